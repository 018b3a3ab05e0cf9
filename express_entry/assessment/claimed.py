"""Work of which only the one-line answers are told: totals as claimed, dates and trades unknown."""

from __future__ import annotations

from express_entry.candidate.profile import Profile
from express_entry.counting.counted import Experience, OccupationCount, Tally, TradeCount
from express_entry.rulebook.programs import ProgramsFile


def claimed_experience(profile: Profile, programs: ProgramsFile) -> Experience:
    """Experience from the one-line answers: totals as claimed, dates and trades unknown."""
    canadian, foreign = profile.claimed_canadian_years, profile.claimed_foreign_years

    def between(least: float, most: float) -> Tally:
        return Tally(least=float(least), most=float(most))

    def claim(years: int | None) -> Tally:
        window = programs.work.crs_window_years
        return between(0, window) if years is None else between(years, years)

    here, abroad = claim(canadian), claim(foreign)
    some = max(here.most, abroad.most)
    recent = 0 if canadian == 0 else programs.cec.work_window_years
    in_trade = min(programs.fstp.work_window_years, here.most + abroad.most + 1) if some else 0
    return Experience(
        crs_canadian=here,
        crs_foreign=abroad,
        fswp_total=between(here.least + abroad.least, here.most + abroad.most),
        # One occupation, without a break, in the last ten years: a number shows none of these.
        fswp_continuous=between(0, some),
        fswp_in_canada=between(0, here.most),
        cec=between(0, recent),
        fstp=between(0, in_trade),
        fstp_noc=None,
        cec_teer=None,
        primary_occupation=profile.primary_occupation,
        jobs=(),
        missing=("jobs",),
        occupations=(
            OccupationCount(
                noc=profile.primary_occupation,
                continuous=between(0, some),
                without_breaks=between(0, some),
            ),
        ),
        trades=(TradeCount(noc=None, work=between(0, in_trade)),) if in_trade else (),
    )
