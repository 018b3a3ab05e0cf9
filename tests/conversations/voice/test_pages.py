"""Official pages are linked in the language that is spoken, where they are known in it.

The French addresses are those of the language links on the pages themselves, as canada.ca and
laws-lois.justice.gc.ca publish them.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from markupsafe import Markup

import conversations
import express_entry
from conversations.reports.headline import OFFICIAL_TOOL
from conversations.reports.next_step import CREATE_PROFILE, OTHER_PROGRAMS
from conversations.topics.answering import worded
from conversations.topics.catalog import topics
from conversations.topics.personal import figures_of
from conversations.voice import pages
from conversations.voice.replies import AmendCard, Card, Notice, Say
from conversations.voice.wording import wording
from tests.conversations.story import BEFORE
from tests.gallery.conftest import LookedAt
from tests.gallery.conftest import looked_at as looked_at

LAWS = "https://laws-lois.justice.gc.ca"
IRCC = "https://www.canada.ca"
OFFICIAL = re.compile(r"https://[a-z.-]*(?:canada|gc)\.ca/[^\s\"'<>|)}]*")
HREF = re.compile(r"href=\"([^\"]*)\"")
SAID = re.compile(r"[^<]*</a> \(en anglais\)")
KNOWN = [
    (f"{LAWS}/eng/regulations/SOR-2002-227/", f"{LAWS}/fra/reglements/DORS-2002-227/"),
    (
        f"{LAWS}/eng/regulations/SOR-2002-227/section-87.1.html",
        f"{LAWS}/fra/reglements/DORS-2002-227/article-87.1.html",
    ),
    (f"{LAWS}/eng/acts/I-2.5/", f"{LAWS}/fra/lois/I-2.5/"),
    (f"{LAWS}/eng/acts/I-2.5/section-11.2.html", f"{LAWS}/fra/lois/I-2.5/article-11.2.html"),
    (
        "https://ircc.canada.ca/english/helpcentre/answer.asp?qnum=1016",
        "https://ircc.canada.ca/francais/centre-aide/reponse.asp?qnum=1016",
    ),
    (
        f"{IRCC}/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html",
        f"{IRCC}/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/verifier-note/criteries-scg.html",
    ),
]
UNKNOWN = f"{IRCC}/en/immigration-refugees-citizenship/services/not-one-of-ours.html"


@pytest.mark.parametrize(("english", "french"), KNOWN)
def test_a_page_has_its_french_address(english: str, french: str) -> None:
    words = wording("fr")
    assert pages.page(words, english) == french
    assert pages.link(words, english, Markup("x")) == Markup('<a href="{}">x</a>').format(french)
    for other in ("en", "es"):
        assert pages.page(wording(other), english) == english
        assert pages.note(wording(other), english) == ""


def test_what_is_not_known_in_french_is_said_to_be_english() -> None:
    assert pages.page(wording("fr"), UNKNOWN) == UNKNOWN
    assert pages.note(wording("fr"), UNKNOWN) == " (en anglais)"


def test_every_law_we_name_has_its_french_address() -> None:
    """A form of address that the patterns do not know would quietly stay English."""
    named = {one for one in _named() if one.startswith((LAWS, "https://ircc.canada.ca/english/"))}
    assert len(named) > 30
    left = {one for one in named if pages.page(wording("fr"), one) == one}
    assert left == {"https://ircc.canada.ca/english/helpcentre/index-featured-int.asp"}


def test_every_page_of_the_table_is_one_that_we_name() -> None:
    named = _named()
    table = Path(pages.__file__).with_name("pages.tsv").read_text("utf-8").splitlines()
    listed = dict(line.split("\t") for line in table[1:])
    assert set(listed) <= named
    assert len(set(listed.values())) == len(listed)
    assert all("/fr/" in one or "/francais/" in one for one in listed.values())


def test_no_french_answer_has_an_english_page_that_is_known_in_french() -> None:
    words = wording("fr")
    for topic in topics().values():
        _hold(str(worded(words, BEFORE, topic, figures_of(None, topic.personal))), topic.id)


def test_no_french_message_has_one(looked_at: LookedAt) -> None:
    if looked_at.locale != "fr":
        return
    for title, shown in looked_at.shown:
        for reply in shown.replies:
            if isinstance(reply, Say | Card | AmendCard | Notice):
                _hold(reply.html, title)
            if isinstance(reply, Card | AmendCard | Notice):
                for button in (one for row in reply.rows for one in row if one.url):
                    english = button.url in _named() and "/en" in str(button.url)
                    assert not english or "en anglais" in button.label, f"{title}: {button}"


def _hold(html: str, title: str) -> None:
    words = wording("fr")
    for found in HREF.finditer(html):
        address = found[1].replace("&amp;", "&")
        assert pages.page(words, address) == address, f"{title}: {address}"
        if address in _named() and "/fr" not in address:
            assert SAID.match(html[found.end() :]), f"{title}: {address}"


@cache
def _named() -> frozenset[str]:
    """Every official address of the rules, of the topics and of what is said in English."""
    houses = [Path(express_entry.__file__).parent, Path(conversations.__file__).parent]
    texts = [
        path.read_text("utf-8")
        for house in houses
        for kind in ("*.toml", "locales/en/*.ftl")
        for path in house.rglob(kind)
    ]
    found = frozenset(one for text in texts for one in OFFICIAL.findall(text))
    return found | {OFFICIAL_TOOL, CREATE_PROFILE, OTHER_PROGRAMS}
