"""Matters and kept files: what reviewers decide besides claims, on the same record, and files as they came."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NEVER = "this is kept for ever and never changed"


def upgrade() -> None:
    """Add the tables, widen the record, and bring the guards up to date."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    if sqlite:
        for table in ("article", "article_text", "decision"):
            for guard in ("keep", "fixed", "once" if table != "decision" else "next"):
                op.execute(f"DROP TRIGGER {table}_{guard}")
    _kept_files()
    _matters()
    _articles()
    _decisions()
    if sqlite:
        for statement in guards():
            op.execute(statement)


def downgrade() -> None:
    """A library is never taken back to an older version."""
    raise NotImplementedError("a library is never taken back to an older version; restore the backup instead")


def _kept_files() -> None:
    op.create_table(
        "kept_file",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
    )


def _matters() -> None:
    op.create_table(
        "matter",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("matter_article", "matter", ["article_id", "topic"])


def _articles() -> None:
    with op.batch_alter_table("article") as batch:
        for name in ("author", "publication", "url", "media_type", "original_sha256", "previous"):
            batch.add_column(sa.Column(name, sa.Text(), nullable=True))
        batch.add_column(sa.Column("shown_title", sa.Text(), nullable=True))
        batch.add_column(sa.Column("uncovered", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("tags", sa.Text(), server_default="[]", nullable=False))
        batch.add_column(sa.Column("archived", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch.add_column(sa.Column("assigned", sa.Text(), nullable=True))
        batch.add_column(sa.Column("signed_off", sa.Text(), server_default="[]", nullable=False))
        batch.add_column(sa.Column("revised", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch.create_foreign_key("article_original", "kept_file", ["original_sha256"], ["sha256"])
        batch.create_foreign_key("article_previous", "article", ["previous"], ["id"])
    op.create_index("ix_article_previous", "article", ["previous"])
    op.add_column("article_text", sa.Column("captions", sa.Text(), nullable=True))


def _decisions() -> None:
    with op.batch_alter_table("decision") as batch:
        batch.alter_column("claim_id", existing_type=sa.Text(), nullable=True)
        batch.alter_column("article_id", existing_type=sa.Text(), nullable=True)
        batch.add_column(sa.Column("matter_id", sa.Text(), nullable=True))
        batch.create_foreign_key("decision_matter", "matter", ["matter_id"], ["id"])
        batch.create_unique_constraint("decision_matter_version", ["matter_id", "version"])
        batch.create_check_constraint("decision_on_one", "(claim_id IS NULL) <> (matter_id IS NULL)")


# The columns of each table that never change, the key first.
_FIXED = {
    "article": "id, number, sha256, title, name, encoding, published, imported_at, imported_by, author,"
    " publication, url, media_type, original_sha256, previous",
    "article_text": "article_id, text, headings, furniture, captions",
    "decision": "number, id, step, claim_id, article_id, action, mode, reviewer, at, before, after, version,"
    " undoes, hash, matter_id",
    "matter": "id, article_id, topic, key",
    "kept_file": "sha256, name, media_type, data",
}
# By table: when a row that is inserted would take the place of one that is kept.
_TAKEN = {
    "article": "id = NEW.id OR number = NEW.number OR sha256 = NEW.sha256",
    "article_text": "article_id = NEW.article_id",
    "matter": "id = NEW.id",
    "kept_file": "sha256 = NEW.sha256",
}


def guards() -> list[str]:
    """SQLite's triggers on the tables of this version; those on ``meta`` and ``claim`` are the first version's.

    A trigger runs once a row, so the cheapest condition that can refuse stands first.
    """
    statements: list[str] = []
    for table, columns in _FIXED.items():
        refuse = f"BEGIN SELECT RAISE(ABORT, '{table}: {_NEVER}'); END"
        statements += [
            f"CREATE TRIGGER {table}_keep BEFORE DELETE ON {table} {refuse}",
            f"CREATE TRIGGER {table}_fixed BEFORE UPDATE OF {columns} ON {table} {refuse}",
        ]
        if table in _TAKEN:
            statements.append(
                f"CREATE TRIGGER {table}_once BEFORE INSERT ON {table}"
                f" WHEN EXISTS (SELECT 1 FROM {table} WHERE {_TAKEN[table]}) {refuse}"
            )
    statements += [
        (
            "CREATE TRIGGER decision_next BEFORE INSERT ON decision"
            " WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM decision)"
            " OR EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)"
            " OR EXISTS (SELECT 1 FROM decision WHERE claim_id = NEW.claim_id AND version = NEW.version)"
            " OR EXISTS (SELECT 1 FROM decision WHERE matter_id = NEW.matter_id AND version = NEW.version)"
            " BEGIN SELECT RAISE(ABORT, 'decision: not the next row of the record'); END"
        ),
        (
            "CREATE TRIGGER matter_version BEFORE UPDATE ON matter WHEN NEW.version <> OLD.version + 1"
            " BEGIN SELECT RAISE(ABORT, 'matter: a change must be the next version'); END"
        ),
    ]
    return statements
