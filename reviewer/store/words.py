"""What is searched of everything in the library, how well it fits a query, and what is shown of it.

Which rows hold the words the database's own index says. It ranks slowly: for a word that stands in a fifth of a
million rows SQLite's bm25 takes seconds, for it counts them all. So the newest three hundred are ranked here.
"""

import re
import unicodedata
from collections.abc import Iterable

from reviewer.domain.article import Article, Span
from reviewer.domain.claim import Claim, Standing
from reviewer.domain.evidence import Evidence
from reviewer.domain.matter import Matter, Topic

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"[^\W_]+")
_AROUND = 70  # characters shown on either side of the first hit
_FOLDED = 50_000  # characters of a text whose accents are taken off to find a word in it
_UNSTORABLE = re.compile("[\0\ud800-\udfff\ufdd0]")


def article_words(article: Article, details: Iterable[str], tags: Iterable[str]) -> str:
    """An article's title as imported and as edited, author, publication, address, file name and tags."""
    known = (article.title, article.author, article.publication, article.url, article.name)
    return _joined(dict.fromkeys((*details, *known, *tags)))


def claim_words(claim: Claim, text: str) -> str:
    """What a claim says in the article's ``text`` and in its fields, and what reviewers said about it."""
    reading, standing = claim.reading, claim.standing
    by = reading.attribution
    figure = reading.figure
    parts = [text[reading.span.start : reading.span.end], figure.low, figure.high, figure.unit]
    parts += [reading.subject, reading.when, by and by.source, by and by.via]
    verdict = standing.verdict
    parts += [standing.note, standing.comment, verdict and verdict.summary]
    return _joined(parts)


def said(standing: Standing) -> tuple[object, ...]:
    """The part of a standing that a claim's words are made of."""
    verdict = standing.verdict
    return (
        standing.corrected,
        standing.note,
        standing.comment,
        verdict.summary if verdict else None,
        standing.withdrawn,
    )


def matter_words(matter: Matter) -> str | None:
    """The words of a note or an item of evidence; ``None`` for a cleared one and for any other matter."""
    if matter.value is None:
        return None
    if matter.topic is Topic.NOTE:
        return storable(str(matter.value.get("text", "")))
    item = Evidence.from_matter(matter)
    return None if item is None else _joined(str(text) for text in item.as_value().values())


def storable(text: str) -> str:
    """``text`` as any database's index can hold it; what it cannot hold is nothing anybody searches for."""
    return _UNSTORABLE.sub(" ", text)


def asked(words: str) -> list[str]:
    """The words of a query that can be searched for, each as typed."""
    return [word for word in storable(words).split() if _WORD.search(word)]


def tokens(text: str) -> list[str]:
    """The words of ``text`` in small letters and without accents, as a server's index holds them."""
    small = text.lower()
    if not small.isascii():
        apart = unicodedata.normalize("NFKD", small)
        small = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _TOKEN.findall(small)


def score(words: str, query: list[str]) -> float:
    """How well a text that holds the query's words fits: together, early, often for its length."""
    text = folded(words)
    wanted = [folded(word) for word in query]
    whole = " ".join(wanted)
    density = sum(min(text.count(word), 5) for word in wanted) / (len(text) + 60) * 60
    first = min((place for word in wanted if (place := text.find(word)) >= 0), default=len(text))
    return density + (2.0 if whole in text else 0.0) + 1.0 / (1 + first / 40)


def snippet(text: str, query: list[str]) -> tuple[str, tuple[Span, ...]]:
    """What stands around the query's words in ``text``, on one line, and where they stand in it."""
    middle = _first(text, query)
    start, end = max(0, middle - _AROUND), min(len(text), middle + 2 * _AROUND)
    start = start if start == 0 else text.find(" ", start, middle) + 1 or start
    end = end if end == len(text) else max(text.rfind(" ", middle, end), middle + _AROUND)
    shown = re.sub(r"\s", " ", text[start:end])
    head, tail = "…" if start else "", "…" if end < len(text) else ""
    marks = [Span(a + len(head), b + len(head)) for a, b in _places(shown, query)]
    return head + shown + tail, tuple(marks)


def folded(text: str) -> str:
    """In small letters and without accents, one character for one."""
    if text.isascii():
        return text.lower()
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    small = unicodedata.normalize("NFKD", letter)[:1].lower()
    return small if len(small) == 1 else letter


def _first(text: str, query: list[str]) -> int:
    """Where the first of the query's words stands in ``text``; 0 where none is found as it is typed."""
    pattern = _pattern(query)
    found = re.compile(pattern, re.IGNORECASE).search(text) if query else None
    if found is None and len(text) <= _FOLDED and query:
        found = re.search(_pattern([folded(word) for word in query]), folded(text))
    return found.start() if found else 0


def _places(text: str, query: list[str]) -> list[tuple[int, int]]:
    pattern = _pattern([folded(word) for word in query])
    return [match.span() for match in re.finditer(pattern, folded(text))] if query else []


def _pattern(query: list[str]) -> str:
    wanted = sorted((re.escape(word) for word in query), key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(wanted)})"


def _joined(parts: Iterable[str | None]) -> str:
    return storable("\n".join(part for part in parts if part))
