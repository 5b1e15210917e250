"""The library: articles, claims and the record of decisions in one place, every method one transaction."""

import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection

from reviewer.domain.article import Article, ArticleSummary
from reviewer.domain.claim import Claim, Standing
from reviewer.domain.decision import Change, Decision, Mode
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.library_report import LibraryReport
from reviewer.store import articles, checking, decisions, undoing
from reviewer.store.conflicts import moved_on
from reviewer.store.decisions import Move, Moved
from reviewer.store.engine import BUSY_SECONDS, sqlite_engine, user_version, writing
from reviewer.store.opening import Tables, make_ready
from reviewer.store.problems import DATABASE_ERRORS, translated


class Library:
    """One library that is open. Every method is one transaction; what it wrote is on the disk when it returns.

    May be used from any thread. Every method raises LibraryProblem where the disk, another program or damage
    stands in the way; nothing is then written, and the library can be used again.
    """

    def __init__(self, path: Path, tables: Tables, busy_seconds: float) -> None:
        self.path = path
        self._version = tables.version
        self._engine = sqlite_engine(path, busy_seconds=busy_seconds)
        # Taking a connection from the pool and giving it back would cost each decision a fifth of its time.
        self._writer: Connection | None = None
        self._one_at_a_time = Lock()
        self._told = undoing.Told()
        self._identity = _identity(path)

    @classmethod
    def open(cls, path: Path, *, tables: Tables | None = None, busy_seconds: float = BUSY_SECONDS) -> "Library":
        """Open the library at ``path``; make a new one where there is none; bring an older one up to date.

        An older one is backed up first. Raises LibraryProblem and leaves the file as it is where it is not a
        library, is damaged, was written by a newer program, or cannot be written.
        """
        tables = tables or Tables()
        path = path.absolute()
        make_ready(path, tables, busy_seconds)
        library = cls(path, tables, busy_seconds)
        try:
            library.last_number()
        except BaseException:
            library.close()
            raise
        return library

    @property
    def location(self) -> str:
        """Where the library is, for a person."""
        return str(self.path)

    def close(self) -> None:
        """Let go of the file; the last to do so folds the log into it."""
        with self._one_at_a_time:
            self._let_go_of_writer()
            self._engine.dispose()

    def add_article(self, article: Article, claims: Sequence[Claim]) -> Article | None:
        """Take in an article with its claims; ``None`` where an article with the same text is there already."""
        with self._writing() as connection:
            if articles.find_article(connection, sha256=article.sha256) is not None:
                return None
            articles.insert_article(connection, article, claims)
        return article

    def find_article(self, *, article_id: str | None = None, sha256: str | None = None) -> Article | None:
        """The article with this id or this text's hash; ``None`` where there is none."""
        with self._reading() as connection:
            return articles.find_article(connection, article_id=article_id, sha256=sha256)

    def open_article(self, article_id: str) -> tuple[Article, tuple[Claim, ...]] | None:
        """An article and its claims in text order, of one moment; ``None`` where there is none."""
        with self._reading() as connection:
            article = articles.find_article(connection, article_id=article_id)
            return article and (article, articles.article_claims(connection, article_id))

    def list_articles(self) -> tuple[ArticleSummary, ...]:
        """All articles, newest import first."""
        with self._reading() as connection:
            return articles.list_articles(connection)

    def decide(self, reviewer: str, moves: Sequence[tuple[Claim, Standing]]) -> Change:
        """Lead each claim, as the reviewer saw it, to its new standing, all as one step. Raises Conflict."""
        with self._deciding(reviewer) as connection:
            return decisions.append(
                connection, reviewer, [Move(claim, after) for claim, after in moves], Mode.DECIDE
            )

    def add_claim(self, reviewer: str, claim: Claim) -> Change:
        """Take in a claim that the reviewer made; it is withdrawn to begin with, and adding it is decided."""
        with self._deciding(reviewer) as connection:
            articles.insert_claims(connection, [claim])
            return decisions.append(connection, reviewer, [Move(claim, claim.add().standing)], Mode.DECIDE)

    def undo(self, reviewer: str) -> Change:
        """Take back the reviewer's newest step (see ``undoing``). Raises NothingToUndo, Conflict."""
        with self._writing() as connection:
            return undoing.undo(connection, reviewer, self._told)

    def redo(self, reviewer: str) -> Change:
        """Bring back what the reviewer's newest undo took. Raises NothingToUndo, Conflict."""
        with self._writing() as connection:
            return undoing.redo(connection, reviewer, self._told)

    def history(self, claim_id: str) -> tuple[Decision, ...]:
        """All decisions on one claim, oldest first."""
        with self._reading() as connection:
            return tuple(decisions.history(connection, [claim_id])[claim_id])

    def article_decisions(self, article_id: str) -> tuple[Decision, ...]:
        """All decisions on one article's claims, oldest first."""
        with self._reading() as connection:
            return decisions.article_decisions(connection, article_id)

    def news(self, since: int) -> Change:
        """The decisions after number ``since``, with their claims as they stand now, withdrawn ones too."""
        with self._reading() as connection:
            made = decisions.decisions_after(connection, since)
            ids = list(dict.fromkeys(decision.claim_id for decision in made))
            claims = articles.claims_by_id(connection, ids)
            return Change(tuple(claims[claim_id] for claim_id in ids), made)

    def last_number(self) -> int:
        """The number of the newest decision, 0 where there is none."""
        with self._reading() as connection:
            return decisions.last_number(connection)

    def check(self) -> LibraryReport:
        """Prove the library: pages, references, the chain, and that the record leads to what is shown."""
        with self._reading() as connection:
            return checking.check(connection, self.location)

    @contextmanager
    def _reading(self) -> Generator[Connection]:
        with translated(self.location), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _writing(self) -> Generator[Connection]:
        with self._one_at_a_time, translated(self.location):
            self._writer = connection = self._writer or writing(self._engine).connect()
            try:
                with connection.begin():
                    self._demand_version(connection)
                    yield connection
                    self._demand_same_file()
            except DATABASE_ERRORS:
                self._let_go_of_writer()  # whatever state it is in, the next decision gets a fresh one
                raise

    def _let_go_of_writer(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _demand_version(self, connection: Connection) -> None:
        if user_version(connection) != self._version:
            raise LibraryProblem(
                f"{self.location} was brought up to date by a newer version of the program.",
                "Nothing was saved. Close this window and install the newest version.",
            )

    def _demand_same_file(self) -> None:
        if _identity(self.path) != self._identity:
            raise LibraryProblem(
                f"{self.location} was moved, deleted or replaced while it was open.",
                "Nothing was saved. Put the file back, or close this window and open it where it is now.",
            )

    @contextmanager
    def _deciding(self, reviewer: str) -> Generator[Connection]:
        try:
            with self._writing() as connection:
                yield connection
        except Moved as moved:
            with self._reading() as connection:
                raise moved_on(connection, reviewer, moved.claim.id) from moved


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells this very file from another one of its name; ``None`` where there is none any more."""
    try:
        status = os.stat(path)  # noqa: PTH116  on the way of every decision, and Path.stat takes twice as long
    except OSError:
        return None
    return status.st_dev, status.st_ino
