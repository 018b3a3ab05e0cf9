"""What a sentence about two people, two times or two countries must not be read as. Expected values
are read off the sentence; None is not taken."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read
from tests.evaluation.test_messages import flat

TODAY = date(2026, 11, 28)

TOLD: tuple[tuple[str, dict[str, object]], ...] = (
    # A report that has been sent is there; one that is ordered, paid for or stuck is not.
    ("WES has sent my report for both degrees", {"eca": "WES"}),
    ("IQAS already issued the report", {"eca": "IQAS"}),
    ("my eca is still with WES", {"eca": False}),
    ("before I pay for ECA I want to know", {"eca": False}),
    ("I sent my documents to WES", {"eca": False}),
    # Citizens of other countries.
    ("my husband is an Italian citizen, 35", {"partner.canadian": None, "partner.age": 35}),
    ("wife Polish citizen", {"partner.canadian": None}),
    ("my wife is a Canadian citizen", {"partner.canadian": True}),
    ("husband is PR", {"partner.canadian": True}),
    # A place that is only thought of.
    ("maybe move to Winnipeg if PNP is better", {"destination": None}),
    ("I might go to Halifax or Moncton", {"destination": None}),
    ("I want to settle in Winnipeg", {"destination": "MB"}),
    # A post of before, told after today's.
    ("working as bubble tea supervisor 1 yr. I have also 2 years work in Hanoi as bank teller "
     "before study", {"occupation": "bubble tea supervisor"}),
    # Where somebody worked is not where they live.
    ("Iranian, postdoc in Germany since 2 years. Before I worked 3 years in Tehran",
     {"residence": "DE"}),
    ("Mexican. I worked 1 year as welder in Texas", {"residence": None}),
)  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), TOLD)
def test_two_stories_in_one_message(message: str, expected: Facts) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    assert {name: facts.get(name) for name in expected} == expected
