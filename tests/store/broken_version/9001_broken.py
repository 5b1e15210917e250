"""A version that breaks off halfway."""

import sqlalchemy as sa
from alembic import op

from reviewer.store.schema import VERSION

revision = f"{VERSION + 1:04d}"
down_revision = f"{VERSION:04d}"


def upgrade() -> None:
    """Add the column and fall over."""
    op.add_column("claim", sa.Column("weight", sa.Text(), nullable=False, server_default="none"))
    raise ZeroDivisionError
