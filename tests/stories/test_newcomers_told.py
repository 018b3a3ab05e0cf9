"""What each newcomer is told after the score, at a phone's width: the figures worked out by hand
beside them stand in it, and every message is short, whole and begins with what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from conversations.voice.replies import AmendCard, Card, Say
from conversations.voice.wording import folded, plain, wording
from express_entry.candidate.identifiers import NextStepId
from tests.bot_api.html import parse_html
from tests.conversations.reports import test_doors_card
from tests.stories.newcomers.newcomer import Doorway, Newcomer, day
from tests.stories.newcomers.people import NEWCOMERS
from tests.stories.newcomers.walking import at_the_end, at_the_score, heard

WORDS = wording("en")
MORE = "More"
BEFORE_MORE = 3
LONGEST = 600
LONGEST_OF = {
    "/draws": 900,
    # Lists that are not folded yet, and the card of an occupation: as long as they are.
    "/months": 900,
    "/deadlines": 1500,
}
LONGEST_WITH = {
    # Not folded yet: claims with their papers, an answer among the others of its job, two things
    # said of one job.
    "What your invitation rests on": 820,
    "Another job: No": 830,
    "counts only for the Skilled Worker Program": 720,
    # The caution in full, once a day; and who of a couple scores higher.
    "IRCC is reported to have changed the CRS": 720,
    "As principal applicant you would have": 640,
    # Three programs that are not met, each with its reason, below a step of several lines.
    "Not met: Federal Skilled Worker Program": 690,
}
OCCUPATION = 900
OTHER_WORK = "Only in another occupation than yours: "


def test_the_score_card(person: Newcomer) -> None:
    chat = at_the_score(person)
    total = person.crs.total if person.crs_first is None else person.crs_first
    assert f"CRS {total:,} of 1,200" in chat.card
    for program, verdict in person.programs.items():
        said = WORDS.plain(f"verdict-{verdict}"), WORDS.plain(f"program-{program}")
        assert " ".join(said) in chat.card


def test_the_first_line_is_the_next_step(person: Newcomer) -> None:
    """The same on the score, on the status, and to the plain question."""
    chat = at_the_end(person)
    lines = {asked: first(chat.does(asked).card) for asked in ("/status", "what now?", "/score")}
    assert len(set(lines.values())) == 1, lines
    step = lines["/status"]
    assert step.startswith("Next: ")
    missing = [said for said in person.first.says if said not in step]
    assert not missing, step


def first(card: str) -> str:
    """The paragraph that a card begins with: a plan has its steps in lines of their own."""
    return card.split("\n\n")[0]


def test_the_card_of_rounds_is_one_as_everybodys(person: Newcomer) -> None:
    chat = at_the_end(person)
    told = test_doors_card.shown(chat.session, chat.today)
    if person.first.id != "after_applying":  # no round matters, as below
        test_doors_card.hold(told, chat.today)


def test_the_rounds(person: Newcomer) -> None:
    card = at_the_end(person).command("/draws").card
    if person.first.id == "after_applying":
        assert card.startswith("You have applied: no round and no cut-off matters")
        return
    others = [line for line in card.splitlines() if line.startswith(OTHER_WORK)]
    for slug, door in person.doors.items():
        kind = WORDS.plain(f"round-{slug}")
        if any(kind in line for line in others):  # nobody takes up other work to be invited
            assert door.status in ("nearly", "closed"), (kind, card)
            assert "jobs" in door.changes or not door.changes, (kind, door)
            continue
        lines = [line for line in card.splitlines() if line.removeprefix("– ").startswith(kind)]
        assert len(lines) == 1, (kind, card)
        assert figures_of(door) <= numbers(lines[0]), (door, lines[0])
        if door.status == "open" and not door.above:
            assert f"enough in none of {door.rounds}." in lines[0], (door, lines[0])


def figures_of(door: Doorway) -> set[int]:
    if door.status == "open":
        # That it was enough in none is said in words.
        return {door.rounds, door.last} | ({door.above} if door.above else set())
    if door.score is None or door.above_then is None:
        return set()
    return {door.score, door.above_then, door.rounds}


def numbers(line: str) -> set[int]:
    return {int(found) for found in re.findall(r"\d+", line.replace(",", ""))}


def test_the_page_of_what_ifs(person: Newcomer) -> None:
    card = at_the_end(person).command("/whatif").card
    if person.first.id == "after_applying":
        assert card.startswith("You have applied: more points change nothing any more.")
        return
    for gain in person.gains:
        if gain.on_the_page:
            told = re.compile(rf"^\+{gain.gain}\b.*CRS {gain.total:,}\b", re.MULTILINE)
            assert told.search(card), (gain.what, card)
    if person.pair is not None and person.pair.on_the_page:
        assert re.search(rf"\+{person.pair.gain}\b.*CRS {person.pair.total:,}\b", card), card


def test_what_ends_within_the_year_is_named_first_and_taken_as_renewed() -> None:
    # 478 today; the sums stand beside the person.
    [person] = [one for one in NEWCOMERS if one.name == "assessment-ends"]
    card = at_the_end(person).command("/whatif").card
    assert card.index("Renewed in time, it keeps") < card.index("What would raise it")
    assert "renewed by then: " in card
    assert "if nothing is done" not in card


def test_the_page_of_months(person: Newcomer) -> None:
    card = at_the_end(person).command("/months").card
    if person.first.id == "after_applying":
        assert card.startswith("The score does not matter any more once you have applied.")
        return
    for turn in person.turns:
        on = WORDS.date(day(turn.on))
        line = next((line for line in card.splitlines() if line.startswith(f"{on}: ")), None)
        assert line is not None, (on, card)
        if turn.before == turn.after:
            assert f"CRS stays {turn.after:,}." in line
        else:
            difference = WORDS.signed(turn.after - turn.before)
            assert f"CRS {turn.before:,} becomes {turn.after:,} ({difference})" in line


def test_the_page_of_claims(person: Newcomer) -> None:
    chat = at_the_end(person).command("/claims")
    if person.invitation is None:
        assert "No invitation is open" in chat.card
        return
    pages = [chat.card]
    while MORE in chat.labels:
        pages.append(chat.taps(MORE).card)
    told = "\n".join(pages)
    assert f"lowest score of your round {person.invitation.cutoff}." in told
    assert WORDS.date(day(person.invitation.by)) in told
    for outcome, score in person.invitation.claims.values():
        assert outcome == "stands" or f"CRS {score}" in told


def test_every_message_fits_a_phone(person: Newcomer) -> None:
    too_long, broken = [], []
    for asked, html in messages(person):
        text = plain(folded(html))
        if len(text) > longest(asked, text):
            too_long.append((asked, len(text)))
        whole = parse_html(html)[0]
        if _BROKEN.search(whole):
            broken.append((asked, whole))
    assert too_long == []
    assert broken == []


def longest(asked: str, text: str) -> int:
    """What a message may have without unfolding anything."""
    found = next((most for said, most in LONGEST_WITH.items() if said in text), LONGEST)
    return OCCUPATION if _OF_WORK.match(asked) else LONGEST_OF.get(asked, found)


_OF_WORK = re.compile(r"\[?\d{5}$")
_BROKEN = re.compile(r"\n{3}|[ \t]\n|  |\bNone\b(?! of)|(?:CRS|NCLC|CLB|of|by|(?<!\d)\+|\$)\n")
"""A line that ends within a fact, or what was put together from nothing."""
PAGES = (
    "/score", "/status", "what now?", "/draws", "/whatif", "/months", "/claims", "/deadlines",
)  # fmt: skip


def messages(person: Newcomer) -> Iterator[tuple[str, str]]:
    """Everything said to somebody, from /start on, with what it answered."""
    yield from heard(person)
    chat = at_the_end(person)
    for asked in PAGES:
        for reply in chat.does(asked).replies:
            if isinstance(reply, (Card, AmendCard, Say)):
                yield asked, reply.html


def test_three_buttons_and_the_rest_behind_one(person: Newcomer) -> None:
    for asked in ("/score", "/status"):
        labels = at_the_end(person).does(asked).labels
        if MORE not in labels:
            pytest.skip("the other buttons do not stand behind one yet")
        assert labels.index(MORE) <= BEFORE_MORE, labels


_DOES: dict[NextStepId, tuple[str, ...]] = {
    "complete_facts": ("Answer it now",),
    "mend": (
        "I have the new results", "I have the new report", "I have the new passport",
        "What is missing", "What to do, in order",
    ),
    "decline_or_mend": ("Fix it or decline",),
    "sixty_days": ("What to do, in order",),
    "after_applying": ("A letter or paper came",),
    "refile": ("Tell what happened", "Begin a new profile", "What the program asks"),
    "other_programs": ("Look at my work again", "What the program asks"),
    "planned_test": ("I have the new results",),
    "open_program": (
        "See what it brings", "See the months ahead", "I have the money now",
        "Change where I mean to live",
    ),
    "first_plan": ("What the program asks", "See the two changes"),
    "create_profile": ("My answers, to copy",),
    "raise": ("See what it brings", "Rounds I could reach", "Your partner as applicant"),
    "keep_watch": ("My dates",),
}  # fmt: skip
"""The buttons that do a step."""


def test_the_first_button_does_what_the_first_line_says(person: Newcomer) -> None:
    labels = at_the_end(person).command("/score").labels
    if MORE not in labels:
        pytest.skip("the step has no button yet")
    assert labels[0] in _DOES[person.first.id]
