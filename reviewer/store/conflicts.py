"""What stands in the way of a decision, in a sentence that names the claim, who decided, what and when."""

from collections.abc import Sequence

from sqlalchemy import Connection

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Action, Decision, Mode
from reviewer.domain.errors import Conflict
from reviewer.store.articles import claims_by_id, find_article
from reviewer.store.decisions import history

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
    Action.SET: "set",
    Action.CLEARED: "cleared",
}


def moved_on(connection: Connection, reviewer: str, claim_id: str) -> Conflict:
    """A decision that came too late: the claim was decided after the reviewer last saw it."""
    claim = claims_by_id(connection, [claim_id]).get(claim_id)
    if claim is None:
        raise ValueError(f"claim {claim_id} is not in this library")
    decisions = history(connection, [claim_id])[claim_id]
    if not decisions:
        raise ValueError(f"claim {claim_id} is at version 0 here, which is not the one decided on")
    return Conflict(
        f"{_quoted(connection, claim)} was {_deed(decisions[-1], reviewer)} meanwhile.",
        "Nothing of yours was saved: look at it as it stands now, and decide again.",
        [claim],
    )


def in_the_way(connection: Connection, reviewer: str, blocked: Sequence[Decision], verb: str) -> Conflict:
    """An undo or redo that later decisions, ``blocked``, of other people stand in the way of."""
    claims = claims_by_id(connection, [decision.claim_id for decision in blocked])
    first = blocked[0]
    what = f"{_quoted(connection, claims[first.claim_id])} was {_deed(first, reviewer)} since"
    if len(blocked) > 1:
        what += f", and so were {len(blocked) - 1} other claims of that step"
    return Conflict(
        f"{what}, so your decision on it is not the one that stands.",
        f"Nothing was changed. {verb} once more to leave that as it is and go on with the rest.",
        [claims[decision.claim_id] for decision in blocked],
    )


def _deed(decision: Decision, reviewer: str) -> str:
    who = "you in another window" if decision.reviewer == reviewer else decision.reviewer
    how = {Mode.UNDO: ", by an undo", Mode.REDO: ", by a redo", Mode.DECIDE: ""}[decision.mode]
    return f"{_DONE[decision.action]} by {who} at {decision.at.astimezone():%H:%M}{how}"


def _quoted(connection: Connection, claim: Claim) -> str:
    article = find_article(connection, article_id=claim.article_id)
    span = claim.reading.span
    text = " ".join(article.text[span.start : span.end].split()) if article else claim.id
    return f"“{text if len(text) <= _QUOTED else text[: _QUOTED - 1] + '…'}”"
