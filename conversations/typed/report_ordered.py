"""That an assessment is on its way, told where it is asked whether it is there: "in progress at
WES, I paid last month" answers that it is not, and that it is ordered."""

from __future__ import annotations

from conversations.interview.question import Answer
from conversations.interview.walk import find
from conversations.typed.lexicon import has, words_of
from conversations.typed.put import Put

_ASKED = "credential.assessed"
_BESIDE = "eca_ordered"


def besides(put: Put, text: str, read: object) -> dict[str, Answer]:
    """The answer to whether it is ordered, where a text that says it is not there tells that."""
    if put.question.id != _ASKED or read is not False:
        return {}
    owner, _, _ = put.asked.key.rpartition(".")
    key = f"{owner}.{_BESIDE}"
    words = words_of(text)
    ordered = has(words, "eca-ordered") and not has(words, "eca-not-ordered")
    if not ordered or key in put.answers or find(key) is None:
        return {}
    return {key: True}
