"""The profiles that a candidate could come to have: one for each thing that could be changed.

Each is the whole profile with a few facts changed, and the day from which that can be so; what it
is worth is told by ``advice``. A test, an assessment, a nomination may come any day; work and
study take their time (``alternatives_in_time``). Nothing here has points of its own: the levels
worth reaching are read from the grids and the programs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal

from express_entry.assessment import Assessment
from express_entry.candidate.identifiers import Fact, WhatIfKind
from express_entry.candidate.profile import (
    ABILITIES,
    TEST_IN,
    Ability,
    Eca,
    Language,
    LanguageTest,
    Partner,
    Profile,
    TestId,
)
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import education, language
from express_entry.counting.counted import LanguageStanding
from express_entry.counting.job_counts import is_trade
from express_entry.counting.offers import certificate_in
from express_entry.points.levels import NO_TEST
from express_entry.points.partner import partner_column
from express_entry.rulebook import InForce, Rulebook

Effort = Literal["weeks", "months", "years"]
"""How long such a change usually takes; a rough order, never a promise."""

_USUAL_TEST: dict[Language, TestId] = {"en": TestId.IELTS, "fr": TestId.TEF_NCLC}
"""The test to speak of where none of that language was told."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A profile that could be, and from when."""

    kind: WhatIfKind
    """Such as ``first_language``, ``canadian_work``, ``eca``."""
    name: str
    """Tells it apart from the others of one person: ``first_language.listening.9``."""
    figures: dict[str, Fact]
    effort: Effort
    profile: Profile
    possible_on: date


class Present:
    """A candidate as things are, on one day, and the rules of that day."""

    def __init__(self, profile: Profile, assessment: Assessment, book: Rulebook) -> None:
        self.profile = profile
        self.assessment = assessment
        self.book = book
        self.on = assessment.on

    @cached_property
    def rules(self) -> InForce:
        """The rules in force on the day."""
        return self.book.on(self.on)

    def changed(self, **facts: Any) -> Profile:
        """The profile with some facts changed."""
        return self.profile.model_copy(update=facts)

    def standing(self, spoken: Language) -> LanguageStanding | None:
        """The test told in a language, valid or not."""
        told = (one for one in self.assessment.languages if one.language == spoken)
        return next(told, None)


def at_once(present: Present) -> Iterator[Alternative]:
    """Everything that may come any day, of each kind what asks for least first."""
    yield from _languages(present)
    yield from _choice_of_first(present)
    yield from _assessments(present)
    yield from _partner(present)
    yield from _nomination(present)
    yield from _certificates(present)


# ------------------------------------------------------------------ language tests


def _languages(present: Present) -> Iterator[Alternative]:
    first = present.assessment.first_official_language or _only_test(present) or "en"
    second: Language = "fr" if first == "en" else "en"
    yield from _one_language(present, "first_language", first, _first_targets(present.rules))
    yield from _one_language(present, "second_language", second, _second_targets(present.rules))


def _only_test(present: Present) -> Language | None:
    """The language of the one test told, although it does not count."""
    told = [one.language for one in present.assessment.languages]
    return told[0] if len(told) == 1 else None


def _first_targets(rules: InForce) -> tuple[int, ...]:
    """The levels from which more than one ability's own points change: the tiers of
    transferability, what the programs ask for, and the highest level that earns points."""
    grid, programs = rules.crs_grid, rules.programs
    tiers = {*_steps(grid.language_tier), *_steps(grid.trade_certificate)}
    asked = [programs.fswp.language, programs.fstp.language]
    asked += [row.language for row in programs.cec.languages]
    wanted = {getattr(levels, ability) for levels in asked for ability in ABILITIES}
    top = max(_steps(grid.first_language[0]))
    return tuple(sorted(tiers | wanted | {top}))


def _second_targets(rules: InForce) -> tuple[int, ...]:
    """The levels that earn more as the other official language, and the highest as the first."""
    grid, selection = rules.crs_grid, rules.fsw67.file.language.second
    french = {row.nclc for row in grid.additional.french if row.covers(rules.on)}
    top = max(_steps(grid.first_language[0]))
    return tuple(sorted({*_steps(grid.second_language), selection.clb, top} | french))


def _steps(table: tuple[int, ...]) -> list[int]:
    """The levels a test can show from which a table gives another value than one lower."""
    levels = range(language.BELOW_LOWEST + 1, language.HIGHEST + 1)
    return [level for level in levels if table[level] != table[level - 1]]


