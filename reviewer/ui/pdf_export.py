"""The checked copy as a PDF, tagged and with page numbers. Needs a QGuiApplication, may run on any thread."""

from collections.abc import Iterable
from pathlib import Path

from reviewer.services.checked_copies import (
    ArticleRecord,
    BlockKind,
    CheckedCopy,
    Note,
    Run,
    checked_copy,
    evidence_words,
    note_lines,
    visible,
)
from reviewer.ui.pdf_page import Piece, Sheets, Style
from reviewer.ui.pdf_tags import Element, add_tags

_FACTS, _TEXT, _NOTE = Style("Inter", 8.2), Style("Noto Serif", 10.5), Style("Inter", 7.8)
_LEVELS = {0: _TEXT, 1: Style("Noto Serif", 17, bold=True), 2: Style("Noto Serif", 12.5, bold=True)}
_LAID_OUT = 0.6  # what share of the time goes into laying out, the rest into painting and tagging
_MUTED = "#5c636b"


def write_pdf(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write all articles, each beginning on a page of its own, into one document."""
    sheets = Sheets()
    title = "Checked copy"
    held = None
    for number, record in enumerate(articles):
        copy = checked_copy(record)
        if number:
            sheets.new_page()
        else:
            title = f"{copy.title}: checked copy"
        _article(sheets, copy)
        held = record.tally if held is None else held + record.tally
    sentence = held.sentence() if held is not None else "no claims; nothing left out"
    sheets.wide(sheets.root, "P", [Piece(f"This copy holds {sentence}.", ink=_MUTED)], _FACTS, before=10)
    sheets.paint(path, visible(title))
    add_tags(path, sheets.root, sheets.traces, visible(title))


def _article(sheets: Sheets, copy: CheckedCopy) -> None:
    section = sheets.root.add("Sect")
    sheets.wide(section, "P", [Piece("CHECKED COPY", ink=_MUTED)], Style("Inter", 7.5, bold=True), after=2)
    sheets.wide(section, "H1", [Piece(visible(copy.title))], Style("Noto Serif", 15, bold=True), after=6)
    facts = [*copy.facts, *(("Signed off", text) for text in copy.sign_offs), ("Holds", copy.held)]
    seen = f"{len(copy.unseen)}: {', '.join(copy.unseen)}" if copy.unseen else "0"
    for name, value in (*facts, ("Numbers nobody looked at", seen)):
        sheets.wide(section, "P", [Piece(f"{name}  ", ink=_MUTED), Piece(visible(value))], _FACTS, after=1)
    if copy.remark:
        sheets.wide(section, "P", [Piece(visible(copy.remark))], _FACTS, before=4)
    sheets.rule()
    for block in copy.each_block(_LAID_OUT):
        pieces = [piece for run in block.runs for piece in _pieces(run)]
        kind = f"H{block.level + 1}" if block.level else "P"
        style = _LEVELS[block.level]
        if block.kind is BlockKind.CAPTION:
            style = Style("Noto Serif", 9.2, italic=True)
        sheets.text(section, kind, pieces, style)
        for note in block.notes:
            sheets.note(section, _note(note), _NOTE, note.claim.state)
    sheets.level()
    if copy.elsewhere:
        head = "Figures outside the article’s own text"
        sheets.wide(section, "H2", [Piece(head)], _LEVELS[2], before=12, after=4)
        for note in copy.elsewhere:
            sheets.wide(section, "Note", _note(note), _NOTE, after=5)
    _sources(sheets, copy, section)


def _pieces(run: Run) -> Iterable[Piece]:
    if not run.notes:
        yield Piece(visible(run.text), unseen=run.unseen)
        return
    note = run.notes[0]
    proposed = note.proposed if len(run.notes) == 1 and run.ends else None
    yield Piece(visible(run.text), state=note.claim.state, struck=proposed is not None)
    if proposed is not None:
        yield Piece(" ", state=note.claim.state)
        yield Piece(visible(proposed), state=note.claim.state, bold=True)
    for one in run.ends:
        yield Piece(f"{one.number}", raised=True)


def _note(note: Note) -> list[Piece]:
    first, *rest = note_lines(note)
    lines = [
        Piece(f"{note.number}  {note.word}", bold=True, ink_of=note.claim.state),
        Piece(f"  {visible(first)}"),
    ]
    lines += [Piece(f"\n{visible(line)}") for line in rest]
    if note.decided:
        lines.append(Piece(f"\n{visible(note.decided)}", ink=_MUTED))
    return lines


def _sources(sheets: Sheets, copy: CheckedCopy, section: Element) -> None:
    if not copy.sources:
        return
    sheets.wide(section, "H2", [Piece("Sources")], _LEVELS[2], before=14, after=4)
    table = section.add("Table")
    heads = ("Who or what", "Where", "Figures")
    sheets.row(table, [[Piece(head, bold=True, ink=_MUTED)] for head in heads], _FACTS, head=True)
    for source in copy.sources:
        item = source.item
        what = evidence_words(item) if item else source.name
        where = (item.url or item.archive_url or "") if item else "named in the article"
        texts = (visible(what), visible(where), ", ".join(map(str, source.numbers)))
        sheets.row(table, [[Piece(text)] for text in texts], _FACTS, head=False)
