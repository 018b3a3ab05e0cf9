"""What is told of papers, kept from step to step, and when the answers change below it."""

from __future__ import annotations

from datetime import date

from conversations.chat import papers
from conversations.chat.session import Life, PaperMark
from tests.conversations.reports.people import COUPLE
from tests.lives.life import Life as Chat
from tests.lives.life import scored, submitted

TWO_JOBS = {
    "job.0.more": True, "job.1.title": "programmer", "job.1.noc": "21232", "job.1.country": "IN",
    "job.1.start": "2018-01", "job.1.end": "2020-12", "job.1.hours": "40", "job.1.paid": True,
    "job.1.more": False,
}  # fmt: skip


def test_papers_of_a_job_that_is_taken_out_go_and_the_later_ones_move_up() -> None:
    life = Life()
    for key in ("job0", "job1", "job2"):
        life.papers[f"reference_letter.applicant.{key}"] = PaperMark(note=key)
    life.papers["passport.partner"] = PaperMark(note="passport")
    life.papers["eca.applicant.credential1"] = PaperMark(note="report")
    papers.close_gap(life, "job", 1)
    assert {key: mark.note for key, mark in life.papers.items()} == {
        "reference_letter.applicant.job0": "job0",
        "reference_letter.applicant.job1": "job2",
        "passport.partner": "passport",
        "eca.applicant.credential1": "report",
    }


def letter(life: Chat, index: int) -> PaperMark | None:
    assert life.session is not None
    return life.session.life.papers.get(f"reference_letter.applicant.job{index}")


def test_a_letter_stays_with_its_job_when_the_first_one_is_removed() -> None:
    life = scored(answers=TWO_JOBS)
    life.says("reference letter programmer ordered today")
    assert letter(life, 1) is not None
    life.does("/edit", "[Work", "[Job 1", "[Remove")
    moved = letter(life, 0)
    assert moved is not None
    assert moved.ordered_on == life.today
    assert letter(life, 1) is None


def test_what_was_done_by_work_before_papers_were_told_stays_done() -> None:
    """A chat of an earlier release ticked off its work as a whole."""
    life = submitted(answers=COUPLE).until("2027-02-10")
    life.does("/invited", "[Today", "[Federal Skilled Worker", "300")
    assert life.session is not None
    life.session.life.prepared = ["family"]
    life.session.life.police = {"IN": date(2027, 2, 1)}
    life.command("/checklist")
    assert "Marriage certificate" in life.card.partition("Here: ")[2]
    life.says("undo marriage certificate")
    assert life.session.life.prepared == []


def test_a_mark_that_says_nothing_is_forgotten() -> None:
    life = submitted().says("bank letter ordered")
    life.does("[Undo")
    assert life.session is not None
    assert life.session.life.papers == {}
