"""Where a candidacy stands: what has happened, and what the days have made of it since."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

from markupsafe import Markup

from conversations.chat import begun, life
from conversations.chat.machine import (
    ANSWERING,
    APPLIED,
    APPLYING,
    INVITED,
    PAST_SCORE,
    REFUSED,
    SUBMITTED,
)
from conversations.chat.turn import Turn
from conversations.reports.invitation import by_when, head, invitation_of
from conversations.reports.lacking import no_program_line
from conversations.reports.pool import pool_profile, stands
from conversations.reports.together import upcoming
from express_entry import rulebook
from express_entry.candidate.dates import add_months
from express_entry.candidate.identifiers import Program
from express_entry.deadlines import eligibility_lost

PROGRAMS: tuple[str, ...] = get_args(Program)


def shown_state(turn: Turn) -> str:
    """The state, or what the days that went by have made of it though nobody has said so yet."""
    session = turn.session
    expires, last = life.expires_on(session.life), life.invitation_ends_on(session.life)
    if session.state == INVITED and last is not None and last < turn.today:
        return "invited-over"
    if session.state != SUBMITTED:
        return session.state
    if expires is not None and expires <= turn.today:
        return "submitted-over"
    return SUBMITTED if stands(turn) else "submitted-without"


def first_line(turn: Turn) -> Markup:
    """What has to be known before anything else: that an application would not hold, or that no
    program is met; empty where nothing of the kind is known."""
    return head(turn) or no_program_line(turn)


def dates(turn: Turn) -> list[Markup]:
    """What has happened so far, and the day that comes next of itself."""
    words, so_far = turn.words, turn.session.life
    lines = []
    expires, deadline = life.expires_on(so_far), life.invitation_ends_on(so_far)
    if turn.session.state in ANSWERING:
        return told_early(turn)
    lines += told_early(turn)
    if so_far.submitted_on is not None:
        lines.append(words.say("life-submitted", date=words.date(so_far.submitted_on)))
    if so_far.declined_on is not None:
        lines.append(words.say("life-declined", date=words.date(so_far.declined_on)))
    state = shown_state(turn)
    if state == SUBMITTED and expires is not None:
        # The day it leaves is one, here and among the dates.
        lost = eligibility_lost(pool_profile(turn), life.candidacy_of(so_far), turn.today)
        if lost is None or lost.on >= expires:
            lines.append(words.say("life-expires", date=words.date(expires)))
        else:
            ends = words.date(expires)
            lines.append(words.say("life-expires-before", date=words.date(lost.on), ends=ends))
    elif state == "submitted-over" and expires is not None:
        lines.append(words.say("life-expired-on", date=words.date(expires)))
    lines += _begun(turn)
    if so_far.invited_on is not None and so_far.declined_on is None:
        kind = so_far.invited_as
        lines.append(
            words.say(
                "life-invited",
                date=words.date(so_far.invited_on),
                kind=words.plain(f"round-{kind}") if kind else "",
                has_kind=bool(kind),
            )
        )
    if turn.session.state == INVITED and deadline is not None:
        found = invitation_of(turn)
        if found is None:
            lines.append(words.say("life-apply-over", date=words.date(deadline)))
        elif said := by_when(turn, found):
            lines.append(said)
    if so_far.applied_on is not None:
        lines.append(words.say("life-applied", date=words.date(so_far.applied_on)))
        if turn.session.state == APPLIED:
            lines += [_processing(turn), _to_tell(turn)]
    if turn.session.state in APPLYING:
        lines += _papers(turn)
    if so_far.ended_on is not None:
        lines.append(
            words.say(
                "life-ended",
                date=words.date(so_far.ended_on),
                refused=turn.session.state == REFUSED,
            )
        )
    if so_far.landed_on is not None:
        lines.append(words.say("life-landed", date=words.date(so_far.landed_on)))
    return lines


def told_early(turn: Turn) -> list[Markup]:
    """A submission and an invitation that the chat is not there for yet, and the last day."""
    words, so_far = turn.words, turn.session.life
    lines = []
    if so_far.submission_told_on is not None:
        lines.append(words.say("life-submitted", date=words.date(so_far.submission_told_on)))
    last = life.invitation_ends_on(so_far)
    if so_far.invitation_told_on is not None and last is not None:
        invited = words.date(so_far.invitation_told_on)
        lines.append(words.say("life-invited", date=invited, kind="", has_kind=False))
        days = (last - turn.today).days
        by = "life-apply-by" if days >= 0 else "life-apply-over"
        lines.append(words.say(by, date=words.date(last), days=days))
    return lines


def _begun(turn: Turn) -> list[Markup]:
    """A profile begun on IRCC's site that can still be submitted, and a nomination: their days."""
    words, so_far = turn.words, turn.session.life
    lines: list[Markup] = []
    if turn.session.state in PAST_SCORE:
        return lines
    ends, accept_by = begun.draft_ends_on(so_far), begun.to_accept_by(so_far)
    if _is_begun(turn) and so_far.draft_on is not None and ends is not None:
        figures = {"date": words.date(so_far.draft_on), "ends": words.date(ends)}
        lines.append(words.say("life-draft", **figures))
    if so_far.nominated_on is not None:
        waits = accept_by is not None and accept_by >= turn.today
        by = words.date(accept_by) if accept_by is not None else ""
        nominated = words.date(so_far.nominated_on)
        lines.append(words.say("life-nominated", date=nominated, waits=waits, by=by))
    if so_far.nomination_ends_on is not None:
        lines.append(words.say("life-nomination-ends", date=words.date(so_far.nomination_ends_on)))
    return lines


