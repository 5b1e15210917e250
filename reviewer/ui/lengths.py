"""Widths and heights that stay true of the interface's size when the user changes it."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reviewer.ui.faces import scaled

_SETTERS: dict[str, Callable[[QWidget, int], None]] = {
    "width": QWidget.setFixedWidth,
    "height": QWidget.setFixedHeight,
    "least_width": QWidget.setMinimumWidth,
    "least_height": QWidget.setMinimumHeight,
    "most_width": QWidget.setMaximumWidth,
    "most_height": QWidget.setMaximumHeight,
}
_kept: WeakKeyDictionary[QWidget, dict[str, int]] = WeakKeyDictionary()


def keep_scaled(widget: QWidget, **lengths: int) -> None:
    """Hold a widget to lengths in pixels, given as they are at the interface's usual size.

    ``width`` and ``height`` are fixed; the others are ``least_`` and ``most_`` ``width`` and ``height``.
    """
    _kept.setdefault(widget, {}).update(lengths)
    _apply(widget, lengths)


def scale_anew() -> None:
    """Give every widget its lengths again: the interface's size has changed."""
    for widget, lengths in list(_kept.items()):
        if isValid(widget):
            _apply(widget, lengths)


def _apply(widget: QWidget, lengths: dict[str, int]) -> None:
    for name, pixels in lengths.items():
        _SETTERS[name](widget, scaled(pixels))
