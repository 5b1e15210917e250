"""Articles and claims made up for tests of the store, which asks nothing of what they say."""

import uuid
from datetime import UTC, datetime

from reviewer.domain.article import Article, Furniture, Section, Span, hash_text
from reviewer.domain.claim import Attribution, Claim, Origin, Reading, Standing
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier


def article_with_claims(count: int, text: str | None = None) -> tuple[Article, list[Claim]]:
    """An article of ``count`` sentences with a claim each."""
    words = "Some 6,000 people left. "
    text = text if text is not None else f"{uuid.uuid4().hex}\n" + words * count
    article = Article(
        id=uuid.uuid4().hex,
        title="People left",
        text=text,
        sha256=hash_text(text),
        name="left.txt",
        encoding="utf-8",
        imported_at=datetime.now(UTC),
        imported_by="anna",
        published="2025-11-23",
        headings=(Span(0, 32),),
        furniture=(Furniture(Span(0, 2), "navigation"),),
    )
    first = len(text) - len(words) * count
    return article, [claim_at(article, first + n * len(words)) for n in range(count)]


def claim_at(article: Article, start: int, origin: Origin = Origin.EXTRACTED) -> Claim:
    """A claim of "Some 6,000 people" at ``start``."""
    reading = Reading(
        Span(start, start + 17),
        Span(start + 5, start + 10),
        Figure(Kind.COUNT, "6000", "6000", None, Qualifier.ABOUT, Direction.UP),
        subject="people",
        attribution=Attribution("the mayor", None, "said", quoted=True),
    )
    standing = Standing(withdrawn=origin is Origin.ADDED)
    return Claim(uuid.uuid4().hex, article.id, origin, Section.BODY, 0.375, reading, standing)
