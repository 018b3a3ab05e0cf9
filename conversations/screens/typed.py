"""How words typed at a question are read."""

from __future__ import annotations

from typing import Any

from conversations.chat import recording
from conversations.chat.refusals import refuse_once, says_nothing_new
from conversations.chat.turn import Turn
from conversations.interview.question import Kind, Problem
from conversations.interview.reading.answers import Either
from conversations.interview.reading.telling import Asking, asked_in, told_beside
from conversations.interview.walk import Asked
from conversations.screens import (
    amending,
    answering,
    asking,
    besides,
    moves,
    occupation,
    refusing,
    said_beside,
    together,
    told_outright,
    topics,
)
from conversations.screens.window import show
from conversations.topics.answering import has_mark
from conversations.typed import behind, language_tests, marriage, readings
from conversations.typed.about import About
from conversations.typed.agreeing import agrees
from conversations.typed.lexicon import begins, has, words_of
from conversations.typed.put import test_name
from conversations.typed.same_job import same_job
from conversations.typed.taken import Refused, Skipped, Taken, Told, Unanswered, take, take_rest
from conversations.voice.wording import fold
from express_entry import rulebook
from express_entry.counting import eca_wordings, language


def read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    asked = turn.current
    if asked is None:
        turn.note(turn.words.say("question-over"))
        moves.leave(turn)
        return True
    if "was" in args and fold(text) in (fold(was_label(turn, args)), *_was_words(turn, args)):
        it_was(turn, args["was_key"], args["was"])
        return True
    if said_beside.own_birth(turn, asked, text):
        return True
    if not readings.is_plain(asking.put_now(turn, asked), text) and told_outright.read(
        turn, asked, text
    ):
        return True
    if together.read(turn, asked, text, message_id):
        return True
    if args.get("problem") == marriage.TOGETHER and (status := marriage.by_duration(text)):
        # "2 years", asked how long they have lived together.
        moves.accept_all(turn, asked, {asked.key: status}, message_id)
        return True
    if asked.question.kind is Kind.OCCUPATION and occupation.chosen(turn, asked, args, text):
        return True
    if asked.question.kind is Kind.OCCUPATION and not asked.prefix:
        code = same_job(asking.put_now(turn, asked), text)
        if code is not None:
            moves.accept(turn, asked, code, message_id)
            return True
    if asked.question.kind is Kind.CHOICE and asked.question.choice_wording == "unit-group":
        options = asked.question.options(asked.view(turn.walk.answers))
        place = occupation.place_named(text)
        if place is not None and place < len(options):
            moves.accept(turn, asked, options[place], message_id)
            return True
    if asked.question.id == "funds" and _says_enough(text) and answering.enough(turn, asked):
        return True
    taken = _with_what_was_said(turn, asked, args, text)
    match taken:
        case About():
            return topics.take_up(turn, taken)
        case Unanswered():
            turn.close_card()
            full = turn.words.say("question-unanswered")
            refuse_once(turn, asked.key, "question", full, asking.example(turn, asked))
            topics.back(turn)
        case Skipped():
            turn.understood = "command:skip"
            turn.note(turn.words.say("skipped"))
            moves.skip(turn)
        case Either():
            refusing.ask_which(turn, taken)
        case Problem() if recording.will_do_for_now(turn, asked, taken):
            moves.later(turn, asked, taken)
        case Problem() | Refused() if (
            _is_for_another(taken)
            and not said_beside.tells_of_others(turn, asked, text)
            and amending.instead(turn, asked, text, message_id, on_card=not _is_of_it(taken))
        ):
            pass
        case Problem() if _is_lost(taken) and said_beside.of_another_question(turn, asked, text):
            pass
        case Problem("problem-whose-unknown") if said_beside.of_partner(turn, asked, text):
            pass
        case Problem() if says_nothing_new(taken.id) and has(words_of(text), "angry"):
            turn.close_card()
            example = asking.example(turn, asked)
            refuse_once(turn, asked.key, "nothing", turn.words.say("refused-angry"), example)
            show(turn, "question")
        case Problem():
            refusing.refuse(turn, asked, taken, message_id)
        case Refused(problem):
            refusing.refuse(turn, asked, problem, message_id)
        case Told() if (
            asked.question.kind is Kind.OCCUPATION
            and said_beside.names_no_work(turn, text)
            and said_beside.of_another_question(turn, asked, text)
        ):
            pass
        case Told(values) if asked.question.kind is Kind.OCCUPATION:
            occupation.look_for(turn, asked, str(values[asked.key]), message_id)
        case Told():
            _take(turn, asked, taken, text, message_id)
    return True


def _with_what_was_said(turn: Turn, asked: Asked, args: dict[str, Any], text: str) -> Taken:
    """What words are taken for; beside a part of a date that was typed before, they may be the rest
    of it: "14" after "June 2024"."""
    put = asking.put_now(turn, asked)
    so_far = refusing.so_far(args) or _year_of_birth(turn, asked)
    taken = take(put, text)
    if so_far is None or not isinstance(taken, (Problem, Refused)):
        return taken
    return take_rest(put, text, so_far) or taken


