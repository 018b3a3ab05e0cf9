"""The documents this candidate needs for the profile, each with its own validity."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.voice.quotes import Foldable, Paragraph
from express_entry import documents
from express_entry.documents import DocumentNeed, Validity


def listed(turn: Turn) -> list[Paragraph]:
    """The documents to have at hand for the profile; those of the application are papers
    (``reports.papers``)."""
    words = turn.words
    needs = documents.checklist(turn.profile, turn.today, "profile")
    sure = [_line(turn, need) for need in needs if need.needed]
    unsure = [_line(turn, need) for need in needs if need.needed is None]
    title = words.say("checklist-profile")
    paragraphs: list[Paragraph] = [title, Foldable(tuple(dict.fromkeys(sure)))]
    if unsure:
        lines = (words.say("checklist-perhaps"), *dict.fromkeys(unsure))
        paragraphs.append(Foldable(lines, whole=True))
    return [*paragraphs, words.say("checklist-source", date=words.date(turn.today))]


def _line(turn: Turn, need: DocumentNeed) -> Markup:
    words = turn.words
    what = words.plain(f"document-{need.id.replace('_', '-')}")
    notes = words.joined("between-clauses", (_validity(turn, one) for one in need.validity))
    return words.say("bullet-with-notes" if notes else "bullet", text=what, notes=notes)


def _validity(turn: Turn, one: Validity) -> str:
    words = turn.words
    if one.holds is False:
        return words.plain("validity-over")
    return (
        "" if one.last_day is None else words.plain("validity-until", date=words.date(one.last_day))
    )
