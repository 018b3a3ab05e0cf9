"""Chats as past releases stored them: paused at every question, and at every stage of a candidacy.

One file a session format, never edited: they are what people left behind. With a new format (see
``conversations/chat/session.py``) or new questions, write what the release stores to a new file:
``python -m tests.conversations.released NAME``.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
