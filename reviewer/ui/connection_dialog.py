"""File > Open a shared desk: which server, which library on it, and as whom."""

from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.errors import ReviewerError
from reviewer.ui.lengths import keep_margins, keep_scaled, keep_spacing
from reviewer.ui.memory import Memory
from reviewer.ui.problems import Problems
from reviewer.ui.switching import Address, Switching
from reviewer.ui.translation import told

USUAL_PORT = "5432"


@dataclass(frozen=True, slots=True)
class Typed:
    """What is remembered of a connection until the next time; the password is not."""

    server: str
    port: str
    database: str
    user: str


class ConnectionDialog(QDialog):
    """Where a desk's library is. It blocks nothing, and forgets the password when the window closes."""

    def __init__(
        self, switching: Switching, memory: Memory, problems: Problems, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._switching = switching
        self._memory = memory
        self._problems = problems
        self.setWindowTitle(self.tr("Open a shared desk"))
        self.setModal(False)
        keep_scaled(self, least_width=520)
        heading = QLabel(self.tr("Open a shared desk"))
        heading.setObjectName("title")
        words = QLabel(
            self.tr(
                "A library on a PostgreSQL server, on which the whole desk works. Its owner tells you these."
            )
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        self.server = self._field("server", "", self.tr("for instance db.example.org"))
        self.port = self._field("port", USUAL_PORT, "")
        self.port.setValidator(QIntValidator(1, 65535, self))
        keep_scaled(self.port, most_width=90)
        self.database = self._field("database", "", "")
        self.user = self._field("user", "", "")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("empty: as in your password file (pgpass)"))
        self.password.setToolTip(self.tr("Kept until this window closes, and written nowhere."))
        form = QFormLayout()
        keep_spacing(form, 8)
        for label, field, use in (
            (self.tr("&Server"), self.server, self.tr("The computer that the desk's library is on")),
            (self.tr("&Port"), self.port, self.tr("The number it listens at; 5432 as a rule")),
            (self.tr("&Database"), self.database, self.tr("The name of the library on the server")),
            (self.tr("&User"), self.user, self.tr("Your name on the server")),
            (self.tr("Pass&word"), self.password, self.password.toolTip()),
        ):
            field.setAccessibleName(label.replace("&", ""))
            field.setAccessibleDescription(use)
            field.textChanged.connect(self._enable)
            form.addRow(label, field)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go = QPushButton(self.tr("Open"))
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._open)
        self.test = QPushButton(self.tr("Test connection"))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self._test)
        shut = QPushButton(self.tr("Close"))
        shut.setAutoDefault(False)
        shut.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addStretch()
        buttons.addWidget(self.go)
        buttons.addWidget(shut)
        column = QVBoxLayout(self)
        keep_margins(column, 24, 20, 24, 18)
        keep_spacing(column, 12)
        column.addWidget(heading)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addLayout(buttons)
        self._busy = False

    def ask(self) -> None:
        """Show it, with what was typed the last time."""
        from reviewer.services.libraries import driver_missing

        self._tell("")
        if sentence := driver_missing():
            self._tell(sentence, trouble=True)
        self._enable()
        self.show()
        self.raise_()
        self.activateWindow()
        first = next(
            (field for field in (self.server, self.database, self.user) if not field.text()), self.password
        )
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, name: str, usual: str, hint: str) -> QLineEdit:
        field = QLineEdit(self._memory.choice(f"desk-{name}", usual))
        field.setPlaceholderText(hint)
        return field

    def _enable(self) -> None:
        whole = all(field.text().strip() for field in (self.server, self.database, self.user))
        able = whole and not self._busy
        self.go.setEnabled(able)
        self.test.setEnabled(able)

    def _address(self) -> Address:
        typed, password = self._typed(), self.password.text()

        def address() -> str:
            from reviewer.services.libraries import server_address

            return server_address(typed.server, int(typed.port), typed.database, typed.user, password)

        return address

    def _typed(self) -> Typed:
        server, port, database, user = (
            field.text().strip() for field in (self.server, self.port, self.database, self.user)
        )
        return Typed(server, port or USUAL_PORT, database, user)

    def _test(self) -> None:
        self._begin()

        def done(location: str) -> None:
            self._end()
            self._tell(self.tr("✓ The library is there and can be opened."))
            self.said.setToolTip(location)

        self._switching.test(self._address(), done, self._failed)

    def _open(self) -> None:
        self._begin()
        typed = self._typed()

        def done() -> None:
            self._end()
            for name, value in asdict(typed).items():
                self._memory.keep_choice(f"desk-{name}", value)
            self.close()

        self._switching.open(self._address(), done, self._failed)

    def _begin(self) -> None:
        self._busy = True
        self._enable()
        self._tell(self.tr("Connecting…"))

    def _end(self) -> None:
        self._busy = False
        self._enable()
        self._tell("")

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, ReviewerError):
            self._tell(told(error), trouble=True)
        else:
            self._problems.show(error)

    def _tell(self, words: str, *, trouble: bool = False) -> None:
        self.said.setObjectName("fault" if trouble else "muted")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.adjustSize()  # else the fields are pressed together to make room for the sentence
