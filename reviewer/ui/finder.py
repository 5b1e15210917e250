"""Looking for words in the article's text: all places at once, found away from the window."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.domain.article import Span
from reviewer.ui.desk import Desk
from reviewer.ui.problems import Problems
from reviewer.ui.worker import Worker

PAUSE_MS = 60
MOST = 20_000  # hits shown; a single letter in a long text has more than anyone looks at
_SPACE = re.compile(r"\s+")


def hits_of(text: str, words: str) -> list[Span]:
    """Where ``words`` stand in ``text``, capitals or not, any white space between them; at most ``MOST``.

    Straight and typographic quotes and hyphens are taken for one another: nobody types the latter.
    """
    words = words.strip()
    if not words:
        return []
    pattern = r"\s+".join(_loose(part) for part in _SPACE.split(words))
    found: list[Span] = []
    for match in re.compile(pattern, re.IGNORECASE).finditer(text):
        found.append(Span(match.start(), match.end()))
        if len(found) == MOST:
            break
    return found


def _loose(word: str) -> str:
    alike = {"'": "['’‘]", '"': '["“”„«»]', "-": "[-‐‑–—]"}
    return "".join(alike.get(sign, re.escape(sign)) for sign in word)


class Finder(QObject):
    """The words looked for, every hit, and the one gone to."""

    hits_changed = Signal()
    moved = Signal()

    def __init__(self, desk: Desk, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems = problems
        self._worker = Worker("finder")
        self._worker.setParent(self)
        self._words = ""
        self._near = 0
        self.hits: Sequence[Span] = ()
        self.current: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)
        desk.article_opened.connect(self._renew)

    def close(self) -> None:
        """Look for nothing any more."""
        self._timer.stop()
        self._worker.close()

    @property
    def busy(self) -> bool:
        """Whether the hits of the newest words are still to come."""
        return self._timer.isActive() or self._worker.busy

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._words

    def find(self, words: str, near: int) -> None:
        """Look for ``words``; the first hit gone to is the next one after the code point ``near``."""
        self._near = near
        if words == self._words:
            return
        self._words = words
        if words.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._take(words, ())

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        if self.hits:
            self.current = ((self.current if self.current is not None else -by) + by) % len(self.hits)
            self.moved.emit()

    def _renew(self) -> None:
        words, self._words = self._words, ""
        self.hits, self.current = (), None
        self.hits_changed.emit()
        self.find(words, 0)

    def _look(self) -> None:
        article, words = self._desk.article, self._words
        if article is None:
            return

        def work() -> list[Span]:
            return hits_of(article.text, words)

        def done(hits: list[Span]) -> None:
            if words == self._words and self._desk.article and article.id == self._desk.article.id:
                self._take(words, hits)

        self._worker.submit(work, done, lambda error: self._problems.show(error, key="finder"))

    def _take(self, words: str, hits: Sequence[Span]) -> None:
        self.hits = hits
        self.current = next((place for place, hit in enumerate(hits) if hit.start >= self._near), None)
        if hits and self.current is None:
            self.current = 0
        self.hits_changed.emit()
        if words.strip():
            self.moved.emit()
