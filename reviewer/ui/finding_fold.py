"""The line over the findings of a claim: how many there are, and while they are folded what the first says."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from reviewer.ui.controls import GAP, cap_width, draw_cap
from reviewer.ui.finding_groups import FindingGroup
from reviewer.ui.finding_row import result_colour
from reviewer.ui.glyphs import draw
from reviewer.ui.theme import Theme, interface_font, scaled
from reviewer.ui.translation import spoken
from reviewer.ui.wording import result_sign, result_word

HEIGHT = 32
EDGE = 16  # pixels at either end, as the form under it has
SIGN = 13


class FoldLine(QPushButton):
    """Opens and folds the findings; checked while they are open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._key = ""
        self._groups: Sequence[FindingGroup] = ()
        self._counts = ""
        theme.changed.connect(self.updateGeometry)

    def show_groups(self, groups: Sequence[FindingGroup], counts: str) -> None:
        """Say what these are; ``counts`` how many of each sort."""
        self._groups, self._counts = groups, counts
        self._describe()

    def show_key(self, key: str) -> None:
        """Name the key that goes through them."""
        self._key = key
        self.update()

    def nextCheckState(self) -> None:
        """Whoever listens decides: a click only asks."""

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """One line, however short."""
        return QSize(80, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign, words, key, and an arrow that says which way it goes."""
        del event
        if not self._groups:
            return
        tokens, place = self._theme.tokens, self.rect().adjusted(scaled(EDGE), 0, -scaled(EDGE), 0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(tokens.hover))
        sign, gap = scaled(SIGN), scaled(GAP)
        arrow = QRectF(place.right() - sign, (self.height() - sign) / 2, sign, sign)
        draw(painter, "▾" if self.isChecked() else "▸", arrow, tokens.muted)
        right = round(arrow.left()) - gap
        if self._key:
            right -= cap_width(self._key)
            draw_cap(painter, self._key, right, self.height(), tokens)
            right -= gap
        left, result = place.left(), self._groups[0].result
        colour = result_colour(result, tokens)
        draw(painter, result_sign(result), QRectF(left, (self.height() - sign) / 2, sign, sign), colour)
        left += sign + gap
        room = QRect(left, 0, right - left, self.height())
        painter.setFont(interface_font(12, bold=self.isChecked()))
        painter.setPen(QColor(tokens.muted if self.isChecked() else tokens.ink))
        more = "" if self.isChecked() or len(self._groups) < 2 else f"+{len(self._groups) - 1}"
        metrics = QFontMetrics(painter.font())
        if more:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, more)
            room.adjust(0, 0, -metrics.horizontalAdvance(more) - gap, 0)
        words = self._counts if self.isChecked() else spoken(self._groups[0].first.message)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)

    def setChecked(self, checked: bool) -> None:
        """Show whether the findings are open."""
        if checked != self.isChecked():
            super().setChecked(checked)
        self._describe()

    def _describe(self) -> None:
        if not self._groups:
            return
        first = self._groups[0].first
        message = spoken(first.message)
        self.setAccessibleName(
            self.tr("Findings: {0}. {1}: {2}").format(
                self._counts, result_word(first.result), spoken(first.message)
            )
        )
        tip = self.tr("Fold the findings") if self.isChecked() else self.tr("Open the findings")
        self.setAccessibleDescription(tip)
        self.setToolTip(tip if self.isChecked() else f"{message}\n{tip}")
        self.update()
