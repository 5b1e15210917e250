"""A real window on a real library file, and a hand that presses real keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reviewer import app
from reviewer.domain.claim import Claim, State
from reviewer.ui.main_window import MainWindow
from reviewer.ui.saving import Saved
from tests.flows.names import faults_of, own_dialogs

ARTICLE = """Harbour fire kills 12

At least 12 people died in a fire at the harbour on 3 March 2024, the mayor said.

About 3,000 residents were told to leave their homes. Damage was put at $2.5 million by the insurers.

“We lost 40 boats,” the harbour master told reporters.
"""


PATIENCE_MS = 40_000  # for a machine that is busy with something else, and processes that are started


class Hand:
    """What a checker does at the desk: press keys, drop things, wait until it is saved."""

    def __init__(self, bot: QtBot, window: MainWindow) -> None:
        self.bot = bot
        self.window = window

    def press(self, *keys: str) -> None:
        """Press keys as they come from the keyboard; they go to whatever has the focus."""
        for key in keys:
            sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
            QTest.keySequence(self.window.windowHandle(), sequence)

    def type(self, text: str) -> None:
        """Type over what the focused field holds."""
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)

    def drop(self, *paths: Path, text: str = "", data: QMimeData | None = None) -> None:
        """Drop files or text on the window, or what another program offers of its own."""
        if data is None:
            data = QMimeData()
            if paths:
                data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
            else:
                data.setText(text)
        actions, buttons, modifiers = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        enter = QDragEnterEvent(QPoint(400, 300), actions, data, buttons, modifiers)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        assert self.window.overlay.isVisible()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(400, 300), actions, data, buttons, modifiers))
        assert not self.window.overlay.isVisible()
        self.until(lambda: not self.window.intake.busy)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.bot.waitUntil(condition, timeout=PATIENCE_MS)

    def until_saved(self) -> None:
        """Wait until every decision is durable."""
        self.until(lambda: self.window.desk.saved is Saved.SAVED)

    def until_open(self, claims: int | None = None) -> None:
        """Wait until an article lies on the desk."""
        desk = self.window.desk
        self.until(lambda: desk.article is not None and (claims is None or len(desk.claims) == claims))
        self.until(lambda: not self.window.source.filling)

    @property
    def current(self) -> Claim:
        """The claim looked at."""
        claim = self.window.desk.current
        assert claim is not None
        return claim

    def states(self) -> list[State]:
        """The states of the article's claims in text order."""
        return [claim.state for claim in self.window.desk.claims]

    def notices(self) -> str:
        """All that the notices say."""
        return "\n".join("\n".join((notice.text, *notice.lines)) for notice in self.window.notices.notices)

    def close(self) -> None:
        """Close the window as the user does."""
        window = self.window
        with self.bot.waitSignal(window.closed, timeout=10_000):
            window.close()
        assert [timer for timer in window.findChildren(QTimer) if timer.isActive()] == []


OpenWindow = Callable[..., Hand]
LOOKED_AT: set[type[QDialog]] = set()  # once in a run does for each kind


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article with a handful of figures."""
    path = tmp_path / "harbour.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens windows on the test's library, all closed in the end."""
    hands: list[Hand] = []
    faults: dict[str, None] = {}

    def look_at_dialogs() -> None:
        """Whatever dialog a journey opens has names for those who do not see it."""
        for dialog in own_dialogs():
            if type(dialog) not in LOOKED_AT:
                LOOKED_AT.add(type(dialog))
                faults.update(dict.fromkeys(faults_of(dialog)))

    def start(*files: Path, location: Path | str | None = None, ready: bool = True) -> Hand:
        # "" names none, as a start from the desktop does
        named = str(tmp_path / "library.db") if location is None else str(location)
        window = app.build(named, tmp_path / "window.ini")
        window.resize(1200, 780)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window).__enter__()
        qtbot.waitUntil(window.isActiveWindow)
        app.begin(window, files, sample=False)
        hand = Hand(qtbot, window)
        hands.append(hand)
        if ready:
            hand.until(lambda: window.desk.ready)
        if files:
            hand.until_open()
        return hand

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusWindowChanged.connect(look_at_dialogs)
    yield start
    for hand in hands:
        window = hand.window
        if not window.closing_done:
            window.desk.drafts.clear()
            window.close()
            hand.until(lambda window=window: window.closing_done)
        window.deleteLater()
    application.focusWindowChanged.disconnect(look_at_dialogs)
    QApplication.processEvents()
    assert not faults, "\n".join(faults)
