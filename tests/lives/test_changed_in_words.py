"""What has changed since the score, told in a sentence: offered as it was heard, taken with a tap,
and nothing is counted later that was not worked."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.typed import changed
from tests.conversations.standing import held
from tests.lives.life import Life, submitted
from tests.lives.states import brought_to

IN_THE_POOL = ("submitted", "invited", "applied")


def told(life: Life, key: str) -> object:
    return held(life).answers.get(key)


def current_job(life: Life) -> str:
    """The prefix of the job that goes on."""
    return next(
        key.removesuffix("end")
        for key, value in held(life).answers.items()
        if key.startswith("job.") and key.endswith(".end") and value == "now"
    )


@pytest.mark.parametrize("state", IN_THE_POOL)
@pytest.mark.parametrize(
    "text",
    ["i quit my job yesterday", "I was laid off yesterday", "j'ai perdu mon emploi hier",
     "me despidieron ayer"],
)  # fmt: skip
def test_a_job_that_ended_is_offered_on_its_day(state: str, text: str) -> None:
    life = brought_to(state)
    job = current_job(life)
    life.says(text)
    assert held(life).screen.name == "told", life.card
    assert told(life, f"{job}end") == "now"  # nothing before the tap
    life.taps(life.labels[0])
    yesterday = date.fromordinal(life.today.toordinal() - 1).isoformat()
    assert told(life, f"{job}end") == yesterday


@pytest.mark.parametrize("text", ["i lost my job", "i was laid off", "j'ai perdu mon emploi"])
def test_without_a_day_the_last_one_is_asked(text: str) -> None:
    life = brought_to("submitted")
    job = current_job(life)
    life.says(text)
    assert life.asks == f"{job}end"
    life.says(f"{life.today:%d %B %Y}")
    assert told(life, f"{job}end") == life.today.isoformat()


@pytest.mark.parametrize("state", IN_THE_POOL)
def test_hours_that_were_cut_are_an_entry_of_their_own(state: str) -> None:
    life = brought_to(state)
    job = current_job(life)
    life.says("my hours were cut to 20 a week")
    assert "Since when do you work 20 hours a week?" in life.card
    month = f"{life.today:%B %Y}"
    life.says(month)
    assert f"From {month} on you work 20 hours a week" in life.card
    life.says("yes")
    before = date.fromordinal(life.today.replace(day=1).toordinal() - 1)
    assert told(life, f"{job}end") == f"{before:%Y-%m}"
    after = current_job(life)
    assert after != job
    assert (told(life, f"{after}start"), told(life, f"{after}hours")) == (
        f"{life.today:%Y-%m}",
        "20",
    )
    assert told(life, f"{after}noc") == told(life, f"{job}noc")
    assert life.asks is None  # it is the same job: nothing of it is asked again


def test_ircc_is_to_be_told_of_hours_as_hours() -> None:
    life = brought_to("submitted").says("my hours were cut to 20 a week today", "yes")
    assert "20 hours a week" in life.heard
    assert "20.0" not in life.heard


def test_hours_and_their_month_at_once_and_a_no() -> None:
    life = brought_to("submitted").until("2027-01-10")
    before = dict(held(life).answers)
    life.says("my hours were cut to 20 a week from january")
    assert "From January 2027 on you work 20 hours a week" in life.card
    life.says("no")
    assert dict(held(life).answers) == before


@pytest.mark.parametrize("state", IN_THE_POOL)
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("i got married on 20 february, my wife is in india", "married"),
        ("je me suis mariée le 20 février", "married"),
        ("nos casamos el 20 de febrero", "married"),
    ],
)
def test_a_marriage_is_offered(state: str, text: str, status: str) -> None:
    life = brought_to(state)
    assert told(life, "marital_status") == "single"
    life.says(text)
    assert held(life).screen.name == "told", life.card
    life.taps(life.labels[0])
    assert told(life, "marital_status") == status
    assert life.asks == "partner.accompanying"


@pytest.mark.parametrize("text", ["we had a baby", "nous avons eu un bébé", "tuvimos un bebé"])
def test_a_child_is_one_more(text: str) -> None:
    life = brought_to("submitted")
    number = told(life, "children")
    assert isinstance(number, int)
    life.says(text)
    life.taps(life.labels[0])
    assert told(life, "children") == number + 1


NEW_TEST = {
    "i retook ielts: L8 R7.5 W7 S7.5 on {day}": "20 October 2026",
    "new IELTS results L8 R7.5 W7 S7.5, test {day}": "20 October 2026",
    "j'ai repassé l'IELTS le {day} : CO 8, CE 7,5, EE 7, EO 7,5": "20 octobre 2026",
}


@pytest.mark.parametrize("state", ["submitted", "invited"])
@pytest.mark.parametrize(("text", "day"), NEW_TEST.items())
def test_a_test_taken_again_is_taken_with_one_tap(state: str, text: str, day: str) -> None:
    life = brought_to(state)
    life.until("2027-02-20" if state == "invited" else "2026-11-20")
    life.says(text.format(day=day))
    assert held(life).screen.name == "told", life.card
    life.taps(life.labels[0])
    assert told(life, "english.date") == "2026-10-20"
    scores = {one: told(life, f"english.{one}") for one in ("listening", "reading", "writing")}
    assert scores == {"listening": "8", "reading": "7.5", "writing": "7"}


def test_of_new_results_without_a_day_the_day_is_asked() -> None:
    life = brought_to("submitted").says("I retook IELTS: 8 7.5 7 7.5")
    life.taps(life.labels[0])
    assert life.asks == "english.date"


@pytest.mark.parametrize(
    "text",
    [
        "what if my employer cut my hours",
        "my employer wants to cut my hours to 20, is it a problem",
        "et si mon employeur réduit mes heures à 20 ?",
        "¿y si mi empleador me reduce las horas?",
    ],
)
@pytest.mark.parametrize("state", ["scored", *IN_THE_POOL])
def test_hours_that_are_feared_are_answered_and_not_taken(state: str, text: str) -> None:
    life = brought_to(state)
    before = dict(held(life).answers)
    life.says(text)
    assert held(life).screen.args.get("topic") == "term_full_time", life.card
    assert dict(held(life).answers) == before
    if "20" in text:
        assert " 18 " in life.card  # 1,560 hours at 20 a week are 78 weeks


@pytest.mark.parametrize(
    "text",
    ["my brother lost his job", "i lost my passport", "did i lose my job points?", "i work hard",
     "will we have a baby visa", "my wife wants to quit her job"],
)  # fmt: skip
def test_what_is_no_change_of_ones_own_is_none(text: str) -> None:
    assert changed.read(text, lambda day: False) is None


ASKED_WHEN_INVITED = {
    "my score is lower now": "score_drop_after_ita",
    "what if i do nothing": "ita_decline",
    "should i decline": "ita_decline",
    "what if i lose my job now": "job_loss",
    "et si je ne fais rien ?": "ita_decline",
    "et si je perds mon emploi": "job_loss",
    "¿y si no hago nada?": "ita_decline",
    "¿y si pierdo mi trabajo?": "job_loss",
}


@pytest.mark.parametrize(("text", "topic"), ASKED_WHEN_INVITED.items())
def test_what_is_asked_when_invited_is_answered(text: str, topic: str) -> None:
    life = brought_to("invited").says(text)
    assert held(life).screen.args.get("topic") == topic, life.card
    assert life.state == "invited"


def test_a_lower_score_after_a_birthday_is_no_reason_to_decline() -> None:
    # Invited on 10 February, 31 on 10 March: by IRPA 11.2(2)(a) that is not held against anybody.
    life = submitted(answers={"birth_date": "1996-03-10"}).until("2027-02-10")
    life.does("/invited", "[Today", "[General", "[Skip").until("2027-03-12").command("/status")
    assert life.state == "invited"
    assert "A birthday after your invitation is not held against you" in life.heard
    life.says("should i decline")
    assert "A birthday after your invitation is not held against you" in life.heard


@pytest.mark.parametrize(
    "text",
    ["our baby was born yesterday", "j'ai accouché d'un petit garçon la semaine dernière",
     "nació nuestro bebé", "our baby girl was born yesterday"],
)  # fmt: skip
@pytest.mark.parametrize(
    ("state", "said"),
    [("submitted", "profile"), ("invited", "application"), ("applied", "web form")],
)
def test_a_birth_says_what_is_to_be_done_and_what_it_costs(
    state: str, said: str, text: str
) -> None:
    """The fee of a child since 30 April 2026: 270 CAD (fees.toml)."""
    life = brought_to(state)
    number = told(life, "children")
    life.says(text)
    assert isinstance(number, int)
    assert f"{number} → {number + 1}" in life.card
    assert "270" in life.card
    if held(life).locale == "en":
        assert said in life.card


@pytest.mark.parametrize(
    "text",
    ["my wife is not coming after all", "mi esposa al final no viene",
     "ma femme ne viendra finalement pas avec moi"],
)  # fmt: skip
def test_who_does_not_come_after_all_is_told_and_not_supposed(text: str) -> None:
    couple = {"marital_status": "married", "partner.accompanying": True, "partner.canadian": False}
    life = submitted(answers=couple).says(text)
    assert held(life).screen.name in ("told", "correction"), life.card
    life.taps(life.labels[0])
    assert told(life, "partner.accompanying") is False


def test_what_if_nobody_comes_is_still_supposed() -> None:
    couple = {"marital_status": "married", "partner.accompanying": True, "partner.canadian": False}
    life = submitted(answers=couple).says("what if my wife is not coming after all")
    assert told(life, "partner.accompanying") is True
    assert "CRS about" in life.card or "CRS" in life.card
    assert held(life).screen.name == "wished"


@pytest.mark.parametrize(
    "text",
    ["i lost my job i got laid off what now", "i got laid off what now",
     "j'ai perdu mon emploi que faire", "perdí mi trabajo y ahora qué hago"],
)  # fmt: skip
def test_a_lost_job_is_heard_with_what_is_asked_behind_it(text: str) -> None:
    life = brought_to("submitted")
    job = current_job(life)
    assert life.says(text).asks == f"{job}end", life.card


def test_a_retake_is_told_with_its_scores() -> None:
    life = submitted().until("2027-03-25").says("my retake: celpip 9 9 9 9 on 3 march 2027")
    life.taps(life.labels[0])
    assert told(life, "english.test") == "celpip_general"
    assert [told(life, f"english.{one}") for one in ("listening", "speaking")] == ["9", "9"]
    assert told(life, "english.date") == "2027-03-03"


def test_a_job_that_ended_is_spelled_out_once_on_the_card() -> None:
    """The whole job stood in the next step and again in what IRCC must be told."""
    life = submitted().says("i was laid off yesterday")
    card = life.taps(life.labels[0]).card
    assert "IRCC must be told: A job that began, ended or changed" in card
    assert card.count("1 March 2019") == 2  # before and after, in that one line


CUT = "my hours were cut to 20 a week since October 2026"
BABY = "we had a baby"


@pytest.mark.parametrize(("first", "second"), [(CUT, BABY), (BABY, CUT)])
def test_two_pieces_of_news_wait_for_a_yes_one_behind_the_other(first: str, second: str) -> None:
    life = brought_to("submitted")
    job, number = current_job(life), told(life, "children")
    assert isinstance(number, int)
    life.says(first, second, "yes", "yes")
    assert told(life, "children") == number + 1
    assert current_job(life) != job
    assert told(life, f"{current_job(life)}hours") == "20"
    assert not held(life).hours
    assert not held(life).listed


def test_a_no_to_the_one_takes_nothing_of_the_other() -> None:
    life = brought_to("submitted")
    job = current_job(life)
    life.says(CUT, BABY, "no")
    assert "you work 20 hours a week" in life.card
    life.says("yes")
    assert told(life, "children") == 0
    assert current_job(life) != job


def test_hours_that_wait_are_said_on_a_page_and_answered_below_it() -> None:
    life = brought_to("submitted").says(CUT).command("status")
    assert "Still to be confirmed, yes or no: Hours" in life.card
    job = current_job(life)
    life.says("yes")
    assert current_job(life) != job


def test_hours_of_a_job_that_ended_wait_no_more() -> None:
    life = brought_to("submitted").says(CUT, "i quit my job yesterday", "yes")
    assert held(life).screen.name == "score", life.card
    assert not held(life).hours


@pytest.mark.parametrize(
    "text",
    [
        "I started a new job on 14 September 2026",
        "I changed jobs on 14 September 2026",
        "I got promoted on 14 September 2026",
        "j'ai changé de travail le 14 septembre 2026",
        "cambié de trabajo el 14 de septiembre de 2026",
    ],
)
def test_a_new_job_ends_the_old_one_and_is_an_entry_of_its_own(text: str) -> None:
    life = brought_to("scored")
    job = current_job(life)
    life.says(text)
    assert told(life, f"{job}end") == "now"
    life.says("ok")
    assert told(life, f"{job}end") == "2026-09-13"
    assert told(life, "job.1.start") == "2026-09-14"
    assert life.asks in ("job.1.title", "job.1.noc")


@pytest.mark.parametrize("text", ["I changed job last week", "new job from monday, same title"])
def test_of_a_new_job_without_a_day_the_end_of_the_old_one_is_asked(text: str) -> None:
    life = brought_to("scored").says(text)
    assert "stop" in life.card
    life.says("September 2026")
    assert "Add another job" in life.labels
