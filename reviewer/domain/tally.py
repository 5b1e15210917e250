"""What an export holds and what it leaves out, counted, for the person who reads it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.domain.claim import State

_ORDER = (State.CONFIRMED, State.CORRECTED, State.REJECTED, State.PENDING)


def _none() -> Mapping[str, int]:
    return {}


@dataclass(frozen=True, slots=True)
class Tally:
    """``held`` counts the claims an export holds by state, ``left_out`` the others by the reason in words."""

    held: Mapping[str, int] = field(default_factory=_none)
    left_out: Mapping[str, int] = field(default_factory=_none)

    @classmethod
    def of(cls, held: Iterable[State], left_out: Iterable[str]) -> "Tally":
        """The tally of claims in these states, and of those left out for these reasons."""
        return cls(Counter(state.value for state in held), Counter(left_out))

    @property
    def claims(self) -> int:
        """How many claims the export holds."""
        return sum(self.held.values())

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(Counter(self.held) + Counter(other.held), Counter(self.left_out) + Counter(other.left_out))

    def as_json(self) -> dict[str, dict[str, int]]:
        """Both counts, the states in their order, the other reasons by name."""
        names = [state.value for state in _ORDER]
        return {"held": _in_order(self.held, names), "left_out": _in_order(self.left_out, names)}

    def sentence(self) -> str:
        """For a reader: "12 confirmed, 3 corrected; left out: 2 rejected, 1 pending"."""
        counts = self.as_json()
        kept = ", ".join(f"{count} {name}" for name, count in counts["held"].items()) or "no claims"
        dropped = ", ".join(f"{count} {reason}" for reason, count in counts["left_out"].items())
        return f"{kept}; left out: {dropped}" if dropped else f"{kept}; nothing left out"


def _in_order(counts: Mapping[str, int], names: list[str]) -> dict[str, int]:
    keys = [*(name for name in names if name in counts), *sorted(set(counts) - set(names))]
    return {key: counts[key] for key in keys if counts[key]}
