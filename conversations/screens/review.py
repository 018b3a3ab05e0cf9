"""The review: each section with its answers, what is missing and what that blocks, what does not
fit together; edit anything; confirm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from conversations.chat import machine, recording
from conversations.chat.machine import LIFE
from conversations.chat.paired import answered_by_the_other
from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.question import InterviewSection
from conversations.interview.walk import SECTIONS, Asked
from conversations.reports.facts import blocked_by
from conversations.reports.second_look import second_look
from conversations.screens import asking, moves, remarks
from conversations.screens.moves import CONTINUE
from conversations.screens.window import (
    WINDOWS,
    Tap,
    Window,
    opens,
    rows_of,
    show,
    simply,
    taps,
    window,
)
from conversations.typed.agreeing import agrees
from conversations.voice.quotes import Foldable
from conversations.voice.replies import Button, Card

MOST_DOUBTS = 5
PAGE = 8
"""Answers offered for editing on one card."""


def _show_review(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    lines = [words.say("review-title")]
    for section in SECTIONS:
        inside = [one for one in turn.walk.in_section(section) if _is_own(turn, one)]
        answered = sum(asked.key in turn.walk.answers for asked in inside)
        waiting = sum(_is_open(turn, asked) for asked in inside)
        lines.append(
            words.say(
                "review-section",
                section=words.plain(f"section-{section}"),
                told=answered,
                open=waiting,
            )
        )
    open_ones = [asked for asked in turn.walk.asked if _is_open(turn, asked)]
    missing = [_missing(turn, asked) for asked in open_ones[:6]]
    if len(open_ones) > 6:
        missing.append(words.say("and-more", count=len(open_ones) - 6))
    doubtful = second_look(turn)
    remarks = [words.say("bullet", text=doubt) for doubt in doubtful[:MOST_DOUBTS]]
    if len(doubtful) > MOST_DOUBTS:
        remarks.append(words.say("and-more", count=len(doubtful) - MOST_DOUBTS))
    sections = [
        SECTION.button(turn, words.plain(f"section-{section}"), value=section)
        for section in SECTIONS
    ]
    confirm: tuple[tuple[Button, ...], ...]
    if turn.session.state in LIFE:
        confirm, then = ((SCORE.button(turn),),), "-scored"
    elif turn.walk.pending:
        confirm, then = ((CONTINUE.button(turn),),), "-unfinished"
    else:
        confirm, then = ((CONFIRM.button(turn),),), ""
    return turn.card(
        [
            Markup("\n").join(lines),
            Foldable((words.say("review-missing-title"), *missing), keep=2) if missing else "",
            Foldable((words.say("review-doubts-title"), *remarks), keep=2) if remarks else "",
            words.say(f"review-next{then}"),
        ],
        (*confirm, *rows_of(sections, 2)),
    )


_IN_ONE_LINE = ("education", "canadian_years", "foreign_years")
"""Questions whose answer the credentials and the jobs give, one by one."""


def _is_open(turn: Turn, asked: Asked) -> bool:
    """Whether a question waits for an answer: one in a line does not, once it decides nothing, and
    none that only completes the file."""
    if asked.key in turn.walk.answers or asked.key in turn.walk.unasked:
        return False
    if not _is_own(turn, asked):
        return False
    return asked.key not in _IN_ONE_LINE or bool(blocked_by(turn, asked.key))


def _is_own(turn: Turn, asked: Asked) -> bool:
    """Whether a question is not one that a partner answers in their own chat."""
    return asked.key not in answered_by_the_other(turn.session)


def _missing(turn: Turn, asked: Asked) -> Markup:
    """An open question, with the parts of the result that wait for it."""
    label, blocks = label_of(turn, asked), blocked_by(turn, asked.key)
    if not blocks:
        return turn.words.say("review-missing", label=label)
    return turn.words.say("review-missing-blocks", label=label, blocks=blocks)


def label_of(turn: Turn, asked: Asked) -> Markup:
    """A question's short name, with the entry it belongs to."""
    label = turn.words.say(asked.question.wording, "label")
    if asked.index is None:
        return label
    return turn.words.say(
        f"entry-{asked.question.group}-label", label=label, number=asked.index + 1
    )


