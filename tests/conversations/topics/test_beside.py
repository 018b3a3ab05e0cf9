"""What questions beside facts are about: each alone, whatever is told around it."""

from __future__ import annotations

import pytest

from conversations.topics.beside import topics_asked


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("29, IELTS 8 7 7 7 and can my wife work there when we come", ["partner_work_permit"]),
        ("J'ai 30 ans et un CAP, peut on immigrer sans offre d'emploi", ["need_job_offer"]),
        ("35 años, chef. puedo llevar a mis papás", ["parents_come"]),
        # Two: each has its topic.
        (
            "When is the next draw and what was the last score? 37, PhD",
            ["next_draw", "last_cutoffs"],
        ),
        (
            "Am I eligible? Must I have a job offer? 36, married",
            ["am_i_eligible", "need_job_offer"],
        ),
        # What goes back to what was told before it is asked with it.
        ("my wife has diabetes. is that a problem? I'm 38", ["health_condition"]),
        (
            "my old boss refuses to write me a reference letter, what now? 32",
            ["reference_letter_refused"],
        ),
        ("I did the Duolingo 120, is it valid? 30, Guadalajara", ["other_tests"]),
        ("my uncle in Winnipeg is a citizen. does he count? 28", ["relative_points"]),
        ("agent wants 3000 dollars for a job offer. Is that legal? 31", ["paid_job_offer"]),
        ("J'ai le DELF B2 et le DALF C1, ça compte ? 27 ans", ["other_tests"]),
        ("Sold my car, so there's a fat deposit. Suspicious? 34", ["funds_history"]),
        (
            "My boss won't sign the letter. What alternative do I have? 31",
            ["reference_letter_refused"],
        ),
        # Over what is told in between, where a question says nothing of it itself.
        (
            "I got the invitation yesterday!!! 31, single, in Mississauga. So what now",
            ["after_ita"],
        ),
        (
            "my ex boss only confirms dates, no duties. 35, in Doha. stuck, what can I do",
            ["reference_letter_refused"],
        ),
        # What says enough by itself is about nothing else that is told.
        ("single 40, surveyor 15 yrs experience, no IELTS yet. too old?", ["age_limit"]),
        ("ielts academic 7 each for my license. what should i do to get PR", ["where_do_i_start"]),
        # What is said not to be known.
        ("not sure if my degree counts, bachelors from Georgia", ["eca_which_degrees"]),
        ("got IELTS academic for my license, I don't know if it counts", ["ielts_academic"]),
        # As anybody asks, in each language.
        ("33, Lima. No sé si necesito una oferta de trabajo", ["need_job_offer"]),
        ("34 y 31. No sabemos quién debería aplicar de los dos", ["partner_who_first"]),
        ("31 ans. Aucune idée du montant qu'il faut montrer", ["funds_amount"]),
        ("me 35, wife 33. which one should be the main person", ["partner_who_first"]),
        # One's own chances are a topic, however they are asked for.
        ("33, married, 7 years in Bogota. any chance?", ["my_chances"]),
        ("33, married. Is it even worth trying or am I wasting my time", ["my_chances"]),
        ("33 ans, soudeur. honnêtement, ça vaut le coup ?", ["my_chances"]),
    ],
)
def test_each_question_is_looked_up_alone(text: str, topics: list[str]) -> None:
    assert list(topics_asked(text)) == topics


@pytest.mark.parametrize(
    "text",
    [
        "30, single, what's my score?",
        "30, single, how much crs do I have now",
        "30, single. What would my points be today?",
        "30 ans. Pouvez-vous m'estimer mon score ?",
        "30 ans. Quelle serait notre note actuelle",
        "30 años. cuántos puntos tendría ahora",
        "I want to know where I stand. 30, single",
        "30, married, wondering about my future",
        "When I was in Canada I studied at Seneca, 2 year diploma",
        # Which term stands before it is not what anybody asks.
        "CELPIP 8 8 7 8. Now what??",
        "architect, 13 years in Georgia. Kids? three. IELTS in May",
        "married, wife and daughter here. what next?",
        "I'm not sure about my exact start date, around March 2019. 30",
        "my brother asked if I could come too, he is in Calgary",
    ],
)
def test_the_score_and_what_asks_nothing_are_no_topic(text: str) -> None:
    assert topics_asked(text) == ()


def test_points_of_something_are_not_the_score() -> None:
    assert topics_asked("30. do I get points for my brother in Calgary?") == ("relative_points",)
