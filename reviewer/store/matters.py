"""Matters, in and out of their rows."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from reviewer.domain.matter import Matter, Topic, Value
from reviewer.store import codec
from reviewer.store.schema import MatterRow

_AT_ONCE = 500


def article_matters(
    connection: Connection, article_id: str | None, topics: Iterable[Topic] | None = None
) -> tuple[Matter, ...]:
    """All matters of an article (``None``: of the library), those that are cleared too, of these topics."""
    statement = select(MatterRow.__table__).where(MatterRow.article_id == article_id)
    if topics is not None:
        statement = statement.where(MatterRow.topic.in_([topic.value for topic in topics]))
    return tuple(matter_from_row(row) for row in connection.execute(statement.order_by(MatterRow.id)))


def matters_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Matter]:
    """The matters with these ids as they stand."""
    found: dict[str, Matter] = {}
    for start in range(0, len(ids), _AT_ONCE):
        wanted = MatterRow.id.in_(ids[start : start + _AT_ONCE])
        for row in connection.execute(select(MatterRow.__table__).where(wanted)):
            found[row.id] = matter_from_row(row)
    return found


def move_matter(connection: Connection, matter: Matter, value: Value | None) -> bool:
    """Give a matter its next version; false where it is not at the version given any more."""
    stored = None if value is None else codec.value_to_json(value)
    if matter.version == 0:
        if connection.scalar(select(MatterRow.id).where(MatterRow.id == matter.id)) is not None:
            return False
        connection.execute(
            insert(MatterRow).values(
                id=matter.id,
                article_id=matter.article_id,
                topic=matter.topic.value,
                key=matter.key,
                value=stored,
                version=1,
            )
        )
        return True
    moved = connection.execute(
        update(MatterRow)
        .where(MatterRow.id == matter.id, MatterRow.version == matter.version)
        .values(value=stored, version=matter.version + 1)
    )
    return moved.rowcount == 1


def matter_from_row(row: Row[*tuple[Any, ...]]) -> Matter:
    """The matter that a row holds. Raises Undecodable."""
    try:
        topic = Topic(row.topic)
    except ValueError as error:
        raise codec.Undecodable(f"a matter that cannot be read: {error}") from error
    value = None if row.value is None else codec.value_from_json(row.value)
    return Matter(row.article_id, topic, row.key, value, row.version)
