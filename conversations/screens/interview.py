"""The question in front of the person: its card, its explanation, reading the answer, moving on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from markupsafe import Markup

from conversations import answers, flow
from conversations.answers import Either
from conversations.machine import INTERVIEW, LIFE, REVIEW
from conversations.questions import Answer, Asked, Kind, Problem
from conversations.refusals import refuse_once
from conversations.replies import Card
from conversations.reports import feedback, invitation, score
from conversations.scene import Scene
from conversations.screens import asking, report_wording, understanding
from conversations.screens.base import Window, rows_of, show, window
from conversations.session import Given
from conversations.wording import fold
from express_entry.counting import language

_DATES = (Kind.DATE, Kind.MONTH, Kind.MONTH_OR_NOW)
SAID_BACK = 60
"""Characters of a typed text that are said back when it cannot be read."""


def _show_question(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "a question screen without a question"
    if asked.question.kind is Kind.OCCUPATION:
        from conversations.screens import occupation

        return occupation.question_card(scene, asked, args)
    question = asked.question
    example = Markup("")
    if not question.options(asked.view(scene.walk.answers)):
        example = scene.words.say("for-example", example=asking.example(scene, asked))
        if question.kind is Kind.SCORE:
            example = Markup("\n").join(
                part for part in (example, asking.all_four(scene, asked)) if part
            )
    present = scene.walk.answers.get(asked.key)
    so_far = (
        scene.words.say("present-answer", answer=asking.answer_text(scene, asked, present))
        if present is not None
        else ""
    )
    body = Markup("\n").join(
        p for p in (asking.heading(scene, asked), asking.question_text(scene, asked)) if p
    )
    hint = Markup("\n").join(p for p in (so_far, example) if p)
    rows = [*asking.choice_buttons(scene, asked), *asking.control_row(scene, asked)]
    if "was" in args:
        rows.insert(0, (scene.button(_was_label(scene, args), "was"),))
    return scene.card(
        [feedback.proposal(scene, asked), body, hint],
        tuple(rows),
        numbers=question.kind in (Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE),
    )


def _was_label(scene: Scene, args: dict[str, Any]) -> str:
    test = next(one for one in language.not_accepted() if one.id == args["was"])
    return scene.words.plain("button-it-was", test=test.display)


def _was_words(scene: Scene, args: dict[str, Any]) -> tuple[str, ...]:
    message = f"not-accepted-{args['was']}"
    return (*scene.words.words(message), *scene.words.words(message, "alone"))


def _show_why(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "an explanation without a question"
    name, values = asked.question.wording, asking.values_for(scene, asked)
    words = scene.words
    return scene.card(
        [
            Markup("<b>{}</b>").format(asking.question_text(scene, asked)),
            words.say(name, "help", **values),
            words.say("why-we-ask", why=words.say(name, "why", **values)),
            words.say("for-example", example=asking.example(scene, asked)),
        ],
        ((scene.control("button-to-question", "question"),),),
    )


def _show_either(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.current
    assert asked is not None, "a choice of readings without a question"
    problem = Problem(args.get("problem", "problem-date-ambiguous"), _figures(args))
    buttons = [
        scene.button(asking.reading_text(scene, asked, value), f"e.{number}")
        for number, value in enumerate(args["values"])
    ]
    return scene.card(
        [
            "" if args.get("heard") else problem_text(scene, problem, asked),
            Markup("<b>{}</b>").format(asking.question_text(scene, asked)),
        ],
        (*rows_of(buttons, 1), *asking.control_row(scene, asked)),
    )


def _figures(args: dict[str, Any]) -> dict[str, Any]:
    """The figures of a choice of readings; one stored by an earlier release has the text alone."""
    return args.get("figures") or {"text": args["text"]}


def ask_which(scene: Scene, read: Either) -> None:
    """Put the readings of what was typed before the person, to choose from; what they are is said
    once in full."""
    asked = scene.current
    assert asked is not None, "a choice of readings without a question"
    scene.close_card()
    figures = {
        name: clipped(value) if isinstance(value, str) else value
        for name, value in dict(read.problem.figures).items()
    }
    problem = Problem(read.problem.id, figures)
    full, example = problem_text(scene, problem, asked), asking.example(scene, asked)
    new = refuse_once(scene, asked.key, problem.id, full, example, again="choice")
    heard = {} if new else {"heard": True}
    show(scene, "either", values=list(read.values), problem=problem.id, figures=figures, **heard)


# ------------------------------------------------------------------------- what a tap does


def _tap(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    asked = scene.current
    assert asked is not None, "a tap on a question without a question"
    if asked.question.kind is Kind.OCCUPATION:
        from conversations.screens import occupation

        if occupation.tap(scene, asked, args, action, value):
            return
    if action == "why":
        show(scene, "why", in_place=True, **args)
    elif action == "question":
        show(scene, "question", in_place=True, **args)
    elif action == "back":
        go_back(scene)
    elif action == "skip":
        skip(scene)
    elif action == "e":
        accept(scene, asked, args["values"][int(value)])
    elif action == "was":
        _it_was(scene, args["was_key"], args["was"])
    elif action == "now":
        accept(scene, asked, "now")
    elif action == "c":
        accept(scene, asked, value)
    elif action == "a":
        option = asked.question.options(asked.view(scene.walk.answers))[int(value)]
        accept(scene, asked, _stored(asked, option))


def _stored(asked: Asked, option: str) -> Answer:
    question = asked.question
    if question.kind is Kind.YES_NO:
        return option == "yes"
    if question.kind is Kind.NUMBER:
        return int(option)
    return option


def accept(scene: Scene, asked: Asked, answer: Answer, message_id: int | None = None) -> None:
    """Take an answer if it can stand, and move on; else say what is wrong and stay."""
    problem = flow.problem_when_given(scene, asked, answer)
    if problem is not None:
        refuse(scene, asked, problem, message_id)
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
    flow.record(scene, values)
    feedback.after_answer(scene, asked)
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


def refuse(scene: Scene, asked: Asked, problem: Problem, message_id: int | None = None) -> None:
    """Say what was understood and what is expected; the question stays."""
    if message_id is not None:
        scene.session.given = Given(key=asked.key, message_id=message_id, accepted=False)
    scene.close_card()
    full, example = problem_text(scene, problem, asked), asking.example(scene, asked)
    refuse_once(scene, asked.key, problem.id, full, example)
    show(scene, "question")


def clipped(text: str) -> str:
    """What a person typed, short enough to be said back."""
    return text if len(text) <= SAID_BACK else f"{text[:SAID_BACK].rstrip()}…"


def problem_text(
    scene: Scene, problem: Problem, asked: Asked | None = None, *, example: Markup | str = ""
) -> Markup:
    """A problem in words, its dates by name, with an example of an answer to this question; a
    date asked outside the interview has today's as its example, unless another is given."""
    if asked is not None:
        example = asking.example(scene, asked)
    example = example or scene.words.date(scene.today)
    if problem.id in ("problem-score-range", "problem-score-699"):
        given: dict[str, Any] = dict(problem.figures)
        return scene.words.say(
            problem.id,
            score=clipped(given["score"]),
            test=language.description(given["test_id"]).display,
            range=feedback.score_range(scene, given["test_id"], given["ability"]),
            example=example,
        )
    figures: dict[str, Any] = {"example": example}
    for name, value in dict(problem.figures).items():
        if isinstance(value, date):
            figures[name] = scene.words.date(value)
        elif name in ("date", "start", "end"):
            figures[name] = scene.words.day_or_month(str(value))
        elif isinstance(value, tuple):
            figures[name] = scene.words.listed(list(value))
        else:
            figures[name] = clipped(value) if isinstance(value, str) else value
    return scene.words.say(problem.id, **figures)


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
    feedback.after_answer(scene, asked)
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
    entered = flow.settle(scene)
    for state in entered[-1:]:
        feedback.section_done(scene, state)
    if scene.current is None:
        _follow(scene)
    feedback.programs_changed(scene)
    if scene.current is not None:
        show(scene, "question", **scene.beside)
        return
    origin, session.come_back = session.come_back, None
    if session.state in LIFE:
        feedback.rescored(scene)
        goes_back = origin is not None and origin.name.startswith(("review", "status"))
        origin = origin if goes_back else None
        if origin is not None and (marks := score.marks(scene)):
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
    if session.state == "welcome":
        show(scene, "consent")
        return
    flow.settle(scene)
    if scene.current is not None:
        show(scene, "question")
    elif session.state in LIFE:
        show(scene, "score")
    else:
        session.state = REVIEW if session.state in INTERVIEW else session.state
        show(scene, "review")


