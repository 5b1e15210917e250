"""What a screen reader could not make sense of in a window, and what the keyboard cannot reach."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollArea,
    QWidget,
)


def text_of(widget: QWidget, which: QAccessible.Text) -> str:
    """Its name or description, as Qt tells it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(which).strip()


def controls(root: QWidget) -> list[QWidget]:
    """What is seen of a window and takes the keys or can be clicked; not the inner parts of Qt's own."""
    found: list[QWidget] = []
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget, (QLabel, QMenuBar, QMenu))
        takes_keys = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
        if takes_keys and not inner and widget.window() is root and widget.isVisibleTo(root):
            found.append(widget)
    return found


def own_dialogs() -> list[QDialog]:
    """The program's own dialogs that are open."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog)
        and widget.isVisible()
        and type(widget).__module__.startswith("reviewer.")
    ]


def faults_of(window: QWidget) -> list[str]:
    """Controls without a name, without a word on what they are for, or that no key reaches."""
    faults: list[str] = []
    for widget in controls(window):
        name, use = text_of(widget, QAccessible.Text.Name), text_of(widget, QAccessible.Text.Description)
        what = (
            f"{type(widget).__name__} “{name}” in {type(widget.parent()).__name__} of {type(window).__name__}"
        )
        button = isinstance(widget, QAbstractButton)
        if not (name or _labels(widget)):
            faults.append(f"{what}: no name")
        if isinstance(widget, QComboBox) and not _labels(widget):
            faults.append(f"{what}: a reader hears what is chosen, not of what")
        if not button and not use and not isinstance(widget, QScrollArea):
            faults.append(f"{what}: no description")
        if name and (use == name or use.startswith((f"{name}\n", f"{name} ("))):
            faults.append(f"{what}: the description says the name again")
        if button and widget.isEnabled() and widget.focusPolicy() is Qt.FocusPolicy.NoFocus and not use:
            faults.append(f"{what}: no key reaches it, and nothing says which key does the same")
    return faults


def _labels(widget: QWidget) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    labels = interface.relations(QAccessible.RelationFlag.Label)
    return [other.text(QAccessible.Text.Name) for other, _ in labels]
