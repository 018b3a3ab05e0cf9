"""The life of a candidacy: what can happen after the score, the dates each event needs, and how
one is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from conversations.chat import begun, machine, papers
from conversations.chat.machine import APPLIED, INVITED, SUBMITTED
from conversations.chat.paired import submitted_profile
from conversations.chat.session import Declined, Life
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from express_entry import rulebook
from express_entry.ahead.invitation import last_day_to_apply
from express_entry.ahead.invited import invited_under
from express_entry.assessment import assess
from express_entry.candidate.candidacy import Candidacy, PoliceCertificate
from express_entry.candidate.dates import add_months
from express_entry.candidate.identifiers import Program

FIRST_POOL = date(2015, 1, 1)
"""The day Express Entry began."""

DATED = {
    "submit": "submitted_on",
    "invite": "invited_on",
    "decline": "declined_on",
    "apply": "applied_on",
    "refuse": "ended_on",
    "land": "landed_on",
}
"""Events that need a date, and where it is kept."""

PAPERS = ("biometrics_letter_on", "medical_exam_on")
"""Other dates told after an invitation."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which something can have happened."""

    first: date
    last: date
    problem: str
    """Wording for a day outside."""


def candidacy_of(life: Life) -> Candidacy:
    """What the rules need to know of it: of a profile that has ended no more than when."""
    if life.ended_on is not None:
        return Candidacy(ended_on=life.ended_on, **begun.told(life), **papers.told(life))
    # The day of an invitation that was declined is kept only so that declining can be taken back.
    is_open = life.declined_on is None
    invited_on = life.invited_on if is_open else None
    return Candidacy(
        submitted_on=life.submitted_on,
        invited_on=invited_on or life.invitation_told_on,
        invited_as=life.invited_as if is_open else None,
        invited_under=_invited_under(life) if is_open else None,
        round_cutoff=life.round_cutoff if is_open else None,
        counted_otherwise=is_open and _counted_otherwise(life),
        applied_on=life.applied_on,
        biometrics_letter_on=life.biometrics_letter_on,
        biometrics_done=life.biometrics_done,
        medical_exam_on=life.medical_exam_on,
        police_certificates=tuple(
            PoliceCertificate(country=country, issued_on=issued)
            for country, issued in sorted(life.police.items())
        ),
        prepared=tuple(life.prepared),
        landed_on=life.landed_on,
        scored_on=life.scored_on,
        **begun.told(life),
        **papers.told(life),
    )


def _invited_under(life: Life) -> Program | None:
    """The program of an invitation that can still be applied on, by the profile as submitted."""
    if life.invited_on is None or life.applied_on is not None:
        return None
    submitted = submitted_profile(life)
    if submitted is None:
        return None
    return invited_under(submitted, life.invited_on, life.invited_as)


def _counted_otherwise(life: Life) -> bool:
    """Whether IRCC showed another score at submission, where an invitation makes it matter."""
    shown, submitted_on = life.submitted_score, life.submitted_on
    if shown is None or submitted_on is None:
        return False
    if life.invited_on is None or life.applied_on is not None:
        return False
    submitted = submitted_profile(life)
    return submitted is not None and assess(submitted, submitted_on).crs.total != shown


def expires_on(life: Life) -> date | None:
    """The day the profile leaves the pool at the latest (twelve months after submission)."""
    if life.submitted_on is None:
        return None
    return add_months(life.submitted_on, rulebook.default().process.profile.valid_months)


def invitation_ends_on(life: Life) -> date | None:
    """The last day that the invitation itself leaves to apply or decline."""
    invited_on = life.invited_on or life.invitation_told_on
    if invited_on is None:
        return None
    return last_day_to_apply(invited_on, rules=rulebook.default())


