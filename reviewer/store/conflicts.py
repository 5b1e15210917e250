"""What stands in the way of a decision, in a sentence that names on what, who decided, what and when."""

from collections.abc import Sequence

from sqlalchemy import Connection

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Action, Decision, MatterDecision, Mode
from reviewer.domain.errors import Conflict
from reviewer.domain.matter import Matter, Topic
from reviewer.store.articles import claims_by_id, find_article
from reviewer.store.listing import list_articles
from reviewer.store.matters import matters_by_id
from reviewer.store.record_rows import history, matter_history

_QUOTED = 60  # characters of a claim's text that a sentence quotes
_DONE = {
    Action.CONFIRMED: "confirmed",
    Action.CORRECTED: "corrected",
    Action.REJECTED: "rejected",
    Action.REOPENED: "reopened",
    Action.ADDED: "added",
    Action.WITHDRAWN: "withdrawn",
    Action.AMENDED: "amended",
    Action.TICKED: "ticked",
    Action.JUDGED: "given another verdict",
    Action.EVIDENCED: "given other evidence",
    Action.NOTED: "given another note",
    Action.SET: "changed",
    Action.CLEARED: "taken back",
}


_LOOK = "Nothing of yours was saved: look at it as it stands now, and decide again."


def moved_on(connection: Connection, reviewer: str, moved: Claim | Matter) -> Conflict:
    """A decision that came too late: the claim or matter was decided on after the reviewer last saw it."""
    if isinstance(moved, Matter):
        matter = matters_by_id(connection, [moved.id]).get(moved.id)
        if matter is None:
            raise ValueError(f"the matter {moved.topic} {moved.key!r} is not in this library")
        deed = _deed(matter_history(connection, [moved.id])[moved.id][-1], reviewer)
        return Conflict(f"{_named(connection, matter)} was {deed} meanwhile.", _LOOK, matters=[matter])
    claim = claims_by_id(connection, [moved.id]).get(moved.id)
    if claim is None:
        raise ValueError(f"claim {moved.id} is not in this library")
    decisions = history(connection, [moved.id])[moved.id]
    if not decisions:
        raise ValueError(f"claim {moved.id} is at version 0 here, which is not the one decided on")
    deed = _deed(decisions[-1], reviewer)
    return Conflict(f"{_quoted(connection, claim)} was {deed} meanwhile.", _LOOK, [claim])


def in_the_way(
    connection: Connection, reviewer: str, blocked: Sequence[Decision | MatterDecision], verb: str
) -> Conflict:
    """An undo or redo that later decisions, ``blocked``, of other people stand in the way of."""
    claims = claims_by_id(connection, [one.claim_id for one in blocked if isinstance(one, Decision)])
    matters = matters_by_id(connection, [one.matter.id for one in blocked if isinstance(one, MatterDecision)])
    first = blocked[0]
    named = (
        _quoted(connection, claims[first.claim_id])
        if isinstance(first, Decision)
        else _named(connection, first.matter)
    )
    what = f"{named} was {_deed(first, reviewer)} since"
    if len(blocked) > 1:
        what += f", and so were {len(blocked) - 1} other parts of that step"
    return Conflict(
        f"{what}, so your decision on it is not the one that stands.",
        f"Nothing was changed. {verb} once more to leave that as it is and go on with the rest.",
        list(claims.values()),
        list(matters.values()),
    )


def _deed(decision: Decision | MatterDecision, reviewer: str) -> str:
    who = "you in another window" if decision.reviewer == reviewer else decision.reviewer
    how = {Mode.UNDO: ", by an undo", Mode.REDO: ", by a redo", Mode.DECIDE: ""}[decision.mode]
    return f"{_DONE[decision.action]} by {who} at {decision.at.astimezone():%H:%M}{how}"


def _named(connection: Connection, matter: Matter) -> str:
    what = {
        Topic.DISMISSAL: "A dismissed number",
        Topic.SET_ASIDE: "A finding set aside",
        Topic.FURNITURE: "A passage put out or taken back",
        Topic.TAG: f"The tag “{_clipped(matter.key)}”",
        Topic.ARCHIVED: "The archiving",
        Topic.NOTE: "The note",
        Topic.DETAIL: f"The {matter.key}",
        Topic.SIGN_OFF: f"The sign-off by {_clipped(matter.key)}",
        Topic.ASSIGNMENT: "The assignment",
        Topic.EVIDENCE: "An item of evidence",
        Topic.SCALE: "The scale of verdicts",
    }[matter.topic]
    if matter.article_id is None:
        return what
    listed = list_articles(connection, matter.article_id)
    return f"{what} of “{_clipped(listed[0].title)}”" if listed else what


def _quoted(connection: Connection, claim: Claim) -> str:
    article = find_article(connection, article_id=claim.article_id)
    span = claim.reading.span
    return f"“{_clipped(article.text[span.start : span.end]) if article else claim.id}”"


def _clipped(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"
