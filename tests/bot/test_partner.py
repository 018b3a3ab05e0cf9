"""A partner of one's own: the link, the consent of both, what flows and the end of it, on each
engine, sealed and not."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.couples import erase
from bot.retention import forget_blocked
from bot.sealing.opening import open_as_set
from bot.store import Store
from bot.store.opening import open_store
from conversations.chat.pair import LINK_DAYS, MISSES, SHARED
from conversations.chat.session import Session
from tests.bot.couple import House
from tests.lives.life import scored
from tests.sealing.conftest import OLD, settings_of

ANN, BEN, EVE = 11, 12, 13
COUPLED = {"marital_status": "married", "partner.accompanying": True, "partner.canadian": False}
ALONE = "[I agree, no comparing"
BOTH = "[I agree, and we compare"


async def opened(kind: str, request: pytest.FixtureRequest, place: Path) -> Store:
    if kind == "postgres":
        return await open_store(request.getfixturevalue("postgres_url"))
    file = f"sqlite:///{place}/assistant.db"
    if kind == "sqlite":
        return await open_store(file)
    return await open_as_set(settings_of(file, f"sqlite:///{place}/assistant.keys.db", OLD))


@pytest.fixture(params=["sqlite", "postgres", "sealed"])
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    store = await opened(request.param, request, tmp_path)
    made = House(store)
    yield made
    await made.close()
    await store.close()


@pytest.fixture
async def couple(house: House) -> House:
    """Ann, Ben and Eve, each with a score of their own."""
    for number in (ANN, BEN, EVE):
        life = scored(answers=COUPLED)
        assert life.session is not None
        await house.put(number, life.session)
    return house


async def known(house: House, chat_id: int) -> Session:
    found = await house.session(chat_id)
    assert found is not None, "nothing is stored"
    return found


async def steps(house: House, *chat_ids: int) -> list[str | None]:
    """How far each is with a partner."""
    pairs = [(await known(house, chat_id)).pair for chat_id in chat_ids]
    return [pair.step if pair is not None else None for pair in pairs]


# ------------------------------------------------------------------ becoming a pair


async def test_a_link_makes_a_pair_once_both_agreed_and_the_inviter_said_who_it_was(
    couple: House,
) -> None:
    token = await couple.link(ANN)
    assert "as a couple with you" in await couple.does(BEN, f"/start {token}")
    assert await steps(couple, ANN, BEN) == [None, "offered"]
    await couple.does(BEN, BOTH)
    ann, ben = await known(couple, ANN), await known(couple, BEN)
    assert await steps(couple, ANN, BEN) == ["asked", "joining"]
    assert ann.pair is not None
    assert ben.pair is not None
    assert ann.pair.facts == ben.pair.facts == {}
    assert await couple.wake() == [ANN]
    assert "Somebody opened your link" in couple.heard[ANN][-1]
    await couple.does(ANN, "[My partner", "[Yes, it was my partner")
    ann = await known(couple, ANN)
    assert await steps(couple, ANN, BEN) == ["paired", "paired"]
    assert ann.pair is not None
    assert set(ann.pair.facts) <= set(SHARED)
    assert ann.pair.facts["education"] == "bachelors"
    await couple.wake()
    assert "are connected" in couple.told(BEN)
    for one in (ANN, BEN):
        told = await couple.does(one, "/together")
        # Each is the other's like: 426 as a couple, 424 alone, worked out in tests/lives/life.py.
        assert "You apply, the other comes: 426" in told
        assert "Your partner applies, the other stays: 424" in told


async def test_a_newcomer_begins_with_their_own_answers_in_their_own_language(
    couple: House,
) -> None:
    token = await couple.link(ANN)
    told = await couple.does(BEN + 9, f"/start {token}", locale="fr")
    assert "en couple avec vous" in told
    await couple.does(BEN + 9, "[J’accepte, et nous comparons", locale="fr")
    assert "Bonjour" in couple.heard[BEN + 9][-1]
    await couple.does(BEN + 9, "[J’accepte")
    await couple.wake()
    await couple.does(ANN, "/partner", "[Yes, it was")
    await couple.wake()
    assert "êtes reliés" in couple.told(BEN + 9)
    before = await known(couple, ANN)
    assert before.pair is not None
    assert "english" not in before.pair.facts
    who = ("3 avril 1992", "[Marié", "[Oui", "[Licence", "3", "0")
    await couple.does(BEN + 9, *who, "[Aucun test de français", "[IELTS", "8 7,5 7 7")
    after = await known(couple, ANN)
    assert after.pair is not None
    assert after.pair.facts["english"]["listening"] == "8"
    assert "birth_date" not in after.pair.facts
    # What the partner answers is not asked of the other: neither Ann nor Ben tells of the other.
    assert not any(key.startswith("partner_test") for key in after.answers)
    assert "du partenaire" not in couple.told(BEN + 9)


async def test_what_the_partner_answers_is_not_open_here(couple: House) -> None:
    await couple.pair(ANN, BEN)
    review = await couple.does(ANN, "/edit")
    assert "Still open" not in review
    assert "Education: 8 answered\n" in review
    await couple.does(ANN, "[Education")
    assert not [one for one in couple.labels(ANN) if "Partner" in one]
    # Nor can it be gone to; once the sharing is over, it can.
    await couple.does(ANN, "/start q_partner-education")
    assert "highest education your partner" not in couple.heard[ANN][-1]
    await couple.does(ANN, "/unshare", "[Stop sharing", "/edit")
    assert "Partner's education" in couple.heard[ANN][-1]


async def test_in_words_too(couple: House) -> None:
    assert "works once" in await couple.does(ANN, "let my husband answer himself")
    assert "works once" in await couple.does(BEN, "invite my partner")
    await couple.pair(ANN, BEN)
    await couple.does(BEN, "stop sharing with my partner", "yes")
    assert await steps(couple, ANN, BEN) == [None, None]


# ------------------------------------------------------------------ the end


@pytest.mark.parametrize("leaver", [ANN, BEN])
async def test_either_can_end_it_and_nothing_of_the_other_is_left(
    couple: House, leaver: int
) -> None:
    await couple.pair(ANN, BEN)
    other = BEN if leaver == ANN else ANN
    before = {one: (await known(couple, one)).answers for one in (ANN, BEN)}
    await couple.does(leaver, "/unshare", "[Stop sharing")
    assert "You stopped sharing" in couple.told(leaver)
    assert await couple.wake() == [other]
    assert "has ended" in couple.heard[other][-1]
    for one in (ANN, BEN):
        left = await known(couple, one)
        assert left.pair is None
        assert left.answers == before[one]
    assert "not connected" in await couple.does(other, "/unshare") or "not connected" in (
        couple.told(other)
    )


@pytest.mark.parametrize("leaver", [ANN, BEN])
async def test_delete_of_one_erases_one_and_parts_both(couple: House, leaver: int) -> None:
    await couple.pair(ANN, BEN)
    other = BEN if leaver == ANN else ANN
    await couple.does(leaver, "/delete", "[Erase everything")
    assert await couple.session(leaver) is None
    left = await known(couple, other)
    assert left.pair is None
    assert left.answers
    await couple.wake()
    assert "has ended" in couple.heard[other][-1]


async def test_whoever_is_forgotten_for_blocking_or_by_the_operator_parts_too(
    couple: House,
) -> None:
    await couple.pair(ANN, BEN)
    await erase(couple.store, couple.clock, [ANN])
    assert await couple.session(ANN) is None
    assert await steps(couple, BEN) == [None]
    await couple.wake()
    assert "has ended" in couple.heard[BEN][-1]
    await couple.pair(BEN, EVE)
    async with couple.store.transaction() as transaction:
        await transaction.set_blocked(EVE, couple.clock.now())
    couple.clock.moment += timedelta(days=200)
    assert await forget_blocked(couple.store, couple.clock, 6) == 1
    assert await steps(couple, BEN) == [None]


async def test_whoever_was_erased_behind_our_back_parts_at_the_next_turn(couple: House) -> None:
    """Put back with a backup, say: a pair is one only where each names the other."""
    await couple.pair(ANN, BEN)
    async with couple.store.transaction() as transaction:
        [record] = (await transaction.chats([ANN])).values()
        from bot.couples import erased

        await transaction.write([erased(record)])
    await couple.does(BEN, "/score")
    assert await steps(couple, BEN) == [None]
    await couple.wake()
    assert "has ended" in couple.heard[BEN][-1]


async def test_an_export_holds_ones_own_and_that_there_is_a_partner(couple: House) -> None:
    await couple.pair(ANN, BEN)
    await couple.does(BEN, "/export")
    [told] = [text for text in couple.heard[BEN] if text.startswith("{")]
    found = json.loads(told)
    assert found["pair"] == {"step": "paired", "since": "2026-10-01", "compares": True}
    assert str(ANN) not in json.dumps(found["pair"])


# ------------------------------------------------------------------ hostile


async def test_ones_own_link_and_one_used_by_another(couple: House) -> None:
    token = await couple.link(ANN)
    assert "your own link" in _told(couple, ANN, await couple.does(ANN, f"/start {token}"))
    await couple.does(BEN, f"/start {token}")
    await couple.does(EVE, f"/start {token}")
    await couple.does(BEN, BOTH)
    # Eve opened it before, and is too late; so is whoever opens it now.
    await couple.does(EVE, BOTH)
    assert "does not work" in couple.told(EVE)
    assert await steps(couple, ANN, BEN, EVE) == ["asked", "joining", None]
    await couple.does(EVE, f"/start {token}")
    assert await steps(couple, EVE) == [None]
    # And Ben once more: nothing changes.
    await couple.does(BEN, f"/start {token}")
    assert await steps(couple, ANN, BEN) == ["asked", "joining"]


def _told(house: House, chat_id: int, last: str) -> str:
    return "\n".join([*house.heard[chat_id][-3:], last])


async def test_a_link_ends_and_can_be_taken_back_and_is_one_at_a_time(couple: House) -> None:
    first = await couple.link(ANN)
    await couple.does(ANN, "/partner", "[Make a new link", BOTH)
    second = couple.token(ANN)
    await couple.does(BEN, f"/start {first}")
    assert await steps(couple, BEN) == [None]
    await couple.does(BEN, f"/start {second}")
    await couple.does(ANN, "/partner", "[Take the link back")
    await couple.does(BEN, BOTH)
    assert await steps(couple, ANN, BEN) == [None, None]
    third = await couple.link(ANN)
    couple.clock.moment += LINK_DAYS
    await couple.does(BEN, f"/start {third}")
    assert await steps(couple, BEN) == ["offered"]
    couple.clock.moment += timedelta(days=1)
    await couple.does(BEN, BOTH)
    await couple.does(EVE, f"/start {third}")
    assert await steps(couple, ANN, BEN, EVE) == [None, None, None]


async def test_guessing_ends_for_the_day(couple: House) -> None:
    token = await couple.link(ANN)
    for number in range(MISSES):
        await couple.does(EVE, f"/start p_guess{number}")
    await couple.does(EVE, f"/start {token}")
    assert "Too many links" in couple.told(EVE)
    assert await steps(couple, EVE) == [None]
    couple.clock.moment += timedelta(days=1)
    await couple.does(EVE, f"/start {token}")
    assert await steps(couple, EVE) == ["offered"]


async def test_an_inviter_who_is_gone_or_says_no(couple: House) -> None:
    token = await couple.link(ANN)
    await couple.does(BEN, f"/start {token}", BOTH)
    await couple.wake()
    await couple.does(ANN, "/partner", "[No, it was not")
    assert await steps(couple, ANN, BEN) == [None, None]
    await couple.wake()
    assert "not meant for you" in couple.heard[BEN][-1]
    token = await couple.link(ANN)
    await couple.does(BEN, f"/start {token}")
    await couple.does(ANN, "/delete", "[Erase everything")
    await couple.does(BEN, BOTH)
    assert await steps(couple, BEN) == [None]
    await couple.does(EVE, f"/start {token}")
    assert await steps(couple, EVE) == [None]


async def test_both_invite_each_other_at_once(couple: House) -> None:
    of_ann, of_ben = await couple.link(ANN), await couple.link(BEN)
    await couple.does(ANN, f"/start {of_ben}")
    await couple.does(BEN, f"/start {of_ann}")
    await couple.does(BEN, BOTH)
    # Ann's own link was used meanwhile: that she agrees to Ben's says that it was him.
    await couple.does(ANN, BOTH)
    assert await steps(couple, ANN, BEN) == ["paired", "paired"]
    assert (await known(couple, ANN)).link is (await known(couple, BEN)).link is None


async def test_nobody_is_in_two_pairs(couple: House) -> None:
    of_eve = await couple.link(EVE)
    await couple.pair(ANN, BEN)
    await couple.does(BEN, f"/start {of_eve}")
    assert "already" in couple.told(BEN)
    assert await steps(couple, ANN, BEN, EVE) == ["paired", "paired", None]
    await couple.does(ANN, "/partner")
    assert "Invite my partner" not in couple.labels(ANN)


async def test_nothing_is_compared_unless_both_agreed_to_that(couple: House) -> None:
    token = await couple.link(ANN)
    await couple.does(BEN, f"/start {token}", ALONE)
    await couple.wake()
    await couple.does(ANN, "/partner", "[Yes, it was")
    await couple.does(ANN, "/together")
    assert "Your partner has not agreed" in couple.heard[ANN][-1]
    assert "applies" not in couple.told(ANN)
    await couple.does(BEN, "/partner", "[Compare our scores")
    assert "You apply, the other comes: 426" in couple.heard[BEN][-1]
    assert "You apply, the other comes: 426" in await couple.does(ANN, "/together")


async def test_what_marrying_or_separating_changes_for_each(couple: House) -> None:
    """By the CRS of 25 March 2025, each 30 years old, with a bachelor's degree and five
    years abroad:

        Ann alone    105 + 120 + 4 x 31 (CLB 9), and 25 + 50 of transferability         424
        with Ben     95 + 112 + 4 x 29, 8 + 5 + 5 + 5 + 1 of his, and 25 + 50           422
        Ben alone    105 + 120 + 3 x 31 + 6 (CLB 5 in writing), nothing transferable    324
        with Ann     95 + 112 + 3 x 29 + 6, 8 + 4 x 5 of hers                           328

    Whoever stays behind counts as if there were nobody."""
    await couple.pair(ANN, BEN)
    await couple.does(BEN, "/edit", "[Language", "[English: writing", "5")
    await couple.does(ANN, "/together", "[If we marry or separate")
    page = couple.heard[ANN][-1]
    assert "You: alone 424; as a couple, the other comes 422; the other stays 424" in page
    assert "Your partner: alone 324; as a couple, the other comes 328; the other stays 324" in page


async def test_a_change_of_one_is_told_to_the_other_once(couple: House) -> None:
    """Ben's writing falls from 7 (CLB 9) to 5 (CLB 5): of a partner worth 5 and 1 point (CRS,
    section B), so Ann's 426 becomes 422."""
    await couple.pair(ANN, BEN)
    await couple.wake()
    await couple.does(BEN, "/edit", "[Language", "[English: writing", "5")
    assert ANN in await couple.wake()
    assert "Your CRS was 426 and is now 422" in couple.heard[ANN][-1]
    said = len(couple.heard[ANN])
    assert await couple.wake() == []
    assert len(couple.heard[ANN]) == said
