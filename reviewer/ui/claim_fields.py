"""The fields of a claim: a row for each, the ticks of its parts, room for a word under each row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from reviewer.domain.article import Span
from reviewer.domain.claim import Component
from reviewer.domain.figure import Direction, Kind, Qualifier
from reviewer.ui.controls import Choice
from reviewer.ui.draft import Draft
from reviewer.ui.lengths import keep_spacing
from reviewer.ui.theme import Theme, scaled
from reviewer.ui.ticks import TickButton, next_to_tick
from reviewer.ui.wording import direction_word, kind_word, qualifier_word

LABEL_WIDTH = 74
ROWS = {
    "low": "figure",
    "high": "figure",
    "kind": "kind",
    "unit": "kind",
    "subject": "subject",
    "qualifier": "qualifier",
    "direction": "direction",
    "vague": "direction",
    "when": "when",
    "source": "source",
    "via": "via",
    "cue": "cue",
    "quoted": "cue",
    "span": "span",
}
TICKS = {
    "figure": Component.NUMBER,
    "kind": Component.UNIT,
    "subject": Component.SUBJECT,
    "qualifier": Component.QUALIFIER,
    "when": Component.WHEN,
    "source": Component.ATTRIBUTION,
}
LINES = ("low", "high", "unit", "subject", "when", "source", "via", "cue")


class ClaimFields(QWidget):
    """The fields. It knows what is typed and nothing of claims.

    The rows stand in the order in which the parts are ticked.
    """

    edited = Signal()
    tick_asked = Signal(object, bool)  # component, whether to tick it

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self._span = Span(0, 0)
        self.fields: dict[str, QWidget] = {}
        self.row_hints: dict[str, QLabel] = {}
        self.ticks = {component: TickButton(component, theme) for component in Component}
        for tick in self.ticks.values():
            tick.clicked.connect(
                lambda _=False, tick=tick: self.tick_asked.emit(tick.component, not tick.ticked)
            )
        self._build_fields()
        self._lay_out(theme)

    # --- building --------------------------------------------------------------------------------------------

    def _build_fields(self) -> None:
        self.low, self.high = self._line("low"), self._line("high")
        self.high.setPlaceholderText(self.tr("to …"))
        self.kind = self._choice("kind", [(kind_word(kind), kind) for kind in Kind])
        self.unit = self._line("unit")
        self.unit.setPlaceholderText(self.tr("unit"))
        self.subject = self._line("subject")
        self.qualifier = self._choice("qualifier", [(qualifier_word(item), item) for item in Qualifier])
        directions: list[Direction | None] = [None, *Direction]
        self.direction = self._choice("direction", [(direction_word(item), item) for item in directions])
        self.vague = self._check(
            "vague", self.tr("vague"), self.tr("A word and no number: dozens, several thousand")
        )
        self.when = self._line("when")
        self.source, self.via, self.cue = self._line("source"), self._line("via"), self._line("cue")
        self.quoted = self._check("quoted", self.tr("quoted"), self.tr("It stands inside quotation marks"))
        self.place = QLabel()
        self.place.setObjectName("muted")
        self.place.setWordWrap(True)

    def _lay_out(self, theme: Theme) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        keep_spacing(grid, across=8)
        keep_spacing(grid, down=5)
        self._grid = grid
        theme.changed.connect(self._scale)
        self._scale()
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        rows: list[tuple[str, str, QWidget, QWidget | None]] = [
            ("figure", self.tr("Figure"), self.low, self.high),
            ("kind", self.tr("Kind"), self.kind, self.unit),
            ("subject", self.tr("Counts"), self.subject, None),
            ("qualifier", self.tr("Qualifier"), self.qualifier, None),
            ("direction", self.tr("Change"), self.direction, self.vague),
            ("when", self.tr("When"), self.when, None),
            ("source", self.tr("Stated by"), self.source, None),
            ("via", self.tr("Via"), self.via, None),
            ("cue", self.tr("Cue"), self.cue, self.quoted),
            ("span", self.tr("In the text"), self.place, None),
        ]
        before: QWidget | None = None
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
            if name in TICKS:
                grid.addWidget(self.ticks[TICKS[name]], 2 * number, 3)
            self._add_hint(grid, name, 2 * number + 1)
            for widget in (first, second, self.ticks.get(TICKS.get(name, ""))):  # type: ignore[arg-type]  "" is no part
                if widget is not None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    if before is not None:
                        QWidget.setTabOrder(before, widget)
                    before = widget

    def _scale(self) -> None:
        self._grid.setColumnMinimumWidth(0, scaled(LABEL_WIDTH))

    def _add_hint(self, grid: QGridLayout, name: str, row: int) -> None:
        hint = QLabel()
        hint.setObjectName("was")
        hint.setWordWrap(True)
        hint.hide()
        self.row_hints[name] = hint
        grid.addWidget(hint, row, 1, 1, 2)

    def _line(self, field: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(self._name(field))
        line.setAccessibleDescription(self._purpose(field))
        line.textEdited.connect(self._edited)
        self.fields[field] = line
        return line

    def _choice(self, field: str, items: list[tuple[str, object]]) -> Choice:
        choice = Choice()
        choice.setAccessibleName(self._name(field))
        choice.setAccessibleDescription(self._purpose(field))
        for words, item in items:
            choice.addItem(words, item)
        choice.setMinimumContentsLength(6)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.activated.connect(self._edited)
        self.fields[field] = choice
        return choice

    def _check(self, field: str, words: str, tip: str) -> QCheckBox:
        check = QCheckBox(words)
        check.setToolTip(tip)
        check.setAccessibleDescription(tip)
        check.clicked.connect(self._edited)
        self.fields[field] = check
        return check

    def _purpose(self, field: str) -> str:
        return {
            "low": self.tr("The number as the article states it, in digits; 6,000 and 3/5 are read"),
            "high": self.tr("Empty unless the article states a range"),
            "unit": self.tr("What it is measured in: a currency, %, km"),
            "kind": self.tr("What sort of number it is"),
            "qualifier": self.tr("Whether the article says about, more than, at most"),
            "direction": self.tr("Whether the article says that something rose or fell by this"),
            "subject": self.tr("The thing the number counts or measures, as written"),
            "when": self.tr("The time it holds for, as written"),
            "source": self.tr("Who says so in the first place"),
            "via": self.tr("Who passed it on, such as a news agency"),
            "cue": self.tr("The verb of saying: said, estimates, reported"),
        }[field]

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

    def _edited(self, *_: object) -> None:
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        self.low.setEnabled(not self.vague.isChecked())
        self.high.setEnabled(not self.vague.isChecked())

    # --- what it holds ---------------------------------------------------------------------------------------

    def fill(self, draft: Draft) -> None:
        """Show these fields."""
        for name in LINES:
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

    def typed(self) -> Draft:
        """What the fields hold now."""
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

    @property
    def span(self) -> Span:
        """The stretch of the text that the claim covers."""
        return self._span

    def take_span(self, span: Span) -> None:
        """Cover another stretch of the text."""
        self._span = span
        self._edited()

    def show_ticks(self, ticks: frozenset[Component]) -> None:
        """Show which parts are ticked, and which one is next."""
        following = next_to_tick(ticks)
        for component, button in self.ticks.items():
            button.show_tick(ticked=component in ticks, next_=component is following)

    # --- words under the rows --------------------------------------------------------------------------------

    def hint(self, row: str) -> str:
        """What is written under a row; empty where nothing is."""
        hint = self.row_hints[row]
        return "" if hint.isHidden() else hint.text()

    def show_hint(self, row: str, words: str, *, fault: bool = False) -> None:
        """Write something under a row; nothing where it is empty."""
        hint = self.row_hints[row]
        kind = "fault" if fault else "was"
        if hint.objectName() != kind:
            hint.setObjectName(kind)
            hint.style().polish(hint)
        hint.setText(words)
        hint.setVisible(bool(words))

    def mark_invalid(self, name: str | None) -> None:
        """Frame the field that cannot hold what is typed, and no other."""
        for field_name, field in self.fields.items():
            invalid = field_name == name
            if bool(field.property("invalid")) != invalid:
                field.setProperty("invalid", invalid)
                field.style().polish(field)
