"""The words as they stand in the files: what is read without parsing is what Fluent would say."""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import FluentParser, ast

from conversations.voice.messages import Messages
from conversations.voice.wording import LOCALES

PATHS = sorted((LOCALES / "en").glob("**/*.ftl"))


def test_a_text_without_values_is_read_as_fluent_says_it() -> None:
    messages, seen = Messages("en", PATHS), 0
    for path in PATHS:
        for entry in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                names = (None, *(one.id.name for one in entry.attributes))
                seen += sum(_the_same(messages, entry.id.name, one) for one in names)
    assert seen > 1000


def _the_same(messages: Messages, name: str, attribute: str | None) -> bool:
    """Whether there is a text without parsing; it is what is said then."""
    text, pattern = messages.text(name, attribute), messages.pattern(name, attribute)
    if text is None or pattern is None:
        return False
    said, errors = messages.format(pattern, {})
    assert (text.split(), errors) == (said.split(), []), name
    return True


def test_a_message_is_found_with_what_it_refers_to(tmp_path: Path) -> None:
    file = tmp_path / "a.ftl"
    file.write_text(
        "# One that refers.\n"
        "greeting = Hello { -who }, { last }\n"
        "    .note = a | b\n"
        "        | c\n"
        "\n"
        "## Others\n"
        "last = good { $day }\n"
        "-who = you\n"
        "list = one,\n"
        "    two\n"
        "# a comment\n"
    )
    messages = Messages("en", [file])
    pattern = messages.pattern("greeting", None)
    assert pattern is not None
    assert messages.format(pattern, {"day": "night"}) == ("Hello you, good night", [])
    assert messages.text("greeting", None) is None
    assert messages.text("list", None) == "one,\n    two"
    assert messages.text("list", "note") is None
    assert (messages.text("nothing", None), messages.pattern("nothing", None)) == (None, None)
    assert messages.pattern("list", "note") is None
