"""Where an answer, a skip or a step back leads."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.machine import INTERVIEW, LIFE, REVIEW, WELCOME
from conversations.chat.session import Given
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Problem
from conversations.interview.subjects import supposing, told_of_themselves
from conversations.interview.walk import Asked, card_of
from conversations.reports import estimate, invitation
from conversations.reports.headline import projection
from conversations.screens import asking, refusing, remarks
from conversations.screens.window import OFFERED, Tap, show, simply, what_waits
from conversations.voice.replies import Button

ESTIMATE = "estimate"
"""The window of the first estimate, shown once."""
PERIOD = "period"


def accept(turn: Turn, asked: Asked, answer: Answer, message_id: int | None = None) -> None:
    """Take an answer if it can stand, and move on; else say what is wrong and stay."""
    problem = recording.problem_when_given(turn, asked, answer)
    if problem is not None:
        refusing.refuse(turn, asked, problem, message_id)
        return
    accept_all(turn, asked, {asked.key: answer}, message_id)


def accept_all(
    turn: Turn,
    asked: Asked,
    values: Mapping[str, Answer],
    message_id: int | None = None,
    *,
    said: Markup | None = None,
) -> None:
    """Take answers already found good, leave them visible, and move on. ``said`` is what the card
    shows afterwards; without it, the question and its answer."""
    take(turn, asked, values, message_id, said=said)
    go_on(turn)


def take(
    turn: Turn,
    asked: Asked,
    values: Mapping[str, Answer],
    message_id: int | None = None,
    *,
    said: Markup | None = None,
) -> None:
    """Take answers already found good, and leave them visible."""
    turn.understood = "answer"
    if turn.tapped:
        turn.close_card(said or _question_and(turn, asked, values[asked.key]))
    else:
        turn.close_card()
        turn.note(noted(turn, values))
    if message_id is not None:
        turn.session.given = Given(key=asked.key, message_id=message_id)
    if any(other.key not in values for other in turn.walk.pending):
        # An edit in the middle of the interview goes on with the interview afterwards.
        turn.session.come_back = None
    turn.session.refused = None
    turn.session.follow = [key for key in turn.session.follow if key not in values]
    recording.record(turn, values)
    remarks.after_answer(turn, asked)
    if turn.session.focus == asked.key:
        turn.session.focus = None


def _question_and(turn: Turn, asked: Asked, answer: Answer) -> Markup:
    shown = asking.answer_text(turn, asked, answer)
    return Markup("{}\n{}").format(
        asking.question_text(turn, asked), turn.words.say("your-answer", answer=shown)
    )


def noted(turn: Turn, values: Mapping[str, Answer]) -> Markup:
    """What was understood of a typed answer, so that a misreading is seen at once."""
    if len(values) == 1 and (asked := turn.walk.by_key(*values)) is not None:
        reach = {asked.key: asked}  # the open question itself, as nearly always
    else:
        reach = {asked.key: asked for asked in supposing(turn.session.answers, values).asked}
    # That no test is planned either follows from there being none.
    told = {key: one for key, one in values.items() if not key.endswith(".plan") or one != "none"}
    keys = [key for key in told_of_themselves(told) if key in reach]
    several = len({reach[key].index for key in keys if reach[key].question.group}) > 1
    return Markup("\n").join(
        turn.words.say(
            "noted",
            label=asking.label_of_line(turn, [reach[key] for key in line], numbered=several),
            answer=asking.answer_of_line(turn, [(reach[key], values[key]) for key in line]),
        )
        for line in asking.in_lines(keys)
    )


def later(turn: Turn, asked: Asked, told: Problem) -> None:
    """Go on with what was told in place of an answer and is enough for an estimate: said back, and
    that the rest is asked later."""
    turn.understood = "answer"
    turn.close_card()
    turn.note(refusing.problem_text(turn, Problem(f"{told.id}-later", told.figures), asked))
    turn.session.refused = None
    if turn.session.focus == asked.key:
        turn.session.focus = None
    go_on(turn)


def skip(turn: Turn) -> None:
    """Leave the question open; it comes back in the review."""
    asked = turn.current
    assert asked is not None, "a skip without a question"
    if turn.tapped:
        turn.close_card(
            Markup("{}\n{}").format(asking.question_text(turn, asked), turn.words.say("skipped"))
        )
    else:
        turn.close_card()
    for one in _on_the_card(turn, asked):
        if one.key not in turn.walk.answers and one.key not in turn.skipped:
            turn.session.skipped.append(one.key)
    turn.changed()
    turn.session.focus = None
    remarks.after_answer(turn, asked)
    go_on(turn)


def _on_the_card(turn: Turn, asked: Asked) -> tuple[Asked, ...]:
    """What a skip leaves open: every question of the card; of a period the start alone, for its
    end may be known."""
    if turn.session.focus == asked.key or asked.question.together == PERIOD:
        return (asked,)
    return (asked, *turn.walk.together_with(asked))


def go_back(turn: Turn) -> None:
    """To the question before this one, or where an edit came from."""
    asked = turn.current
    assert asked is not None, "a step back without a question"
    if not turn.tapped:
        turn.close_card()
    origin = turn.session.come_back
    if origin is not None and turn.session.focus is not None:
        turn.session.focus = None
        turn.session.follow = []
        turn.session.come_back = None
        turn.session.filing = False
        show(turn, origin.name, in_place=True, **origin.args)
        return
    previous = turn.walk.before(asked.key)
    if previous is None:
        show(turn, "question", in_place=True)
        return
    turn.session.focus = previous.key
    show(turn, "question", in_place=True)


def go_on(turn: Turn) -> None:
    """To what comes next: an open question, the place an edit came from, the review, the score."""
    session = turn.session
    entered = recording.settle(turn)
    for state in entered[-1:]:
        remarks.section_done(turn, state)
    if turn.current is None or session.follow:
        _follow(turn)
    remarks.programs_changed(turn)
    if _may_be_estimated(turn):
        session.estimated = True
        show(turn, ESTIMATE)
        return
    if turn.current is not None:
        show(turn, "question", **turn.beside)
        return
    if session.filing:
        _filed(turn)
        return
    waiting = what_waits(turn)
    if waiting is not None and session.state not in LIFE:
        show(turn, waiting.name, **waiting.args)
        return
    origin, session.come_back = session.come_back, None
    if session.state in LIFE:
        turn.edited = True
        goes_back = origin is not None and origin.name.startswith(("review", "sheet", "status"))
        origin = origin if goes_back else None
        # The score and the status begin with the next step.
        remarks.rescored(turn, with_step=origin is not None and origin.name != "status")
        if origin is not None and (planned := projection(turn)):
            turn.note(planned)
        if waiting is not None:
            # Of two pieces of news the other is put as soon as the one is taken.
            session.come_back = origin
            show(turn, waiting.name, **waiting.args)
            return
        if origin is not None and origin.name != "status":
            _stop_before_applying(turn)
        show(turn, origin.name if origin else "score", **(origin.args if origin else {}))
    elif origin is not None:
        show(turn, origin.name, **origin.args)
    else:
        show(turn, "review")


def _may_be_estimated(turn: Turn) -> bool:
    """Whether this is the moment of the first estimate: everything it rests on was asked, more is
    to come, and it was not shown before."""
    return (
        not turn.session.estimated
        and turn.session.state in INTERVIEW
        and turn.session.focus is None
        and bool(turn.walk.pending)
        and turn.walk.has_quick_look
        and not estimate.lacking(turn)
    )


def complete_file(turn: Turn) -> None:
    """Ask, one by one, what only the form, the papers and the reminders need."""
    session = turn.session
    waiting = [asked.key for asked in turn.walk.for_file]
    if turn.walk.pending or session.focus in waiting:
        turn.close_card()
        turn.note(turn.words.say("file-later" if turn.walk.pending else "file-begins"))
        resume(turn)
        return
    if not waiting:
        turn.close_card()
        turn.note(turn.words.say("file-complete"))
        resume(turn)
        return
    session.focus, *session.follow = waiting
    session.filing = True
    session.come_back = session.screen
    turn.close_card()
    turn.note(turn.words.say("file-begins"))
    show(turn, "question")


def _filed(turn: Turn) -> None:
    """Back to where the file was opened."""
    session = turn.session
    origin, session.come_back, session.filing = session.come_back, None, False
    if not turn.walk.for_file:
        turn.note(turn.words.say("file-complete"))
    show(turn, origin.name if origin else "score", **(origin.args if origin else {}))


def _stop_before_applying(turn: Turn) -> None:
    """With an invitation on which one should not apply: said before anything else."""
    if invitation.stops(invitation.invitation_of(turn)):
        turn.notes.insert(0, invitation.head(turn))


def _follow(turn: Turn) -> None:
    """Go to the next of the questions that were to follow, if it still applies."""
    session = turn.session
    while session.follow and session.focus is None:
        key = session.follow.pop(0)
        session.focus = key if turn.walk.by_key(key) is not None else None


def resume(turn: Turn) -> None:
    """Put the person where they stopped, as a new card."""
    session = turn.session
    if session.state == WELCOME:
        show(turn, "consent")
        return
    recording.settle(turn)
    if session.offered is not None and turn.walk.by_key(session.offered["key"]) is not None:
        show(turn, OFFERED, **session.offered)
    elif session.listed is not None:
        show(turn, "told", **session.listed)
    elif (waiting := what_waits(turn)) is not None:
        show(turn, waiting.name, **waiting.args)
    elif turn.current is not None:
        show(turn, "question")
    elif session.state in LIFE:
        show(turn, "score")
    else:
        session.state = REVIEW if session.state in INTERVIEW else session.state
        show(turn, "review")


def leave(turn: Turn) -> None:
    """Leave what is in front of the person for where they stopped."""
    turn.close_card()
    resume(turn)


CONTINUE = Tap("go", simply(leave), "button-continue", role="next")
CONTINUE_BESIDE = Tap("go", simply(leave), "button-continue", control=True)
"""The same on a page that was looked at in between."""
FILE = Tap("file", simply(complete_file), "button-file")


def file_button(turn: Turn) -> Button | None:
    """The button that completes the file, with how many cards that takes; None where nothing is
    to be told, or the score comes first."""
    waiting = {card_of(asked) for asked in turn.walk.for_file}
    if not waiting or turn.walk.pending:
        return None
    return FILE.button(turn, turn.words.plain("button-file", count=len(waiting)))
