"""The caution of a score: in full once a day on the score card, one line with the rest behind a tap
on the other pages, and no more than the word in questions, status and edits."""

from __future__ import annotations

import re
from datetime import date

import pytest

from conversations.chat.session import dump, load
from conversations.voice.replies import AmendCard, Card, CloseCard, Notice, Picture, Say
from conversations.voice.wording import folded, plain
from tests.conversations.reports.people import ESTIMATED
from tests.conversations.story import Chat
from tests.lives.life import Life, scored

FULL = "IRCC is reported to have changed the CRS on 3 November 2026, and I do not know the new"
NOT = "not legal advice, not IRCC"
SHORT = "Estimate on the grid of 25 March 2025: check it."
_TAGS = re.compile(r"<[^>]*>")


class Watched:
    """Everything that a day's turns show, without what is behind a tap."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.shown: list[str] = []
        self.folded: list[str] = []

    def does(self, *steps: str) -> Watched:
        for step in steps:
            self.life.does(step)
            for reply in self.life.replies:
                if isinstance(reply, (Say, Card, AmendCard, CloseCard, Notice)) and reply.html:
                    self.folded += re.findall("<blockquote expandable>.*?</blockquote>", reply.html)
                    self.shown.append(_TAGS.sub("", folded(reply.html)))
                elif isinstance(reply, Picture):
                    self.shown.append(reply.caption)
        return self

    def times(self, words: str) -> int:
        return sum(text.count(words) for text in self.shown)


BACK = "[Back to my score"
WHOLE_DAY = (
    "/start", "/status", "/draws", "/whatif", "/deadlines", "/score", "[Every point", BACK,
    "[The 67 points", BACK, "[The programs", BACK, "[Recent rounds", BACK, "[How to raise it", BACK,
    "[As a picture", "/score", "/checklist", "/sheet", "/settings", "/help", "/language",
    "what is CLB?", "hm hm hm", "/edit", "[Profile", "[Settlement funds", "21000", "/score",
    "/edit", "[Eligibility", "[Date of birth", "3 April 1992", "/score", "/continue", "/status",
    "/submitted", "[Today", "[Skip", "/status", "/score", "/deadlines", "/draws", "/whatif",
)  # fmt: skip
"""Every page and every way between them; score card and others again and again."""


@pytest.mark.parametrize(("day", "estimate"), [(date(2026, 10, 5), False), (ESTIMATED, True)])
def test_in_a_whole_day_it_is_told_in_full_once_and_the_next_day_again(
    day: date, estimate: bool
) -> None:
    life = scored(day)
    life.until(day.replace(day=day.day + 1).isoformat())
    watched = Watched(life).does(*WHOLE_DAY)
    assert watched.times(NOT) == 1
    assert watched.times(FULL) == int(estimate)
    life.until(day.replace(day=day.day + 2).isoformat())
    watched.does("/draws", "/score", "[Every point", BACK, "/score")
    assert watched.times(NOT) == 2
    assert watched.times(FULL) == 2 * int(estimate)


def test_every_other_page_of_points_has_one_line_of_it() -> None:
    life = scored(ESTIMATED)
    for page in ("/score", "/draws", "/whatif", "/deadlines"):
        life.command(page)
        assert life.card.splitlines().count(SHORT) == 1, page
    life.command("/score").taps("Every point")
    assert life.card.splitlines().count(SHORT) == 1


def test_the_rest_is_behind_a_tap_and_told_whole() -> None:
    life = scored(ESTIMATED).command("/whatif")
    [card] = [reply for reply in life.replies if isinstance(reply, Card)]
    # The first fold of this page is of further changes.
    [_, quote] = re.findall("<blockquote expandable>(.*?)</blockquote>", card.html, re.DOTALL)
    line, rest = plain(quote).split("\n")
    assert line == SHORT
    assert "check-score.html" in quote
    assert rest == (
        "The figures reported to be in force since 3 November 2026 are not known to me, so IRCC's "
        "own tool may say otherwise. Worked out for 10 November 2026; not legal advice, not IRCC."
    )


QUESTIONS = (
    ("/status",), ("/submitted", "[Today"), ("/edit",), ("/edit", "[Language"),
    ("/edit", "[Profile", "[Settlement funds"), ("/settings",), ("/checklist",),
)  # fmt: skip


@pytest.mark.parametrize("steps", QUESTIONS, ids=" ".join)
def test_questions_status_and_edits_have_the_word_at_most(steps: tuple[str, ...]) -> None:
    life = scored(ESTIMATED).until("2026-11-11").does(*steps)
    assert "on the grid" not in life.card
    assert NOT not in life.card
    if re.search(r"(CRS|I have) 4\d\d", life.card):
        assert "(estimate)" in life.card


def test_an_edit_is_answered_with_the_word_and_the_next_card_tells_it_in_full() -> None:
    life = scored(ESTIMATED).until("2026-11-11")
    # From 30 to 34: 105 to 83.
    life.does("/edit", "[Eligibility", "[Date of birth", "3 April 1992")
    assert "Your CRS was 424; with this change it is 402 (-22, estimate)." in life.heard
    assert FULL not in life.heard
    assert FULL in life.command("/score").card


def test_what_is_told_in_answer_to_nothing_is_not_called_told() -> None:
    """A card looked at for its buttons only is not shown."""
    life = scored(ESTIMATED).until("2026-11-11").command("/score")
    life.until("2026-11-12").taps("Every point")
    assert FULL not in life.card
    assert FULL in life.taps("Back to my score").card


def test_a_session_of_an_earlier_release_is_told_again() -> None:
    life = scored()
    assert life.session is not None
    stored = dump(life.session)
    assert '"cautioned_on":"2026-10-01"' in stored
    earlier = load(stored.replace(',"cautioned_on":"2026-10-01"', ""))
    assert earlier.cautioned_on is None


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<blockquote expandable>One.\nTwo.\nThree.</blockquote>", "One."),
        ("a\n<blockquote expandable><b>One</b>.</blockquote>\nb", "a\n<b>One</b>.\nb"),
        (
            "<blockquote expandable>1\n2</blockquote>-<blockquote expandable>3\n4</blockquote>",
            "1-3",
        ),
        ("<blockquote>One.\nTwo.</blockquote>", "<blockquote>One.\nTwo.</blockquote>"),
        ("no quote\nat all", "no quote\nat all"),
    ],
)
def test_where_nothing_opens_the_first_line_stands_for_the_quote(markup: str, shown: str) -> None:
    assert folded(markup) == shown


def test_without_a_score_there_is_nothing_to_check() -> None:
    # On 29 November 2026 the rules in force are not known.
    chat = Chat(date(2026, 11, 29)).does("/start", "[I agree, let's start", "/draws")
    assert "No CRS score yet" in chat.card
    assert "Estimate on the grid" not in chat.card
