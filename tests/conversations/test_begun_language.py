"""A language that is begun and not complete: its translators can try it, English stands in message
by message, a command tells what is missing, and nobody else is spoken to in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.composing import Composer
from conversations.conversation import handle
from conversations.interview.reading.tongue import small_words
from conversations.voice import wording
from conversations.voice.events import Command
from conversations.voice.missing import Flaw, UnknownLanguage, flaws, main, read
from conversations.voice.replies import Card
from conversations.voice.wording import LOCALES, SHIPPED, begun
from tests.conversations.story import Chat

TODAY = date(2026, 10, 1)
PORTUGUESE = """
greeting = <b>Olá. Ajudo trabalhadores qualificados no Express Entry</b>, a via principal do Canadá para a residência permanente.
button-agree = De acordo, vamos começar
words-yes = sim, claro
choice-yes = Sim
    .also = claro
removed = { $name }: apagado.
money = { $amount } dólares canadenses
some-years = { $years ->
    [one] 1 ano
   *[other] { $years } anos
}
"""  # noqa: E501


def _forget() -> None:
    """Which languages are begun, and their wordings: they are of other folders elsewhere."""
    begun.cache_clear()
    wording._loaded.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The languages, with Portuguese begun."""
    (tmp_path / "en").symlink_to(LOCALES / "en")
    (tmp_path / "pt").mkdir()
    (tmp_path / "pt" / "conversation.ftl").write_text(PORTUGUESE, "utf-8")
    small_words("fr")  # found once in a process, and not among these few
    monkeypatch.setattr(wording, "LOCALES", tmp_path)
    _forget()
    yield tmp_path
    _forget()


# ------------------------------------------------------------------ speaking it


def test_english_stands_in_message_by_message(folder: Path) -> None:
    words = wording.wording("pt")
    assert words.locale == "pt"
    assert words.plain("removed", name="Ann") == "Ann: apagado."
    assert words.plain("crs-total", total="470") == wording.wording("en").plain(
        "crs-total", total="470"
    )
    assert words.own("choice-yes", "also")
    assert not words.own("choice-no", "also")
    assert words.words("choice-no", "also")[0] == "n"


def test_its_own_forms_and_plurals_are_used_beside_english(folder: Path) -> None:
    words = wording.wording("pt")
    assert words.date(date(2026, 4, 3)) == "3 de abril de 2026"
    assert words.money(15263) == "15.263 dólares canadenses"
    assert [words.plain("some-years", years=n) for n in (1, 2)] == ["1 ano", "2 anos"]
    assert words.plain("full-years", years=1) == "1 full year"


def test_a_translator_talks_with_it(folder: Path) -> None:
    answered = handle(None, Command("start"), TODAY, locale="pt")
    assert answered.session is not None
    card = next(reply for reply in answered.replies if isinstance(reply, Card))
    assert card.html.startswith("<b>Olá.")
    assert "Or just tell me about yourself in one message." in card.html
    chat = Chat(TODAY, answered.session)
    chat.says("sim")
    assert chat.session is not None
    assert (chat.session.locale, chat.session.state) == ("pt", "eligibility")


def test_nobody_else_is_spoken_to_in_it(folder: Path) -> None:
    assert "pt" in begun()
    assert "pt" not in SHIPPED
    composer = Composer(FixedClock(datetime(2026, 10, 1, 12, tzinfo=UTC)), "America/Toronto")
    draft = composer.open(1, None)
    composer.answer(draft, Command("start"), "pt")
    assert draft.session is not None
    assert draft.session.locale == "en"


@pytest.mark.parametrize("name", ["zz", "not-a-language"])
def test_a_folder_that_bears_no_language_is_passed_over(folder: Path, name: str) -> None:
    (folder / name).mkdir()
    (folder / name / "conversation.ftl").write_text(PORTUGUESE, "utf-8")
    begun.cache_clear()
    assert begun() == {"en", "pt"}


# ------------------------------------------------------------------ what it lacks


@pytest.mark.parametrize("locale", SHIPPED)
def test_what_is_offered_is_complete(locale: str) -> None:
    assert [flaw for flaw in flaws(locale) if not flaw.is_note] == []


def _told(folder: Path, locale: str) -> tuple[int, str]:
    out = StringIO()
    return main([locale], out, folder), out.getvalue()


