"""What a damaged library still holds, copied into a new one; the damaged file is only ever read.

Every row is proved by what it says of itself (a text by its hash, a claim by its digest), so that nothing half
overwritten is taken for whole. Rows that belong to something lost are left out: a decision without its claim, a
claim without its article. What is missing of the record ``check`` tells of the copy.
"""

import hashlib
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, update

from reviewer.domain.article import hash_text
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.library_report import SalvageReport
from reviewer.domain.sentence import said
from reviewer.store import articles, listing, searching
from reviewer.store.columns import text_from_column, text_to_column, time_to_column
from reviewer.store.engine import sqlite_engine, writing
from reviewer.store.opening import Tables, make_ready
from reviewer.store.pages import Value, rows
from reviewer.store.problems import translated
from reviewer.store.schema import ArticleRow, ClaimRow

_Row = tuple[Value, ...]
_ID = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")
_UNKNOWN = "unknown"  # of an article that only its text is left of: name, encoding, who imported it
_META = ("library_id", "created_at", "created_with")
_COLUMNS = {
    "meta": "name, value",
    "kept_file": "sha256, name, media_type, data",
    "article": "id, number, sha256, title, name, encoding, published, imported_at, imported_by, pending,"
    " confirmed, corrected, rejected, author, publication, url, media_type, original_sha256, previous,"
    " uncovered",
    "article_text": "article_id, text, headings, furniture, captions",
    "claim": "id, article_id, origin, section, priority, extracted, digest, standing, state, withdrawn,"
    " version",
    "matter": "id, article_id, topic, key, value, version",
    "decision": "number, id, step, claim_id, article_id, action, mode, reviewer, at, before, after, version,"
    " undoes, hash, matter_id",
}


@dataclass(slots=True)
class _Found:
    """The whole rows of each table by what names them."""

    meta: dict[Value, _Row] = field(default_factory=dict[Value, _Row])
    kept_file: dict[Value, _Row] = field(default_factory=dict[Value, _Row])
    article: dict[Value, _Row] = field(default_factory=dict[Value, _Row])
    article_text: dict[Value, _Row] = field(default_factory=dict[Value, _Row])
    claim: dict[Value, _Row] = field(default_factory=dict[Value, _Row])
    matter: dict[Value, _Row] = field(default_factory=dict[Value, _Row])
    decision: dict[Value, _Row] = field(default_factory=dict[Value, _Row])


def salvage(path: Path, target: Path) -> SalvageReport:
    """Copy what the file at ``path`` still holds into a new library at ``target``.

    Raises LibraryProblem where there is something at ``target`` already, or nothing of a library is left.
    """
    if target.exists():
        raise LibraryProblem(
            said("{0} is there already.", target), said("Name a new file for what can be saved.")
        )
    try:
        found = _read(path)
    except OSError as error:
        raise LibraryProblem(
            said("{0} cannot be read: {1}.", path, error.strerror or error),
            said("Check that it is there and may be read."),
        ) from error
    lost = _leave_out_what_hangs_in_the_air(found)
    if not found.article:
        raise LibraryProblem(
            said("{0} holds nothing that can be saved.", path), said("Restore a backup instead.")
        )
    with translated(str(target)):
        make_ready(target, Tables(), 5.0)
        _fill(target, found)
        missing = _settle(target)
    newest = max((int(str(number)) for number in found.decision), default=0)
    return SalvageReport(
        str(target),
        articles=len(found.article),
        claims=len(found.claim),
        decisions=len(found.decision),
        lost_articles=lost,
        lost_claims=missing,
        lost_decisions=newest - len(found.decision),
    )


def _read(path: Path) -> _Found:
    found = _Found()
    for rowid, values in rows(path):
        for table, fits in _SHAPES.items():
            row = fits(rowid, values)
            if row is not None:
                _keep(getattr(found, table), table, row)
                break
    return found


def _keep(held: dict[Value, _Row], table: str, row: _Row) -> None:
    """Of a row that comes in several states the newest is kept; where there is no version the longest."""
    there = held.get(row[0])
    if there is None or _age(table, row) > _age(table, there):
        held[row[0]] = row


def _age(table: str, row: _Row) -> int:
    return int(str(row[-1])) if table in ("claim", "matter") else sum(value is not None for value in row)


def _ids(*values: Value) -> bool:
    return all(isinstance(value, str) and _ID.fullmatch(value) for value in values)


def _meta(_: int, row: _Row) -> _Row | None:
    return row if len(row) == 2 and row[0] in _META and isinstance(row[1], str) else None


def _kept_file(_: int, row: _Row) -> _Row | None:
    data = row[3] if len(row) == 4 else None
    return row if isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == row[0] else None


def _article(_: int, row: _Row) -> _Row | None:
    whole = len(row) in (13, 26) and _ids(row[0]) and isinstance(row[2], str) and _HASH.fullmatch(row[2])
    if not whole or not isinstance(row[1], int):
        return None
    return (*row, *([None] * 6))[:19] + ((row[20],) if len(row) == 26 else (None,))


def _article_text(_: int, row: _Row) -> _Row | None:
    whole = len(row) in (4, 5) and _ids(row[0]) and all(isinstance(one, str) for one in row[1:4])
    return (*row, None)[:5] if whole else None