def possible(event: str, life: Life, today: date, *, again: bool = False) -> Span:
    """The days on which an event can have happened, given the dates told besides; ``again`` if the
    day of one that did is to be corrected."""
    submitted = life.submitted_on or FIRST_POOL
    invited = life.invited_on or submitted
    problem = f"life-{event.replace('_', '-')}-problem"
    match event:
        case "submit":
            # One that was invited was not a year old yet.
            first = FIRST_POOL
            invited_on = life.invited_on or life.invitation_told_on
            if invited_on is not None:
                months = -rulebook.default().process.profile.valid_months
                first = add_months(invited_on, months) + timedelta(days=1)
            invitations = [*(one.invited_on for one in life.declined_before), invited_on]
            first = max(first, life.after or FIRST_POOL)
            return Span(first, min(today, invitations[0] or today), problem)
        case "invite":
            ends = expires_on(life)
            latest = min(today, ends - timedelta(days=1) if ends else today)
            if not again:
                # Another one comes after the one that was declined.
                return Span(life.declined_on or submitted, latest, problem)
            answered = life.applied_on or life.declined_on
            if life.declined_before:
                submitted = life.declined_before[-1].declined_on
            if answered is None:
                return Span(submitted, latest, problem)
            first = answered - (last_day_to_apply(invited, rules=rulebook.default()) - invited)
            return Span(max(submitted, first), min(latest, answered), problem)
        case "decline" | "apply":
            decided = life.landed_on or life.ended_on or today
            latest = min(today, invitation_ends_on(life) or today, decided)
            return Span(invited, latest, problem)
        case "land" | "refuse":
            return Span(life.applied_on or invited, today, problem)
        case "withdraw" | "lose_eligibility":
            first = life.applied_on or (life.declined_on or life.invited_on) or submitted
            return Span(first, today, "life-end-problem")
        case "medical_exam_on":
            # One before the invitation counts as well, while it is young enough.
            return Span(_younger_than("medical_exam_months", today), today, problem)
        case "draft_on" | "nominated_on" | "nomination_ends_on":
            earliest, latest = begun.possible_days(event, life, today)
            return Span(earliest or FIRST_POOL, latest, problem)
        case "police":
            sent = life.applied_on or today
            return Span(_younger_than("police_certificate_months", sent), today, problem)
        case _:
            return Span(life.applied_on or invited, today, problem)


def _younger_than(limit: str, on: date) -> date:
    """The first day of issue of a paper that still counts on a day."""
    months: int = getattr(rulebook.default().process.validity, limit)
    return add_months(on, -months) + timedelta(days=1)


def dates_told(session_state: str, life: Life) -> dict[str, date]:
    """What happened, each with its day, that can be corrected as things stand; the last first."""
    if last_event(session_state, life) is None:
        return {}
    days = {event: getattr(life, name) for event, name in reversed(DATED.items())}
    return {event: day for event, day in days.items() if day is not None}


def check(turn: Turn, event: str, day: date, *, again: bool = False) -> Problem | None:
    """Why an event cannot have happened that day; None if it can."""
    span = possible(event, turn.session.life, turn.today, again=again)
    if span.first <= day <= span.last:
        return None
    single = span.first == span.last
    figures = {"date": day, "first": span.first, "last": span.last, "single": single}
    return Problem(span.problem, figures)


def time_is_over(event: str, life: Life, today: date) -> bool:
    """Whether an invitation can have lapsed, or a profile expired, by its time alone."""
    if event == "lapse":
        last = invitation_ends_on(life)
        return last is None or last < today
    if event == "expire":
        ends = expires_on(life)
        return ends is None or ends <= today
    return True


