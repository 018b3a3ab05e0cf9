"""Answers proposed and not yet given: which of them can stand beside what is known, which cannot
and why, and a list of them for the person to look over. Nothing here is recorded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Problem
from conversations.interview.subjects import in_order, supposing, told_of_themselves
from conversations.interview.walk import Asked
from conversations.screens import asking, refusing

LABEL = 58
"""Characters of a button; a phone shows about as many on two lines."""


@dataclass(slots=True)
class Proposals:
    """What a list is made of."""

    trial: Turn
    """The turn as it would be with them, for wordings that depend on other answers."""
    good: dict[str, Answer] = field(default_factory=dict)
    """New or changed answers that can stand, in the order of their questions."""
    refused: list[tuple[Asked, Problem]] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    """Keys of those that were told before, just so."""

    def asked(self, key: str) -> Asked:
        """The question of a good one."""
        found = self.trial.walk.by_key(key)
        assert found is not None, "a proposal for a question that does not apply"
        return found


def proposed(turn: Turn, values: Mapping[str, Answer]) -> Proposals:
    """Look at answers one by one, as if each were typed at its question."""
    answers = turn.session.answers
    reach = supposing(answers, values)
    trial = Turn(turn.session.copy_for_turn(), turn.today)
    supposed = {key: answer for key, answer in reach.answers.items() if key not in values}
    trial.session.answers = {**answers, **supposed}
    found = Proposals(trial)
    for asked, value in in_order(reach, values):
        if answers.get(asked.key) == value:
            found.known.append(asked.key)
            continue
        before = trial.session.answers.pop(asked.key, None)
        problem = recording.problem_when_given(trial, asked, value)
        if problem is None:
            trial.session.answers[asked.key] = found.good[asked.key] = value
        else:
            found.refused.append((asked, problem))
            if before is not None:
                trial.session.answers[asked.key] = before
        trial.changed()
    for key in [key for key in found.good if trial.walk.by_key(key) is None]:
        # What it hangs on was refused.
        del found.good[key]
    return found


def lines(turn: Turn, proposals: Proposals) -> list[Markup]:
    """The good ones in words, a test with its scores in one line; with the old answer where one
    changes."""
    return [_line(turn, proposals, keys) for keys in lines_of(proposals)]


def lines_of(proposals: Proposals) -> Iterator[tuple[str, ...]]:
    """The keys of each line of the list."""
    return asking.in_lines(told_of_themselves(proposals.good))


def label_of(turn: Turn, proposals: Proposals, keys: tuple[str, ...]) -> Markup:
    """What a line is about."""
    return asking.label_of_line(turn, [proposals.asked(key) for key in keys], numbered=True)


def answer_of(turn: Turn, proposals: Proposals, keys: tuple[str, ...]) -> Markup:
    """What a line says."""
    return asking.answer_of_line(
        turn, [(proposals.asked(key), proposals.good[key]) for key in keys]
    )


def keys_of(proposals: Proposals) -> list[str]:
    """The keys that can be put right, each by itself, in the order of the list."""
    return [key for keys in lines_of(proposals) for key in keys]


def button_label(turn: Turn, proposals: Proposals, key: str) -> str:
    """One of them as the label of a button; plain text."""
    label, answer = label_of(turn, proposals, (key,)), answer_of(turn, proposals, (key,))
    text = turn.words.plain("told-button", label=label, answer=answer)
    return text if len(text) <= LABEL else turn.words.cut(text, LABEL - 1)


def _line(turn: Turn, proposals: Proposals, keys: tuple[str, ...]) -> Markup:
    label, answer = label_of(turn, proposals, keys), answer_of(turn, proposals, keys)
    before = [
        asking.answer_text(turn, proposals.asked(key), turn.session.answers[key])
        for key in keys
        if key in turn.session.answers  # also what waits for another answer, to be asked
    ]
    text = (
        turn.words.say(
            "correction-line",
            label=label,
            old=turn.words.joined("between-told", before),
            new=answer,
        )
        if before
        else turn.words.say("noted", label=label, answer=answer)
    )
    return turn.words.say("bullet", text=text)


def refusals(turn: Turn, proposals: Proposals) -> list[Markup]:
    """What cannot be taken, and why."""
    return [
        turn.words.say("bullet", text=refusing.problem_text(proposals.trial, problem, asked))
        for asked, problem in proposals.refused
    ]
