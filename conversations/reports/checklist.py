"""The documents this candidate needs, each with its own validity."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.voice.quotes import Foldable, Paragraph
from express_entry import documents
from express_entry.documents import DocumentNeed, Validity


def listed(turn: Turn, *, applying: bool) -> list[Paragraph]:
    """The documents of one stage."""
    words = turn.words
    needs = documents.checklist(
        turn.profile,
        turn.today,
        "application" if applying else "profile",
        program=documents.CLASSES.get(turn.session.life.invited_as or ""),
    )
    title = words.say("checklist-application" if applying else "checklist-profile")
    sure = [_line(turn, need) for need in needs if need.needed]
    unsure = [_line(turn, need) for need in needs if need.needed is None]
    paragraphs: list[Paragraph] = [title, Foldable(tuple(dict.fromkeys(sure)))]
    if unsure:
        lines = (words.say("checklist-perhaps"), *dict.fromkeys(unsure))
        paragraphs.append(Foldable(lines, whole=True))
    if any(need.translation for need in needs):
        paragraphs.append(words.say("checklist-translation"))
    return [*paragraphs, words.say("checklist-source", date=words.date(turn.today))]


def _line(turn: Turn, need: DocumentNeed) -> Markup:
    words = turn.words
    what = words.plain(f"document-{need.id.replace('_', '-')}")
    if need.who != "applicant":
        what = words.plain(
            "document-of", what=what, who=words.plain(f"document-who-{need.who.replace('_', '-')}")
        )
    if need.index is not None and need.id in ("reference_letter", "work_permit"):
        jobs = turn.profile.jobs or ()
        title = jobs[need.index].title if need.index < len(jobs) else None
        what = words.plain("document-for-job", what=what, title=title or str(need.index + 1))
    countries = words.listed(words.country(code) for code in need.countries if len(code) == 2)
    if countries:
        what = words.plain("document-of-countries", what=what, countries=countries)
    notes = words.joined("between-clauses", (_validity(turn, one) for one in need.validity))
    return words.say("bullet-with-notes" if notes else "bullet", text=what, notes=notes)


def _validity(turn: Turn, one: Validity) -> str:
    words = turn.words
    if one.holds is False:
        return words.plain("validity-over")
    if one.last_day is not None:
        return words.plain("validity-until", date=words.date(one.last_day))
    message = f"validity-{one.limit.replace('_', '-')}"
    return words.plain(message, months=one.months or 0) if words.has(message) else ""
