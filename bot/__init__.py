"""What happens: Telegram, the terminal, the database, the clock, the network."""

import sys

# Where it is installed, python-telegram-bot loads the cipher that opens the passports people hand
# over in Telegram: 7 MB in every process, and nobody is asked for a passport here. What it is told
# not to find it does without, and what is sealed here loads the cipher by itself.
_CIPHER = "cryptography.hazmat.backends"
if _CIPHER not in sys.modules:
    sys.modules[_CIPHER] = None  # type: ignore[assignment]
    try:
        import telegram  # noqa: F401
    finally:
        del sys.modules[_CIPHER]
