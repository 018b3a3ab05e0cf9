"""Example profiles: what ``rules check`` scores to show what a changed figure does."""

from __future__ import annotations

from datetime import date

from express_entry.factors import Factors, LanguageLevels, Levels, OfferFactors, PartnerFactors
from express_entry.profile import EducationLevel

_ON = date(2026, 10, 1)


def _english(level: int) -> LanguageLevels:
    return LanguageLevels(
        language="en", listening=level, reading=level, writing=level, speaking=level
    )


def _french(level: int) -> LanguageLevels:
    return _english(level).model_copy(update={"language": "fr"})


_NOTHING_ELSE = {
    "certificate_of_qualification": False,
    "canadian_study": "none",
    "sibling_in_canada": False,
    "relative_in_canada": False,
    "studied_in_canada": False,
    "provincial_nomination": False,
}

EXAMPLES: dict[str, Factors] = {
    "single, 29, master's, CLB 9, 3 years abroad": Factors(
        on=_ON,
        age=29,
        education=EducationLevel.MASTERS,
        first_language=_english(9),
        canadian_work_years=0,
        foreign_work_years=3,
        **_NOTHING_ELSE,
    ),
    "couple, 29, bachelor's, English and French 9, 2 years abroad": Factors(
        on=_ON,
        age=29,
        education=EducationLevel.BACHELORS,
        first_language=_english(9),
        second_language=_french(9),
        canadian_work_years=0,
        foreign_work_years=2,
        partner=PartnerFactors(
            accompanying=True,
            canadian=False,
            education=EducationLevel.BACHELORS,
            language=Levels(listening=9, reading=9, writing=9, speaking=9),
            canadian_work_years=0,
            studied_in_canada=False,
        ),
        **_NOTHING_ELSE,
    ),
    "single, 35, two credentials, CLB 10/10/10/8, 1 year in Canada, 3 abroad": Factors(
        on=_ON,
        age=35,
        education=EducationLevel.TWO_OR_MORE,
        first_language=_english(10).model_copy(update={"speaking": 8}),
        canadian_work_years=1,
        foreign_work_years=3,
        canadian_work_nocs={"21231": 1},
        **_NOTHING_ELSE,
    ),
    "single, 45, secondary, CLB 5, trade certificate": Factors(
        on=_ON,
        age=45,
        education=EducationLevel.SECONDARY,
        first_language=_english(5),
        canadian_work_years=0,
        foreign_work_years=0,
        **(_NOTHING_ELSE | {"certificate_of_qualification": True}),
    ),
    "single, 32, bachelor's, CLB 8, 2 years in Canada, offer in NOC 21231": Factors(
        on=_ON,
        age=32,
        education=EducationLevel.BACHELORS,
        first_language=_english(8),
        canadian_work_years=2,
        foreign_work_years=0,
        job_offer=OfferFactors(noc="21231", qualifying=True),
        canadian_work_nocs={"21231": 2},
        **_NOTHING_ELSE,
    ),
}
