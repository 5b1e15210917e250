"""How fast 100,000 claims become CSV, JSON Lines and a workbook, and in how much memory.

Each format is written in a process of its own, three times; the fastest counts. Seconds are those of the
processor, without those in which the made-up records are made, as a library would read them. Ratios are to the
bare library that writes the same rows: the csv module, the json module, XlsxWriter in its constant-memory mode.
Peak memory is told at a tenth and at all of the claims: where it does not grow with them, it is bounded.
"""

import csv
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

CLAIMS = 100_000
AN_ARTICLE = 500
_RUNS = 3
_WORDS = "Some 6,000 people left their homes in the valley, the county said on Monday. "


def main() -> None:
    """Print all measurements."""
    print(f"{CLAIMS:,} claims in articles of {AN_ARTICLE}")
    print(f"  {'':8}{'seconds':>9}{'bare':>9}{'ratio':>8}{'MB at a tenth':>16}{'MB at all':>12}{'bare MB':>10}")
    for form in _BARE:
        runs = [(_apart(form, "export", CLAIMS), _apart(form, "bare", CLAIMS)) for _ in range(_RUNS)]
        taken, memory = min(export for export, _ in runs)
        bare, bare_memory = min(plain for _, plain in runs)
        _, less = _apart(form, "export", CLAIMS // 10)
        ratio = taken / bare
        print(f"  {form:8}{taken:9.2f}{bare:9.2f}{ratio:7.2f}x{less:16.0f}{memory:12.0f}{bare_memory:10.0f}")


def _apart(form: str, way: str, claims: int) -> tuple[float, float]:
    """Seconds of writing and peak memory in MB, of a process of its own."""
    command = [sys.executable, "-m", "benchmarks.exporters", form, way, str(claims)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(told[0]), float(told[1])


def _measure(form: str, way: str, claims: int) -> None:
    import resource

    from reviewer.exporters import format_named

    found = format_named(form)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"out{found.suffix}"
        if way == "export":
            records = _Unclocked(_records(claims))
            begun = time.process_time()
            found.write(records, path)
            begun += records.seconds
        else:
            sample = Path(folder) / f"sample{found.suffix}"
            found.write(_records(AN_ARTICLE), sample)
            prepared = _BARE[form](sample)
            begun = time.process_time()
            prepared(path, claims // AN_ARTICLE)
        taken = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(taken, peak / (1024 * 1024 if sys.platform == "darwin" else 1024))


class _Unclocked:
    """Passes articles on and adds up the processor's seconds that making them has taken."""

    def __init__(self, records: Iterator[Any]) -> None:
        self._records = records
        self.seconds = 0.0

    def __iter__(self) -> "_Unclocked":
        return self

    def __next__(self) -> Any:
        begun = time.process_time()
        try:
            return next(self._records)
        finally:
            self.seconds += time.process_time() - begun


def _records(claims: int) -> Iterator[Any]:
    """Articles of ``AN_ARTICLE`` confirmed claims each; one article's worth is in memory at a time."""
    from reviewer.domain.article import Article, Section, Span, hash_text
    from reviewer.domain.article_record import ArticleRecord, RecordedClaim
    from reviewer.domain.claim import Attribution, Claim, Origin, Reading
    from reviewer.domain.decision import Action, Decision, Mode
    from reviewer.domain.figure import Figure, Kind, Qualifier
    from reviewer.domain.tally import Tally

    now = datetime(2026, 3, 4, tzinfo=UTC)
    figure = Figure(Kind.COUNT, "6000", "6000", None, Qualifier.ABOUT)
    said = Attribution("the county", None, "said")
    for place in range(claims // AN_ARTICLE):
        text = f"Article {place}\n" + _WORDS * AN_ARTICLE
        article = Article(
            f"{place:032x}", f"Article {place}", text, hash_text(text), "a.txt", "utf-8", now, "Ann"
        )
        recorded: list[RecordedClaim] = []
        for number in range(AN_ARTICLE):
            start = len(text) - len(_WORDS) * (AN_ARTICLE - number)
            reading = Reading(
                Span(start, start + 17), Span(start + 5, start + 10), figure, "people", None, said
            )
            key = f"{place:016x}{number:016x}"
            before = Claim(key, article.id, Origin.EXTRACTED, Section.BODY, 0.5, reading)
            claim = before.confirm()
            step = (key, 1, key, key, article.id, Action.CONFIRMED, Mode.DECIDE, "Ann", now)
            decision = Decision(*step, before.standing, claim.standing, 1)
            recorded.append(RecordedClaim(claim, number + 1, _WORDS.strip(), (decision,)))
        tally = Tally.of((one.claim.state for one in recorded), ())
        yield ArticleRecord(article, replace(article), tuple(recorded), tally)


def _bare_csv(sample: Path) -> Callable[[Path, int], None]:
    with sample.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)

    def write(path: Path, times: int) -> None:
        with path.open("w", encoding="utf-8-sig", newline="") as target:
            writer = csv.writer(target)
            writer.writerow(head)
            for _ in range(times):
                writer.writerows(rows)

    return write


def _bare_json_lines(sample: Path) -> Callable[[Path, int], None]:
    values = [json.loads(line) for line in sample.read_text(encoding="utf-8").split("\n")[:-1]]

    def write(path: Path, times: int) -> None:
        encode = json.JSONEncoder(ensure_ascii=False).encode
        with path.open("w", encoding="utf-8") as target:
            for _ in range(times):
                for value in values:
                    target.write(encode(value) + "\n")

    return write


def _bare_workbook(sample: Path) -> Callable[[Path, int], None]:
    import openpyxl

    from reviewer.exporters.xlsx_sheet import close_book, new_book

    read: Any = openpyxl.load_workbook(sample)
    sheets = {sheet.title: list(sheet.iter_rows(min_row=2, values_only=True)) for sheet in read}

    def write(path: Path, times: int) -> None:
        book = new_book(path)
        pages = {title: book.add_worksheet(title) for title in sheets}
        day = book.add_format({"num_format": "d mmm yyyy hh:mm"})
        for turn in range(times):
            for title, rows in sheets.items():
                for number, row in enumerate(rows):
                    for column, value in enumerate(row):
                        if value is not None:
                            shape = day if isinstance(value, datetime) else None
                            pages[title].write(turn * len(rows) + number, column, value, shape)
        close_book(book)

    return write


_BARE: dict[str, Callable[[Path], Callable[[Path, int], None]]] = {
    "csv": _bare_csv,
    "jsonl": _bare_json_lines,
    "xlsx": _bare_workbook,
}

if __name__ == "__main__":
    if len(sys.argv) == 4:
        _measure(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    else:
        main()
