"""What can be found by words; the index itself is made anew from the library by ``searching.rebuild``."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the database's own index over it."""
    op.create_table(
        "searched",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"]),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("ref"),
    )
    op.create_index("searched_article", "searched", ["article_id"])
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _SQLITE if sqlite else _SERVER:
        op.execute(statement)


def downgrade() -> None:
    """A library is never taken back to an older version."""
    raise NotImplementedError("a library is never taken back to an older version; restore the backup instead")


_TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"
_FROM_TABLE = "content = 'searched', content_rowid = 'number'"
_OLD = "INSERT INTO searched_words (searched_words, rowid, words) VALUES ('delete', old.number, old.words);"
_NEW = "INSERT INTO searched_words (rowid, words) VALUES (new.number, new.words);"
# The texts of articles never change, so their index keeps no copy of them; the other one reads its table.
_SQLITE = (
    f"CREATE VIRTUAL TABLE article_words USING fts5(text, content = '', {_TOKENS})",
    f"CREATE VIRTUAL TABLE searched_words USING fts5(words, {_FROM_TABLE}, {_TOKENS})",
    f"CREATE TRIGGER searched_in AFTER INSERT ON searched BEGIN {_NEW} END",
    f"CREATE TRIGGER searched_out AFTER DELETE ON searched BEGIN {_OLD} END",
    f"CREATE TRIGGER searched_anew AFTER UPDATE OF words ON searched BEGIN {_OLD} {_NEW} END",
)
# A server's word vectors hold a megabyte at most.
_SERVER = (
    "CREATE INDEX searched_words ON searched USING gin (to_tsvector('simple', words))",
    "CREATE INDEX article_words ON article_text USING gin (to_tsvector('simple', left(text, 250000)))",
)
