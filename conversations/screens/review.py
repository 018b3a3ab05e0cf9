"""The review: each section with its answers, what is missing and what that blocks, what does not
fit together; edit anything; confirm."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat import machine, recording
from conversations.chat.machine import LIFE
from conversations.chat.scene import Scene
from conversations.chat.session import Screen
from conversations.interview.question import Section
from conversations.interview.reading import answers
from conversations.interview.walk import SECTIONS, Asked
from conversations.reports.doubts import doubts
from conversations.reports.facts import blocked_by
from conversations.screens import asking, moves, remarks
from conversations.screens.base import Tap, Window, opens, rows_of, show, simply, taps, window
from conversations.screens.moves import CONTINUE
from conversations.voice.replies import Button, Card

MOST_DOUBTS = 5
PAGE = 8
"""Answers offered for editing on one card."""


def _show_review(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    lines = [words.say("review-title")]
    for section in SECTIONS:
        inside = scene.walk.in_section(section)
        told = sum(asked.key in scene.walk.answers for asked in inside)
        lines.append(
            words.say(
                "review-section",
                section=words.plain(f"section-{section}"),
                told=told,
                open=len(inside) - told,
            )
        )
    open_ones = [a for a in scene.walk.asked if a.key not in scene.walk.answers]
    missing = [_missing(scene, asked) for asked in open_ones[:6]]
    if len(open_ones) > 6:
        missing.append(words.say("and-more", count=len(open_ones) - 6))
    doubtful = doubts(scene)
    remarks = [words.say("bullet", text=doubt) for doubt in doubtful[:MOST_DOUBTS]]
    if len(doubtful) > MOST_DOUBTS:
        remarks.append(words.say("and-more", count=len(doubtful) - MOST_DOUBTS))
    sections = [
        SECTION.button(scene, words.plain(f"section-{section}"), value=section)
        for section in SECTIONS
    ]
    confirm: tuple[tuple[Button, ...], ...]
    if scene.session.state in LIFE:
        confirm, then = ((SCORE.button(scene),),), "-scored"
    elif scene.walk.pending:
        confirm, then = ((CONTINUE.button(scene),),), "-unfinished"
    else:
        confirm, then = ((CONFIRM.button(scene),),), ""
    return scene.card(
        [
            Markup("\n").join(lines),
            Markup("\n").join([words.say("review-missing-title"), *missing]) if missing else "",
            Markup("\n").join([words.say("review-doubts-title"), *remarks]) if remarks else "",
            words.say(f"review-next{then}"),
        ],
        (*confirm, *rows_of(sections, 2)),
    )


def _missing(scene: Scene, asked: Asked) -> Markup:
    """An open question, with the parts of the result that wait for it."""
    label, blocks = label_of(scene, asked), blocked_by(scene, asked.key)
    if not blocks:
        return scene.words.say("review-missing", label=label)
    return scene.words.say("review-missing-blocks", label=label, blocks=blocks)


def label_of(scene: Scene, asked: Asked) -> Markup:
    """A question's short name, with the entry it belongs to."""
    label = scene.words.say(asked.question.wording, "label")
    if asked.index is None:
        return label
    return scene.words.say(
        f"entry-{asked.question.group}-label", label=label, number=asked.index + 1
    )


def _open_section(scene: Scene, args: dict[str, Any], value: str) -> None:
    show(scene, "review_section", in_place=True, section=value, page=0)


