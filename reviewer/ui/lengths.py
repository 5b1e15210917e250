"""Lengths that stay true of the interface's size when the user changes it: widgets' and the air's around them.

Everything here is given in pixels as it is at the interface's usual size. Lines of a pixel or two are no
business of this: they stay as fine as they are.
"""

from collections.abc import Callable
from functools import partial
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QSpacerItem, QWidget
from shiboken6 import isValid

from reviewer.ui.faces import scaled

FRAME = QSize(16, 48)  # what the title bar and the frame take beside a window's own size

_SETTERS: dict[str, Callable[[QWidget, int], None]] = {
    "width": QWidget.setFixedWidth,
    "height": QWidget.setFixedHeight,
    "least_width": QWidget.setMinimumWidth,
    "least_height": QWidget.setMinimumHeight,
    "most_width": QWidget.setMaximumWidth,
    "most_height": QWidget.setMaximumHeight,
}
_kept: WeakKeyDictionary[QObject, dict[str, Callable[[], None]]] = WeakKeyDictionary()


def keep_scaled(widget: QWidget, **lengths: int) -> None:
    """Hold a widget to lengths in pixels, given as they are at the interface's usual size.

    ``width`` and ``height`` are fixed; the others are ``least_`` and ``most_`` ``width`` and ``height``.
    """
    for name, pixels in lengths.items():
        _keep(widget, name, partial(_set_length, ref(widget), name, pixels))


def keep_margins(thing: QWidget | QLayout, left: int, top: int, right: int, bottom: int) -> None:
    """Hold a layout, or a widget such as a label, to its margins."""
    _keep(thing, "margins", partial(_set_margins, ref(thing), (left, top, right, bottom)))


def keep_spacing(
    layout: QLayout, pixels: int = 0, *, across: int | None = None, down: int | None = None
) -> None:
    """Hold a layout to the gaps between what stands in it; a grid has one ``across`` and one ``down``."""
    for name, length in (("across", across), ("down", down)):
        if length is not None:
            _keep(layout, name, partial(_set_grid_gap, ref(layout), name, length))
    if across is None and down is None:
        _keep(layout, "spacing", partial(_set_gap, ref(layout), pixels))


def add_gap(layout: QBoxLayout, pixels: int) -> None:
    """Leave so much room before what is added to the layout next."""
    gap = QSpacerItem(0, 0)
    layout.addSpacerItem(gap)
    _keep(layout, f"gap {layout.count()}", partial(_set_spacer, ref(layout), gap, pixels))


def begin_at(window: QWidget, width: int, height: int) -> None:
    """Open a window at this size, or as much of it as the screen has room for; the user may change it."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(QSize(scaled(width), scaled(height)).boundedTo(room))


def scale_anew() -> None:
    """Give everything its lengths again: the interface's size has changed."""
    for thing, ways in list(_kept.items()):
        if isValid(thing):
            for again in ways.values():
                again()


def _keep(thing: QObject, name: str, again: Callable[[], None]) -> None:
    _kept.setdefault(thing, {})[name] = again
    again()


def _set_length(widget: "ref[QWidget]", name: str, pixels: int) -> None:
    if (here := widget()) is not None:
        _SETTERS[name](here, scaled(pixels))


def _set_margins(thing: "ref[QWidget | QLayout]", sides: tuple[int, int, int, int]) -> None:
    if (here := thing()) is not None:
        here.setContentsMargins(*(scaled(side) for side in sides))


def _set_gap(layout: "ref[QLayout]", pixels: int) -> None:
    if (here := layout()) is not None:
        here.setSpacing(scaled(pixels))


def _set_grid_gap(layout: "ref[QLayout]", name: str, pixels: int) -> None:
    here = layout()
    if isinstance(here, QGridLayout):
        (here.setHorizontalSpacing if name == "across" else here.setVerticalSpacing)(scaled(pixels))


def _set_spacer(layout: "ref[QBoxLayout]", gap: QSpacerItem, pixels: int) -> None:
    here = layout()
    if here is None:
        return
    row = here.direction() in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
    gap.changeSize(*((scaled(pixels), 0) if row else (0, scaled(pixels))))
    here.invalidate()
