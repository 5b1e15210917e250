"""How long the findings of an article take beyond its extraction, and how that grows with the claims.

All times are of the processor: the machine may be busy. Baselines of the same run: for an article of 1,000
words its extraction; for growth the time per claim of the shortest text of its sort. Texts: paragraphs in which
most kinds of findings are due, and the worst that can be put together for each kind (one noun, one value, one
sentence, pairs of currencies).
"""

import statistics
import time

from reviewer import extraction
from reviewer.domain.claim import Extraction
from reviewer.services.checking import findings_of_extraction

_ROUNDS = 60
_SIZES = (500, 1000, 2500, 5000)
_PARAGRAPH = (
    "Of the 530 households visited in ward {n}, 318 had no insurance, the county office said on Thursday. That "
    "is 60 per cent, the office added. Repairs will cost €42.5 million, made up of €27.3 million for roofs, "
    "€11.0 million for roads and €4.2 million for pipes. Bus ridership climbed from 1.25 million trips in May "
    "to 1.45 million in June, an increase of 16 per cent. The line runs for 310 miles (499 km). Some {n} "
    "volunteers came from four towns: Arva, Belden, Corrin and Delsk. The trial opened on Wednesday, 4 March "
    "2026. In the poll 41 % were for it, 36 % against and 24 % undecided.\n\n"
)
_PROSE = (
    "The river had risen through the night, and by the morning the lower streets of the old town were under "
    "water. People carried what they could to the upper floors. The mayor walked from house to house with a "
    "torch, and thanked those who had stayed to help. Nobody could say when the road to the coast would open "
    "again, and the school remained shut. In the evening the rain stopped, the wind turned, and the first "
    "boats came back.\n\n"
)
# One pattern a text, repeated until there are so many claims.
_WORST = {
    "findings of every kind": _PARAGRAPH,
    "one number, one noun": "Some 300 people came. ",
    "numbers of one noun": "On day {n} some {n} people came to the old square. ",
    "the same things again": "The {n} homes stand empty. ",
    "one endless sentence": "{n} people, ",
    "one sentence of levels": "from {n} euros to {n} euros, up {n} euros, ",
    "parts of wholes": "Of the 300 people, {n} voted, or 60 percent. ",
    "pairs of currencies": "It cost {n} euros (${n}). ",
    "two sources": "Police said {n} came. The union put it at 301. ",
    "dates and lengths": "It ran from 3 to 9 March {n} for seven days. ",
    "lists": "The {n} priorities: housing, health and schools. ",
}


def main() -> None:
    """Measure and print both tables."""
    _article()
    _growth()


def _article() -> None:
    for name, pattern in (("as news is", _PARAGRAPH + _PROSE * 4), ("nothing but figures", _PARAGRAPH)):
        _one_article(name, _text(pattern, words=1000))


def _one_article(name: str, text: str) -> None:
    taking, checking = list[float](), list[float]()
    found = extraction.extract(text)
    findings = findings_of_extraction(text, found)
    for _ in range(_ROUNDS):
        begun = time.process_time()
        found = extraction.extract(text)
        between = time.process_time()
        findings = findings_of_extraction(text, found)
        checking.append((time.process_time() - between) * 1000)
        taking.append((between - begun) * 1000)
    print(
        f"an article {name}: {len(text.split())} words, {len(found.claims)} claims, {len(findings)} findings; "
        f"in ms, {_ROUNDS} rounds"
    )
    print(f"  {'':12}{'median':>9}{'p99':>9}{'to extraction':>15}")
    for step, times in (("extraction", taking), ("findings", checking)):
        median, tail = statistics.median(times), sorted(times)[len(times) * 99 // 100]
        print(f"  {step:12}{median:9.2f}{tail:9.2f}{median / statistics.median(taking):15.2f}")


def _growth() -> None:
    print("growth: µs a claim, and in brackets how many times that of the shortest text")
    print(f"  {'':24}" + "".join(f"{size:>18,}" for size in _SIZES))
    for name, pattern in _WORST.items():
        cells: list[str] = []
        first = None
        for size in _SIZES:
            text, found = _with_claims(pattern, size)
            each = min(_timed(text, found) for _ in range(3)) / len(found.claims) * 1e6
            first = first or each
            cells.append(f"{each:9.1f} ({each / first:5.2f})")
        print(f"  {name:24}" + "".join(f"{cell:>18}" for cell in cells))


def _timed(text: str, found: Extraction) -> float:
    begun = time.process_time()
    findings_of_extraction(text, found)
    return time.process_time() - begun


def _text(pattern: str, *, words: int) -> str:
    parts: list[str] = []
    length = 0
    while length < words:
        parts.append(pattern.format(n=20 + len(parts)))
        length += len(parts[-1].split())
    return "".join(parts)


def _with_claims(pattern: str, size: int) -> tuple[str, Extraction]:
    """A text of about so many claims."""
    each = len(extraction.extract(pattern.format(n=20)).claims)
    text = "".join(pattern.format(n=20 + number) for number in range(size // max(1, each)))
    return text, extraction.extract(text)


if __name__ == "__main__":
    main()
