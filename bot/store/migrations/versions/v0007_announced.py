"""The rounds that are no news any more, so that each is told once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"


def upgrade() -> None:
    """Make the table; it holds nothing about a person."""
    op.create_table("announced", sa.Column("number", sa.Text, primary_key=True))
