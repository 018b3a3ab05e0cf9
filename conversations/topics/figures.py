"""Figures of the rules that an answer can name: money, fees, points, time limits and cut-offs as
they stand on a day, by the name a wording uses. None of them is about the person who asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from conversations.interview.reading.numbers import as_text
from conversations.voice.wording import Wording, wording
from express_entry import rulebook
from express_entry.ahead.doors import held_lately
from express_entry.candidate.profile import ABILITIES, Ability, TestId
from express_entry.counting import language
from express_entry.eligibility import categories
from express_entry.rulebook import InForce, Rulebook
from express_entry.rulebook.crs_grid import ALONE, WITH_PARTNER
from express_entry.rulebook.files import FeesRow
from express_entry.rulebook.rounds import Round

Figure = tuple[str, object]

SIZES = ("single", "two", "three", "four", "five", "six", "seven")
"""Sizes of a family as the names of figures write them."""
TESTS: Mapping[str, TestId] = {
    "ielts": TestId.IELTS,
    "celpip": TestId.CELPIP,
    "pte": TestId.PTE,
    "tef": TestId.TEF_EQUIVALENT,
    "tcf": TestId.TCF,
}
"""Tests whose scores are named; TEF in the column that is entered in a profile."""
_KEPT = 16
"""Days remembered, each in its language."""


def figures(words: Wording, on: date) -> Mapping[str, object]:
    """Every figure of a day by its name, in the form the language gives it.

    Amounts are plain numbers in Canadian dollars, or words where the name begins with ``fee_``;
    days are words. Cut-offs ``…_cutoffs`` and their counts are those of the last twelve months.
    """
    return rulebook.default().remember("topic_figures", _remembering)(words.locale, on)


def _remembering(book: Rulebook) -> Callable[[str, date], Mapping[str, object]]:
    @lru_cache(maxsize=_KEPT)
    def told(locale: str, on: date) -> Mapping[str, object]:
        return MappingProxyType(dict(_figures(wording(locale), on, book)))

    return told


def _figures(words: Wording, on: date, book: Rulebook) -> Iterator[Figure]:
    rules = book.on(on)
    yield from _funds(words, rules)
    yield from _fees(words, rules, book)
    yield from _process(words, on, book)
    yield from _crs(words, rules)
    yield from _age(rules)
    yield from _offers(book)
    yield from _programs(words, rules)
    yield from _categories(on, book)
    yield from _scores(words, book)
    yield from _assessments(words, book)
    yield from _rounds(words, on, book)


# ------------------------------------------------------------------ money


def _funds(words: Wording, rules: InForce) -> Iterator[Figure]:
    for size, amount in zip(SIZES, rules.funds.by_size, strict=True):
        yield f"funds_{size}", amount
    yield "funds_each_more", rules.funds.each_additional
    yield "funds_since", _day(words, rules.funds.effective_from)


def _fees(words: Wording, rules: InForce, book: Rulebook) -> Iterator[Figure]:
    row = rules.fees or book.fees.table[0]
    amounts = {
        "principal": row.principal,
        "partner": row.partner,
        "child": row.child,
        "right": row.right_of_permanent_residence,
        "biometrics": book.fees.biometrics.person,
        "biometrics_family": book.fees.biometrics.family,
        "one_adult": _all(row, book, adults=1, children=0),
        "couple": _all(row, book, adults=2, children=0),
        "couple_two_children": _all(row, book, adults=2, children=2),
    }
    for name, amount in amounts.items():
        yield f"fee_{name}", words.money(amount)
        yield f"dollars_{name}", amount
    yield "fees_since", _day(words, row.effective_from)


def _all(row: FeesRow, book: Rulebook, *, adults: int, children: int) -> int:
    """What a family pays in all: processing, the right of permanent residence of the adults, and
    biometrics. Of two or more it is the most a family pays, whether its children give any or
    not."""
    processing = row.principal + (adults - 1) * row.partner + children * row.child
    given = min((adults + children) * book.fees.biometrics.person, book.fees.biometrics.family)
    return processing + adults * row.right_of_permanent_residence + given


# ------------------------------------------------------------------ time limits


def _process(words: Wording, on: date, book: Rulebook) -> Iterator[Figure]:
    process = book.process
    limits = process.invitation.days_to_apply
    yield "apply_days", next(row for row in limits if row.covers(on)).days
    yield "profile_months", process.profile.valid_months
    yield "test_years", process.validity.language_test_years
    yield "eca_years", process.validity.eca_years
    yield "medical_months", process.validity.medical_exam_months
    yield "medical_upfront_since", words.date(process.medical.upfront_since)
    yield "police_months", process.validity.police_certificate_months
    yield "police_age", process.police.age_from
    yield "police_stay_months", process.police.stay_months
    yield "biometrics_days", process.biometrics.days_after_letter
    yield "passport_renew_months", process.passport.renew_within_months
    yield "standard_months", process.service_standard.months
    yield "processing_on", words.date(process.service_standard.observed_on)
    for told in process.service_standard.observed:
        yield f"processing_{told.program}", told.months


# ------------------------------------------------------------------ points


def _crs(words: Wording, rules: InForce) -> Iterator[Figure]:
    grid = rules.crs_grid
    more = grid.additional
    french = more.french[-1]
    yield "grid_from", words.date(grid.file.effective_from)
    yield "nomination_points", more.provincial_nomination
    yield "partner_points_most", grid.caps.partner
    yield "crs_sibling", more.sibling[-1].points
    yield "crs_study_short", more.canadian_study.one_or_two_years
    yield "crs_study_long", more.canadian_study.three_years_or_more
    yield "study_months", more.canadian_study_conditions.full_time_months
    yield "crs_french", french.points
    yield "crs_french_english", french.points_with_english
    yield "french_nclc", french.nclc
    yield "french_clb", french.english_clb
    second = len(ABILITIES) * grid.second_language[french.nclc]
    yield "crs_second_at_nclc", min(second, grid.maximum["second_language"][ALONE])
    for level, points in grid.education[ALONE].items():
        yield f"crs_{level}", points


def _age(rules: InForce) -> Iterator[Figure]:
    grid, fsw67 = rules.crs_grid, rules.fsw67.file
    for column, ending in ((ALONE, ""), (WITH_PARTNER, "_partner")):
        points = grid.age[column]
        for age, given in enumerate(points):
            yield f"age_{age}{ending}", given
        best = max(age for age, given in enumerate(points) if given == max(points))
        losses = [one - other for one, other in pairwise(points[best:]) if one > other]
        steep = losses.index(max(losses))
        yield f"birthday_slow_least{ending}", min(losses[:steep])
        yield f"birthday_slow_most{ending}", max(losses[:steep])
        yield f"birthday_steep{ending}", losses[steep]
        yield f"birthday_last{ending}", losses[-1]
        if column == ALONE:
            yield "birthday_from", best + 1
            yield "birthday_slow_to", best + steep
            yield "birthday_steep_to", best + len(losses) - 1
            yield "age_none", best + len(losses)
    most = next(row for row in fsw67.age.rows if row.points == fsw67.age.maximum)
    yield "fsw67_age_most", most.points
    yield "fsw67_age_from", most.from_
    yield "fsw67_age_to", most.to or most.from_


def _offers(book: Rulebook) -> Iterator[Figure]:
    """What a job offer gave in the last CRS rule set that had points for it."""
    gave = [grid.additional.job_offer for grid in book.crs if grid.additional.job_offer]
    points = [row.points for row in gave[-1]] if gave else [0]
    yield "offer_senior_managers", max(points)
    yield "offer_other", min(points)


def _programs(words: Wording, rules: InForce) -> Iterator[Figure]:
    programs, fsw67 = rules.programs, rules.fsw67.file
    yield "pass_mark", fsw67.pass_mark
    yield "fsw67_offer", fsw67.arranged_employment.points
    yield "fsw67_offer_adaptability", fsw67.adaptability.arranged_employment.points
    yield "fsw67_relative", fsw67.adaptability.relative.points
    yield "year_hours", programs.cec.work_hours
    yield "full_time_hours", programs.work.full_time_hours_per_week
    yield "crs_years", programs.work.crs_window_years
    yield "fswp_years", programs.fswp.work_window_years
    yield "cec_years", programs.cec.work_window_years
    yield "fstp_years", programs.fstp.work_window_years
    yield "fstp_work_years", programs.fstp.work_years
    yield "fswp_clb", programs.fswp.language.listening
    for row in programs.cec.languages:
        for teer in row.teer:
            yield f"cec_clb_teer_{teer}", row.language.listening
    yield "fstp_clb_spoken", programs.fstp.language.speaking
    yield "fstp_clb_written", programs.fstp.language.reading
    yield "physicians_since", words.date(programs.cec.physicians.invited_on_or_after)


def _categories(on: date, book: Rulebook) -> Iterator[Figure]:
    """How many occupations each category lists, 0 where it is none; and what most of them ask."""
    period = categories.period_on(on, rules=book) or book.categories[0]
    listed = {one.slug: len(one.occupations) for one in period.category}
    for slug in book.rounds.kinds:
        yield f"category_{slug}", listed.get(slug, 0)
    french = (one.language.level for one in period.category if one.language is not None)
    yield "category_french_level", next(french)
    yield "category_months", period.experience.months
    yield "category_hours", period.experience.hours or 0
    yield "category_years", period.experience.window_years


# ------------------------------------------------------------------ tests and assessments


def _scores(words: Wording, book: Rulebook) -> Iterator[Figure]:
    """The least scores for a level, such as ``ielts_9``: one where it is the same in all four
    abilities, else each by its name."""
    for name, test in TESTS.items():
        described = language.description(test, rules=book)
        every = (set(described.scales[ability].levels.values()) for ability in ABILITIES)
        for level in set.intersection(*every) - {language.BELOW_LOWEST}:
            least = {
                ability: words.figure(
                    as_text(language.score_for_level(test, ability, level, rules=book))
                )
                for ability in described.report_order
            }
            yield f"{name}_{level}", _by_letter(words, least)


def _by_letter(words: Wording, scores: Mapping[Ability, str]) -> str:
    """One score where all are the same, else each by the letter of its ability."""
    if len(set(scores.values())) == 1:
        return next(iter(scores.values()))
    letters = {one: words.plain(f"ability-{one}", "letter") for one in scores}
    told = (words.plain("score-by-letter", letter=letters[a], score=s) for a, s in scores.items())
    return words.joined("between-scores", told)


def _assessments(words: Wording, book: Rulebook) -> Iterator[Figure]:
    bodies = book.eca.organization
    yield "eca_bodies", words.listed(one.short for one in bodies if not one.noc)
    for one in bodies:
        if one.noc:
            yield f"eca_{one.short.casefold()}_noc", words.listed(one.noc)
        if one.other_body_report_accepted_if_issued_before is not None:
            day = one.other_body_report_accepted_if_issued_before
            yield f"eca_{one.short.casefold()}_before", words.date(day)


# ------------------------------------------------------------------ rounds


def _rounds(words: Wording, on: date, book: Rulebook) -> Iterator[Figure]:
    """The newest round of each kind, and those of the last twelve months."""
    held = tuple(one for one in book.rounds.held if one.held_on <= on)
    lately = held_lately(on, book)
    yield "rounds_as_of", words.date(min(book.rounds.as_of, on))
    yield "rounds_newest_number", held[-1].number if held else words.plain("figure-none")
    told = []
    for slug in book.rounds.kinds:
        last = next((one for one in reversed(held) if one.slug == slug), None)
        none = words.plain("figure-none")
        yield f"rounds_{slug}_cutoff", none if last is None else str(last.cutoff)
        yield f"rounds_{slug}_on", none if last is None else words.short_date(last.held_on)
        ones = [one for one in lately if one.slug == slug]
        span = _span(words, ones)
        yield f"{slug}_rounds", len(ones)
        yield f"{slug}_invitations", sum(one.invitations or 0 for one in ones)
        yield f"{slug}_cutoffs", span
        if ones:
            kind = words.plain(f"round-{slug}")
            told.append(words.plain("figure-cutoffs", kind=kind, range=span, rounds=len(ones)))
    yield "cutoffs_by_kind", words.joined("between-clauses", told or [words.plain("figure-none")])


def _span(words: Wording, rounds: Iterable[Round]) -> str:
    """From the lowest to the highest cut-off."""
    cutoffs = sorted(one.cutoff for one in rounds)
    if not cutoffs:
        return words.plain("figure-none")
    least, most = cutoffs[0], cutoffs[-1]
    return words.plain("figure-range", least=str(least), most=str(most), same=least == most)


def _day(words: Wording, day: date | None) -> str:
    return words.plain("not-told") if day is None else words.date(day)
