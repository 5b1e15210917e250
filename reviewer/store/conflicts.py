"""What stands in the way of a decision, in a sentence that names on what, who decided, what and when."""

from collections.abc import Sequence

from sqlalchemy import Connection

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Action, Decision, MatterDecision, Mode
from reviewer.domain.errors import Conflict
from reviewer.domain.matter import Matter, Topic
from reviewer.domain.sentence import Sentence, said
from reviewer.store.articles import claims_by_id, find_article
from reviewer.store.listing import list_articles
from reviewer.store.matters import matters_by_id
from reviewer.store.record_rows import history, matter_history

_QUOTED = 60  # characters of a claim's text that a sentence quotes
_DONE = {
    Action.CONFIRMED: said("confirmed"),
    Action.CORRECTED: said("corrected"),
    Action.REJECTED: said("rejected"),
    Action.REOPENED: said("reopened"),
    Action.ADDED: said("added"),
    Action.WITHDRAWN: said("withdrawn"),
    Action.AMENDED: said("amended"),
    Action.TICKED: said("ticked"),
    Action.JUDGED: said("given another verdict"),
    Action.EVIDENCED: said("given other evidence"),
    Action.NOTED: said("given another note"),
    Action.SET: said("changed"),
    Action.CLEARED: said("taken back"),
}


_LOOK = said("Nothing of yours was saved: look at it as it stands now, and decide again.")


def moved_on(connection: Connection, reviewer: str, moved: Claim | Matter) -> Conflict:
    """A decision that came too late: the claim or matter was decided on after the reviewer last saw it."""
    if isinstance(moved, Matter):
        matter = matters_by_id(connection, [moved.id]).get(moved.id)
        if matter is None:
            raise ValueError(f"the matter {moved.topic} {moved.key!r} is not in this library")
        deed = _deed(matter_history(connection, [moved.id])[moved.id][-1], reviewer)
        return Conflict(
            said("{0} was {1} meanwhile.", _named(connection, matter), deed), _LOOK, matters=[matter]
        )
    claim = claims_by_id(connection, [moved.id]).get(moved.id)
    if claim is None:
        raise ValueError(f"claim {moved.id} is not in this library")
    decisions = history(connection, [moved.id])[moved.id]
    if not decisions:
        raise ValueError(f"claim {moved.id} is at version 0 here, which is not the one decided on")
    deed = _deed(decisions[-1], reviewer)
    return Conflict(said("{0} was {1} meanwhile.", _quoted(connection, claim), deed), _LOOK, [claim])


def in_the_way(
    connection: Connection, reviewer: str, blocked: Sequence[Decision | MatterDecision], mode: Mode
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
    what = said("{0} was {1} since", named, _deed(first, reviewer))
    if len(blocked) > 1:
        what = said("{0}, and so were {1} other parts of that step", what, len(blocked) - 1)
    return Conflict(
        said("{0}, so your decision on it is not the one that stands.", what),
        said("Nothing was changed. Undo once more to leave that as it is and go on with the rest.")
        if mode is Mode.UNDO
        else said("Nothing was changed. Redo once more to leave that as it is and go on with the rest."),
        list(claims.values()),
        list(matters.values()),
    )


def _deed(decision: Decision | MatterDecision, reviewer: str) -> Sentence:
    who = said("you in another window") if decision.reviewer == reviewer else decision.reviewer
    done, at = _DONE[decision.action], f"{decision.at.astimezone():%H:%M}"
    if decision.mode is Mode.UNDO:
        return said("{0} by {1} at {2}, by an undo", done, who, at)
    if decision.mode is Mode.REDO:
        return said("{0} by {1} at {2}, by a redo", done, who, at)
    return said("{0} by {1} at {2}", done, who, at)


def _detail(key: str) -> Sentence:
    named = {
        "title": said("The title"),
        "author": said("The author"),
        "publication": said("The publication"),
        "published": said("The published"),
        "url": said("The url"),
    }
    return named.get(key) or said("The {0}", key)


def _named(connection: Connection, matter: Matter) -> Sentence:
    what = {
        Topic.DISMISSAL: said("A dismissed number"),
        Topic.SET_ASIDE: said("A finding set aside"),
        Topic.FURNITURE: said("A passage put out or taken back"),
        Topic.TAG: said("The tag “{0}”", _clipped(matter.key)),
        Topic.ARCHIVED: said("The archiving"),
        Topic.NOTE: said("The note"),
        Topic.DETAIL: _detail(matter.key),
        Topic.SIGN_OFF: said("The sign-off by {0}", _clipped(matter.key)),
        Topic.ASSIGNMENT: said("The assignment"),
        Topic.EVIDENCE: said("An item of evidence"),
        Topic.SCALE: said("The scale of verdicts"),
    }[matter.topic]
    if matter.article_id is None:
        return what
    listed = list_articles(connection, matter.article_id)
    return said("{0} of “{1}”", what, _clipped(listed[0].title)) if listed else what


def _quoted(connection: Connection, claim: Claim) -> Sentence:
    article = find_article(connection, article_id=claim.article_id)
    span = claim.reading.span
    return said("“{0}”", _clipped(article.text[span.start : span.end]) if article else claim.id)


def _clipped(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"
