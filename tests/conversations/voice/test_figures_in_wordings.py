"""No figure of the rules is typed into a wording: it is asked of the rules, which have its source.

What is a number and no figure of a rule has its reason here: a form of a plural, a name, an example
of what to type, a length of time of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast

from conversations.voice import standing
from conversations.voice.wording import LOCALES, SHIPPED, wording

_NUMBER = re.compile(r"(?<![\w.-])\d[\d.,\u00a0\u202f]*(?![\w])")
_NAMES = re.compile(
    r"(?:TEER|FEER|CLB|NCLC|IMM|IRPA|IRPR|RIPR|LIPR|L|R|W|S|CO|CE|EO|EE)[\u00a0 ]?\d[\d.,()a-z]*"
    r"(?:(?:,| to| or| and| à| ou| et| a| o| y|–)[\u00a0 ]\d\b)*"  # TEER 0 to 3
    r"|\b(?:19|20)\d\d(?:-\d\d?)*|\b67[- \u00a0](?:selection )?p(?:oints?|untos)"
    r"|\d-\d-\d|1-888-[\d-]+|\(\d+\)|\d+\([a-z]\)"
)
"""Numbers in a name: a category, a level, an ability, a section, a year, the grid of 67 points, a
telephone number."""
_PLURAL = re.compile(r"^1$")
_MEANT = {
    "what somebody may type": r"\.example$|example$|estimate-needed|told-example|wish-unread",
    "an example of what to type":
        r"^job-(start|end)\.help|^wait-needs-birth|^problem-|history-(how|where)-addresses|snooze-",
    "scales that a report prints":
        r"(listening|reading|writing|speaking)\.help|test-scale|scale\.help|scale-699|tef-699|"
        r"named-test-|^term-(ielts|celpip|pte|tef|tcf)$",
    "a level of study, as IRCC's list has it": r"^level-|^equivalent-|^ties-.*studied",
    "categories by number": r"^term-teer|job-noc|excluded-teer|next-other-programs",
    "a length of time of ours":
        r"entering-eligibility|^help$|^months-|button-months|button-snooze|doors-|"
        r"cutoffs-(title|start)",
    "an example worked out, such as 15 hours in 24 months":
        r"(years|work|teer|term-full-time|job-hours).*\.help|^term-full-time$|changed-hours",
    "a whole of 100, the 67 by their name, a section of the law":
        r"grid-(title|source)|^term-67|^term-fswp|offer-.*\.help|^wish-offer|^term-arranged",
    "how many questions are left, a nought, a count of four":
        r"^button-to-|children\.help|lacks-level",
    "of no rule of ours: the topic has its source and its day (test_catalog.py)": r"^topic-",
}  # fmt: skip
"""Why the numbers of a message are no figures of rules, and which messages these are."""


def _said(locale: str) -> Iterator[tuple[str, str]]:
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            told = [
                ("", entry.value),
                *((f".{one.id.name}", one.value) for one in entry.attributes),
            ]
            for attribute, pattern in told:
                if pattern is not None:
                    yield f"{entry.id.name}{attribute}", _text(pattern)


def _text(pattern: ast.Pattern) -> str:
    text = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            text += element.value
        elif isinstance(element.expression, ast.SelectExpression):
            text += " ".join(["", *(_text(one.value) for one in element.expression.variants), ""])
        else:
            text += "x"
    return text


_READ = re.compile(
    r"\.(also|words.*|bare|alone|units|stop|wish|start|first|source)$|^(words|form)-"
)


@pytest.mark.parametrize("locale", sorted(SHIPPED))
def test_no_figure_of_a_rule_is_typed(locale: str) -> None:
    typed = [
        f"{name}: {numbers}"
        for name, text in _said(locale)
        if not _READ.search(name) and not any(re.search(one, name) for one in _MEANT.values())
        if (numbers := [one for one in _NUMBER.findall(_NAMES.sub(" ", text)) if one != "1"])
    ]
    assert typed == []


@pytest.mark.parametrize(
    ("path", "figure"),
    [
        ("crs.caps.total", 1200),  # CRS criteria of IRCC, 25 March 2025
        ("fsw67.pass_mark", 67),  # IRPR 76(2)
        ("programs.work.full_time_hours_per_week", 30),
        ("programs.fswp.work_hours", 1560),
        ("programs.cec.languages.1.language.reading", 5),  # IRPR 87.1
        ("process.invitation.days_to_apply.last.days", 60),
        ("process.family.child_under", 22),
        ("process.biometrics.age_to", 79),
    ],
)
def test_a_wording_has_the_figure_of_the_rules(path: str, figure: int) -> None:
    assert standing.figure(path) == figure


def test_a_day_of_the_rules_is_written_as_the_language_writes_days() -> None:
    said = [wording(one).plain("term-high-wage") for one in ("en", "fr", "es")]
    assert "3 November 2026" in said[0]
    assert "3 novembre 2026" in said[1]
    assert "3 de noviembre de 2026" in said[2]
    with pytest.raises(LookupError, match="no day"):
        standing.day("fsw67.pass_mark")


@pytest.mark.parametrize("path", ["crs", "no.such", "process.profile.title", "process.profile"])
def test_what_the_rules_do_not_have_is_an_error(path: str) -> None:
    with pytest.raises(LookupError, match="no figure"):
        standing.figure(path)


@pytest.mark.parametrize(
    ("locale", "said"), [("en", "1,200"), ("fr", "1\u202f200"), ("es", "1,200")]
)
def test_it_is_written_as_the_language_writes_numbers(locale: str, said: str) -> None:
    assert f" {said} " in wording(locale).plain("term-crs")
