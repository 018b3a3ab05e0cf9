"""What a copy that polls on a SQLite file has no use for is neither in its memory, nor does a start
take the time to load it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {
    "aiohttp.web": "the web server of a webhook",
    "asyncpg": "the other engine",
    "bot.pictures": "charts",
    "icalendar": "calendars",
    "snowballstemmer": "three dozen languages",
    "sqlalchemy": "upgrades of tables",
    "tzfpy": "maps",
}


def test_what_is_heavy_and_not_needed_is_left_out() -> None:
    program = "import sys, bot.__main__, bot.serving, bot.store.sqlite; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert {name for name in found.stdout.split() if name in HEAVY} == set()
