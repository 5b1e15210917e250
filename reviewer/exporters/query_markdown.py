"""The query sheet in Markdown: open questions to the author, each with room for the answer."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.claim import State
from reviewer.domain.tally import Tally
from reviewer.exporters.format import EVERYTHING, telling
from reviewer.exporters.queries import Question, questions, refuse
from reviewer.exporters.text import one_line, visible

__all__ = ["NAME", "STATES", "SUFFIX", "TITLE", "refuse", "write"]

NAME = "query"
TITLE = "Query sheet, Markdown"
SUFFIX = ".queries.md"
STATES = EVERYTHING - {State.REJECTED}

_SYNTAX = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&=:@/$^\"'])")


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write the questions of every article, one article after the other."""
    tally = Tally()
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for record in articles:
            file.writelines(line + "\n" for line in _sheet(record))
            tally += record.tally
        file.write(f"This sheet holds {_escaped(tally.sentence())}\\.\n")


def _sheet(record: ArticleRecord) -> Iterator[str]:
    article = record.article
    found = questions(record)
    yield f"# Queries: {_escaped(article.title)}"
    yield ""
    if article.author:
        yield f"For {_escaped(article.author)}."
        yield ""
    if not found:
        yield "No questions are open."
        yield ""
    for place, (risk, about) in enumerate(found):
        yield f"## {risk.value} ({len(about)})"
        yield ""
        for question in telling(record.told, about, place / len(found), (place + 1) / len(found)):
            yield from _question(question)


def _question(question: Question) -> Iterator[str]:
    yield f"### {question.number}: {_escaped(question.stated)}"
    yield ""
    yield f"> {_escaped(question.sentence)}"
    yield ""
    for ask in question.asks:
        yield f"- {_escaped(ask)}"
    yield f"- Read as: {_escaped(question.reading)}"
    if question.named:
        yield f"- Named in the piece: {_escaped(question.named)}"
    for item in question.evidence:
        yield f"- Evidence: {_escaped(item)}"
    yield ""
    yield "Answer:"
    yield ""
    yield "&nbsp;"
    yield ""
    yield "Source:"
    yield ""
    yield "&nbsp;"
    yield ""


def _escaped(text: str) -> str:
    """The text on one line, with everything that Markdown could read as syntax escaped."""
    return _SYNTAX.sub(r"\\\1", one_line(visible(text)))
