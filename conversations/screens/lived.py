"""The countries somebody lived in, each of which means a police certificate: asked once, when the
papers are opened, and remembered."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.refusals import refuse_once
from conversations.chat.turn import Turn
from conversations.hearing.where import countries
from conversations.reports.papers import plan_of
from conversations.screens.window import Tap, Window, show, taps, window
from conversations.voice.replies import Card
from conversations.voice.wording import fold
from express_entry import rulebook
from express_entry.documents.police import lives_in_canada, residence


def _whose(turn: Turn, args: dict[str, Any]) -> str:
    """Of whom it is asked: whom the args name, else the first it is not told of."""
    asked = plan_of(turn).asks_countries
    return str(args.get("who") or next(iter(asked), "applicant"))


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    words, who = turn.words, _whose(turn, args)
    rules = rulebook.default().process.police
    told = turn.session.life.lived_in.get(who)
    lines = [
        words.say(
            "lived-question",
            who=who,
            months=rules.stay_months,
            years=rules.looking_back_years,
            age=rules.age_from,
        ),
        words.say("lived-told", countries=words.listed(map(words.country, told))) if told else "",
        words.say("lived-why"),
        words.say("lived-example", example=words.plain("lived-example-countries")),
    ]
    lives = "together" if who == "partner" else "abroad"
    lives = "canada" if lives_in_canada(turn.profile) else lives
    rows = [(NONE.button(turn, words.plain("button-lived-none", lives=lives)),)]
    return turn.card(
        [Markup("\n").join(line for line in lines[:2] if line), *lines[2:]],
        (*rows, (BACK.button(turn),)),
    )


def _none(turn: Turn, args: dict[str, Any], value: str) -> None:
    who = _whose(turn, args)
    _noted(turn, who, _only_now(turn, who))


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    if read_countries(turn, _whose(turn, args), text):
        return True
    turn.close_card()
    refuse_once(turn, "lived", "no country", turn.words.say("lived-not-read"))
    show(turn, "lived", **args)
    return True


def read_countries(turn: Turn, who: str, text: str) -> bool:
    """Note the countries that a text names, or that there is none; False where it says neither."""
    found = countries(fold(text.replace(",", " ")).split())
    if not found and fold(text) not in turn.words.words("words-lived-nowhere"):
        return False
    turn.close_card()
    turn.understood = "command:lived"
    _noted(turn, who, found or _only_now(turn, who))
    return True


def _only_now(turn: Turn, who: str) -> list[str]:
    """No other country than that of now, which of the applicant is on the list in any case."""
    return [code.upper() for code in residence(turn.profile)] if who == "partner" else []


def _noted(turn: Turn, who: str, found: list[str]) -> None:
    """Canada asks for none, and the country lived in now is known already."""
    words, life = turn.words, turn.session.life
    kept = [code for code in found if code != "CA"]
    life.lived_in = {**life.lived_in, who: kept}
    turn.note(
        words.say("lived-noted", none=not kept, countries=words.listed(map(words.country, kept)))
    )
    if plan_of(turn).asks_countries:
        show(turn, "lived", in_place=True)
    else:
        show(turn, "checklist", in_place=True, applying=True)


NONE = Tap("none", _none)
BACK = Tap(
    "papers",
    lambda turn, _, __: show(turn, "checklist", in_place=True, applying=True),
    "button-papers",
    control=True,
)

window("lived", Window(_show, taps(NONE, BACK), _read))
