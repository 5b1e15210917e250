"""A row of links to the figures of claims, made once and used for one finding after another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reviewer.ui.desk import Desk
from reviewer.ui.lengths import keep_spacing
from reviewer.ui.wording import claim_value

MOST_FIGURES = 6  # linked from a row; a total of fifty parts is looked at in the text


def link_button() -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton()
    button.setObjectName("link")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


class FigureLinks(QWidget):
    """The figures, as far as they fit, after a word where one is given."""

    gone_to = Signal(str)  # the claim's id

    def __init__(self, desk: Desk, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self._desk = desk
        self._links: list[QPushButton] = []
        self._claims: list[str] = []  # where the links go
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        keep_spacing(self._row, 2)
        if words:
            label = QLabel(words)
            label.setObjectName("muted")
            self._row.addWidget(label)
        self._before = self._row.count()
        self._row.addStretch(1)

    def show_claims(self, claim_ids: Sequence[str], *, lines: bool = False) -> None:
        """Link these claims' figures; with ``lines`` each is told with its line, where several are alike."""
        article = self._desk.article
        text = article.text if article else ""
        claims = [claim for one in claim_ids if (claim := self._desk.claim(one)) is not None][:MOST_FIGURES]
        self._claims = [claim.id for claim in claims]
        while len(self._links) < len(self._claims):
            link, place = link_button(), len(self._links)
            link.clicked.connect(lambda _=False, place=place: self.gone_to.emit(self._claims[place]))
            self._row.insertWidget(self._before + place, link)
            self._links.append(link)
        for link, claim in zip(self._links, claims, strict=False):
            link.setText(claim_value(claim, text))
            words = " ".join(
                self.tr("Show {0} {1} in the text").format(link.text(), claim.reading.subject or "").split()
            )
            if lines:
                line = text.count("\n", 0, claim.reading.span.start) + 1
                words = self.tr("{0}, line {1}").format(words, line)
            link.setAccessibleName(words)
            link.setAccessibleDescription(self.tr("Enter goes to the figure's claim"))
            link.setToolTip(words)
        for place, link in enumerate(self._links):
            link.setVisible(place < len(self._claims))