def _open_section(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "review_section", in_place=True, section=value, page=0)


def _read_review(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    if turn.session.state in LIFE:
        return False
    said = agrees(text)
    if said is True and turn.walk.pending:
        turn.close_card()
        moves.resume(turn)
    elif said is True:
        confirm(turn)
    elif said is False:
        turn.close_card()
        turn.note(turn.words.say("review-not-right"))
        show(turn, "review")
    return said is not None


def confirm(turn: Turn) -> None:
    """The person says that the answers are right: score them."""
    turn.understood = "command:confirm"
    candidacy = turn.progress()
    if not machine.move(candidacy, "confirm"):
        birth = turn.walk.by_key("birth_date")
        turn.close_card()
        if birth is not None and "birth_date" not in turn.walk.answers:
            turn.note(turn.words.say("birth-date-needed"))
            turn.session.focus = birth.key
            turn.session.come_back = Screen(name="review")
        moves.resume(turn)
        return
    turn.session.state = candidacy.state
    # That no more was to be told does not change because a job ends, or another day comes.
    turn.session.answers |= {
        key: False
        for key in turn.walk.followed
        if key.endswith(".more") and not turn.walk.answers[key]
    }
    turn.changed()
    turn.close_card(turn.words.say("review-confirmed") if turn.tapped else None)
    remarks.remember_score(turn)
    if not _take_up(turn):
        show(turn, "score")


def _take_up(turn: Turn) -> bool:
    """Now that the answers are told: a submission or an invitation told before that is gone on
    with. False where there was none."""
    so_far = turn.session.life
    if so_far.submission_told_on is not None:
        read, day = WINDOWS["life_date"].read, so_far.submission_told_on.isoformat()
        return read is not None and read(turn, {"event": "submit", "again": False}, day, None)
    if so_far.invitation_told_on is not None:
        turn.note(turn.words.say("life-invited-unsubmitted", counted=True))
        show(turn, "life_date", event="submit", again=False)
        return True
    return False


# ------------------------------------------------------------------------- one section


def _shown(turn: Turn, section: InterviewSection, entry: str | None) -> list[Asked]:
    """The questions of a section outside its lists, or those of one entry (``job.0``)."""
    listed = [a for a in turn.walk.asked if a.key not in turn.walk.idle and _is_own(turn, a)]
    if entry is not None:
        return [a for a in listed if a.prefix == f"{entry}."]
    return [a for a in listed if a.question.section is section and a.index is None]


def _entries(turn: Turn, section: InterviewSection) -> list[str]:
    return list(
        dict.fromkeys(a.prefix.removesuffix(".") for a in turn.walk.in_section(section) if a.prefix)
    )


def entry_title(turn: Turn, entry: str) -> Markup:
    """What an entry of a list is called: the job's title and dates, the credential's level."""
    group, index = entry.split(".")
    answers, words = turn.walk.answers, turn.words
    if group == "job":
        name = str(answers.get(f"{entry}.title") or "")
    else:
        level = answers.get(f"{entry}.level")
        name = words.plain(f"level-{level}") if level else ""
    return words.say(f"entry-{group}", number=int(index) + 1, name=name)


def _show_section(turn: Turn, args: dict[str, Any]) -> Card:
    section, entry, page = InterviewSection(args["section"]), args.get("entry"), args["page"]
    words = turn.words
    asked = _shown(turn, section, entry)
    title = entry_title(turn, entry) if entry else words.say(f"section-{section}")
    lines = [Markup("<b>{}</b>").format(title)]
    for one in asked:
        answer = turn.walk.answers.get(one.key)
        shown = (
            asking.answer_text(turn, one, answer)
            if one.key in turn.walk.answers
            else words.plain("not-told")
        )
        name = words.say(one.question.wording, "label")
        lines.append(words.say("label-and-value", label=name, value=shown))
    pages = max(1, -(-len(asked) // PAGE))
    buttons = [
        ANSWER.button(turn, words.plain(one.question.wording, "label"), value=one.key)
        for one in asked[page * PAGE : (page + 1) * PAGE]
    ]
    rows = rows_of(buttons, 2)
    if pages > 1:
        rows.append((MORE.button(turn, value=(page + 1) % pages),))
    if entry is None:
        for other in _entries(turn, section):
            label = str(entry_title(turn, other).unescape())
            rows.append((ENTRY.button(turn, label[:60], value=other),))
        group = {"noc": "job", "eca": "credential"}.get(section)
        if group and _entries(turn, section):
            rows.append((ADD.button(turn, words.plain(f"button-add-{group}"), value=group),))
        rows.append((BACK.button(turn),))
    else:
        if turn.walk.by_key(f"{entry}.leave_from") and f"{entry}.leave_from" in turn.walk.idle:
            rows.append((LEAVE.button(turn, value=entry),))
        rows.append((REMOVE.button(turn, value=entry),))
        rows.append((BACK_TO_SECTION.button(turn, value=section),))
    return turn.card([Markup("\n").join(lines), words.say("tap-to-change")], tuple(rows))


def _turn_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "review_section", in_place=True, **{**args, "page": int(value)})


def _open_entry(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "review_section", in_place=True, section=args["section"], entry=value, page=0)


def _edit_answer(turn: Turn, args: dict[str, Any], value: str) -> None:
    edit(turn, value, Screen(name="review_section", args=args))


def _add_leave(turn: Turn, args: dict[str, Any], value: str) -> None:
    edit(turn, f"{value}.leave_from", Screen(name="review_section", args=args))
    turn.session.follow = [f"{value}.leave_to"]


def _add(turn: Turn, args: dict[str, Any], value: str) -> None:
    add_entry(turn, value)


def _remove(turn: Turn, args: dict[str, Any], value: str) -> None:
    group, index = value.split(".")
    label = entry_title(turn, value)
    recording.remove_entry(turn, group, int(index))
    turn.note(turn.words.say("removed", name=label))
    turn.session.come_back = Screen(name="review")
    turn.close_card()
    moves.go_on(turn)


def edit(turn: Turn, key: str, origin: Screen) -> None:
    """Go to one question on purpose, and come back here afterwards."""
    turn.session.focus = key
    # Some kinds of permit do not tell whether one may work, and another kind may change it.
    turn.session.follow = ["work_permit"] if key == "permit" else []
    turn.session.come_back = origin
    show(turn, "question", in_place=True)


def edit_in_turn(turn: Turn, keys: Sequence[str], origin: Screen) -> None:
    """Go to some questions, one after the other, and come back here afterwards."""
    first, *rest = keys
    edit(turn, first, origin)
    turn.session.follow = rest


def add_entry(turn: Turn, group: str) -> None:
    """Begin another job or credential."""
    entries = {
        a.index for a in turn.walk.asked if a.question.group == group and a.index is not None
    }
    last = max(entries, default=-1)
    key = f"{group}.{last}.more"
    if last >= 0 and turn.walk.by_key(key) is not None:
        turn.session.answers[key] = True
        turn.session.skipped = [k for k in turn.session.skipped if k != key]
        turn.changed()
        turn.session.come_back = Screen(name="review")
    turn.close_card()
    moves.go_on(turn)


SECTION = Tap("s", _open_section)
CONFIRM = Tap("confirm", simply(confirm), "button-confirm", role="next")
SCORE = opens("score", "score", "button-to-score")
ANSWER = Tap("q", _edit_answer)
MORE = Tap("p", _turn_page, "button-more", control=True)
ENTRY = Tap("n", _open_entry)
ADD = Tap("add", _add)
LEAVE = Tap("leave", _add_leave, "button-add-leave")
REMOVE = Tap("del", _remove, "button-remove", role="danger")
BACK = opens("review", "review", "button-back", control=True)
BACK_TO_SECTION = Tap("s", _open_section, "button-back", control=True)

window("review", Window(_show_review, taps(SECTION, CONFIRM, SCORE, CONTINUE), _read_review))
window(
    "review_section",
    Window(_show_section, taps(ANSWER, MORE, ENTRY, ADD, LEAVE, REMOVE, BACK, BACK_TO_SECTION)),
)