# ------------------------------------------------------------------------- typed answers


def _read(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    asked = scene.current
    assert asked is not None, "an answer without a question"
    if "was" in args and fold(text) in (fold(_was_label(scene, args)), *_was_words(scene, args)):
        _it_was(scene, args["was_key"], args["was"])
        return True
    if _asks_back(scene, asked, text):
        scene.close_card()
        full = scene.words.say("question-unanswered")
        refuse_once(scene, asked.key, "question", full, asking.example(scene, asked))
        show(scene, "question")
        return True
    if asked.question.kind is Kind.OCCUPATION:
        from conversations.screens import occupation

        return occupation.read(scene, asked, text, message_id)
    yes = answers.read_yes_no(text, scene.words)
    if yes is False and asked.question.not_yet:
        skip(scene)
        return True
    named = understanding.names_an_answer(scene, fold(text))
    if yes is not None and asked.question.kind in _DATES and not named:
        refuse(scene, asked, Problem("problem-date-yes-no", {"text": text}), message_id)
        return True
    several = understanding.several_scores(scene, asked, text)
    if several is not None:
        if isinstance(several, Problem):
            refuse(scene, asked, several, message_id)
        else:
            accept_all(scene, asked, several, message_id)
        return True
    read = understanding.understand(scene, asked, text)
    if isinstance(read, Either):
        ask_which(scene, read)
    elif isinstance(read, Problem):
        refuse(scene, asked, read, message_id)
    else:
        if asked.question.labels == "equivalent":
            report_wording.say_back(scene, text)
        other = understanding.taken_for(scene, asked, text)
        if other is not None:
            label = asking.choice_label(scene, asked, str(read))
            scene.note(scene.words.say("test-taken-as", test=label, other=other.display))
            if asked.question.choice_wording == "test":
                scene.beside = {"was": other.id, "was_key": asked.key}
        accept(scene, asked, read, message_id)
    return True


def _asks_back(scene: Scene, asked: Asked, text: str) -> bool:
    """Whether the person asks something instead of answering: a question mark, and a word that
    begins a question or nothing that could be an answer."""
    if not any(mark in text for mark in "?؟？"):
        return False
    opening = fold(text).partition(" ")[0]
    if opening in scene.words.words("words-question"):
        return True
    if asked.question.kind in (Kind.TEXT, Kind.OCCUPATION):
        return False
    return isinstance(understanding.understand(scene, asked, text), Problem)


def _it_was(scene: Scene, key: str, test_id: str) -> None:
    """The test just taken for an accepted one was another: it is asked for again."""
    asked = scene.walk.by_key(key)
    test = next(one for one in language.not_accepted() if one.id == test_id)
    scene.close_card()
    if asked is not None:
        for name in (key, *asked.question.resets):
            scene.session.answers.pop(name, None)
        scene.changed()
        scene.session.focus = key
        scene.note(
            problem_text(scene, understanding.not_accepted_problem(scene, asked, test), asked)
        )
    show(scene, "question")


window("question", Window(_show_question, _tap, _read))
window("why", Window(_show_why, _tap, _read))
window("either", Window(_show_either, _tap, _read))
