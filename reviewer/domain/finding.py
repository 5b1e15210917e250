"""A finding: what a check says about one or more claims, with the working shown."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.article import Section
from reviewer.domain.claim import Reading
from reviewer.domain.sentence import Sentence


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

    ``key`` names it to whoever asked (a library's id, or ``c1``, ``c2`` … in an extraction). ``corrected`` says
    that the figure is a reviewer's and not what the article's words say.
    """

    key: str
    reading: Reading
    section: Section
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found; ``claims`` are keys in text order, ``message`` one sentence with the working.

    ``basis`` is what the result rests on: for each claim its figure as it stood, and an exchange rate where one
    was used.
    """

    kind: FindingKind
    result: Result
    claims: tuple[str, ...]
    message: Sentence
    basis: tuple[str, ...] = ()


def finding_key(finding: Finding) -> str:
    """A name for the finding that stays as long as it says the same of the same figures (32 hex digits).

    It changes with the kind, the result, the claims or any of their figures, so that what a reviewer said of
    a finding falls away when the finding does; a message in other words leaves it as it is.
    """
    parts = [finding.kind, finding.result, *finding.claims, "", *(finding.basis or (finding.message,))]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def basis_of(claim: StatedClaim) -> str:
    """A claim's figure, one line that differs where any field of it differs."""
    figure = claim.reading.figure
    fields = (figure.kind, figure.low, figure.high, figure.unit, figure.qualifier, figure.direction)
    return "|".join("" if field is None else str(field) for field in fields)
