"""What has changed in a life since the score, told in a sentence: the change is offered as it was
heard, to be taken with a tap, and what is lacking of it is asked. What somebody only fears is
answered."""

from __future__ import annotations

from conversations.chat.machine import ANSWERING, INVITED, LANDED, WELCOME
from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.heard import answers_of
from conversations.interview.question import Answer, InterviewSection
from conversations.interview.questions.jobs_told import MOST_JOBS
from conversations.interview.reading.lately import lately
from conversations.screens import changing, hours_changed, review, said_beside, told, topics
from conversations.screens.window import show
from conversations.topics import answering
from conversations.topics.figures import figures
from conversations.typed import changed
from conversations.typed.changed import Changed
from express_entry import rulebook
from express_entry.ahead.wished import MONTHS_OF_A_YEAR
from express_entry.candidate.dates import age_on

_FULL_TIME = "term_full_time"
_CHILDREN = "children"
_STATUS = "marital_status"


def said(turn: Turn, text: str) -> bool:
    """Whether a text tells of such a change, or fears one of the hours."""
    session = turn.session
    if session.state in (WELCOME, LANDED) or session.screen.name == "delete":
        return False
    if session.state in ANSWERING:
        return _child_came_meanwhile(turn, text)
    if (hours := changed.worries_about_hours(text)) is not None:
        return _answers_worry(turn, hours)
    if session.state == INVITED and _answers_invited(turn, text):
        return True
    found = changed.read(text, lambda day: lately(day, turn.words, turn.today) is not None)
    if found is None:
        return False
    if found.what == "job_ended":
        return _job_ended(turn, found)
    if found.what == "job_changed":
        return _job_changed(turn, found)
    if found.what == "hours_changed":
        return _hours_changed(turn, found)
    if found.what == "child_came":
        return _child_came(turn)
    return _offered(turn, {**_heard(turn, text), _STATUS: found.what})


def _answers_invited(turn: Turn, text: str) -> bool:
    """What is asked between the invitation and the application: its answer, and of a lost job what
    the invitation makes of it."""
    topic = answering.known(changed.topic_of_invited(text) or "")
    if topic is None:
        return False
    turn.close_card()
    if topic.id == _JOB_LOSS:
        turn.note(turn.words.say("changed-job-feared-invited"))
    elif topic.id == _DECLINE and _had_birthday(turn):
        turn.note(turn.words.say("changed-birthday-invited"))
    topics.tell(turn, topic)
    return True


_JOB_LOSS, _DECLINE = "job_loss", "ita_decline"


def _had_birthday(turn: Turn) -> bool:
    """Whether there was a birthday since the invitation."""
    born, since = turn.profile.birth_date, turn.session.life.invited_on
    return born is not None and since is not None and age_on(born, turn.today) > age_on(born, since)


def _offered(turn: Turn, values: dict[str, Answer]) -> bool:
    """List a change to be taken with one tap; one that is known already is said to be."""
    if not told.offer(turn, values):
        told.say_known(turn)
    turn.understood = "facts"
    return True


def _heard(turn: Turn, text: str) -> dict[str, Answer]:
    """What is told of the partner beside it."""
    answers = answers_of(said_beside.heard(turn, text).facts).values
    return {key: one for key, one in answers.items() if key.startswith("partner")}


def _current_jobs(turn: Turn) -> list[str]:
    """The prefixes of the jobs that go on."""
    return [
        one.prefix
        for one in turn.walk.asked
        if one.question.id == "job.end" and turn.walk.answers.get(one.key) == "now"
    ]


def _job_ended(turn: Turn, found: Changed) -> bool:
    """The job that went on ended: on its day, or on which is asked."""
    jobs = _current_jobs(turn)
    if not jobs:
        return False
    turn.understood = "facts"
    end = lately(found.day, turn.words, turn.today) if found.day else None
    if len(jobs) == 1 and end is not None:
        turn.note(turn.words.say("changed-job-ended"))
        return _offered(turn, {f"{jobs[0]}end": end})
    turn.close_card()
    turn.note(turn.words.say("changed-job-ended"))
    if len(jobs) == 1:
        review.edit(turn, f"{jobs[0]}end", Screen(name="status"))
    else:
        show(turn, "review_section", section=str(InterviewSection.NOC), page=0)
    return True


def _job_changed(turn: Turn, found: Changed) -> bool:
    """A job in the place of the one that went on: that one ends the day before, and the new one is
    asked for as an entry of its own. A promotion is one too, where the duties are others."""
    jobs = _current_jobs(turn)
    last = hours_changed.last_job(turn) if jobs else 0
    if len(jobs) != 1 or last + 1 >= MOST_JOBS:
        return False
    turn.close_card()
    since = lately(found.day, turn.words, turn.today) if found.day else None
    turn.note(turn.words.say("changed-job-new", dated=since is not None))
    if since is None:
        turn.understood = "facts"
        section = {"section": str(InterviewSection.NOC), "page": 0}
        review.edit(turn, f"{jobs[0]}end", Screen(name="review_section", args=section))
        return True
    return _offered(
        turn,
        {
            f"{jobs[0]}end": hours_changed.before(since),
            f"job.{last}.more": True,
            f"job.{last + 1}.start": since,
            f"job.{last + 1}.end": "now",
        },
    )


def _hours_changed(turn: Turn, found: Changed) -> bool:
    jobs = _current_jobs(turn)
    if len(jobs) != 1:
        return False
    turn.close_card()
    turn.understood = "facts"
    since = lately(found.day, turn.words, turn.today) if found.day else None
    hours_changed.ask(turn, jobs[0], found.hours or None, since)
    return True


def _child_came_meanwhile(turn: Turn, text: str) -> bool:
    """A birth before there is a score: one more than the children told already. Where none were
    told, the number is asked for in its place."""
    if not isinstance(turn.walk.answers.get(_CHILDREN), int):
        return False
    found = changed.read(text, lambda day: lately(day, turn.words, turn.today) is not None)
    return found is not None and found.what == "child_came" and _child_came(turn)


def _child_came(turn: Turn) -> bool:
    number = turn.walk.answers.get(_CHILDREN)
    if isinstance(number, int):
        told_of = figures(turn.words, turn.today)
        fee = told_of["fee_child"]
        turn.note(turn.words.say("changed-child", fee=fee, held=turn.session.state))
        return _offered(turn, {_CHILDREN: number + 1})
    turn.close_card()
    turn.understood = "command:change"
    changing.open_change(turn, _CHILDREN)
    return True


def _answers_worry(turn: Turn, hours: str) -> bool:
    """What fewer hours would do: by the figures of the rules, and what to do once it is so."""
    topic = answering.known(_FULL_TIME)
    if topic is None:
        return False
    programs = rulebook.default().on(turn.today).programs
    full = programs.work.full_time_hours_per_week
    fewer = 0 < int(hours or 0) < full
    months = -(-full * MONTHS_OF_A_YEAR // int(hours)) if fewer else 0
    turn.close_card()
    turn.note(
        turn.words.say(
            "changed-hours-feared",
            hours=int(hours or 0),
            fewer=fewer,
            months=months,
            full=full,
            held=turn.session.state,
        )
    )
    topics.tell(turn, topic)
    return True
