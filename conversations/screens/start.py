"""First contact, coming back, help, privacy, language, erasing everything."""

from __future__ import annotations

from typing import Any

from babel import Locale
from markupsafe import Markup

from conversations.chat import machine
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.interview.reading import answers
from conversations.reports.changes import since_last_time
from conversations.reports.standing import dates, first_line, standing_of
from conversations.screens import moves
from conversations.screens.base import Window, rows_of, show, window
from conversations.voice.replies import Card
from conversations.voice.wording import SHIPPED, fold

# ------------------------------------------------------------------------- consent


def _show_consent(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    rows = [(scene.button(words.plain("button-agree"), "agree"),)]
    controls = [scene.control("button-privacy", "privacy")]
    if len(SHIPPED) > 1:
        controls.append(scene.control("button-language", "language"))
    return scene.card(
        [words.say("greeting"), words.say("what-is-remembered"), words.say("agree-to-start")],
        (*rows, tuple(controls)),
    )


def _tap_consent(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "agree":
        agree(scene)
    elif action == "privacy":
        show(scene, "privacy", in_place=True)
    elif action == "language":
        show(scene, "locale", in_place=True)


def _read_consent(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    if fold(text) in (*scene.words.words("words-yes"), *scene.words.words("words-agree")):
        agree(scene)
        return True
    return False


def agree(scene: Scene) -> None:
    """The person agreed: from here on answers are kept."""
    session = scene.session
    session.agreed_on = scene.today
    session.begun_on = session.begun_on or scene.today
    candidacy = scene.candidacy()
    machine.move(candidacy, "agree")
    session.state = candidacy.state
    scene.close_card(
        scene.words.say("greeting") + "\n\n" + scene.words.say("agreed") if scene.tapped else None
    )
    scene.note(scene.words.say("entering-eligibility"))
    moves.resume(scene)


# ------------------------------------------------------------------------- coming back


def _show_welcome_back(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    asked = scene.current
    first = first_line(scene)
    if asked is not None:
        where = words.say(
            "stopped-at",
            section=words.plain(f"section-{asked.question.section}"),
            question=words.plain(asked.question.wording, "label"),
            left=len(scene.walk.pending),
        )
    elif scene.session.state in machine.LIFE:
        state = words.say("status-title", state=words.plain(f"state-{standing_of(scene)}"))
        where = Markup("\n").join([state, *dates(scene)])
    else:
        where = words.say("stopped-at-review")
    leading = (scene.button(words.plain("button-status"), "status"),) if first else ()
    return scene.card(
        [words.say("welcome-back"), where, *args.get("changes", ())],
        (
            *((leading,) if leading else ()),
            (scene.button(words.plain("button-continue"), "go"),),
            (
                scene.control("button-score", "score"),
                scene.control("button-edit", "edit"),
            ),
        ),
        first=first,
    )


def _tap_welcome_back(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "go":
        scene.close_card()
        moves.resume(scene)
    elif action == "score":
        show(scene, "score", in_place=True)
    elif action == "status":
        show(scene, "status", in_place=True)
    elif action == "edit":
        show(scene, "review", in_place=True)


def _read_welcome_back(
    scene: Scene, args: dict[str, Any], text: str, message_id: int | None
) -> bool:
    """A yes (or no) is about going on, never an answer to a question that is not in sight."""
    if answers.read_yes_no(text, scene.words) is None:
        return False
    scene.close_card()
    moves.resume(scene)
    return True


def welcome_back(scene: Scene) -> None:
    """Where the person stopped, what has changed since, one button to go on."""
    changes = [*scene.notes, *since_last_time(scene)]
    scene.notes = []
    scene.session.seen_on = scene.today
    scene.close_card()
    show(scene, "welcome_back", changes=changes)


# ------------------------------------------------------------------------- help and privacy


def _back_row(scene: Scene) -> tuple[Any, ...]:
    return (scene.control("button-continue", "go"),)


def _show_page(message: str) -> Any:
    def show_page(scene: Scene, args: dict[str, Any]) -> Card:
        return scene.card([scene.words.say(message)], (_back_row(scene),))

    return show_page


def _tap_page(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    scene.close_card()
    moves.resume(scene)


# ------------------------------------------------------------------------- language


def _show_locale(scene: Scene, args: dict[str, Any]) -> Card:
    buttons = [
        scene.button(str(Locale.parse(code).get_display_name(code)).capitalize(), f"l.{code}")
        for code in SHIPPED
    ]
    return scene.card(
        [scene.words.say("choose-language")], (*rows_of(buttons, 2), _back_row(scene))
    )


def _tap_locale(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "l":
        scene.session.locale = value
    scene.close_card()
    moves.resume(scene)


def _read_locale(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    for code in SHIPPED:
        names = {Locale.parse(code).get_display_name(other) for other in SHIPPED}
        if fold(text) in {code, *(fold(str(name)) for name in names)}:
            scene.session.locale = code
            scene.close_card()
            moves.resume(scene)
            return True
    return False


# ------------------------------------------------------------------------- erasing


def _show_delete(scene: Scene, args: dict[str, Any]) -> Card:
    return scene.card(
        [scene.words.say("delete-question")],
        (
            (scene.button(scene.words.plain("button-delete"), "delete"),),
            (scene.button(scene.words.plain("button-keep"), "keep"),),
        ),
    )


def _tap_delete(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    scene.close_card()
    if action == "delete":
        scene.say(scene.words.say("deleted"))
        scene.forget = True
    else:
        scene.note(scene.words.say("kept"))
        moves.resume(scene)


def _read_delete(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """Only a no is taken in words: erasing takes a tap."""
    if answers.read_yes_no(text, scene.words) is False:
        _tap_delete(scene, args, "keep", "")
    else:
        scene.close_card()
        refuse_once(scene, "delete", "takes-a-tap", scene.words.say("delete-takes-a-tap"))
        show(scene, "delete")
    return True


window("consent", Window(_show_consent, _tap_consent, _read_consent))
window("welcome_back", Window(_show_welcome_back, _tap_welcome_back, _read_welcome_back))
window("help", Window(_show_page("help"), _tap_page))
window("privacy", Window(_show_page("privacy"), _tap_page))
window("locale", Window(_show_locale, _tap_locale, _read_locale))
window("delete", Window(_show_delete, _tap_delete, _read_delete))
