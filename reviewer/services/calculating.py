"""Claims of an article set against each other by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reviewer.checks.calculator import Calculation
from reviewer.checks.calculator import calculate as evaluate
from reviewer.domain.article import Article
from reviewer.domain.claim import Claim

__all__ = ["Calculation", "calculate", "references"]


def references(claims: Iterable[Claim]) -> dict[str, Claim]:
    """The names that claims go by in a calculation: ``c1``, ``c2`` … in text order, withdrawn ones left out."""
    shown = [claim for claim in claims if not claim.standing.withdrawn]
    shown.sort(key=lambda c: (c.reading.figure_span.start, c.reading.figure_span.end, c.id))
    return {f"c{number}": claim for number, claim in enumerate(shown, 1)}


def calculate(article: Article, claims: Sequence[Claim], expression: str) -> Calculation:
    """What ``expression`` gives over the claims as they stand ("c3 of c4 in %", "c1 + c2 = c3").

    In the result ``claims`` are ids. Raises InvalidValue (field ``expression``), with what to write instead.
    """
    named = references(claims)
    figures = {
        name: (
            claim.reading.figure,
            article.text[claim.reading.figure_span.start : claim.reading.figure_span.end],
        )
        for name, claim in named.items()
    }
    found = evaluate(expression, figures)
    return replace(found, claims=tuple(named[name].id for name in found.claims))
