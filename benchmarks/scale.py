"""A library of a million claims in 50,000 articles: searching, opening and starting, beside an empty library.

python -m benchmarks.scale make LIBRARY [ARTICLES]     makes one from generated articles
python -m benchmarks.scale measure LIBRARY             measures it
python -m benchmarks --whole scale                     both, in a folder that is thrown away
python -m benchmarks scale                             the same with a tenth of the articles
"""

import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.big_library import make, words
from reviewer.services.articles import list_articles, open_article
from reviewer.services.libraries import Library, check_library, open_library
from reviewer.services.searching import search

_WHOLE, _PART = 50_000, 5_000  # articles
_SMALL = 100
_ROUNDS = 400
_STARTS = 7
_FIRST = 100  # articles that a window lists before it asks for the rest
_ROOT = Path(__file__).parents[1]


def measure(path: Path) -> None:
    """Print the table: this library beside one of a hundred articles, and the start beside an empty one."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        small, empty = Path(folder) / "small.db", Path(folder) / "empty.db"
        make(small, _SMALL)
        open_library(empty).close()
        with closing(open_library(path)) as library, closing(open_library(small)) as other:
            print(f"{len(list_articles(library)):,} articles beside {_SMALL}, times in ms")
            print(f"  {'':34}{'median':>9}{'p95':>9}{'p99':>9}{'to small':>10}")
            for (name, act, rounds), (_, same, _) in zip(_acts(library), _acts(other), strict=True):
                _print(name, act, same, rounds)
        starts = [[_start(place) for place in (empty, path)] for _ in range(_STARTS)]
    for name, unit in (("seconds", "s"), ("megabytes", "MB")):
        none, full = (statistics.median(pair[n][name] for pair in starts) for n in (0, 1))
        print(f"  start: {name} {full:.2f} {unit}, empty library {none:.2f} {unit}: {full / none:.2f}x")
    begun = time.monotonic()
    with closing(open_library(path)) as library:
        print(f"  {check_library(library).sentence()} ({time.monotonic() - begun:.0f} s)")


def _acts(library: Library) -> list[tuple[str, Callable[[], object], int]]:
    """What is measured, with how often."""
    dice = random.Random(7)
    ids = [summary.id for summary in list_articles(library)]
    return [
        ("opening an article", lambda: open_article(library, dice.choice(ids)), _ROUNDS),
        ("search for one word", lambda: search(library, words(dice, 1)[0]), _ROUNDS),
        ("search for two words", lambda: search(library, " ".join(words(dice, 2))), _ROUNDS),
        ("search for a number", lambda: search(library, f"{dice.randint(2, 9_999_999):,}"), _ROUNDS),
        ("search while typing", lambda: search(library, words(dice, 1)[0][:3]), _ROUNDS),
        ("listing the first 100 articles", lambda: list_articles(library, most=_FIRST), 50),
        ("listing all articles", lambda: list_articles(library), 5),
    ]


def _print(name: str, act: Callable[[], object], same: Callable[[], object], rounds: int) -> None:
    """Both take turns, so that whatever else the machine does falls on both."""
    times: list[float] = []
    small: list[float] = []
    for _ in range(rounds):
        for one, taken in ((act, times), (same, small)):
            begun = time.perf_counter()
            one()
            taken.append((time.perf_counter() - begun) * 1000)
    times.sort()
    middle, p95, p99 = statistics.median(times), times[rounds * 95 // 100], times[rounds * 99 // 100]
    print(f"  {name:34}{middle:9.2f}{p95:9.2f}{p99:9.2f}{middle / statistics.median(small):9.1f}x")


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
    print(_peak(), flush=True)


def _peak() -> float:
    """The most memory this process has held, in MB. Linux counts its parent's into ``ru_maxrss``."""
    status = Path("/proc/self/status")
    peak = re.search(r"VmHWM:\s+(\d+)", status.read_text(encoding="ascii")) if status.exists() else None
    return (int(peak[1]) if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1000


def main(articles: int = _PART) -> None:
    """Make one on the disk and measure it."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "library.db"
        make(path, articles)
        measure(path)


def whole() -> None:
    """The same at full size."""
    main(_WHOLE)


if __name__ == "__main__":
    if sys.argv[1:2] == ["make"]:
        make(Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else _WHOLE)
    elif sys.argv[1:2] == ["measure"]:
        measure(Path(sys.argv[2]))
    elif sys.argv[1:2] == ["start"]:
        start(Path(sys.argv[2]))
    else:
        sys.exit("say make LIBRARY [ARTICLES] or measure LIBRARY; python -m benchmarks scale does both")
