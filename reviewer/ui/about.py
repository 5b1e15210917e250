"""What this program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from reviewer import __version__
from reviewer.ui.lengths import keep_margins, keep_scaled


class AboutDialog(QDialog):
    """Version and licences. It blocks nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Claim Reviewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        keep_margins(layout, 28, 24, 28, 24)
        title = QLabel(self.tr("Claim Reviewer {0}").format(__version__))
        title.setObjectName("title")
        words = QLabel(
            self.tr(
                "Check every figure in an article.\n\nThe faces Inter and Noto Serif are under the SIL Open "
                "Font License; Qt is under the LGPL."
            )
        )
        words.setWordWrap(True)
        keep_scaled(words, least_width=340)
        layout.addWidget(title)
        layout.addWidget(words)
