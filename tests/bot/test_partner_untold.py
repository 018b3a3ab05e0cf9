"""What a partner changes in their own chat is on the other's list of what to tell IRCC, and a
reminder to tell it comes 3, 10 and 30 days after, as of a change of one's own
(``tests/lives/test_untold.py``); on each engine, sealed and not.

Ann and Ben are each the person of ``tests/lives/life.py``, as a couple; Ann has submitted on
1 October 2026. Ben's test of 10 March 2026 counts to 10 March 2028."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.store import TurnRecord
from conversations.chat import session as sessions
from conversations.chat.session import Session
from tests.bot.couple import House
from tests.bot.test_partner import ANN, BEN, COUPLED, couple, house, known
from tests.lives.life import scored

__all__ = ["couple", "house"]
TEST = "Have you told IRCC about your partner's new test?"
THEIRS = "Your partner told this in their own chat."
WRITES_WORSE = ("/edit", "[Language", "[English: writing", "5")
"""7 before: Ann's 426 becomes 422."""


async def on(two: House, day: str) -> list[int]:
    """Nine in Toronto, where both live, on a day; who is woken then."""
    when = date.fromisoformat(day)
    # Clocks there go back on 1 November 2026, and forth again on 14 March 2027.
    summer = when < date(2026, 11, 1) or when >= date(2027, 3, 14)
    two.clock.moment = datetime(when.year, when.month, when.day, 13 if summer else 14, tzinfo=UTC)
    return await two.wake()


async def submitted(two: House) -> House:
    """A pair of whom Ann has submitted her profile; what was said before is forgotten."""
    await two.pair(ANN, BEN)
    await two.does(ANN, "/submitted", "[Today", "[Skip")
    await two.wake()
    for heard in two.heard.values():
        heard.clear()
    return two


async def put_again(two: House, chat_id: int, known: Session) -> None:
    """Store somebody as they are not, in place of what is there."""
    async with two.store.transaction() as transaction:
        [record] = (await transaction.chats([chat_id])).values()
        stored = sessions.dump(known)
        turn = TurnRecord(chat_id, stored, record.version, (), (), record.next_seq, ())
        await transaction.write([turn])


async def waiting(two: House) -> dict[str, date]:
    """What Ann has not told IRCC, and since when."""
    return {name: one.since for name, one in (await known(two, ANN)).life.untold.items()}


# ------------------------------------------------------------------ it comes


async def test_it_comes_as_of_a_change_of_one_s_own(couple: House) -> None:
    """Told on 1 October: on the 4th, the 11th and the 31st."""
    await submitted(couple)
    await couple.does(BEN, *WRITES_WORSE)
    assert await waiting(couple) == {"partner.english": date(2026, 10, 1)}
    await couple.wake()
    assert TEST not in couple.told(ANN)
    times = {"10-03": 0, "10-04": 1, "10-11": 2, "10-30": 2, "10-31": 3, "12-15": 3}
    for day, said in times.items():
        await on(couple, f"2026-{day}")
        assert couple.told(ANN).count(TEST) == said, day
    assert couple.told(ANN).count(THEIRS) == 3
    assert TEST not in couple.told(BEN)


async def test_it_counts_from_the_day_whenever_the_chat_is_woken(couple: House) -> None:
    """Nothing runs from the 1st to the 5th: what was to come on the 4th comes then."""
    await submitted(couple)
    await couple.does(BEN, *WRITES_WORSE)
    assert await on(couple, "2026-10-05") == [ANN]
    assert couple.told(ANN).count(TEST) == 1
    await on(couple, "2026-10-11")
    assert couple.told(ANN).count(TEST) == 2


@pytest.mark.parametrize("locale", ["fr", "es"])
async def test_it_comes_in_their_own_language(couple: House, locale: str) -> None:
    await submitted(couple)
    await couple.does(ANN, "/language", {"fr": "[Français", "es": "[Español"}[locale])
    await couple.does(BEN, *WRITES_WORSE)
    await on(couple, "2026-10-04")
    asks, whose = {
        "fr": (
            "Avez-vous dit à IRCC le nouveau test de votre partenaire\u202f?",
            "Votre partenaire l’a dit",
        ),
        "es": ("¿Ya le avisó a IRCC de la nueva prueba de su pareja?", "Su pareja lo dijo"),
    }[locale]
    assert asks in couple.heard[ANN][-1]
    assert whose in couple.heard[ANN][-1]


