"""How long a decision takes to be on the disk, beside what SQLite alone takes for a row and for the same rows.

Three things take turns, decision by decision, so that whatever else the machine does falls on all of them:

- *one row*: a program with nothing but sqlite3 commits a row of the size of a decision's;
- *same rows*: such a program writes all that a decision writes, in the library's own tables;
- *a decision*: ``services.reviewing.confirm`` under a step's id, as the window sends it, from call to return.
"""

import sqlite3
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.crash import some_article
from reviewer.domain.claim import Claim
from reviewer.services import reviewing
from reviewer.services.articles import list_articles, open_article
from reviewer.services.libraries import Library, open_library

_ROUNDS = 3000
_WARM_UP = 100
_SIZE = 900  # bytes of a decision's row


def main() -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:  # on the disk: /tmp may be memory
        for title, articles in (("an empty library", 0), ("a library of 2,000 articles", 2000)):
            print(f"{title}, {_ROUNDS} of each, times in ms")
            _measure(Path(folder) / f"{articles}", articles)


def _measure(folder: Path, articles: int) -> None:
    folder.mkdir()
    with (
        closing(_library(folder / "library.db", articles)) as library,
        closing(_library(folder / "same.db", articles)) as other,
        closing(bare_database(folder / "bare.db")) as bare,
        closing(_connect(folder / "same.db")) as same,
    ):
        claims, others = _claims(library), _claims(other)
        ways: dict[str, Callable[[int], object]] = {
            "one row": lambda _: commit_one_row(bare),
            "same rows": lambda turn: _same_rows(same, others[turn]),
            "a decision": lambda turn: _decide(library, claims[turn]),
        }
        times = dict(_take_turns(ways))
        _print(times)


def _decide(library: Library, claim: Claim) -> None:
    with library.one_step(uuid.uuid4().hex):
        reviewing.confirm(library, "anna", [claim])


def _take_turns(ways: dict[str, Callable[[int], object]]) -> Iterator[tuple[str, list[float]]]:
    times: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(_ROUNDS):
        for name, way in ways.items():
            begun = time.perf_counter()
            way(turn)
            times[name].append((time.perf_counter() - begun) * 1000)
    return iter((name, sorted(taken[_WARM_UP:])) for name, taken in times.items())


def _print(times: dict[str, list[float]]) -> None:
    print(f"  {'':12}{'median':>9}{'p99':>9}{'to one row':>13}{'to same rows':>14}{'p99 beyond':>12}")
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    tails = {name: taken[len(taken) * 99 // 100] for name, taken in times.items()}
    for name in times:
        print(
            f"  {name:12}{medians[name]:9.3f}{tails[name]:9.3f}{medians[name] / medians['one row']:12.2f}x"
            f"{medians[name] / medians['same rows']:13.2f}x{tails[name] - medians['one row']:12.3f}"
        )


def _library(path: Path, articles: int) -> Library:
    library = open_library(path)
    for _ in range(articles):
        library.add_article(*some_article(20))
    library.add_article(*some_article(_ROUNDS))
    return library


def _claims(library: Library) -> tuple[Claim, ...]:
    return open_article(library, list_articles(library)[0].id).claims


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def bare_database(path: Path) -> sqlite3.Connection:
    """A database with a table for rows of a number and a text."""
    connection = _connect(path)
    connection.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, content TEXT)")
    return connection


def commit_one_row(connection: sqlite3.Connection) -> None:
    """Commit a row of the size of a decision's."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO row (content) VALUES (?)", ("x" * _SIZE,))
    connection.execute("COMMIT")


def _same_rows(connection: sqlite3.Connection, claim: Claim) -> None:
    standing = "x" * 90
    at = datetime.now(UTC).isoformat()
    connection.execute("BEGIN IMMEDIATE")
    (number,) = connection.execute("SELECT coalesce(max(number), 0) FROM decision").fetchone()
    connection.execute(
        "UPDATE claim SET standing = ?, state = ?, withdrawn = ?, version = ? WHERE id = ? AND version = ?",
        (standing, "confirmed", 0, 1, claim.id, 0),
    )
    connection.execute(
        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        (
            *(number + 1, uuid.uuid4().hex, uuid.uuid4().hex, claim.id, claim.article_id, "confirmed"),
            *("decide", "anna", at, standing, standing, 1, None, "x" * 64),
        ),
    )
    connection.execute(
        "UPDATE article SET pending = pending - 1, confirmed = confirmed + 1 WHERE id = ?", (claim.article_id,)
    )
    connection.execute("COMMIT")


if __name__ == "__main__":
    main()
