"""The NOC question: from the words people use to a unit group, confirmed by what the group is."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations import answers
from conversations.questions import Asked, Problem
from conversations.replies import Button, Card
from conversations.scene import Scene
from conversations.screens import asking, interview
from conversations.screens.base import Window, show, window
from express_entry import noc
from express_entry.experience import is_skilled_trade
from express_entry.noc import Choice, SearchResult

PAGE = 5
LABEL = 58
"""Characters of a button; a phone shows about as many on two lines."""


def _search(scene: Scene, words: str, page: int) -> SearchResult:
    return noc.search(words, scene.session.locale, limit=PAGE, offset=page * PAGE)


def question_card(scene: Scene, asked: Asked, args: dict[str, Any]) -> Card:
    """Up to five unit groups for the words, a narrowing question where they are too wide."""
    words = scene.words
    here = args.get("key") == asked.key
    searched = str(args["words"]) if here else _title(scene, asked)
    page = int(args.get("page", 0)) if here else 0
    heading = asking.heading(scene, asked)
    controls = asking.control_row(scene, asked)
    present = scene.walk.answers.get(asked.key)
    so_far = (
        words.say("present-answer", answer=asking.answer_text(scene, asked, present))
        if present is not None
        else ""
    )
    if not searched:
        example = words.say("for-example", example=words.say(asked.question.wording, "example"))
        body = asking.question_text(scene, asked)
        return scene.card([Markup("\n").join([heading, body]), so_far, example], tuple(controls))
    result = _search(scene, searched, page)
    lines = [words.say(_finding(result), words=searched)]
    rows: list[tuple[Button, ...]] = []
    if result.narrowing is not None and page == 0:
        lines.append(words.say("occupation-narrowing", term=result.narrowing.term))
        rows += [
            (scene.button(_short(choice.label(scene.session.locale)), f"w.{number}"),)
            for number, choice in enumerate(result.narrowing.choices)
        ]
    rows += [
        (scene.button(_group(scene, match.code, match.title, match.teer), f"m.{number}"),)
        for number, match in enumerate(result.matches)
    ]
    paging = []
    if page:
        paging.append(scene.control("button-previous", "page.prev"))
    if result.total > (page + 1) * PAGE:
        paging.append(scene.control("button-more", "page.next"))
    if paging:
        rows.append(tuple(paging))
    rows.append((scene.control("button-none-of-these", "none"),))
    body = asking.question_text(scene, asked)
    return scene.card(
        [Markup("\n").join([heading, body]), so_far, Markup("\n").join(lines)], (*rows, *controls)
    )


def _title(scene: Scene, asked: Asked) -> str:
    return str(scene.walk.answers.get(f"{asked.prefix}title") or "") if asked.prefix else ""


def _finding(result: SearchResult) -> str:
    if result.explanation is not None:
        return f"occupation-{result.explanation.replace('_', '-')}"
    return "occupation-wide" if result.ambiguous else "occupation-found"


def _short(label: str) -> str:
    return label if len(label) <= LABEL else f"{label[: LABEL - 1].rstrip()}…"


def _group(scene: Scene, code: str, title: str, teer: int) -> str:
    room = LABEL - len(f"{code}  · TEER {teer}")
    shown = title if len(title) <= room else f"{title[: room - 1].rstrip()}…"
    return f"{code} {shown} · TEER {teer}"


def tap(scene: Scene, asked: Asked, args: dict[str, Any], action: str, value: str) -> bool:
    """What a tap on the list does; False if it is a control that every question has."""
    here = args.get("key") == asked.key
    searched = str(args["words"]) if here else _title(scene, asked)
    page = int(args.get("page", 0)) if here else 0
    if action == "page":
        other = page + 1 if value == "next" else max(0, page - 1)
        show(scene, "question", in_place=True, key=asked.key, words=searched, page=other)
    elif action == "w":
        narrowing = _search(scene, searched, 0).narrowing
        assert narrowing is not None, "a narrowing answer without a narrowing question"
        _narrow(scene, asked, narrowing.choices[int(value)], searched, page)
    elif action == "m":
        code = _search(scene, searched, page).matches[int(value)].code
        show(
            scene,
            "confirm_occupation",
            in_place=True,
            key=asked.key,
            words=searched,
            page=page,
            code=code,
        )
    elif action == "none":
        scene.note(scene.words.say("occupation-type-again"))
        show(scene, "question", in_place=True, key=asked.key, words="", page=0)
    else:
        return False
    return True


def _narrow(scene: Scene, asked: Asked, choice: Choice, searched: str, page: int) -> None:
    if len(choice.codes) == 1:
        show(
            scene,
            "confirm_occupation",
            in_place=True,
            key=asked.key,
            words=searched,
            page=page,
            code=choice.codes[0],
        )
    else:
        words = choice.label(scene.session.locale)
        show(scene, "question", in_place=True, key=asked.key, words=words, page=0)


def read(scene: Scene, asked: Asked, text: str, message_id: int | None) -> bool:
    """Words typed at the question are searched for."""
    words = answers.read_text(text)
    if isinstance(words, Problem):
        interview.refuse(scene, asked, words, message_id)
        return True
    scene.close_card()
    found = _search(scene, str(words), 0).matches
    if len(found) == 1 and found[0].why_kind == "code":
        code = found[0].code
        show(scene, "confirm_occupation", key=asked.key, words=words, page=0, code=code)
    else:
        show(scene, "question", key=asked.key, words=words, page=0)
    return True


# ------------------------------------------------------------------------- confirming


def _show_confirm(scene: Scene, args: dict[str, Any]) -> Card:
    words, locale = scene.words, scene.session.locale
    group = noc.get(args["code"])
    titles = noc.examples(group.code, locale, 5)
    rivals = noc.rivals(group.code, 3)
    paragraphs: list[Markup | str] = [
        Markup("<b>{} {}</b>").format(group.code, noc.title(group.code, locale)),
        words.say("occupation-also-called", titles="; ".join(titles)) if titles else "",
        words.say(
            "occupation-place",
            major=noc.major_group(group.code, locale),
            broad=noc.broad(group.code, locale),
        ),
        Markup("{}{}").format(
            words.say(
                f"occupation-teer-{'skilled' if group.teer <= 3 else 'other'}", teer=group.teer
            ),
            words.say("occupation-is-trade") if is_skilled_trade(group.code) else "",
        ),
        words.say("occupation-rivals") if rivals else "",
    ]
    rows: list[tuple[Button, ...]] = [
        (scene.button(words.plain("button-this-is-it"), "yes"),),
        (
            Button(
                label=words.plain("button-official-page"),
                url=noc.official_url(group.code, locale),
            ),
        ),
    ]
    rows += [
        (scene.button(_group(scene, r.code, noc.title(r.code, locale), r.teer), f"r.{number}"),)
        for number, r in enumerate(rivals)
    ]
    rows.append((scene.control("button-to-list", "list"),))
    return scene.card([*paragraphs, words.say("occupation-confirm")], tuple(rows))


def _tap_confirm(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    asked = scene.walk.by_key(args["key"])
    assert asked is not None, "an occupation for a question that does not apply"
    if action == "yes":
        interview.accept(scene, asked, args["code"])
    elif action == "r":
        rival = noc.rivals(args["code"], 3)[int(value)]
        show(scene, "confirm_occupation", in_place=True, **{**args, "code": rival.code})
    else:
        show(
            scene,
            "question",
            in_place=True,
            key=args["key"],
            words=args["words"],
            page=args["page"],
        )


def _read_confirm(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    asked = scene.walk.by_key(args["key"])
    assert asked is not None, "an occupation for a question that does not apply"
    said = answers.read_yes_no(text, scene.words)
    if said is True:
        interview.accept(scene, asked, args["code"])
        return True
    if said is False:
        scene.close_card()
        show(scene, "question", key=asked.key, words=args["words"], page=args["page"])
        return True
    return read(scene, asked, text, message_id)


window("confirm_occupation", Window(_show_confirm, _tap_confirm, _read_confirm))