def _one_language(
    present: Present, kind: WhatIfKind, spoken: Language, targets: tuple[int, ...]
) -> Iterator[Alternative]:
    name = TEST_IN[spoken]
    held: LanguageTest | None = getattr(present.profile, name)
    standing = present.standing(spoken)
    levels = {} if standing is None else dict(standing.levels)
    none_counts = standing is None or standing.valid is False
    # French from nothing to a level of use takes longer than a test.
    effort: Effort = "months"

    def with_test(wanted: Mapping[Ability, int]) -> Profile:
        test = _sat(held, spoken, wanted, present)
        return present.changed(**{name: test, f"has_no_{name}_test": None})

    if standing is not None and standing.valid is False and held is not None:
        yield Alternative(
            "renew_test",
            f"renew_test.{name}",
            {"language": spoken},
            "weeks",
            with_test({}),
            present.on,
        )
    for wanted, target, single in _raises(levels, targets, singly=not none_counts):
        if kind == "second_language" and standing is None and target >= _LONG_WAY:
            effort = "years"
        yield Alternative(
            kind,
            f"{kind}.{single}.{target}" if single else f"{kind}.{target}",
            {"language": spoken, "level": target, "count": len(wanted), "ability": single},
            effort,
            with_test(wanted),
            present.on,
        )


_LONG_WAY = 7
"""From this level on, a language of which no test was ever taken takes years to learn."""


def _raises(
    levels: Mapping[Ability, int | None], targets: tuple[int, ...], *, singly: bool
) -> Iterator[tuple[dict[Ability, int], int, Ability | None]]:
    """The levels to reach, their target, and the ability where it is only one.

    Single abilities are raised to the next level and to each target; all four only to targets.
    """
    if singly:
        for ability in ABILITIES:
            held = levels.get(ability)
            if held is None:
                continue
            for target in sorted({held + 1, *targets}):
                if held < target <= language.HIGHEST:
                    yield {ability: target}, target, ability
    for target in targets:
        low: dict[Ability, int] = {
            ability: target for ability in ABILITIES if (levels.get(ability) or 0) < target
        }
        if len(low) > 1 or (low and not singly):
            yield low, target, None


def _sat(
    held: LanguageTest | None, spoken: Language, wanted: Mapping[Ability, int], present: Present
) -> LanguageTest:
    """A sitting of the same test on the day asked about: the levels wanted, and the other scores
    as they were printed."""
    test = _USUAL_TEST[spoken] if held is None else held.test
    scores: dict[str, Any] = {
        ability: language.score_for_level(test, ability, wanted[ability], rules=present.book)
        if ability in wanted
        else getattr(held, ability, None)
        for ability in ABILITIES
    }
    return LanguageTest(test=test, taken_on=present.on, planned=False, **scores)


def _choice_of_first(present: Present) -> Iterator[Alternative]:
    """The other language named first, where both have a test that counts (IRPR 79(1))."""
    factors, first = present.assessment.factors, present.assessment.first_official_language
    second = factors.second_language
    if first is None or factors.first_language is None or second is None or second is NO_TEST:
        return
    other: Language = "fr" if first == "en" else "en"
    yield Alternative(
        "first_official_language",
        f"first_official_language.{other}",
        {"language": other},
        "weeks",
        present.changed(first_official_language=other),
        present.on,
    )


# ------------------------------------------------------------------ assessments of credentials


def _assessments(present: Present) -> Iterator[Alternative]:
    """Each foreign credential without an assessment that counts, and all of them together.

    An assumption, said so: the report decides what a credential is equal to.
    """
    told = present.profile.credentials
    if not told:
        return
    assessed = {}
    for index in present.assessment.education.unassessed:
        level = education.as_awarded(told[index])
        earlier = told[index].eca
        if earlier is not None and earlier.equivalent is not None:
            level = earlier.equivalent
        if level is not None:
            eca = Eca(organization=_body(present), issued_on=present.on, equivalent=level)
            assessed[index] = told[index].model_copy(update={"assessed": True, "eca": eca})
    each: list[tuple[int, ...]] = [(index,) for index in assessed]
    for some in (*each, tuple(assessed)) if len(each) > 1 else each:
        credentials = tuple(
            assessed[index] if index in some else credential
            for index, credential in enumerate(told)
        )
        level = education.standing(credentials, present.on, rules=present.book).level
        yield Alternative(
            "eca" if len(some) == 1 else "eca_all",
            f"eca.{some[0]}" if len(some) == 1 else "eca.all",
            {
                "credential": some[0] + 1,
                "count": len(some),
                "level": None if level is None else str(level),
            },
            "weeks",
            present.changed(credentials=credentials),
            present.on,
        )


