"""Chats, the causes handled and the replies waiting."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None

# Plain INTEGER makes the chat id SQLite's own row id; PostgreSQL needs the wide type.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables; no foreign key to chats, since the farewell outlives a forgotten chat."""
    op.create_table(
        "chats",
        sa.Column("chat_id", ID, primary_key=True, autoincrement=False),
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("next_seq", sa.BigInteger, nullable=False),
        sa.Column("card_message_id", sa.BigInteger),
        sa.Column("blocked_at", sa.BigInteger),
    )
    op.create_table(
        "handled",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("handled_at", "handled", ["at"])
    op.create_table(
        "outbox",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("reason", sa.Text),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
