"""A finding: what a check says about one or more claims, with the working shown."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.article import Section
from reviewer.domain.claim import Reading


class FindingKind(StrEnum):
    """What is compared."""

    SHARE = "share"
    SUM = "sum"
    CHANGE = "change"
    REPEAT = "repeat"
    CONVERSION = "conversion"
    DATE = "date"
    TOTAL = "total"
    LIST = "list"
    SCALE = "scale"
    BOUND = "bound"


class Result(StrEnum):
    """What came of it; ``CANNOT_TELL`` where the wording leaves a reading open that would agree."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class StatedClaim:
    """A claim as it stands now, for a check to look at.

    ``key`` names it to whoever asked (a library's id, or ``c1``, ``c2`` … in an extraction).
    """

    key: str
    reading: Reading
    section: Section


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found; ``claims`` are keys in text order, ``message`` one sentence with the working."""

    kind: FindingKind
    result: Result
    claims: tuple[str, ...]
    message: str
