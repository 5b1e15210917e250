"""Damaged files by the thousand: every format's samples, mutated, and what reading them does.

``python -m benchmarks.fuzz [COUNT [SEED]]``: a file that ends the process that reads it, takes more than five
seconds, meets a bug, or gives offsets that are not right is a failure; it is kept in ``fuzz-failures/`` under
the number that makes it again. Ends with status 1 where there are failures.
"""

import io
import random
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.article import Document
from reviewer.domain.claim import Extraction
from reviewer.domain.errors import UnreadableFile
from reviewer.services import apart, reading
from reviewer.services.transport import from_plain

COUNT = 100_000
HANG = 5.0  # seconds of the processor's time
_PATIENCE = 60.0  # seconds by the clock, which on a busy machine say little
SAMPLES = Path("tests/readers/samples")
FAILURES = Path("fuzz-failures")
_EXTRACTED = 10  # one in so many is also searched for figures
_TOKENS = (
    b'\x00', b'\xff', b'\xfe\xff', b'\r', b"\n" * 9, b'<', b'>', b'<p>', b'</p>', b'<table>', b'<tr>',
    b'<td>', b'</div>', b'<!--', b']]>', b'&#0;', b'&#xD800;', b'&amp;', b'\\par', b"\\'zz", b'\\u-1?',
    b'{', b'}', b'\\bin9999 ', b'\\s1', b'# ', b'---\n', b'> ', b'- ', b'```', b'[', b'](', b'PK\x03\x04',
    b'%PDF-', b'endobj', b'stream', b'<<', b'>>', b'/Length 999999999', b'Content-Type: ', b'boundary=',
    b'=\n', b'=?utf-8?B?', b'--', b"9" * 400, b"\t" * 99, b'\xad', b'\xa0', b' hidden ',
    b' colspan=99999 ', b'text:p', b'w:p', b'</w:t>', b'<text:s/>', b"xmlns=''", b'<!DOCTYPE x [', b'&x;',
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seed:
    """A file to begin with."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix


@dataclass(frozen=True, slots=True)
class Result:
    """What reading one input did: ``read``, ``refused``, or what went wrong with what is known of it."""

    number: int
    name: str
    outcome: str
    detail: str


def seeds() -> list[Seed]:
    """The samples, and files of the formats that need no program to be written."""
    found = [
        Seed(path.name, path.read_bytes())
        for path in sorted(SAMPLES.iterdir())
        if path.suffix not in (".fodt", ".doc")
        and not path.name.startswith(("harbour", "locked", "README", "columns"))
    ]
    text = (
        "Flood at Lowmoor\n\nSome 6,000 people left 14 villages – “by boat” – on Monday, Ann Lee said. É 🚢\n"
    )
    found += [
        Seed("utf-8.txt", text.encode()),
        Seed("utf-16.txt", text.encode("utf-16")),
        Seed("windows.txt", text.encode("cp1252", "ignore")),
        Seed("japanese.txt", "東京で300人が死亡したと警察が発表した。\n".encode("cp932") * 3),
        Seed(
            "notes.md",
            f"---\ntitle: Flood\nauthor: [A, B]\ndate: 2025-11-23\n---\n# {text}\n> 5\n\n- 6\n".encode(),
        ),
        Seed("mail.eml", _mail(text)),
    ]
    return found


def _mail(text: str) -> bytes:
    from email.message import EmailMessage

    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        "Flood – 5",
        "Ann Lee <a@example.org>",
        "Mon, 3 Mar 2025 10:00:00 +0000",
    )
    message.set_content(text + "\n-- \nAnn Lee\n")
    message.add_alternative(f"<h1>Flood</h1><p>{text}</p>", subtype="html")
    message.add_attachment(b"\0\1", maintype="image", subtype="png", filename="a.png")
    return message.as_bytes()


def mutated(seed: Seed, chance: random.Random) -> bytes:
    """The file with some of its bytes changed; of an archive mostly the bytes of one of its parts."""
    if seed.data.startswith(b"PK") and chance.random() < 0.8:
        return _repacked(seed.data, chance)
    return _damaged(seed.data, chance)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(made, "w") as again:
        parts = [part for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))]
        chosen = (
            chance.choice(parts).filename
            if chance.random() < 0.5
            else max(parts, key=lambda p: p.file_size).filename
        )
        for part in archive.infolist():
            if part.filename.startswith(("Thumbnails", "Configurations")):
                continue
            content = archive.read(part)
            again.writestr(part.filename, _damaged(content, chance) if part.filename == chosen else content)
    return made.getvalue()


def _damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 5, 20))):
        at = chance.randrange(len(changed) + 1)
        length = min(int(chance.expovariate(0.05)) + 1, max(0, len(changed) - at))
        match chance.randrange(7):
            case 0:
                changed[at : at + length] = chance.randbytes(length)
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = changed[at : at + length] * chance.choice((1, 2, 50))
            case 3:
                changed[at:at] = chance.choice(_TOKENS) * chance.choice((1, 1, 1, 3, 200))
            case 4:
                for place in range(at, at + min(length, 3)):
                    changed[place] ^= 1 << chance.randrange(8)
            case 5:
                other = chance.randrange(len(changed) + 1)
                changed[at:at] = changed[other : other + length]
            case _:
                if chance.random() < 0.3:
                    del changed[at:]
    return bytes(changed)


def main(arguments: list[str] | None = None) -> int:
    """Run, print the tally, keep what failed. Returns the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    count = int(given[0]) if given else COUNT
    start = given[1] if len(given) > 1 else "1"
    files = seeds()
    tally: Counter[tuple[str, str]] = Counter()
    failures: list[Result] = []
    begun = time.perf_counter()
    pool = apart.Pool()
    try:
        for done, result in enumerate(_results(files, count, start, pool), 1):
            tally[Path(result.name).suffix, result.outcome] += 1
            if result.outcome not in ("read", "refused"):
                failures.append(result)
                _keep(files, start, result)
            if done % 5000 == 0:
                rate = done / (time.perf_counter() - begun)
                print(f"{done:,} of {count:,}, {rate:.0f} a second, {len(failures)} failures", flush=True)
    finally:
        pool.abort()
        pool.close()
    _print(tally, failures, time.perf_counter() - begun)
    return 1 if failures else 0


def _results(files: list[Seed], count: int, start: str, pool: apart.Pool) -> Iterator[Result]:
    processes = reading.workers()
    waiting: set[Future[Result]] = set()
    with ThreadPoolExecutor(processes) as threads:
        for number in range(count):
            waiting.add(threads.submit(_tried, files, number, start, pool))
            if len(waiting) >= 4 * processes:
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
        yield from (future.result() for future in waiting)


def made(files: list[Seed], number: int, start: str) -> tuple[Seed, bytes]:
    """The input of that number: the same every time."""
    chance = random.Random(f"{start}:{number}")
    seed = chance.choice(files)
    return seed, mutated(seed, chance)


def _tried(files: list[Seed], number: int, start: str, pool: apart.Pool) -> Result:
    seed, data = made(files, number, start)
    do = "take" if number % _EXTRACTED == 0 else "read"
    try:
        try:
            answer = pool.run(do, seed.name, data, seconds=_PATIENCE, suffix=seed.suffix)
        except UnreadableFile as gone:
            if "takes longer" not in gone.what:
                raise
            # A machine that stood still looks the same: only what hangs again hangs.
            answer = pool.run(do, seed.name, data, seconds=_PATIENCE, suffix=seed.suffix)
    except UnreadableFile as gone:
        outcome = "hang" if "takes longer" in gone.what else "crash"
        return Result(number, seed.name, outcome, gone.what)
    if answer["seconds"] > HANG:
        return Result(number, seed.name, "hang", f"{answer['seconds']:.1f} s")
    if "bug" in answer:
        return Result(number, seed.name, "bug", answer["bug"])
    if "document" not in answer:
        return Result(number, seed.name, "refused", "")
    wrong = _wrong(from_plain(Document, answer["document"]), answer.get("extraction"))
    return Result(number, seed.name, "offset" if wrong else "read", wrong)


def _wrong(document: Document, extraction: object) -> str:
    """What is not right about a document's offsets and its text, or nothing."""
    text, layout = document.text, document.layout
    if any(sign in text for sign in "\0\r") or any("\ud800" <= sign <= "\udfff" for sign in text):
        return "the text holds a sign that no canonical text holds"
    spans = [*layout.headings, *layout.captions, *(part.span for part in layout.furniture)]
    if any(span.end > len(text) or not len(span) for span in spans):
        return f"a span lies outside the text or is empty: {spans}"
    if any("\n" in text[span.start : span.end] for span in (*layout.headings, *layout.captions)):
        return "a heading or a caption is more than a line"
    if extraction is not None:
        for claim in from_plain(Extraction, extraction).claims:
            figure = text[claim.reading.figure_span.start : claim.reading.figure_span.end]
            if claim.reading.span.end > len(text) or not figure.strip():
                return f"a claim lies outside the text or holds nothing: {claim.reading}"
    return ""


def _keep(files: list[Seed], start: str, result: Result) -> None:
    FAILURES.mkdir(exist_ok=True)
    seed, data = made(files, result.number, start)
    (FAILURES / f"{result.outcome}-{start}-{result.number}{seed.suffix}").write_bytes(data)


def _print(tally: Counter[tuple[str, str]], failures: list[Result], seconds: float) -> None:
    outcomes = ("read", "refused", "bug", "crash", "hang", "offset")
    print(f"\n{'format':8}" + "".join(f"{outcome:>10}" for outcome in outcomes))
    for suffix in sorted({suffix for suffix, _ in tally}):
        print(f"{suffix:8}" + "".join(f"{tally[suffix, outcome]:>10,}" for outcome in outcomes))
    print(f"{sum(tally.values()):,} inputs in {seconds:.0f} s, {len(failures)} failures")
    seen: set[str] = set()
    for failure in failures:
        last = failure.detail.strip().splitlines()[-3:] if failure.detail else [""]
        told = f"{failure.outcome} {Path(failure.name).suffix}: {' | '.join(line.strip() for line in last)}"
        if told not in seen:
            seen.add(told)
            print(f"  {failure.number}: {told}")


if __name__ == "__main__":
    sys.exit(main())
