"""A partner who answers for themselves in a chat of their own: the link, the consent of both, what
is shared, who of the two should apply, and the end of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from markupsafe import Markup

from conversations.chat import machine, pairing
from conversations.chat.pair import PREFIX
from conversations.chat.paired import is_paired
from conversations.chat.turn import Turn
from conversations.reports import couple
from conversations.screens import moves, topics
from conversations.screens.moves import CONTINUE_BESIDE
from conversations.screens.window import Tap, Window, opens, show, simply, taps, window
from conversations.topics.answering import known, name
from conversations.typed.agreeing import agrees
from conversations.voice.quotes import Foldable, Paragraph
from conversations.voice.replies import Button, Card, Rows

HUB = "partner"


def open_hub(turn: Turn) -> None:
    """Where it is with the partner; an invitation that was opened is answered first."""
    pair = turn.session.pair
    turn.close_card()
    show(turn, "partner_offer" if pair is not None and pair.step == "offered" else HUB)


def open_comparison(turn: Turn) -> None:
    """Who of the two should apply; where that is not agreed, where it is with the partner."""
    if pairing.are_compared(turn):
        turn.close_card()
        show(turn, "partner_compare")
    else:
        open_hub(turn)


def open_end(turn: Turn) -> None:
    """Whether to end it."""
    turn.close_card()
    if turn.session.pair is None:
        turn.note(turn.words.say("partner-nobody"))
        _leave(turn)
    else:
        show(turn, "partner_end")


def open_link(turn: Turn, token: str) -> None:
    """Somebody opened a link that a partner sent them."""
    found = pairing.open_link(turn, token)
    turn.close_card()
    if found == "offered":
        show(turn, "partner_offer")
        return
    turn.note(turn.words.say(f"partner-link-{found}"))
    _leave(turn)


def _leave(turn: Turn) -> None:
    """Back to what is open; to the greeting where nobody agreed to anything yet."""
    if turn.session.state == machine.WELCOME:
        # Whoever comes by a link has not read it yet.
        show(turn, "consent", first=True)
    else:
        moves.leave(turn)


# ------------------------------------------------------------------ where it is


def _show_hub(turn: Turn, args: dict[str, Any]) -> Card:
    words, session = turn.words, turn.session
    pair, link = session.pair, session.link
    if pair is not None and pair.step == "asked":
        return turn.card([words.say("partner-question")], _below(turn, YES, NO))
    if pair is not None and pair.step == "joining":
        return turn.card([words.say("partner-waiting")], _below(turn, END))
    if is_paired(session):
        return _show_paired(turn)
    title, idea = words.say("partner-title"), words.say("partner-idea")
    if turn.walk.answers.get("partner.canadian") is True:
        return turn.card([title, words.say("partner-not-needed")], _below(turn))
    if link is not None and turn.today <= link.until:
        open_ = words.say("partner-link-open", date=words.date(link.until))
        return turn.card([title, open_], _below(turn, AGAIN, TAKE_BACK))
    if not turn.bot_address:
        return turn.card([title, idea, words.say("partner-no-links")], _below(turn))
    return turn.card([title, idea], _below(turn, INVITE))


def _show_paired(turn: Turn) -> Card:
    words, pair, other = turn.words, turn.session.pair, turn.other
    assert pair is not None, "a pair of nobody"
    parts: list[Paragraph] = [
        words.say("partner-connected", date=words.date(pair.since)),
        Foldable(tuple(map(Markup, couple.their_part(turn).splitlines()))),
    ]
    theirs = other.session.pair if other is not None and other.session is not None else None
    if not pair.compares:
        parts.append(words.say("partner-compares-not-you"))
        return turn.card(parts, _below(turn, MAY_COMPARE, END))
    if theirs is None or not theirs.compares:
        parts.append(words.say("partner-compares-not-them"))
        return turn.card(parts, _below(turn, END))
    return turn.card(parts, _below(turn, COMPARE, END))


def _below(turn: Turn, *offered: Tap) -> Rows:
    rows: list[tuple[Button, ...]] = [(one.button(turn),) for one in offered]
    return (*rows, (CONTINUE_BESIDE.button(turn),))


# ------------------------------------------------------------------ the inviter


def _terms(turn: Turn) -> Foldable:
    names = ("title", "facts", "compare", "nothing", "end")
    return Foldable(tuple(turn.words.say(f"partner-terms-{name}") for name in names), keep=2)


def _show_terms(turn: Turn, args: dict[str, Any]) -> Card:
    agreeing = (INVITE_AND_COMPARE, INVITE_ONLY, NOT_NOW)
    who = turn.words.say("partner-terms-who")
    return turn.card([_terms(turn), who], tuple((one.button(turn),) for one in agreeing))


def _invites(compares: bool) -> Any:
    def does(turn: Turn) -> None:
        if not turn.bot_address or turn.session.pair is not None:
            show(turn, HUB, in_place=True)
            return
        token = pairing.make_link(turn, compares=compares)
        assert turn.session.link is not None, "no link was made"
        until = turn.words.date(turn.session.link.until)
        turn.close_card(turn.words.say("partner-link-made", date=until))
        turn.say(turn.words.say("partner-link", link=turn.bot_address + PREFIX + token))
        show(turn, HUB)

    return simply(does)


def _take_back(turn: Turn) -> None:
    turn.session.link = None
    turn.note(turn.words.say("partner-link-gone"))
    show(turn, HUB, in_place=True)


def _yes(turn: Turn) -> None:
    """It was my partner."""
    turn.close_card()
    said = "partner-now-connected" if pairing.confirm(turn) else "partner-too-late"
    turn.note(turn.words.say(said))
    _leave(turn)


def _no(turn: Turn) -> None:
    turn.close_card()
    pairing.leave(turn)
    turn.note(turn.words.say("partner-refused"))
    _leave(turn)


# ------------------------------------------------------------------ who opened the link


def _show_offer(turn: Turn, args: dict[str, Any]) -> Card:
    rows = ((JOIN_AND_COMPARE.button(turn),), (JOIN_ONLY.button(turn),), (DECLINE.button(turn),))
    return turn.card([turn.words.say("partner-offer"), _terms(turn)], rows)


def _joins(compares: bool) -> Any:
    def does(turn: Turn) -> None:
        turn.close_card()
        joined = pairing.join(turn, compares=compares)
        if not joined:
            pairing.leave(turn)
        said = "partner-now-connected" if is_paired(turn.session) else "partner-joined"
        turn.note(turn.words.say(said if joined else "partner-link-invalid"))
        _leave(turn)

    return simply(does)


def _decline(turn: Turn) -> None:
    turn.close_card()
    pairing.leave(turn)
    turn.note(turn.words.say("partner-declined"))
    _leave(turn)


def _read_offer(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A no in words declines; to agree takes a tap, for there are two ways."""
    if agrees(text) is False:
        _decline(turn)
        return True
    return False


