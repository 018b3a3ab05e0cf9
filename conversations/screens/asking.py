"""How a question is put: its words for this person, and an answer said back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import OF_DAYS, Answer, Kind, is_at_least, number_of
from conversations.interview.questions.eligibility import has_partner, partner_counts
from conversations.interview.questions.language import OWNERS, is_planned, test_of
from conversations.interview.reading.answers import as_text
from conversations.interview.walk import Asked
from conversations.reports import levels
from conversations.reports.second_look import funds_exempt
from conversations.typed import put
from conversations.typed.put import Put
from conversations.voice.wording import Own
from express_entry import rulebook
from express_entry.candidate.profile import ABILITIES, Ability
from express_entry.counting import language
from express_entry.eligibility import programs


def question_text(turn: Turn, asked: Asked) -> Markup:
    """The question itself, worded for this person."""
    return turn.words.say(asked.question.wording, **values_for(turn, asked))


def in_a_line(turn: Turn, asked: Asked) -> Markup:
    """The question in one line, for whoever has read it in full: without what follows it."""
    message = "question-waits" if turn.unhurried else "question-again"
    return turn.words.say(message, question=_without_explanation(turn, asked))


def following(turn: Turn, asked: Asked) -> Markup:
    """The question that comes next, in one line."""
    return turn.words.say("question-next", question=_without_explanation(turn, asked))


def _without_explanation(turn: Turn, asked: Asked) -> Markup:
    asks = question_text(turn, asked).partition("?")
    return Markup(asks[0] + asks[1])


def values_for(turn: Turn, asked: Asked) -> dict[str, Any]:
    """What a question's wording may speak of."""
    view = turn.walk.view
    values: dict[str, Any] = {
        "couple": has_partner(view),
        "partner": partner_counts(view),
    }
    question = asked.question
    if asked.index is not None:
        values["number"] = asked.index + 1
    if question.kind is Kind.SCORE:
        test = test_of(turn.walk.view, question.id.split(".")[0])
        if test is not None:
            ability: Ability = question.id.split(".")[1]  # type: ignore[assignment]
            described = language.description(test)
            values["test"] = put.test_name(turn.words, test)
            owner = question.id.split(".")[0]
            values["planned"] = is_planned(turn.walk.view, owner)
            values["range"] = levels.score_range(turn, test, ability)
            values["example"] = Own(turn.words.figure(as_text(described.example[ability])))
    if question.id == "credential.canadian_study":
        values |= _conditions_of_study(turn)
    if question.id == "funds":
        size, required = turn.profile.family_size, funds_required(turn)
        values["required"] = turn.words.money(required) if required else "unknown"
        values["size"] = size or 0
        values["exempt"] = funds_exempt(turn)
    return values


def why(turn: Turn, asked: Asked) -> Markup:
    """Why the question is put."""
    reason = turn.words.say(asked.question.wording, "why", **values_for(turn, asked))
    return turn.words.say("why-we-ask", why=reason)


def _conditions_of_study(turn: Turn) -> dict[str, Any]:
    """What study in Canada must have been to earn additional points."""
    grid = rulebook.default().on(turn.today).crs_grid
    rule = grid.additional.canadian_study_conditions
    return {
        "months": rule.full_time_months,
        "present": rule.present_months,
        "percent": rule.language_percent,
        "from": turn.words.month(rule.waived_from),
        "to": turn.words.month(rule.waived_to),
    }


def funds_required(turn: Turn) -> int | None:
    """What IRCC's table asks of this family today; None while its size is not known."""
    size = turn.profile.family_size
    return programs.settlement_funds(size, turn.today) if size else None


def example(turn: Turn, asked: Asked) -> Markup | str:
    """An example of a typed answer; for a score, one that this very test can give."""
    score = values_for(turn, asked).get("example")
    return score or turn.words.say(asked.question.wording, "example")


def all_four(turn: Turn, asked: Asked) -> Markup:
    """On a test's first score: how to give all four at once."""
    owner = asked.question.id.split(".")[0]
    test = test_of(turn.walk.view, owner)
    has_any = any(f"{owner}.{ability}" in turn.walk.answers for ability in ABILITIES)
    if test is None or has_any:
        return Markup("")
    described = language.description(test)
    words = turn.words
    scores = (
        words.plain(
            "score-by-letter",
            letter=words.plain(f"ability-{ability}", "letter"),
            score=words.figure(format(described.example[ability], "f")),
        )
        for ability in described.report_order
    )
    return words.say("all-four-at-once", example=words.joined("between-scores", scores))