def happen(turn: Turn, event: str, day: date) -> bool:
    """Let an event happen on a day; False if the machine does not allow it as things stand."""
    session, life = turn.session, turn.session.life
    candidacy = turn.progress()
    candidacy.dates_agree = event not in DATED or check(turn, event, day) is None
    candidacy.time_is_over = time_is_over(event, life, turn.today)
    came_from = session.state
    if not machine.move(candidacy, event):
        return False
    session.state = candidacy.state
    if event == "invite" and life.invited_on is not None and life.declined_on is not None:
        life.declined_before.append(
            Declined(
                invited_on=life.invited_on,
                invited_as=life.invited_as,
                round_cutoff=life.round_cutoff,
                declined_on=life.declined_on,
            )
        )
    if event in DATED:
        setattr(life, DATED[event], day)
    match event:
        case "submit":
            life.submission_told_on = None
            life.snapshot = dict(turn.walk.answers)
            life.partner = dict(session.pair.facts) if session.pair and session.pair.facts else None
            life.partner_now, life.partner_held = life.partner, None
            life.told, life.held, life.untold = {}, None, {}
        case "invite":
            life.invitation_told_on = None
            life.declined_on = life.invited_as = life.round_cutoff = None
            life.prepared = []
        case "lapse" | "expire" | "withdraw" | "lose_eligibility":
            life.ended_on = day
        case "start_afresh":
            # Of these the day is known: nobody had to remember it.
            after = life.ended_on if came_from in (machine.LAPSED, machine.EXPIRED) else None
            session.life = Life(
                after=after,
                scored_on=turn.today,
                invitation_told_on=life.invitation_told_on,
                papers=life.papers,
                lived_in=life.lived_in,
                **begun.kept(life),
            )
        case _:
            pass
    return True


def told_early(turn: Turn, event: str, day: date) -> None:
    """Remember the day of a submission or an invitation for which the chat is not there yet."""
    life = turn.session.life
    if event == "submit":
        life.submission_told_on = day
    else:
        life.invitation_told_on = day


def take_back_early(turn: Turn) -> bool:
    """What was told before its time did not happen after all, the last first; False where nothing
    was."""
    life = turn.session.life
    if life.invitation_told_on is not None:
        life.invitation_told_on = None
    elif life.submission_told_on is not None:
        life.submission_told_on = None
    else:
        return False
    return True


def redate(turn: Turn, event: str, day: date) -> None:
    """Correct the date of something that happened, or tell that of a paper."""
    life, memory = turn.session.life, turn.session.reminders
    setattr(life, DATED.get(event, event), day)
    if event == "biometrics_letter_on":
        # A second letter asks anew, whatever was done about the first.
        life.biometrics_done = False
        memory.done = [one for one in memory.done if not one.startswith("biometrics|")]
    if event == "nominated_on":
        life.nomination_accepted = False


def take_back(turn: Turn) -> bool:
    """The last event did not happen after all."""
    session, life = turn.session, turn.session.life
    left = session.state
    candidacy = turn.progress()
    candidacy.has_declined = life.declined_on is not None
    candidacy.was_applied = life.applied_on is not None
    candidacy.was_invited = life.invited_on is not None and not candidacy.has_declined
    if not machine.move(candidacy, machine.CORRECT):
        return False
    session.state = candidacy.state
    if left == SUBMITTED and candidacy.has_declined:
        life.declined_on = None
    elif left == SUBMITTED:
        life.submitted_on = life.submitted_score = life.snapshot = life.held = None
        life.partner = life.partner_now = life.partner_held = None
        life.told, life.untold = {}, {}
    elif left == INVITED:
        _no_invitation(life)
    elif left == APPLIED:
        # The letter for biometrics comes after applying, so it has not come either.
        life.applied_on = life.biometrics_letter_on = None
        life.biometrics_done = False
    life.ended_on = life.landed_on = None
    return True


def _no_invitation(life: Life) -> None:
    """The present invitation did not come: the one declined before it stands again, if any."""
    before = life.declined_before.pop() if life.declined_before else None
    life.invited_on = before.invited_on if before else None
    life.invited_as = before.invited_as if before else None
    life.round_cutoff = before.round_cutoff if before else None
    life.declined_on = before.declined_on if before else None


def last_event(session_state: str, life: Life) -> str | None:
    """The event whose date the present state rests on; None where it rests on no date."""
    dated = [event for event in machine.leading_to(session_state) if event in DATED]
    happened = [event for event in dated if getattr(life, DATED[event]) is not None]
    return next(iter(happened[-1:] or dated), None)
