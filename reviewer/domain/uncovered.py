"""A number in the article proper that no claim covers: what the recall net shows until somebody looks at it."""

from dataclasses import dataclass

from reviewer.domain.article import Span


@dataclass(frozen=True, slots=True)
class UncoveredNumber:
    """A digit group, number word or their like that nobody has looked at, and where it stands."""

    span: Span
    text: str
