"""A file that can be dragged out of the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QDrag,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.ui.lengths import keep_scaled
from reviewer.ui.theme import Theme, interface_font, scaled

HEIGHT = 44


class FileChip(QWidget):
    """Shows a file's name with a sheet of paper; drag it to a mail, a folder, another program.

    Ctrl+C copies the file as a file manager does, Enter and a double click open it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: tuple[Path, ...] = ()
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        keep_scaled(self, least_height=HEIGHT)
        theme.changed.connect(self.update)

    @property
    def files(self) -> tuple[Path, ...]:
        """The files, the one that is named first."""
        return self._files

    def show_files(self, files: tuple[Path, ...]) -> None:
        """Offer these files."""
        self._files = files
        name = files[0].name if files else ""
        self.setAccessibleName(self.tr("Exported file {0}").format(name))
        words = self.tr("Drag it to where you need it; Enter opens it, Ctrl+C copies it")
        self.setAccessibleDescription(words)
        self.setToolTip(f"{files[0]}\n{words}" if files else "")
        self.updateGeometry()
        self.update()

    def mime_data(self) -> QMimeData:
        """The files as other programs take them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in self._files])
        return data

    def sizeHint(self) -> QSize:
        """Room for the name."""
        name = self._files[0].name if self._files else ""
        width = QFontMetrics(interface_font(13, bold=True)).horizontalAdvance(name)
        return QSize(min(width + scaled(70), scaled(420)), scaled(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The beginning of a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the files once the pointer has gone far enough."""
        if self._pressed is None or not self._files:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(self.mime_data())
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag."""
        del event
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the file."""
        del event
        self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            QGuiApplication.clipboard().setMimeData(self.mime_data())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet of paper with a folded corner, the name beside it."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.line), 2 if focused else 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        sheet = QRectF(scaled(14), (self.height() - scaled(24)) / 2, scaled(18), scaled(24))
        fold = scaled(6)
        painter.setPen(QPen(QColor(tokens.muted), 1.3))
        painter.drawPolygon(
            [
                sheet.topLeft(),
                sheet.topRight() - QPoint(fold, 0),
                sheet.topRight() + QPoint(0, fold),
                sheet.bottomRight(),
                sheet.bottomLeft(),
            ]
        )
        painter.drawPolyline(
            [
                sheet.topRight() - QPoint(fold, 0),
                sheet.topRight() + QPoint(-fold, fold),
                sheet.topRight() + QPoint(0, fold),
            ]
        )
        font = interface_font(13, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        room = self.rect().adjusted(scaled(44), 0, -scaled(12), 0)
        name = self._files[0].name if self._files else ""
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _open(self) -> None:
        if self._files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._files[0])))
