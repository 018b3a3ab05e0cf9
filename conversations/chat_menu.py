"""The menu of commands of a chat: the app shows it in its own language, until somebody is answered
in another."""

from __future__ import annotations

from zlib import crc32

from conversations.chat.turn import Turn
from conversations.commands import MENU
from conversations.voice.replies import ChatMenu

_RELEASE = f"{crc32(' '.join(MENU).encode()):x}"
"""Changes with the commands, so that a release with others renews the menus of its own."""


def keep_menu(turn: Turn) -> None:
    """At the end of a turn in which the language changed: the menu is in it. A chat that is erased
    has the menu of its app again."""
    session = turn.session
    if turn.forget:
        if session.menu is not None:
            turn.replies.append(ChatMenu())
        return
    if session.menu is None and turn.spoken_before == session.locale:
        return
    menu = f"{session.locale} {_RELEASE}"
    if menu != session.menu:
        session.menu = menu
        said = tuple((name, turn.words.plain(f"command-{name}")) for name in MENU)
        turn.replies.append(ChatMenu(commands=said))
