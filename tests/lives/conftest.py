"""The service over real HTTP, for the lives that are told in it."""

from __future__ import annotations

from tests.bot.conftest import ann, house, server

__all__ = ["ann", "house", "server"]
