"""The record of decisions: appending to it, with the claims it changes, and reading it."""

import hashlib
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    Text,
    bindparam,
    func,
    insert,
    select,
    type_coerce,
    update,
)

from reviewer.domain.claim import Claim, Standing
from reviewer.domain.decision import Action, Change, Decision, Mode, action_between
from reviewer.domain.record import Entry
from reviewer.store import codec
from reviewer.store.columns import text_to_column, time_to_column
from reviewer.store.prepared import Prepared
from reviewer.store.schema import ArticleRow, ClaimRow, DecisionRow, MetaRow

_AT_ONCE = 500
_STATES = ("pending", "confirmed", "corrected", "rejected")
_FIELDS = (
    "number", "id", "step", "claim_id", "article_id", "action", "mode", "reviewer", "at", "before", "after",
    "version", "undoes",
)  # fmt: skip

_LAST = Prepared(select(DecisionRow.number, DecisionRow.hash).order_by(DecisionRow.number.desc()).limit(1))
_MOVE_CLAIM = Prepared(
    update(ClaimRow)
    .where(ClaimRow.id == bindparam("claim"), ClaimRow.version == bindparam("expected"))
    .values({name: bindparam(f"new_{name}") for name in ("standing", "state", "withdrawn", "version")})
)
_COUNT = Prepared(
    update(ArticleRow)
    .where(ArticleRow.id == bindparam("article"))
    .values({name: getattr(ArticleRow, name) + bindparam(f"more_{name}") for name in _STATES})
)
_APPEND = Prepared(insert(DecisionRow))


class Moved(Exception):
    """A claim's version is not the expected one any more; the transaction must be rolled back."""

    def __init__(self, claim: Claim) -> None:
        super().__init__(claim.id)
        self.claim = claim


@dataclass(frozen=True, slots=True)
class Move:
    """One decision to be made: from a claim as the reviewer saw it to the standing it is to have."""

    claim: Claim
    after: Standing
    undoes: str | None = None


def append(connection: Connection, reviewer: str, moves: Sequence[Move], mode: Mode) -> Change:
    """Make the decisions, as one step, in the transaction under way. Raises Moved."""
    number, last_hash = last(connection)
    step, now = uuid.uuid4().hex, datetime.now(UTC)
    claims: list[Claim] = []
    decisions: list[Decision] = []
    counts: dict[str, Counter[str]] = {}
    for move in moves:
        claim, after = move.claim, move.claim.at(move.after)
        number += 1
        decision = Decision(
            id=uuid.uuid4().hex,
            number=number,
            step=step,
            claim_id=claim.id,
            article_id=claim.article_id,
            action=action_between(claim.standing, move.after),
            mode=mode,
            reviewer=reviewer,
            at=now,
            before=claim.standing,
            after=move.after,
            version=after.version,
            undoes=move.undoes,
        )
        last_hash = _write(connection, claim, decision, last_hash)
        _tally(counts.setdefault(claim.article_id, Counter()), claim.standing, move.after)
        claims.append(after)
        decisions.append(decision)
    for article_id, more in counts.items():
        if any(more.values()):
            _COUNT.run(connection, article=article_id, **{f"more_{name}": more[name] for name in _STATES})
    return Change(tuple(claims), tuple(decisions))


def last(connection: Connection) -> tuple[int, str]:
    """The number and hash of the newest row; before the first row, 0 and a hash that is the library's own."""
    row = _LAST.run(connection).fetchone()
    if row is not None:
        return row[0], row[1]
    return 0, first_hash(connection)


def first_hash(connection: Connection) -> str:
    """What the first row is chained to: no row can be carried over from another library."""
    library_id = connection.scalar(select(MetaRow.value).where(MetaRow.name == "library_id"))
    return hashlib.sha256(str(library_id).encode()).hexdigest()


def chained(previous: str, row: dict[str, Any]) -> str:
    """The hash of a row as it is stored: SHA-256 over the previous row's hash and the row as canonical JSON."""
    return hashlib.sha256(f"{previous}\n{codec.canonical(row)}".encode("ascii")).hexdigest()


