"""Markdown: the text stays as it is written; headings and front matter are told apart."""

from datetime import date, datetime
from itertools import accumulate
from typing import Any, cast

from reviewer.domain.article import Document, Furniture, Layout, Span
from reviewer.readers.decoding import decode
from reviewer.readers.fields import web_address, words

SUFFIXES = frozenset({".md", ".markdown"})
MEDIA_TYPES = ("text/markdown",)
# The names that static-site generators give to a page's address and to its date.
_URL_KEYS = ("url", "canonical", "canonical_url", "canonicalURL", "link", "source")
_DATE_KEYS = ("date", "published", "pubDate", "publishDate", "date_published")


def read(data: bytes, name: str) -> Document:
    """The file's text, with its front matter as furniture and its headings as headings.

    Title, author, publication, address and date come from the front matter, the title otherwise from the first
    heading.
    """
    from markdown_it import MarkdownIt
    from mdit_py_plugins.front_matter import front_matter_plugin

    decoded = decode(data, name)
    text = decoded.text
    lines = text.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    # What stands inside a line is not asked for, and lines of a million brackets cost hours.
    parser = MarkdownIt("commonmark").disable(["inline", "text_join"]).use(front_matter_plugin)
    tokens = parser.parse(text)
    headings: list[Span] = []
    furniture: list[Furniture] = []
    known: dict[str, Any] = {}
    for token in tokens:
        if token.map is None:
            continue
        span = Span(starts[token.map[0]], min(starts[token.map[1]], len(text)))
        if token.type == "front_matter":
            furniture.append(Furniture(span, "front-matter"))
            known = _front_matter(token.content)
        elif token.type == "heading_open":
            heading = _without_marks(text, span)
            if len(heading):
                headings.append(heading)
        elif token.type == "html_block" and token.content.lstrip().startswith("<!--"):
            furniture.append(Furniture(span, "comment"))
    title = known.get("title")
    if not isinstance(title, str) or not title.strip():
        title = text[headings[0].start : headings[0].end] if headings else None
    layout = Layout(headings=tuple(headings), furniture=tuple(furniture))
    return Document(
        text,
        name,
        decoded.encoding,
        decoded.sure,
        title,
        _published(known),
        layout,
        author=_people(known),
        publication=_first(known, "publication", "publisher", "site", "source"),
        url=next((found for key in _URL_KEYS if (found := web_address(known.get(key)))), None),
    )


def _without_marks(text: str, span: Span) -> Span:
    """A heading without its ``#`` signs or its underline."""
    line = text[span.start : span.end].split("\n", 1)[0]
    start = span.start + len(line) - len(line.lstrip(" #\t"))
    return Span(start, max(start, span.start + len(line.rstrip(" #\t"))))


def _front_matter(source: str) -> dict[str, Any]:
    """The front matter's keys; none where it is not valid YAML (it is then furniture all the same).

    A date or number of YAML's form that no calendar or machine has (the 13th month, 5,000 digits) stays text.
    """
    import yaml

    try:
        try:
            known: object = yaml.safe_load(source)
        except ValueError:
            known = yaml.load(source, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):  # thousands of lists in each other are nobody's front matter
        return {}
    return cast(dict[str, Any], known) if isinstance(known, dict) else {}


def _people(known: dict[str, Any]) -> str | None:
    """The author or authors: names, or mappings that have one."""
    found = known.get("author") or known.get("authors") or known.get("byline")
    listed = cast(list[object], found) if isinstance(found, list) else [found]
    names = [cast(dict[str, object], one).get("name") if isinstance(one, dict) else one for one in listed]
    return ", ".join(name for one in names if (name := words(one))) or None


def _first(known: dict[str, Any], *keys: str) -> str | None:
    return next((found for key in keys if (found := words(known.get(key))) and "://" not in found), None)


def _published(known: dict[str, Any]) -> str | None:
    """The ISO date of publication in the front matter."""
    for key in _DATE_KEYS:
        value = known.get(key)
        if isinstance(value, datetime):
            return value.date().isoformat()
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, str):
            try:
                return date.fromisoformat(value.strip()[:10]).isoformat()
            except ValueError:  # a date in words, or none: it is not guessed at
                continue
    return None
