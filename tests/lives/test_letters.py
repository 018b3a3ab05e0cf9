"""Letters asked for, checked and written, of the person of ``life.py``: in India, a software
developer since 1 March 2019, 40 hours a week, whose profile is submitted on 5 October 2026.

The points of both letters are IRCC's (``rules/documents.toml``).
"""

from __future__ import annotations

import pytest

from conversations.voice.quotes import MOST
from conversations.voice.replies import AmendCard, Card
from conversations.voice.wording import SHIPPED, folded, plain
from tests.conversations.people import job
from tests.lives.life import Life, scored, submitted

LETTER, BANK = "reference_letter.applicant.job0", "funds_letter.applicant"


def three_jobs() -> Life:
    """Two jobs more: one in which they were self-employed, and one beside it."""
    second = job(
        1, country="IN", title="web designer", noc="21233", start="2016-01", end="2019-02",
        self_employed=True, more=True,
    )  # fmt: skip
    third = job(2, country="IN", title="tester", noc="21232", start="2018-01", end="2018-12")
    return submitted(answers={"job.0.more": True} | second | third)


def html(life: Life) -> str:
    return next(r.html for r in reversed(life.replies) if isinstance(r, (Card, AmendCard)))


def copied(life: Life) -> str:
    """The text that a tap copies."""
    text = html(life)
    assert text.count("<pre>") == 1
    return text.partition("<pre>")[2].partition("</pre>")[0]


def shown(life: Life) -> tuple[str, object]:
    assert life.session is not None
    screen = life.session.screen
    return screen.name, screen.args.get("about") or screen.args.get("key")


def test_the_request_has_the_facts_of_the_job_and_leaves_its_duties() -> None:
    life = submitted().does("/checklist", "none", "[2", "[The text to ask for it")
    assert shown(life) == ("letter", LETTER)
    assert copied(life) == (
        "Hello,\n\n"
        "For my permanent residence in Canada I need a signed letter from you:\n"
        "- on your letterhead, with address, phone and e-mail\n"
        "- my full name\n"
        "- every position I held (mine: software developer)\n"
        "- my main duties in each, in your own words\n"
        "- first and last day of each (1 March 2019 to now)\n"
        "- paid hours a week (40)\n"
        "- pay a year, and benefits\n"
        "- name, title and signature of my manager or of HR\n\n"
        "Thank you,\n[your name]"
    )


def test_names_told_on_the_form_stand_in_it_and_break_nothing() -> None:
    life = submitted().does("/sheet", "family name: <b>Sharma", "given names: Ria")
    life.does("reference letter")
    assert copied(life).endswith("Thank you,\nRia &lt;b&gt;Sharma")


def test_of_a_job_of_ones_own_the_clients_are_asked() -> None:
    life = three_jobs().says("reference letter for my job as web designer")
    assert shown(life) == ("letter", "reference_letter.applicant.job1")
    assert "ask your clients" in life.card
    assert "a signed letter from you about the work I did for you:" in copied(life)
    assert "(January 2016 to February 2019)" in copied(life)


def test_of_several_jobs_it_is_asked_which() -> None:
    life = three_jobs().says("I need a reference letter, please")
    assert shown(life)[0] == "letter_which"
    life.taps("Reference letter from the employer, we…")
    assert shown(life) == ("letter", "reference_letter.applicant.job1")


def test_a_letter_received_is_checked_point_by_point() -> None:
    life = submitted().does("reference letter", "[I have one: check it")
    asked = []
    for there in (True, True, True, False, True, False, True, True):
        asked.append(life.card.rpartition("\n")[2])
        life.taps("It is there" if there else "It is missing")
    # What it says is compared with what the person told of the job.
    assert asked[4] == (
        "Does it say first and last day, and are they those you told me "
        "(1 March 2019 to now: “still works here”)?"
    )
    assert asked[5] == "Does it say the hours a week, and are they 40, as you told me?"
    assert "2 things are missing." in life.card
    assert copied(life).splitlines()[3:5] == [
        "- my main duties in each, in your own words",
        "- paid hours a week (40)",
    ]
    life.taps("They refuse")
    assert "I worked as software developer at [employer]." in copied(life)
    assert "sworn statement of a manager or colleague" in copied(life)


def test_a_letter_that_shows_everything_is_noted_as_here() -> None:
    life = submitted().does("check my bank letter", *["[It is there"] * 7)
    assert "Everything is there that IRCC asks for." in life.card
    assert "<pre>" not in html(life)
    life.taps("It is here")
    assert life.session is not None
    assert str(life.session.life.papers[BANK].here_on) == "2026-10-05"


def test_the_bank_is_asked_for_seven_points() -> None:
    life = submitted().says("bank letter")
    points = [line for line in copied(life).splitlines() if line.startswith("- ")]
    assert points == [
        "- on your letterhead, with address, phone and e-mail",
        "- my full name",
        "- what I owe you (cards, loans), even if it is nothing",
        "- the number of each account",
        "- the day each was opened",
        "- the balance of each today",
        "- the average balance of each over the last six months",
    ]
    for word in ("large deposit", "gift", "joint account"):
        assert word in life.card
    life.taps("A large deposit or gift")
    assert "[If so: I need not pay it back.]" in copied(life)


