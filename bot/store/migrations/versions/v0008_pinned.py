"""Which message is pinned in a chat, to say where somebody stands."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"


def upgrade() -> None:
    """Add the number of the message."""
    op.add_column("chats", sa.Column("pinned_message_id", sa.BigInteger))