def _says_enough(text: str) -> bool:
    """Whether words say that there is as much as the question names, without a sum."""
    words = words_of(text)
    if any(map(str.isdecimal, text)) or has(words, "not-enough") or "?" in text:
        return False
    # "Ok" behind a refusal says that it was read, not that there is as much.
    says_yes = agrees(text) is True and begins(words, "yes-there-is") > 0
    return says_yes or has(words, "enough-money")


def _year_of_birth(turn: Turn, asked: Asked) -> str | None:
    """The year that was told in place of the date of birth, where that is asked for."""
    between = turn.session.born_between
    if between is None or asked.key != recording.BIRTH_DATE:
        return None
    first, last = between
    return str(first.year) if first.year == last.year else None


def answers_and_asks(turn: Turn, text: str, message_id: int | None) -> bool:
    """Whether words answer the open question and ask something besides ("single. do I need
    funds?"): the answer is taken, and the rest is answered."""
    asked, (questions, only_asks) = turn.current, asked_in(text)
    if asked is not None and asked.question.kind in behind.KINDS and _told_and_why(turn, text):
        return read(turn, {}, str(behind.before_why(text)), message_id)
    if asked is None or only_asks or not questions or asked.question.kind is Kind.TEXT:
        return False
    put, rest = asking.put_now(turn, asked), told_beside(text)
    told, whole, why = take(put, rest), take(put, text), _asks_why(turn, questions)
    if why and not isinstance(told, Told):
        turn.close_card()
        turn.understood = "command:why"
        show(turn, "why")
        return True
    if not isinstance(told, Told) or text.casefold() in rest.casefold():
        return False
    if isinstance(whole, Told) and whole.values != told.values and not has_mark(text):
        return False  # without a mark, what seems to ask may be of the answer
    if why:
        questions = tuple(one for one in questions if one not in why)
        turn.say(asking.why(turn, asked))
    besides.answer_questions(turn, questions, put)
    return read(turn, {}, rest, message_id)


def _told_and_why(turn: Turn, text: str) -> bool:
    """Whether a value is told and it is asked why it is asked for, which is then explained: "9 dec
    1988 why u need it"."""
    asked, value = turn.current, behind.before_why(text)
    if asked is None or value is None or not any(map(str.isdecimal, value)):
        return False
    if not isinstance(take(asking.put_now(turn, asked), value), Told):
        return False
    turn.say(asking.why(turn, asked))
    return True


def _asks_why(turn: Turn, questions: tuple[Asking, ...]) -> tuple[Asking, ...]:
    """Those that ask why the question is put at all."""
    return tuple(one for one in questions if fold(one.text) in turn.words.words("words-why"))


def _is_for_another(taken: Problem | Refused) -> bool:
    """Whether words may be meant for another question: nothing was understood of them here, or a
    test of the other language."""
    if isinstance(taken, Refused):
        return taken.problem.id == "problem-test-other-language"
    return says_nothing_new(taken.id) or taken.id == "problem-yes-no-unclear"


def _is_of_it(taken: Problem | Refused) -> bool:
    """Whether words say something of the open question, be it no clear answer: they are then no
    answer to another one on its card."""
    return isinstance(taken, Problem) and taken.id == "problem-yes-no-unclear"


def _is_lost(taken: Problem) -> bool:
    """Whether nothing was taken of words, be it that a number is seen among them: "I was born in
    April 1999" where years of work are asked for."""
    return says_nothing_new(taken.id) or taken.id.endswith("-beside")


def _take(turn: Turn, asked: Asked, told: Told, text: str, message_id: int | None) -> None:
    if asked.question.labels == "equivalent":
        _say_back(turn, text)
    if told.other is not None:
        label = asking.choice_label(turn, asked, str(told.values[asked.key]))
        other = test_name(turn.words, told.other.id)
        turn.note(turn.words.say("test-taken-as", test=label, other=other))
        if asked.question.choice_wording == "test":
            turn.beside = {"was": told.other.id, "was_key": asked.key}
    moves.accept_all(turn, asked, told.values, message_id)


def _say_back(turn: Turn, text: str) -> None:
    """Which level IRCC's table gives the words of a report, and as of when the table is."""
    reading = eca_wordings.read(text)
    if reading is None or reading.level is None:
        return
    words, table = turn.words, rulebook.default().eca.wordings
    level = words.plain(f"equivalent-{reading.level}")
    turn.note(
        words.say("report-wording-read", text=text, level=level, as_of=words.date(table.as_of))
    )


def was_label(turn: Turn, args: dict[str, Any]) -> str:
    return turn.words.plain("button-it-was", test=test_name(turn.words, str(args["was"])))


def _was_words(turn: Turn, args: dict[str, Any]) -> tuple[str, ...]:
    message = f"not-accepted-{args['was']}"
    return (*turn.words.words(message), *turn.words.words(message, "alone"))


def it_was(turn: Turn, key: str, test_id: str) -> None:
    """The test just taken for an accepted one was another: it is asked for again."""
    asked = turn.walk.by_key(key)
    test = next(one for one in language.not_accepted() if one.id == test_id)
    turn.close_card()
    if asked is not None:
        for name in (key, *asked.question.resets):
            turn.session.answers.pop(name, None)
        turn.changed()
        turn.session.focus = key
        turn.note(
            refusing.problem_text(
                turn, language_tests.not_accepted_problem(asking.put_now(turn, asked), test), asked
            )
        )
    show(turn, "question")
