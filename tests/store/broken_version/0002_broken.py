"""A version that breaks off halfway."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column and fall over."""
    op.add_column("claim", sa.Column("weight", sa.Text(), nullable=False, server_default="none"))
    raise ZeroDivisionError
