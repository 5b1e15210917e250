"""The tags of an article, or of several: seen, given, taken off, without leaving the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.domain.article import ArticleSummary
from reviewer.ui.controls import ElidedLabel
from reviewer.ui.desk import Desk
from reviewer.ui.flow import FlowBox
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.removable_chip import RemovableChip

LONGEST = 100  # characters; the library takes no longer tag
CHIP_WIDTH = 170  # pixels of a tag's name at the usual size; a longer one is cut, its tip says it whole
MOST_OFFERED = 8


class TagField(QLineEdit):
    """Enter gives what is typed; Down and Up go to the tags; Esc empties it, or is done where it is empty."""

    entered = Signal()
    left = Signal()
    to_tags = Signal(int)  # 1 to those offered below, -1 to those given above

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that are not for typing."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Down:
            self.to_tags.emit(1)
        elif key == Qt.Key.Key_Up or (key == Qt.Key.Key_Backspace and not self.text()):
            self.to_tags.emit(-1)
        else:
            super().keyPressEvent(event)


class TagChip(RemovableChip):
    """A tag to be taken off or given."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, CHIP_WIDTH, parent)
        self.name = name


class TagBox(QWidget):
    """Whose tags they are, the tags as chips, a field for another, and below it those the library has."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Tags"))
        self._desk = desk
        self._of: tuple[str, ...] = ()
        self.about = ElidedLabel()
        self.about.setObjectName("heading")
        close = QPushButton("×")
        close.setObjectName("link")
        close.setAccessibleName(self.tr("Close the tags"))
        close.setToolTip(self.tr("Close the tags (Esc)"))
        close.clicked.connect(self.leave)
        self.field = TagField()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setAccessibleDescription(
            self.tr("Enter adds what is typed; Down goes to tags in use, Up to those to take off")
        )
        self.given, self.offered = FlowBox(spacing=4), FlowBox(spacing=4)
        for box in (self.given, self.offered):
            box.setObjectName("inside")
            box.row.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        keep_margins(column, 12, 8, 12, 10)
        keep_spacing(column, 6)
        column.addLayout(head)
        for part in (self.given, self.field, self.offered):
            column.addWidget(part)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.leave)
        self.field.to_tags.connect(self._go_to_tags)
        self.field.textChanged.connect(self._offer)
        desk.articles_changed.connect(self._refresh)
        desk.article_opened.connect(self._follow)
        self.hide()

    def ask(self, summaries: Sequence[ArticleSummary]) -> None:
        """Show the tags of these articles and let another be typed."""
        self._of = tuple(summary.id for summary in summaries)
        self.field.clear()
        self.show()
        self._refresh()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and let the keys go back."""
        self.hide()
        self.closed.emit()

    def chips(self, box: FlowBox) -> list[TagChip]:
        """The tags in one of the two rows, from the left."""
        items = (box.row.itemAt(place) for place in range(box.row.count()))
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), TagChip)]

    # --- showing ---------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """The tags of the one article on the desk are those of the next one when that is opened."""
        article = self._desk.article
        if article is None:
            self.hide()
        elif self.isVisible() and len(self._of) == 1:
            self._of = (article.id,)
            self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        summaries = self._desk.shelving.summaries(self._of)
        if not summaries:
            self.leave()
            return
        many = len(summaries)
        self.about.setText(
            self.tr("TAGS {0}").format(summaries[0].title)
            if many == 1
            else self.tr("TAGS %n article(s)", "", many)
        )
        counts: dict[str, int] = {}
        for summary in summaries:
            for tag in summary.tags:
                counts[tag] = counts.get(tag, 0) + 1
        self._fill(
            self.given, [self._given(tag, counts[tag], many) for tag in sorted(counts, key=str.casefold)]
        )
        self._offer()

    def _given(self, tag: str, count: int, many: int) -> TagChip:
        words = f"#{tag}" if count == many else self.tr("#{0} ({1} of {2})").format(tag, count, many)
        chip = TagChip(tag, f"{words}  ×")
        chip.setAccessibleName(words)
        tip = self.tr("Take {0} off").format(words)
        chip.setToolTip(tip)
        chip.setAccessibleDescription(tip)
        chip.clicked.connect(lambda: self._take_off(tag))
        return chip

    def _offer(self) -> None:
        """Tags of the library that begin with what is typed, then those that hold it; none that all have."""
        if not self.isVisible():
            return
        summaries = self._desk.shelving.summaries(self._of)
        typed = _tidy(self.field.text()).casefold()
        free = [
            tag
            for tag in self._desk.shelving.known_tags()
            if typed in tag.casefold() and any(tag not in summary.tags for summary in summaries)
        ]
        free.sort(key=lambda tag: not tag.casefold().startswith(typed))
        self._fill(self.offered, [self._offered(tag) for tag in free[:MOST_OFFERED]])

    def _offered(self, tag: str) -> TagChip:
        chip = TagChip(tag, f"+ #{tag}")
        chip.setAccessibleName(f"#{tag}")
        tip = self.tr("Give the tag #{0}").format(tag)
        chip.setToolTip(tip)
        chip.setAccessibleDescription(tip)
        chip.clicked.connect(lambda: self._give(tag))
        return chip

    def _fill(self, box: FlowBox, chips: Sequence[TagChip]) -> None:
        if any(chip.hasFocus() for chip in self.chips(box)):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        while (item := box.row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for chip in chips:
            chip.left.connect(self.field.setFocus)
            box.row.addWidget(chip)
        box.setVisible(bool(chips))
        box.fit()

    # --- deciding --------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        name = _tidy(self.field.text())
        if name:
            self._give(name)
        elif not self.field.text():
            self.leave()

    def _give(self, name: str) -> None:
        self.field.clear()
        self._desk.shelving.tag(self._of, name)

    def _take_off(self, name: str) -> None:
        self._desk.shelving.untag(self._of, name)

    def _go_to_tags(self, way: int) -> None:
        chips = self.chips(self.offered if way > 0 else self.given)
        if chips:
            chips[0 if way > 0 else -1].setFocus(Qt.FocusReason.TabFocusReason)


def _tidy(typed: str) -> str:
    """A tag as typed, without the sign before it and blanks around it."""
    return " ".join(typed.strip().lstrip("#").split())
