"""What a decision changed, field by field, in the words of the form."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale

from reviewer.domain.claim import Claim, Component, Reading, Standing
from reviewer.domain.decision import Decision
from reviewer.domain.verdict import Scale, Verdict
from reviewer.ui.draft import Draft
from reviewer.ui.translation import translate
from reviewer.ui.wording import (
    component_word,
    direction_word,
    field_word,
    kind_word,
    qualifier_word,
    reason_word,
    state_word,
)

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that a decision changed: its name, what it was, what it is."""

    what: str
    before: str
    after: str


class HistoryWords:
    """Knows what the words need besides the decision: the claim, its text, the scale, the evidence's names."""

    def __init__(self, claim: Claim, text: str, scale: Scale, label: Callable[[str], str]) -> None:
        self._claim = claim
        self._text = text
        self._scale = scale
        self._label = label

    def changes(self, decision: Decision) -> tuple[Changed, ...]:
        """All that a decision changed, the state first."""
        before, after = decision.before, decision.after
        pairs = (
            (translate("history", "state"), state_word(before.state), state_word(after.state)),
            (translate("history", "reason"), self._reason(before), self._reason(after)),
            *self._reading(before.corrected or self._claim.extracted, after.corrected or self._claim.extracted),
            (translate("history", "ticked"), self._ticks(before.ticks), self._ticks(after.ticks)),
            (translate("history", "verdict"), self._verdict(before.verdict), self._verdict(after.verdict)),
            (translate("history", "summary"), self._summary(before.verdict), self._summary(after.verdict)),
            (translate("history", "evidence"), self._evidence(before.evidence), self._evidence(after.evidence)),
            (translate("history", "note"), before.note or NOTHING, after.note or NOTHING),
            (translate("history", "comment"), before.comment or NOTHING, after.comment or NOTHING),
        )
        return tuple(Changed(*pair) for pair in pairs if pair[1] != pair[2])

    def _reading(self, before: Reading, after: Reading) -> list[tuple[str, str, str]]:
        old, new = Draft.of(before), Draft.of(after)
        differing = new.differing(old)
        return [
            (field_word(name), self._field(old, name), self._field(new, name))
            for name in Draft.__slots__
            if name in differing
        ]

    def _field(self, draft: Draft, name: str) -> str:
        if name == "kind":
            return kind_word(draft.kind)
        if name == "qualifier":
            return qualifier_word(draft.qualifier)
        if name == "direction":
            return direction_word(draft.direction)
        if name == "span":
            return f"“{' '.join(self._text[draft.span.start : draft.span.end].split())}”"
        value = getattr(draft, name)
        if isinstance(value, bool):
            return translate("history", "yes") if value else translate("history", "no")
        return str(value) or NOTHING

    def _ticks(self, ticks: frozenset[Component]) -> str:
        if len(ticks) == len(Component):
            return translate("history", "all")
        return ", ".join(component_word(one).lower() for one in Component if one in ticks) or NOTHING

    def _verdict(self, verdict: Verdict | None) -> str:
        if verdict is None:
            return NOTHING
        step = self._scale.find(verdict.step)
        return step.name if step else verdict.step

    def _evidence(self, ids: tuple[str, ...]) -> str:
        return ", ".join(self._label(one) for one in ids) or NOTHING

    @staticmethod
    def _summary(verdict: Verdict | None) -> str:
        return (verdict.summary if verdict else None) or NOTHING

    @staticmethod
    def _reason(standing: Standing) -> str:
        return reason_word(standing.reason) if standing.reason else NOTHING


def when_words(decision: Decision) -> str:
    """The moment of a decision in this place's time, as people here write it."""
    moment = QDateTime.fromSecsSinceEpoch(int(decision.at.timestamp()))
    return QLocale().toString(moment, "d MMM yyyy, HH:mm")