def test_what_is_missing_is_listed_by_file(folder: Path) -> None:
    status, text = _told(folder, "pt")
    # Less the letter to an officer and the subject, body and proof of its six kinds.
    whole = sum(not pattern.is_own for pattern in read("en").patterns.values()) - (1 + 3 * 6)
    assert status == 1
    assert "\n  life-submitted: missing\n" in text
    assert "words-submitted" not in text
    assert "  choice-no: missing\n" in text
    assert "choice-no.also" not in text
    assert "  choice-yes" not in text
    assert text.endswith(f"pt: 6 of {whole} texts are there, 0 to mend.\n")


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("agreed = { $when }", Flaw("x.ftl", "agreed", "uses $when, which English does not have")),
        ("removed = Apagado.", Flaw("x.ftl", "removed", "does not use $name", is_note=True)),
        ("no-such = Nada.", Flaw("x.ftl", "no-such", "not in English (any more)")),
        (
            "choice-yes = Sim\n    .x = y",
            Flaw("x.ftl", "choice-yes.x", "not in English (any more)"),
        ),
        ("isto não = {", Flaw("x.ftl", "isto não = {", "cannot be read")),
    ],
)
def test_what_is_to_be_mended_is_named(folder: Path, text: str, flaw: Flaw) -> None:
    (folder / "pt" / "x.ftl").write_text(f"{text}\n", "utf-8")
    found = flaws("pt", folder)
    assert [one for one in found if one.what != "missing"] == [flaw]


def test_a_list_of_what_is_typed_may_be_one_language_s_alone(folder: Path) -> None:
    """Numbers said in one word, currencies, short forms: named, and no reason to hold it back."""
    (folder / "pt" / "heard").mkdir(exist_ok=True)
    (folder / "pt" / "heard" / "x.ftl").write_text("words-number-22 = vinteedois\n", "utf-8")
    [flaw] = [one for one in flaws("pt", folder) if one.what != "missing"]
    assert flaw == Flaw("x.ftl", "words-number-22", "not in English (any more)", is_note=True)


def test_letters_to_an_officer_are_worded_whole_or_not_at_all(folder: Path) -> None:
    # IRCC reads English and French: a language may leave these letters in English, and then all.
    letters = {"explanation-letter", "explanation-gap.subject", "explanation-gap.body"}
    assert not letters & {flaw.name for flaw in flaws("pt", folder)}
    gap = "explanation-gap = Meses sem emprego.\n    .subject = meses sem emprego\n"
    (folder / "pt" / "x.ftl").write_text(gap, "utf-8")
    assert letters & {flaw.name for flaw in flaws("pt", folder)} == {
        "explanation-letter",
        "explanation-gap.body",
    }


def test_a_term_of_its_own_is_no_flaw(folder: Path) -> None:
    (folder / "pt" / "x.ftl").write_text("-crs = SCI\nthe-crs = { -crs }\n", "utf-8")
    assert {flaw.what for flaw in flaws("pt", folder)} == {"missing"}


def test_a_complete_one_ends_well(folder: Path) -> None:
    for path in (LOCALES / "en").glob("*.ftl"):
        (folder / "pt" / path.name).write_bytes(path.read_bytes())
    status, text = _told(folder, "pt")
    assert status == 0
    assert "write language-offered = yes in its language.ftl" in text
    assert _told(folder, "en")[0] == 0


@pytest.mark.parametrize(
    ("locale", "remedy"),
    [("xx", "not the code of a language"), ("", "not the code"), ("fr", "Begun so far: en, pt.")],
)
def test_an_unknown_language_says_what_to_do(folder: Path, locale: str, remedy: str) -> None:
    status, text = _told(folder, locale)
    assert status == 2
    assert remedy in text
    with pytest.raises(UnknownLanguage):
        flaws(locale, folder)


_MEANT = {"a-round": "no article changes with the kind of the round"}
"""Values that a language needs no place for, by the message, and why."""


@pytest.mark.parametrize("locale", [name for name in SHIPPED if name != "en"])
def test_what_english_says_with_a_figure_every_language_says_with_it(locale: str) -> None:
    noted = [flaw for flaw in flaws(locale) if flaw.what.startswith("does not use")]
    dropped = {f"{flaw.name}: {flaw.what}" for flaw in noted}
    assert {one for one in dropped if one.partition(":")[0] not in _MEANT} == set()
