"""Reading the record of decisions."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, Text, bindparam, func, select, type_coerce

from reviewer.domain.decision import Action, Decision, MatterDecision, Mode
from reviewer.domain.matter import Matter, Topic
from reviewer.domain.record import Entry
from reviewer.store import codec
from reviewer.store.prepared import Prepared
from reviewer.store.schema import ClaimRow, DecisionRow, MatterRow, MetaRow

AT_ONCE = 500  # ids in one IN (…): SQLite takes 32,766 variables, its query planner works on far fewer
_T = TypeVar("_T", Decision, MatterDecision)
# What a row's hash is made over: of a decision on a claim no matter, and the other way round.
_FIELDS: tuple[str, ...] = (
    "number", "id", "step", "article_id", "action", "mode", "reviewer", "at", "before", "after", "version",
    "undoes", "claim_id", "matter_id",
)  # fmt: skip

_LAST = Prepared(select(DecisionRow.number, DecisionRow.hash).order_by(DecisionRow.number.desc()).limit(1))
_STEP = Prepared(select(DecisionRow.number).where(DecisionRow.id == bindparam("step")))


def last(connection: Connection) -> tuple[int, str]:
    """The number and hash of the newest row; before the first row, 0 and a hash that is the library's own."""
    rows: Sequence[Any] = _LAST.run(connection).fetchall()
    if rows:
        return rows[0][0], rows[0][1]
    return 0, first_hash(connection)


def first_hash(connection: Connection) -> str:
    """What the first row is chained to: no row can be carried over from another library."""
    library_id = connection.scalar(select(MetaRow.value).where(MetaRow.name == "library_id"))
    return hashlib.sha256(str(library_id).encode()).hexdigest()


def chained(previous: str, row: dict[str, Any]) -> str:
    """The hash of a row as it is stored: SHA-256 over the previous row's hash and the row as canonical JSON.

    Of ``claim_id`` and ``matter_id`` only the one that is set is part of it.
    """
    return hashlib.sha256(f"{previous}\n{codec.canonical(row)}".encode("ascii")).hexdigest()


def stored_rows(connection: Connection) -> Iterable[tuple[dict[str, Any], str]]:
    """Every row of the record as it is stored, with its hash, in order: for proving the chain."""
    columns = DecisionRow.__table__.c
    unconverted = {"reviewer": type_coerce(columns.reviewer, Text), "at": type_coerce(columns.at, Text)}
    fields = [unconverted.get(name, columns[name]) for name in (*_FIELDS, "hash")]
    for row in connection.execute(select(*fields).order_by(DecisionRow.number)):
        stored: dict[str, Any] = dict(zip(_FIELDS, row, strict=False))
        for name in ("claim_id", "matter_id"):
            if stored[name] is None:
                del stored[name]
        yield stored, row[-1]


def last_number(connection: Connection) -> int:
    """The number of the newest decision, 0 where there is none."""
    return connection.scalar(select(func.max(DecisionRow.number))) or 0


def history(connection: Connection, claim_ids: Sequence[str]) -> dict[str, list[Decision]]:
    """All decisions on these claims, oldest first, by claim."""
    found: dict[str, list[Decision]] = {claim_id: [] for claim_id in claim_ids}
    for some in _batches(claim_ids):
        statement = _on_claims().where(DecisionRow.claim_id.in_(some))
        for decision in map(_decision, connection.execute(statement.order_by(DecisionRow.number))):
            found[decision.claim_id].append(decision)
    return found


def matter_history(connection: Connection, matter_ids: Sequence[str]) -> dict[str, list[MatterDecision]]:
    """All decisions on these matters, oldest first, by matter."""
    found: dict[str, list[MatterDecision]] = {matter_id: [] for matter_id in matter_ids}
    for some in _batches(matter_ids):
        statement = _on_matters().where(DecisionRow.matter_id.in_(some))
        for row in connection.execute(statement.order_by(DecisionRow.number)):
            found[row.matter_id].append(_matter_decision(row))
    return found


