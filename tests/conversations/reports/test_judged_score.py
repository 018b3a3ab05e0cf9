"""Every page holds against a cut-off the score of the headline, and no other."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports import cutoffs, doors, headline
from conversations.reports.estimate import ends
from conversations.reports.next_step import next_step_line
from conversations.voice.wording import plain
from express_entry.assessment.score_range import score_range
from express_entry.candidate.profile import Profile
from tests.conversations.questionnaire import standing_at
from tests.express_entry.candidates import ana, french
from tests.express_entry.random_profiles import Chance

_COMPARED = re.compile(
    r"(?:your CRS(?: of about)?|score of(?: about)?|[Aa]t (?:the|its) (?:least|most),?"
    r"|CRS between|Your(?= [\d,]+ points)|About) ([\d,]+)(?: and ([\d,]+))?"
)


def figures(text: str) -> set[int]:
    return {
        int(number.replace(",", ""))
        for found in _COMPARED.findall(text)
        for number in found
        if number
    }


def of(profile: Profile, on: date) -> Turn:
    session = standing_at("birth_date").session
    assert session is not None
    session.state = "scored"
    turn = Turn(session, on)
    vars(turn)["profile"] = profile
    return turn


def on_the_card(turn: Turn) -> set[int]:
    """The figures of the score card: its total and, where it is not settled, its two ends."""
    said = plain(headline.total(turn))
    shown = {int(one.replace(",", "")) for one in re.findall(r"[\d,]*\d", said)}
    if not turn.is_settled:
        shown |= {int(one) for one in re.findall(r"\d+", plain(ends(turn)).replace(",", ""))}
        if turn.profile.provincial_nomination is None:
            # The two ends leave one out and say so; what may be reached with one does not.
            shown.add(score_range(turn.profile, turn.today, at_most_claimed=True).most)
    return shown


def of_doors(turn: Turn) -> list[str]:
    """The lines of the rounds that are open, with the score of today."""
    text = plain(Markup("\n\n").join(doors.page(turn)))
    return [one for one in text.splitlines() if "was enough" in one or ": enough in" in one]


@pytest.mark.parametrize("seed", range(25))
def test_no_page_holds_another_score_against_a_cut_off(seed: int) -> None:
    for number in range(4):
        chance = Chance(f"judged.{seed}.{number}")
        told = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        turn = of(told, chance.on)
        shown = on_the_card(turn)
        texts = [*of_doors(turn), plain(next_step_line(turn))]
        picture = cutoffs.picture(turn)
        if picture is not None:
            texts.append(picture.legend[1])
            assert picture.now in shown, (picture.now, shown)
        for text in texts:
            if "cut-off" in text or "enough" in text or text.startswith("Your score now"):
                assert figures(text) <= shown, (text, shown)


def test_an_eca_that_is_not_there_is_no_reason_to_say_that_the_score_was_enough() -> None:
    # Ana: 424 with her bachelor's assessed (120 for it, and 25 for it with CLB 9). Without her ECA
    # 279 are sure, below 382, the last French round; with NCLC 7 she may be drawn in it. As the
    # second language that adds 12, and 50 for French with CLB 9: 486 about, 341 at the least.
    degree = {"level": "bachelors", "in_canada": False, "completed_on": "2014-06-01"}
    on = date(2026, 10, 1)
    person = ana(credentials=[degree], french=french("2026-02-01"), has_no_french_test=None)
    turn = of(person, on)
    [line] = [one for one in of_doors(turn) if one.startswith("French: ")]
    assert "your CRS of about 486 was enough in 14 of 14" in line
    assert "at the least, 341, in 0" in line
