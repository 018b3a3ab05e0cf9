"""Which store of keys a database is sealed with, so that it is not used without."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"


def upgrade() -> None:
    """Make the table, of one row at most; it holds nothing about a person."""
    op.create_table(
        "sealing",
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("keys", sa.Text, nullable=False),
    )
