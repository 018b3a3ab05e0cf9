"""Reading a question for the next step, in any plain words: "what now?", "kindly guide me".

It is known by the concepts that it names together (``heard/onward.ftl``), as questions about rounds
are (``asked.py``). Nothing else may stand in it: "what should I write as job title" has a matter
of its own, and is answered by somebody who knows of that.
"""

from __future__ import annotations

from conversations.interview.reading.concepts import READ_BEFORE, Said
from conversations.interview.reading.numbers import digits
from conversations.interview.reading.wishes import begins_a_wish
from conversations.voice.remembered import remembering

_SLIPS = ("asks", "now", "step", "go", "advise", "lost")
"""Lists in whose words a slip of the finger is mended."""
_ALL = (
    *("asks", "what", "do", "now", "today", "step", "procedure", "go", "advise", "wanted"),
    *("left", "lost", "and-now", "told", "fillers"),
)
"""All that such a question says."""


@remembering(READ_BEFORE)
def asks_what_next(text: str) -> bool:
    """Whether a text asks what to do now, and nothing else."""
    said = Said(digits(text), "onward", slips=_SLIPS)
    if said.begins("alone") and not said.others("alone", "fillers", "today", "now", "wanted"):
        return True
    if len(said.words) < _LEAST_WORDS or begins_a_wish(text):
        return False
    if said("lost") and not said.others("lost", "begins-lost", "fillers", "now", "today"):
        return True
    if said.others(*_ALL):
        return False
    asks = said("asks")
    if said.begins("states") and not asks:
        return False
    if said("and-now") and not said.others("and-now", "now", "told", "leads"):
        return True
    if said("advise"):
        return asks or said("wanted", "now")
    if said("step"):
        return asks or said("now")
    if said("procedure"):
        return said("now")
    if asks and said("do", "go", "left"):
        return True
    return said("what") and said("now")


_LEAST_WORDS = 2
"""A bare "next", "now" or "first" answers, or goes on."""