def test_of_a_late_certificate_the_letter_says_when_it_was_asked_for() -> None:
    life = submitted().does("/checklist", "none", "police certificate ordered today")
    life.does("[Letter of explanation")
    assert "police certificate of India\n" in copied(life)
    assert "I asked for it on 5 October 2026 at [office]." in copied(life)
    assert "[receipt, tracking number, notice of delay]" in copied(life)
    # The same where it is typed.
    said = life.says("letter of explanation for my late pcc")
    assert "I asked for it on 5 October 2026 at [office]." in copied(said)


def test_of_a_gap_the_letter_says_its_months() -> None:
    # A job from 2016 to 2018 and one since 1 March 2019: 2018-03 to 2019-02 are open between them.
    earlier = job(1, country="IN", title="clerk", noc="14100", start="2015-01", end="2018-02")
    life = submitted(answers={"job.0.more": True} | earlier)
    assert "From March 2018 to February 2019 I had no job." in copied(
        life.says("letter of explanation for a gap")
    )


@pytest.mark.parametrize(
    ("locale", "subject", "asked", "note"),
    [
        ("en", "police certificate of India", "on 5 October 2026 at", "IRCC takes it in place"),
        ("fr", "certificat de police (Inde)", "le 5 octobre 2026 à", "IRCC la prend à la place"),
        # What is in neither English nor French, IRCC takes only with a certified translation.
        ("es", "police certificate of India", "on 5 October 2026 at", "IRCC la acepta en lugar"),
    ],
)
def test_an_officer_is_written_to_in_a_language_of_canada(
    locale: str, subject: str, asked: str, note: str
) -> None:
    life = submitted().does("/checklist", "none", "police certificate ordered today")
    assert life.session is not None
    life.session.locale = locale
    life.says("LOE PCC")
    assert f"{subject}\n" in copied(life)
    assert f" {asked} [" in copied(life)
    assert note in html(life)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("reference letter for my job at Infosys", ("letter", LETTER)),
        ("can you help me write a reference letter?", ("letter", LETTER)),
        ("Draft an employment letter for my employer", ("letter", LETTER)),
        ("please check my reference letter", ("letter_check", LETTER)),
        ("lettre de référence", ("letter", LETTER)),
        ("letter from my bank", ("letter", BANK)),
        ("letter of explanation", ("explanation", None)),
        ("LOE for different names", ("explanation", "name")),
        ("letter of explanation for a new job", ("explanation", "job")),
        ("letter of explanation for a large deposit", ("explanation", "deposit")),
        ("il me faut une lettre de référence pour mon emploi chez Infosys", ("letter", LETTER)),
        ("rédiger une attestation de travail svp", ("letter", LETTER)),
        ("vérifiez ma lettre de référence", ("letter_check", LETTER)),
        ("je voudrais une lettre de ma banque", ("letter", BANK)),
        ("lettre d'explication pour une période sans emploi", ("explanation", "gap")),
        ("lettre explicative pour un don d'argent", ("explanation", "deposit")),
    ],
)
def test_letters_are_asked_for_in_words(text: str, where: tuple[str, str | None]) -> None:
    assert shown(submitted().says(text)) == where


@pytest.mark.parametrize(
    "text",
    [
        "what must a reference letter say",
        "my employer refuses to give a reference letter",
        "when is a letter of explanation useful",
        "what should the bank letter contain",
        "got my reference letter",
        "bank letter ordered",
        "que doit contenir la lettre de référence",
        "lettre de la banque commandée",
    ],
)
def test_what_asks_about_letters_or_tells_of_one_is_something_else(text: str) -> None:
    assert shown(submitted().says(text))[0] not in ("letter", "letter_check", "explanation")


def test_before_there_is_a_score_no_letter_is_offered() -> None:
    life = Life().does("/start", "bank letter")
    assert "<pre>" not in html(life)
    assert shown(scored().says("bank letter")) == ("letter", BANK)


@pytest.mark.parametrize("locale", SHIPPED)
@pytest.mark.parametrize("said", ["reference letter", "LOE", "bank letter"])
def test_the_longest_names_still_make_a_card_that_is_read_at_once(locale: str, said: str) -> None:
    # 100 letters of a title and of each name, where a card shows 600 characters.
    life = submitted(answers={"job.0.title": "senior " * 14 + "no"})
    life.does("/sheet", f"family name: {'Sharma' * 16}", f"given names: {'Ria' * 33}")
    assert life.session is not None
    life.session.locale = locale
    life.says(said)
    assert len(plain(folded(html(life)))) <= MOST
    if said == "reference letter":
        life.taps(life.labels[0])
        for _ in range(8):
            life.taps(life.labels[1])
        assert len(plain(folded(html(life)))) <= MOST
        life.taps(life.labels[0])
        assert len(plain(folded(html(life)))) <= MOST
