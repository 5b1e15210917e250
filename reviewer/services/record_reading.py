"""From an exported record, JSON or JSON Lines, back to what it holds: articles, claims, decisions, matters.

Files are read as they may come from anywhere: what does not fit is told with its place, and nothing of it is
taken for granted. Decisions must lead, one by one, from how a claim began to how it is said to stand.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from reviewer.domain.article import Article, Furniture, Section, Span, hash_text
from reviewer.domain.claim import (
    Attribution,
    Claim,
    Component,
    Origin,
    Reading,
    RejectReason,
    Standing,
    State,
)
from reviewer.domain.decision import Action, Decision, MatterDecision, Mode
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.domain.matter import Matter, Topic, Value
from reviewer.domain.record import claim_record, matter_record
from reviewer.domain.sentence import said
from reviewer.domain.verdict import Verdict

FORMAT = "claim-reviewer/record"
VERSION = 1


@dataclass(frozen=True, slots=True)
class CarriedArticle:
    """An article with its history, as a record holds it.

    ``article`` is as it was imported; ``claims`` stand as they began, before any decision; ``decisions`` and
    ``matter_decisions`` are those on claims and matters in the order they were made; ``library_decisions`` are
    those on what is the library's own (evidence, scale). ``stand`` are the claims as the record shows them.
    """

    article: Article
    claims: tuple[Claim, ...]
    decisions: tuple[Decision, ...]
    matter_decisions: tuple[MatterDecision, ...]
    library_decisions: tuple[MatterDecision, ...]
    stand: tuple[Claim, ...]


def read_record(path: Path) -> Iterator[CarriedArticle]:
    """The articles of a record, one by one. Raises UnreadableFile."""
    try:
        yield from (
            _lines(path) if path.name.lower().endswith(".jsonl") else _document(path.read_bytes(), path.name)
        )
    except OSError as error:
        raise UnreadableFile(
            said("{0} cannot be read: {1}.", path, error.strerror or error),
            said("Check that it is there and may be read."),
        ) from error


def read_record_bytes(data: bytes, name: str) -> tuple[CarriedArticle, ...]:
    """The articles of a record that is a JSON document. Raises UnreadableFile."""
    return tuple(_document(data, name))


def _document(data: bytes, name: str) -> Iterator[CarriedArticle]:
    document = _json(data, name)
    _demand_known(document, name)
    articles = document.get("articles")
    if not isinstance(articles, list):
        raise _unfit(name, said("it has no list of articles"))
    for article in cast("list[dict[str, Any]]", articles):
        yield _decoded(name, article, cast("list[dict[str, Any]]", article.get("claims", [])))


def _lines(path: Path) -> Iterator[CarriedArticle]:
    article: dict[str, Any] | None = None
    claims: list[dict[str, Any]] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            value = _json(line, f"line {number} of {path.name}")
            kind = value.get("type")
            if number == 1:
                _demand_known(value, path.name)
            elif kind == "article":
                if article is not None:
                    yield _decoded(path.name, article, claims)
                article, claims = value, []
            elif kind == "claim":
                claims.append(value)
    if article is not None:
        yield _decoded(path.name, article, claims)


def _json(data: bytes, name: str) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except ValueError as error:  # among them half a character in UTF-8
        raise _unfit(name, said("it is no JSON ({0})", error)) from error
    except RecursionError as error:
        raise _unfit(name, said("it is nested too deep")) from error
    if not isinstance(value, dict):
        raise _unfit(name, said("it is no JSON object"))
    return cast("dict[str, Any]", value)


def _demand_known(head: Mapping[str, Any], name: str) -> None:
    if head.get("format") != FORMAT:
        raise _unfit(name, said("it does not say that it is one"))
    if head.get("version") != VERSION:
        raise UnreadableFile(
            said(
                "{0} is a record of version {1}, and version {2} is known here.",
                name,
                head.get("version"),
                VERSION,
            ),
            said("Install the newest version of the program."),
        )


def _unfit(name: str, why: str) -> UnreadableFile:
    return UnreadableFile(
        said("{0} is no exported record: {1}.", name, why), said("Export it again as JSON or JSON Lines.")
    )


def _decoded(name: str, value: dict[str, Any], claims: list[dict[str, Any]]) -> CarriedArticle:
    try:
        return _article(value, claims)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        named = value.get("title") or value.get("id") or "an article"
        raise _unfit(
            name, said("what it says of “{0}” does not fit together ({1})", named, _in_words(error))
        ) from error


def _in_words(error: Exception) -> str:
    """For a reader: what is missing, or what Python says of a value; never the name of an exception."""
    return f"“{error.args[0]}” is missing" if isinstance(error, KeyError) else str(error)


def _article(value: dict[str, Any], claims: list[dict[str, Any]]) -> CarriedArticle:
    imported, text = value["imported"], value["text"]
    if hash_text(text) != value["sha256"]:
        raise ValueError("the text is not the one its hash names")
    article = Article(
        id=_id(value["id"]),
        title=imported["title"],
        text=text,
        sha256=value["sha256"],
        name=value["file"],
        encoding=value["encoding"],
        imported_at=_moment(value["imported_at"]),
        imported_by=value["imported_by"],
        published=imported["published"],
        headings=tuple(map(_span, value["headings"])),
        furniture=tuple(Furniture(_span(part), part["reason"]) for part in imported["furniture"]),
        captions=tuple(map(_span, value["captions"])),
        author=imported["author"],
        publication=imported["publication"],
        url=imported["url"],
        media_type=value["media_type"],
        original_sha256=value["original_sha256"],
        previous=value["previous"],
    )
    decoded = [_claim(article, claim) for claim in claims]
    decisions = [decision for _, _, made in decoded for decision in made]
    matters = _matter_decisions(article.id, value["matters"])
    return CarriedArticle(
        article,
        tuple(begun for begun, _, _ in decoded),
        tuple(sorted(decisions, key=lambda decision: decision.number)),
        tuple(sorted(matters, key=lambda decision: decision.number)),
        tuple(sorted(_matter_decisions(None, value["library_matters"]), key=lambda decision: decision.number)),
        tuple(stands for _, stands, _ in decoded),
    )


def _claim(article: Article, value: dict[str, Any]) -> tuple[Claim, Claim, list[Decision]]:
    """The claim as it began and as it stands, with its decisions, which must lead from one to the other."""
    origin = Origin(value["origin"])
    made = value["decisions"]
    brought_in = bool(made) and made[0]["action"] == Action.ADDED.value
    standing = Standing(withdrawn=origin is Origin.ADDED or brought_in)
    begun = Claim(
        id=_id(value["id"]),
        article_id=article.id,
        origin=origin,
        section=Section(value["section"]),
        priority=float(value["priority"]),
        extracted=_reading(value["extracted"], article),
        standing=standing,
    )
    decisions: list[Decision] = []
    for one in made:
        after = _standing(one["after"], article)
        decisions.append(
            Decision(
                id=_id(one["id"]),
                number=int(one["number"]),
                step=_id(one["step"]),
                claim_id=begun.id,
                article_id=article.id,
                action=Action(one["action"]),
                mode=Mode(one["mode"]),
                reviewer=_text(one["reviewer"]),
                at=_moment(one["at"]),
                before=standing,
                after=after,
                version=int(one["version"]),
                undoes=None if one["undoes"] is None else _id(one["undoes"]),
            )
        )
        standing = after
    led_to = claim_record(origin, decisions)
    stands = replace(begun, standing=led_to.standing, version=led_to.version)
    if (stands.standing, stands.version) != (_standing(value, article), value["version"]):
        raise ValueError(f"claim {begun.id} does not stand where its decisions lead")
    return begun, stands, decisions


def _matter_decisions(article_id: str | None, values: list[dict[str, Any]]) -> list[MatterDecision]:
    return [decision for value in values for decision in _matter(article_id, value)]


def _matter(article_id: str | None, value: dict[str, Any]) -> list[MatterDecision]:
    """The decisions on a matter, which must lead to how it is said to stand."""
    before: Value | None = None
    decisions: list[MatterDecision] = []
    for one in value["decisions"]:
        after = _value(one["after"])
        decisions.append(
            MatterDecision(
                id=_id(one["id"]),
                number=int(one["number"]),
                step=_id(one["step"]),
                matter=Matter(
                    article_id, Topic(value["topic"]), _text(value["key"]), after, int(one["version"])
                ),
                action=Action(one["action"]),
                mode=Mode(one["mode"]),
                reviewer=_text(one["reviewer"]),
                at=_moment(one["at"]),
                before=before,
                undoes=None if one["undoes"] is None else _id(one["undoes"]),
            )
        )
        before = after
    led_to = matter_record(decisions)
    if (led_to.standing, led_to.version) != (_value(value["value"]), value["version"]):
        raise ValueError(f"the {value['topic']} “{value['key']}” does not stand where its decisions lead")
    return decisions


def _value(value: object) -> Value | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise TypeError("a value that is no object")
    return cast("dict[str, object]", value)


def _standing(value: dict[str, Any], article: Article) -> Standing:
    verdict = value["verdict"]
    return Standing(
        state=State(value["state"]),
        corrected=_optional(value["corrected"], lambda one: _reading(one, article)),
        reason=_optional(value["reason"], RejectReason),
        comment=value["comment"],
        withdrawn=bool(value["withdrawn"]),
        ticks=frozenset(Component(one) for one in value["ticks"]),
        verdict=None if verdict is None else Verdict(_text(verdict["step"]), verdict["summary"]),
        evidence=tuple(_id(one) for one in value["evidence"]),
        note=value["note"],
        carried_from=value["carried_from"],
    )


def _reading(value: dict[str, Any], article: Article) -> Reading:
    figure, attribution = value["figure"], value["attribution"]
    reading = Reading(
        span=_span(value),
        figure_span=_span(figure),
        figure=Figure(
            Kind(figure["kind"]),
            figure["low"],
            figure["high"],
            figure["unit"],
            Qualifier(figure["qualifier"]),
            _optional(figure["direction"], Direction),
            bool(figure["vague"]),
        ),
        subject=value["subject"],
        when=value["when"],
        attribution=None
        if attribution is None
        else Attribution(
            attribution["source"], attribution["via"], attribution["cue"], bool(attribution["quoted"])
        ),
    )
    if article.text[reading.span.start : reading.span.end] != value["text"]:
        raise ValueError(f"the text at {reading.span.start} is not the claim’s")
    return reading


def _optional(value: Any, decode: Callable[[Any], Any]) -> Any:
    return None if value is None else decode(value)


def _span(value: Mapping[str, Any]) -> Span:
    return Span(int(value["start"]), int(value["end"]))


def _moment(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone(UTC)


def _id(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= 64 or not value.isascii() or not value.isalnum():
        raise ValueError(f"no id: {value!r}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"no text: {value!r}")
    return value
