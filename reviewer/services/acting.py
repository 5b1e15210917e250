"""What every act goes through: a reviewer's name, one step of the record, and the numbers counted anew."""

from collections.abc import Sequence

from reviewer.domain.claim import Claim, Standing
from reviewer.domain.decision import Change
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.matter import Matter, Topic, Value, claims_digest
from reviewer.domain.validation import reviewer_name
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.backups import before_bulk_step
from reviewer.services.libraries import Library

NOTHING = Change((), ())
_COVERING = (Topic.DISMISSAL, Topic.FURNITURE)
_MANY = 200  # decisions from which on a step is a bulk step, with a backup before


def record(
    library: Library,
    reviewer: str,
    *,
    added: Sequence[Claim] = (),
    moves: Sequence[tuple[Claim, Standing]] = (),
    settled: Sequence[tuple[Matter, Value | None]] = (),
) -> Change:
    """Make decisions as one step. What changes nothing is left out. Raises Conflict, InvalidValue."""
    name = reviewer_name(reviewer)
    fresh = [(matter, value) for matter, value in settled if matter.value != value]
    if not (added or moves or fresh):
        return NOTHING
    if len(moves) >= _MANY:
        before_bulk_step(library)
    return counted(library, library.apply(name, added=added, moves=moves, settled=fresh))


def counted(library: Library, change: Change) -> Change:
    """The change, with the uncovered numbers counted anew where it covers or uncovers any."""
    articles = {
        made.article_id
        for made in change.decisions
        if (made.before.withdrawn, made.before.corrected) != (made.after.withdrawn, made.after.corrected)
    }
    articles |= {one.article_id for one in change.matters if one.article_id and one.topic in _COVERING}
    for article_id in articles:
        count_uncovered(library, article_id)
    return change


def count_uncovered(library: Library, article_id: str) -> int | None:
    """Count the numbers of an article that nobody has looked at and keep the count for the list.

    ``None`` where the text is too long to do so in passing, or the library cannot be written: the list then
    shows no count until the article is opened.
    """
    from reviewer.services.uncovered import LONG  # what it reads with is not needed to start

    try:
        opened = open_article(library, article_id)
        return keep_uncovered(library, opened) if len(opened.article.text) <= LONG else None
    except LibraryProblem:
        return None  # what was decided is saved; only the list's own count is not


def keep_uncovered(library: Library, opened: OpenArticle) -> int:
    """Count the uncovered numbers of an article of any length; kept if nothing has changed since."""
    from reviewer.services.uncovered import uncovered_numbers  # what it reads with is not needed to start

    count = len(uncovered_numbers(opened.article, opened.claims, opened.dismissed))
    seen = [(claim.id, claim.version) for claim in opened.claims]
    seen += [(matter.id, matter.version) for matter in opened.matters if matter.topic in _COVERING]
    library.set_uncovered(opened.article.id, count, claims_digest(seen))
    return count
