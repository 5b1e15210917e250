"""The editor of the claim looked at: every field of its reading, what was extracted beside what differs."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, Component, State
from reviewer.domain.errors import InvalidValue
from reviewer.ui.actions import Actions
from reviewer.ui.claim_fields import ROWS, ClaimFields
from reviewer.ui.controls import ElidedLabel
from reviewer.ui.desk import Desk
from reviewer.ui.draft import Draft
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.likely import likely_wrong
from reviewer.ui.theme import Theme, scaled
from reviewer.ui.translation import told
from reviewer.ui.wording import (
    direction_word,
    kind_word,
    qualifier_word,
    reason_word,
    state_word,
)


class ClaimEditor(QWidget):
    """Edits the desk's current claim. What is typed is kept with the claim until it is saved or given up."""

    left = Signal()
    tick_asked = Signal(object, bool)  # component, whether to tick it

    def __init__(self, desk: Desk, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._desk, self._actions = desk, actions
        self._claim: Claim | None = None
        self._asked = False
        self._fault: InvalidValue | None = None
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.state = ElidedLabel()
        self.state.setObjectName("muted")
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.question = QLabel()
        self.question.setObjectName("fault")
        self.question.setWordWrap(True)
        self.question.hide()
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addWidget(self.state, 1)
        self.form = ClaimFields(theme)
        self.form.edited.connect(self._edited)
        self.form.tick_asked.connect(self.tick_asked)
        self.low, self.high, self.unit, self.kind = (
            self.form.low,
            self.form.high,
            self.form.unit,
            self.form.kind,
        )
        self.subject, self.when, self.vague = self.form.subject, self.form.when, self.form.vague
        self.source, self.via, self.cue = self.form.source, self.form.via, self.form.cue
        self.qualifier, self.direction, self.quoted = (
            self.form.qualifier,
            self.form.direction,
            self.form.quoted,
        )
        outer = QVBoxLayout(self)
        keep_margins(outer, 16, 12, 16, 6)
        keep_spacing(outer, 8)
        outer.addLayout(top)
        outer.addWidget(self.form)
        outer.addWidget(self.question)
        outer.addStretch()
        desk.current_changed.connect(self.show_claim)
        desk.claims_changed.connect(self._claims_changed)
        desk.drafts_changed.connect(self._draft_changed)
        desk.article_opened.connect(self.show_claim)
        desk.invalid.connect(self.show_fault)
        self.show_claim()

    # --- showing ---------------------------------------------------------------------------------------------

    def show_claim(self) -> None:
        """Show the claim looked at, with what was typed for it before."""
        self._claim = self._desk.current
        self._asked = False
        self._fault = None
        self._show_question("")
        self.form.setEnabled(self._claim is not None)
        if self._claim is None:
            self.heading.setText(self.tr("CLAIM"))
            self.state.setText("")
            self.form.setVisible(False)
            return
        self.form.setVisible(True)
        self.form.fill(self._desk.drafts.get(self._claim.id) or Draft.of(self._claim.reading))
        self._compare()

    def hints(self, row: str) -> str:
        """What is written under a row: what was extracted, or what is wrong; empty where nothing is."""
        return self.form.hint(row)

    def ticked(self) -> frozenset[Component]:
        """The parts that are shown as ticked."""
        return frozenset(component for component, tick in self.form.ticks.items() if tick.ticked)

    def full_height(self) -> int:
        """The height in pixels that every field needs, also while no claim is shown."""
        layout = self.form.layout()
        return (layout.sizeHint().height() if layout else 0) + self.heading.sizeHint().height() + scaled(34)

    def full_width(self) -> int:
        """The width in pixels in which no field is cut off, also while no claim is shown."""
        layout = self.form.layout()
        return (layout.minimumSize().width() if layout else 0) + scaled(32 + 12)  # margins and scroll bar

    def focus_field(self) -> None:
        """Begin to correct, at the field that is most likely wrong."""
        if self._claim is None:
            return
        name = likely_wrong(self._claim)
        field = self.subject if name == "low" and self.vague.isChecked() else self.form.fields[name]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()

    def take_span(self, span: Span) -> None:
        """Let the claim cover another stretch of the text."""
        if self._claim is not None:
            self.form.take_span(span)

    def _edited(self) -> None:
        if self._claim is None:
            return
        self._asked = False
        self._fault = None
        self._show_question("")
        draft = self.form.typed()
        if draft == Draft.of(self._claim.reading):
            self._desk.forget_draft(self._claim.id)
        else:
            self._desk.keep_draft(self._claim.id, draft)
        self._compare()

    def _draft_changed(self, claim_id: str) -> None:
        if self._claim is not None and claim_id == self._claim.id:
            if claim_id not in self._desk.drafts and self.form.typed() != Draft.of(self._claim.reading):
                self.show_claim()
            else:
                self._compare()

    def _claims_changed(self, ids: frozenset[str]) -> None:
        if self._claim is not None and self._claim.id in ids:
            before, self._claim = self._claim, self._desk.claim(self._claim.id)
            if self._claim is None or (
                before.reading != self._claim.reading and before.id not in self._desk.drafts
            ):
                self.show_claim()
            else:
                self._compare()

    def _compare(self) -> None:
        """Write what was extracted beside each field that differs, and the claim's place and state above."""
        claim, article = self._claim, self._desk.article
        if claim is None or article is None:
            return
        number, total = self._desk.place(claim.id) + 1, len(self._desk.claims)
        self.heading.setText(
            self.tr("CLAIM {0} OF {1} · {2}").format(
                number, total, kind_word(claim.reading.figure.kind).upper()
            )
        )
        self.state.setText(self._state_words(claim))
        self.form.show_ticks(claim.standing.ticks)
        now, extracted = self.form.typed(), Draft.of(claim.extracted)
        differing = now.differing(extracted)
        for row in dict.fromkeys(ROWS.values()):
            differs = any(name in differing for name, of_row in ROWS.items() if of_row == row)
            words = self.tr("extracted: {0}").format(self._extracted_words(extracted, row)) if differs else ""
            self.form.show_hint(row, words)
        self._show_fault_at_field()
        span = self.form.span
        start, end = span.start, min(span.end, span.start + 160)
        self.form.place.setText("“" + " ".join(article.text[start:end].split()) + "”")

    def _state_words(self, claim: Claim) -> str:
        if self._desk.saving(claim.id):
            return self.tr("saving…")
        if claim.id in self._desk.drafts:
            return self.tr("edited, not saved")
        words = state_word(claim.state)
        if claim.state is State.REJECTED and claim.standing.reason:
            words += f": {reason_word(claim.standing.reason).lower()}"
        elif claim.state is State.PENDING and claim.standing.ticks:
            words += self.tr(" · {0} of {1} ticked").format(len(claim.standing.ticks), len(Component))
        return words

    def _extracted_words(self, draft: Draft, row: str) -> str:
        article = self._desk.article
        span_text = article.text[draft.span.start : draft.span.end] if article else ""
        nothing = "—"
        texts: dict[str, Callable[[], str]] = {
            "figure": lambda: f"{draft.low} – {draft.high}" if draft.high else draft.low or nothing,
            "kind": lambda: f"{kind_word(draft.kind)}, {draft.unit or nothing}",
            "qualifier": lambda: qualifier_word(draft.qualifier),
            "direction": lambda: direction_word(draft.direction) + (self.tr(", vague") if draft.vague else ""),
            "cue": lambda: (
                (draft.cue or nothing) + (self.tr(", quoted") if draft.quoted else self.tr(", not quoted"))
            ),
            "span": lambda: f"“{span_text}”",
        }
        return texts[row]() if row in texts else str(getattr(draft, row)) or nothing

    # --- faults and giving up --------------------------------------------------------------------------------

    def show_fault(self, claim_id: str, error: InvalidValue) -> None:
        """Say at the field what it cannot hold."""
        self._desk.select(claim_id)
        self._fault = error
        self._compare()
        field = self.form.fields.get(error.field)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fault_at_field(self) -> None:
        error = self._fault
        self.form.mark_invalid(error.field if error else None)
        if error is None:
            return
        if error.field in ROWS:
            self.form.show_hint(ROWS[error.field], told(error), fault=True)
        else:
            self._show_question(told(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up the edit; where something was typed, only when pressed again."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        claim = self._claim
        if claim is not None and claim.id in self._desk.drafts and not self._asked:
            self._asked = True
            words = self.tr("Press Esc again to give up what you typed, {0} to save it.")
            self._show_question(words.format(self._actions.named("save")))
            return
        if claim is not None:
            self._desk.forget_draft(claim.id)
        self.show_claim()
        self.left.emit()

    def _show_question(self, words: str) -> None:
        self.question.setText(words)
        self.question.setVisible(bool(words))
