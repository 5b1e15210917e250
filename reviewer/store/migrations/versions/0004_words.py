"""The index of words: beginnings of words are found at once, and on a server accents do not matter.

``word_index.fill`` fills it, from what the table ``searched`` and the articles hold.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the database's own index anew, empty."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _SQLITE if sqlite else _SERVER:
        op.execute(statement)


def downgrade() -> None:
    """A library is never taken back to an older version."""
    raise NotImplementedError("a library is never taken back to an older version; restore the backup instead")


# Without an index of beginnings, a letter or two typed in a library of a million claims keep it busy too long.
_OPTIONS = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'"
_OF_SEARCHED = "content = 'searched', content_rowid = 'number'"
_SQLITE = (
    "DROP TABLE article_words",
    "DROP TABLE searched_words",
    f"CREATE VIRTUAL TABLE article_words USING fts5(text, content = '', {_OPTIONS})",
    f"CREATE VIRTUAL TABLE searched_words USING fts5(words, {_OF_SEARCHED}, {_OPTIONS})",
)
_NUMBER = "number integer PRIMARY KEY REFERENCES article (number)"
_SERVER = (
    "DROP INDEX article_words",
    "DROP INDEX searched_words",
    "ALTER TABLE searched ADD COLUMN lexemes tsvector NOT NULL DEFAULT ''",
    "CREATE INDEX searched_lexemes ON searched USING gin (lexemes)",
    f"CREATE TABLE article_words ({_NUMBER}, lexemes tsvector NOT NULL)",
    "CREATE INDEX article_lexemes ON article_words USING gin (lexemes)",
)
