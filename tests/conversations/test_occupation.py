"""The NOC question in the chat: choices, one narrowing question, and what a group is."""

from __future__ import annotations

import pytest

from express_entry import noc
from tests.conversations.people import CONFIRM, ME, job
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat, reviewer


def at_the_question(title: str) -> Chat:
    """Somebody who has just said what they do."""
    return asked_for("job.0.noc", ME | {"has_work": True}).says(title)


def groups(chat: Chat) -> list[str]:
    """The codes on the buttons, in order."""
    return [label[:5] for label in chat.labels if label[:5].isdigit()]


def test_five_groups_are_shown_with_code_title_and_teer_and_more_behind_a_button() -> None:
    chat = at_the_question("nurse in a hospital")
    assert len(groups(chat)) == 5
    assert all("· TEER " in label for label in chat.labels if label[:5].isdigit())
    first = groups(chat)
    chat.taps("More")
    assert not set(groups(chat)) & set(first)
    chat.taps("Previous")
    assert groups(chat) == first


def test_a_wide_term_brings_one_question_and_no_groups_beside_it() -> None:
    chat = at_the_question("manager")
    assert '"manager" can mean several occupations.' in chat.card
    assert "a store or shop" in chat.labels
    assert groups(chat) == []
    chat.taps("More")
    assert len(groups(chat)) == 5
    chat.taps("Previous")
    assert "a store or shop" in chat.labels


def test_an_answer_that_is_one_group_leads_to_that_group_and_back_to_the_question() -> None:
    chat = at_the_question("manager").taps("a store or shop")
    assert chat.card.startswith("60020 Retail and wholesale trade managers")
    chat.taps("Back to the list")
    assert "a store or shop" in chat.labels


def test_an_answer_that_is_several_groups_lists_those_and_asks_nothing_more() -> None:
    # Engineering managers 20010 and civil engineers 21300 both hold "project manager" titles;
    # the words "engineering" alone would only bring the next question.
    chat = at_the_question("project manager").taps("engineering")
    assert groups(chat)[:2] == ["20010", "21300"]
    assert "can mean several" not in chat.card
    chat.taps("20010").taps("Back to the list")
    assert groups(chat)[:2] == ["20010", "21300"]


def test_a_group_is_told_with_titles_people_use_and_its_place() -> None:
    # NOC 2021: 72200 in major group 72, of broad category 7; each title is one of its own.
    card = at_the_question("electrician").taps("72200").card
    also = next(line for line in card.splitlines() if line.startswith("Also called: "))
    titles = also.removeprefix("Also called: ").removesuffix(".").split("; ")
    assert len(titles) == 5
    assert all(noc.search(title).matches[0].code == "72200" for title in titles)
    assert "Technical trades and transportation officers and controllers" in card
    assert "Trades, transport and equipment operators and related occupations" in card


def test_the_teer_is_explained_for_each_of_the_three_programs() -> None:
    # IRPR 87.2(1) lists no occupation of minor group 2123 among the skilled trades; 72200 it does.
    programmer = at_the_question("software developer").taps("21232").card
    assert "Federal Skilled Worker Program and the Canadian Experience Class" in programmer
    assert "not a trade of the Federal Skilled Trades Program" in programmer
    electrician = at_the_question("electrician").taps("72200").card
    assert "It is also a trade of the Federal Skilled Trades Program" in electrician
    cashier = at_the_question("cashier").taps("65100").card
    assert "does not count as skilled work for any of the three programs" in cashier


@pytest.mark.parametrize("typed", ["2173", "NOC 2173"])
def test_an_old_code_is_explained_before_its_group_is_shown(typed: str) -> None:
    chat = at_the_question("plumber").says(typed)
    assert "looks like a code of the older NOC 2016" in chat.card
    assert "Below is where it most likely went" in chat.card
    assert groups(chat) == ["21231"]
    assert "Is this your work?" in chat.taps("21231").card


def test_an_old_code_we_are_not_sure_of_asks_for_the_title() -> None:
    chat = at_the_question("plumber").says("1999")
    assert "looks like a code of the older NOC 2016" in chat.card
    assert "Type your job title" in chat.card
    assert groups(chat) == []


def test_a_code_among_words_is_taken_at_its_word() -> None:
    chat = at_the_question("plumber").says("software engineer (NOC 21231)")
    assert chat.card.startswith("21231 Software engineers and designers")


