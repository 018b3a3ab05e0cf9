"""Telegram: updates in, replies out."""

import os

# Waits come as timedelta, as they always will from the library's next major version on.
os.environ.setdefault("PTB_TIMEDELTA", "true")
