"""The checked copy: an article's text with numbered marks and a note for each, before any format is chosen.

HTML, Word and PDF are three ways to show it. Furniture is left out; what is left is cut into blocks at line
ends, and blocks into runs, so that a run is either plain text or lies inside one or more figures.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from reviewer.domain.article import Article, Span
from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.claim import Attribution, Claim
from reviewer.domain.evidence import Evidence
from reviewer.exporters.format import telling
from reviewer.exporters.wording import (
    REASON_WORDS,
    STATE_SIGNS,
    attribution_words,
    date_words,
    evidence_words,
    finding_words,
    moment_words,
    proposed_wording,
    reading_words,
)

_NOTES = 0.1  # what share of a copy's time goes into its notes


class BlockKind(StrEnum):
    """What a block is in the article."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Note:
    """What the desk has to say about one figure.

    ``stated`` are the figure's words; ``proposed`` what a copy editor would set instead of them. ``extracted``
    is the reading before a correction, ``None`` where there was none.
    """

    number: int
    claim: Claim
    sign: str
    word: str
    stated: str
    reading: str
    extracted: str | None
    proposed: str | None
    said_by: str | None
    verdict: str | None
    verdict_summary: str | None
    comments: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    findings: tuple[RecordedFinding, ...]
    decided: str | None
    decided_at: datetime | None
    reviewer: str | None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; ``notes`` are those whose figure it lies in, ``ends`` those whose figure ends with it.

    ``unseen`` is true for a number that nobody has looked at.
    """

    text: str
    notes: tuple[Note, ...] = ()
    ends: tuple[Note, ...] = ()
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the article with the notes on the figures that begin in it; headings of level 1 and 2."""

    kind: BlockKind
    level: int
    runs: tuple[Run, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Who or what figures rest on, with the numbers of their notes."""

    name: str
    item: Evidence | None
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CheckedCopy:
    """Everything a checked copy shows. ``elsewhere`` are notes on figures outside the article's own text.

    ``told`` is the record's: whoever writes the copy goes through ``each_block``, by which progress is told.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    elsewhere: tuple[Note, ...]
    sources: tuple[Source, ...]
    unseen: tuple[str, ...]
    sign_offs: tuple[str, ...]
    remark: str | None
    held: str
    told: Callable[[float], None]

    def each_block(self, end: float = 1) -> Iterator[Block]:
        """The blocks one by one; with the last of them the share ``end`` of the copy is written."""
        return telling(self.told, self.blocks, _NOTES, end)


@dataclass(slots=True)
class _Places:
    """Which figures and unseen numbers lie where."""

    figures: list[tuple[Span, Note]]
    unseen: Sequence[Span]
    placed: set[int] = field(default_factory=set[int])


def checked_copy(record: ArticleRecord) -> CheckedCopy:
    """The checked copy of an article's record."""
    article = record.article
    findings = record.findings_by_claim()
    notes = [
        _note(record, one, findings.get(one.claim.id, []))
        for one in telling(record.told, record.claims, 0, _NOTES)
    ]
    figures = sorted(((note.claim.reading.figure_span, note) for note in notes), key=lambda pair: pair[0])
    places = _Places(figures, record.uncovered)
    blocks = tuple(_blocks(article, places))
    return CheckedCopy(
        title=article.title,
        facts=tuple(_facts(record)),
        blocks=blocks,
        elsewhere=tuple(note for note in notes if note.number not in places.placed),
        sources=tuple(_sources(notes)),
        unseen=tuple(article.text[span.start : span.end] for span in record.uncovered),
        sign_offs=tuple(
            f"{one.sign_off.reviewer}, {moment_words(one.sign_off.at)}"
            + ("" if one.holds else " (changed since, so it no longer holds)")
            for one in record.signatures
        ),
        remark=record.note,
        held=record.tally.sentence(),
        told=record.told,
    )


def said_once(findings: Iterable[RecordedFinding]) -> tuple[RecordedFinding, ...]:
    """The findings without those that say word for word what one before them says, of other figures."""
    said = {(one.finding.result, one.finding.message, one.set_aside): one for one in reversed(list(findings))}
    return tuple(reversed(said.values()))


def note_lines(note: Note) -> list[str]:
    """The note as plain lines: the reading, what it was before, verdict, findings, comments, evidence."""
    lines = [note.reading]
    if note.extracted is not None:
        lines.append(f"Read before as {note.extracted}")
    if note.verdict is not None:
        summary = f": {note.verdict_summary}" if note.verdict_summary else ""
        lines.append(f"Verdict: {note.verdict}{summary}")
    lines += [finding_words(found) for found in note.findings]
    lines += note.comments
    for item in note.evidence:
        address = f" <{item.url}>" if item.url and item.url != item.label else ""
        lines.append(f"→ {evidence_words(item)}{address}")
    return lines


def _note(record: ArticleRecord, recorded: RecordedClaim, findings: Sequence[RecordedFinding]) -> Note:
    claim, text = recorded.claim, record.article.text
    span, standing, last = claim.reading.figure_span, claim.standing, recorded.last
    comments = [standing.comment, standing.note]
    verdict = standing.verdict
    return Note(
        number=recorded.number,
        claim=claim,
        sign=STATE_SIGNS[claim.state],
        word=claim.state.value + (f": {REASON_WORDS[standing.reason]}" if standing.reason else ""),
        stated=text[span.start : span.end],
        reading=reading_words(claim.reading, text),
        extracted=reading_words(claim.extracted, text) if standing.corrected else None,
        proposed=proposed_wording(claim, text),
        said_by=attribution_words(claim.reading.attribution),
        verdict=record.verdict_name(claim),
        verdict_summary=verdict.summary if verdict else None,
        comments=tuple(comment for comment in comments if comment),
        evidence=record.evidence_of(claim),
        findings=said_once(findings),
        decided=f"{last.reviewer}, {moment_words(last.at)}" if last else None,
        decided_at=last.at if last else None,
        reviewer=last.reviewer if last else None,
    )


def _facts(record: ArticleRecord) -> Iterator[tuple[str, str]]:
    article = record.article
    if article.author:
        yield "By", article.author
    if article.publication:
        yield "In", article.publication
    if article.published:
        yield "Published", date_words(article.published)
    if article.url:
        yield "At", article.url
    yield "File", article.name
    yield "Text SHA-256", article.sha256
    if record.tags:
        yield "Tags", ", ".join(record.tags)


def _blocks(article: Article, places: _Places) -> Iterator[Block]:
    start = 0
    first = True
    for line in article.text.split("\n"):
        span = Span(start, start + len(line))
        start = span.end + 1
        rest = _without_furniture(article, span)
        pieces = [piece for piece in rest if article.text[piece.start : piece.end].strip()]
        if not pieces:
            continue
        kind, level = _kind(article, span, first)
        first = first and kind is not BlockKind.HEADING
        runs: list[Run] = []
        notes: list[Note] = []
        for piece in pieces:
            runs += _runs(article.text, piece, places)
            notes += [note for place, note in places.figures if piece.start <= place.start < piece.end]
        places.placed.update(note.number for note in notes)
        yield Block(kind, level, tuple(runs), tuple(notes))


def _kind(article: Article, span: Span, first: bool) -> tuple[BlockKind, int]:
    if any(heading.overlaps(span) for heading in article.headings):
        return BlockKind.HEADING, 1 if first else 2
    if any(caption.overlaps(span) for caption in article.captions):
        return BlockKind.CAPTION, 0
    return BlockKind.PARAGRAPH, 0


def _without_furniture(article: Article, line: Span) -> Iterator[Span]:
    at = line.start
    for part in sorted(part.span for part in article.furniture if part.span.overlaps(line)):
        if part.start > at:
            yield Span(at, part.start)
        at = max(at, part.end)
    if at < line.end:
        yield Span(at, line.end)


def _runs(text: str, piece: Span, places: _Places) -> Iterator[Run]:
    """The piece cut wherever a figure or an unseen number begins or ends."""
    here = [(span, note) for span, note in places.figures if span.overlaps(piece)]
    unseen = [span for span in places.unseen if span.overlaps(piece)]
    cuts = {piece.start, piece.end}
    for span in (*(span for span, _ in here), *unseen):
        cuts.update(cut for cut in (span.start, span.end) if piece.start < cut < piece.end)
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        run = Span(start, end)
        yield Run(
            text[start:end],
            tuple(note for span, note in here if span.overlaps(run)),
            tuple(note for span, note in here if span.end == end or (end == piece.end and span.end > end)),
            any(span.overlaps(run) for span in unseen),
        )


def _sources(notes: Sequence[Note]) -> Iterator[Source]:
    said: dict[str, list[int]] = {}
    items: dict[str, tuple[Evidence, list[int]]] = {}
    for note in notes:
        attribution: Attribution | None = note.claim.reading.attribution
        name = attribution_words(Attribution(attribution.source, attribution.via)) if attribution else None
        if name:
            said.setdefault(name, []).append(note.number)
        for item in note.evidence:
            items.setdefault(item.id, (item, []))[1].append(note.number)
    for name, numbers in said.items():
        yield Source(name, None, tuple(numbers))
    for item, numbers in items.values():
        yield Source(item.label, item, tuple(numbers))
