"""The three federal programs: what each requires, and how the candidate stands to it.

Federal Skilled Worker (IRPR 75-77), Canadian Experience (IRPR 87.1) and Federal Skilled Trades
(IRPR 87.2). A requirement is met, not met, or unknown; where it is not met, the remedy is the
smallest change that would meet it. An applicant names the primary occupation or the trade: each
possibility is decided for itself, and then whether any of them does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from express_entry import rulebook
from express_entry.candidate.identifiers import Fact, Note, Program, RequirementId
from express_entry.candidate.profile import EducationLevel, Profile
from express_entry.candidate.three_valued import Verdict, any_of
from express_entry.counting.counted import (
    EducationStanding,
    Experience,
    OccupationCount,
    Tally,
    TradeCount,
)
from express_entry.counting.education import assessing_body
from express_entry.counting.experience import LIKELIHOOD, contested, work_missing
from express_entry.counting.job_counts import is_trade
from express_entry.counting.offers import (
    SELECTION_ROUTES,
    TRADE_ROUTES,
    arranged_employment,
    certificate_in,
    trade_offer,
)
from express_entry.counting.year_and_hours import hours_first
from express_entry.eligibility import requirements
from express_entry.eligibility.requirements import Standing, settlement_funds
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement
from express_entry.rulebook import Rulebook
from express_entry.rulebook.files import ProgramsFile

__all__ = ["Standing", "funds_required", "settlement_funds", "verdicts"]


def verdicts(
    profile: Profile, on: date, standing: Standing, *, rules: Rulebook | None = None
) -> tuple[ProgramVerdict, ...]:
    """The three programs, in the order in which invitations prefer them: CEC, FSWP, FSTP."""
    book = rules or rulebook.default()
    programs = book.on(on).programs
    return (
        _program("cec", _cec(profile, on, standing, programs, book)),
        _fswp(profile, on, standing, programs, book),
        _fstp(profile, on, standing, programs, book),
    )


def rested_on(experience: Experience, told: Iterable[ProgramVerdict]) -> Experience:
    """The counted work with the occupation and the trade that the verdicts rest on."""
    named = {verdict.program: verdict.occupation for verdict in told}
    occupation = next((o for o in experience.occupations if o.noc == named["fswp"]), None)
    trade = next((t for t in experience.trades if t.noc == named["fstp"]), None)
    if occupation is not None:
        experience = replace(
            experience,
            primary_occupation=occupation.noc,
            fswp_continuous=occupation.continuous,
        )
    if trade is not None:
        experience = replace(experience, fstp_noc=trade.noc, fstp=trade.work)
    return experience


def funds_required(profile: Profile, on: date, *, rules: Rulebook | None = None) -> int | None:
    """Canadian dollars to show as a Federal Skilled Worker: 0 when an offer held with
    authorization to work exempts, None while the family size is not known."""
    programs = (rules or rulebook.default()).on(on).programs
    if arranged_employment(profile, programs).funds_exempt:
        return 0
    size = profile.family_size
    return None if size is None else settlement_funds(size, on, rules=rules)


def _program(program: Program, requirements: Iterable[Requirement]) -> ProgramVerdict:
    listed = tuple(requirements)
    return ProgramVerdict(program=program, verdict=_together(listed), requirements=listed)


def _together(listed: Iterable[Requirement]) -> Verdict:
    """Met if all are; not met if any is not."""
    told = {requirement.verdict for requirement in listed}
    for verdict in (Verdict.NOT_MET, Verdict.UNKNOWN):
        if verdict in told:
            return verdict
    return Verdict.MET


@dataclass(frozen=True, slots=True)
class _Named:
    """An occupation that may be named in an application, and what it decides by itself."""

    noc: str | None
    own: dict[RequirementId, Requirement]
    """The requirements that hang on it, by identifier."""
    rank: tuple[float, ...]
    """Among occupations with the same verdict, which comes closest."""

    @property
    def verdict(self) -> Verdict:
        return _together(self.own.values())


_ORDER = {Verdict.NOT_MET: 0, Verdict.UNKNOWN: 1, Verdict.MET: 2}


def _named_best(
    program: Program,
    options: Sequence[_Named],
    named: str | None,
    requirements: Callable[[_Named], Iterable[Requirement]],
) -> ProgramVerdict:
    """The verdict with the occupation that is named, else with the one that does best: met if one
    of them is met, not met only if none can be."""
    best = options[0]
    if named is None:
        best = max(options, key=lambda one: (_ORDER[one.verdict], one.rank))
    told = _program(program, requirements(best))
    common = _together(one for one in told.requirements if one.id not in best.own)
    differ = any(one.verdict is not best.verdict for one in options if one.noc is not None)
    fitting = [one.noc for one in options if one.noc and one.verdict is Verdict.MET]
    settled = common is Verdict.NOT_MET or best.verdict is Verdict.MET
    return replace(
        told,
        occupation=best.noc,
        occupation_decides=differ and common is not Verdict.NOT_MET,
        would_do=() if settled else tuple(fitting),
    )


# ------------------------------------------------------------------ Federal Skilled Worker


def _fswp(
    profile: Profile, on: date, standing: Standing, programs: ProgramsFile, book: Rulebook
) -> ProgramVerdict:
    options = [
        _as_primary(profile, on, standing, occupation, programs, book)
        for occupation in standing.experience.occupations
    ]
    return _named_best(
        "fswp",
        options,
        profile.primary_occupation,
        lambda named: _fswp_requirements(profile, on, standing, named, programs, book),
    )


def _as_primary(
    profile: Profile,
    on: date,
    standing: Standing,
    occupation: OccupationCount,
    programs: ProgramsFile,
    book: Rulebook,
) -> _Named:
    """What hangs on the primary occupation: its continuous year, and who must assess a diploma."""
    rules, noc, counted = programs.fswp, occupation.noc, occupation.continuous
    met, without = counted.reaches(rules.work_years), occupation.without_breaks
    unbroken = without.reaches(rules.work_years)
    notes: tuple[Note, ...] = ()
    if met and not unbroken:
        notes += ("break_without_working_day",)
    elif met is None and unbroken is False:
        notes += ("break_perhaps_without_working_day",)
    days = hours_first(profile, on, "fswp", noc, counted, rules.work_years, rules.work_hours, book)
    year = requirements.work(
        "fswp.work_continuous",
        counted,
        rules.work_years,
        rules.work_window_years,
        "IRPR 75(2)(a)",
        rules.source,
        work_missing(profile, standing.experience, on, rules=book),
        notes + _work_notes(profile, days),
        days,
    )
    own = {year.id: year}
    body = assessing_body(profile.credentials, noc, on, book)
    if body is not None:
        report = requirements.requirement(
            "fswp.eca_body",
            body.met,
            {"body": body.body, "noc": noc},
            "IRPR 75(2.1)",
            rules.source,
            body.missing,
            requirements.remedy("get_eca_from_body", body=body.body),
            ("licence_not_asked",) if body.licence_decides else (),
        )
        own[report.id] = report
    return _Named(noc, own, (LIKELIHOOD[met], counted.least, counted.most))


def _work_notes(profile: Profile, days: dict[str, Fact] | None) -> tuple[Note, ...]:
    notes: tuple[Note, ...] = ("hours_before_the_year",) if days else ()
    if any(name.endswith(".authorized") for name in contested(profile)):
        notes += ("unauthorized_work",)
    return notes


def _fswp_requirements(
    profile: Profile,
    on: date,
    standing: Standing,
    named: _Named,
    programs: ProgramsFile,
    book: Rulebook,
) -> Iterable[Requirement]:
    rules = programs.fswp
    offer = arranged_employment(profile, programs)
    route = f" ({SELECTION_ROUTES[offer.route]})" if offer.route else ""
    yield named.own["fswp.work_continuous"]
    yield requirements.language(
        "fswp.language", standing, rules.language, "IRPR 75(2)(d)", rules.source
    )
    yield _fswp_education(standing.education, rules.source)
    if "fswp.eca_body" in named.own:
        yield named.own["fswp.eca_body"]
    points, selection = standing.fsw67, standing.selection
    yield requirements.requirement(
        "fswp.points67",
        selection.passes,
        {"total": points.total, "pass_mark": points.pass_mark},
        "IRPR 76(1)(a)",
        rules.funds_source,
        selection.missing,
        requirements.remedy("more_points", points=max(0, points.pass_mark - points.total))
        if selection.passes_with is None
        else requirements.remedy("choose_first_language", language=selection.passes_with),
    )
    yield requirements.funds(
        "fswp.funds",
        profile,
        on,
        offer.funds_exempt,
        offer.missing,
        f"IRPR 76(1)(b){route}",
        rules.funds_source,
        book,
    )
    yield requirements.outside_quebec(profile, "IRPR 75(1)", rules.source)


def _fswp_education(education: EducationStanding, source: str) -> Requirement:
    level = education.level
    met: bool | None
    if level is not None and level is not EducationLevel.NONE:
        met = True
    else:
        met = None if level is None or education.missing else False
    remedy = (
        requirements.remedy("get_eca", credential=education.unassessed[0])
        if education.unassessed
        else requirements.remedy("get_credential")
    )
    return requirements.requirement(
        "fswp.education",
        met,
        {"level": None if level is None else str(level)},
        "IRPR 75(2)(e)",
        source,
        education.missing,
        remedy,
    )


# ------------------------------------------------------------------ Canadian Experience


def _cec(
    profile: Profile, on: date, standing: Standing, programs: ProgramsFile, book: Rulebook
) -> Iterable[Requirement]:
    rules, experience = programs.cec, standing.experience
    missing = work_missing(profile, experience, on, rules=book)
    days = hours_first(
        profile, on, "cec", None, experience.cec, rules.work_years, rules.work_hours, book
    )
    yield requirements.work(
        "cec.work",
        experience.cec,
        rules.work_years,
        rules.work_window_years,
        "IRPR 87.1(2)(a)",
        rules.source,
        missing,
        _work_notes(profile, days) + _canadian_notes(profile, experience, programs),
        days,
    )
    asked = [
        requirements.language(
            "cec.language", standing, row.language, "IRPR 87.1(2)(d)-(e)", rules.source
        )
        for row in rules.languages
        if experience.cec_teer is None or experience.cec_teer in row.teer
    ]
    if not experience.cec.most:
        asked = asked[-1:]  # no such work yet: the lower threshold is the one to aim at
    if len({requirement.verdict for requirement in asked}) == 1:
        # One threshold, or the same answer at each that may apply: ask for the lowest.
        answer = asked[-1]
    else:
        answer = requirements.requirement(
            "cec.language",
            None,
            dict(asked[0].facts),
            "IRPR 87.1(2)(d)-(e)",
            rules.source,
            missing or ("jobs",),
        )
    facts = dict(answer.facts) | {"teer": experience.cec_teer}
    yield replace(answer, facts=facts)
    yield requirements.outside_quebec(profile, "IRPR 87.1(1)", rules.source)


def _canadian_notes(
    profile: Profile, experience: Experience, programs: ProgramsFile
) -> tuple[Note, ...]:
    """What the work counted as Canadian rests on and is not asked about."""
    counted = [
        job
        for job, told in zip(profile.jobs or (), experience.jobs, strict=False)
        if "cec" in told.counts_for
    ]
    notes: tuple[Note, ...] = ()
    if any(job.remote_from_abroad is None or job.foreign_employer is None for job in counted):
        notes += ("remote_work",)
    if counted and programs.cec.quebec_work_needs_proof:
        notes += ("quebec_work",)
    if any(job.self_employed for job in counted):
        notes += ("physician",)
    return notes


# ------------------------------------------------------------------ Federal Skilled Trades


def _fstp(
    profile: Profile, on: date, standing: Standing, programs: ProgramsFile, book: Rulebook
) -> ProgramVerdict:
    nothing = TradeCount(noc=None, work=Tally(least=0.0, most=0.0))
    options = [
        _as_trade(profile, on, standing, trade, programs, book)
        for trade in standing.experience.trades or (nothing,)
    ]
    language = requirements.language(
        "fstp.language", standing, programs.fstp.language, "IRPR 87.2(3)(a)", programs.fstp.source
    )
    outside = requirements.outside_quebec(profile, "IRPR 87.2(3)", programs.fstp.source)
    return _named_best(
        "fstp",
        options,
        None,
        lambda named: (
            named.own["fstp.trade"],
            named.own["fstp.work"],
            language,
            named.own["fstp.offer_or_certificate"],
            named.own["fstp.funds"],
            outside,
        ),
    )


def _as_trade(
    profile: Profile,
    on: date,
    standing: Standing,
    counted: TradeCount,
    programs: ProgramsFile,
    book: Rulebook,
) -> _Named:
    """What hangs on the trade named: the work in it, the certificate or offer, and the funds that
    an offer may exempt from (IRPR 87.2(3)(b) to (d), (5))."""
    rules, experience, trade = programs.fstp, standing.experience, counted.noc
    untold = work_missing(profile, experience, on, rules=book)
    in_trade = _works_in_trade(experience, counted)
    days = hours_first(
        profile, on, "fstp", trade, counted.work, rules.work_years, rules.work_hours, book
    )
    notes = _work_notes(profile, days)
    if rules.qualified_where_done and counted.work.most > 0:
        notes += ("qualified_where_done",)
    offer = trade_offer(profile, trade, without_trade=_offered_a_trade(profile, programs, in_trade))
    certificate = _certificate(profile, trade, in_trade, programs)
    missing: tuple[str, ...] = ()
    if certificate is None:
        if not profile.certificate_of_qualification:
            missing += ("certificate_of_qualification",)
        else:
            missing += ("certificate_noc",) if profile.certificate_noc is None else untold
    if offer.qualifying is None:
        missing += offer.missing or untold
    legal = "IRPR 87.2(3)(d)(i)" if certificate else "IRPR 87.2(3)(d)"
    if not certificate and offer.qualifying and offer.route:
        legal = TRADE_ROUTES[offer.route]
    vouched = any_of(certificate, offer.qualifying)
    listed = (
        requirements.requirement(
            "fstp.trade",
            in_trade,
            {"noc": trade},
            "IRPR 87.2(1)",
            rules.source,
            untold,
            requirements.remedy("work_in_trade"),
        ),
        requirements.work(
            "fstp.work",
            counted.work,
            rules.work_years,
            rules.work_window_years,
            "IRPR 87.2(3)(b)",
            rules.source,
            untold,
            notes,
            days,
        ),
        requirements.requirement(
            "fstp.offer_or_certificate",
            vouched,
            {"certificate": certificate, "offer": offer.qualifying},
            legal,
            rules.source,
            tuple(dict.fromkeys(missing)),
            requirements.remedy("certificate_or_offer"),
        ),
        requirements.funds(
            "fstp.funds",
            profile,
            on,
            offer.funds_exempt,
            offer.missing or untold,
            "IRPR 87.2(5)",
            rules.source,
            book,
        ),
    )
    work, enough = counted.work, counted.work.reaches(rules.work_years)
    named = trade is not None
    rank = (named, LIKELIHOOD[enough], LIKELIHOOD[vouched], work.least, work.most)
    return _Named(trade, {one.id: one for one in listed}, rank)


def _certificate(
    profile: Profile, trade: str | None, in_trade: bool | None, programs: ProgramsFile
) -> bool | None:
    """Whether a Canadian certificate of qualification in the trade is held; while there is no
    work in a trade, in any; of work that may be in a trade, not known in which."""
    held_in = profile.certificate_noc
    if trade is None and profile.certificate_of_qualification and held_in is not None:
        in_any = is_trade(held_in, programs.fstp.trades)
        return None if in_any and in_trade is None else in_any
    return certificate_in(profile, trade or "")


def _works_in_trade(experience: Experience, trade: TradeCount) -> bool | None:
    """Whether any work is in the trade; None where a fact of a job would tell."""
    jobs = [job for job in experience.jobs if job.noc == trade.noc]
    if trade.noc is not None and any("fstp" in job.counts_for for job in jobs):
        return True
    barred = {"teer", "unpaid", "student", "student_in_trade"}
    open_ones = [job for job in jobs if job.missing and not barred & set(job.excluded)]
    return None if open_ones or trade.work.most > 0 else False


def _offered_a_trade(
    profile: Profile, programs: ProgramsFile, in_trade: bool | None
) -> bool | None:
    """Without work in a trade, whether an offer is in one; with work that may be, it must be in
    the same minor group, which is not known then."""
    offered = profile.job_offer.noc if profile.job_offer else None
    if offered is None:
        return None
    minor = offered[:4]
    beside_a_trade = any(group.group.startswith(minor) for group in programs.fstp.trades)
    if not beside_a_trade and not is_trade(offered, programs.fstp.trades):
        return False
    return True if in_trade is False else None