def _is_begun(turn: Turn) -> bool:
    """Whether the dates know of a profile begun that is not submitted."""
    return any(one.cause == "draft" for one in upcoming(turn))


def _processing(turn: Turn) -> Markup:
    """How long it takes: the standard; and what IRCC's site showed for the program, or for all
    where it is not known which. Nothing is said of a program it showed nothing for."""
    words, rule = turn.words, rulebook.default().process.service_standard
    said = words.say("life-processing", standard=rule.months)
    kind = turn.session.life.invited_as
    own = [one.months for one in rule.observed if one.program == kind]
    if kind in PROGRAMS and not own:
        return said
    months = own or [one.months for one in rule.observed]
    least, most = min(months), max(months)
    span = str(least) if least == most else words.plain("some-to-some", least=least, most=most)
    observed = words.say("life-processing-seen", months=span, on=words.date(rule.observed_on))
    return words.joined("between-sentences", [said, observed])


def _to_tell(turn: Turn) -> Markup:
    """What IRCC must be told of after the application."""
    words, rule = turn.words, rulebook.default().process.after_application
    changes = [
        words.say("life-tell-after-item", change=words.plain(f"tell-after-{change}"))
        for change in rule.must_tell
    ]
    return words.say("life-tell-after", count=len(changes), changes=Markup("\n").join(changes))


def _papers(turn: Turn) -> list[Markup]:
    """The papers told after an invitation, and the day each points to."""
    words, so_far, process = turn.words, turn.session.life, rulebook.default().process
    lines = []
    letter, exam = so_far.biometrics_letter_on, so_far.medical_exam_on
    if so_far.biometrics_done:
        lines.append(words.say("life-biometrics-given"))
    elif letter is not None:
        last = letter + timedelta(days=process.biometrics.days_after_letter)
        name = "life-biometrics" if turn.today <= last else "life-biometrics-over"
        lines.append(words.say(name, date=words.date(letter), last=words.date(last)))
    if exam is not None:
        ends = add_months(exam, process.validity.medical_exam_months)
        lines.append(words.say("life-medical", date=words.date(exam), ends=words.date(ends)))
    lines += [
        words.say(
            "life-police",
            country=words.plain("where-you-live") if country == "ZZ" else words.country(country),
            date=words.date(issued),
        )
        for country, issued in so_far.police.items()
    ]
    return lines
