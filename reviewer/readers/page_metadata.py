"""What a page says of itself: title, author, publication, date and address, from JSON-LD, Open Graph and meta
tags.

Only what is marked up is taken: nothing is read out of the page's text.
"""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypedDict, cast

from reviewer.readers.fields import iso_date, web_address, words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Browsers and their extensions write where a page was saved from into its first lines.
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(\S+)|<!--\s*Page saved with SingleFile\s*url:\s*(\S+)", re.IGNORECASE
)
_ARTICLE_TYPES = re.compile(r"(?:Article|Posting|Report|Review)$")
# Meta tags by what they give, the likeliest first; names and properties are compared in lower case.
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline", "parsely-title"),
    "author": ("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"),
    "publication": ("og:site_name", "application-name", "dc.publisher", "cre"),
    "published": (
        "article:published_time",
        "datepublished",
        "date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "pubdate",
        "publish-date",
        "parsely-pub-date",
        "sailthru.date",
        "created",
    ),
    "url": ("og:url", "parsely-link"),
}


class Known(TypedDict):
    """The fields of a Document that a page can give."""

    title: str | None
    author: str | None
    publication: str | None
    published: str | None
    url: str | None


def metadata(root: "HtmlElement", source: str) -> Known:
    """The fields of a Document that the page gives (title, author, publication, published, url), others
    ``None``.
    """
    nothing: dict[str, Any] = {}
    linked = next(_linked_articles(root), nothing)
    tags = _meta_tags(root)

    def tagged(field: str) -> str | None:
        return next((tags[name] for name in _META[field] if tags.get(name)), None)

    dates = [linked.get("datePublished"), tagged("published"), *_stamped(root)]
    addresses = [
        *(str(href) for href in root.xpath(".//link[translate(@rel,'CANOIL','canoil')='canonical']/@href")),
        tagged("url"),
        _identified(linked),
        _saved_from(source),
    ]
    author = _names(linked.get("author")) or _name(tagged("author")) or _name(_marked(root, "author"))
    return {
        "title": words(linked.get("headline")) or words(tagged("title")) or _heading(root),
        "author": author,
        "publication": _names(linked.get("publisher")) or words(tagged("publication")),
        "published": next((found for value in dates if (found := iso_date(value))), None),
        "url": next((found for value in addresses if (found := web_address(value))), None),
    }


def _linked_articles(root: "HtmlElement") -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD that describe an article, in order."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            known: object = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):  # not JSON: a page's own mistake
            continue
        yield from _articles_in(known, 0)


def _articles_in(known: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(known, list):
        for one in cast(list[object], known):
            yield from _articles_in(one, depth + 1)
    elif isinstance(known, dict):
        mapping = cast(dict[str, Any], known)
        kinds = mapping.get("@type")
        if any(_ARTICLE_TYPES.search(str(kind)) for kind in (_listed(kinds))):
            yield mapping
        for inner in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles_in(mapping.get(inner), depth + 1)


def _listed(value: object) -> list[object]:
    return cast(list[object], value) if isinstance(value, list) else [value]


def _names(value: object) -> str | None:
    """The names of the people or bodies in a JSON-LD value."""
    names: list[str] = []
    for one in _listed(value):
        named = cast(dict[str, Any], one).get("name") if isinstance(one, dict) else one
        names += [name for each in _listed(named) if (name := _name(each))]
    return ", ".join(dict.fromkeys(names)) or None


def _name(value: object) -> str | None:
    """A name as it is; an address in its place is none."""
    text = words(value)
    return None if text is None or "://" in text else re.sub(r"^by:?\s+", "", text, flags=re.IGNORECASE)


def _meta_tags(root: "HtmlElement") -> dict[str, str]:
    tags: dict[str, str] = {}
    for tag in root.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            for name in (tag.get(attribute) or "").lower().split():
                if content := (tag.get("content") or "").strip():
                    tags.setdefault(name, content)
    return tags


def _marked(root: "HtmlElement", itemprop: str) -> str | None:
    """What a page marks up with microdata or a link's relation."""
    for element in root.xpath(f".//*[@itemprop='{itemprop}'] | .//a[@rel='{itemprop}']"):
        named = element.find(".//*[@itemprop='name']")
        if text := words((element if named is None else named).text_content()):
            return text if len(text) <= 100 else None
    return None


def _stamped(root: "HtmlElement") -> list[str]:
    return [
        str(value)
        for value in root.xpath(".//*[@itemprop='datePublished']/@datetime | .//time[@pubdate]/@datetime")
    ]


def _heading(root: "HtmlElement") -> str | None:
    """The only heading of the first rank, else the page's title."""
    headings = root.findall(".//h1")
    if len(headings) == 1 and (text := words(headings[0].text_content())):
        return text
    return words(root.findtext(".//title"))


def _identified(linked: dict[str, Any]) -> object:
    page = linked.get("mainEntityOfPage")
    if isinstance(page, dict):
        page = cast(dict[str, Any], page).get("@id")
    return linked.get("url") or page


def _saved_from(source: str) -> str | None:
    saved = _SAVED_FROM.search(source[:5000])
    return (saved[1] or saved[2]) if saved else None