def _body(present: Present) -> str | None:
    """The body that must assess, where the primary occupation has one of its own."""
    occupation = present.assessment.experience.primary_occupation
    body = education.body_for(occupation, rules=present.book)
    return None if body is None else body.short


# ------------------------------------------------------------------ the partner


def _partner(present: Present) -> Iterator[Alternative]:
    profile = present.profile
    if not profile.has_partner:
        return
    partner = profile.partner or Partner()

    def with_partner(**facts: Any) -> Profile:
        return present.changed(partner=partner.model_copy(update=facts))

    if partner.accompanying and partner.canadian is not True:
        yield Alternative(
            "partner_stays",
            "partner_stays",
            {},
            "weeks",
            with_partner(accompanying=False),
            present.on,
        )
    if partner.accompanying is False and partner.canadian is not True:
        yield Alternative(
            "partner_comes",
            "partner_comes",
            {},
            "weeks",
            with_partner(accompanying=True),
            present.on,
        )
    if partner_column(present.assessment.factors)[0] is False:
        return
    yield from _partner_languages(present, partner)
    expired = partner.eca is not None and partner.eca.equivalent is not None
    if (
        partner.education is not None
        and partner.education_in_canada is False
        and not _assessed(partner, present)
    ):
        level = partner.eca.equivalent if expired and partner.eca else partner.education
        eca = Eca(issued_on=present.on, equivalent=level)
        yield Alternative(
            "partner_eca",
            "partner_eca",
            {"level": str(level)},
            "weeks",
            with_partner(assessed=True, eca=eca),
            present.on,
        )


def _assessed(partner: Partner, present: Present) -> bool:
    """Whether a report counts, or one was told that is not known well enough to tell."""
    if partner.eca is None:
        return bool(partner.assessed)
    return education.reported(partner.eca, present.on, present.book) is not None


def _partner_languages(present: Present, partner: Partner) -> Iterator[Alternative]:
    spoken: Language = "fr" if partner.french and not partner.english else "en"
    name = TEST_IN[spoken]
    held: LanguageTest | None = getattr(partner, name)
    standing = None if held is None else language.standing(held, present.on, rules=present.book)
    levels = {} if standing is None else dict(standing.levels)
    counts = standing is not None and standing.valid is not False

    def with_test(wanted: Mapping[Ability, int]) -> Profile:
        test = _sat(held, spoken, wanted, present)
        changed = partner.model_copy(update={name: test, "has_no_test": None})
        return present.changed(partner=changed)

    if held is not None and not counts:
        yield Alternative(
            "renew_partner_test",
            "renew_partner_test",
            {"language": spoken},
            "weeks",
            with_test({}),
            present.on,
        )
    rules = present.rules
    least = rules.fsw67.file.adaptability.partner_language.clb or 0
    targets = tuple(sorted({*_steps(rules.crs_grid.partner_language), least}))
    for wanted, target, single in _raises(levels, targets, singly=counts):
        yield Alternative(
            "partner_language",
            f"partner_language.{single}.{target}" if single else f"partner_language.{target}",
            {"language": spoken, "level": target, "count": len(wanted), "ability": single},
            "months",
            with_test(wanted),
            present.on,
        )


# ------------------------------------------------------------------ nomination and certificate


def _nomination(present: Present) -> Iterator[Alternative]:
    """Only for a member of one of the three programs: alone it opens nothing (IRPA 10.3(1)(e),
    IRPR 87(2)), and nobody bound for Quebec is a member of any."""
    if present.profile.provincial_nomination:
        return
    if any(program.verdict is Verdict.MET for program in present.assessment.programs):
        nominated = present.changed(provincial_nomination=True)
        name: WhatIfKind = "provincial_nomination"
        yield Alternative(name, name, {}, "months", nominated, present.on)


def _certificates(present: Present) -> Iterator[Alternative]:
    """A Canadian certificate of qualification in each trade worked in (IRPR 87.2(3)(d)(i))."""
    trades = present.rules.programs.fstp.trades
    for noc in dict.fromkeys(job.noc for job in present.profile.jobs or ()):
        if noc is None or not is_trade(noc, trades):
            continue
        if certificate_in(present.profile, noc):
            continue
        yield Alternative(
            "trade_certificate",
            f"trade_certificate.{noc}",
            {"noc": noc},
            "months",
            present.changed(certificate_of_qualification=True, certificate_noc=noc),
            present.on,
        )
