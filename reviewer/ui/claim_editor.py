"""The editor of the claim looked at: every field of its reading, what was extracted beside what differs."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, State
from reviewer.domain.errors import InvalidValue
from reviewer.domain.figure import Direction, Kind, Qualifier
from reviewer.ui.controls import Choice
from reviewer.ui.desk import Desk
from reviewer.ui.draft import Draft
from reviewer.ui.wording import (
    direction_word,
    kind_word,
    qualifier_word,
    reason_word,
    state_word,
)

LABEL_WIDTH = 74
ROWS = {
    "low": "figure",
    "high": "figure",
    "kind": "kind",
    "unit": "kind",
    "qualifier": "qualifier",
    "direction": "direction",
    "vague": "direction",
    "subject": "subject",
    "when": "when",
    "source": "source",
    "via": "via",
    "cue": "cue",
    "quoted": "cue",
    "span": "span",
}


class ClaimEditor(QWidget):
    """Edits the desk's current claim. What is typed is kept with the claim until it is saved or given up."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._desk = desk
        self._claim: Claim | None = None
        self._span = Span(0, 0)
        self._asked = False
        self._fault: InvalidValue | None = None
        self._fields: dict[str, QWidget] = {}
        self._hints: dict[str, QLabel] = {}
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.state = QLabel()
        self.state.setObjectName("muted")
        self.question = QLabel()
        self.question.setObjectName("fault")
        self.question.setWordWrap(True)
        self.question.hide()
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch()
        top.addWidget(self.state)
        self._form = QWidget()
        self._form.setObjectName("inside")
        self._form.setLayout(self._build())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 6)
        outer.setSpacing(8)
        outer.addLayout(top)
        outer.addWidget(self._form)
        outer.addWidget(self.question)
        outer.addStretch()
        desk.current_changed.connect(self.show_claim)
        desk.claims_changed.connect(self._claims_changed)
        desk.drafts_changed.connect(self._draft_changed)
        desk.article_opened.connect(self.show_claim)
        desk.invalid.connect(self.show_fault)
        self.show_claim()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> QGridLayout:
        self.low, self.high, self.unit = self._line("low"), self._line("high"), self._line("unit")
        self.high.setPlaceholderText(self.tr("to …"))
        self.unit.setPlaceholderText(self.tr("unit"))
        self.kind = self._choice("kind", [(kind_word(kind), kind) for kind in Kind])
        self.qualifier = self._choice("qualifier", [(qualifier_word(item), item) for item in Qualifier])
        directions: list[Direction | None] = [None, *Direction]
        self.direction = self._choice("direction", [(direction_word(item), item) for item in directions])
        self.subject, self.when = self._line("subject"), self._line("when")
        self.source, self.via, self.cue = self._line("source"), self._line("via"), self._line("cue")
        self.vague = self._check(
            "vague", self.tr("vague"), self.tr("A word and no number: dozens, several thousand")
        )
        self.quoted = self._check("quoted", self.tr("quoted"), self.tr("It stands inside quotation marks"))
        self.place = QLabel()
        self.place.setObjectName("muted")
        self.place.setWordWrap(True)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        rows: list[tuple[str, str, QWidget, QWidget | None]] = [
            ("figure", self.tr("Figure"), self.low, self.high),
            ("kind", self.tr("Kind"), self.kind, self.unit),
            ("qualifier", self.tr("Qualifier"), self.qualifier, None),
            ("direction", self.tr("Change"), self.direction, self.vague),
            ("subject", self.tr("Counts"), self.subject, None),
            ("when", self.tr("When"), self.when, None),
            ("source", self.tr("Stated by"), self.source, None),
            ("via", self.tr("Via"), self.via, None),
            ("cue", self.tr("Cue"), self.cue, self.quoted),
            ("span", self.tr("In the text"), self.place, None),
        ]
        for number, (name, words, first, second) in enumerate(rows):
            label = QLabel(words)
            label.setObjectName("label")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(first)
            grid.addWidget(label, 2 * number, 0)
            if second is None:
                grid.addWidget(first, 2 * number, 1, 1, 2)
            else:
                grid.addWidget(first, 2 * number, 1)
                grid.addWidget(second, 2 * number, 2)
            hint = QLabel()
            hint.setObjectName("was")
            hint.setWordWrap(True)
            hint.hide()
            self._hints[name] = hint
            grid.addWidget(hint, 2 * number + 1, 1, 1, 2)
        return grid

    def _line(self, field: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(self._name(field))
        line.textEdited.connect(self._edited)
        self._fields[field] = line
        return line

    def _choice(self, field: str, items: list[tuple[str, object]]) -> Choice:
        choice = Choice()
        choice.setAccessibleName(self._name(field))
        for words, item in items:
            choice.addItem(words, item)
        choice.setMinimumContentsLength(8)
        choice.activated.connect(self._edited)
        self._fields[field] = choice
        return choice

    def _check(self, field: str, words: str, tip: str) -> QCheckBox:
        check = QCheckBox(words)
        check.setToolTip(tip)
        check.setAccessibleDescription(tip)
        check.clicked.connect(self._edited)
        self._fields[field] = check
        return check

    def _name(self, field: str) -> str:
        return {
            "low": self.tr("Figure, or lower end of a range"),
            "high": self.tr("Upper end of a range"),
            "unit": self.tr("Unit"),
            "kind": self.tr("Kind of figure"),
            "qualifier": self.tr("Qualifier"),
            "direction": self.tr("Direction of a change"),
            "subject": self.tr("What is counted"),
            "when": self.tr("When"),
            "source": self.tr("Stated by"),
            "via": self.tr("Relayed by"),
            "cue": self.tr("Reporting word"),
        }[field]

    # --- showing ---------------------------------------------------------------------------------------------

    def show_claim(self) -> None:
        """Show the claim looked at, with what was typed for it before."""
        self._claim = self._desk.current
        self._asked = False
        self._fault = None
        self._show_question("")
        self._form.setEnabled(self._claim is not None)
        if self._claim is None:
            self.heading.setText(self.tr("CLAIM"))
            self.state.clear()
            self._form.setVisible(False)
            return
        self._form.setVisible(True)
        self._fill(self._desk.drafts.get(self._claim.id) or Draft.of(self._claim.reading))
        self._compare()

    def hints(self, row: str) -> str:
        """What is written under a row: what was extracted, or what is wrong; empty where nothing is."""
        return "" if self._hints[row].isHidden() else self._hints[row].text()

    def full_height(self) -> int:
        """The height in pixels that every field needs, also while no claim is shown."""
        layout = self._form.layout()
        return (layout.sizeHint().height() if layout else 0) + self.heading.sizeHint().height() + 34

    def focus_field(self) -> None:
        """Begin to correct, at the field that is wrong most often."""
        field = self.subject if self.vague.isChecked() else self.low
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def take_span(self, span: Span) -> None:
        """Let the claim cover another stretch of the text."""
        if self._claim is not None:
            self._span = span
            self._edited()

    def _fill(self, draft: Draft) -> None:
        for name in ("low", "high", "unit", "subject", "when", "source", "via", "cue"):
            line: QLineEdit = getattr(self, name)
            text: str = getattr(draft, name)
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        for choice, item in (
            (self.kind, draft.kind),
            (self.qualifier, draft.qualifier),
            (self.direction, draft.direction),
        ):
            choice.setCurrentIndex(choice.findData(item))
        self.vague.setChecked(draft.vague)
        self.quoted.setChecked(draft.quoted)
        self._span = draft.span
        self._enable()

    def _typed(self) -> Draft:
        return Draft(
            kind=Kind(self.kind.currentData()),
            low=self.low.text(),
            high=self.high.text(),
            unit=self.unit.text(),
            qualifier=Qualifier(self.qualifier.currentData()),
            direction=Direction(self.direction.currentData()) if self.direction.currentData() else None,
            vague=self.vague.isChecked(),
            subject=self.subject.text(),
            when=self.when.text(),
            source=self.source.text(),
            via=self.via.text(),
            cue=self.cue.text(),
            quoted=self.quoted.isChecked(),
            span=self._span,
        )

    def _enable(self) -> None:
        self.low.setEnabled(not self.vague.isChecked())
        self.high.setEnabled(not self.vague.isChecked())

    def _edited(self, *_: object) -> None:
        if self._claim is None:
            return
        self._asked = False
        self._fault = None
        self._show_question("")
        self._enable()
        draft = self._typed()
        if draft == Draft.of(self._claim.reading):
            self._desk.forget_draft(self._claim.id)
        else:
            self._desk.keep_draft(self._claim.id, draft)
        self._compare()

    def _draft_changed(self, claim_id: str) -> None:
        if self._claim is not None and claim_id == self._claim.id:
            if claim_id not in self._desk.drafts and self._typed() != Draft.of(self._claim.reading):
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
        now, extracted = self._typed(), Draft.of(claim.extracted)
        differing = now.differing(extracted)
        for row, hint in self._hints.items():
            names = [name for name, of_row in ROWS.items() if of_row == row and name in differing]
            hint.setObjectName("was")
            hint.style().polish(hint)
            hint.setVisible(bool(names))
            hint.setText(
                self.tr("extracted: {0}").format(self._extracted_words(extracted, row)) if names else ""
            )
        for field in self._fields.values():
            _mark_invalid(field, invalid=False)
        start, end = self._span.start, min(self._span.end, self._span.start + 160)
        self._show_fault_at_field()
        self.place.setText("“" + " ".join(article.text[start:end].split()) + "”")

    def _state_words(self, claim: Claim) -> str:
        if self._desk.saving(claim.id):
            return self.tr("saving…")
        if claim.id in self._desk.drafts:
            return self.tr("edited, not saved")
        words = state_word(claim.state)
        if claim.state is State.REJECTED and claim.standing.reason:
            words += f": {reason_word(claim.standing.reason).lower()}"
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
        field = self._fields.get(error.field)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fault_at_field(self) -> None:
        error = self._fault
        if error is None:
            return
        hint = self._hints.get(ROWS.get(error.field, ""), self.question)
        hint.setObjectName("fault")
        hint.style().polish(hint)
        hint.setText(str(error))
        hint.show()
        field = self._fields.get(error.field)
        if field is not None:
            _mark_invalid(field, invalid=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up the edit; where something was typed, only when pressed again."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        claim = self._claim
        if claim is not None and claim.id in self._desk.drafts and not self._asked:
            self._asked = True
            self._show_question(self.tr("Press Esc again to give up what you typed, Ctrl+Enter to save it."))
            return
        if claim is not None:
            self._desk.forget_draft(claim.id)
        self.show_claim()
        self.left.emit()

    def _show_question(self, words: str) -> None:
        self.question.setText(words)
        self.question.setVisible(bool(words))


def _mark_invalid(field: QWidget, *, invalid: bool) -> None:
    if bool(field.property("invalid")) != invalid:
        field.setProperty("invalid", invalid)
        field.style().polish(field)
