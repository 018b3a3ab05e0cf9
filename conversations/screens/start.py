"""First contact, coming back, help, privacy, language, erasing everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from conversations.chat import machine
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.interview.reading import answers
from conversations.reports.changes import since_last_time
from conversations.reports.standing import dates, first_line, standing_of
from conversations.screens import moves
from conversations.screens.base import Tap, Window, opens, rows_of, show, simply, taps, window
from conversations.screens.moves import CONTINUE, CONTINUE_BESIDE
from conversations.voice.forms import Forms
from conversations.voice.replies import Card
from conversations.voice.wording import SHIPPED, fold

# ------------------------------------------------------------------------- consent


def _show_consent(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    rows = [(AGREE.button(scene),)]
    controls = [PRIVACY.button(scene)]
    if len(SHIPPED) > 1:
        controls.append(LANGUAGE.button(scene))
    return scene.card(
        [words.say("greeting"), words.say("what-is-remembered"), words.say("agree-to-start")],
        (*rows, tuple(controls)),
    )


PRIVACY = opens("privacy", "privacy", "button-privacy", control=True)
LANGUAGE = opens("locale", "language", "button-language", control=True)


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


AGREE = Tap("agree", simply(agree), "button-agree")


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
    leading = (STATUS.button(scene),) if first else ()
    return scene.card(
        [words.say("welcome-back"), where, *args.get("changes", ())],
        (
            *((leading,) if leading else ()),
            (CONTINUE.button(scene),),
            (SCORE.button(scene), REVIEW.button(scene)),
        ),
        first=first,
    )


STATUS = opens("status", "status", "button-status")
SCORE = opens("score", "score", "button-score", control=True)
REVIEW = opens("review", "edit", "button-edit", control=True)


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


def _show_page(message: str) -> Callable[[Scene, dict[str, Any]], Card]:
    def show_page(scene: Scene, args: dict[str, Any]) -> Card:
        return scene.card([scene.words.say(message)], ((CONTINUE_BESIDE.button(scene),),))

    return show_page


# ------------------------------------------------------------------------- language


def _show_locale(scene: Scene, args: dict[str, Any]) -> Card:
    buttons = [LOCALE.button(scene, Forms(code).own_name, value=code) for code in SHIPPED]
    return scene.card(
        [scene.words.say("choose-language")],
        (*rows_of(buttons, 2), (CONTINUE_BESIDE.button(scene),)),
    )


def _choose_locale(scene: Scene, args: dict[str, Any], value: str) -> None:
    scene.session.locale = value
    moves.leave(scene)


LOCALE = Tap("l", _choose_locale)


def _read_locale(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    for code in SHIPPED:
        if fold(text) in {code, *(fold(Forms(other).language(code)) for other in SHIPPED)}:
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
            (DELETE.button(scene),),
            (KEEP.button(scene),),
        ),
    )


def _erase(scene: Scene) -> None:
    scene.close_card()
    scene.say(scene.words.say("deleted"))
    scene.forget = True


def _keep(scene: Scene) -> None:
    scene.close_card()
    scene.note(scene.words.say("kept"))
    moves.resume(scene)


DELETE = Tap("delete", simply(_erase), "button-delete")
KEEP = Tap("keep", simply(_keep), "button-keep")


def _read_delete(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """Only a no is taken in words: erasing takes a tap."""
    if answers.read_yes_no(text, scene.words) is False:
        _keep(scene)
    else:
        scene.close_card()
        refuse_once(scene, "delete", "takes-a-tap", scene.words.say("delete-takes-a-tap"))
        show(scene, "delete")
    return True


window("consent", Window(_show_consent, taps(AGREE, PRIVACY, LANGUAGE), _read_consent))
window(
    "welcome_back",
    Window(_show_welcome_back, taps(CONTINUE, STATUS, SCORE, REVIEW), _read_welcome_back),
)
window("help", Window(_show_page("help"), taps(CONTINUE_BESIDE)))
window("privacy", Window(_show_page("privacy"), taps(CONTINUE_BESIDE)))
window("locale", Window(_show_locale, taps(LOCALE, CONTINUE_BESIDE), _read_locale))
window("delete", Window(_show_delete, taps(DELETE, KEEP), _read_delete))
