"""The parts of a text: headline, headings, body, captions, and furniture of the page it was copied from.

A line is judged by its form and its neighbours, and in doubt it is the article: a figure that is left out is
worse than a line too many. Linear in the text's length.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.article import Furniture, Layout, Section, Span
from reviewer.extraction.datelines import read_dateline
from reviewer.extraction.furniture import (
    ends_article,
    furniture_reason,
    is_breadcrumb,
    is_credit,
    is_credited_caption,
    is_prose,
    key,
    opens_comments,
)
from reviewer.extraction.surroundings import (
    Stretch,
    article_stretch,
    beside,
    is_sentence,
    is_tiny,
    leads_elsewhere,
    page_top,
)


class Role(StrEnum):
    """What a line is."""

    HEADLINE = "headline"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    FURNITURE = "furniture"


@dataclass(slots=True)
class Line:
    """One line with something on it, without the space around it; ``reason`` says what furniture it is."""

    start: int
    end: int
    role: Role = Role.BODY
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sections:
    """The lines of a text in order, and what they say of the whole. ``published`` is an ISO date."""

    lines: tuple[Line, ...]
    title: str | None = None
    published: str | None = None

    def article_lines(self) -> list[tuple[int, int]]:
        """The stretches that belong to the article, as (start, end) in text order."""
        return [(line.start, line.end) for line in self.lines if line.role is not Role.FURNITURE]

    def furniture(self) -> tuple[Furniture, ...]:
        """The stretches that do not; neighbouring lines of one kind are one stretch."""
        runs: list[Furniture] = []
        last: Line | None = None
        for line in self.lines:
            if line.role is Role.FURNITURE:
                if last is not None and last.reason == line.reason:
                    runs[-1] = Furniture(Span(runs[-1].span.start, line.end), line.reason)
                else:
                    runs.append(Furniture(Span(line.start, line.end), line.reason))
            last = line if line.role is Role.FURNITURE else None
        return tuple(runs)

    def headings(self) -> tuple[Span, ...]:
        """The headline wherever it stands, and the sub-headings."""
        return tuple(Span(n.start, n.end) for n in self.lines if n.role in (Role.HEADLINE, Role.HEADING))

    def captions(self) -> tuple[Span, ...]:
        """The words under pictures, charts and tables."""
        return tuple(Span(n.start, n.end) for n in self.lines if n.role is Role.CAPTION)


SECTION_OF = {Role.HEADLINE: Section.HEADLINE, Role.CAPTION: Section.CAPTION}

_LINE = re.compile(r"[^\n\x0b\x0c\r\x85\u2028\u2029]+")
_CAPTION = re.compile(
    r"(?:file(?: photo| picture| image)?|pictured|photo|image)\s*(?::|-|–|—)\s", re.IGNORECASE
)
_LABELLED_CAPTION = re.compile(r"(?:(?:image|photo|picture|video) )?caption\s*(?::|,|-|–|—)\s", re.IGNORECASE)
_ELLIPSIS = re.compile(r"\s*(?:…|\.\.\.)$")
_MAX_HEADLINE = 220
_OF_A_PAGE = frozenset({"navigation", "sharing", "subscription", "related", "cookies", "comments"})
_PAGE_LINES = 5  # so many lines that only a page of the web has
_TOP = 12  # lines of the page, menus not counted, among which its date stands


def divide(text: str, layout: Layout | None = None) -> Sections:
    """Part a text into its lines with a role each. What the reader's ``layout`` says is not questioned, but for
    headings such as "Related" and "Comments".
    """
    layout = layout or Layout()
    lines = _lines(text)
    _apply_layout(lines, layout)
    plain = [text[n.start : n.end] for n in lines]
    open_lines = [i for i, n in enumerate(lines) if n.role is Role.BODY]
    for i in open_lines:
        _judge_alone(lines[i], plain[i])
    for line, words in zip(lines, plain, strict=True):
        if line.role is Role.HEADING and (reason := _heads_others(words)):
            line.role, line.reason = Role.FURNITURE, reason
    stretch = _stretch(lines, plain, layout)
    top = page_top(plain, [n.role is Role.FURNITURE for n in lines], stretch) if stretch else 0
    published = _datelines(lines[top:], plain[top:])
    headline = _headline(lines, plain, layout, top)
    if headline is not None:
        _mark_headline(lines, plain, headline)
        if stretch is not None:
            if layout.printed:
                _mark_beside(lines, plain, stretch, top)
            _mark_below(lines, plain, stretch)
    _judge_by_neighbours(lines, plain, headline)
    title = plain[headline] if headline is not None else None
    return Sections(tuple(lines), title, published)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    for match in _LINE.finditer(text):
        line = match[0]
        bare = line.strip()
        if bare:
            start = match.start() + len(line) - len(line.lstrip())
            lines.append(Line(start, start + len(bare)))
    return lines


def _apply_layout(lines: Sequence[Line], layout: Layout) -> None:
    """Give the lines that the reader knows their roles; all three lists are in text order or made so."""
    marks = [(s.start, s.end, Role.HEADING, "") for s in layout.headings]
    marks += [(s.start, s.end, Role.CAPTION, "") for s in layout.captions]
    marks += [(f.span.start, f.span.end, Role.FURNITURE, f.reason) for f in layout.furniture]
    marks.sort()
    i = 0
    for start, end, role, reason in marks:
        while i < len(lines) and lines[i].end <= start:
            i += 1
        j = i
        while j < len(lines) and lines[j].start < end:
            lines[j].role, lines[j].reason = role, reason
            j += 1


def _judge_alone(line: Line, plain: str) -> None:
    if len(plain) <= 300 and (_LABELLED_CAPTION.match(plain) or (_CAPTION.match(plain) and is_prose(plain))):
        line.role = Role.CAPTION
        return
    reason = "navigation" if is_breadcrumb(plain) else furniture_reason(plain)
    if reason == "credit" and is_credited_caption(plain):
        line.role = Role.CAPTION
    elif reason:
        line.role, line.reason = Role.FURNITURE, reason


def _heads_others(heading: str) -> str:
    """What begins under a heading of the page's own, as a printed page has it; nothing under the article's."""
    if opens_comments(heading):
        return "comments"
    return "related" if furniture_reason(heading) == "related" else ""


def _datelines(lines: Sequence[Line], plain: Sequence[str]) -> str | None:
    """Take out the lines near the top that give only a date; the first of these is when it was published."""
    published = None
    seen = 0
    for line, words in zip(lines, plain, strict=True):
        seen += line.role is not Role.FURNITURE
        if seen > _TOP:
            break
        if len(words) > 120 or (line.role is Role.FURNITURE and line.reason != "byline"):
            continue
        dateline = read_dateline(words)
        if dateline is not None:
            line.role, line.reason = Role.FURNITURE, "dateline"
            published = published or dateline.published
    return published


def _stretch(lines: Sequence[Line], plain: Sequence[str], layout: Layout) -> Stretch | None:
    """Where the article's sentences stand; not asked where the reader knows the page's parts.

    A printed text may be a report with lists of its own: its lines must show that it is a page of the web.
    """
    if layout != Layout():
        own = sum(n.role is Role.FURNITURE and n.reason in _OF_A_PAGE for n in lines)
        if not layout.printed or own < _PAGE_LINES:
            return None
    prose = [n.role is Role.BODY and is_sentence(p) for n, p in zip(lines, plain, strict=True)]
    return article_stretch(plain, prose)


def _headline(lines: Sequence[Line], plain: Sequence[str], layout: Layout, top: int) -> int | None:
    """Which line is the headline: the reader's first heading, else the first title-like line from ``top`` on
    before the body.
    """
    if layout.headings:
        headings = [i for i, n in enumerate(lines) if n.role is Role.HEADING]
        return next((i for i in headings if i >= top), headings[0] if headings else None)
    candidates = [i for i, n in enumerate(lines[: top + 15]) if n.role is Role.BODY and i >= top]
    seen: dict[str, int] = {}
    for i in candidates:
        words = key(plain[i])
        if words in seen and len(words.split()) >= 4:
            return seen[words]
        seen.setdefault(words, i)
    for n, i in enumerate(candidates):
        line = plain[i]
        if len(line) > _MAX_HEADLINE:
            return None
        if _is_clipped(line, plain, i) or (line.count(" ") < 2 and n + 1 < len(candidates) and len(line) < 25):
            continue
        longer = any(len(plain[j]) > len(line) for j in candidates[n + 1 :])
        if not longer and len(candidates) > n + 1:
            longer = any(len(p) > len(line) for p in plain[i + 1 :])
        closed = line[-1] == "." and line.count(" ") > 20
        return i if longer and not closed else None
    return None


def _is_clipped(line: str, plain: Sequence[str], i: int) -> bool:
    """Whether a line ends in dots and only repeats the beginning of a later line, as a breadcrumb does."""
    clipped = _ELLIPSIS.sub("", line)
    if clipped == line:
        return False
    tail = clipped[-20:]
    return any(tail in later for later in plain[i + 1 : i + 12])


def _mark_headline(lines: Sequence[Line], plain: Sequence[str], headline: int) -> None:
    """The headline wherever the page repeats it; what stands above it and is no sentence is navigation."""
    wanted = key(plain[headline])
    for i, line in enumerate(lines):
        if line.role in (Role.BODY, Role.HEADING) and (i == headline or key(plain[i]) == wanted):
            line.role = Role.HEADLINE
    for i in range(headline):
        clipped = _is_clipped(plain[i], plain, i)
        if lines[i].role is Role.BODY and (clipped or not is_sentence(plain[i])):
            lines[i].role, lines[i].reason = Role.FURNITURE, "navigation"


def _mark_beside(lines: Sequence[Line], plain: Sequence[str], stretch: Stretch, top: int) -> None:
    """Put out the teasers and notices among the menus of a printed page: above ``top``, with what is set there
    as headings, and below the article's end.
    """
    prose = [n.role is Role.BODY and is_sentence(p) for n, p in zip(lines, plain, strict=True)]
    for aside in beside(plain, prose, stretch):
        if aside.last < top or aside.first > stretch.last:
            for i in range(aside.first, aside.last + 1):
                if lines[i].role in (Role.BODY, Role.HEADING):
                    lines[i].role, lines[i].reason = Role.FURNITURE, "related"
    for line in lines[:top]:
        if line.role is Role.HEADING:
            line.role, line.reason = Role.FURNITURE, "navigation"


def _mark_below(lines: Sequence[Line], plain: Sequence[str], stretch: Stretch) -> None:
    """Put out the long runs after the article's last sentence that are none: other stories, the page's foot."""
    run: list[int] = []
    for i in range(stretch.last + 1, len(lines) + 1):
        if (
            i < len(lines)
            and lines[i].role in (Role.BODY, Role.HEADLINE, Role.HEADING, Role.FURNITURE)
            and not is_sentence(plain[i])
        ):
            run.append(i)
            continue
        if leads_elsewhere([plain[j] for j in run]):
            for j in run:
                if lines[j].role in (Role.BODY, Role.HEADING):
                    lines[j].role, lines[j].reason = Role.FURNITURE, "related"
        run = []


def _judge_by_neighbours(lines: Sequence[Line], plain: Sequence[str], headline: int | None) -> None:
    """Link lists, menus, names under the headline, comments at the end, and headings between paragraphs."""
    prose = [n.role is Role.BODY and is_prose(p) for n, p in zip(lines, plain, strict=True)]
    before = 0
    below_comments = False
    linked = False
    for i, line in enumerate(lines):
        if below_comments and line.role is Role.BODY:
            line.role, line.reason = Role.FURNITURE, "comments"
        if line.role is Role.FURNITURE:
            linked = linked or line.reason == "related" or (before >= 3 and ends_article(plain[i]))
            below_comments = below_comments or (before >= 3 and opens_comments(plain[i]))
            continue
        if line.role is not Role.BODY or prose[i]:
            before += prose[i]
            linked = False
            continue
        if linked and _is_link_title(plain[i]):
            line.role, line.reason = Role.FURNITURE, "related"
            continue
        linked = False
    _headings(lines, plain, prose, headline)


def _is_link_title(line: str) -> bool:
    """Whether a line under "Related" and its like can be the title of another article."""
    return line.count(" ") >= 4 and len(line) <= 150 and line[-1] not in ".:;,"


def _headings(lines: Sequence[Line], plain: Sequence[str], prose: Sequence[bool], headline: int | None) -> None:
    """Short lines without a full stop before a paragraph are headings; a run of very short ones is a menu."""
    first = next((i for i, p in enumerate(prose) if p), None)
    last = next((i for i in range(len(prose) - 1, -1, -1) if prose[i]), None)
    run: list[int] = []
    for i, line in enumerate([*lines, None]):
        short = (
            line is not None
            and line.role is Role.BODY
            and len(plain[i]) <= 90
            and plain[i][-1] not in '.!?:;,”"'
        )
        if short:
            run.append(i)
            continue
        if run:
            outside = first is None or run[-1] < first or (last is not None and run[0] > last)
            tiny = all(is_tiny(plain[j]) for j in run)
            if headline is not None and outside and tiny and len(run) >= 3:
                for j in run:
                    lines[j].role, lines[j].reason = Role.FURNITURE, "navigation"
            elif (
                len(run) == 1
                and line is not None
                and line.role is Role.BODY
                and prose[i]
                and (headline is not None)
            ):
                lines[run[0]].role = Role.HEADING
        run = []
    if headline is not None:
        _credits_below(lines, plain, headline)


def _credits_below(lines: Sequence[Line], plain: Sequence[str], headline: int) -> None:
    """A bare name right under the headline is whose text or picture it is."""
    for i in range(headline + 1, min(headline + 4, len(lines))):
        words = plain[i].split()
        if lines[i].role not in (Role.BODY, Role.HEADING) or not 2 <= len(words) <= 4:
            continue
        if is_credit(plain[i]) or all(w[0].isupper() and w.isalpha() for w in words):
            lines[i].role, lines[i].reason = Role.FURNITURE, "byline"
