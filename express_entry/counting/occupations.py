"""The occupations and the trades worked in, and which of them a program would rest on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from express_entry.candidate.dates import earliest, latest, window_start
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import LIKELIHOOD, any_of
from express_entry.counting.counted import OccupationCount, Tally, TradeCount
from express_entry.counting.job_counts import CountedJob, is_trade, teer
from express_entry.counting.offers import certificate_in, trade_offer
from express_entry.counting.tallies import NOTHING, jobs_in, nocs_of, tally_of
from express_entry.counting.worktime import longest_continuous
from express_entry.rulebook.programs import ProgramsFile


def rank_of(tally: Tally, years: int) -> tuple[float, ...]:
    """Enough work before what may be enough, then the most."""
    return LIKELIHOOD[tally.reaches(years)], tally.least, tally.most


def occupation_counts(
    jobs: Sequence[CountedJob],
    chosen: str | None,
    programs: ProgramsFile,
    start: date,
    on: date,
) -> tuple[OccupationCount, ...]:
    """The longest continuous stretch in each occupation that may be named as the primary one, the
    one that is named first."""
    found: list[OccupationCount] = []

    def add(noc: str | None, some: Sequence[CountedJob]) -> None:
        def longest(bridged: int) -> Tally:
            return tally_of(some, "fswp", start, on, longest_continuous, bridged=bridged)

        continuous = longest(programs.fswp.break_days)
        found.append(
            OccupationCount(
                noc=noc,
                continuous=continuous,
                # There is a break only between two jobs.
                without_breaks=longest(0) if len(some) > 1 else continuous,
            )
        )

    nocs = nocs_of(jobs)
    if chosen is not None:
        nocs = [chosen, *(noc for noc in nocs if noc != chosen)]
    for noc in nocs:
        add(noc, jobs_in(jobs, noc))
    unnamed = [job for job in jobs if job.noc is None]
    if not nocs or unnamed:
        add(None, unnamed)
    return tuple(found)


def trade_counts(
    jobs: Sequence[CountedJob], profile: Profile, programs: ProgramsFile, on: date
) -> tuple[TradeCount, ...]:
    """The work in each trade after qualifying in it."""
    rules = programs.fstp
    window = window_start(on, rules.work_window_years)
    since = profile.qualified_in_trade_since
    first = window if since is None else max(window, earliest(since))
    last = window if since is None else max(window, latest(since))
    found: list[TradeCount] = []
    for noc in nocs_of(jobs):
        if not is_trade(noc, rules.trades):
            continue
        most = tally_of(jobs_in(jobs, noc), "fstp", first, on)
        least = most if first == last else tally_of(jobs_in(jobs, noc), "fstp", last, on)
        certain = 0.0 if since is None else least.least
        tally = Tally(least=certain, most=most.most)
        found.append(TradeCount(noc=noc, work=tally))
    unnamed = [job for job in jobs if job.noc is None]
    if unnamed:
        # An occupation that is not known may be a trade.
        work = tally_of(unnamed, "fstp", first, on)
        found.append(TradeCount(noc=None, work=work))
    return tuple(found)


def best_trade(
    trades: Sequence[TradeCount], profile: Profile, programs: ProgramsFile
) -> TradeCount:
    """The trade that comes closest; which one a verdict rests on is decided with the rest of what
    the program asks (``programs``)."""

    def rank(one: TradeCount) -> tuple[float, ...]:
        noc = one.noc or ""
        vouched = any_of(certificate_in(profile, noc), trade_offer(profile, noc).qualifying)
        enough = one.work.reaches(programs.fstp.work_years)
        named = one.noc is not None
        return named, LIKELIHOOD[enough], LIKELIHOOD[vouched], one.work.least, one.work.most

    nothing = TradeCount(noc=None, work=NOTHING)
    return max(trades, key=rank, default=nothing)


def cec_teer(
    jobs: Sequence[CountedJob], programs: ProgramsFile, start: date, on: date
) -> int | None:
    """TEER of the occupation with the greater experience (IRPR 87.1(2)(e)); None where there is
    no such work or where what is not known could change it. A tie takes the stricter one."""
    nocs = nocs_of(job for job in jobs if job.purposes.get("cec", False) is not False)
    if not nocs:
        return None
    thresholds = {
        category: row.language.listening for row in programs.cec.languages for category in row.teer
    }
    tallies = {noc: tally_of(jobs_in(jobs, noc), "cec", start, on) for noc in nocs}
    # Strictest first, so that a tie keeps it.
    nocs.sort(key=lambda noc: (-thresholds[teer(noc)], teer(noc)))
    greatest = max(nocs, key=lambda noc: tallies[noc].least)
    asked, certain = thresholds[teer(greatest)], tallies[greatest].least

    def may_ask(other: int, most: float) -> bool:
        """Whether another occupation may be the one with more; a stricter one needs only as
        much."""
        return other != asked and (most > certain or (other > asked and most == certain))

    unnamed = tally_of([job for job in jobs if job.noc is None], "cec", start, on)
    others = [(thresholds[teer(noc)], tallies[noc].most) for noc in nocs]
    others += [(other, unnamed.most) for other in thresholds.values() if unnamed.most]
    if any(may_ask(other, most) for other, most in others):
        return None
    return teer(greatest) if tallies[greatest].most else None