def choice_label(turn: Turn, asked: Asked, option: str) -> str:
    """The wording of one choice."""
    return put.choice_label(turn.words, asked.question, option)


def put_now(turn: Turn, asked: Asked) -> Put:
    """A question as an answer to it is read by: beside what is known now."""
    return Put(asked, recording.known_beside(turn), turn.words, turn.today)


def answer_text(turn: Turn, asked: Asked, answer: Answer) -> str:
    """An answer as the person would say it; plain text."""
    words, kind = turn.words, asked.question.kind
    if kind is Kind.YES_NO:
        return words.plain("choice-yes" if answer else "choice-no")
    if kind is Kind.CHOICE:
        return choice_label(turn, asked, str(answer))
    if kind is Kind.MONTH_OR_NOW and answer == "now":
        return words.plain("now")
    if kind in OF_DAYS:
        return words.day_or_month(str(answer))
    if kind is Kind.COUNTRY:
        return words.country(str(answer))
    if kind is Kind.OCCUPATION:
        return put.unit_group_text(words, str(answer))
    if kind is Kind.HOURS and is_at_least(answer):
        return words.plain("hours-full-time", hours=words.figure(str(number_of(answer))))
    if kind is Kind.MONEY and is_at_least(answer):
        return words.plain("money-or-more", amount=words.money(int(str(number_of(answer)))))
    if kind is Kind.MONEY and isinstance(answer, int):
        return words.money(answer)
    return words.figure(str(answer)) if kind in (Kind.SCORE, Kind.HOURS) else str(answer)


def reading_text(turn: Turn, asked: Asked, answer: Answer) -> str:
    """One reading of what was typed, as the label of a button; plain text."""
    shown = answer_text(turn, asked, answer)
    if asked.question.kind is Kind.HOURS:
        return turn.words.plain("hours-a-week", hours=shown)
    return shown


def heading(turn: Turn, asked: Asked) -> Markup:
    """Where we are: the section, and before the score how many cards it is likely to take."""
    section = turn.words.say(f"section-{asked.question.section}")
    if asked not in turn.walk.pending:
        return turn.words.say("question-heading-alone", section=section)
    step = turn.walk.cards_done + 1
    steps = max(step, turn.walk.cards_foreseen(turn.skipped))
    return turn.words.say("question-heading", section=section, step=str(step), steps=str(steps))


def in_lines(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The keys of answers said back together: those of a test stand in one line."""
    of_tests: dict[str, list[str]] = {}
    for key in keys:
        of_tests.setdefault(_owner(key), []).append(key)
    for key in keys:
        if _owner(key) not in OWNERS:
            yield (key,)
        elif of_tests[_owner(key)][0] == key:
            yield tuple(of_tests[_owner(key)])


def label_of_line(turn: Turn, asked: Sequence[Asked], *, numbered: bool = False) -> Markup:
    """What such a line is about; ``numbered`` says of which job or credential but the first."""
    first, question = asked[0], asked[0].question
    wording = f"{_owner(question.id)}-test" if len(asked) > 1 else question.wording
    label = turn.words.say(wording.replace("_", "-"), "label")
    if not numbered or not first.index or question.group is None:
        return label
    number = first.index + 1
    return turn.words.say(f"entry-{question.group}-label", label=label, number=number)


def answer_of_line(turn: Turn, told: Sequence[tuple[Asked, Answer]]) -> Markup:
    """What such a line says."""
    parts = []
    for asked, answer in told:
        text = answer_text(turn, asked, answer)
        if asked.question.kind is Kind.SCORE and len(told) > 1:
            ability = asked.question.id.split(".")[1]
            letter = turn.words.plain(f"ability-{ability}", "letter")
            text = turn.words.plain("score-by-letter", letter=letter, score=text)
        parts.append(text)
    return turn.words.joined("between-told", parts)


def _owner(key: str) -> str:
    return key.partition(".")[0]
