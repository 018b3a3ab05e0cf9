"""What the assistant is compared with: python-telegram-bot's own ways of doing the same.

``python -m benchmarks.rivals echo|form URL TOKEN`` runs one of them until it is stopped.
"""

from __future__ import annotations

import logging
import sys
import tempfile
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

QUESTIONS = 20
_Context = ContextTypes.DEFAULT_TYPE


async def _echo(update: Update, _: _Context) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


async def _ask(update: Update, context: _Context) -> int:
    """Keep the answer and ask the next of twenty questions."""
    assert update.message is not None
    assert context.user_data is not None
    number = len(context.user_data)
    context.user_data[f"answer {number}"] = update.message.text
    await update.message.reply_text(f"Question {number + 1}?")
    return number % QUESTIONS


def application(kind: str, root: str, token: str) -> Application[Any, Any, Any, Any, Any, Any]:
    """The rival: a bare echo, or a form with a ConversationHandler that is kept on disk."""
    builder = Application.builder().token(token).base_url(f"{root}/bot")
    if kind == "form":
        path = f"{tempfile.mkdtemp()}/form.pickle"
        builder = builder.persistence(PicklePersistence(path, update_interval=1))
    made = builder.build()
    if kind == "echo":
        made.add_handler(MessageHandler(filters.TEXT, _echo))
        return made
    said: Any = MessageHandler(filters.TEXT & ~filters.COMMAND, _ask)
    made.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", _ask)],
            states={number: [said] for number in range(QUESTIONS)},
            fallbacks=[],
            allow_reentry=True,
            name="form",
            persistent=True,
        )
    )
    return made


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    application(*sys.argv[1:4]).run_polling(drop_pending_updates=False)