def test_nothing_found_gives_the_next_step() -> None:
    chat = at_the_question("plumber").says("qwzx vbnm")
    assert 'I found nothing for "qwzx vbnm"' in chat.card
    assert "Try the plain name of your work" in chat.card
    assert chat.says("plombier").asks == "job.0.noc"
    assert groups(chat)[0] == "72300"


def test_a_neighbour_can_be_looked_at_and_chosen_instead() -> None:
    chat = at_the_question("software developer").taps("21232").taps("21231")
    assert chat.card.startswith("21231 ")
    assert chat.says("yes").answers["job.0.noc"] == "21231"


@pytest.mark.parametrize("action", ["m.0", "m.9", "w.40"])
def test_a_card_from_before_an_update_is_shown_as_it_is_now(action: str) -> None:
    # "manager" has no groups on its first page, and no forty-first answer to its question.
    chat = at_the_question("manager")
    data = chat.button("a store or shop").data or ""
    chat.taps_data(data.replace("w.0", action))
    assert "a store or shop" in chat.labels
    assert chat.asks == "job.0.noc"


def test_an_occupation_changed_later_is_counted_anew() -> None:
    # TEER 1 is skilled work, TEER 5 is not: five years abroad become none.
    told = ME | job(noc="21232", country="IN", start="2020-01", end="2025-01")
    missing = "One continuous year of skilled work in one occupation is needed"
    assert missing not in reviewer(told).does(*CONFIRM).card
    chat = reviewer(told).taps("Work", "Job 1: software developer", "Occupation (NOC)")
    assert "Your answer so far: 21232" in chat.card
    chat.says("kitchen helper").taps("65201").says("yes")
    assert chat.answers["job.0.noc"] == "65201"
    assert f"{missing}; I count 0." in chat.taps("Back", "Back").does(*CONFIRM).card


# ------------------------------------------------------------------ page by page


@pytest.mark.parametrize(
    "title", ["lawyer", "tailor", "butcher", "welder", "nurse in a hospital", "nurse"]
)
def test_every_group_found_is_on_one_page_and_none_on_two(title: str) -> None:
    """Pages of five: the last one offers no more, be it full (10) or not (1, 2, 6, 11); a
    question that narrows has a page of its own before them."""
    chat = at_the_question(title)
    found = noc.search(title, "en", 5, 0)
    pages = [groups(chat)]
    assert "Previous" not in chat.labels
    while "More" in chat.labels:
        chat.taps("More")
        assert "Previous" in chat.labels
        pages.append(groups(chat))
    if found.narrowing is not None:
        assert pages.pop(0) == []
    every = [code for page in pages for code in page]
    assert len(every) == len(set(every)) == found.total
    assert [len(page) for page in pages[:-1]] == [5] * (len(pages) - 1)
    assert pages[-1]
    while "Previous" in chat.labels:
        chat.taps("Previous")
    assert groups(chat) == ([] if found.narrowing is not None else pages[0])


def test_none_of_these_forgets_the_words() -> None:
    chat = at_the_question("butcher").taps("None of these")
    assert groups(chat) == []
    assert chat.asks == "job.0.noc"
    assert "butcher" not in chat.card
    assert groups(chat.says("welder"))[0] == "72106"


def test_a_no_at_the_confirmation_leads_back_to_the_list_with_its_page() -> None:
    chat = at_the_question("welder").taps("More")
    shown = groups(chat)
    chat.taps(next(label for label in chat.labels if label.startswith(shown[1])))
    assert chat.card.startswith(shown[1])
    assert groups(chat.says("no")) == shown
    assert "job.0.noc" not in chat.answers
    chat.taps(next(label for label in chat.labels if label.startswith(shown[1])))
    assert chat.says("yes").answers["job.0.noc"] == shown[1]


def test_other_words_at_the_confirmation_are_searched_for() -> None:
    chat = at_the_question("welder")
    chat.taps(next(label for label in chat.labels if label[:5].isdigit()))
    chat.says("butcher")
    assert "job.0.noc" not in chat.answers
    assert "butcher" in chat.card
    assert groups(chat)


def test_the_label_of_a_link_is_no_button_to_press() -> None:
    chat = at_the_question("lawyer").taps("41101")
    link = next(button for button in chat.buttons if button.url)
    chat.says(link.label)
    assert chat.asks == "job.0.noc"
    assert "job.0.noc" not in chat.answers


def test_a_title_is_found_among_what_is_said_around_it() -> None:
    chat = at_the_question("i am an accountant in a bank")
    assert 'For "accountant"' in chat.card
    assert chat.labels[0].startswith("11100 ")
