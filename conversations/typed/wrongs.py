"""What nobody may be helped with: a bribe, a job offer or a paper that is bought, a lie to IRCC.

Whoever asks for it, or tells of it, seldom asks in so many words; at a question such a text would
be a strange answer, and elsewhere one of many topics. So it is looked for before anything else, in
the words of each language (``heard/wrongs.txt``), which say behind the sign what it is.
"""

from __future__ import annotations

import re
from typing import Literal

from conversations.interview.reading.concepts import READ_BEFORE
from conversations.voice.patterns import rewrites
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold

Wrong = Literal["bribe", "sold_offer", "false", "lie"]
"""Money for an officer or for a status; for a job offer; a paper or a test that is not one's own;
something said otherwise than it is."""
_SIGNS = re.compile(r"[,.;:!?¿¡()$]")


@remembering(READ_BEFORE)
def wrong_in(text: str) -> Wrong | None:
    """What a text speaks of that is wrong; None where it is nothing of the kind."""
    said = fold(_SIGNS.sub(" ", text))
    for pattern, what in rewrites("wrongs"):
        if pattern.search(said) is not None:
            return what  # type: ignore[return-value]
    return None