async def test_it_names_what_was_agreed_and_nothing_else(couple: House) -> None:
    """Another level of education is shared; of the credential nothing but that."""
    await submitted(couple)
    await couple.does(BEN, "/edit", "[Education", "[Credential 1", "[ECA result", "[Master's")
    await on(couple, "2026-10-04")
    said = couple.heard[ANN][-1]
    assert "Have you told IRCC about this" in said
    assert "Partner's education: Bachelor's, or any 3+ year program → Master's" in said
    assert not [word for word in ("2017", "India", "software") if word in said]


async def test_it_says_when_the_old_evidence_ends(couple: House) -> None:
    await submitted(couple)
    await couple.does(BEN, "I retook IELTS", "[IELTS General", "20 September 2026", "8 8 8 8")
    await couple.wake()
    await on(couple, "2026-10-04")
    assert "the old one, which stops counting on 10 March 2028" in couple.heard[ANN][-1]


async def test_what_is_wrong_with_one_chat_does_not_stop_the_other(couple: House) -> None:
    """Ann lives in a zone that this machine does not know, so nobody can plan for her."""
    await submitted(couple)
    ann = await known(couple, ANN)
    ann.preferences.zone = "Mars/Olympus"
    await put_again(couple, ANN, ann)
    await couple.does(BEN, *WRITES_WORSE)
    assert (await known(couple, BEN)).answers["english.writing"] == "5"
    assert await couple.wake() == [ANN]
    assert await waiting(couple) == {"partner.english": date(2026, 10, 1)}
    await on(couple, "2026-10-04")
    assert couple.told(ANN).count(TEST) == 1


# ------------------------------------------------------------------ it goes


async def test_it_goes_once_it_is_told_and_comes_back_with_another(couple: House) -> None:
    await submitted(couple)
    await couple.does(BEN, *WRITES_WORSE)
    await on(couple, "2026-10-04")
    await couple.does(ANN, "[Done, IRCC knows")
    assert await waiting(couple) == {}
    await on(couple, "2026-10-11")
    assert couple.told(ANN).count(TEST) == 1
    await on(couple, "2026-10-20")
    await couple.does(BEN, "I retook IELTS", "[IELTS General", "12 October 2026", "8 8 8 8")
    await couple.wake()
    assert await waiting(couple) == {"partner.english": date(2026, 10, 20)}
    await on(couple, "2026-10-23")
    assert couple.told(ANN).count(TEST) == 2
    await couple.does(ANN, "[Done, IRCC knows")
    await couple.does(BEN, "I retook IELTS", "[IELTS General", "19 October 2026", "9 9 9 9")
    await couple.wake()
    await on(couple, "2026-10-26")
    # IRCC holds the test of 12 October by then, and not that of March.
    assert "the old one, which stops counting on 12 October 2028" in couple.heard[ANN][-1]


@pytest.mark.parametrize("end", ["/unshare", "/delete", "hers"])
async def test_it_goes_with_the_pair(couple: House, end: str) -> None:
    await submitted(couple)
    await couple.does(BEN, *WRITES_WORSE)
    await couple.wake()
    if end == "hers":
        await couple.does(ANN, "/unshare", "[Stop sharing")
    else:
        await couple.does(BEN, end, "[Stop sharing" if end == "/unshare" else "[Erase everything")
    life = (await known(couple, ANN)).life
    assert (life.untold, life.partner, life.partner_now, life.partner_held) == ({}, *[None] * 3)
    for day in ("2026-10-02", "2026-10-04", "2026-10-11", "2026-10-31"):
        await on(couple, day)
    assert TEST not in couple.told(ANN)
    assert "has ended" in couple.told(ANN) or end == "hers"


# ------------------------------------------------------------------ it does not come


