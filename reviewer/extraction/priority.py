"""How much checking a figure matters: the order of the review."""

from reviewer.domain.article import Section
from reviewer.domain.claim import Attribution
from reviewer.domain.figure import Figure, Kind

_BY_KIND = {
    Kind.MONEY: 0.60, Kind.PERCENT: 0.58, Kind.FRACTION: 0.56, Kind.COUNT: 0.52, Kind.RATE: 0.52,
    Kind.MULTIPLE: 0.52, Kind.SCORE: 0.44, Kind.MEASUREMENT: 0.44, Kind.DURATION: 0.32, Kind.ORDINAL: 0.28,
    Kind.AGE: 0.26, Kind.TIME: 0.10, Kind.DATE: 0.08, }  # fmt: skip


def rate(figure: Figure, section: Section, attribution: Attribution | None) -> float:
    """From 0 to 1, 1 first: the headline's figures, large claims, attributed and quoted ones; dates last."""
    score = _BY_KIND[figure.kind]
    if figure.kind not in (Kind.DATE, Kind.TIME):
        score += _size(figure)
        if attribution is not None:
            score += 0.12 + (0.04 if attribution.quoted else 0.0) + (0.02 if attribution.via else 0.0)
    if section is Section.HEADLINE:
        score += 0.22
    elif section is Section.CAPTION:
        score -= 0.05
    return round(min(1.0, max(0.0, score)), 2)


def _size(figure: Figure) -> float:
    """A larger count or sum weighs more: 0.03 for each factor of ten from a hundred on, up to 0.18."""
    if figure.vague or figure.high is None:
        return -0.04
    if figure.kind not in (Kind.COUNT, Kind.MONEY):
        return 0.0
    digits = len(figure.high.lstrip("-").partition(".")[0].partition("/")[0])
    return 0.03 * min(6, max(0, digits - 2)) - (0.06 if digits == 1 else 0.0)
