"""Deciding on claims: each function one durable transaction.

All raise Conflict where somebody else decided on a claim since the reviewer saw it, LibraryProblem where the
decision cannot be saved, and InvalidValue for a reviewer without a name; nothing is written then.
"""

import uuid
from collections.abc import Callable, Iterable, Sequence

from reviewer.domain.article import Article, Span
from reviewer.domain.claim import Claim, Component, Origin, Reading, RejectReason, Standing
from reviewer.domain.decision import Change, Decision
from reviewer.domain.errors import InvalidValue, LibraryProblem
from reviewer.domain.sentence import said
from reviewer.domain.validation import corrected_reading, demand_selection, reviewer_name
from reviewer.domain.verdict import Verdict
from reviewer.services.acting import NOTHING, counted, record
from reviewer.services.libraries import Library
from reviewer.services.settling import scale


def confirm(library: Library, reviewer: str, claims: Sequence[Claim]) -> Change:
    """What the claims say is what the article says. Undone as one."""
    return _decide(library, reviewer, claims, lambda claim: claim.confirm())


def correct(
    library: Library, reviewer: str, claim: Claim, reading: Reading, comment: str | None = None
) -> Change:
    """``reading`` is what the article says; it is stored in canonical form (``6,000`` as ``6000``).

    Raises InvalidValue, naming the field, for what its kind cannot hold.
    """
    moved = (reading.span, reading.figure_span) != (claim.reading.span, claim.reading.figure_span)
    length = _length(library, claim) if moved else None
    canonical = corrected_reading(reading, length, claim.reading)
    return _decide(library, reviewer, [claim], lambda one: one.correct(canonical, _comment(comment)))


def reject(
    library: Library, reviewer: str, claims: Sequence[Claim], reason: RejectReason, comment: str | None = None
) -> Change:
    """The claims are none to check. Undone as one."""
    return _decide(library, reviewer, claims, lambda claim: claim.reject(reason, _comment(comment)))


def reopen(library: Library, reviewer: str, claims: Sequence[Claim]) -> Change:
    """The claims are undecided again. Undone as one."""
    return _decide(library, reviewer, claims, lambda claim: claim.reopen())


def tick(library: Library, reviewer: str, claim: Claim, components: Iterable[Component]) -> Change:
    """Exactly these components of the claim are ticked; its state stays."""
    ticked = frozenset(components)
    if ticked == claim.standing.ticks:
        return NOTHING
    return _decide(library, reviewer, [claim], lambda one: one.tick(ticked))


def judge(library: Library, reviewer: str, claims: Sequence[Claim], verdict: Verdict | None) -> Change:
    """Say whether the claims are true; ``None`` takes their verdicts back. Evidence is not demanded.

    Raises InvalidValue for a step that is not on the desk's scale.
    """
    if verdict is not None:
        if scale(library).find(verdict.step) is None:
            raise InvalidValue(
                "verdict",
                said("“{0}” is no step of this desk's scale.", verdict.step),
                said("Choose one of the scale's steps."),
            )
        verdict = Verdict(verdict.step, _comment(verdict.summary))
    changed = [claim for claim in claims if claim.standing.verdict != verdict]
    return _decide(library, reviewer, changed, lambda claim: claim.judge(verdict))


def annotate(library: Library, reviewer: str, claim: Claim, note: str | None) -> Change:
    """Set the note on the claim; blank takes it away."""
    text = _comment(note)
    return _decide(
        library, reviewer, [] if text == claim.standing.note else [claim], lambda one: one.annotate(text)
    )


def add_claim(library: Library, reviewer: str, article: Article, span: Span) -> Change:
    """A claim for a figure that extraction missed, filled in from what is selected. Raises InvalidValue."""
    demand_selection(span, article.text)
    from reviewer.services.extracting import extract_selection  # what it reads with is not needed to start

    found = extract_selection(article, span)
    claim = Claim(
        id=uuid.uuid4().hex,
        article_id=article.id,
        origin=Origin.ADDED,
        section=found.section,
        priority=round(found.priority, 3),
        extracted=found.reading,
        standing=Standing(withdrawn=True),
    )
    return record(library, reviewer, added=[claim])


def undo(library: Library, reviewer: str) -> Change:
    """Take back the reviewer's newest step that is not undone, in whichever article, also after a restart.

    Where somebody else has decided since on a claim of it, Conflict says so the first time; the next undo
    leaves that claim as it is and goes on. Raises NothingToUndo.
    """
    return counted(library, library.undo(reviewer_name(reviewer)))


def redo(library: Library, reviewer: str) -> Change:
    """Bring back what the newest undo took, until a fresh decision. Raises NothingToUndo, Conflict."""
    return counted(library, library.redo(reviewer_name(reviewer)))


def history(library: Library, claim_id: str) -> tuple[Decision, ...]:
    """All decisions on one claim, oldest first."""
    return library.history(claim_id)


def news(library: Library, since: int) -> Change:
    """The decisions by anyone after number ``since``, with their claims and matters as they stand now.

    Withdrawn claims are among them, so that a window can take them away. ``Change.last_number`` is what to ask
    after the next time.
    """
    return library.news(since)


def last_number(library: Library) -> int:
    """The number of the newest decision, 0 where there is none."""
    return library.last_number()


def _decide(library: Library, reviewer: str, claims: Sequence[Claim], act: Callable[[Claim], Claim]) -> Change:
    name = reviewer_name(reviewer)
    once = {claim.id: claim for claim in claims}
    if not once:
        return NOTHING
    return record(library, name, moves=[(claim, act(claim).standing) for claim in once.values()])


def _length(library: Library, claim: Claim) -> int:
    article = library.find_article(article_id=claim.article_id)
    if article is None:
        raise LibraryProblem(
            said("{0} holds no article for this claim.", library.location),
            said("Open the article again from the list."),
        )
    return len(article.text)


def _comment(comment: str | None) -> str | None:
    return comment if comment and comment.strip() else None
