"""The checked copy as one HTML file: no network, no scripts, good in the dark, on paper and read aloud."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from reviewer import settings
from reviewer.domain.article_record import ArticleRecord, RecordedFinding
from reviewer.domain.claim import State
from reviewer.domain.evidence import Evidence
from reviewer.domain.tally import Tally
from reviewer.exporters.checked_copy import Block, BlockKind, CheckedCopy, Note, Run, checked_copy
from reviewer.exporters.format import EVERYTHING
from reviewer.exporters.text import visible
from reviewer.exporters.wording import RESULT_SIGNS, RESULT_WORDS, STATE_SIGNS, date_words

NAME = "html"
TITLE = "Checked copy, HTML"
SUFFIX = ".html"
STATES = EVERYTHING - {State.REJECTED}

_WIDE = 40  # characters that do not fit a third of the page
_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Claim Reviewer">
"""


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write all articles, one after the other, into one page."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        tally = Tally()
        for number, record in enumerate(articles, 1):
            copy = checked_copy(record)
            if number == 1:
                file.write(f"{_HEAD}<title>{_text(copy.title)}: checked copy</title>\n")
                file.write(f"<style>\n{_style()}</style>\n")
                file.write("</head>\n<body>\n")
            for part in _article(copy, number):
                file.write(part + "\n")
            tally += record.tally
        if not tally.claims and not tally.left_out:
            file.write(f"{_HEAD}<title>Checked copy</title>\n</head>\n<body>\n")
        file.write(f'<footer class="held"><p>This copy holds {_text(tally.sentence())}.</p></footer>\n')
        file.write("</body>\n</html>\n")


def _style() -> str:
    return (settings.resources() / "checked-copy.css").read_text(encoding="utf-8")


def _article(copy: CheckedCopy, number: int) -> Iterator[str]:
    yield '<article class="copy">'
    yield from _header(copy)
    yield '<div class="text">'
    for block in copy.each_block():
        yield from _block(block, number)
    yield "</div>"
    if copy.elsewhere:
        yield '<section class="more"><h2>Figures outside the article’s own text</h2>'
        yield from (_note(note, number) for note in copy.elsewhere)
        yield "</section>"
    yield from _sources(copy, number)
    yield "</article>"


def _header(copy: CheckedCopy) -> Iterator[str]:
    yield '<header class="top">'
    yield f'<p class="kicker">Checked copy</p><h1>{_text(copy.title)}</h1>'
    yield "<dl>"
    for name, value in copy.facts:
        wide = ' class="wide"' if len(value) > _WIDE else ""
        yield f"<div{wide}><dt>{name}</dt><dd>{_link(value) if name == 'At' else _text(value)}</dd></div>"
    if copy.sign_offs:
        yield f"<div><dt>Signed off</dt><dd>{'; '.join(map(_text, copy.sign_offs))}</dd></div>"
    yield f'<div class="wide"><dt>Holds</dt><dd>{_text(copy.held)}</dd></div>'
    unseen = ", ".join(map(_text, copy.unseen))
    seen = f"{len(copy.unseen)}: {unseen}" if unseen else "0"
    yield f"<div><dt>Numbers nobody looked at</dt><dd>{seen}</dd></div>"
    yield "</dl>"
    if copy.remark:
        yield f'<p class="remark">{_text(copy.remark)}</p>'
    yield '<p class="legend">'
    for state in (State.CONFIRMED, State.CORRECTED, State.PENDING, State.REJECTED):
        yield f'<span class="{state.value}"><b aria-hidden="true">{STATE_SIGNS[state]}</b> {state.value}</span>'
    yield "</p></header>"


def _block(block: Block, article: int) -> Iterator[str]:
    words = "".join(_run(run, article) for run in block.runs)
    tag = {BlockKind.HEADING: f"h{block.level + 1}", BlockKind.CAPTION: 'p class="caption"'}.get(
        block.kind, "p"
    )
    yield f'<div class="row"><{tag}>{words}</{tag.split()[0]}>'
    if block.notes:
        yield '<div class="notes">'
        yield from (_note(note, article) for note in block.notes)
        yield "</div>"
    yield "</div>"


