"""The list of the article's claims, with filters by state."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.article import Section
from reviewer.domain.claim import Claim, Origin, State
from reviewer.ui.controls import Chip
from reviewer.ui.desk import Desk
from reviewer.ui.draft import Draft
from reviewer.ui.glyphs import draw_state
from reviewer.ui.theme import GLYPHS, Theme, interface_font
from reviewer.ui.wording import claim_value, field_word, reason_word, state_word

ROW = 31
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ClaimListModel(QAbstractListModel):
    """The claims that pass the filter, in text order. The claim itself is in ``Qt.UserRole``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._count = 0
        desk.shown_changed.connect(self._reset)
        desk.claims_changed.connect(self._changed)
        desk.drafts_changed.connect(self._draft_changed)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many claims are shown."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The claim, and its line in words for whoever cannot see it."""
        if not index.isValid() or index.row() >= self._count:
            return None
        claim = self._desk.shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return claim
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (state_word(claim.state), *self.words(claim)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return " ".join(part for part in (state_word(claim.state), *self.words(claim)[1:]) if part)
        return None

    def words(self, claim: Claim) -> tuple[str, str, str]:
        """The figure, what it counts, and what else there is to know in a word or two."""
        article = self._desk.article
        value = claim_value(claim, article.text) if article else ""
        return value, claim.reading.subject or "", " · ".join(self._hints(claim))

    def _hints(self, claim: Claim) -> list[str]:
        hints: list[str] = []
        if self._desk.saving(claim.id):
            hints.append(self.tr("saving"))
        elif claim.id in self._desk.drafts:
            hints.append(self.tr("not saved"))
        if claim.section is Section.HEADLINE:
            hints.append(self.tr("headline"))
        elif claim.section is Section.CAPTION:
            hints.append(self.tr("caption"))
        if claim.origin is Origin.ADDED:
            hints.append(self.tr("added"))
        if claim.state is State.REJECTED and claim.standing.reason:
            hints.append(reason_word(claim.standing.reason).lower())
        elif claim.standing.corrected:
            changed = Draft.of(claim.extracted).differing(Draft.of(claim.standing.corrected))
            names = sorted({field_word(name) for name in changed})
            shown = names[0] if len(names) == 1 else self.tr("{0} fields").format(len(names))
            hints.append(self.tr("{0} corrected").format(shown))
        return hints

    def _reset(self) -> None:
        self.beginResetModel()
        self._count = len(self._desk.shown)
        self.endResetModel()

    def _draft_changed(self, claim_id: str) -> None:
        self._changed(frozenset({claim_id}))

    def _changed(self, ids: frozenset[str]) -> None:
        for claim_id in ids:
            place = self._desk.shown_place(claim_id)
            if place is not None:
                index = self.index(place)
                self.dataChanged.emit(index, index)


class ClaimDelegate(QStyledItemDelegate):
    """Draws a claim's line: glyph, figure, what it counts."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are alike."""
        del option, index
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        claim = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        if not isinstance(claim, Claim) or not isinstance(model, ClaimListModel):
            return
        tokens = self._theme.tokens
        value, subject, hint = model.words(claim)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        current = self._desk.current is not None and claim.id == self._desk.current.id
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        if current or hovered:
            painter.fillRect(rect, QColor(tokens.panel if current else tokens.hover))
        if current:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        draw_state(
            painter,
            claim.state,
            QRectF(rect.left() + 16, rect.top() + 10, 20, 11),
            tokens.marks[claim.state].ink,
        )
        value_width = min(max(rect.width() * 0.36, 110), 190)
        self._write(
            painter, QRectF(rect.left() + 48, rect.top(), value_width - 10, ROW), value, tokens.ink, bold=True
        )
        left = rect.left() + 48 + value_width
        room = QRectF(left, rect.top(), rect.right() - left - 12, ROW)
        hint_width = 0.0
        if hint:
            painter.setFont(interface_font(12))
            hint_width = min(QFontMetricsF(painter.font()).horizontalAdvance(hint) + 2, room.width() * 0.6)
            place = QRectF(room.right() - hint_width, room.top(), hint_width, ROW)
            self._write(painter, place, hint, tokens.muted, size=12)
        struck = claim.state is State.REJECTED
        self._write(
            painter,
            room.adjusted(0, 0, -(hint_width + 10 if hint else 0), 0),
            subject,
            tokens.muted,
            struck=struck,
        )
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter,
        rect: QRectF,
        text: str,
        colour: str,
        *,
        bold: bool = False,
        size: int = 13,
        struck: bool = False,
    ) -> None:
        font = interface_font(size, bold=bold)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Chips(QWidget):
    """Filters by state, each with its count; one is on at a time."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[State | None, Chip] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(6)
        for state in (None, *State):
            button = Chip(GLYPHS[state] if state else "", theme)
            button.setChecked(state is None)
            button.clicked.connect(lambda _=False, state=state: self.chosen.emit(state))
            self._group.addButton(button)
            self._buttons[state] = button
            layout.addWidget(button)
        layout.addStretch()
        desk.article_opened.connect(self.clear)
        desk.article_opened.connect(self.count)
        desk.claims_changed.connect(self.count)
        desk.shown_changed.connect(self.count)
        self.count()

    def clear(self) -> None:
        """Show all."""
        self._buttons[None].setChecked(True)

    def count(self) -> None:
        """Write the counts on the chips."""
        for state, button in self._buttons.items():
            number = len(self._desk.claims) if state is None else self._desk.counts[state]
            if state is None:
                label, words = self.tr("All {0}").format(number), self.tr("All claims, {0}").format(number)
            elif state is State.PENDING:
                label, words = f"{state_word(state)} {number}", f"{state_word(state)}, {number}"
            else:
                label, words = str(number), f"{state_word(state)}, {number}"
            if button.text() != label:
                button.setText(label)
                button.setToolTip(words)
                button.setAccessibleName(words)


class ClaimPanel(QWidget):
    """Chips, list, and a word where the list is empty."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self._desk = desk
        self._words = ""
        self._state: State | None = None
        self.chips = Chips(desk, theme)
        self.model = ClaimListModel(desk)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Claims"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ClaimDelegate(desk, theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.empty = QLabel()
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(18, 6, 18, 6)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chips)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        self.chips.chosen.connect(self._choose)
        desk.article_opened.connect(self._forget_filter)
        desk.shown_changed.connect(self._show_empty)
        desk.article_opened.connect(self._show_empty)
        desk.current_changed.connect(self._follow)
        desk.shown_changed.connect(self._follow)
        theme.changed.connect(self.view.viewport().update)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self._show_empty()

    def search(self, words: str) -> None:
        """Show only claims with these words."""
        self._words = words.strip()
        self._apply()

    def _choose(self, state: State | None) -> None:
        self._state = state
        self._apply()

    def _apply(self) -> None:
        states = frozenset(State) if self._state is None else frozenset({self._state})
        self._desk.filter(states, self._words)

    def _forget_filter(self) -> None:
        self._state = None
        self._apply()

    def _picked(self, index: QModelIndex) -> None:
        claim = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if isinstance(claim, Claim):
            self._desk.select(claim.id)

    def _follow(self) -> None:
        claim = self._desk.current
        place = self._desk.shown_place(claim.id) if claim else None
        index = self.model.index(place) if place is not None else QModelIndex()
        selection = self.view.selectionModel()
        if selection.currentIndex() != index:
            with QSignalBlocker(selection):
                self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def _show_empty(self) -> None:
        nothing = not self._desk.shown
        self.empty.setVisible(nothing)
        self.view.setVisible(not nothing)
        if self._desk.article is None:
            self.empty.setText(self.tr("The figures of an article will stand here."))
        elif not self._desk.claims:
            self.empty.setText(
                self.tr("No figure was found in this article. Select one in the text and press A to add it.")
            )
        else:
            self.empty.setText(self.tr("No claim of this article passes the filter."))
