"""A library of a million claims in 50,000 articles: searching, opening and starting, beside an empty library.

python -m benchmarks.scale make LIBRARY [ARTICLES]     makes one from generated articles
python -m benchmarks.scale measure LIBRARY             measures it
python -m benchmarks.scale                             both, in a folder that is thrown away
"""

import itertools
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.article import Article, Section, Span, hash_text
from reviewer.domain.claim import Claim, Origin, Reading
from reviewer.domain.figure import Figure, Kind
from reviewer.services.articles import list_articles, open_article
from reviewer.services.libraries import Library, open_library
from reviewer.services.searching import search

ARTICLES, CLAIMS = 50_000, 20
_AT_ONCE = 500  # articles a transaction
_ROUNDS = 400
_STARTS = 7
_FIRST = 100  # articles that a window lists before it asks for the rest
_SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi xo zu ker lin mar nor tis".split()
_ROOT = Path(__file__).parents[1]


def words(dice: random.Random, count: int) -> list[str]:
    """Made-up words, as unequally frequent as those of a language."""
    return dice.choices(_vocabulary(), cum_weights=_WEIGHTS, k=count)


def _vocabulary() -> list[str]:
    if not _WORDS:
        dice = random.Random(1)
        while len(_WORDS) < len(_WEIGHTS):
            _WORDS.append("".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4))))
    return _WORDS


_WORDS: list[str] = []
_WEIGHTS = list(itertools.accumulate(1 / (rank + 3) for rank in range(20_000)))


def generate(dice: random.Random, number: int) -> tuple[Article, list[Claim]]:
    """An article of ``CLAIMS`` sentences with a claim each."""
    title = " ".join(words(dice, 6)).capitalize()
    text, readings = f"{title}\n\n", list[Reading]()
    for _ in range(CLAIMS):
        before, value = " ".join(words(dice, 5)).capitalize(), f"{dice.randint(2, 9_999_999):,}"
        subject = " ".join(words(dice, 2))
        start = len(text) + len(before) + 1
        span = Span(start, start + len(value) + 1 + len(subject))
        low = value.replace(",", "")
        readings.append(Reading(span, Span(start, start + len(value)), Figure(Kind.COUNT, low, low), subject))
        text += f"{before} {value} {subject} {' '.join(words(dice, 4))}.\n"
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


def make(path: Path, articles: int) -> None:
    """Make a library of that many generated articles."""
    from reviewer.store import articles as rows
    from reviewer.store import searching

    dice = random.Random(6000)
    begun = time.monotonic()
    with closing(open_library(path)) as library:
        for start in range(0, articles, _AT_ONCE):
            with library.writing() as connection:
                for number in range(start, min(start + _AT_ONCE, articles)):
                    article, claims = generate(dice, number)
                    rows.insert_article(connection, article, claims)
                    searching.index_article(connection, article, claims)
            if start % 5000 == 0:
                print(f"  {start:,} articles, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
    size = path.stat().st_size / 1e6
    print(
        f"{articles:,} articles, {articles * CLAIMS:,} claims: {size:,.0f} MB, {time.monotonic() - begun:.0f} s"
    )


def measure(path: Path) -> None:
    """Print the table."""
    dice = random.Random(7)
    with closing(open_library(path)) as library:
        ids = [summary.id for summary in list_articles(library)]
        print(f"{len(ids):,} articles, {_ROUNDS} of each, times in ms")
        print(f"  {'':34}{'median':>9}{'p95':>9}{'p99':>9}")
        _print("opening an article", lambda: open_article(library, dice.choice(ids)))
        _print("search for one word", lambda: search(library, words(dice, 1)[0]))
        _print("search for two words", lambda: search(library, " ".join(words(dice, 2))))
        _print("search for a number", lambda: search(library, f"{dice.randint(2, 9_999_999):,}"))
        _print("search while typing", lambda: search(library, words(dice, 1)[0][:3]))
        _print("listing the first 100 articles", lambda: list_articles(library, most=_FIRST), 50)
        _print("listing all articles", lambda: list_articles(library), 5)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        empty = Path(folder) / "empty.db"
        open_library(empty).close()
        starts = [[_start(place) for place in (empty, path)] for _ in range(_STARTS)]
    for name, unit in (("seconds", "s"), ("megabytes", "MB")):
        none, full = (statistics.median(pair[n][name] for pair in starts) for n in (0, 1))
        print(f"  start: {name} {full:.2f} {unit}, empty library {none:.2f} {unit}: {full / none:.2f}x")


def _print(name: str, act: Callable[[], object], rounds: int = _ROUNDS) -> None:
    times: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1000)
    times.sort()
    middle, p95, p99 = statistics.median(times), times[rounds * 95 // 100], times[rounds * 99 // 100]
    print(f"  {name:34}{middle:9.2f}{p95:9.2f}{p99:9.2f}")


def _start(path: Path) -> dict[str, float]:
    """What a program takes that opens the library and lists its first articles, then works with it."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.scale", "start", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as child:
        if child.stdout is None or child.stdout.readline() != "started\n":
            raise RuntimeError("the program did not start")
        seconds = time.perf_counter() - begun
        return {"seconds": seconds, "megabytes": float(child.stdout.readline())}


def start(path: Path) -> None:
    """Run in a process of its own: start with the library, then work with it; prints when, and the memory."""
    library: Library = open_library(path)
    listed = list_articles(library, most=_FIRST)
    print("started", flush=True)
    dice = random.Random(3)
    for summary in listed[:50]:
        open_article(library, summary.id)
        search(library, " ".join(words(dice, 2)))
    library.close()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000, flush=True)


def main() -> None:
    """Make a whole one on the disk and measure it."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "library.db"
        make(path, ARTICLES)
        measure(path)


if __name__ == "__main__":
    if sys.argv[1:2] == ["make"]:
        make(Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else ARTICLES)
    elif sys.argv[1:2] == ["measure"]:
        measure(Path(sys.argv[2]))
    elif sys.argv[1:2] == ["start"]:
        start(Path(sys.argv[2]))
    else:
        main()
