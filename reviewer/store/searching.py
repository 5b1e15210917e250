"""The index that finds what is in the library by words, kept in the transaction that changes it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, select

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim
from reviewer.domain.hit import Found, Hit
from reviewer.domain.matter import Matter, Topic
from reviewer.store import articles, matters, word_index, words
from reviewer.store.schema import ArticleRow, ArticleTextRow, MatterRow, SearchedRow

_RANKED = 300  # the newest rows that hold the words
_TEXTS = 20  # articles whose text is read for a snippet
_AT_ONCE = 500
_TITLED = (Topic.DETAIL, Topic.TAG)
_WORDED = (Topic.NOTE, Topic.EVIDENCE)


def index_article(connection: Connection, article: Article, claims: Iterable[Claim]) -> None:
    """Take in a new article and its claims."""
    number = connection.scalar(select(ArticleRow.number).where(ArticleRow.id == article.id))
    word_index.take_in_text(connection, number or 0, article.text)
    _put(connection, Found.ARTICLE, article.id, article.id, words.article_words(article, (), ()), new=True)
    index_claims(connection, claims, article.text)


def index_claims(connection: Connection, claims: Iterable[Claim], article_text: str) -> None:
    """Take in new claims of one article; withdrawn ones are not found."""
    rows = [
        {
            "found": Found.CLAIM.value,
            "ref": claim.id,
            "article_id": claim.article_id,
            "words": words.claim_words(claim, article_text),
        }
        for claim in claims
        if not claim.standing.withdrawn
    ]
    if rows:
        word_index.take_in(connection, rows)


def reindex_claim(connection: Connection, claim: Claim) -> None:
    """Bring what is found of a claim up to date with how it stands."""
    if claim.standing.withdrawn:
        connection.execute(delete(SearchedRow).where(SearchedRow.ref == claim.id))
        return
    found = articles.find_article(connection, article_id=claim.article_id)
    said = words.claim_words(claim, found.text if found else "")
    _put(connection, Found.CLAIM, claim.id, claim.article_id, said)


def reindex_matter(connection: Connection, matter: Matter) -> None:
    """Bring what is found up to date with a matter that has moved."""
    if matter.topic in _WORDED:
        said = words.matter_words(matter)
        if said is None:
            connection.execute(delete(SearchedRow).where(SearchedRow.ref == _ref(matter)))
        else:
            _put(connection, _found(matter), _ref(matter), matter.article_id, said)
    elif matter.topic in _TITLED and matter.article_id is not None:
        article = articles.find_article(connection, article_id=matter.article_id)
        if article is not None:
            said = _article_words(connection, article)
            _put(connection, Found.ARTICLE, article.id, article.id, said)


def rebuild(connection: Connection) -> None:
    """Make the index anew from everything in the library."""
    connection.execute(delete(SearchedRow))
    word_index.clear_texts(connection)
    for article_id in connection.scalars(select(ArticleRow.id).order_by(ArticleRow.number)).all():
        article = articles.find_article(connection, article_id=article_id)
        if article is None:
            continue
        index_article(connection, article, articles.article_claims(connection, article_id))
        _put(connection, Found.ARTICLE, article_id, article_id, _article_words(connection, article))
    for row in connection.execute(
        select(MatterRow.__table__).where(MatterRow.topic.in_([topic.value for topic in _WORDED]))
    ).all():
        reindex_matter(connection, matters.matter_from_row(row))


def expected(connection: Connection, article: Article) -> dict[str, str]:
    """What the index is to hold of an article, its claims and its note, by ref: for proving it."""
    held = {article.id: _article_words(connection, article)}
    for claim in articles.article_claims(connection, article.id):
        held[claim.id] = words.claim_words(claim, article.text)
    for matter in matters.article_matters(connection, article.id, [Topic.NOTE]):
        said = words.matter_words(matter)
        if said is not None:
            held[_ref(matter)] = said
    return held


def indexed(connection: Connection, article_id: str) -> dict[str, str]:
    """What the index holds of an article, its claims and its note, by ref."""
    rows = connection.execute(
        select(SearchedRow.ref, SearchedRow.words).where(SearchedRow.article_id == article_id)
    )
    return {row[0]: row[1] for row in rows}


def search(connection: Connection, typed: str, limit: int) -> tuple[Hit, ...]:
    """The places that hold all the words typed, the last of which may be unfinished, best first."""
    query = words.asked(typed)
    if not query:
        return ()
    rows = word_index.matching(connection, query, _RANKED)
    ranked = [(words.score(row.words, query), row.number, row) for row in rows]
    ranked.sort(key=lambda one: (-one[0], -one[1]))
    best = [row for _, _, row in ranked[:limit]]
    texts = _matching_texts(connection, query)
    hits = [_hit(row, query) for row in best]
    titled = _titled(connection, hits)
    return tuple((titled + _text_hits(texts, query))[: limit + _TEXTS])


def _hit(row: Any, query: list[str]) -> Hit:
    shown, marks = words.snippet(row.words, query)
    ref = row.ref.removeprefix(f"{Found.EVIDENCE}:")
    return Hit(Found(row.found), ref, row.article_id, "", shown, marks)


def _titled(connection: Connection, hits: Sequence[Hit]) -> list[Hit]:
    ids = list(dict.fromkeys(hit.article_id for hit in hits if hit.article_id))
    titles: dict[str, str] = {}
    for start in range(0, len(ids), _AT_ONCE):
        wanted = ArticleRow.id.in_(ids[start : start + _AT_ONCE])
        columns = (ArticleRow.id, ArticleRow.title, ArticleRow.shown_title)
        for row in connection.execute(select(*columns).where(wanted)):
            titles[row.id] = row.title if row.shown_title is None else row.shown_title
    return [replace(hit, title=titles.get(hit.article_id or "", "")) for hit in hits]


def _text_hits(rows: Iterable[Any], query: list[str]) -> list[Hit]:
    hits: list[tuple[float, Hit]] = []
    for row in rows:
        shown, marks = words.snippet(row.text, query)
        title = row.title if row.shown_title is None else row.shown_title
        hits.append((words.score(shown, query), Hit(Found.TEXT, row.id, row.id, title, shown, marks)))
    hits.sort(key=lambda one: -one[0])
    return [hit for _, hit in hits]


def _matching_texts(connection: Connection, query: list[str]) -> Sequence[Any]:
    numbers = word_index.matching_texts(connection, query, _TEXTS)
    columns = (ArticleRow.id, ArticleRow.title, ArticleRow.shown_title, ArticleTextRow.text)
    return connection.execute(
        select(*columns).join_from(ArticleRow, ArticleTextRow).where(ArticleRow.number.in_(numbers))
    ).all()


def _article_words(connection: Connection, article: Article) -> str:
    found = matters.article_matters(connection, article.id, _TITLED)
    live = [matter for matter in found if matter.value is not None]
    details = [str(m.value["text"]) for m in live if m.topic is Topic.DETAIL and m.value]
    return words.article_words(article, details, sorted(m.key for m in live if m.topic is Topic.TAG))


def _found(matter: Matter) -> Found:
    return Found.NOTE if matter.topic is Topic.NOTE else Found.EVIDENCE


def _ref(matter: Matter) -> str:
    """What a row is found by: evidence by its own id, a note by the matter's."""
    return f"{Found.EVIDENCE}:{matter.key}" if matter.topic is Topic.EVIDENCE else matter.id


def _put(
    connection: Connection, found: Found, ref: str, article_id: str | None, said: str, *, new: bool = False
) -> None:
    if new or not word_index.change(connection, ref, said):
        row = {"found": found.value, "ref": ref, "article_id": article_id, "words": said}
        word_index.take_in(connection, [row])
