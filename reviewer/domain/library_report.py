"""What proving a library found."""

from dataclasses import dataclass

from reviewer.domain.counting import counted


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
            f"{counted(self.articles, 'article')}, {counted(self.claims, 'claim')}, "
            f"{counted(self.decisions, 'decision')}"
        )
        if self.sound:
            return f"{self.location} is sound: {held}; the record leads to exactly what is shown."
        return f"{self.location} has {counted(len(self.problems), 'problem')} ({held})."


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved of a damaged library into the copy at ``location``, and how much is known to be lost."""

    location: str
    articles: int
    claims: int
    decisions: int
    lost_articles: int = 0
    lost_claims: int = 0
    lost_decisions: int = 0

    def sentence(self) -> str:
        """The outcome for a person."""
        saved = (
            f"{self.location} holds what could be saved: {counted(self.articles, 'article')}, "
            f"{counted(self.claims, 'claim')}, {counted(self.decisions, 'decision')}."
        )
        lost = [
            counted(count, noun)
            for count, noun in (
                (self.lost_articles, "article"),
                (self.lost_claims, "claim"),
                (self.lost_decisions, "decision"),
            )
            if count
        ]
        return f"{saved} Lost: {', '.join(lost)}." if lost else f"{saved} Nothing is known to be lost."
