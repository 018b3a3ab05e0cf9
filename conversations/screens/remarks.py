"""What is said along the way: levels after a test, the count after a job, a verdict after a
section, what an edit did to the score."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat import zones
from conversations.chat.machine import SCORED
from conversations.chat.session import Scored
from conversations.chat.turn import Turn
from conversations.interview.question import Kind
from conversations.interview.questions.language import OWNERS
from conversations.interview.walk import Asked, walk
from conversations.reports import invitation
from conversations.reports.lacking import gained_and_lost
from conversations.reports.levels import levels_told, validity_told
from conversations.reports.next_step import next_step_line, next_step_of
from conversations.reports.second_look import assessing_body, funds_exempt, second_look
from conversations.reports.to_report import report_note
from conversations.reports.work import running_count
from conversations.voice.quotes import sentences
from express_entry.ahead.no_program import any_program
from express_entry.assessment import assess
from express_entry.candidate.profile import EducationLevel, PermitKind
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import education
from express_entry.eligibility.programs import settlement_funds

_DAYS_OF_TESTS = tuple(f"{owner}.date" for owner in OWNERS)


def after_answer(turn: Turn, asked: Asked) -> None:
    """What one answer brings to light."""
    question = asked.question
    if question.kind is Kind.SCORE:
        _note(turn, levels_told(turn, question.id.split(".")[0]))
    elif question.id in _DAYS_OF_TESTS:
        _note(turn, validity_told(turn, question.id.split(".")[0]))
    elif question.id == "first_language" and asked.key not in turn.walk.answers:
        _language_taken(turn)
    elif question.id == "destination" and turn.walk.answers.get("destination") == "QC":
        turn.note(turn.words.say("quebec-note"))
    elif question.id == "city" and (city := turn.walk.answers.get("city")):
        zones.take_city(turn, str(city))
    elif question.id == "permit" and turn.walk.answers.get("permit") == PermitKind.MAINTAINED:
        turn.note(turn.words.say("maintained-note"))
    elif question.id == "residence":
        turn.note(turn.words.say("inadmissibility-note"))
    elif question.id == "credential.assessed" and turn.walk.answers.get(asked.key) is False:
        _not_assessed(turn, asked)
    elif question.id == "credential.eca_level" and turn.walk.answers.get(asked.key) == "none":
        if turn.assessment.education.level in (None, EducationLevel.NONE):
            turn.note(turn.words.say("eca-none-note"))
    elif question.id == "job.noc":
        code = turn.walk.answers.get(asked.key)
        if isinstance(code, str):
            _note(turn, assessing_body(turn, code))
    elif question.id == "funds":
        _funds(turn)
    elif question.group == "job" and _job_is_told(turn, asked):
        assert asked.index is not None, "a job without its number"
        # What the review says of it itself is not said twice.
        doubts = () if turn.walk.pending else second_look(turn)
        for said in running_count(turn, asked.index):
            if said not in doubts:
                turn.note(sentences(said))


def _note(turn: Turn, said: Markup) -> None:
    if said:
        turn.note(said)


def _not_assessed(turn: Turn, asked: Asked) -> None:
    """What a missing assessment costs; nothing is said where it would change nothing."""
    credentials = turn.profile.credentials
    assert asked.index is not None, "a credential without its number"
    if credentials is None or len(credentials) <= asked.index:
        return
    if education.worth_assessing(credentials, asked.index, turn.today):
        turn.note(turn.words.say("eca-needed-note"))


def _job_is_told(turn: Turn, asked: Asked) -> bool:
    """Whether this was the last question about the job but one ("another?")."""
    last = ("job.paid", "job.self_employed", "job.student")
    waiting = any(
        one.prefix == asked.prefix and one.question.id != "job.more" for one in turn.walk.pending
    )
    edited = asked.question.id == "job.paid" and turn.session.come_back is not None
    return asked.question.id in last and not waiting and not edited


def _language_taken(turn: Turn) -> None:
    """The choice between the languages was skipped: which of them is used."""
    result = turn.assessment
    if result.first_language_proposed and (taken := result.first_official_language):
        language = turn.words.plain(f"official-language-{taken}")
        turn.note(turn.words.say("first-language-taken", language=language))


def _funds(turn: Turn) -> None:
    """The money told against the table for this family, or that none need be shown."""
    have, size = turn.profile.settlement_funds, turn.profile.family_size
    if have is None or size is None:
        return
    # With an offer none need be shown: what would be without it is what the table has.
    need = settlement_funds(size, turn.today)
    words, is_short = turn.words, turn.profile.is_short_of(need)
    exempt = funds_exempt(turn)
    if is_short is None and not exempt:
        return
    if is_short and not exempt and not turn.walk.pending:
        return  # the review that follows says it
    message = "funds-exempt" if exempt else "funds-short" if is_short else "funds-enough"
    turn.note(
        words.say(
            message,
            size=size,
            need=words.money(need),
            short=words.money(max(0, need - have)),
        )
    )


def section_done(turn: Turn, entered: str) -> None:
    """A line when a section is finished."""
    if turn.words.has(f"entering-{entered}"):
        turn.note(turn.words.say(f"entering-{entered}"))


def programs_changed(turn: Turn) -> None:
    """Say what the change being made does to the programs, before and after being looked at on
    the same day; a change of several answers once it is whole."""
    session = turn.session
    if session.edited_from is None:
        return
    was_whole, is_whole = session.edited_whole, turn.current is None
    if was_whole and not is_whole:
        return
    before = assess(turn.profile_of(session.edited_from), turn.today).programs
    after = turn.assessment.programs
    lines = gained_and_lost(turn, before, after, was_whole=was_whole, is_whole=is_whole)
    if lines:
        turn.note(Markup("\n").join(lines))
    session.edited_from = None if is_whole else dict(turn.walk.answers)


def rescored(turn: Turn, *, with_step: bool) -> None:
    """After an edit of a scored profile: the score before and after, both of today; and the next
    step, if it is another now and the card to come does not tell it."""
    before, result = _score_before(turn), turn.assessment.crs
    step_before = turn.session.scored.step if turn.session.scored is not None else None
    nominated = _newly_nominated(turn)
    if before is None:
        turn.note(turn.words.say("score-today", score=result.total, estimate=result.estimate))
    elif before != result.total:
        turn.note(
            turn.words.say(
                "score-changed",
                before=before,
                after=result.total,
                difference=turn.words.signed(result.total - before),
                estimate=result.estimate,
            )
        )
    else:
        turn.note(turn.words.say("score-unchanged", score=result.total, estimate=result.estimate))
    _note(turn, nominated)
    remember_score(turn)
    _note(turn, report_note(turn))
    stops = invitation.stops(invitation.invitation_of(turn))
    if with_step and not stops and step_before != _step_name(turn):
        turn.note(next_step_line(turn))


def _step_name(turn: Turn) -> str:
    """The next step by its name and what decides it."""
    step = next_step_of(turn)
    return f"{step.id}|{step.because}"


def _newly_nominated(turn: Turn) -> Markup:
    """That a nomination just told opens nothing without one of the three programs, where none is
    met, or not for certain; else empty."""
    scored, met = turn.session.scored, any_program(turn.assessment.programs)
    had = scored is not None and (scored.answers or {}).get("nomination") is True
    if had or not turn.profile.provincial_nomination or met is Verdict.MET:
        return Markup("")
    return turn.words.say(f"nomination-opens-{'nothing' if met is Verdict.NOT_MET else 'unsure'}")


def _score_before(turn: Turn) -> int | None:
    """Today's score of the answers as they were: a birthday or an expired test in between is not
    what the change did. None where only the score of an earlier day was kept."""
    scored = turn.session.scored
    if scored is not None and scored.answers is not None:
        return assess(turn.profile_of(walk(scored.answers).answers), turn.today).crs.total
    return scored.crs if scored is not None and scored.on == turn.today else None


def remember_score(turn: Turn) -> None:
    """Keep the score as it stands, and what it rests on, to compare a later one with."""
    result, so_far = turn.assessment.crs, turn.session.life
    if turn.session.state == SCORED and so_far.scored_on is None:
        so_far.scored_on = turn.today
    turn.session.scored = Scored(
        on=turn.today,
        crs=result.total,
        rule_set=result.rule_set,
        answers=dict(turn.walk.answers),
        step=_step_name(turn),
    )
