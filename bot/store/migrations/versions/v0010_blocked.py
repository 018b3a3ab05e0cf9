"""Finds who has blocked the bot for long, without looking at everybody."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0009"


def upgrade() -> None:
    """Add an index of those who have."""
    blocked = sa.text("blocked_at IS NOT NULL")
    op.create_index(
        "chats_blocked",
        "chats",
        ["blocked_at"],
        postgresql_where=blocked,
        sqlite_where=blocked,
    )
