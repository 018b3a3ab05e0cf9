"""Whatever two people answer: no answer of the one is in any message to the other beyond what was
agreed. Shown by interference: everything that one is told is the same, word for word, when the
other answers otherwise, as long as what they share (and, where they agreed, the comparison) is
the same. Reminders and news of rounds are among it.

``PAIRS=200 SEED=7`` in the environment asks that many other pairs.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from random import Random

from bot.store.opening import open_store
from conversations.chat.pairing import facts_of
from conversations.chat.turn import Turn
from conversations.screens.moves import ESTIMATE
from tests.bot.couple import NOON, House
from tests.bot.new_rounds import FRENCH, GENERAL, told
from tests.conversations.people import ENGINEER, Told

PAIRS = int(os.environ.get("PAIRS", "1"))
SEED = int(os.environ.get("SEED", "20261129"))
ANN, BEN = 11, 12
COUPLED: Told = {"marital_status": "[Married", "partner.accompanying": "[Yes, comes with me"}
BESIDE = (
    "/score", "/partner", "/together", "/status", "/whatif", "/deadlines", "/draws", "/checklist",
    "/sheet", "/costs", "/months", "/edit", "/settings", "/help", "/privacy", "what is CLB?",
    "what if I get CLB 10", "/continue",
)  # fmt: skip
"""What either asks for in between."""
ANEW = ("birth_date", "job.hours", "passport", "funds", "city")
"""What is told once more in the pool, where the other gets to know nothing of it."""
_TOKEN = re.compile(r"p_[\w-]{22}")


def shared(chance: Random) -> dict[str, str | tuple[str, ...]]:
    """Answers of which the other gets to know what the score needs."""
    one, two, three, four = (chance.choice(("6", "6.5", "7", "7.5")) for _ in range(4))
    return {
        "english.date": chance.choice(("10 March 2026", "4 June 2026", "21 August 2026")),
        "english.listening": f"L{one} R{two} W{three} S{four}",
        "education": chance.choice(("[Bachelor's", "[Master's")),
    }


def private(chance: Random) -> dict[str, str | tuple[str, ...]]:
    """Answers that the other gets to know nothing of; all of them change something."""
    return {
        "birth_date": f"{chance.randint(1, 28)} {chance.choice(('May', 'July'))} "
        f"{chance.randint(1979, 1996)}",
        "foreign_years": str(chance.randint(4, 6)),
        "job.start": f"{chance.choice(('March', 'May'))} {chance.randint(2017, 2021)} – now",
        "job.hours": str(chance.randint(31, 44)),
        **quiet(chance),
    }


def quiet(chance: Random) -> dict[str, str | tuple[str, ...]]:
    """Answers that change neither a score nor a program."""
    country = chance.choice(("Ghana", "Peru", "Nepal", "Kenya"))
    return {
        "residence": country,
        "job.country": country,
        "credential.completed": f"June {chance.randint(2006, 2013)}",
        "destination": chance.choice(("[Ontario", "[British Columbia", "[Manitoba")),
        "funds": str(chance.randint(31_000, 79_000)),
        "passport": f"{chance.randint(1, 28)} May {chance.randint(2030, 2034)}",
        "city": chance.choice(("Oshawa", "Kelowna", "Brandon")),
    }


def anew(answers: Mapping[str, object]) -> list[str]:
    """The steps that tell such answers once more."""
    keys = {key: key.replace("job.", "job.0.").replace(".", "-") for key in answers if key in ANEW}
    return [step for key, link in keys.items() for step in (f"/start q_{link}", str(answers[key]))]


async def tells(house: House, chat_id: int, answers: Mapping[str, object], chance: Random) -> None:
    """Answer question after question, with something else in between. Whoever is to hear of it does
    so at once: how many questions somebody is asked hangs on what is private."""
    session = None
    for _ in range(200):
        if chance.random() < 0.1:
            await house.does(chat_id, chance.choice(BESIDE))
            await house.does(chat_id, "/continue")
        session = await house.session(chat_id)
        assert session is not None
        turn = Turn(session, house.clock.now().date())
        if session.screen.name == ESTIMATE:
            await house.does(chat_id, f"[{house.labels(chat_id)[0]}")
            continue
        if session.screen.name == "welcome_back":
            await house.does(chat_id, "[Continue")
            continue
        asked = turn.current
        if asked is None:
            break
        steps = answers.get(asked.question.id, "skip")
        for step in (steps,) if isinstance(steps, str) else tuple(steps):  # type: ignore[arg-type]
            await house.does(chat_id, step)
        await house.wake()
        after = await house.session(chat_id)
        assert after is not None
        assert asked.key in after.answers or asked.key in after.skipped, house.heard[chat_id][-1]
    if session is not None and session.state == "review":
        await house.does(chat_id, "/edit", "[All correct")


async def in_the_pool(house: House, chance: Random, later: Mapping[str, object]) -> None:
    """Ann submits; Ben tells some of what is private anew, and one thing that is shared, which she
    is reminded of; and two rounds become known."""
    await house.does(ANN, "/submitted", "[Today")
    if "met no program" in house.heard[ANN][-1]:
        await house.does(ANN, "[IRCC took it")
    await house.does(ANN, "[Skip")
    for step in anew(later):
        await house.does(BEN, step)
    writing = chance.choice(("5", "5.5"))
    await house.does(BEN, "/start q_english-writing", writing)
    for days in (0, 3, 1):
        house.clock.moment += timedelta(days=days)
        await house.wake()
    for step in anew(later):
        await house.does(BEN, step)
    held = house.clock.now().date()
    cutoff = chance.randint(250, 480)
    await house.hears_of(
        told("500", GENERAL, cutoff, held_on=held), told("501", FRENCH, cutoff, held_on=held)
    )


async def told_to_ann(
    place: Path, number: str, ann: Told, ben: Told, later: Told, *, compares: bool
) -> tuple[str, str, object]:
    """The two from the first word to the end of it: all that each was told, and what Ben shares."""
    store = await open_store(f"sqlite:///{place}/{number}.db")
    house, chance = House(store, NOON), Random(number.partition(".")[0])
    of_ben = Random(f"Ben {chance.random()}")
    how = "[I agree, and we compare" if compares else "[I agree, no comparing"
    try:
        for one in (ANN, BEN):
            await house.does(one, "/start", "[I agree")
        if chance.random() < 0.5:
            await tells(house, ANN, ann, chance)
        await house.does(ANN, "/partner", "[Invite my partner", how)
        await house.does(BEN, f"/start {house.token(ANN)}", how, "/continue")
        await house.wake()
        await house.does(ANN, "/partner", "[Yes, it was my partner")
        await house.wake()
        await house.does(ANN, "/continue")
        await tells(house, BEN, ben, of_ben)
        await house.does(ANN, "/continue")
        await tells(house, ANN, ann, chance)
        await house.wake()
        await in_the_pool(house, chance, later)
        for beside in BESIDE:
            await house.does(ANN, beside)
            await house.does(BEN, beside)
        session = await house.session(BEN)
        assert session is not None
        facts = facts_of(session, Turn(session, house.clock.now().date()))
        await house.does(BEN, "/unshare", "[Stop sharing")
        await house.wake()
        for beside in BESIDE:
            await house.does(ANN, beside)
        heard = _TOKEN.sub("p_token", house.told(ANN))
        return heard, _TOKEN.sub("p_token", house.told(BEN)), facts
    finally:
        await house.close()
        await store.close()


async def test_nothing_but_what_was_agreed_is_told(tmp_path: Path) -> None:
    print(f"SEED={SEED}")
    for number in range(PAIRS):
        chance = Random(f"{SEED}.{number}")
        common = shared(chance)
        ann = {**ENGINEER, **COUPLED, **shared(chance), **private(chance)}
        ben = {**ENGINEER, **COUPLED, **common, **private(chance)}
        other = {**ENGINEER, **COUPLED, **common, **private(chance)}
        heard, said, facts = await told_to_ann(
            tmp_path, f"{number}.a", ann, ben, private(chance), compares=False
        )
        again, unsaid, same = await told_to_ann(
            tmp_path, f"{number}.b", ann, other, private(chance), compares=False
        )
        where = f"SEED={SEED} number {number}"
        assert facts == same, where
        assert said != unsaid, f"the other answered the same: {where}"
        assert heard.splitlines() == again.splitlines(), where
        assert "From your partner:" in heard, where
        is_reminded(heard, where)


async def test_the_comparison_tells_scores_and_programs_alone(tmp_path: Path) -> None:
    print(f"SEED={SEED}")
    for number in range(PAIRS):
        chance = Random(f"{SEED}.{number}.compared")
        ann = {**ENGINEER, **COUPLED, **shared(chance), **private(chance)}
        ben = {**ENGINEER, **COUPLED, **shared(chance), **private(chance)}
        other = {**ben, **quiet(chance)}
        heard, said, _ = await told_to_ann(
            tmp_path, f"{number}.c", ann, ben, quiet(chance), compares=True
        )
        again, unsaid, _ = await told_to_ann(
            tmp_path, f"{number}.d", ann, other, quiet(chance), compares=True
        )
        where = f"SEED={SEED} number {number}"
        assert said != unsaid, f"the other answered the same: {where}"
        assert heard.splitlines() == again.splitlines(), where
        assert "Your partner applies" in heard, where
        is_reminded(heard, where)


def is_reminded(heard: str, where: str) -> None:
    """Of the partner's change, where a program keeps the profile in the pool; and of what rounds
    became known, where they concern her."""
    if "By your answers you met no program" in heard:
        return
    assert "Have you told IRCC about your partner's new test?" in heard, where
    assert re.search("New round|2 new rounds", heard), where