# ------------------------------------------------------------------ together


def _compares(turn: Turn) -> None:
    pairing.compare(turn)
    show(turn, "partner_compare" if pairing.are_compared(turn) else HUB, in_place=True)


def _show_comparison(turn: Turn, args: dict[str, Any]) -> Card:
    if not pairing.are_compared(turn):
        return turn.card([turn.words.say("partner-nobody")], ((BACK.button(turn),),))
    return turn.card(couple.comparison(turn), ((CHANGE.button(turn),), (BACK.button(turn),)))


def _show_change(turn: Turn, args: dict[str, Any]) -> Card:
    if not pairing.are_compared(turn):
        return turn.card([turn.words.say("partner-nobody")], ((TO_COMPARISON.button(turn),),))
    found = [known(one) for one in ("marriage", "divorce")]
    rows = [(TOPIC.button(turn, name(turn.words, one), value=one.id),) for one in found if one]
    return turn.card(couple.changes(turn), (*rows, (TO_COMPARISON.button(turn),)))


# ------------------------------------------------------------------ the end


def _show_end(turn: Turn, args: dict[str, Any]) -> Card:
    rows = ((STOP.button(turn),), (STAY.button(turn),))
    return turn.card([turn.words.say("partner-end-question")], rows)


def _stop(turn: Turn) -> None:
    turn.close_card()
    pairing.leave(turn)
    turn.note(turn.words.say("partner-ended-by-you"))
    _leave(turn)


def _stay(turn: Turn) -> None:
    turn.close_card()
    turn.note(turn.words.say("partner-kept"))
    _leave(turn)


def _read_end(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    answer = agrees(text)
    if answer is None:
        return False
    (_stop if answer else _stay)(turn)
    return True


OPEN = opens(HUB, "partner", "button-partner")
INVITE = opens("partner_terms", "invite", "button-partner-invite", role="next")
AGAIN = replace(INVITE, label="button-partner-new-link", role=None)
TAKE_BACK = Tap("unlink", simply(_take_back), "button-partner-take-back")
INVITE_AND_COMPARE = Tap("both", _invites(True), "button-partner-agree")
INVITE_ONLY = Tap("facts", _invites(False), "button-partner-agree-facts")
NOT_NOW = opens(HUB, "back", "button-back", control=True)
YES = Tap("yes", simply(_yes), "button-partner-yes")
NO = Tap("no", simply(_no), "button-partner-no")
JOIN_AND_COMPARE = Tap("both", _joins(True), "button-partner-agree")
JOIN_ONLY = Tap("facts", _joins(False), "button-partner-agree-facts")
DECLINE = Tap("decline", simply(_decline), "button-partner-decline")
COMPARE = opens("partner_compare", "compare", "button-partner-compare", role="next")
MAY_COMPARE = Tap("may", simply(_compares), "button-partner-may-compare")
CHANGE = opens("partner_change", "change", "button-partner-change")
TO_COMPARISON = opens("partner_compare", "compared", "button-back", control=True)
BACK = opens(HUB, "back", "button-back", control=True)
TOPIC = topics.TOPIC
END = opens("partner_end", "end", "button-partner-end")
STOP = Tap("stop", simply(_stop), "button-partner-end")
STAY = Tap("stay", simply(_stay), "button-partner-stay")

_ON_HUB = (INVITE, TAKE_BACK, YES, NO, MAY_COMPARE, COMPARE, END, CONTINUE_BESIDE)
window(HUB, Window(_show_hub, taps(*_ON_HUB)))
window("partner_terms", Window(_show_terms, taps(INVITE_AND_COMPARE, INVITE_ONLY, NOT_NOW)))
window(
    "partner_offer",
    Window(_show_offer, taps(JOIN_AND_COMPARE, JOIN_ONLY, DECLINE), _read_offer),
)
window("partner_compare", Window(_show_comparison, taps(CHANGE, BACK)))
window("partner_change", Window(_show_change, taps(TOPIC, TO_COMPARISON)))
window("partner_end", Window(_show_end, taps(STOP, STAY), _read_end))