def _read_review(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    if scene.session.state in LIFE:
        return False
    said = answers.read_yes_no(text, scene.words)
    if said is True and scene.walk.pending:
        scene.close_card()
        moves.resume(scene)
    elif said is True:
        confirm(scene)
    elif said is False:
        scene.close_card()
        scene.note(scene.words.say("review-not-right"))
        show(scene, "review")
    return said is not None


def confirm(scene: Scene) -> None:
    """The person says that the answers are right: score them."""
    candidacy = scene.candidacy()
    if not machine.move(candidacy, "confirm"):
        birth = scene.walk.by_key("birth_date")
        scene.close_card()
        if birth is not None and "birth_date" not in scene.walk.answers:
            scene.note(scene.words.say("birth-date-needed"))
            scene.session.focus = birth.key
            scene.session.come_back = Screen(name="review")
        moves.resume(scene)
        return
    scene.session.state = candidacy.state
    scene.close_card(scene.words.say("review-confirmed") if scene.tapped else None)
    remarks.remember_score(scene)
    show(scene, "score")


# ------------------------------------------------------------------------- one section


def _shown(scene: Scene, section: Section, entry: str | None) -> list[Asked]:
    """The questions of a section outside its lists, or those of one entry (``job.0``)."""
    if entry is not None:
        return [a for a in scene.walk.asked if a.prefix == f"{entry}."]
    return [a for a in scene.walk.in_section(section) if a.index is None]


def _entries(scene: Scene, section: Section) -> list[str]:
    return list(
        dict.fromkeys(
            a.prefix.removesuffix(".") for a in scene.walk.in_section(section) if a.prefix
        )
    )


def entry_title(scene: Scene, entry: str) -> Markup:
    """What an entry of a list is called: the job's title and dates, the credential's level."""
    group, index = entry.split(".")
    answers, words = scene.walk.answers, scene.words
    if group == "job":
        name = str(answers.get(f"{entry}.title") or "")
    else:
        level = answers.get(f"{entry}.level")
        name = words.plain(f"level-{level}") if level else ""
    return words.say(f"entry-{group}", number=int(index) + 1, name=name)


def _show_section(scene: Scene, args: dict[str, Any]) -> Card:
    section, entry, page = Section(args["section"]), args.get("entry"), args["page"]
    words = scene.words
    asked = _shown(scene, section, entry)
    title = entry_title(scene, entry) if entry else words.say(f"section-{section}")
    lines = [Markup("<b>{}</b>").format(title)]
    for one in asked:
        answer = scene.walk.answers.get(one.key)
        shown = (
            asking.answer_text(scene, one, answer)
            if one.key in scene.walk.answers
            else words.plain("not-told")
        )
        name = words.say(one.question.wording, "label")
        lines.append(words.say("label-and-value", label=name, value=shown))
    pages = max(1, -(-len(asked) // PAGE))
    buttons = [
        ANSWER.button(scene, words.plain(one.question.wording, "label"), value=one.key)
        for one in asked[page * PAGE : (page + 1) * PAGE]
    ]
    rows = rows_of(buttons, 2)
    if pages > 1:
        rows.append((MORE.button(scene, value=(page + 1) % pages),))
    if entry is None:
        for other in _entries(scene, section):
            label = str(entry_title(scene, other).unescape())
            rows.append((ENTRY.button(scene, label[:60], value=other),))
        group = {"noc": "job", "eca": "credential"}.get(section)
        if group and _entries(scene, section):
            rows.append((ADD.button(scene, words.plain(f"button-add-{group}"), value=group),))
        rows.append((BACK.button(scene),))
    else:
        rows.append((REMOVE.button(scene, value=entry),))
        rows.append((BACK_TO_SECTION.button(scene, value=section),))
    return scene.card([Markup("\n").join(lines), words.say("tap-to-change")], tuple(rows))


def _turn_page(scene: Scene, args: dict[str, Any], value: str) -> None:
    show(scene, "review_section", in_place=True, **{**args, "page": int(value)})


def _open_entry(scene: Scene, args: dict[str, Any], value: str) -> None:
    show(scene, "review_section", in_place=True, section=args["section"], entry=value, page=0)


def _edit_answer(scene: Scene, args: dict[str, Any], value: str) -> None:
    edit(scene, value, Screen(name="review_section", args=args))


def _add(scene: Scene, args: dict[str, Any], value: str) -> None:
    add_entry(scene, value)


def _remove(scene: Scene, args: dict[str, Any], value: str) -> None:
    group, index = value.split(".")
    label = entry_title(scene, value)
    recording.remove_entry(scene, group, int(index))
    scene.note(scene.words.say("removed", name=label))
    scene.session.come_back = Screen(name="review")
    scene.close_card()
    moves.go_on(scene)


def edit(scene: Scene, key: str, origin: Screen) -> None:
    """Go to one question on purpose, and come back here afterwards."""
    scene.session.focus = key
    scene.session.follow = []
    scene.session.come_back = origin
    show(scene, "question", in_place=True)


def add_entry(scene: Scene, group: str) -> None:
    """Begin another job or credential."""
    entries = {
        a.index for a in scene.walk.asked if a.question.group == group and a.index is not None
    }
    last = max(entries, default=-1)
    key = f"{group}.{last}.more"
    if last >= 0 and scene.walk.by_key(key) is not None:
        scene.session.answers[key] = True
        scene.session.skipped = [k for k in scene.session.skipped if k != key]
        scene.changed()
        scene.session.come_back = Screen(name="review")
    scene.close_card()
    moves.go_on(scene)


SECTION = Tap("s", _open_section)
CONFIRM = Tap("confirm", simply(confirm), "button-confirm")
SCORE = opens("score", "score", "button-to-score")
ANSWER = Tap("q", _edit_answer)
MORE = Tap("p", _turn_page, "button-more", control=True)
ENTRY = Tap("n", _open_entry)
ADD = Tap("add", _add)
REMOVE = Tap("del", _remove, "button-remove")
BACK = opens("review", "review", "button-back", control=True)
BACK_TO_SECTION = Tap("s", _open_section, "button-back", control=True)

window("review", Window(_show_review, taps(SECTION, CONFIRM, SCORE, CONTINUE), _read_review))
window(
    "review_section",
    Window(_show_section, taps(ANSWER, MORE, ENTRY, ADD, REMOVE, BACK, BACK_TO_SECTION)),
)