def _run(run: Run, article: int) -> str:
    words = _text(run.text)
    if not run.notes:
        return (
            f'<span class="unseen" title="nobody has looked at this number">{words}</span>'
            if run.unseen
            else words
        )
    first = run.notes[0]
    if first.proposed is not None and len(run.notes) == 1 and run.ends:
        words = f"<del>{words}</del> <ins>{_text(first.proposed)}</ins>"
    refs = "".join(
        f'<sup><a id="{_anchor(article, note)}" href="#n{_anchor(article, note)}" '
        f'aria-label="note {note.number}, {_text(note.word)}">{note.sign}{note.number}</a></sup>'
        for note in run.ends
    )
    return f'<span class="mark {first.claim.state.value}">{words}</span>{refs}'


def _note(note: Note, article: int) -> str:
    anchor, state = _anchor(article, note), note.claim.state.value
    back = f'class="back" href="#{anchor}" aria-label="back to figure {note.number} in the text"'
    sign = f'<b class="{state}"><span aria-hidden="true">{note.sign}</span> {_text(note.word)}</b>'
    lines = [f"<p><a {back}>{note.number}</a> {sign} <bdi>{_text(note.reading)}</bdi></p>"]
    if note.extracted is not None:
        lines.append(f'<p class="small">read before as <bdi>{_text(note.extracted)}</bdi></p>')
    if note.verdict is not None:
        summary = f": <bdi>{_text(note.verdict_summary)}</bdi>" if note.verdict_summary else ""
        lines.append(f"<p><b>{_text(note.verdict)}</b>{summary}</p>")
    lines += [_finding(found) for found in note.findings]
    lines += [f"<p><bdi>{_text(comment)}</bdi></p>" for comment in note.comments]
    lines += [f'<p class="evidence">{_evidence(item)}</p>' for item in note.evidence]
    if note.decided:
        lines.append(f'<p class="small">{_text(note.decided)}</p>')
    state = note.claim.state.value
    return (
        f'<aside class="note {state}" id="n{anchor}" aria-label="Note {note.number}">{"".join(lines)}</aside>'
    )


def _finding(found: RecordedFinding) -> str:
    result = found.finding.result
    aside = (
        "" if found.set_aside is None else f" <i>Set aside: {_text(found.set_aside or 'no reason given')}</i>"
    )
    return (
        f'<p class="finding {result.value}"><b><span aria-hidden="true">{RESULT_SIGNS[result]}</span> '
        f"{RESULT_WORDS[result]}</b> <bdi>{_text(found.finding.message)}</bdi>{aside}</p>"
    )


def _evidence(item: Evidence) -> str:
    parts = [_link(item.url, item.label) if item.url else f"<cite>{_text(item.label)}</cite>"]
    if item.page:
        parts.append(f"p. {_text(item.page)}")
    if item.quote and item.quote != item.label:
        parts.append(f"“<q>{_text(item.quote)}</q>”")
    if item.archive_url:
        parts.append(_link(item.archive_url, "archived"))
    if item.seen:
        parts.append(f"seen {_text(date_words(item.seen))}")
    if item.file_name and item.file_name != item.label:
        parts.append(_text(item.file_name))
    return "<bdi>" + ", ".join(parts) + "</bdi>"


def _sources(copy: CheckedCopy, article: int) -> Iterator[str]:
    if not copy.sources:
        return
    yield '<section class="sources"><h2>Sources</h2><table>'
    heads = ("Who or what", "Kind", "Figures")
    cells = "".join(f'<th scope="col">{head}</th>' for head in heads)
    yield f"<thead><tr>{cells}</tr></thead>"
    yield "<tbody>"
    for source in copy.sources:
        what = _evidence(source.item) if source.item else f"<bdi>{_text(source.name)}</bdi>"
        kind = "evidence" if source.item else "named in the article"
        numbers = ", ".join(f'<a href="#n{article}-{number}">{number}</a>' for number in source.numbers)
        yield f"<tr><td>{what}</td><td>{kind}</td><td>{numbers}</td></tr>"
    yield "</tbody></table></section>"


def _anchor(article: int, note: Note) -> str:
    return f"{article}-{note.number}"


def _link(url: str, words: str | None = None) -> str:
    """A link where the address is one of the web; its words alone where it is not."""
    try:
        safe = urlsplit(url).scheme in ("http", "https")
    except ValueError:
        safe = False
    shown = _text(words or url)
    if not safe:
        return f"{shown} ({_text(url)})" if words and words != url else shown
    return f'<a href="{_text(url)}" rel="noreferrer noopener">{shown}</a>'


def _text(text: str) -> str:
    return escape(visible(text))
