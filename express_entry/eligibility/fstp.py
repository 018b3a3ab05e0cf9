"""Federal Skilled Trades (IRPR 87.2): work in one trade, and an offer or a certificate in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import LIKELIHOOD, any_of
from express_entry.counting.counted import Experience, Tally, TradeCount
from express_entry.counting.job_counts import is_trade
from express_entry.counting.offers import TRADE_ROUTES, certificate_in, trade_offer
from express_entry.counting.untold_work import work_missing
from express_entry.counting.year_and_hours import hours_first
from express_entry.eligibility import requirements
from express_entry.eligibility.fswp import _work_notes
from express_entry.eligibility.naming import Named, best_meets, named_best
from express_entry.eligibility.requirements import Findings
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement
from express_entry.rulebook import Rulebook
from express_entry.rulebook.programs import ProgramsFile


def federal_skilled_trades(
    profile: Profile, on: date, findings: Findings, programs: ProgramsFile, book: Rulebook
) -> ProgramVerdict:
    """The verdict with the trade named, else with the one that does best."""
    return named_best("fstp", *_asked(profile, on, findings, programs, book))


def is_tradesperson(
    profile: Profile, on: date, findings: Findings, programs: ProgramsFile, book: Rulebook
) -> bool:
    """Whether that verdict is that the program is met: never where no work is in a trade."""
    if not findings.experience.trades:
        return False
    return best_meets(*_asked(profile, on, findings, programs, book))


def _asked(
    profile: Profile, on: date, findings: Findings, programs: ProgramsFile, book: Rulebook
) -> tuple[list[Named], None, Callable[[Named], Iterable[Requirement]]]:
    """The trades that may be named, of which none is, and what is asked with one of them."""
    nothing = TradeCount(noc=None, work=Tally(least=0.0, most=0.0))
    options = [
        _as_trade(profile, on, findings, trade, programs, book)
        for trade in findings.experience.trades or (nothing,)
    ]
    language = requirements.language(
        "fstp.language", findings, programs.fstp.language, "IRPR 87.2(3)(a)", programs.fstp.source
    )
    outside = requirements.outside_quebec(profile, "IRPR 87.2(3)", programs.fstp.source)

    def asked(named: Named) -> Iterable[Requirement]:
        own = named.own
        yield from (own["fstp.trade"], own["fstp.work"], language)
        yield from (own["fstp.offer_or_certificate"], own["fstp.funds"], outside)

    return options, None, asked


def _as_trade(
    profile: Profile,
    on: date,
    findings: Findings,
    counted: TradeCount,
    programs: ProgramsFile,
    book: Rulebook,
) -> Named:
    """What hangs on the trade named: the work in it, the certificate or offer, and the funds that
    an offer may exempt from (IRPR 87.2(3)(b) to (d), (5))."""
    rules, experience, trade = programs.fstp, findings.experience, counted.noc
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
    return Named(trade, {one.id: one for one in listed}, rank)


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
