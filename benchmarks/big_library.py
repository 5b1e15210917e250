"""Makes a library of any size from generated articles, much of it reviewed already, in minutes.

Its rows are written by the store's own code, decisions and their chain too. Only what SQLite does a row at a
time waits until the end and is then done at once: the guards, the indices and the index of words.
"""

import itertools
import random
import sqlite3
import sys
import time
import uuid
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from reviewer.domain.article import Article, Section, Span, hash_text
from reviewer.domain.claim import Claim, Origin, Reading
from reviewer.domain.decision import Mode
from reviewer.domain.figure import Figure, Kind
from reviewer.services.libraries import open_library
from reviewer.store import articles, decisions, searching
from reviewer.store.decisions import Move
from reviewer.store.engine import raw, sqlite_engine, writing

CLAIMS = 20  # of an article
_REVIEWED = 0.6  # of the articles, oldest first
_REVIEWERS = ("anna", "ben", "chloé", "dai", "eva")
_AT_ONCE = 1000  # articles a transaction
_SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi xo zu ker lin mar nor tis".split()
_WEIGHTS = list(itertools.accumulate(1 / (rank + 3) for rank in range(20_000)))
_WORDS: list[str] = []
_FAST = (
    "journal_mode = OFF",
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
    "cache_size = -600000",
    "foreign_keys = OFF",
)


def words(dice: random.Random, count: int) -> list[str]:
    """Made-up words, as unequally frequent as those of a language."""
    return dice.choices(_vocabulary(), cum_weights=_WEIGHTS, k=count)


def _vocabulary() -> list[str]:
    if not _WORDS:
        dice = random.Random(1)
        while len(_WORDS) < len(_WEIGHTS):
            _WORDS.append("".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4))))
    return _WORDS


def make(path: Path, count: int) -> None:
    """Make a library of ``count`` articles at ``path``; says on standard error how far it is."""
    dice = random.Random(6000)
    begun = time.monotonic()
    open_library(path).close()
    engine = sqlite_engine(path)
    try:
        with writing(engine).connect() as connection:
            file = raw(connection)
            for pragma in _FAST:
                file.execute(f"PRAGMA {pragma}")
            with _nothing_a_row_at_a_time(file):
                for first in range(0, count, _AT_ONCE):
                    with connection.begin():
                        _write(connection, _some(dice, first, min(_AT_ONCE, count - first)), count)
                    _say(begun, f"{first:,} articles")
            file.execute("PRAGMA journal_mode = WAL")
    finally:
        engine.dispose()
    print(
        f"{count:,} articles, {count * CLAIMS:,} claims, three fifths of them decided:"
        f" {path.stat().st_size / 1e6:,.0f} MB, made in {time.monotonic() - begun:.0f} s"
    )


def _say(begun: float, what: str) -> None:
    print(f"  {what}, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)


@contextmanager
def _nothing_a_row_at_a_time(file: sqlite3.Connection) -> Generator[None]:
    """Take off the triggers and indices, and put them on again, with the index of words, in the end."""
    taken_off = file.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
    ).fetchall()
    for kind, name, _ in taken_off:
        file.execute(f"DROP {kind} {name}")
    yield
    file.execute("BEGIN")
    file.execute("INSERT INTO searched_words (searched_words) VALUES ('rebuild')")
    for _, _, sql in taken_off:
        file.execute(sql)
    file.execute("COMMIT")


def _some(dice: random.Random, first: int, count: int) -> Iterator[tuple[int, Article, list[Claim]]]:
    return ((number, *generate(dice, number)) for number in range(first, first + count))


def _write(connection: Connection, some: Iterator[tuple[int, Article, list[Claim]]], count: int) -> None:
    for number, article, claims in some:
        articles.insert_article(connection, article, claims)
        searching.index_article(connection, article, claims)
        if number < count * _REVIEWED:
            reviewer = _REVIEWERS[number % len(_REVIEWERS)]
            moves = [Move(claim, claim.confirm().standing) for claim in claims]
            decisions.append(connection, reviewer, moves, Mode.DECIDE)


def generate(dice: random.Random, number: int) -> tuple[Article, list[Claim]]:
    """An article of ``CLAIMS`` sentences with a claim each."""
    title = " ".join(words(dice, 6)).capitalize()
    text, readings = f"{title}\n\n", list[Reading]()
    for _ in range(CLAIMS):
        said, value = words(dice, 11), f"{dice.randint(2, 9_999_999):,}"
        before, subject = " ".join(said[:5]).capitalize(), " ".join(said[5:7])
        start = len(text) + len(before) + 1
        span = Span(start, start + len(value) + 1 + len(subject))
        low = value.replace(",", "")
        readings.append(Reading(span, Span(start, start + len(value)), Figure(Kind.COUNT, low, low), subject))
        text += f"{before} {value} {subject} {' '.join(said[7:])}.\n"
    article = Article(
        uuid.UUID(int=dice.getrandbits(128)).hex, title, text, hash_text(text), f"{number}.txt", "utf-8",
        datetime.now(UTC), "anna",
    )  # fmt: skip
    return article, [
        Claim(
            uuid.UUID(int=dice.getrandbits(128)).hex, article.id, Origin.EXTRACTED, Section.BODY, 0.5, reading
        )
        for reading in readings
    ]
