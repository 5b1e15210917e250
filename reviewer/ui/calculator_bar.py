"""The line under the text in which claims are set against each other, with its result."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.domain.finding import Result
from reviewer.ui.calculator import Calculator
from reviewer.ui.lengths import keep_margins, keep_scaled, keep_spacing
from reviewer.ui.translation import spoken
from reviewer.ui.wording import result_word


class CalculatorField(QLineEdit):
    """Enter keeps the result as a note, Esc gives up."""

    kept = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything else is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is not for the window to save a correction with while this line is typed in."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return True
        return super().event(event)

    def put(self, name: str) -> None:
        """Put a claim's name where the cursor is, apart from what stands before it."""
        before = self.text()[: self.cursorPosition()]
        apart = " " if before and not before[-1].isspace() and before[-1] != "(" else ""
        self.insert(f"{apart}{name} ")
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class CalculatorBar(QWidget):
    """A field, its result as it is typed, and two ways to keep it."""

    left = Signal()

    def __init__(self, calculator: Calculator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Calculator"))
        self._calculator = calculator
        self.field = CalculatorField()
        self.field.setPlaceholderText(self.tr("Click figures in the text, or type: c3 of c4 in %"))
        self.field.setAccessibleName(self.tr("Calculation over claims"))
        self.field.setAccessibleDescription(
            self.tr("Claims go by the names c1, c2 and so on; Enter keeps the result as a note")
        )
        keep_scaled(self.field, least_width=120)
        self.result = QLabel()
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = QPushButton(self.tr("Keep as note"))
        self.note.setToolTip(self.tr("Put the result under the claim's note (Enter)"))
        self.evidence = QPushButton(self.tr("Keep as evidence"))
        self.evidence.setToolTip(self.tr("Make the result evidence for every claim in it"))
        close = QPushButton("×")
        close.setObjectName("link")
        close.setAccessibleName(self.tr("Close the calculator"))
        close.setToolTip(self.tr("Close the calculator (Esc)"))
        line = QHBoxLayout()
        keep_spacing(line, 6)
        line.addWidget(self.field, 1)
        line.addWidget(self.note)
        line.addWidget(self.evidence)
        line.addWidget(close)
        column = QVBoxLayout(self)
        keep_margins(column, 16, 7, 10, 7)
        keep_spacing(column, 4)
        column.addLayout(line)
        column.addWidget(self.result)
        self.field.textChanged.connect(calculator.type)
        self.field.kept.connect(calculator.keep_as_note)
        self.field.left.connect(self.leave)
        self.note.clicked.connect(calculator.keep_as_note)
        self.evidence.clicked.connect(calculator.keep_as_evidence)
        close.clicked.connect(self.leave)
        calculator.solved.connect(self._renew)
        calculator.opened_changed.connect(self._follow)
        self._renew()
        self._follow()

    def leave(self) -> None:
        """Close the calculator; what was typed stays for the next time."""
        self._calculator.leave()
        self.left.emit()

    def _follow(self) -> None:
        self.setVisible(self._calculator.is_open)
        if self._calculator.is_open:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def _renew(self) -> None:
        result, fault = self._calculator.result, self._calculator.fault
        words = fault
        if result is not None:
            sign = f"{result_word(result.result)}: " if isinstance(result.result, Result) else ""
            words = sign + spoken(result.sentence)
        self.result.setText(words)
        self.result.setAccessibleName(words)
        name = "fault" if fault else ""
        if self.result.objectName() != name:
            self.result.setObjectName(name)
            self.result.style().polish(self.result)
        self.result.setVisible(bool(words))
        self.note.setEnabled(result is not None)
        self.evidence.setEnabled(result is not None and bool(result.claims))
