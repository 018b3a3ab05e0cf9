"""Section D of the CRS: additional points, out of 600.

Some of them began, changed or ended on a day of their own inside a rule set; the row in force
on the day of the score decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from express_entry.candidate.identifiers import CrsItemId, Fact
from express_entry.candidate.profile import Language
from express_entry.points.factors import NO_OFFER, Factors, OfferFactors, so_far
from express_entry.points.items import Item
from express_entry.points.levels import LanguageLevels, NoTest, levels_of, missing_of
from express_entry.points.trace import item
from express_entry.rulebook.crs_file import OfferPoints
from express_entry.rulebook.crs_grid import CrsGrid


def additional_items(factors: Factors, grid: CrsGrid) -> list[Item]:
    """The lines of section D, before its own cap."""
    table = grid.additional
    items = [
        _yes_or_no(
            "additional.provincial_nomination",
            factors.provincial_nomination,
            table.provincial_nomination,
            grid.source,
        ),
        _job_offer(factors, grid),
        _canadian_study(factors, grid),
        _sibling(factors, grid),
        _french(factors, grid),
    ]
    if grid.high_wage_tiers:
        items += [_high_wage_work(factors, grid), _high_wage_offer(factors, grid)]
    return items


def language_of_first(
    first: LanguageLevels | NoTest | None, second: LanguageLevels | NoTest | None
) -> Language | None:
    """The first official language, told or left over by the second one."""
    if isinstance(first, LanguageLevels) and first.language is not None:
        return first.language
    if isinstance(second, LanguageLevels) and second.language is not None:
        return "fr" if second.language == "en" else "en"
    return None


def offer_points(noc: str, rows: Sequence[OfferPoints]) -> int:
    """What a qualifying offer in a unit group earns: by the first row that names its group."""
    row = next((row for row in rows if noc.startswith(row.noc_prefix)), None)
    return row.points if row is not None and int(noc[1]) in row.teer else 0


def high_wage_tier(years_by_noc: dict[str, int] | None, grid: CrsGrid) -> tuple[int, str] | None:
    """The best tier of high-wage occupations with a year of Canadian work, as its rank (0 the
    highest), and the unit group; None where there is none."""
    ranks = (
        (grid.high_wage[noc], noc)
        for noc, years in (years_by_noc or {}).items()
        if years >= 1 and noc in grid.high_wage
    )
    return min(ranks, default=None)


def _line(
    item_id: CrsItemId,
    points: int,
    maximum: int,
    facts: dict[str, Fact],
    rule: str,
    source: str,
    missing: tuple[str, ...] = (),
) -> Item:
    return item(item_id, "additional", points, maximum, facts, rule, source, missing)


def _yes_or_no(item_id: CrsItemId, told: bool | None, points: int, source: str) -> Item:
    name = item_id.removeprefix("additional.")
    return _line(
        item_id,
        points if told else 0,
        points,
        {name: told},
        name.replace("_", " "),
        source,
        (name,) if told is None and points else (),
    )


def _sibling(factors: Factors, grid: CrsGrid) -> Item:
    row = next((row for row in grid.additional.sibling if row.covers(factors.on)), None)
    if row is None:
        facts: dict[str, Fact] = {"sibling_in_canada": factors.sibling_in_canada}
        return _line(
            "additional.sibling_in_canada", 0, 0, facts, "no points on this day", grid.source
        )
    return _yes_or_no(
        "additional.sibling_in_canada",
        factors.sibling_in_canada,
        row.points,
        row.source or grid.source,
    )


def _canadian_study(factors: Factors, grid: CrsGrid) -> Item:
    table, study = grid.additional.canadian_study, factors.canadian_study
    points = {
        None: 0,
        "none": 0,
        "one_or_two_years": table.one_or_two_years,
        "three_years_or_more": table.three_years_or_more,
    }[study]
    return _line(
        "additional.canadian_study",
        points,
        max(table.one_or_two_years, table.three_years_or_more),
        {"canadian_study": study},
        f"study in Canada: {(study or 'not known').replace('_', ' ')}",
        grid.source,
        ("canadian_study",) if study is None else (),
    )


# ------------------------------------------------------------------ French


def _french(factors: Factors, grid: CrsGrid) -> Item:
    row = next((row for row in grid.additional.french if row.covers(factors.on)), None)
    if row is None:
        return _line("additional.french", 0, 0, {}, "no points on this day", grid.source)
    source = row.source or grid.source
    first: LanguageLevels | NoTest | None = factors.first_language
    second = factors.second_language
    french, french_from, english, english_from = first, "first_language", second, "second_language"
    spoken_first = language_of_first(first, second)
    if spoken_first == "en":
        french, french_from, english, english_from = second, english_from, first, french_from

    if spoken_first is None:
        # Which language is which is not known; two known low tests still rule it out.
        ruled_out = all(levels_of(one).reaches(row.nclc) is False for one in (first, second))
        reached = False if ruled_out else None
        unnamed = "first_language" if first is None else "first_language.language"
        return _line(
            "additional.french",
            0,
            row.points_with_english,
            {"french_in_all_four": reached, "english_in_all_four": None},
            f"NCLC {row.nclc} or higher in all four abilities",
            source,
            () if reached is False else (unnamed,),
        )

    reached = levels_of(french).reaches(row.nclc)
    with_english = levels_of(english).reaches(row.english_clb)
    missing: tuple[str, ...] = ()
    points = 0
    rule = f"NCLC below {row.nclc} in some ability, or no test"
    if reached is None:
        missing = missing_of(french_from, french)
        rule = f"NCLC {row.nclc} or higher in all four abilities"
    elif reached:
        points = row.points_with_english if with_english else row.points
        if with_english is None:
            missing = missing_of(english_from, english)
        rule = f"NCLC {row.nclc} or higher in all four abilities, English " + (
            f"CLB {row.english_clb} or higher in all four"
            if with_english
            else f"below CLB {row.english_clb} in some ability, or no test"
        )
    return _line(
        "additional.french",
        points,
        row.points_with_english,
        {"french_in_all_four": reached, "english_in_all_four": with_english},
        rule,
        source,
        missing,
    )


# ------------------------------------------------------------------ job offer and high wage


def _offer_facts(factors: Factors) -> tuple[dict[str, Fact], bool | None, tuple[str, ...]]:
    """The facts of the offer, whether it qualifies, and what is missing to tell."""
    offer = factors.job_offer
    if offer is None:
        return {"job_offer": None}, None, ("job_offer",)
    if offer is NO_OFFER:
        return {"job_offer": False}, False, ()
    missing: tuple[str, ...] = ()
    if offer.qualifying is not False:
        if offer.qualifying is None:
            missing += ("job_offer.qualifying",)
        if offer.noc is None:
            missing += ("job_offer.noc",)
    return {"noc": offer.noc, "qualifying": offer.qualifying}, offer.qualifying, missing


def _job_offer(factors: Factors, grid: CrsGrid) -> Item:
    rows = grid.additional.job_offer
    facts, qualifies, missing = _offer_facts(factors)
    if not rows:
        return _line("additional.job_offer", 0, 0, facts, "no points for a job offer", grid.source)
    maximum = max(row.points for row in rows)
    noc = factors.job_offer.noc if isinstance(factors.job_offer, OfferFactors) else None
    if qualifies is False:
        return _line(
            "additional.job_offer", 0, maximum, facts, "no qualifying job offer", grid.source
        )
    if noc is None:
        return _line("additional.job_offer", 0, maximum, facts, "job offer", grid.source, missing)
    points = offer_points(noc, rows)
    rule = f"qualifying offer in NOC {noc}"
    if not points:
        return _line("additional.job_offer", 0, maximum, facts, rule, grid.source)
    return _line(
        "additional.job_offer", 0 if missing else points, maximum, facts, rule, grid.source, missing
    )


def _high_wage_work(factors: Factors, grid: CrsGrid) -> Item:
    tiers, nocs = grid.high_wage_tiers, factors.canadian_work_nocs
    maximum = max(tier.canadian_work or 0 for tier in tiers)
    if nocs is None:
        years_so_far = so_far(factors.canadian_work_years)
        known_none = years_so_far == 0
        return _line(
            "additional.high_wage_work",
            0,
            maximum,
            {"canadian_work_years": years_so_far},
            "no Canadian work" if known_none else "Canadian work in a high-wage occupation",
            grid.source,
            () if known_none else ("canadian_work_nocs",),
        )
    tier_of = high_wage_tier(nocs, grid)
    if tier_of is None:
        return _line(
            "additional.high_wage_work",
            0,
            maximum,
            {"noc": None},
            "no listed occupation",
            grid.source,
        )
    rank, noc = tier_of
    tier = tiers[rank]
    return _line(
        "additional.high_wage_work",
        tier.canadian_work or 0,
        maximum,
        {"noc": noc, "tier": tier.id, "years": nocs[noc]},
        f"Canadian work in a high-wage occupation, level {tier.id}",
        grid.source,
    )


def _high_wage_offer(factors: Factors, grid: CrsGrid) -> Item:
    tiers = grid.high_wage_tiers
    maximum = max(tier.job_offer or 0 for tier in tiers)
    facts, qualifies, missing = _offer_facts(factors)
    noc = factors.job_offer.noc if isinstance(factors.job_offer, OfferFactors) else None
    if qualifies is False:
        return _line(
            "additional.high_wage_offer", 0, maximum, facts, "no qualifying job offer", grid.source
        )
    rank = None if noc is None else grid.high_wage.get(noc)
    if noc is not None and rank is None:
        return _line(
            "additional.high_wage_offer", 0, maximum, facts, "no listed occupation", grid.source
        )
    if missing or rank is None:
        return _line(
            "additional.high_wage_offer", 0, maximum, facts, "job offer", grid.source, missing
        )
    tier = tiers[rank]
    return _line(
        "additional.high_wage_offer",
        tier.job_offer or 0,
        maximum,
        facts | {"tier": tier.id},
        f"qualifying offer in a high-wage occupation, level {tier.id}",
        grid.source,
    )
