"""The question in front of the person: its card, its explanation, reading the answer, moving on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from markupsafe import Markup

from conversations import answers, flow, places
from conversations.answers import Either
from conversations.machine import INTERVIEW, LIFE, REVIEW
from conversations.questions import Answer, Asked, Kind, Problem, Question
from conversations.questions.language import OWNERS, test_of
from conversations.refusals import refuse_once
from conversations.replies import Card
from conversations.reports import feedback, invitation, score
from conversations.scene import Scene
from conversations.screens import asking, report_wording
from conversations.screens.base import Window, rows_of, show, window
from conversations.session import Given
from conversations.wording import fold
from express_entry import language
from express_entry.profile import ABILITIES, TestId
from express_entry.rule_files import NotAcceptedTest

_LEVEL = re.compile(r"\b(?:clb|nclc)", re.IGNORECASE)
_PRINTS_LEVELS = (TestId.CELPIP, TestId.TEF_NCLC)
"""Tests whose report prints the level as the score."""
_CENTURIES = ("problem-date-century", "problem-month-short-year")
"""Why something is asked about whose year has two digits."""
_DATES = (Kind.DATE, Kind.MONTH, Kind.MONTH_OR_NOW)
_TESTS = ("test", "plan")
"""The wording of choices that are language tests."""
_CODE_LENGTHS = (4, 5)
"""Digits of a code of the NOC, older or present."""
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
            problem_text(scene, problem, asked),
            Markup("<b>{}</b>").format(asking.question_text(scene, asked)),
        ],
        (*rows_of(buttons, 1), *asking.control_row(scene, asked)),
    )


def _figures(args: dict[str, Any]) -> dict[str, Any]:
    """The figures of a choice of readings; one stored by an earlier release has the text alone."""
    return args.get("figures") or {"text": args["text"]}


def ask_which(scene: Scene, read: Either) -> None:
    """Put the readings of what was typed before the person, to choose from."""
    scene.close_card()
    figures = {
        name: clipped(value) if isinstance(value, str) else value
        for name, value in dict(read.problem.figures).items()
    }
    show(scene, "either", values=list(read.values), problem=read.problem.id, figures=figures)


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


def problem_text(scene: Scene, problem: Problem, asked: Asked | None = None) -> Markup:
    """A problem in words, its dates by name, with an example of an answer to this question; a
    date asked outside the interview has today's as its example."""
    example = asking.example(scene, asked) if asked is not None else scene.words.date(scene.today)
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
    if yes is not None and asked.question.kind in _DATES:
        refuse(scene, asked, Problem("problem-date-yes-no", {"text": text}), message_id)
        return True
    several = several_scores(scene, asked, text)
    if several is not None:
        if isinstance(several, Problem):
            refuse(scene, asked, several, message_id)
        else:
            accept_all(scene, asked, several, message_id)
        return True
    read = understand(scene, asked, text)
    if isinstance(read, Either):
        ask_which(scene, read)
    elif isinstance(read, Problem):
        refuse(scene, asked, read, message_id)
    else:
        if asked.question.labels == "equivalent":
            report_wording.say_back(scene, text)
        other = _mistaken(scene, asked, text)
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
    return isinstance(understand(scene, asked, text), Problem)


def understand(scene: Scene, asked: Asked, text: str) -> Answer | Problem | Either:
    """What a typed text means as an answer to this question."""
    read = _readings(scene, asked, text)
    if not isinstance(read, Either) or read.problem.id not in _CENTURIES:
        return read
    # Of two centuries mostly one is possible: nobody is born in 2094, or took a test in 1926.
    possible = tuple(v for v in read.values if flow.problem_with(scene, asked, v) is None)
    sure = read.problem.id == "problem-date-century"
    if len(possible) < 2 and sure:
        return (possible or read.values)[0]
    return Either(read.problem, possible or read.values[:1])


def _readings(scene: Scene, asked: Asked, text: str) -> Answer | Problem | Either:
    question, words = asked.question, scene.words
    match question.kind:
        case Kind.DATE if question.of_birth:
            return answers.read_birth_date(text, words, scene.today)
        case Kind.DATE if question.aimed_at:
            return answers.read_day_aimed_at(text, words, scene.today)
        case Kind.DATE:
            return answers.read_date(text, words, scene.today)
        case Kind.MONTH if question.year_is_enough:
            return answers.read_year_or_month(text, words, scene.today)
        case Kind.MONTH:
            return answers.read_month(text, words, scene.today)
        case Kind.MONTH_OR_NOW:
            return answers.read_month_or_now(text, words, scene.today)
        case Kind.NUMBER:
            if fold(text) in words.words("words-zero"):
                text = "0"
            return answers.read_number(
                text,
                least=question.least,
                most=question.most,
                units=words.words(question.wording, "units"),
            )
        case Kind.MONEY:
            if fold(text) in words.words("words-zero"):
                text = "0"
            return answers.read_money(text, least=question.least, most=question.most)
        case Kind.HOURS:
            return answers.read_hours(text)
        case Kind.SCORE:
            return answers.read_score(text, _score_words(scene, asked))
        case Kind.TEXT:
            return _read_words(scene, question, text)
        case Kind.YES_NO:
            read = answers.read_yes_no(text, words)
            return Problem("problem-yes-no-unknown", {"text": text}) if read is None else read
        case Kind.COUNTRY:
            code = answers.read_country(text)
            return code or Problem("problem-country-unknown", {"text": text})
        case _ if question.labels == "equivalent":
            return report_wording.understand(text, _names(scene, asked))
        case _:
            return _read_choice(scene, asked, text)


