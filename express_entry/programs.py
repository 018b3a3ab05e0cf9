"""The three federal programs: what each requires, and how the candidate stands to it.

Federal Skilled Worker (IRPR 75-77), Canadian Experience (IRPR 87.1) and Federal Skilled Trades
(IRPR 87.2). A requirement is met, not met, or unknown; where it is not met, the remedy is the
smallest change that would meet it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from express_entry import requirements, rulebook
from express_entry.education import assessing_body
from express_entry.experience import is_trade, work_missing
from express_entry.offers import (
    SELECTION_ROUTES,
    TRADE_ROUTES,
    OfferStanding,
    arranged_employment,
    certificate_in,
    trade_offer,
)
from express_entry.profile import EducationLevel, Profile
from express_entry.requirements import Standing, settlement_funds
from express_entry.results import (
    EducationStanding,
    Experience,
    Program,
    ProgramVerdict,
    Requirement,
    Verdict,
)
from express_entry.rule_files import ProgramsFile
from express_entry.rulebook import Rulebook
from express_entry.three_valued import any_of

__all__ = ["Standing", "funds_required", "settlement_funds", "verdicts"]


def verdicts(
    profile: Profile, on: date, standing: Standing, *, rules: Rulebook | None = None
) -> tuple[ProgramVerdict, ...]:
    """The three programs, in the order in which invitations prefer them: CEC, FSWP, FSTP."""
    book = rules or rulebook.default()
    programs = book.on(on).programs
    return (
        _program("cec", _cec(profile, standing, programs)),
        _program("fswp", _fswp(profile, on, standing, programs, book)),
        _program("fstp", _fstp(profile, on, standing, programs, book)),
    )


def funds_required(profile: Profile, on: date, *, rules: Rulebook | None = None) -> int | None:
    """Canadian dollars to show as a Federal Skilled Worker: 0 when an offer held with
    authorization to work exempts, None while the family size is not known."""
    if arranged_employment(profile).funds_exempt:
        return 0
    size = profile.family_size
    return None if size is None else settlement_funds(size, on, rules=rules)


def _program(program: Program, requirements: Iterable[Requirement]) -> ProgramVerdict:
    listed = tuple(requirements)
    told = {requirement.verdict for requirement in listed}
    verdict = Verdict.MET
    if Verdict.NOT_MET in told:
        verdict = Verdict.NOT_MET
    elif Verdict.UNKNOWN in told:
        verdict = Verdict.UNKNOWN
    return ProgramVerdict.model_construct(program=program, verdict=verdict, requirements=listed)


# ------------------------------------------------------------------ Federal Skilled Worker


def _fswp(
    profile: Profile, on: date, standing: Standing, programs: ProgramsFile, book: Rulebook
) -> Iterable[Requirement]:
    rules, experience = programs.fswp, standing.experience
    offer = arranged_employment(profile)
    route = f" ({SELECTION_ROUTES[offer.route]})" if offer.route else ""
    yield requirements.work(
        "fswp.work_continuous",
        experience.fswp_continuous,
        rules.work_years,
        rules.work_window_years,
        "IRPR 75(2)(a)",
        rules.source,
        work_missing(profile, experience),
    )
    yield requirements.language(
        "fswp.language", standing, rules.language, "IRPR 75(2)(d)", rules.source
    )
    yield _fswp_education(standing.education, rules.source)
    body = assessing_body(profile.credentials, experience.primary_occupation, on, book)
    if body is not None:
        yield requirements.requirement(
            "fswp.eca_body",
            body.met,
            {"body": body.body, "noc": experience.primary_occupation},
            "IRPR 75(2.1)",
            rules.source,
            body.missing,
            requirements.remedy("get_eca_from_body", body=body.body),
        )
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


def _cec(profile: Profile, standing: Standing, programs: ProgramsFile) -> Iterable[Requirement]:
    rules, experience = programs.cec, standing.experience
    missing = work_missing(profile, experience)
    yield requirements.work(
        "cec.work",
        experience.cec,
        rules.work_years,
        rules.work_window_years,
        "IRPR 87.1(2)(a)",
        rules.source,
        missing,
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
    yield answer.model_copy(update={"facts": facts})
    yield requirements.outside_quebec(profile, "IRPR 87.1(1)", rules.source)


# ------------------------------------------------------------------ Federal Skilled Trades


def _fstp(
    profile: Profile, on: date, standing: Standing, programs: ProgramsFile, book: Rulebook
) -> Iterable[Requirement]:
    rules, experience = programs.fstp, standing.experience
    trade = experience.fstp_noc
    untold = work_missing(profile, experience)
    in_trade = _works_in_trade(experience, trade)
    yield requirements.requirement(
        "fstp.trade",
        in_trade,
        {"noc": trade},
        "IRPR 87.2(1)",
        rules.source,
        untold,
        requirements.remedy("work_in_trade"),
    )
    yield requirements.work(
        "fstp.work",
        experience.fstp,
        rules.work_years,
        rules.work_window_years,
        "IRPR 87.2(3)(b)",
        rules.source,
        untold,
    )
    yield requirements.language(
        "fstp.language", standing, rules.language, "IRPR 87.2(3)(a)", rules.source
    )

    offer = trade_offer(profile, trade, without_trade=_offered_a_trade(profile, programs, in_trade))
    certificate = _certificate(profile, trade, programs)
    missing: tuple[str, ...] = ()
    if certificate is None:
        missing += (
            ("certificate_noc",)
            if profile.certificate_of_qualification
            else ("certificate_of_qualification",)
        )
    if offer.qualifying is None:
        missing += offer.missing or untold
    legal = "IRPR 87.2(3)(d)(i)" if certificate else "IRPR 87.2(3)(d)"
    if not certificate and offer.qualifying and offer.route:
        legal = TRADE_ROUTES[offer.route]
    yield requirements.requirement(
        "fstp.offer_or_certificate",
        any_of(certificate, offer.qualifying),
        {"certificate": certificate, "offer": offer.qualifying},
        legal,
        rules.source,
        missing,
        requirements.remedy("certificate_or_offer"),
    )
    yield _trade_funds(profile, on, offer, untold, rules.source, book)
    yield requirements.outside_quebec(profile, "IRPR 87.2(3)", rules.source)


def _certificate(profile: Profile, trade: str | None, programs: ProgramsFile) -> bool | None:
    """Whether a Canadian certificate of qualification in the trade is held; while there is no
    work in a trade, in any."""
    held_in = profile.certificate_noc
    if trade is None and profile.certificate_of_qualification and held_in is not None:
        return is_trade(held_in, programs.fstp.trades)
    return certificate_in(profile, trade or "")


def _works_in_trade(experience: Experience, trade: str | None) -> bool | None:
    """Whether any work is in a skilled trade; None where a fact of a job would tell."""
    if any(job.noc == trade and "fstp" in job.counts_for for job in experience.jobs):
        return True
    unnamed = any(job.noc is None and job.missing and not job.excluded for job in experience.jobs)
    return None if trade or unnamed or experience.fstp.most > 0 else False


def _offered_a_trade(
    profile: Profile, programs: ProgramsFile, in_trade: bool | None
) -> bool | None:
    """Without work in a trade, whether an offer is in one; with work that may be, it must be in
    the same minor group, which is not known then."""
    offered = profile.job_offer.noc if profile.job_offer else None
    if offered is None:
        return None
    if not is_trade(offered, programs.fstp.trades):
        return False
    return True if in_trade is False else None


def _trade_funds(
    profile: Profile,
    on: date,
    offer: OfferStanding,
    untold: tuple[str, ...],
    source: str,
    book: Rulebook,
) -> Requirement:
    return requirements.funds(
        "fstp.funds",
        profile,
        on,
        offer.funds_exempt,
        offer.missing or untold,
        "IRPR 87.2(5)",
        source,
        book,
    )
