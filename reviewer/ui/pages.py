"""What stands in the middle when no article does, and what shows while something is dragged over the window."""

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.controls import KeyButton
from reviewer.ui.lengths import keep_scaled, keep_spacing
from reviewer.ui.theme import Theme, interface_font


class EmptyPage(QWidget):
    """Says what to drop on the window."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("No article is open"))
        self.setAccessibleDescription(self.tr("Open files or paste an article to begin"))
        self.title = QLabel()
        self.title.setObjectName("title")
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_scaled(self.words, width=380)
        middle = QHBoxLayout()  # an alignment in the column would give the words too little height
        middle.addStretch()
        middle.addWidget(self.words)
        middle.addStretch()
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(KeyButton(actions["open"], theme, self.tr("Open files…"), primary=True))
        buttons.addWidget(KeyButton(actions["paste"], theme))
        buttons.addStretch()
        layout = QVBoxLayout(self)
        keep_spacing(layout, 14)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addLayout(middle)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self.show_opening()

    def show_opening(self) -> None:
        """The library is not open yet."""
        self.title.setText(self.tr("Opening the library…"))
        self.words.clear()

    def show_empty(self, *, articles: bool) -> None:
        """The library is open and no article is on the desk."""
        self.title.setText(self.tr("Choose an article") if articles else self.tr("Drop an article here"))
        self.words.setText(
            self.tr(
                "Word, OpenDocument, RTF, PDF, mail, text and Markdown files, saved web pages, a whole folder "
                "of them, or text from another program. Every figure in it will be marked for you to check."
            )
        )

    def show_problem(self) -> None:
        """The library cannot be opened; the notice above says why."""
        self.title.setText(self.tr("The library is not open"))
        self.words.setText(self.tr("The message above says why and what you can do."))


class DropOverlay(QWidget):
    """Lights up over the window while something is dragged that it can take."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def light(self) -> None:
        """Cover the window."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a dashed frame, a sentence."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.panel)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(tokens.accent), 2)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)
        painter.setFont(interface_font(20, bold=True))
        painter.setPen(QColor(tokens.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop to take it in"))


def takeable(data: QMimeData | None) -> bool:
    """Whether something dragged or copied can be taken in or answered: files, links, text, pages.

    A clipboard that nothing was ever copied to has no data at all.
    """
    if data is None:
        return False
    return data.hasUrls() or bool(data.text().strip()) or bool(data.html().strip())
