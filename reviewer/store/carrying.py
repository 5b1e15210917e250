"""Taking in what another library holds: an article with its claims and all decisions, as made there."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, update

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim
from reviewer.domain.decision import Decision, MatterDecision
from reviewer.store.articles import find_article, kept_file
from reviewer.store.decisions import append_carried
from reviewer.store.matters import matters_by_id
from reviewer.store.schema import ArticleRow


def fitting(connection: Connection, article: Article) -> Article:
    """The article without what it names that is not in this library: its earlier draft, its original file."""
    previous, original = article.previous, article.original_sha256
    if previous is not None and find_article(connection, article_id=previous) is None:
        previous = None
    if original is not None and kept_file(connection, original) is None:
        original = None
    return replace(article, previous=previous, original_sha256=original)


def carry(
    connection: Connection, claims: Sequence[Claim], decisions: Sequence[Decision | MatterDecision]
) -> None:
    """Append the decisions; ``claims`` were just inserted, as they began."""
    begun = sum(1 for claim in claims if not claim.standing.withdrawn)
    if claims:
        row = update(ArticleRow).where(ArticleRow.id == claims[0].article_id)
        connection.execute(row.values(pending=begun))
    ours = {one.matter.id for one in decisions if isinstance(one, MatterDecision) and _is_library_s(one)}
    there = matters_by_id(connection, sorted(ours))
    append_carried(
        connection,
        claims,
        [one for one in decisions if isinstance(one, Decision) or one.matter.id not in there],
    )


def _is_library_s(decision: MatterDecision) -> bool:
    return decision.matter.article_id is None
