"""How fast figures are read: beside quantulum3 on the same text, and as the text grows.

*Speed.* The project's own articles are read by both, in turns, round by round, on one core; times are the
core's, not the clock's. quantulum3 only finds quantities; ``extract`` also finds the parts of the page,
subjects, times and sources. *Growth.* News from 1 kB to 10 MB, and texts without sense, in time per character.
*Import.* What ``import reviewer.extraction`` adds to the start of a bare interpreter.
"""

import importlib
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from reviewer import extraction, settings
from reviewer.extraction.uncovered import find_uncovered

_ROUNDS = 5
_STARTS = 9
_ARTICLES = Path(__file__).parents[1] / "tests" / "articles"
_DENSE = 80  # an article with more than one figure in so many characters is mostly figures
_SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
_SMALL = 200_000  # characters from which on a size is read only once
_HOSTILE = ("1,", "(", "(1 ", "1-", "two hundred and ", '"12" said he ', "million ", "https://")
_HOSTILE_SIZES = (20_000, 100_000)


def main() -> None:
    """Measure and print the tables."""
    articles = _articles()
    _against_quantulum(articles)
    _growth("\n\n".join(text for texts in articles.values() for text in texts))
    _hostile()
    _imports()


def _articles() -> dict[str, list[str]]:
    """The project's own articles: those that tell a story, and those that are mostly figures."""
    paths = [settings.resources() / "sample-article.txt", *sorted(_ARTICLES.glob("*.txt"))]
    sorts: dict[str, list[str]] = {"stories": [], "figures": []}
    for path in paths:
        text = path.read_text(encoding="utf-8")
        dense = len(extraction.extract(text).claims) * _DENSE > len(text)
        sorts["figures" if dense else "stories"].append(text)
    return sorts


def _against_quantulum(articles: dict[str, list[str]]) -> None:
    try:
        parse: Callable[[str], object] = importlib.import_module("quantulum3.parser").parse
    except ModuleNotFoundError:
        print("quantulum3 is not installed (make bench does it): no ratio")
        return
    parse("5 km")
    for sort, texts in articles.items():
        size = sum(map(len, texts))
        taken: dict[str, list[float]] = {"quantulum3": [], "extract": [], "uncovered": []}
        for _ in range(_ROUNDS):
            taken["quantulum3"].append(_seconds(lambda texts=texts: [parse(text) for text in texts]))
            taken["extract"].append(_seconds(lambda texts=texts: [extraction.extract(text) for text in texts]))
            taken["uncovered"].append(_seconds(lambda texts=texts: [find_uncovered(text) for text in texts]))
        base = statistics.median(taken["quantulum3"])
        print(f"{sort}: {len(texts)} articles, {size:,} characters, {_ROUNDS} rounds in turns")
        print(f"  {'':12}{'characters a second':>22}{'slowest round':>16}{'to quantulum3':>16}")
        for name, times in taken.items():
            median, worst = statistics.median(times), max(times)
            print(f"  {name:12}{size / median:22,.0f}{size / worst:16,.0f}{base / median:15.1f}x")


def _growth(news: str) -> None:
    """The shortest two sizes hold only some of the articles, so the time is set beside that at 100 kB."""
    print("growth: news, time per character to that at 100 kB")
    each: dict[int, float] = {}
    for size in _SIZES:
        text = (news + "\n\n") * (size // len(news) + 1)
        each[size] = _per_character(text[:size])
    for size, seconds in each.items():
        print(f"  {size:12,}{seconds * 1e6:10.2f} µs{seconds / each[100_000]:9.2f}x")


def _hostile() -> None:
    print(f"growth: texts without sense, {_HOSTILE_SIZES[0]:,} to {_HOSTILE_SIZES[1]:,} characters")
    for unit in _HOSTILE:
        small, large = ((unit * (size // len(unit) + 1))[:size] for size in _HOSTILE_SIZES)
        one, other = _per_character(small), _per_character(large)
        print(f"  {unit!r:24}{other * 1e6:10.2f} µs{other / one:9.2f}x")


def _imports() -> None:
    bare, package = ([_start(code) for _ in range(_STARTS)] for code in ("pass", "import reviewer.extraction"))
    base, whole = statistics.median(bare), statistics.median(package)
    print(f"import: {(whole - base) * 1000:.0f} ms on top of a bare interpreter's {base * 1000:.0f} ms")


def _start(code: str) -> float:
    """What a new interpreter that runs ``code`` takes of a core's time."""
    before = os.times()
    subprocess.run([sys.executable, "-c", code], check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def _per_character(text: str) -> float:
    """Seconds a character: the median of some rounds, of one for a long text."""
    rounds = 1 if len(text) >= _SMALL else _ROUNDS
    return statistics.median(_seconds(lambda: extraction.extract(text)) for _ in range(rounds)) / len(text)


def _seconds(act: Callable[[], object]) -> float:
    """What ``act`` takes of a core's time, whatever else the machine does."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


if __name__ == "__main__":
    main()