def _write(connection: Connection, claim: Claim, decision: Decision, previous: str) -> str:
    before, after = codec.standing_to_json(decision.before), codec.standing_to_json(decision.after)
    moved = _MOVE_CLAIM.run(
        connection,
        claim=claim.id,
        expected=claim.version,
        new_standing=after,
        new_state=decision.after.state.value,
        new_withdrawn=decision.after.withdrawn,
        new_version=decision.version,
    )
    if moved.rowcount != 1:
        raise Moved(claim)
    row = {
        "number": decision.number,
        "id": decision.id,
        "step": decision.step,
        "claim_id": decision.claim_id,
        "article_id": decision.article_id,
        "action": decision.action.value,
        "mode": decision.mode.value,
        "reviewer": text_to_column(decision.reviewer),
        "at": time_to_column(decision.at),
        "before": before,
        "after": after,
        "version": decision.version,
        "undoes": decision.undoes,
    }
    digest = chained(previous, row)
    _APPEND.run(connection, **row, hash=digest)
    return digest


def _tally(counts: Counter[str], before: Standing, after: Standing) -> None:
    if not before.withdrawn:
        counts[before.state] -= 1
    if not after.withdrawn:
        counts[after.state] += 1


def last_number(connection: Connection) -> int:
    """The number of the newest decision, 0 where there is none."""
    return connection.scalar(select(func.max(DecisionRow.number))) or 0


def history(connection: Connection, claim_ids: Sequence[str]) -> dict[str, list[Decision]]:
    """All decisions on these claims, oldest first, by claim."""
    found: dict[str, list[Decision]] = {claim_id: [] for claim_id in claim_ids}
    for start in range(0, len(claim_ids), _AT_ONCE):
        some = claim_ids[start : start + _AT_ONCE]
        statement = _decisions().where(DecisionRow.claim_id.in_(some)).order_by(DecisionRow.number)
        for decision in _read(connection, statement):
            found[decision.claim_id].append(decision)
    return found


def article_decisions(connection: Connection, article_id: str) -> tuple[Decision, ...]:
    """All decisions on the claims of one article, oldest first."""
    claims = select(ClaimRow.id).where(ClaimRow.article_id == article_id)
    decisions = list(_read(connection, _decisions().where(DecisionRow.claim_id.in_(claims))))
    return tuple(sorted(decisions, key=lambda decision: decision.number))


def decisions_after(connection: Connection, number: int) -> tuple[Decision, ...]:
    """All decisions with a higher number, oldest first."""
    statement = _decisions().where(DecisionRow.number > number).order_by(DecisionRow.number)
    return tuple(_read(connection, statement))


def entries(connection: Connection, reviewer: str) -> Iterator[Entry]:
    """One reviewer's decisions, newest first, read a batch at a time as far as the caller goes."""
    columns = (DecisionRow.number, DecisionRow.id, DecisionRow.step, DecisionRow.claim_id, DecisionRow.mode)
    statement = select(*columns, DecisionRow.undoes).where(DecisionRow.reviewer == reviewer)
    below: int | None = None
    while True:
        part = statement if below is None else statement.where(DecisionRow.number < below)
        rows = connection.execute(part.order_by(DecisionRow.number.desc()).limit(_AT_ONCE)).all()
        for row in rows:
            yield Entry(row.id, row.step, row.claim_id, Mode(row.mode), row.undoes)
        if len(rows) < _AT_ONCE:
            return
        below = rows[-1].number


def stored_rows(connection: Connection) -> Iterable[tuple[dict[str, Any], str]]:
    """Every row of the record as it is stored, with its hash, in order: for proving the chain."""
    columns = DecisionRow.__table__.c
    unconverted = {"reviewer": type_coerce(columns.reviewer, Text), "at": type_coerce(columns.at, Text)}
    fields = [unconverted.get(name, columns[name]) for name in (*_FIELDS, "hash")]
    for row in connection.execute(select(*fields).order_by(DecisionRow.number)):
        yield dict(zip(_FIELDS, row, strict=False)), row[-1]


def _decisions() -> Select[*tuple[Any, ...]]:
    return select(*(DecisionRow.__table__.c[name] for name in _FIELDS))


def _read(connection: Connection, statement: Select[*tuple[Any, ...]]) -> Iterator[Decision]:
    for row in connection.execute(statement):
        yield decision_from_row(row)


def decision_from_row(row: Row[*tuple[Any, ...]]) -> Decision:
    """The decision that a row of ``_FIELDS`` holds. Raises Undecodable."""
    try:
        return Decision(
            id=row.id,
            number=row.number,
            step=row.step,
            claim_id=row.claim_id,
            article_id=row.article_id,
            action=Action(row.action),
            mode=Mode(row.mode),
            reviewer=row.reviewer,
            at=row.at,
            before=codec.standing_from_json(row.before),
            after=codec.standing_from_json(row.after),
            version=row.version,
            undoes=row.undoes,
        )
    except ValueError as error:
        raise codec.Undecodable(f"a decision that cannot be read: {error}") from error
