"""What is typed as it is spoken, written out in folded text: which years are studies, what is only
asked for, a test denied by "non". Beside ``informal``, which brings abbreviations to words."""

from __future__ import annotations

from conversations.voice.patterns import Pattern, rewrites

_COUPLE = Pattern("colloquial couple", r"\b<ma> <femme>\b")
_HERS = Pattern("colloquial hers", r"([.;\n]) ?<son> (ielts|celpip|pte|tef|tcf|toefl|<tests>)\b")
_KINDRED = Pattern("colloquial kindred", r"\b<concubin>(<e-word>)?\b(?!<age>)")


def written_plainly(text: str) -> str:
    """Folded text in which this is written out."""
    if (couple := _COUPLE.search(text)) is not None:
        begin = text[: couple.end()]
        text = begin + _HERS.sub(r"\1 conjoint \2", text[couple.end() :])
    text = _KINDRED.sub(lambda said: f"union libre, {'conjointe' if said[1] else 'conjoint'}", text)
    for pattern, instead in rewrites("colloquial"):
        text = pattern.sub(instead, text)
    return text
