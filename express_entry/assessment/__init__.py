"""One profile on one day: verdicts, scores, counted experience, and what is still missing.

This is the door of the engine for a conversation: everything a report shows comes from
``assess``, and what-ifs and forecasts call it again with another profile or another day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache

from express_entry import rulebook
from express_entry.assessment.factors_of import Derived, work_out
from express_entry.assessment.partner_of import partner_education, undated_partner_tests
from express_entry.candidate import permits
from express_entry.candidate.identifiers import Fact, Program
from express_entry.candidate.profile import Language, Partner, Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import experience
from express_entry.counting.counted import EducationStanding, Experience, LanguageStanding
from express_entry.eligibility import programs, requirements
from express_entry.eligibility.requirements import Selection
from express_entry.eligibility.verdicts import ProgramVerdict
from express_entry.points import crs, fsw67
from express_entry.points.factors import Factors, so_far
from express_entry.points.items import CrsResult, Fsw67Result
from express_entry.rulebook import Rulebook


class _Grid:
    """The selection grid of a candidate, worked out when it is first asked for.

    It knows nothing of the assessment that has it: what two that know each other hold stays in
    memory until garbage is searched for, and a search through many changes leaves thousands.
    """

    def __init__(self, profile: Profile, derived: Derived, book: Rulebook) -> None:
        self._profile = profile
        self._derived = derived
        self._book = book

    @cached_property
    def result(self) -> Fsw67Result:
        """The 67 points with their trace."""
        return fsw67.score(self._derived.factors, rules=self._book)

    def selected(self) -> requirements.Selected:
        """The points, and whether they are enough."""
        found = _selection(self._profile, self._derived, self.result, self._book)
        return requirements.Selected(self.result, found)


class Assessment:
    """Everything the engine can say about one profile on one day.

    The factors are worked out at once, the rest of it when it is first asked for: a search through
    many changes reads a total and a few verdicts of each, a report all of it.
    """

    def __init__(self, profile: Profile, on: date, book: Rulebook) -> None:
        profile = permits.as_of(profile, on)
        self.on = on
        self._profile = profile
        self._book = book
        self._verdicts: dict[Program, ProgramVerdict] = {}
        self._derived = derived = work_out(profile, on, book)
        self._grid = _Grid(profile, derived, book)
        self.factors: Factors = derived.factors
        self.languages: tuple[LanguageStanding, ...] = derived.languages
        self.first_official_language: Language | None = derived.first_official_language
        self.first_language_proposed: bool = derived.first_language_proposed
        """True when the person has not chosen and the better-scoring language was taken."""
        self.education: EducationStanding = derived.education
        self.provisional: tuple[str, ...] = derived.provisional
        """Parts that rest on one-line answers only: ``education``, ``work``."""
        self.projections: tuple[str, ...] = derived.projections
        """Parts that rest on planned tests: ``english``, ``french``, ``partner``."""

    @cached_property
    def total(self) -> int:
        """The CRS points: ``crs.total`` without its trace."""
        return crs.total(self.factors, rules=self._book)

    @property
    def has_language(self) -> bool:
        """Whether a language test is counted, taken or planned: without one a score is no measure
        of what somebody would have."""
        return any(one.valid is not False for one in self.languages)

    @property
    def estimate(self) -> bool:
        """Whether the points are an estimate, the grid of that day not being known."""
        return self._book.on(self.on).estimate

    @cached_property
    def crs(self) -> CrsResult:
        """The CRS score with its trace."""
        score = crs.score(self.factors, rules=self._book)
        return _with_one_occupation(score, self._derived, self._book)

    @property
    def fsw67(self) -> Fsw67Result:
        """The 67 points with their trace."""
        return self._grid.result

    @cached_property
    def programs(self) -> tuple[ProgramVerdict, ...]:
        """CEC, FSWP, FSTP."""
        return tuple(self.verdict(program) for program in programs.PROGRAMS)

    def verdict(self, program: Program) -> ProgramVerdict:
        """How the candidate stands to one program."""
        found = self._verdicts.get(program)
        if found is None:
            found = programs.verdict(
                program, self._profile, self.on, self._findings, rules=self._book
            )
            self._verdicts[program] = found
        return found

    @cached_property
    def _findings(self) -> requirements.Findings:
        derived = self._derived
        return requirements.Findings(
            experience=derived.experience,
            languages=derived.languages,
            language_missing=derived.language_missing,
            education=derived.education,
            selected=self._grid.selected,
        )

    @cached_property
    def met(self) -> tuple[Program, ...]:
        """The programs met: those whose verdict in ``programs`` is that."""
        return tuple(program for program in programs.PROGRAMS if self._meets(program))

    def _meets(self, program: Program) -> bool:
        found = self._verdicts.get(program)
        if found is not None:
            return found.verdict is Verdict.MET
        return programs.is_met(program, self._profile, self.on, self._findings, rules=self._book)

    @cached_property
    def experience(self) -> Experience:
        """The counted work, with the occupation and the trade that the verdicts rest on."""
        return programs.rested_on(self._derived.experience, self.programs)

    @cached_property
    def funds_required(self) -> int | None:
        """Canadian dollars to show; see ``programs.funds_required``."""
        return programs.funds_required(self._profile, self.on, rules=self._book)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """Names of profile facts still needed, most valuable first."""
        names = _most_valuable_first(self._derived, self.crs, self.fsw67, self.programs)
        undated = undated_partner_tests(self._profile, self.on, self._book)
        return tuple(dict.fromkeys((*names, *undated)))


_KEPT = 128
"""Assessments remembered of each rulebook. The pages of one turn ask for some dozens: the score,
the days on which it changes, the deadlines and the what-ifs look at the same days."""


def derive(profile: Profile, on: date, rules: Rulebook | None = None) -> Factors:
    """The factors both grids read, from a profile and a day.

    Raises ``language.ImpossibleScore`` and ``rulebook.RuleNotFound``.
    """
    return work_out(profile, on, rules or rulebook.default()).factors


def assess(profile: Profile, on: date, rules: Rulebook | None = None) -> Assessment:
    """Everything the engine can say about a profile on a day.

    Raises ``language.ImpossibleScore`` and ``rulebook.RuleNotFound``.
    """
    book = rules or rulebook.default()
    return book.remember("assessments", _remembering)(profile, on)


def _remembering(book: Rulebook) -> Callable[[Profile, date], Assessment]:
    """The assessments by a rulebook, the last ones remembered: same facts, day and rules, same
    answer."""

    @lru_cache(maxsize=_KEPT)
    def assessed(profile: Profile, on: date) -> Assessment:
        return Assessment(profile, on, book)

    return assessed


def _with_one_occupation(score: CrsResult, derived: Derived, book: Rulebook) -> CrsResult:
    """The score, with what it would be if only work in one occupation counted as foreign work.

    All occupations are counted. IRCC's own CRS tool asks for the years "in only one occupation"; it
    says itself that the Ministerial Instructions prevail, whose present text has not been read. So
    where it matters the line of foreign work tells both totals.
    """
    years, one = so_far(derived.factors.foreign_work_years), derived.experience.crs_foreign_one
    if years is None or one is None or int(one.least) >= years:
        return score
    fewer = replace(derived.factors, foreign_work_years=int(one.least))
    total = crs.total(fewer, rules=book)
    if total == score.total:
        return score
    both: dict[str, Fact] = {
        "one_occupation_years": int(one.least),
        "total_one_occupation": total,
        "total_all_occupations": score.total,
    }
    items = tuple(
        replace(item, facts=item.facts | both)
        if item.id == "transferability.foreign_work"
        else item
        for item in score.items
    )
    return replace(score, items=items)


def _selection(profile: Profile, derived: Derived, grid: Fsw67Result, book: Rulebook) -> Selection:
    """Whether the selection grid is passed, whichever first official language is declared.

    The language that earns more CRS points is only proposed: the other one may pass where it
    does not, and a test not told yet may be in the one that passes.
    """
    missing = _names(derived, grid.missing)
    if grid.passes is not False:
        return Selection(grid.passes, missing, None)
    factors = derived.factors
    if derived.other_first is not None:
        other = fsw67.score(derived.other_first, rules=book)
        if other.passes is None:
            return Selection(None, _names(derived, other.missing), None)
        if other.passes:
            return Selection(False, (), "fr" if derived.first_official_language == "en" else "en")
    if derived.language_missing and profile.first_official_language is None:
        either = replace(factors, first_language=None, second_language=None)
        if fsw67.score(either, rules=book).passes is None:
            return Selection(None, derived.language_missing, None)
    return Selection(False, (), None)


def as_principal(profile: Profile, on: date, rules: Rulebook | None = None) -> Profile | None:
    """The partner as principal applicant, the candidate as the accompanying partner.

    None where the facts do not allow it: no accompanying partner who could apply, or a birth
    date that is not known. The partner's years and education are taken as claimed; a full-time year
    in Canada, at whatever TEER, is the candidate's own (IRPR 83(1)(c.1)); points that
    belong to the candidate alone (a nomination, an offer) stay behind, and what was never asked of
    the partner (study in Canada, a second test, a trade certificate) is not known.
    """
    partner = profile.partner
    if not profile.has_partner or partner is None or partner.birth_date is None:
        return None
    if not partner.accompanying or partner.canadian:
        return None
    book = rules or rulebook.default()
    derived = work_out(profile, on, book)
    level, _ = partner_education(partner, on, book)
    factors = derived.factors
    no_test = bool(partner.has_no_test)
    return Profile(
        birth_date=partner.birth_date,
        marital_status=profile.marital_status,
        partner=Partner(
            accompanying=True,
            canadian=False,
            birth_date=profile.birth_date,
            # What counts for the candidate has already been worked out, assessments included.
            education=so_far(factors.education),
            education_in_canada=True,
            english=profile.english,
            french=profile.french,
            has_no_test=profile.has_no_english_test and profile.has_no_french_test,
            canadian_work_years=_at_most(so_far(factors.canadian_work_years), 60),
            worked_full_time_year_in_canada=experience.full_time_year_in_canada(
                profile, on, book.on(on).fsw67.file.adaptability.partner_work.years or 1, rules=book
            ),
            foreign_work_years=_at_most(so_far(factors.foreign_work_years), 60),
            studied_in_canada=profile.studied_in_canada,
        ),
        destination=profile.destination,
        lives_in_canada=profile.lives_in_canada,
        residence_country=profile.residence_country,
        claimed_education=level,
        claimed_canadian_years=partner.canadian_work_years,
        claimed_foreign_years=partner.foreign_work_years,
        english=partner.english,
        french=partner.french,
        has_no_english_test=True if no_test else None,
        has_no_french_test=True if no_test else None,
        sibling_in_canada=profile.sibling_in_canada,
        relative_in_canada=profile.relative_in_canada,
        studied_in_canada=partner.studied_in_canada,
        provincial_nomination=False,
        has_job_offer=False,
        dependent_children=profile.dependent_children,
        settlement_funds=profile.settlement_funds,
    )


def swap_partner(profile: Profile, on: date, rules: Rulebook | None = None) -> Assessment | None:
    """The assessment with the partner as principal applicant, to compare CRS totals; None where
    ``as_principal`` is."""
    swapped = as_principal(profile, on, rules)
    return None if swapped is None else assess(swapped, on, rules)


def _at_most(years: int | None, most: int) -> int | None:
    return None if years is None else min(years, most)


# ------------------------------------------------------------------ what is missing


def _names(derived: Derived, factors: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(name for factor in factors for name in derived.profile_names(factor))
    )


def _most_valuable_first(
    derived: Derived,
    score: CrsResult,
    grid: Fsw67Result,
    verdicts: Iterable[ProgramVerdict],
) -> tuple[str, ...]:
    """Missing profile facts: by the CRS points they could add, then what the selection grid and
    the programs still need, then the details behind provisional answers."""
    gain: dict[str, int] = {}
    for item in score.items:
        for factor in item.missing:
            for name in derived.profile_names(factor):
                gain[name] = max(gain.get(name, 0), item.maximum - item.points)
    names = sorted(gain, key=lambda name: -gain[name])
    names += _names(derived, grid.missing)
    for verdict in verdicts:
        for requirement in verdict.requirements:
            names += requirement.missing
    for test in derived.languages:
        if test.valid is None:
            names.append("english.taken_on" if test.language == "en" else "french.taken_on")
    names += derived.experience.missing
    names += derived.education.missing
    if "education" in derived.provisional:
        names.append("credentials")
    return tuple(dict.fromkeys(names))
