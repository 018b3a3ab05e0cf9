"""A form of twenty questions on aiogram, its answers kept in memory: another rival.

``PYTHON benchmarks/aiogram_form.py URL TOKEN``, with a Python that has aiogram; it needs nothing
else of this project, which does not need aiogram.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import Any

QUESTIONS = 20


def dispatcher() -> Any:
    """Keeps each answer and asks the next of twenty questions."""
    from aiogram import Dispatcher
    from aiogram.filters import CommandStart
    from aiogram.fsm.state import State
    from aiogram.fsm.storage.memory import MemoryStorage

    made, answering = Dispatcher(storage=MemoryStorage()), State("answering")

    async def begin(message: Any, state: Any) -> None:
        await state.set_state(answering)
        await state.set_data({})
        await message.answer("Question 1?")

    async def keep(message: Any, state: Any) -> None:
        number = len(await state.get_data())
        if number >= QUESTIONS:
            await state.set_data({})
        await state.update_data({f"answer {number}": message.text})
        await message.answer(f"Question {number + 2}?")

    made.message.register(begin, CommandStart())
    made.message.register(keep, answering)
    return made


async def main(root: str, token: str) -> None:
    """Run until stopped."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    session = AiohttpSession(api=TelegramAPIServer.from_base(root))
    await dispatcher().start_polling(Bot(token, session=session), handle_signals=False)


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(main(*sys.argv[1:3]))
