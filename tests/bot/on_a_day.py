"""``python -m bot``, the whole of it, on a day of one's choice: ``on_a_day.py 2026-10-01``."""

from __future__ import annotations

import sys
from datetime import date
from unittest.mock import patch

import bot.__main__ as program
from bot.clock import FixedClock
from tests.bot.house import noon


def main() -> int:
    clock = FixedClock(noon(date.fromisoformat(sys.argv.pop())))
    with patch.object(program, "SystemClock", lambda: clock):
        return program.main()


if __name__ == "__main__":
    sys.exit(main())
