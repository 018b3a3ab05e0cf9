"""The page: every card about as Telegram draws it on a phone of 360 points, one HTML file.

Telegram for Android gives a message 280 of 360 points and its buttons up to 345; the buttons of a
row are equally wide, and a label has one line, cut with "…" where it is longer. The page counts the
labels that were cut and marks them.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from html import escape

from bot.papers import draw as printed
from bot.pictures import draw
from bot.telegram.rendering import STYLES
from conversations.commands import MENU
from conversations.voice.replies import (
    AmendCard,
    Button,
    Card,
    ChatMenu,
    CloseCard,
    Cutoffs,
    Document,
    Notice,
    Paper,
    Picture,
    Reply,
    Rows,
    Say,
    Stairs,
    StatusLine,
    Toast,
)
from conversations.voice.wording import wording
from tests.gallery.exhibits import shown_in
from tests.gallery.showing import Shown

_STYLE = """
body { margin: 0; background: #cfd9e2; color: #000; font: 16px/1.3 Roboto, "Noto Sans", sans-serif }
nav, h1, h2 { margin: 0; padding: 12px; background: #fff } nav { line-height: 1.9 }
nav a { margin-right: 12px } h2 { margin-top: 32px; font-size: 20px }
.wall { display: flex; flex-wrap: wrap; gap: 20px; padding: 12px; align-items: flex-start }
.phone { width: 360px; background: #d5e4ee; padding-bottom: 8px; overflow: hidden }
.phone h3 { margin: 0 0 6px; padding: 4px 8px; font: 12px/1.4 monospace; background: #34495e;
  color: #fff; overflow-wrap: anywhere }
.message { width: fit-content; max-width: 345px; margin: 4px 8px }
.text { width: fit-content; max-width: 260px; background: #fff; border-radius: 12px;
  padding: 7px 10px; white-space: pre-wrap; overflow-wrap: anywhere }
.row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 5px;
  margin-top: 5px }
.row span { background: #7f98ad; color: #fff; border-radius: 8px; padding: 10px 7px;
  font-size: 15px; font-weight: 500; text-align: center; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis }
.row .primary { background: #2f7fd1 } .row .danger { background: #d9423a }
.cut { outline: 3px solid #e03131 }
.toast { margin: 8px; padding: 8px 12px; background: #333; color: #fff; border-radius: 6px }
.gone { opacity: .6 } .pinned { border-left: 4px solid #2f7fd1 }
img { width: 100%; display: block; border-radius: 12px }
details pre { font-size: 11px; overflow-x: auto }
"""
_SCRIPT = """
const cut = [...document.querySelectorAll('.row span')].filter(b => b.scrollWidth > b.clientWidth)
cut.forEach(b => b.classList.add('cut'))
const labels = [...new Set(cut.map(b => b.textContent))]
document.getElementById('cut').textContent = `${labels.length} labels are cut (outlined in red)`
document.getElementById('cut').title = labels.join('\\n')
"""


def page(chapters: Iterable[str], locales: Iterable[str]) -> str:
    """What is shown in these chapters in every language, with a table of contents."""
    contents, walls = [], []
    for locale in locales:
        contents.append(f"<br><b>{locale}</b> ")
        walls_of = {chapter: shown_in(chapter, locale) for chapter in chapters}
        for chapter, shown in {"Before the first message": (), **walls_of}.items():
            phones = [_phone(title, one) for title, one in shown] or [_profile(locale)]
            name = f"{locale}-{chapter.replace(' ', '-').lower()}"
            contents.append(f'<a href="#{name}">{escape(chapter)} ({len(phones)})</a>')
            walls.append(f'<h2 id="{name}">{locale}: {escape(chapter)}</h2>')
            walls.append(f'<div class="wall">{"".join(phones)}</div>')
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Gallery</title>'
        f'<style>{_STYLE}</style><h1>Gallery</h1><nav><i id="cut"></i>{"".join(contents)}</nav>'
        f"{''.join(walls)}<script>{_SCRIPT}</script></html>"
    )


def _profile(locale: str) -> str:
    """What stands in Telegram about the bot: its descriptions and its menu."""
    words = wording(locale)
    menu = "\n".join(f"/{name} {words.plain(f'command-{name}')}" for name in MENU)
    parts = [words.plain("bot-short-description"), words.plain("bot-description"), menu]
    return _framed("the bot's profile and menu", "".join(_message(escape(part)) for part in parts))


def _phone(title: str, shown: Shown) -> str:
    name = title if shown.window in (None, title) else f"{title} [{shown.window}]"
    return _framed(name, "".join(_reply(reply) for reply in shown.replies))


def _framed(title: str, body: str) -> str:
    return f'<section class="phone"><h3>{escape(title)}</h3>{body}</section>'


def _reply(reply: Reply) -> str:
    match reply:
        case Say():
            return _message(reply.html)
        case Card() | AmendCard() | Notice():
            return _message(reply.html, reply.rows)
        case StatusLine():
            return f'<div class="pinned">{_message(reply.html)}</div>'
        case CloseCard():
            return f'<div class="gone">{_message(reply.html)}</div>' if reply.html else ""
        case Toast():
            return f'<div class="toast">{escape(reply.text)}</div>' if reply.text else ""
        case Picture() | Stairs() | Cutoffs():
            png = b64encode(draw(reply)).decode()
            image = f'<img alt="{escape(reply.title)}" src="data:image/png;base64,{png}">'
            return _message(f"{image}{escape(reply.caption)}")
        case Paper():
            pdf = b64encode(printed(reply)).decode()
            link = f'<a href="data:application/pdf;base64,{pdf}">{escape(reply.name)}</a>'
            return _message(f"📄 <b>{link}</b>\n{escape(reply.caption)}")
        case ChatMenu():
            rows = "".join(f"<div>/{name} {escape(text)}</div>" for name, text in reply.commands)
            return f'<div class="toast">{rows}</div>' if rows else ""
        case Document():
            content = f"<details><pre>{escape(reply.content)}</pre></details>"
            return _message(f"📄 <b>{escape(reply.name)}</b>\n{escape(reply.caption)}{content}")


def _message(html: str, rows: Rows = ()) -> str:
    buttons = "".join(f'<div class="row">{"".join(map(_button, row))}</div>' for row in rows)
    return f'<div class="message"><div class="text">{html}</div>{buttons}</div>'


def _button(button: Button) -> str:
    hint = button.url or button.copies
    title = f' title="{escape(hint)}"' if hint else ""
    colour = f' class="{STYLES[button.role]}"' if button.role else ""
    return f"<span{colour}{title}>{escape(button.label)}</span>"
