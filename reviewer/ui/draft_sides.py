"""Two drafts side by side, with what went struck through and what came underlined."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from reviewer.domain.claim import State
from reviewer.ui.lengths import keep_spacing
from reviewer.ui.theme import Theme

if TYPE_CHECKING:
    from reviewer.services.differences import Piece

AROUND = 160  # characters shown of what is the same, before and after what differs


class DraftSides(QWidget):
    """The earlier draft at the left, the new one at the right; they scroll together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, str, Sequence[Piece]] | None = None
        self.old, self.new = QTextBrowser(), QTextBrowser()
        self.old_name, self.new_name = QLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        keep_spacing(row, 12)
        for label, view, name in (
            (self.old_name, self.old, self.tr("The earlier draft")),
            (self.new_name, self.new, self.tr("The new text")),
        ):
            view.setObjectName("report")
            view.setOpenLinks(False)
            view.setAccessibleName(name)
            view.setAccessibleDescription(self.tr("With what was changed marked in it"))
            view.setTabChangesFocus(True)
            label.setObjectName("heading")
            column = QVBoxLayout()
            keep_spacing(column, 5)
            column.addWidget(label)
            column.addWidget(view, 1)
            row.addLayout(column, 1)
        self.old_name.setText(self.tr("EARLIER DRAFT"))
        self.new_name.setText(self.tr("NEW TEXT"))
        self.old.verticalScrollBar().valueChanged.connect(lambda: _follow(self.old, self.new))
        self.new.verticalScrollBar().valueChanged.connect(lambda: _follow(self.new, self.old))
        theme.changed.connect(self._draw)

    def show_drafts(self, old: str, new: str, pieces: "Sequence[Piece]") -> None:
        """Show where they differ, with a little of what is the same around it."""
        self._shown = (old, new, pieces)
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        old, new, pieces = self._shown
        left: list[str] = []
        right: list[str] = []
        for piece in pieces:
            if piece.old is not None and piece.new is not None:
                left.append(_shortened(old[piece.old.start : piece.old.end]))
                right.append(_shortened(new[piece.new.start : piece.new.end]))
            elif piece.old is not None:
                moved = piece.kind.value == "moved-away"
                left.append(self._marked(old[piece.old.start : piece.old.end], came=False, moved=moved))
            elif piece.new is not None:
                moved = piece.kind.value == "moved-here"
                right.append(self._marked(new[piece.new.start : piece.new.end], came=True, moved=moved))
        self.old.setHtml("".join(left))
        self.new.setHtml("".join(right))

    def _marked(self, text: str, *, came: bool, moved: bool) -> str:
        marks = self._theme.tokens.marks
        mark = marks[State.CORRECTED if moved else State.CONFIRMED if came else State.REJECTED]
        line = "underline" if came else "line-through"
        style = f"background:{mark.ground};color:{mark.ink};text-decoration:{line}"
        return f'<span style="{style}">{_html(text)}</span>'


def _follow(one: QTextBrowser, other: QTextBrowser) -> None:
    bar, follower = one.verticalScrollBar(), other.verticalScrollBar()
    if bar.hasFocus() or one.hasFocus() or one.underMouse():
        share = bar.value() / bar.maximum() if bar.maximum() else 0
        follower.setValue(round(share * follower.maximum()))


def _shortened(text: str) -> str:
    if len(text) <= 2 * AROUND + 40:
        return _html(text)
    return f"{_html(text[:AROUND])} … <br>… {_html(text[-AROUND:])}"


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
