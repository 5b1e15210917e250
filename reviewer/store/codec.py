"""Readings and standings as canonical JSON, exactly: what is read back equals what was written.

Keys are sorted, nothing is spaced, every character beyond ASCII is escaped: so a lone surrogate or a NUL, which
a database's text may not hold, is kept too, and one value has one spelling. ``v`` is the version of the shape.
"""

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, TypeVar, cast

from reviewer.domain.article import Furniture, Span
from reviewer.domain.claim import Attribution, Component, Reading, RejectReason, Standing, State
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.domain.matter import Value
from reviewer.domain.verdict import Verdict

_T = TypeVar("_T")
_VERSION = 1
canonical: Callable[[object], str] = json.JSONEncoder(
    ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode
_parsed: Callable[[str], Any] = json.JSONDecoder().decode  # what ``json.loads`` asks first is known here

# An article may have thousands of claims: to find a member here takes a fifth of calling its enum.
_KINDS = {item.value: item for item in Kind}
_QUALIFIERS = {item.value: item for item in Qualifier}
_DIRECTIONS = {item.value: item for item in Direction}


class Undecodable(ValueError):
    """A stored value that this program did not write: the library is damaged or was changed by hand."""


def standing_to_json(standing: Standing) -> str:
    """The standing as canonical JSON; what was added to standings later is there only where it is set."""
    verdict = standing.verdict
    later: dict[str, object] = {
        "ticks": sorted(standing.ticks),
        "verdict": [verdict.step, verdict.summary] if verdict else None,
        "evidence": list(standing.evidence),
        "note": standing.note,
        "carried_from": standing.carried_from,
    }
    return canonical(
        {
            "v": _VERSION,
            "state": standing.state,
            "corrected": _reading(standing.corrected) if standing.corrected else None,
            "reason": standing.reason,
            "comment": standing.comment,
            "withdrawn": standing.withdrawn,
            **{name: value for name, value in later.items() if value not in (None, [])},
        }
    )


@lru_cache(1024)  # nearly all claims of an article stand alike
def standing_from_json(text: str) -> Standing:
    """The standing that ``text`` holds. Raises Undecodable."""
    return _decoded(text, _as_standing)


def reading_to_json(reading: Reading) -> str:
    """The reading as canonical JSON."""
    return canonical({"v": _VERSION, **_reading(reading)})


def reading_from_json(text: str) -> Reading:
    """The reading that ``text`` holds. Raises Undecodable."""
    return _decoded(text, _as_reading)


def value_to_json(value: Value | None) -> str:
    """A matter's value as canonical JSON. Raises TypeError and ValueError for what JSON cannot hold."""
    return canonical(value if value is None else dict(value))


def value_from_json(text: str) -> Value | None:
    """The value of a matter that ``text`` holds. Raises Undecodable."""
    try:
        value: object = _parsed(text)
    except ValueError as error:
        raise Undecodable(f"a stored value that cannot be read: {error}") from error
    if value is not None and not isinstance(value, dict):
        raise Undecodable("a stored value of another shape than a matter's")
    return cast("Value | None", value)


def spans_to_json(spans: Iterable[Span]) -> str:
    """Spans as canonical JSON."""
    return canonical({"v": _VERSION, "spans": [_span(span) for span in spans]})


def spans_from_json(text: str) -> tuple[Span, ...]:
    """The spans that ``text`` holds. Raises Undecodable."""
    return _decoded(text, lambda value: tuple(_as_span(span) for span in value["spans"]))


def furniture_to_json(furniture: Iterable[Furniture]) -> str:
    """Parts that are not the article as canonical JSON."""
    return canonical({"v": _VERSION, "furniture": [[*_span(part.span), part.reason] for part in furniture]})


def furniture_from_json(text: str) -> tuple[Furniture, ...]:
    """The parts that ``text`` holds. Raises Undecodable."""
    return _decoded(
        text, lambda value: tuple(Furniture(Span(start, end), why) for start, end, why in value["furniture"])
    )


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _reading(reading: Reading) -> dict[str, Any]:
    figure, attribution = reading.figure, reading.attribution
    return {
        "span": _span(reading.span),
        "figure_span": _span(reading.figure_span),
        "figure": {
            "kind": figure.kind,
            "low": figure.low,
            "high": figure.high,
            "unit": figure.unit,
            "qualifier": figure.qualifier,
            "direction": figure.direction,
            "vague": figure.vague,
        },
        "subject": reading.subject,
        "when": reading.when,
        "attribution": None
        if attribution is None
        else {
            "source": attribution.source,
            "via": attribution.via,
            "cue": attribution.cue,
            "quoted": attribution.quoted,
        },
    }


def _decoded(text: str, decode: Callable[[dict[str, Any]], _T]) -> _T:
    try:
        value = _parsed(text)
        if value["v"] != _VERSION:
            raise Undecodable(f"a stored value of version {value['v']}, where {_VERSION} is known")
        return decode(value)
    except (ValueError, KeyError, TypeError) as error:
        raise Undecodable(f"a stored value that cannot be read: {error}") from error


def _as_span(value: object) -> Span:
    start, end = cast("list[int]", value)
    return Span(start, end)


def _as_standing(value: dict[str, Any]) -> Standing:
    corrected, reason = value["corrected"], value["reason"]
    return Standing(
        state=State(value["state"]),
        corrected=_as_reading(corrected) if corrected else None,
        reason=RejectReason(reason) if reason else None,
        comment=value["comment"],
        withdrawn=value["withdrawn"],
        ticks=frozenset(Component(name) for name in value.get("ticks", ())),
        verdict=Verdict(*value["verdict"]) if "verdict" in value else None,
        evidence=tuple(value.get("evidence", ())),
        note=value.get("note"),
        carried_from=value.get("carried_from"),
    )


def _as_reading(value: dict[str, Any]) -> Reading:
    attribution = value["attribution"]
    return Reading(
        span=_as_span(value["span"]),
        figure_span=_as_span(value["figure_span"]),
        figure=_as_figure(value["figure"]),
        subject=value["subject"],
        when=value["when"],
        attribution=Attribution(**attribution) if attribution else None,
    )


def _as_figure(value: dict[str, Any]) -> Figure:
    direction = value["direction"]
    return Figure(
        kind=_KINDS[value["kind"]],
        low=value["low"],
        high=value["high"],
        unit=value["unit"],
        qualifier=_QUALIFIERS[value["qualifier"]],
        direction=_DIRECTIONS[direction] if direction else None,
        vague=value["vague"],
    )
