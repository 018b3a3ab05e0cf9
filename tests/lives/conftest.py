"""The service over real HTTP, for the lives that are told in it; and rules with funds to come."""

from __future__ import annotations

from tests.bot.conftest import ann, house, new_process, server
from tests.express_entry.deadlines.conftest import raised

__all__ = ["ann", "house", "new_process", "raised", "server"]
