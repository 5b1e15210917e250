"""The database's own index of words: what SQLite's FTS5 and a server's word vectors do differently.

FTS5 takes off accents and capitals by itself, and its triggers follow the table ``searched``. A server could do
so only with an extension that its owner would have to install, and what it takes for a letter hangs on each
database's locale. So there the words are taken apart here (``words.tokens``), and the server keeps them as
vectors: of ``searched`` in a column, of the articles' texts in the table ``article_words``.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, cast, column, insert, select, table, text, update
from sqlalchemy.types import UserDefinedType

from reviewer.store import words
from reviewer.store.schema import ArticleRow, ArticleTextRow, SearchedRow

_AT_ONCE = 500
# A server's vector holds a megabyte at most, a word in it two kilobytes, and counts places up to 16,383.
_TEXT, _BYTES, _WORD, _PLACES = 250_000, 900_000, 400, 16_383


class _Vector(UserDefinedType[str]):
    """A server's vector of words; SQLAlchemy's own type would bring its modules for servers to every start."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """Its name in SQL."""
        return "TSVECTOR"


_COLUMNS = ("found", "ref", "article_id", "words")
_VECTOR = cast(bindparam("vector"), _Vector())
_SEARCHED = table("searched", *map(column, _COLUMNS), column("number"), column("lexemes", _Vector()))
_ARTICLE_WORDS = table("article_words", column("number"), column("lexemes", _Vector()))
_INSERT = insert(_SEARCHED).values({**{name: bindparam(name) for name in _COLUMNS}, "lexemes": _VECTOR})
_INSERT_TEXT = insert(_ARTICLE_WORDS).values({"number": bindparam("number"), "lexemes": _VECTOR})


def in_file(connection: Connection) -> bool:
    """Whether the index is SQLite's."""
    return connection.dialect.name == "sqlite"


