"""The first tables, and the triggers that guard what must never change."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_NEVER = "this is kept for ever and never changed"


def upgrade() -> None:
    """Build the tables from nothing."""
    _articles()
    _claims()
    _decisions()
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)


def downgrade() -> None:
    """There is nothing before the first version."""
    raise NotImplementedError("a library is never taken back to an older version; restore the backup instead")


def _articles() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("imported_by", sa.Text(), nullable=False),
        *(sa.Column(state, sa.Integer(), nullable=False) for state in _STATES),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("sha256"),
    )
    op.create_table(
        "article_text",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("headings", sa.Text(), nullable=False),
        sa.Column("furniture", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"]),
        sa.PrimaryKeyConstraint("article_id"),
    )


def _claims() -> None:
    op.create_table(
        "claim",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("extracted", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("claim_article", "claim", ["article_id"])


def _decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("undoes", sa.Text(), nullable=True),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"]),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"]),
        sa.ForeignKeyConstraint(["undoes"], ["decision.id"]),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("claim_id", "version"),
    )
    op.create_index("decision_reviewer", "decision", ["reviewer", "number"])


_STATES = ("pending", "confirmed", "corrected", "rejected")
# The columns of each table that never change, the key first.
_FIXED = {
    "meta": "name, value",
    "article": "id, number, sha256, title, name, encoding, published, imported_at, imported_by",
    "article_text": "article_id, text, headings, furniture",
    "claim": "id, article_id, origin, section, priority, extracted, digest",
    "decision": "number, id, step, claim_id, article_id, action, mode, reviewer, at, before, after, version,"
    " undoes, hash",
}


def guards() -> list[str]:
    """SQLite's triggers: nothing is deleted, no fixed column changes, decisions come one after another.

    The guards on inserting are there for INSERT OR REPLACE, which deletes without asking the delete triggers.
    """
    statements: list[str] = []
    for table, columns in _FIXED.items():
        refuse = f"BEGIN SELECT RAISE(ABORT, '{table}: {_NEVER}'); END"
        key = columns.split(", ")[0]
        statements += [
            f"CREATE TRIGGER {table}_keep BEFORE DELETE ON {table} {refuse}",
            f"CREATE TRIGGER {table}_fixed BEFORE UPDATE OF {columns} ON {table} {refuse}",
        ]
        if table not in ("article", "decision"):
            statements.append(
                f"CREATE TRIGGER {table}_once BEFORE INSERT ON {table}"
                f" WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key}) {refuse}"
            )
    statements += [
        (
            "CREATE TRIGGER article_once BEFORE INSERT ON article"
            " WHEN EXISTS (SELECT 1 FROM article"
            " WHERE id = NEW.id OR number = NEW.number OR sha256 = NEW.sha256)"
            f" BEGIN SELECT RAISE(ABORT, 'article: {_NEVER}'); END"
        ),
        (
            "CREATE TRIGGER decision_next BEFORE INSERT ON decision"
            " WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM decision)"
            " OR EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)"
            " OR EXISTS (SELECT 1 FROM decision WHERE claim_id = NEW.claim_id AND version = NEW.version)"
            " BEGIN SELECT RAISE(ABORT, 'decision: not the next row of the record'); END"
        ),
        (
            "CREATE TRIGGER claim_version BEFORE UPDATE ON claim WHEN NEW.version <> OLD.version + 1"
            " BEGIN SELECT RAISE(ABORT, 'claim: a change must be the next version'); END"
        ),
    ]
    return statements
