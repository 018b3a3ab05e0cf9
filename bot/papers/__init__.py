"""Papers as PDF: to be read on a phone, to be printed, to be handed to somebody."""

from __future__ import annotations

from bot.papers.pages import draw

__all__ = ["draw"]
