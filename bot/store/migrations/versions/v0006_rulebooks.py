"""The rules people were scored by, so that a change of them can be told by both."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"


def upgrade() -> None:
    """Make the table; it holds nothing about a person."""
    op.create_table(
        "rulebooks",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("files", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("is_told", sa.Integer, nullable=False),
    )
