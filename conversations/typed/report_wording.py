"""What an assessment report says, typed as it is printed, and the level it stands for."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.interview.question import Problem
from conversations.voice.wording import fold
from express_entry.counting import eca_wordings


def understand(text: str, names: Mapping[str, tuple[str, ...]]) -> str | Problem:
    """The level of these words: by IRCC's table, or by the name of a choice. Never by words that
    are only like it: a level too high costs a refusal."""
    reading, typed = eca_wordings.read(text), fold(text)
    if reading is not None and reading.level is not None:
        return str(reading.level)
    named = next((option for option, known in names.items() if typed in known), None)
    if named is not None:
        return named
    kind = "unknown" if reading is None else "together" if reading.together else "profession"
    return Problem(f"problem-report-wording-{kind}", {"text": text})
