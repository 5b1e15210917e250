"""Which field of a claim's record is most likely wrong: where a correction begins. No Qt here."""

from reviewer.domain.article import Section
from reviewer.domain.claim import Claim
from reviewer.domain.figure import Kind

_WITH_UNIT = frozenset({Kind.MONEY, Kind.MEASUREMENT, Kind.DURATION})
_OF_SOMETHING = frozenset({Kind.COUNT, Kind.PERCENT, Kind.FRACTION, Kind.RATE, Kind.MEASUREMENT, Kind.MULTIPLE})


def likely_wrong(claim: Claim) -> str:
    """The name of a field: one that such a figure should have and lacks, the figure itself otherwise.

    A vague figure has no number to correct. Headlines leave out what they count, so there that is no sign.
    """
    reading = claim.reading
    figure = reading.figure
    if figure.kind in _WITH_UNIT and not figure.unit and not figure.vague:
        return "unit"
    if not reading.subject and figure.kind in _OF_SOMETHING and claim.section is not Section.HEADLINE:
        return "subject"
    by = reading.attribution
    if by is not None and (by.cue or by.quoted) and not by.source:
        return "source"
    return "subject" if figure.vague else "low"
