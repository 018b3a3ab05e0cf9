"""Which reply the live card was, so that a closing can tell whether it means that card."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"


def upgrade() -> None:
    """Add the number of the reply beside the message id.

    Which reply a stored card was is not known. It was delivered, so it came before the first reply
    that still waits (closings apart, which could be overtaken): it is taken to be the youngest it
    can be. A waiting closing that may mean an older card is then dropped, rather than sent to a
    question that is open.
    """
    op.add_column("chats", sa.Column("card_seq", sa.BigInteger))
    # A closing is told by the beginning of its payload, as the releases so far wrote it.
    op.execute(
        """
        UPDATE chats SET card_seq = coalesce((
            SELECT min(seq) FROM outbox WHERE outbox.chat_id = chats.chat_id
            AND substr(payload, 1, 15) <> '{"kind":"close"'
        ), next_seq) - 1
        WHERE card_message_id IS NOT NULL
        """
    )