def _claim(_: int, row: _Row) -> _Row | None:
    if len(row) != 11 or not _ids(row[0], row[1]):
        return None
    fixed: Any = row[:6]
    try:
        return row if articles.digest(*fixed) == row[6] and isinstance(row[10], int) else None
    except (TypeError, ValueError):
        return None


def _matter(_: int, row: _Row) -> _Row | None:
    whole = len(row) == 6 and _ids(row[0]) and isinstance(row[2], str) and isinstance(row[5], int)
    return row if whole and isinstance(row[3], str) else None


def _decision(rowid: int, row: _Row) -> _Row | None:
    whole = len(row) in (14, 15) and row[0] is None and _ids(row[1], row[2])
    if not whole or not isinstance(row[13], str) or not _HASH.fullmatch(row[13]):
        return None
    return (rowid, *row[1:], None)[:15]


_SHAPES: dict[str, Callable[[int, _Row], _Row | None]] = {
    "decision": _decision,
    "claim": _claim,
    "article_text": _article_text,
    "article": _article,
    "matter": _matter,
    "kept_file": _kept_file,
    "meta": _meta,
}


def _leave_out_what_hangs_in_the_air(found: _Found) -> int:
    """Leave out what belongs to something that is lost; returns how many articles are lost."""
    known = len(set(found.article) | set(found.article_text))
    found.article = {key: row for key, row in found.article.items() if _has_its_text(row, found)}
    _name_anew(found)
    for key, row in found.article.items():  # the original and the earlier draft may be lost without it
        original = row[17] if row[17] in found.kept_file else None
        previous = row[18] if row[18] in found.article else None
        found.article[key] = (*row[:17], original, previous, row[19])
    found.article_text = {key: row for key, row in found.article_text.items() if key in found.article}
    found.claim = {key: row for key, row in found.claim.items() if row[1] in found.article}
    found.matter = {key: row for key, row in found.matter.items() if row[1] is None or row[1] in found.article}
    decisions: dict[Value, _Row] = {}
    ids: set[Value] = set()
    for number in sorted(found.decision, key=lambda one: int(str(one))):
        row = found.decision[number]
        on_something = row[3] in found.claim or row[14] in found.matter
        if on_something and (row[12] is None or row[12] in ids):
            decisions[number] = row
            ids.add(row[1])
    found.decision = decisions
    return known - len(found.article)


def _name_anew(found: _Found) -> None:
    """Give an article whose text is there, but not what is listed of it, its first line for a title."""
    number = max((int(str(row[1])) for row in found.article.values()), default=0)
    hashes = {row[2] for row in found.article.values()}
    now = time_to_column(datetime.now(UTC))
    for key, row in found.article_text.items():
        text = text_from_column(str(row[1]))
        sha256 = hash_text(text)
        if key in found.article or sha256 in hashes:
            continue
        number += 1
        hashes.add(sha256)
        title = text_to_column(next((line.strip() for line in text.split("\n") if line.strip()), "")[:200])
        listed = (key, number, sha256, title, _UNKNOWN, _UNKNOWN, None, now, _UNKNOWN, 0, 0, 0, 0)
        found.article[key] = (*listed, *([None] * 7))


def _has_its_text(row: _Row, found: _Found) -> bool:
    there = found.article_text.get(row[0])
    try:
        return there is not None and hash_text(text_from_column(str(there[1]))) == row[2]
    except ValueError:
        return False


def _fill(target: Path, found: _Found) -> None:
    """Write the rows as they were into the new library, whose guards stand aside meanwhile."""
    with closing(sqlite3.connect(target, isolation_level=None)) as file:
        file.execute("PRAGMA foreign_keys = OFF")
        file.execute("BEGIN IMMEDIATE")
        guards = file.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name <> 'searched'"
        ).fetchall()
        for name, _ in guards:
            file.execute(f"DROP TRIGGER {name}")
        for table, columns in _COLUMNS.items():
            held: dict[Value, _Row] = getattr(found, table)
            marks = ", ".join("?" for _ in columns.split(","))
            verb = "INSERT OR REPLACE" if table == "meta" else "INSERT"
            file.executemany(f"{verb} INTO {table} ({columns}) VALUES ({marks})", held.values())
        for _, sql in guards:
            file.execute(sql)
        file.execute("COMMIT")


def _settle(target: Path) -> int:
    """Make anew what follows from the rows; returns how many claims the articles once had more."""
    engine = sqlite_engine(target)
    missing = 0
    try:
        with writing(engine).begin() as connection:
            for row in connection.execute(select(ArticleRow.__table__)).all():
                held = connection.execute(
                    select(ClaimRow.state, func.count())
                    .where(ClaimRow.article_id == row.id, ClaimRow.withdrawn.is_(False))
                    .group_by(ClaimRow.state)
                ).all()
                counts = dict.fromkeys(("pending", "confirmed", "corrected", "rejected"), 0)
                counts |= {one.state: one[1] for one in held}
                before = row.pending + row.confirmed + row.corrected + row.rejected
                lost = max(0, before - sum(counts.values()))
                missing += lost
                revised = articles.later_draft(connection, row.id) is not None
                connection.execute(
                    update(ArticleRow).where(ArticleRow.id == row.id).values(**counts, revised=revised)
                )
                listing.renew(connection, row.id)
            searching.rebuild(connection)
    finally:
        engine.dispose()
    return missing
