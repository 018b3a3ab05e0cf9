"""How much is asked: a first estimate after nine answers, an exact score after twenty-two of a
single person and thirty-six of a couple; played through the door for scripts, every answer typed
to the question that is asked, none of them more than a person would say."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from conversations.lines import Lines

ON = "2026-10-01"
SINGLE: dict[str, str] = {
    "birth_date": "3 April 1996", "marital_status": "single", "education": "master's",
    "foreign_years": "5", "canadian_years": "0", "english.test": "IELTS General",
    "english.listening": "8.5 8 7 7", "french.test": "none", "english.date": "14 March 2026",
    "credential.country": "India", "credential.assessed": "yes",
    "credential.eca_date": "20 May 2024", "residence": "India", "job.noc": "software developer",
    "job.start": "March 2021",
    "job.end": "now", "job.hours": "40", "job.paid": "yes", "sibling": "no",
    "destination": "Ontario", "children": "0", "funds": "25000",
}  # fmt: skip
COUPLE = SINGLE | {
    "marital_status": "married", "partner.accompanying": "yes", "partner_test.test": "CELPIP",
    "partner_test.date": "11 May 2026", "partner_test.listening": "9 9 9 9",
    "partner.education": "bachelor", "partner.education_country": "India",
    "partner.assessed": "yes", "partner.eca_date": "3 June 2024", "partner.canadian_years": "0",
    "partner.worked_in_canada": "no",
}  # fmt: skip
FILE = {
    "credential.completed": "June 2019", "credential.eca_body": "WES", "job.country": "India",
    "passport": "30 June 2031", "city": "Pune", "partner.birth_date": "12 October 1993",
    "partner.foreign_years": "3",
}  # fmt: skip


@dataclass
class Player:
    """Somebody at the door for scripts."""

    told: Mapping[str, str]
    lines: Lines = field(default_factory=Lines)
    asked: list[str] = field(default_factory=list)
    last: dict[str, Any] = field(default_factory=dict)

    def does(self, **what: str) -> None:
        line = {"chat": "a", "on": ON, **what}
        self.last = json.loads(self.lines.answer(json.dumps(line)))

    @property
    def screen(self) -> str:
        chat = self.lines._chats["a"]
        assert chat.session is not None
        return chat.session.screen.name

    def begins(self) -> None:
        self.does(command="start")
        self.does(tap="I agree, let's start")

    def answers(self) -> None:
        """One question: typed; of an occupation the first of the list, and that it is one's own."""
        asked = self.last["asked"]
        self.asked.append(asked)
        self.does(text=self.told[asked])
        for tap in ("21232", "Yes, this is my work"):
            labels = [b for reply in self.last["replies"] for b in reply["buttons"]]
            found = [label for label in labels if label.startswith(tap)]
            if asked == "job.noc":
                self.does(tap=found[0])

    def reaches(self, state: str) -> None:
        while self.last["state"] != state:
            self.answers()


@pytest.mark.parametrize(("told", "most"), [(SINGLE, 22), (COUPLE, 36)])
def test_an_exact_score_after_few_answers(told: Mapping[str, str], most: int) -> None:
    player = Player(told)
    player.begins()
    player.reaches("review")
    assert player.last["answers"] <= most
    assert len(player.asked) == len(set(player.asked)), "nothing is asked twice"
    player.does(text="yes")
    assert player.last["state"] == "scored"
    card = player.last["replies"][-1]["text"]
    assert "at least" not in card.partition("Worked out")[0].replace("your partner at least", "")
    assert "Met: Federal Skilled Worker Program" in card


@pytest.mark.parametrize("told", [SINGLE, COUPLE, SINGLE | {"english.test": "not yet"}])
@pytest.mark.parametrize("taps", [True, False])
def test_a_first_estimate_after_nine_answers(told: Mapping[str, str], taps: bool) -> None:
    player = Player({**told, "english.plan": "no plans"})
    player.begins()
    while player.screen != "estimate":
        player.answers()
    assert player.last["answers"] <= 9
    (card,) = (reply for reply in player.last["replies"] if reply["buttons"])
    assert re.search(r"About \d{3}", card["text"]), card["text"]
    # It ends with the next question: whoever goes on, or answers at once, is asked the rest.
    asked = player.last["asked"]
    if taps:
        player.does(tap=card["buttons"][0])
        assert player.last["asked"] == asked
    player.answers()
    while player.last["state"] != "review":
        assert player.screen != "estimate", "it is shown once"
        player.answers()


def test_the_rest_of_the_file_is_asked_once_it_is_needed() -> None:
    player = Player({**SINGLE, **FILE})
    player.begins()
    player.reaches("review")
    player.does(text="yes")
    player.does(command="sheet")
    labels = [label for reply in player.last["replies"] for label in reply["buttons"]]
    (file,) = (label for label in labels if label.startswith("To complete your file: "))
    assert file == "To complete your file: 5 short questions"
    player.does(tap=file)
    asked = len(player.asked)
    # Left in the middle, and gone on with where it was left.
    player.answers()
    player.does(command="score")
    player.does(tap="Continue")
    while player.last["asked"] is not None:
        player.answers()
    assert len(player.asked) - asked == 5
    assert "Your file is complete." in player.last["replies"][-1]["text"]
    labels = [label for reply in player.last["replies"] for label in reply["buttons"]]
    assert not [label for label in labels if label.startswith("To complete your file")]
