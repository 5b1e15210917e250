"""Proving a library: the record leads from nothing to what is shown, and nothing was changed by hand."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Row, func, select

from reviewer.domain.article import hash_text
from reviewer.domain.claim import Origin
from reviewer.domain.decision import Decision, MatterDecision
from reviewer.domain.library_report import LibraryReport
from reviewer.domain.record import claim_record, matter_record
from reviewer.store import articles, listing, record_rows, searching, word_index
from reviewer.store.codec import Undecodable, standing_from_json
from reviewer.store.engine import damage
from reviewer.store.matters import matter_from_row
from reviewer.store.schema import (
    ArticleRow,
    ArticleTextRow,
    ClaimRow,
    DecisionRow,
    KeptFileRow,
    MatterRow,
)

_AT_ONCE = 500
_MOST = 100  # problems told; a damaged library may have as many as rows


def check(connection: Connection, location: str) -> LibraryReport:
    """Read everything in the library, in one transaction, and report what does not fit."""
    problems = damage(connection) if connection.dialect.name == "sqlite" else []  # a server proves its own
    if problems:
        return LibraryReport(location, 0, 0, 0, tuple(problems))
    problems = _limited(_problems(connection))
    held = [
        connection.scalar(select(func.count()).select_from(row)) or 0
        for row in (ArticleRow, ClaimRow, DecisionRow)
    ]
    return LibraryReport(location, held[0], held[1], held[2], tuple(problems))


def _problems(connection: Connection) -> Iterator[str]:
    yield from _chain(connection)
    yield from _claims(connection)
    yield from _matters(connection)
    yield from _articles(connection)
    yield from _kept_files(connection)


def _limited(found: Iterator[str]) -> list[str]:
    problems: list[str] = []
    for problem in found:
        if len(problems) == _MOST:
            return [*problems, "There are more problems; these are the first."]
        problems.append(problem)
    return problems


def _chain(connection: Connection) -> Iterator[str]:
    previous = record_rows.first_hash(connection)
    for expected, (row, stored) in enumerate(record_rows.stored_rows(connection), 1):
        number = row["number"]
        if number != expected:
            yield f"Decision {expected} is missing from the record: {number} stands in its place."
            return
        if record_rows.chained(previous, row) != stored:
            yield f"Decision {number} or the one before it was changed afterwards: the chain breaks there."
            return
        previous = stored


def _claims(connection: Connection) -> Iterator[str]:
    after = ""
    while True:
        rows = connection.execute(
            select(ClaimRow.__table__).where(ClaimRow.id > after).order_by(ClaimRow.id).limit(_AT_ONCE)
        ).all()
        if not rows:
            return
        record = _histories(connection, [row.id for row in rows])
        for row in rows:
            yield from _claim(row, record[row.id])
        after = rows[-1].id


def _histories(connection: Connection, ids: Sequence[str]) -> dict[str, list[Decision] | Undecodable]:
    try:
        return {**record_rows.history(connection, ids)}
    except Undecodable:
        return {claim_id: _history(connection, claim_id) for claim_id in ids}


def _history(connection: Connection, claim_id: str) -> list[Decision] | Undecodable:
    try:
        return record_rows.history(connection, [claim_id])[claim_id]
    except Undecodable as error:
        return error


def _claim(row: Row[*tuple[object, ...]], record: list[Decision] | Undecodable) -> Iterator[str]:
    named = f"Claim {row.id}"
    fixed = (row.id, row.article_id, row.origin, row.section, row.priority, row.extracted)
    if articles.digest(*fixed) != row.digest:
        yield f"{named}: what was extracted was changed after it was stored."
        return
    if isinstance(record, Undecodable):
        yield f"{named}: its record holds {record}."
        return
    try:
        standing = standing_from_json(row.standing)
        replayed = claim_record(Origin(row.origin), record)
    except ValueError as error:
        yield f"{named}: {error}"
        return
    if (replayed.standing, replayed.version) != (standing, row.version):
        yield f"{named} does not stand where its record of {len(record)} decisions leads."
    if (row.state, row.withdrawn) != (standing.state, standing.withdrawn):
        yield f"{named} is listed as {row.state}, but stands at {standing.state.value}."
    if any(decision.article_id != row.article_id for decision in record):
        yield f"{named}: its record names another article."


def _matters(connection: Connection) -> Iterator[str]:
    after = ""
    while True:
        rows = connection.execute(
            select(MatterRow.__table__).where(MatterRow.id > after).order_by(MatterRow.id).limit(_AT_ONCE)
        ).all()
        if not rows:
            return
        for row in rows:
            try:
                record = record_rows.matter_history(connection, [row.id])[row.id]
            except Undecodable as error:
                yield f"Matter {row.id}: its record holds {error}."
                continue
            yield from _matter(row, record)
        after = rows[-1].id


def _matter(row: Row[*tuple[object, ...]], record: list[MatterDecision]) -> Iterator[str]:
    named = f"Matter {row.id} ({row.topic})"
    try:
        matter = matter_from_row(row)
        replayed = matter_record(record)
    except ValueError as error:
        yield f"{named}: {error}"
        return
    if matter.id != row.id:
        yield f"{named}: what it is about was changed after it was stored."
    if (replayed.standing, replayed.version) != (matter.value, matter.version):
        yield f"{named} does not stand where its record of {len(record)} decisions leads."
    if any(decision.matter.article_id != row.article_id for decision in record):
        yield f"{named}: its record names another article."


def _kept_files(connection: Connection) -> Iterator[str]:
    for sha256 in connection.scalars(select(KeptFileRow.sha256)).all():
        file = articles.kept_file(connection, sha256)
        if file is None or file.sha256 != sha256:
            yield f"File {sha256} is not the one that was kept."


def _articles(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(ArticleRow.__table__).order_by(ArticleRow.number)).all():
        text = connection.scalar(select(ArticleTextRow.text).where(ArticleTextRow.article_id == row.id))
        if text is None or hash_text(text) != row.sha256:
            yield f"Article {row.id} ({row.title}): its text is not the one that was imported."
        held = _held(connection, row.id)
        if held != (row.pending, row.confirmed, row.corrected, row.rejected):
            yield f"Article {row.id} ({row.title}): its counts are not those of its claims."
        if _found_wrongly(connection, row.id):
            yield f"Article {row.id} ({row.title}): a search does not find what it holds."
        wrong = _listed_wrongly(connection, row)
        if wrong:
            yield f"Article {row.id} ({row.title}): what is listed of it ({wrong}) is not what was decided."


def _found_wrongly(connection: Connection, article_id: str) -> bool:
    """Whether what is found of an article by words is not what it holds."""
    article = articles.find_article(connection, article_id=article_id)
    if article is None:
        return False
    try:
        held = searching.expected(connection, article)
        return searching.indexed(connection, article_id) != held or word_index.wrongly_indexed(
            connection, article_id, held
        )
    except (ValueError, KeyError, TypeError):  # a claim or matter that was changed by hand: told of by itself
        return True


def _listed_wrongly(connection: Connection, row: Row[*tuple[object, ...]]) -> str:
    """The listed columns of an article that do not follow from its matters and claims."""
    try:
        follows = listing.derived(connection, row.id, row.sha256)
    except (ValueError, KeyError, TypeError):  # a matter that was changed by hand: told of by itself
        return "its matters cannot be read"
    follows["revised"] = articles.later_draft(connection, row.id) is not None
    return ", ".join(name for name, value in follows.items() if getattr(row, name) != value)


def _held(connection: Connection, article_id: str) -> tuple[int, int, int, int]:
    rows = connection.execute(
        select(ClaimRow.state, func.count())
        .where(ClaimRow.article_id == article_id, ClaimRow.withdrawn.is_(False))
        .group_by(ClaimRow.state)
    )
    found = {row[0]: row[1] for row in rows}
    return (
        found.get("pending", 0),
        found.get("confirmed", 0),
        found.get("corrected", 0),
        found.get("rejected", 0),
    )