def article_decisions(connection: Connection, article_id: str) -> tuple[Decision, ...]:
    """All decisions on the claims of one article, oldest first."""
    claims = select(ClaimRow.id).where(ClaimRow.article_id == article_id)
    return _in_order(map(_decision, connection.execute(_on_claims().where(DecisionRow.claim_id.in_(claims)))))


def article_matter_decisions(connection: Connection, article_id: str) -> tuple[MatterDecision, ...]:
    """All decisions on the matters of one article, oldest first."""
    statement = _on_matters().where(MatterRow.article_id == article_id)
    return _in_order(map(_matter_decision, connection.execute(statement)))


def decisions_after(
    connection: Connection, number: int
) -> tuple[tuple[Decision, ...], tuple[MatterDecision, ...]]:
    """All decisions with a higher number, oldest first: on claims, and on matters."""
    newer = DecisionRow.number > number
    return (
        _in_order(map(_decision, connection.execute(_on_claims().where(newer)))),
        _in_order(map(_matter_decision, connection.execute(_on_matters().where(newer)))),
    )


def step_decisions(
    connection: Connection, step: str
) -> tuple[tuple[Decision, ...], tuple[MatterDecision, ...]] | None:
    """The decisions of a step, if it is on record."""
    found: Sequence[Any] = _STEP.run(connection, step=step).fetchall()  # looked up for every decision
    if not found:
        return None
    wanted = (DecisionRow.number >= found[0][0]) & (DecisionRow.step == step)
    return (
        _in_order(map(_decision, connection.execute(_on_claims().where(wanted)))),
        _in_order(map(_matter_decision, connection.execute(_on_matters().where(wanted)))),
    )


def entries(connection: Connection, reviewer: str) -> Iterator[Entry]:
    """One reviewer's decisions, newest first, read a batch at a time as far as the caller goes."""
    names = ("number", "id", "step", "claim_id", "matter_id", "mode", "undoes")
    columns = [DecisionRow.__table__.c[name] for name in names]
    statement = select(*columns).where(DecisionRow.reviewer == reviewer)
    below: int | None = None
    while True:
        part = statement if below is None else statement.where(DecisionRow.number < below)
        rows = connection.execute(part.order_by(DecisionRow.number.desc()).limit(AT_ONCE)).all()
        for row in rows:
            yield Entry(row.id, row.step, row.claim_id, row.matter_id, Mode(row.mode), row.undoes)
        if len(rows) < AT_ONCE:
            return
        below = rows[-1].number


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


def _in_order(decisions: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(sorted(decisions, key=lambda decision: decision.number))


def _columns() -> list[Any]:
    return [DecisionRow.__table__.c[name] for name in _FIELDS]


def _on_claims() -> Select[*tuple[Any, ...]]:
    return select(*_columns()).where(DecisionRow.claim_id.is_not(None))


def _on_matters() -> Select[*tuple[Any, ...]]:
    return select(*_columns(), MatterRow.topic, MatterRow.key).join_from(
        DecisionRow, MatterRow, DecisionRow.matter_id == MatterRow.id
    )


def _decision(row: Row[*tuple[Any, ...]]) -> Decision:
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


def _matter_decision(row: Row[*tuple[Any, ...]]) -> MatterDecision:
    try:
        after = codec.value_from_json(row.after)
        return MatterDecision(
            id=row.id,
            number=row.number,
            step=row.step,
            matter=Matter(row.article_id, Topic(row.topic), row.key, after, row.version),
            action=Action(row.action),
            mode=Mode(row.mode),
            reviewer=row.reviewer,
            at=row.at,
            before=codec.value_from_json(row.before),
            undoes=row.undoes,
        )
    except ValueError as error:
        raise codec.Undecodable(f"a decision that cannot be read: {error}") from error