def says_nothing(scene: Scene, text: str) -> bool:
    """Whether words can be no name of a job or a place: yes, none, now, a number."""
    typed, words = fold(text), scene.words
    listed = ("words-now", "words-zero", "words-today", "words-skip")
    if answers.read_yes_no(text, words) is not None or any(typed in words.words(n) for n in listed):
        return True
    a_code = typed.isdigit() and len(typed) in _CODE_LENGTHS
    return not a_code and not any(character.isalpha() for character in text)


def _read_words(scene: Scene, question: Question, text: str) -> Answer | Problem | Either:
    """A few words of one's own; of a city, one that is known, for only its time zone is used."""
    if text.strip() and says_nothing(scene, text):
        return Problem("problem-text-yes-no", {"text": text})
    if question.id == "city" and text.strip() and not places.find(text[:SAID_BACK]):
        return Problem("problem-city-unknown", {"text": text})
    return answers.read_text(text)


def _read_choice(scene: Scene, asked: Asked, text: str) -> str | Problem:
    """One of the choices; what is known not to be one is said to be that."""
    names, typed = _names(scene, asked), fold(text)
    if not any(typed in known for known in names.values()):
        if asked.question.choice_wording == "scale" and typed in scene.words.words("words-of-699"):
            return Problem("problem-scale-699", {})
        refused = _not_accepted(scene, typed) if asked.question.choice_wording in _TESTS else None
        if refused is not None:
            return _not_accepted_problem(scene, asked, refused)
    option = answers.read_choice(text, names)
    return option or Problem("problem-choice-unknown", {"text": text})


def _not_accepted(scene: Scene, typed: str) -> NotAcceptedTest | None:
    """The test among folded words that is known but not accepted: the longest name counts."""
    found = {
        name: test
        for test in language.not_accepted()
        for name in scene.words.words(f"not-accepted-{test.id}")
        if f" {name} " in f" {typed} "
    }
    alone = [
        test
        for test in language.not_accepted()
        if typed in scene.words.words(f"not-accepted-{test.id}", "alone")
    ]
    return found[max(found, key=len)] if found else next(iter(alone), None)


def _not_accepted_problem(scene: Scene, asked: Asked, test: NotAcceptedTest) -> Problem:
    options = asked.question.options(asked.view(scene.walk.answers))
    accepted = [asking.choice_label(scene, asked, one) for one in options if one != "none"]
    figures = {"test": test.display, "accepted": tuple(accepted), "on": test.verified_on}
    return Problem("problem-test-not-accepted", figures)


def _mistaken(scene: Scene, asked: Asked, text: str) -> NotAcceptedTest | None:
    """The test that is not accepted and goes by the same bare name ("IELTS") as the one taken."""
    if asked.question.choice_wording not in _TESTS:
        return None
    return next(
        (
            test
            for test in language.not_accepted()
            if test.mistaken_for is not None
            and fold(text) in scene.words.words(f"test-{test.mistaken_for}", "bare")
        ),
        None,
    )


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
        scene.note(problem_text(scene, _not_accepted_problem(scene, asked, test), asked))
    show(scene, "question")


def _score_words(scene: Scene, asked: Asked) -> tuple[str, ...]:
    """What may stand beside one score: its ability; the word "level" where the report has it."""
    owner, ability = asked.question.id.split(".")
    prints_levels = test_of(scene.walk.view, owner) in _PRINTS_LEVELS
    return (
        *(
            word
            for name in scene.words.words(f"ability-{ability}", "also")
            for word in name.split()
        ),
        *(scene.words.words("words-of-levels") if prints_levels else ()),
    )


def names_an_answer(scene: Scene, typed: str) -> bool:
    """Whether folded words are exactly an answer to the question in front of the person, such as
    "English" or "not yet", which also mean something elsewhere."""
    asked = scene.current
    if asked is None or scene.session.screen.name not in ("question", "why"):
        return False
    if asked.question.kind is Kind.YES_NO:
        return answers.read_yes_no(typed, scene.words) is not None
    if asked.question.kind is Kind.CHOICE:
        return any(typed in names for names in _names(scene, asked).values())
    return False


def _names(scene: Scene, asked: Asked) -> dict[str, tuple[str, ...]]:
    """What a person may type for each choice: its label, its other names, its identifier."""
    names = {}
    for option in asked.question.options(asked.view(scene.walk.answers)):
        message = f"{asked.question.choice_wording}-{option}"
        names[option] = (
            fold(asking.choice_label(scene, asked, option)),
            *scene.words.words(message, "also"),
            fold(option),
        )
    return names


def several_scores(scene: Scene, asked: Asked, text: str) -> dict[str, Answer] | Problem | None:
    """All four scores typed at once; None when the text is not that."""
    if asked.question.kind is not Kind.SCORE:
        return None
    owner = asked.question.id.split(".")[0]
    assert owner in OWNERS
    test = test_of(scene.walk.view, owner)
    if test is None:
        return None
    if _LEVEL.search(text) and test not in _PRINTS_LEVELS:
        return Problem("problem-score-is-level", {"text": text})
    letters: dict[str, str] = {}
    for ability in ABILITIES:
        for name in scene.words.words(f"ability-{ability}", "also"):
            letters[name] = ability
    scores = answers.read_scores(text, language.description(test).report_order, letters)
    if not scores:
        return None
    for scored, given in scores.items():
        other = scene.walk.by_key(f"{owner}.{scored}")
        problem = flow.problem_with(scene, other, given) if other else None
        if problem is not None:
            return problem
    values: dict[str, Answer] = {f"{owner}.{a}": s for a, s in scores.items()}
    if asked.key not in values:
        return Problem("problem-scores-count", {})
    return values


window("question", Window(_show_question, _tap, _read))
window("why", Window(_show_why, _tap, _read))
window("either", Window(_show_either, _tap, _read))
