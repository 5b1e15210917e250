"""All checks over one article."""

from collections.abc import Sequence

from reviewer.checks.bounds import bounds
from reviewer.checks.changes import changes
from reviewer.checks.conversions import conversions
from reviewer.checks.dates import dates
from reviewer.checks.lists import lists
from reviewer.checks.rates import RateTable
from reviewer.checks.repeats import repeats
from reviewer.checks.shares import shares
from reviewer.checks.sums import sums
from reviewer.checks.totals import totals
from reviewer.checks.verdicts import Links
from reviewer.checks.view import View
from reviewer.domain.article import Span
from reviewer.domain.finding import Finding, StatedClaim


def check(
    text: str,
    claims: Sequence[StatedClaim],
    sentences: Sequence[Span],
    published: str | None = None,
    rates: RateTable | None = None,
) -> tuple[Finding, ...]:
    """Everything the claims imply about each other, in the order of the figures it rests on.

    ``text`` is the canonical text, ``claims`` those that stand (rejected ones left out), ``sentences`` the
    article's sentences in text order, ``published`` an ISO date where it is known, ``rates`` what the user has
    loaded to hold pairs of currencies against. Nothing is raised for values that no arithmetic can be done
    with: they are passed over in silence.
    """
    view = View(text, claims, sentences, published, rates)
    links = Links()
    found = [
        *conversions(view, links),
        *dates(view, links),
        *changes(view, links),
        *totals(view, links),
        *bounds(view, links),
        *shares(view, links),
        *sums(view, links),
        *lists(view),
        # Last: figures that one of the others set against each other are no repetition.
        *repeats(view, links),
    ]
    # Two wordings may lead to one result on the same figures: it is one finding.
    found = list({(f.kind, f.result, f.claims): f for f in reversed(found)}.values())
    order = {mention.key: mention.number for mention in view.mentions}
    return tuple(sorted(found, key=lambda f: (order[f.claims[0]], order[f.claims[-1]], f.kind)))
