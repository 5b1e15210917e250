"""The list of the article's claims."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
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
from reviewer.ui.actions import Actions
from reviewer.ui.claim_bar import ClaimBar
from reviewer.ui.desk import Desk
from reviewer.ui.draft import Draft
from reviewer.ui.glyphs import draw, draw_state
from reviewer.ui.insight import Insight
from reviewer.ui.lengths import keep_margins, keep_scaled
from reviewer.ui.theme import Theme, interface_font, scaled
from reviewer.ui.wording import claim_value, field_word, reason_word, state_word

ROW = 31  # these two in pixels at the interface's usual size
SIGN = 11
LEAST_ROWS = 2  # that stay in sight where there is room at all
MANY = 50  # from so many changed lines on the list is drawn anew
Index = QModelIndex | QPersistentModelIndex


class ClaimListModel(QStandardItemModel):
    """The claims that pass the filter, in their order. The claim itself is in ``Qt.UserRole``.

    Only its count of rows is Qt's own: views ask for it so often that an answer from Python would be felt.
    """

    def __init__(self, desk: Desk, insight: Insight) -> None:
        super().__init__(0, 1, desk)
        self._desk = desk
        self._insight = insight
        self._flagged: frozenset[str] = frozenset()
        insight.findings_changed.connect(self._flag)
        desk.shown_changed.connect(self._renew)
        desk.claims_changed.connect(self._changed)
        desk.drafts_changed.connect(self._draft_changed)

    @property
    def _count(self) -> int:
        return self.rowCount()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The claim, and its line in words for whoever cannot see it."""
        if not index.isValid() or index.row() >= len(self._desk.shown):
            return None
        claim = self._desk.shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return claim
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (state_word(claim.state), *self.words(claim), self._sign(claim))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (state_word(claim.state), *self.words(claim)[1:], self._sign(claim))
            return " · ".join(part for part in parts if part)
        return None

    def flagged(self, claim: Claim) -> bool:
        """Whether the claim's figure disagrees with another."""
        return claim.id in self._flagged

    def _sign(self, claim: Claim) -> str:
        return self.tr("disagrees with another figure") if self.flagged(claim) else ""

    def _flag(self) -> None:
        flagged = self._insight.flagged()
        if flagged != self._flagged:
            changed, self._flagged = flagged ^ self._flagged, flagged
            self._changed(changed)

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
            if changed == frozenset({"span"}):
                hints.append(self.tr("moved"))
            else:
                shown = names[0] if len(names) == 1 else self.tr("{0} fields").format(len(names))
                hints.append(self.tr("{0} corrected").format(shown))
        if claim.standing.verdict is not None:
            step = self._desk.matters.scale.find(claim.standing.verdict.step)
            hints.append((step.name if step else claim.standing.verdict.step).lower())
        if claim.standing.note:
            hints.append(self.tr("note"))
        return hints

    def _renew(self) -> None:
        self.setRowCount(len(self._desk.shown))
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))

    def _draft_changed(self, claim_id: str) -> None:
        self._changed(frozenset({claim_id}))

    def _changed(self, ids: frozenset[str]) -> None:
        if len(ids) > MANY and self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))
            return
        for claim_id in ids:
            place = self._desk.shown_place(claim_id)
            if place is not None:
                index = self.index(place, 0)
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
        return QSize(200, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        claim = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        if not isinstance(claim, Claim) or not isinstance(model, ClaimListModel):
            return
        tokens = self._theme.tokens
        value, subject, hint = model.words(claim)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]  the stubs leave it out
        painter.save()
        current = self._desk.current is not None and claim.id == self._desk.current.id
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]  the stubs leave it out
        if current or hovered:
            painter.fillRect(rect, QColor(tokens.panel if current else tokens.hover))
        if current:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        sign = scaled(SIGN)
        draw_state(
            painter,
            claim.state,
            QRectF(rect.left() + scaled(16), rect.center().y() - sign / 2, scaled(20), sign),
            tokens.marks[claim.state].ink,
        )
        value_width = min(max(rect.width() * 0.36, scaled(110)), scaled(190))
        left = rect.left() + scaled(28 + 20)
        place = QRectF(left, rect.top(), value_width - scaled(10), rect.height())
        self._write(painter, place, value, tokens.ink, bold=True)
        left += value_width
        room = QRectF(left, rect.top(), rect.right() - left - scaled(12), rect.height())
        if model.flagged(claim):
            size = scaled(12)
            place = QRectF(room.right() - size - 2, rect.center().y() - size / 2, size + 2, size)
            draw(painter, "⚠", place, tokens.trouble)
            room.adjust(0, 0, -size - scaled(8), 0)
        hint_width = 0.0
        if hint:
            painter.setFont(interface_font(12))
            hint_width = min(QFontMetricsF(painter.font()).horizontalAdvance(hint) + 2, room.width() * 0.6)
            place = QRectF(room.right() - hint_width, room.top(), hint_width, room.height())
            self._write(painter, place, hint, tokens.muted, size=12)
        struck = claim.state is State.REJECTED
        self._write(
            painter,
            room.adjusted(0, 0, -(hint_width + scaled(10) if hint else 0), 0),
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


class ClaimView(QListView):
    """A list whose lines are all of one height."""

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Draw the lines anew. ``QListView`` would lay out every line of the list too, whatever changed."""
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height: what was in sight stays so."""
        current = self.visualRect(self.currentIndex())
        seen = not current.isEmpty() and current.top() >= 0 and current.top() < event.oldSize().height()
        super().resizeEvent(event)
        if seen:
            self.scrollTo(self.currentIndex())


class ClaimPanel(QWidget):
    """The bar, the list, and a word where the list is empty."""

    def __init__(
        self,
        desk: Desk,
        insight: Insight,
        bar: ClaimBar,
        actions: Actions,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self._desk, self._actions = desk, actions
        self.bar = bar
        self.chips = bar.chips
        self.model = ClaimListModel(desk, insight)
        self.view = ClaimView()
        self.view.setAccessibleName(self.tr("Claims"))
        self.view.setAccessibleDescription(self.tr("Up and Down look at the claims one by one"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ClaimDelegate(desk, theme, self.view))
        self.view.setUniformItemSizes(True)
        keep_scaled(self.view, least_height=ROW)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.empty = QLabel()
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        keep_margins(self.empty, 18, 6, 18, 6)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        desk.shown_changed.connect(self._show_empty)
        actions.keys_changed.connect(self._show_empty)
        desk.article_opened.connect(self._show_empty)
        desk.current_changed.connect(self._follow)
        desk.shown_changed.connect(self._follow)
        theme.changed.connect(self.view.scheduleDelayedItemsLayout)  # lines may be of another height
        self.view.selectionModel().currentChanged.connect(self._picked)
        self._show_empty()

    def make_room(self, height: int) -> None:
        """Share out a height in pixels between bar and list.

        The words that say what the filter holds have what the least of the rest leaves, then a second line.
        """
        held, row = self.bar.held, scaled(ROW)
        taken = 0 if self.view.isHidden() else self.view.minimumHeight() - row
        taken += 0 if held.isHidden() else held.minimumHeight()
        free = height - self.minimumSizeHint().height() + taken
        free -= held.show_within(free)
        self.view.setMinimumHeight(LEAST_ROWS * row if free >= (LEAST_ROWS - 1) * row else row)

    def search(self, words: str) -> None:
        """Show only claims with these words."""
        self._desk.sift(replace(self._desk.sieve, words=words.strip()))

    def _picked(self, index: QModelIndex) -> None:
        claim = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if isinstance(claim, Claim):
            self._desk.select(claim.id)

    def _follow(self) -> None:
        claim = self._desk.current
        place = self._desk.shown_place(claim.id) if claim else None
        index = self.model.index(place, 0) if place is not None else QModelIndex()
        selection = self.view.selectionModel()
        before = selection.currentIndex()
        if before != index:
            with QSignalBlocker(selection):
                self.view.setCurrentIndex(index)
            self.view.update(before)
        if index.isValid():
            self.view.scrollTo(index)
            self.view.update(index)

    def _show_empty(self) -> None:
        nothing = not self._desk.shown
        self.empty.setVisible(nothing)
        self.view.setVisible(not nothing)
        if self._desk.article is None:
            self.empty.setText(self.tr("The figures of an article will stand here."))
        elif not self._desk.claims:
            words = self.tr(
                "No figure was found in this article. Select one in the text and press {0} to add it."
            )
            self.empty.setText(words.format(self._actions.named("add")))
        else:
            self.empty.setText(self.tr("No claim of this article passes the filter."))
