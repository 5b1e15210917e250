"""The recall net: which numbers of an article nobody has looked at, and whether the article is complete."""

from collections.abc import Iterable
from functools import lru_cache

from reviewer.domain.article import Article, Span
from reviewer.domain.claim import Claim, Extraction, State
from reviewer.domain.uncovered import UncoveredNumber
from reviewer.extraction.uncovered import NumberMention, number_mentions, uncovered

# Reading the numbers of a longer text takes longer than anybody should wait for a decision or an import.
LONG = 200_000
_KEPT = 4  # articles whose numbers are remembered, so that a decision needs no new reading of the text


def uncovered_numbers(
    article: Article, claims: Iterable[Claim], dismissed: Iterable[Span] = ()
) -> tuple[UncoveredNumber, ...]:
    """The numbers in the article proper that no claim covers and nobody has dismissed, in text order.

    A claim covers its span as it stands, a correction before what was extracted. Rejected claims cover, because
    somebody looked at them; withdrawn ones do not. The article is read once; afterwards a call is linear in
    the number of claims.
    """
    spans = list(dismissed)
    for claim in claims:
        if not claim.standing.withdrawn:
            spans += (claim.reading.span, claim.reading.figure_span)
    return tuple(uncovered(article.text, _mentions(article.text, _furniture(article)), spans))


def uncovered_at_first(text: str, extraction: Extraction) -> int | None:
    """How many numbers of a text an article of it begins with that no claim covers; ``None`` where the text is
    too long to count them in passing.
    """
    if len(text) > LONG:
        return None
    spans = [span for found in extraction.claims for span in (found.reading.span, found.reading.figure_span)]
    furniture = tuple(part.span for part in extraction.furniture)
    return len(uncovered(text, number_mentions(text, furniture), spans))


def article_is_complete(article: Article, claims: Iterable[Claim], dismissed: Iterable[Span] = ()) -> bool:
    """Whether no claim is pending and every number is covered or dismissed."""
    standing = [claim for claim in claims if not claim.standing.withdrawn]
    if any(claim.state is State.PENDING for claim in standing):
        return False
    return not uncovered_numbers(article, standing, dismissed)


def _furniture(article: Article) -> tuple[Span, ...]:
    return tuple(part.span for part in article.furniture)


@lru_cache(maxsize=_KEPT)
def _mentions(text: str, furniture: tuple[Span, ...]) -> tuple[NumberMention, ...]:
    return number_mentions(text, furniture)
