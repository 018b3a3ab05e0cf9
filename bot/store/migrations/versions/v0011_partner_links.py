"""Links that were made for a partner and not used, so that whoever opens one is led to its chat."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision: str | None = "0010"


def upgrade() -> None:
    """Make the table: of each chat one link at most, by the digest of its token."""
    op.create_table(
        "partner_links",
        sa.Column(
            "chat_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("digest", sa.Text, nullable=False, unique=True),
    )
