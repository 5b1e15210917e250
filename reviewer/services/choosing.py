"""Which articles and claims an export is of: a few conditions that a person can type, and a program remember.

A condition is ``key=value`` or ``key!=value``; several values, any of which will do, are set apart by commas;
of several conditions all must hold. What asks for words (``source``, ``subject``, ``text``, ``title``) holds
where they occur, in any case; what asks for ``any`` or ``none`` holds where there is something or nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from reviewer.domain.article import Section
from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.claim import Origin, State
from reviewer.domain.errors import ExportProblem
from reviewer.domain.figure import Kind
from reviewer.domain.finding import FindingKind, Result
from reviewer.domain.sentence import said


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition; ``holds`` is false for ``!=``."""

    key: str
    values: tuple[str, ...]
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """``articles`` are ids, ``None`` for all; ``where`` are conditions as they are typed."""

    articles: tuple[str, ...] | None = None
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that a condition is asked of."""

    record: ArticleRecord
    recorded: RecordedClaim
    findings: tuple[RecordedFinding, ...]


ArticleTest = Callable[[ArticleRecord, str], bool]
ClaimTest = Callable[[Candidate, str], bool]

_ARTICLE: Mapping[str, ArticleTest] = {
    "article": lambda record, value: record.article.id.startswith(value.lower()),
    "title": lambda record, value: _within(value, record.article.title),
    "file": lambda record, value: _within(value, record.article.name),
    "tag": lambda record, value: _listed(value, record.tags),
    "signed-off": lambda record, value: any(one.holds for one in record.signatures) == _yes(value),
    "signed-off-by": lambda record, value: _listed(
        value, [one.sign_off.reviewer for one in record.signatures if one.holds]
    ),
    "signed-off-since": lambda record, value: any(
        one.holds and one.sign_off.at >= _moment(value) for one in record.signatures
    ),
    "imported-since": lambda record, value: record.article.imported_at >= _moment(value),
}
_CLAIM: Mapping[str, ClaimTest] = {
    "claim": lambda one, value: one.recorded.claim.id.startswith(value.lower()),
    "kind": lambda one, value: one.recorded.claim.reading.figure.kind.value == value,
    "section": lambda one, value: one.recorded.claim.section.value == value,
    "origin": lambda one, value: one.recorded.claim.origin.value == value,
    "unit": lambda one, value: _same(value, one.recorded.claim.reading.figure.unit),
    "source": lambda one, value: _about(value, _sources(one)),
    "subject": lambda one, value: _about(value, [one.recorded.claim.reading.subject]),
    "text": lambda one, value: _within(value, one.recorded.sentence),
    "reviewer": lambda one, value: _same(value, one.recorded.last.reviewer if one.recorded.last else None),
    "decided-since": lambda one, value: (
        one.recorded.last is not None and one.recorded.last.at >= _moment(value)
    ),
    "verdict": lambda one, value: _about_exactly(value, _verdicts(one)),
    "evidence": lambda one, value: _there(value, bool(one.recorded.claim.standing.evidence)),
    "note": lambda one, value: _there(value, one.recorded.claim.standing.note is not None),
    "finding": lambda one, value: _about_exactly(value, _results(one)),
    "check": lambda one, value: _about_exactly(value, [found.finding.kind.value for found in one.findings]),
    "priority-from": lambda one, value: one.recorded.claim.priority >= float(value),
}
_KNOWN: Mapping[str, Iterable[str]] = {
    "state": State,
    "kind": Kind,
    "section": Section,
    "origin": Origin,
    "finding": (*Result, "open", "set-aside", "any", "none"),
    "check": (*FindingKind, "any", "none"),
    "evidence": ("any", "none"),
    "note": ("any", "none"),
    "signed-off": ("yes", "no"),
}
KEYS: tuple[str, ...] = ("state", *_CLAIM, *_ARTICLE)


class Chooser:
    """A choice, read once. Raises ExportProblem, saying what is wrong with which condition."""

    def __init__(self, choice: Choice, states: frozenset[State]) -> None:
        """``states`` are those that are meant where the choice names none."""
        conditions = [read_condition(text) for text in choice.where]
        self._articles = [one for one in conditions if one.key in _ARTICLE]
        self._claims = [one for one in conditions if one.key in _CLAIM]
        self.states = states
        named = [one for one in conditions if one.key == "state"]
        if named:
            self.states = frozenset(
                state for state in State if all((state.value in one.values) == one.holds for one in named)
            )

    def wants_article(self, record: ArticleRecord) -> bool:
        """Whether the article is one of the chosen; its claims are not looked at."""
        return all(
            any(_ARTICLE[one.key](record, value) for value in one.values) == one.holds for one in self._articles
        )

    def wants_claim(self, candidate: Candidate) -> bool:
        """Whether the claim is one of the chosen, its state apart."""
        return all(
            any(_CLAIM[one.key](candidate, value) for value in one.values) == one.holds for one in self._claims
        )


def read_condition(text: str) -> Condition:
    """The condition that a person typed. Raises ExportProblem."""
    key, sign, rest = text.partition("=")
    holds = not key.endswith("!")
    name = key.removesuffix("!").strip().lower().replace("_", "-")
    values = tuple(value.strip() for value in rest.split(",") if value.strip())
    if not sign or not values:
        raise ExportProblem(
            said("“{0}” is no condition.", text), said("Write key=value, as in state=pending or kind=money.")
        )
    if name not in KEYS:
        raise ExportProblem(
            said("There is no condition “{0}”.", name), said("Choose one of: {0}.", ", ".join(KEYS))
        )
    if name in _KNOWN:
        known = [str(one) for one in _KNOWN[name]]
        values = tuple(value.lower() for value in values)
        for value in values:
            if value not in known:
                raise ExportProblem(
                    said("{0} is never “{1}”.", name, value), said("Choose one of: {0}.", ", ".join(known))
                )
    if name.endswith("-since"):
        for value in values:
            _moment(value)
    if name == "priority-from" and not all(_is_share(value) for value in values):
        raise ExportProblem(
            said("“{0}” names no priority.", text), said("Priorities go from 0 to 1, as in priority-from=0.8.")
        )
    return Condition(name, values, holds)


def _moment(value: str) -> datetime:
    try:
        if value.lower() == "today":
            return datetime.combine(date.today(), datetime.min.time()).astimezone()  # noqa: DTZ011  the user's day
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ExportProblem(
            said("“{0}” is no date.", value), said("Write it as in 2026-03-04, or today.")
        ) from None
    return moment.astimezone(UTC)


def _is_share(value: str) -> bool:
    try:
        return 0 <= float(value) <= 1
    except ValueError:
        return False


def _yes(value: str) -> bool:
    return value == "yes"


def _within(value: str, text: str | None) -> bool:
    return text is not None and value.casefold() in text.casefold()


def _same(value: str, text: str | None) -> bool:
    if value in ("any", "none"):
        return _there(value, text is not None)
    return text is not None and value.casefold() == text.casefold()


def _listed(value: str, names: Iterable[str]) -> bool:
    return _about_exactly(value, list(names))


def _about(value: str, texts: Iterable[str | None]) -> bool:
    there = [text for text in texts if text]
    if value in ("any", "none"):
        return _there(value, bool(there))
    return any(_within(value, text) for text in there)


def _about_exactly(value: str, names: Iterable[str]) -> bool:
    there = list(names)
    if value in ("any", "none"):
        return _there(value, bool(there))
    return any(value.casefold() == name.casefold() for name in there)


def _there(value: str, there: bool) -> bool:
    return there == (value == "any")


def _sources(one: Candidate) -> list[str | None]:
    attribution = one.recorded.claim.reading.attribution
    return [attribution.source, attribution.via] if attribution else []


def _verdicts(one: Candidate) -> list[str]:
    verdict, name = one.recorded.claim.standing.verdict, one.record.verdict_name(one.recorded.claim)
    return [verdict.step, name] if verdict and name else []


def _results(one: Candidate) -> list[str]:
    names: list[str] = []
    for found in one.findings:
        names.append(found.finding.result.value)
        names += ["open"] if found.open else []
        names += ["set-aside"] if found.set_aside is not None else []
    return names
