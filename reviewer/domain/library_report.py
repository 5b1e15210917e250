"""What proving a library found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LibraryReport:
    """How much was looked at, and every problem as a sentence; no problem means that the library is sound."""

    location: str
    articles: int
    claims: int
    decisions: int
    problems: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.problems

    def sentence(self) -> str:
        """The outcome for a person."""
        held = (
            f"{_many(self.articles, 'article')}, {_many(self.claims, 'claim')}, "
            f"{_many(self.decisions, 'decision')}"
        )
        if self.sound:
            return f"{self.location} is sound: {held}; the record leads to exactly what is shown."
        return f"{self.location} has {_many(len(self.problems), 'problem')} ({held})."


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
