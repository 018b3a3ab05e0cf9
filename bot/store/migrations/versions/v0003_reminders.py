"""Reminders: moments at which a chat wants to be woken."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"


def upgrade() -> None:
    """Make the table, and the index that finds what can be claimed, oldest first."""
    op.create_table(
        "reminders",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("claimed_until", sa.BigInteger),
        # A chat's rows lie together, and the table is its own key.
        sqlite_with_rowid=False,
    )
    # Written out and not taken from bot.store.plans: a released step never changes.
    op.create_index(
        "reminders_ready",
        "reminders",
        [
            sa.text(
                "(CASE WHEN claimed_until > due_at THEN claimed_until ELSE due_at END)",
            )
        ],
    )
