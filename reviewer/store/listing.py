"""What the list of articles shows, and how its columns follow from the claims and matters of each article."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from reviewer.domain.article import ArticleSummary, Progress
from reviewer.domain.matter import Matter, SignOff, Topic, claims_digest
from reviewer.store.codec import canonical
from reviewer.store.matters import article_matters
from reviewer.store.schema import ArticleRow, ClaimRow

LISTED = (Topic.DETAIL, Topic.TAG, Topic.ARCHIVED, Topic.ASSIGNMENT, Topic.SIGN_OFF)
COVERING = (Topic.DISMISSAL, Topic.FURNITURE)  # what changes how many numbers nobody has looked at
NO_ONE = "[]"  # of ``signed_off``: the article was never signed off


def list_articles(
    connection: Connection, article_id: str | None = None, skip: int = 0, most: int | None = None
) -> tuple[ArticleSummary, ...]:
    """All articles, or the one named, as listed, newest import first; ``most`` of them after ``skip``."""
    columns = (
        ArticleRow.id,
        ArticleRow.title,
        ArticleRow.name,
        ArticleRow.imported_at,
        ArticleRow.pending,
        ArticleRow.confirmed,
        ArticleRow.corrected,
        ArticleRow.rejected,
        ArticleRow.shown_title,
        ArticleRow.uncovered,
        ArticleRow.tags,
        ArticleRow.archived,
        ArticleRow.assigned,
        ArticleRow.signed_off,
        ArticleRow.revised,
    )
    statement = select(*columns).order_by(ArticleRow.number.desc())
    if article_id is not None:
        statement = statement.where(ArticleRow.id == article_id)
    if skip or most is not None:
        statement = statement.limit(most).offset(skip)
    return tuple(_summary(row) for row in connection.execute(statement))


def count_articles(connection: Connection) -> tuple[int, int]:
    """How many articles there are that are not put away, and how many that are."""
    statement = select(ArticleRow.archived, func.count()).group_by(ArticleRow.archived)
    counts = {bool(archived): count for archived, count in connection.execute(statement)}
    return counts.get(False, 0), counts.get(True, 0)


def derived(connection: Connection, article_id: str, sha256: str) -> dict[str, Any]:
    """The listed columns as they follow from the matters of an article and its claims' versions."""
    matters = [matter for matter in article_matters(connection, article_id, LISTED) if matter.value is not None]
    held: dict[Topic, list[Matter]] = {topic: [] for topic in LISTED}
    for matter in matters:
        held[matter.topic].append(matter)
    titles = [matter.value for matter in held[Topic.DETAIL] if matter.key == "title"]
    assigned = [matter.value for matter in held[Topic.ASSIGNMENT]]
    return {
        "shown_title": str(titles[0]["text"]) if titles and titles[0] else None,
        "tags": canonical(sorted(matter.key for matter in held[Topic.TAG])),
        "archived": bool(held[Topic.ARCHIVED]),
        "assigned": str(assigned[0]["reviewer"]) if assigned and assigned[0] else None,
        "signed_off": _signed_off(connection, article_id, sha256, held[Topic.SIGN_OFF]),
    }


def renew(connection: Connection, article_id: str) -> None:
    """Bring the listed columns of an article up to date with its matters and claims."""
    sha256 = connection.scalar(select(ArticleRow.sha256).where(ArticleRow.id == article_id))
    values = derived(connection, article_id, str(sha256))
    connection.execute(update(ArticleRow).where(ArticleRow.id == article_id).values(values))


def covering_digest(connection: Connection, article_id: str) -> str:
    """One hash over all that decides which numbers of an article are covered."""
    versions = _claim_versions(connection, article_id)
    versions += [(one.id, one.version) for one in article_matters(connection, article_id, COVERING)]
    return claims_digest(versions)


def set_uncovered(connection: Connection, article_id: str, count: int | None) -> None:
    """Keep how many numbers nobody has looked at; ``None`` where that is to be counted anew."""
    connection.execute(update(ArticleRow).where(ArticleRow.id == article_id).values(uncovered=count))


def _signed_off(connection: Connection, article_id: str, sha256: str, matters: Iterable[Matter]) -> str:
    given = [given for matter in matters if (given := SignOff.from_matter(matter))]
    if not given:
        return NO_ONE
    digest = claims_digest(_claim_versions(connection, article_id))
    return canonical(sorted([one.reviewer, one.holds(sha256, digest)] for one in given))


def _claim_versions(connection: Connection, article_id: str) -> list[tuple[str, int]]:
    claims = (ClaimRow.article_id == article_id) & ClaimRow.withdrawn.is_(False)
    return [(row[0], row[1]) for row in connection.execute(select(ClaimRow.id, ClaimRow.version).where(claims))]


def _summary(row: Row[*tuple[Any, ...]]) -> ArticleSummary:
    article_id, title, name, imported_at, *counts = row[:8]
    shown_title, uncovered, tags, archived, assigned, signed, revised = row[8:]
    signatures: list[tuple[str, bool]] = [] if signed == NO_ONE else json.loads(signed)
    return ArticleSummary(
        id=article_id,
        title=title if shown_title is None else shown_title,
        name=name,
        imported_at=imported_at,
        progress=Progress(*counts),
        uncovered=uncovered,
        signed_off=tuple(name for name, holds in signatures if holds),
        tags=() if tags == NO_ONE else tuple(json.loads(tags)),
        archived=bool(archived),
        assigned=assigned,
        revised=bool(revised),
        sign_off_broken=tuple(name for name, holds in signatures if not holds),
    )
