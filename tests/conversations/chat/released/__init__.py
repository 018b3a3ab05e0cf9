"""Chats as past releases stored them: paused at every question, and at every stage of a candidacy.

Files are never edited: they are what people left behind. With a new format (see
``conversations/chat/session.py``) or new questions, write what the release stores to a new file:
``python -m tests.conversations.chat.released NAME``. It holds what no file of the same format does:
name it after the one to which it adds, as ``format-2-physicians`` to ``format-2``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def chats_in(path: Path) -> dict[str, dict[str, Any]]:
    """The stored sessions of a file, each by where the person stopped."""
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return {line["at"]: line["session"] for line in lines}
