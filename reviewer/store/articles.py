"""Articles and their claims, in and out of their rows."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from reviewer.domain.article import Article, Original, Section
from reviewer.domain.claim import Claim, Origin
from reviewer.store import codec
from reviewer.store.schema import ArticleRow, ArticleTextRow, ClaimRow, KeptFileRow

_CLAIMS = select(  # in the order in which ``_claim`` takes them
    *(ClaimRow.id, ClaimRow.article_id, ClaimRow.origin, ClaimRow.section, ClaimRow.priority),
    *(ClaimRow.extracted, ClaimRow.standing, ClaimRow.version),
)
_AT_ONCE = 500  # ids in one IN (…): SQLite takes 32,766 variables, its query planner works on far fewer


def find_article(
    connection: Connection, *, article_id: str | None = None, sha256: str | None = None
) -> Article | None:
    """The article with this id or this text's hash; ``None`` where there is none."""
    statement = select(ArticleRow.__table__, ArticleTextRow.__table__).join_from(ArticleRow, ArticleTextRow)
    if article_id is not None:
        statement = statement.where(ArticleRow.id == article_id)
    if sha256 is not None:
        statement = statement.where(ArticleRow.sha256 == sha256)
    row = connection.execute(statement).first()
    if row is None:
        return None
    return Article(
        id=row.id,
        title=row.title,
        text=row.text,
        sha256=row.sha256,
        name=row.name,
        encoding=row.encoding,
        imported_at=row.imported_at,
        imported_by=row.imported_by,
        published=row.published,
        headings=codec.spans_from_json(row.headings),
        furniture=codec.furniture_from_json(row.furniture),
        captions=codec.spans_from_json(row.captions) if row.captions else (),
        author=row.author,
        publication=row.publication,
        url=row.url,
        media_type=row.media_type,
        original_sha256=row.original_sha256,
        previous=row.previous,
    )


def later_draft(connection: Connection, article_id: str) -> str | None:
    """The id of the newest article that was taken in as a later draft of this one."""
    later = select(ArticleRow.id).where(ArticleRow.previous == article_id)
    return connection.scalar(later.order_by(ArticleRow.number.desc()).limit(1))


def keep_file(connection: Connection, file: Original) -> None:
    """Keep a file's bytes, unless they are kept already."""
    if connection.scalar(select(KeptFileRow.sha256).where(KeptFileRow.sha256 == file.sha256)) is None:
        connection.execute(
            insert(KeptFileRow).values(
                sha256=file.sha256, name=file.name, media_type=file.media_type, data=file.data
            )
        )


def kept_file(connection: Connection, sha256: str) -> Original | None:
    """The file with this hash."""
    row = connection.execute(select(KeptFileRow.__table__).where(KeptFileRow.sha256 == sha256)).first()
    return None if row is None else Original(row.name, bytes(row.data), row.media_type)


def insert_article(
    connection: Connection, article: Article, claims: Sequence[Claim], uncovered: int | None = None
) -> None:
    """Write an article and the claims that it begins with; the draft before it is one that was revised."""
    number = (connection.scalar(select(func.max(ArticleRow.number))) or 0) + 1
    connection.execute(
        insert(ArticleRow),
        {
            "id": article.id,
            "number": number,
            "sha256": article.sha256,
            "title": article.title,
            "name": article.name,
            "encoding": article.encoding,
            "published": article.published,
            "imported_at": article.imported_at,
            "imported_by": article.imported_by,
            "author": article.author,
            "publication": article.publication,
            "url": article.url,
            "media_type": article.media_type,
            "original_sha256": article.original_sha256,
            "previous": article.previous,
            "pending": len(claims),
            "confirmed": 0,
            "corrected": 0,
            "rejected": 0,
            "uncovered": uncovered,
        },
    )
    connection.execute(
        insert(ArticleTextRow),
        {
            "article_id": article.id,
            "text": article.text,
            "headings": codec.spans_to_json(article.headings),
            "furniture": codec.furniture_to_json(article.furniture),
            "captions": codec.spans_to_json(article.captions) if article.captions else None,
        },
    )
    if article.previous is not None:
        connection.execute(update(ArticleRow).where(ArticleRow.id == article.previous).values(revised=True))
    insert_claims(connection, claims)


def insert_claims(connection: Connection, claims: Iterable[Claim]) -> None:
    """Write new claims; the counts of their article are the caller's matter."""
    rows = [_claim_row(claim) for claim in claims]
    if rows:
        connection.execute(insert(ClaimRow), rows)


def article_claims(connection: Connection, article_id: str) -> tuple[Claim, ...]:
    """The claims of one article that are not withdrawn, in the order of their figures in the text."""
    rows = connection.execute(_CLAIMS.where(ClaimRow.article_id == article_id, ClaimRow.withdrawn.is_(False)))
    claims = [_claim(row) for row in rows]
    claims.sort(key=lambda claim: (claim.reading.figure_span, claim.reading.span, claim.id))
    return tuple(claims)


def claims_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Claim]:
    """The claims with these ids as they stand, withdrawn ones among them."""
    found: dict[str, Claim] = {}
    for start in range(0, len(ids), _AT_ONCE):
        wanted = ids[start : start + _AT_ONCE]
        for row in connection.execute(_CLAIMS.where(ClaimRow.id.in_(wanted))):
            claim = _claim(row)
            found[claim.id] = claim
    return found


def claims_citing(connection: Connection, evidence_id: str) -> tuple[Claim, ...]:
    """The claims whose standing names an item of evidence; reads all claims, some 1 s for a million of them."""
    named = ClaimRow.standing.contains(evidence_id, autoescape=True)
    claims = [_claim(row) for row in connection.execute(_CLAIMS.where(named))]
    return tuple(claim for claim in claims if evidence_id in claim.standing.evidence)


def digest(claim_id: str, article_id: str, origin: str, section: str, priority: int, extracted: str) -> str:
    """SHA-256 over what never changes of a claim, as stored; it finds a reading that was changed by hand."""
    fixed = codec.canonical([claim_id, article_id, origin, section, priority, extracted])
    return hashlib.sha256(fixed.encode("ascii")).hexdigest()


def _claim_row(claim: Claim) -> dict[str, object]:
    priority, extracted = round(claim.priority * 1000), codec.reading_to_json(claim.extracted)
    return {
        "id": claim.id,
        "article_id": claim.article_id,
        "origin": claim.origin.value,
        "section": claim.section.value,
        "priority": priority,
        "extracted": extracted,
        "digest": digest(
            claim.id, claim.article_id, claim.origin.value, claim.section.value, priority, extracted
        ),
        "standing": codec.standing_to_json(claim.standing),
        "state": claim.state.value,
        "withdrawn": claim.standing.withdrawn,
        "version": claim.version,
    }


def _claim(row: Row[*tuple[Any, ...]]) -> Claim:
    claim_id, article_id, origin, section, priority, extracted, standing, version = row
    return Claim(
        id=claim_id,
        article_id=article_id,
        origin=Origin(origin),
        section=Section(section),
        priority=priority / 1000,
        extracted=codec.reading_from_json(extracted),
        standing=codec.standing_from_json(standing),
        version=version,
    )
