"""Papers worked on through a life: ticked by button and by words, noted, taken back, remembered.

Of the person of ``life.py``, in India, a Federal Skilled Worker with one job abroad and a degree,
whose profile is submitted on 5 October 2026. Days of ``rules/documents.toml``: a certificate 35, a
translation 10.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.session import Life as Told
from tests.lives import buttons
from tests.lives.life import Life, scored, submitted
from tests.lives.test_newer_evidence import COUPLE

POLICE, LETTER = "police_certificate.applicant.IN", "reference_letter.applicant.job0"


def told(life: Life) -> Told:
    assert life.session is not None
    return life.session.life


def first_lines(life: Life) -> list[str]:
    return [one.splitlines()[0] for one in life.card.split("\n\n")]


def test_countries_are_asked_once_and_remembered() -> None:
    life = submitted().command("/checklist")
    assert "First: in which countries have you lived" in life.card
    life.says("the UAE, India and Canada")
    # Canada asks for none; the country lived in now is on the list in any case.
    assert told(life).lived_in == {"applicant": ["AE", "IN"]}
    assert "Police certificate, United Arab Emirates" in life.card
    assert "First:" not in life.command("/checklist").card
    # They can be told again.
    life.does("[More", "[Countries lived in")
    assert "Told so far: United Arab Emirates, India." in life.card
    life.taps("Only where I live now")
    assert told(life).lived_in == {"applicant": []}


def test_what_names_no_country_is_not_taken_for_one() -> None:
    life = submitted().does("/checklist", "[Countries lived in", "xyz")
    assert "I found no country in that." in life.card
    assert told(life).lived_in == {}


def test_of_a_couple_both_are_asked() -> None:
    life = submitted(answers=COUPLE).does("/checklist", "none")
    assert "In which countries has your partner lived" in life.card
    life.taps("Only where we live now")
    assert told(life).lived_in == {"applicant": [], "partner": ["IN"]}
    assert "Police certificate, India, partner" in life.card


def test_needed_ordered_here_translated_by_buttons() -> None:
    life = submitted().does("/checklist", "none", "[Police certificate, India")
    assert first_lines(life)[:2] == [
        "Police certificate, India",
        "It takes about 35 days (our cautious guess), and 10 more to translate. "
        "Begin now: you need no invitation for it.",
    ]
    life.taps("Ordered today")
    # 35 and 10 days after 5 October: 19 November 2026.
    assert "Ordered on 5 October 2026, here about 19 November 2026." in life.card
    assert "On the way\n4. Police certificate, India · ordered 5 October 2026" not in life.card
    life.until("2026-11-01").does("/checklist", "[More", "[3", "[It is here")
    assert told(life).police == {"IN": date(2026, 11, 1)}
    life.does("[Translation ordered")
    assert "Translation ordered on 1 November 2026, back about 11 November 2026." in life.card
    life.does("[Translation is here")
    # Six months after 1 November 2026; of an invitation that day it would be sent 55 days later.
    assert "It counts until 30 April 2027: in time for 26 December 2026" in life.card
    assert "4 of 9 here" in life.command("/checklist").card


def test_each_step_is_taken_back() -> None:
    life = submitted().does("/checklist", "none", "[Police certificate, India")
    life.does("[Ordered today", "[It is here", "[Undo")
    assert told(life).police == {}
    assert "Ordered on 5 October 2026" in life.card
    life.does("[Undo")
    assert told(life).papers == {}
    assert "Not ordered yet." in life.card


def test_an_exam_told_here_is_the_exam_reminders_know() -> None:
    life = buttons.invited().says("got my medical today")
    assert told(life).medical_exam_on == life.today
    assert told(life.does("[Undo")).medical_exam_on is None


def test_not_needed_and_a_note() -> None:
    life = submitted().does("/checklist", "none", "[Police certificate, India", "[More", "[Note")
    life.says("Receipt  77,\nconsulate")
    assert "Your note: Receipt 77, consulate" in life.card
    life.does("[More", "[Not needed")
    assert "Not needed, you said." in life.card
    assert told(life).papers[POLICE].note == "Receipt 77, consulate"
    assert "3 of 8 here" in life.command("/checklist").card


@pytest.mark.parametrize(
    ("typed", "paper", "told_of_it"),
    [
        ("police certificate from india ordered 3 oct", POLICE, {"ordered_on": date(2026, 10, 3)}),
        ("PCC ordered", POLICE, {"ordered_on": date(2026, 10, 5)}),
        ("I've received the police clearance certificate from India yesterday", POLICE,
         {"here_on": date(2026, 10, 4)}),
        ("my police certificate is in english", POLICE, {"translation": "not_needed"}),
        ("certificat de police de l'Inde commandé le 3 octobre", POLICE,
         {"ordered_on": date(2026, 10, 3)}),
        ("j'ai reçu ma lettre de référence hier", LETTER, {"here_on": date(2026, 10, 4)}),
        ("reference letter from my employer requested on 1 October", LETTER,
         {"ordered_on": date(2026, 10, 1)}),
        ("don't need the bank letter", "funds_letter.applicant", {"not_needed": True}),
        ("photos done", "digital_photo.applicant", {"here_on": date(2026, 10, 5)}),
        ("got my medical today", "medical_exam_proof.family", {"here_on": date(2026, 10, 5)}),
        ("visite médicale passée hier", "medical_exam_proof.family",
         {"here_on": date(2026, 10, 4)}),
        ("my transcripts are here", "education_document.applicant.credential0",
         {"here_on": date(2026, 10, 5)}),
        # In whatever person, in Spanish and French; the day is Monday, 5 October 2026.
        ("ya me hice el examen médico", "medical_exam_proof.family",
         {"here_on": date(2026, 10, 5)}),
        ("pasamos el examen médico ayer", "medical_exam_proof.family",
         {"here_on": date(2026, 10, 4)}),
        ("me entregaron la carta laboral", LETTER, {"here_on": date(2026, 10, 5)}),
        ("mi jefe me dio la carta de trabajo antier", LETTER, {"here_on": date(2026, 10, 3)}),
        ("ya saqué el certificado de antecedentes", POLICE, {"here_on": date(2026, 10, 5)}),
        ("pedimos los antecedentes penales el viernes", POLICE, {"ordered_on": date(2026, 10, 2)}),
        ("ma lettre d'employeur est arrivée", LETTER, {"here_on": date(2026, 10, 5)}),
        ("on m'a remis la lettre d'emploi avant-hier", LETTER, {"here_on": date(2026, 10, 3)}),
        ("nous avons fait nos photos d'identité", "digital_photo.applicant",
         {"here_on": date(2026, 10, 5)}),
    ],
)  # fmt: skip
def test_by_typed_words(typed: str, paper: str, told_of_it: dict[str, object]) -> None:
    mark = told(submitted().says(typed)).papers[paper]
    assert {name: getattr(mark, name) for name in told_of_it} == told_of_it


@pytest.mark.parametrize(
    "typed",
    [
        "when should I order the police certificate?",
        "how do I get a police certificate",
        "I have not ordered my police certificate",
        "I got married last year",
        "got my ITA",
        "I have a work permit",
        "police certificate ordered by my lawyer for the visa of my cousin",
        "my reference letter is not ready",
        "I have a criminal record",
        "j'ai un casier judiciaire",
        "I have a diploma",
        "passport request",
        "my passport is here",
        "medical exam before or after ITA",
        "never got payslips",
        "no tengo antecedentes penales",
        "no me ha llegado la carta laboral",
        "je n'ai pas reçu le certificat de police",
        "necesito los antecedentes penales",
    ],
)
def test_what_says_something_else_ticks_nothing(typed: str) -> None:
    assert told(submitted().says(typed)).papers == {}


def test_of_several_that_can_be_meant_it_is_asked_which() -> None:
    life = submitted().does("/checklist", "UAE", "PCC ordered 3 Oct")
    assert life.card == "Which of them?"
    assert life.labels[0] == "Police certificate, India"
    life.does("[Police certificate, United")
    assert told(life).papers["police_certificate.applicant.AE"].ordered_on == date(2026, 10, 3)


def test_a_day_that_is_still_to_come_is_of_a_booking_or_is_not_noted() -> None:
    life = submitted().says("medical booked for 3 November")
    mark = told(life).papers["medical_exam_proof.family"]
    assert (mark.ordered_on, mark.note) == (date(2026, 10, 5), "for 3 November 2026")
    life = submitted().says("photos received on 3 November 2026")
    assert "3 November 2026 is still to come." in life.card
    assert told(life).papers == {}


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("police certificate ordered 32 december", "could not read “32 december” as a day"),
        ("medical exam done 31 nov", "could not read “31 nov” as a day"),
        ("police certificate from atlantis ordered yesterday", "as a day"),
        ("police certificate from brazil ordered yesterday", "you have not told me of Brazil"),
        ("certificat de police du Brésil commandé hier", "ce pays (Brésil)"),
    ],
)
def test_what_cannot_be_noted_of_a_paper_is_said_and_why(typed: str, why: str) -> None:
    life = submitted().does("/checklist", "none").says(typed)
    assert why in life.shown
    assert told(life).papers == {}


def test_without_its_year_a_day_is_the_nearest_one() -> None:
    # On 5 October 2026: two days ago, and 168 days ago rather than 197 days ahead.
    for typed, day in (("3 oct", date(2026, 10, 3)), ("20 april", date(2026, 4, 20))):
        assert told(submitted().says(f"PCC ordered {typed}")).papers[POLICE].ordered_on == day


def test_a_bare_day_at_a_paper_is_that_of_its_next_step() -> None:
    life = submitted().does("/checklist", "none", "[Police certificate, India", "1 October 2026")
    assert told(life).papers[POLICE].ordered_on == date(2026, 10, 1)
    life.says("5 October 2026")
    assert told(life).papers[POLICE].here_on == date(2026, 10, 5)


def test_before_the_score_words_of_papers_are_left_to_the_interview() -> None:
    assert told(scored().says("PCC ordered")).papers, "told once the score is there"


# ------------------------------------------------------------------ remembered


def test_a_fresh_profile_keeps_the_papers() -> None:
    life = submitted().does("/checklist", "UAE", "[Police certificate, India", "[Ordered today")
    life.until("2027-10-06").does("/expired", "/status")
    life.taps("Begin a new profile")
    assert told(life).papers[POLICE].ordered_on == date(2026, 10, 5)
    assert told(life).lived_in == {"applicant": ["AE"]}


def test_with_an_invitation_one_next_thing_what_is_late_and_what_helps() -> None:
    life = buttons.invited().does("/checklist", "Cuba")
    lines = first_lines(life)
    assert lines[1:3] == [
        "Your papers: 3 of 10 here. Last day to apply: 11 April 2027.",
        "Next: Police certificate, Cuba. Begin now: about 183 days, then its translation.",
    ]
    assert lines[3].startswith("Not here by 11 April 2027: Police certificate, Cuba. In its place")
    assert "a letter of explanation, with proof that you tried in time" in life.card
    # 193 days after 10 February 2027.
    assert "begun today, all papers are here about 22 August 2027" in life.card
    life.does("[The work in order")
    assert "Next: Police certificate, Cuba." in life.card


def test_what_is_ordered_is_not_reminded_of_and_what_is_not_is() -> None:
    silent = buttons.invited().says("bank letter ordered").until("2027-03-20")
    heard = buttons.invited().until("2027-03-20")
    assert any("Letter of the bank" in line for line in heard.told)
    assert not any("Letter of the bank" in line for line in silent.told)


def test_in_the_pool_a_certificate_that_takes_too_long_is_reminded_of_until_it_is_ordered() -> None:
    waiting = submitted().does("/checklist", "Cuba").until("2026-12-20")
    assert [line for line in waiting.told if "Cuba" in line]
    ordered = submitted().does("/checklist", "Cuba", "pcc cuba ordered").until("2026-12-20")
    assert not [line for line in ordered.told if "Cuba" in line]


def test_the_work_opens_the_next_paper_and_is_ticked_off_as_a_whole() -> None:
    life = buttons.invited().does("/status", "[What to do, in order")
    assert life.labels == [
        "Police certificate, India", "Done: Police certificates", "Documents", "More",
    ]  # fmt: skip
    assert "Give them within 30 days" in life.card
    life.does("[Done: Police certificates")
    assert "✓ Police certificates: done" in life.card
    # All of its papers are here then, and the next one is another.
    assert life.labels[0].startswith("Reference letter from the employer")
    life.does("[More", "[Not done yet: Police certificates")
    assert "Now: Police certificates" in life.card
    assert life.does("[Police certificate, India").card.startswith("Police certificate, India")