def take_in(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of ``searched``: what was found, its ref, its article's id and its words."""
    if in_file(connection):
        connection.execute(insert(SearchedRow), [dict(row) for row in rows])
    else:
        connection.execute(_INSERT, [{**row, "vector": _vector(row["words"])} for row in rows])


def change(connection: Connection, ref: str, said: str) -> bool:
    """Give a row of ``searched`` other words; false where there is none."""
    if in_file(connection):
        changed = connection.execute(update(SearchedRow).where(SearchedRow.ref == ref).values(words=said))
    else:
        row = update(_SEARCHED).where(_SEARCHED.c.ref == ref).values(words=said, lexemes=_VECTOR)
        changed = connection.execute(row, {"vector": _vector(said)})
    return changed.rowcount > 0


def take_in_text(connection: Connection, number: int, said: str) -> None:
    """Index an article's text, by the article's number. It never changes."""
    if in_file(connection):
        statement = text("INSERT INTO article_words (rowid, text) VALUES (:number, :text)")
        connection.execute(statement, {"number": number, "text": words.storable(said)})
    else:
        connection.execute(_INSERT_TEXT, {"number": number, "vector": _vector(said)})


def clear_texts(connection: Connection) -> None:
    """Forget the articles' texts."""
    if in_file(connection):
        connection.execute(text("INSERT INTO article_words (article_words) VALUES ('delete-all')"))
    else:
        connection.execute(text("DELETE FROM article_words"))


def fill(connection: Connection) -> None:
    """Index everything in ``searched`` and every article's text, where nothing is indexed yet."""
    if in_file(connection):
        connection.execute(text("INSERT INTO searched_words (searched_words) VALUES ('rebuild')"))
    else:
        by_number = update(_SEARCHED).where(_SEARCHED.c.number == bindparam("row")).values(lexemes=_VECTOR)
        for some in _batches(connection, SearchedRow.number, SearchedRow.words):
            rows = [{"row": number, "vector": _vector(said)} for number, said in some]
            connection.execute(by_number, rows)
    texts = select(ArticleRow.number, ArticleTextRow.text).join_from(ArticleRow, ArticleTextRow)
    for number in connection.scalars(select(ArticleRow.number).order_by(ArticleRow.number)).all():
        for row in connection.execute(texts.where(ArticleRow.number == number)):
            take_in_text(connection, number, row.text)


def wrongly_indexed(connection: Connection, article_id: str, held: Mapping[str, str]) -> bool:
    """Whether the index over ``searched`` does not hold these words, by ref. SQLite's follows its triggers."""
    if in_file(connection):
        return False
    statement = text(
        "SELECT EXISTS (SELECT 1 FROM searched s JOIN unnest(CAST(:refs AS text[]), CAST(:vectors AS text[]))"
        " AS held (ref, vector) ON s.ref = held.ref"
        " WHERE s.article_id = :article AND s.lexemes <> CAST(held.vector AS tsvector))"
    )
    vectors = [_vector(said) for said in held.values()]
    return bool(connection.scalar(statement, {"refs": list(held), "vectors": vectors, "article": article_id}))


def matching(connection: Connection, query: Sequence[str], most: int) -> Sequence[Any]:
    """The newest rows of ``searched`` that hold all the words, the last of which may go on."""
    columns = "number, found, ref, article_id, words"
    if in_file(connection):
        statement = (
            f"SELECT {columns} FROM searched WHERE number IN (SELECT rowid FROM searched_words"
            " WHERE searched_words MATCH :query ORDER BY rowid DESC LIMIT :most)"
        )
    else:
        statement = (
            f"SELECT {columns} FROM searched WHERE lexemes @@ CAST(:query AS tsquery)"
            " ORDER BY number DESC LIMIT :most"
        )
    return connection.execute(text(statement), {"query": _query(connection, query), "most": most}).all()


def matching_texts(connection: Connection, query: Sequence[str], most: int) -> Sequence[int]:
    """The numbers of the newest articles whose text holds all the words."""
    if in_file(connection):
        statement = (
            "SELECT rowid FROM article_words WHERE article_words MATCH :query ORDER BY rowid DESC LIMIT :most"
        )
    else:
        statement = (
            "SELECT number FROM article_words WHERE lexemes @@ CAST(:query AS tsquery)"
            " ORDER BY number DESC LIMIT :most"
        )
    return connection.scalars(text(statement), {"query": _query(connection, query), "most": most}).all()


def _query(connection: Connection, query: Sequence[str]) -> str:
    """All the words, in the index's own language; those of one typed word stand side by side."""
    if in_file(connection):
        return " ".join(f'"{word.replace(chr(34), " ")}"' for word in query) + "*"
    # A word longer than any that is indexed would be refused; its beginning finds nothing just as well.
    phrases = [" <-> ".join(f"'{token[: _WORD + 1]}'" for token in words.tokens(word)) for word in query]
    wanted = [f"({phrase})" for phrase in phrases if phrase]
    if phrases[-1]:
        wanted[-1] = f"({phrases[-1]}:*)"
    return " & ".join(wanted)


def _vector(said: str) -> str:
    """A vector as PostgreSQL reads it: each word, which holds letters and digits only, with its places."""
    places: dict[str, list[str]] = {}
    room = _BYTES
    for place, token in enumerate(words.tokens(said[:_TEXT]), 1):
        room -= 2 if token in places else 4 * len(token) + 8
        if room > 0 and len(token) <= _WORD:
            places.setdefault(token, []).append(str(min(place, _PLACES)))
    return " ".join(f"'{token}':{','.join(at)}" for token, at in places.items())


def _batches(connection: Connection, *columns: Any) -> Iterator[Sequence[Any]]:
    """The rows with these columns by the first of them, some at a time."""
    after = 0
    while True:
        some = select(*columns).where(columns[0] > after).order_by(columns[0]).limit(_AT_ONCE)
        rows = connection.execute(some).all()
        if not rows:
            return
        yield rows
        after = rows[-1][0]
