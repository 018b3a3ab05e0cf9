"""Money to be paid to somebody for an invitation, or asked to be a scam: IRCC invites for nothing,
and by the account alone, so this is the topic of scams whatever else is named."""

from __future__ import annotations

from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

TOPIC = "scams"
_BETWEEN = r"(?:(?!(?:<later>) )[\w']+ ){0,6}"
_PAY = Pattern("scams", r" (?:<pay>) ")
_PAYEE = Pattern("scams", r" (?:<payee>) ")
_SCAM = Pattern("scams", r" (?:<scam>) ")
_FROM_ONE = Pattern("scams", rf" (?:<invitation>) {_BETWEEN}(?:<from>) (?:(?:<a>) )?(?:<payee>) ")
_OF_ONE = Pattern("scams", rf" (?:<payee>) {_BETWEEN}(?:<invitation>) ")


def asks_of_scam(text: str) -> bool:
    """Whether a text tells of money for somebody who sells an invitation, or asks whether such a
    payment is a scam. A consultant paid after the invitation sells none."""
    said = " ".join(fold(text).split())
    said = f" {said.replace('.', ' ').replace(',', ' ')} "
    if not (_PAY.search(said) and _PAYEE.search(said)):
        return False
    return any(one.search(said) for one in (_SCAM, _FROM_ONE, _OF_ONE))