@pytest.mark.parametrize("place", ["invited", "applied"])
async def test_nor_where_a_change_of_one_s_own_is_not_reminded_of(
    couple: House, place: str
) -> None:
    """Whoever is invited is asked to check the claims; whoever applied is past it."""
    await submitted(couple)
    await couple.does(ANN, "/invited", "[Today", "[Skip")
    if place == "applied":
        await couple.does(ANN, "/applied", "[Today")
    await couple.does(ANN, "/start q_children", "1")
    await couple.does(BEN, *WRITES_WORSE)
    assert await waiting(couple) == {}
    for day in ("2026-10-02", "2026-10-04", "2026-10-11"):
        await on(couple, day)
    assert "Have you told IRCC" not in couple.told(ANN)


@pytest.mark.parametrize(
    "change",
    [
        ("/start q_children", "1"),
        ("/start q_passport", "1 May 2031"),
        ("/start q_funds", "30000"),
        ("/edit", "[Work", "[Job 1", "[Hours", "35"),
        ("/start q_marital_status", "[Common-law"),
    ],
)
async def test_what_was_not_agreed_reaches_nobody(couple: House, change: tuple[str, ...]) -> None:
    await submitted(couple)
    before = await known(couple, ANN)
    told = (await known(couple, BEN)).answers
    await couple.does(BEN, *change)
    assert (await known(couple, BEN)).answers != told
    assert await known(couple, ANN) == before
    assert await on(couple, "2026-10-04") == []
    assert couple.told(ANN) == ""


async def test_what_time_makes_of_it_is_no_change(house: House) -> None:
    """Ben has worked in Canada since December 2025: a year of it on 1 December 2026, by time."""
    work = {"job.0.country": "CA", "job.0.start": "2025-12-01", "job.0.authorized": True,
            "job.0.student": False}  # fmt: skip
    for number, more in ((ANN, {}), (BEN, work)):
        life = scored(answers=COUPLED | more)
        assert life.session is not None
        await house.put(number, life.session)
    await submitted(house)
    ann = await known(house, ANN)
    assert ann.life.partner is not None
    assert ann.life.partner["canadian_work_years"] == 0
    await on(house, "2026-12-10")
    for one in (ANN, BEN, ANN):
        await house.does(one, "/status")
    await house.wake()
    ann = await known(house, ANN)
    assert ann.pair is not None
    assert ann.pair.facts["canadian_work_years"] == 1
    assert "still has to be told" not in house.told(ANN)
    assert await waiting(house) == {}
    # What Ben tells then is a change, and nothing else of it.
    await house.does(BEN, *WRITES_WORSE)
    assert await waiting(house) == {"partner.english": date(2026, 12, 10)}


async def test_who_became_a_pair_in_the_pool_is_told_what_differs(couple: House) -> None:
    """Ann had told of Ben's study herself, another level, and submitted with it."""
    life = scored(
        answers=COUPLED
        | {"partner.education": "secondary", "partner.education_country": "IN",
           "partner.assessed": False, "partner_test.test": "none"}
    )  # fmt: skip
    assert life.session is not None
    life.does("/submitted", "[Today", "[Skip")
    await put_again(couple, ANN, life.session)
    await couple.pair(ANN, BEN)
    assert set(await waiting(couple)) == {"partner.education", "partner.english", "partner.eca"}
    await on(couple, "2026-10-04")
    assert "Secondary" in couple.heard[ANN][-1]
    await couple.does(BEN, "/unshare", "[Stop sharing")
    assert await waiting(couple) == {}


async def test_who_declines_a_link_keeps_what_they_told_ircc_of_a_partner(couple: House) -> None:
    """It is nothing of whoever made the link."""
    told = {"partner.education": "secondary", "partner.education_country": "IN"}
    life = scored(answers=COUPLED | told | {"partner.assessed": False})
    life.does("/submitted", "[Today", "[Skip")
    life.does("/edit", "[Education", "[Partner's education", "[Bachelor's")
    life.does("/status", "[What IRCC must be told", "[Done: ")
    assert life.session is not None
    await couple.put(99, life.session)
    assert set(life.session.life.told) == {"partner.education"}
    token = await couple.link(BEN)
    await couple.does(99, f"/start {token}", "[No, thank you")
    assert (await known(couple, 99)).life.told == life.session.life.told
