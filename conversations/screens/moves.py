"""Where an answer, a skip or a step back leads."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.machine import INTERVIEW, LIFE, REVIEW, WELCOME
from conversations.chat.scene import Scene
from conversations.chat.session import Given
from conversations.interview.question import Answer
from conversations.interview.walk import Asked
from conversations.reports import headline, invitation
from conversations.screens import asking, refusing, remarks
from conversations.screens.base import Tap, show, simply


def accept(scene: Scene, asked: Asked, answer: Answer, message_id: int | None = None) -> None:
    """Take an answer if it can stand, and move on; else say what is wrong and stay."""
    problem = recording.problem_when_given(scene, asked, answer)
    if problem is not None:
        refusing.refuse(scene, asked, problem, message_id)
        return
    accept_all(scene, asked, {asked.key: answer}, message_id)


def accept_all(
    scene: Scene, asked: Asked, values: Mapping[str, Answer], message_id: int | None = None
) -> None:
    """Take answers already found good, leave them visible, and move on."""
    shown = asking.answer_text(scene, asked, values[asked.key])
    if scene.tapped:
        scene.close_card(
            Markup("{}\n{}").format(
                asking.question_text(scene, asked), scene.words.say("your-answer", answer=shown)
            )
        )
    else:
        scene.close_card()
        scene.note(Markup("\n").join(_noted(scene, values)))
    if message_id is not None:
        scene.session.given = Given(key=asked.key, message_id=message_id)
    if any(other.key not in values for other in scene.walk.pending):
        # An edit in the middle of the interview goes on with the interview afterwards.
        scene.session.come_back = None
    scene.session.refused = None
    scene.session.follow = [key for key in scene.session.follow if key not in values]
    recording.record(scene, values)
    remarks.after_answer(scene, asked)
    if scene.session.focus == asked.key:
        scene.session.focus = None
    go_on(scene)


def _noted(scene: Scene, values: Mapping[str, Answer]) -> list[Markup]:
    """What was understood of a typed answer, so that a misreading is seen at once."""
    return [
        scene.words.say(
            "noted",
            label=scene.words.say(asked.question.wording, "label"),
            answer=asking.answer_text(scene, asked, value),
        )
        for key, value in values.items()
        if (asked := scene.walk.by_key(key)) is not None
    ]


def skip(scene: Scene) -> None:
    """Leave the question open; it comes back in the review."""
    asked = scene.current
    assert asked is not None, "a skip without a question"
    if scene.tapped:
        scene.close_card(
            Markup("{}\n{}").format(asking.question_text(scene, asked), scene.words.say("skipped"))
        )
    else:
        scene.close_card()
    if asked.key not in scene.walk.answers and asked.key not in scene.session.skipped:
        scene.session.skipped.append(asked.key)
        scene.changed()
    scene.session.focus = None
    remarks.after_answer(scene, asked)
    go_on(scene)


def go_back(scene: Scene) -> None:
    """To the question before this one, or where an edit came from."""
    asked = scene.current
    assert asked is not None, "a step back without a question"
    if not scene.tapped:
        scene.close_card()
    origin = scene.session.come_back
    if origin is not None and scene.session.focus is not None:
        scene.session.focus = None
        scene.session.follow = []
        scene.session.come_back = None
        show(scene, origin.name, in_place=True, **origin.args)
        return
    previous = scene.walk.before(asked.key)
    if previous is None:
        show(scene, "question", in_place=True)
        return
    scene.session.focus = previous.key
    show(scene, "question", in_place=True)


def go_on(scene: Scene) -> None:
    """To what comes next: an open question, the place an edit came from, the review, the score."""
    session = scene.session
    entered = recording.settle(scene)
    for state in entered[-1:]:
        remarks.section_done(scene, state)
    if scene.current is None:
        _follow(scene)
    remarks.programs_changed(scene)
    if scene.current is not None:
        show(scene, "question", **scene.beside)
        return
    origin, session.come_back = session.come_back, None
    if session.state in LIFE:
        remarks.rescored(scene)
        goes_back = origin is not None and origin.name.startswith(("review", "status"))
        origin = origin if goes_back else None
        if origin is not None and (marks := headline.marks(scene)):
            scene.note(marks)
        if origin is not None and origin.name != "status":
            _stop_before_applying(scene)
        show(scene, origin.name if origin else "score", **(origin.args if origin else {}))
    elif origin is not None:
        show(scene, origin.name, **origin.args)
    else:
        show(scene, "review")


def _stop_before_applying(scene: Scene) -> None:
    """With an invitation on which one should not apply: said before anything else."""
    if invitation.stops(invitation.invitation_of(scene)):
        scene.notes.insert(0, invitation.head(scene))


def _follow(scene: Scene) -> None:
    """Go to the next of the questions that were to follow, if it still applies."""
    session = scene.session
    while session.follow and session.focus is None:
        key = session.follow.pop(0)
        session.focus = key if scene.walk.by_key(key) is not None else None


def resume(scene: Scene) -> None:
    """Put the person where they stopped, as a new card."""
    session = scene.session
    if session.state == WELCOME:
        show(scene, "consent")
        return
    recording.settle(scene)
    if scene.current is not None:
        show(scene, "question")
    elif session.state in LIFE:
        show(scene, "score")
    else:
        session.state = REVIEW if session.state in INTERVIEW else session.state
        show(scene, "review")


def leave(scene: Scene) -> None:
    """Leave what is in front of the person for where they stopped."""
    scene.close_card()
    resume(scene)


CONTINUE = Tap("go", simply(leave), "button-continue")
CONTINUE_BESIDE = Tap("go", simply(leave), "button-continue", control=True)
"""The same on a page that was looked at in between."""
