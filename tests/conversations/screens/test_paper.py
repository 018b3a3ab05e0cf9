"""The paper of ``/export``: everything that the cards say, with its sources, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.voice.replies import OwnData, Paper
from tests.conversations.reports.people import PEOPLE
from tests.conversations.story import Chat, newcomer
from tests.lives.life import scored, submitted


def exported(chat: Chat) -> Paper:
    [paper] = [one for one in chat.command("/export").replies if isinstance(one, Paper)]
    return paper


def said(paper: Paper) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in paper.blocks]


def chapters(paper: Paper) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in paper.blocks if one.kind == "chapter"]


def test_the_paper_has_its_chapters_in_order_and_begins_with_what_it_is_not() -> None:
    paper = exported(scored())
    assert [one.kind for one in paper.blocks[:2]] == ["caution", "caution"]
    assert "it is no legal advice" in said(paper)[0]
    assert "licensed consultant" in said(paper)[0]
    assert chapters(paper) == [
        "In short", "The score, point by point", "The 67 points",
        "Canadian Experience Class", "Federal Skilled Worker Program",
        "Federal Skilled Trades Program", "Rounds of invitations", "The dates that matter",
        "Papers for the profile", "Papers for the application", "What it costs",
        "IRCC's form: the profile", "IRCC's form: the application", "Sources",
    ]  # fmt: skip


def test_every_point_is_on_it_with_its_reason_and_numbered_source() -> None:
    lines = said(exported(scored()))
    # 30 years old: 105 of 110; a bachelor's degree: 120 of 150; CLB 9 but for writing and speaking.
    assert "Age: 105 of 110 (30 years)" in lines
    assert "Education: 120 of 150 (Bachelor's, or any 3+ year program)" in lines
    assert "Official text [2]" in lines  # the first is where a profile is made, of the next step
    assert any(line.startswith("[1] https://www.canada.ca/") for line in lines)


def test_what_is_missing_on_the_form_is_marked_and_no_passport_is_asked() -> None:
    life = scored().command("/sheet").says("family name: Núñez")
    paper = exported(life)
    fields = {one.runs[0].text: one.runs[1] for one in paper.blocks if one.kind == "field"}
    assert fields["Family name"].text == "Núñez"
    assert fields["Given names"].text == "not told"
    assert fields["Passport number"].text == "enter it there; I never keep it"
    assert fields["Passport number"].italic
    assert paper.subtitle == "Núñez, as of 1 October 2026"
    assert "Oct 2016 – Feb 2019: nothing told (29 months)" in said(paper)


def test_nobody_single_finds_a_partner_on_it() -> None:
    assert "Partner" not in said(exported(scored()))


def test_before_there_is_a_score_the_data_alone_is_given() -> None:
    chat = newcomer().says("3 April 1991").command("/export")
    assert [type(one) for one in chat.replies] == [OwnData]


def test_a_paper_that_cannot_be_made_never_costs_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object) -> Paper:
        raise ValueError("a page that cannot be shown")

    life = scored()
    monkeypatch.setattr("conversations.screens.paper.paper", fails)
    life.command("/export")
    assert any(isinstance(one, OwnData) for one in life.replies)
    assert "The paper could not be made here." in life.heard


@pytest.mark.parametrize("name", PEOPLE)
def test_no_markup_is_left_on_paper(name: str) -> None:
    begin: Callable[[], Chat] = PEOPLE[name]
    paper = exported(begin())
    for line in (*said(paper), paper.title, paper.subtitle, paper.caption):
        assert "<" not in line, line
        assert "&amp;" not in line
        assert "\n" not in line


def test_an_invited_person_has_the_papers_of_the_application_alone() -> None:
    life = submitted().until("2026-11-20").does("/invited", "[Today", "[Canadian Ex")
    assert "Papers for the profile" not in chapters(exported(life))
