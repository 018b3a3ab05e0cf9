"""The service over real HTTP, for the lives that are told in it."""

from __future__ import annotations

from tests.bot.conftest import ann, house, new_process, server

__all__ = ["ann", "house", "new_process", "server"]
