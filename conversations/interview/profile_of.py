"""From answers to the candidate: the profile that the rules read.

Only answers that apply are given here (see ``walk``), so what was set aside never
reaches a rule. An unanswered question leaves its fact unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from conversations.interview.question import Answer, View
from conversations.interview.questions import eca, noc
from conversations.interview.questions.eligibility import has_partner, partner_counts
from conversations.interview.questions.language import is_planned, test_of
from express_entry.candidate.profile import (
    ABILITIES,
    Credential,
    Eca,
    EducationLevel,
    Job,
    JobOffer,
    LanguageTest,
    MaritalStatus,
    Partner,
    Profile,
    RawScore,
)


def to_profile(answers: Mapping[str, Answer]) -> Profile:
    """The profile that these applicable answers describe."""
    view = View(answers)
    get = view.get
    married = has_partner(view)
    residence = get("residence")
    return Profile(
        birth_date=_day(get("birth_date")),
        marital_status=MaritalStatus(get("marital_status")) if get("marital_status") else None,
        partner=_partner(view) if married else None,
        destination=get("destination"),
        lives_in_canada=residence == "CA" if residence else None,
        residence_country=residence,
        authorized_to_work_in_canada=get("work_permit"),
        claimed_education=_level(get("education")),
        claimed_canadian_years=get("canadian_years"),
        claimed_foreign_years=get("foreign_years"),
        english=_test(view, "english"),
        french=_test(view, "french"),
        has_no_english_test=_without_test(view, "english"),
        has_no_french_test=_without_test(view, "french"),
        first_official_language=get("first_language"),
        credentials=_credentials(view),
        jobs=_jobs(view),
        primary_occupation=get("primary_occupation"),
        certificate_of_qualification=get("certificate"),
        certificate_noc=_certificate_noc(view),
        qualified_in_trade_since=get("qualified_since"),
        sibling_in_canada=get("sibling"),
        relative_in_canada=True if get("sibling") else get("relative"),
        studied_in_canada=get("studied_in_canada"),
        provincial_nomination=get("nomination"),
        has_job_offer=get("has_offer"),
        job_offer=_offer(view) if get("has_offer") else None,
        dependent_children=get("children"),
        settlement_funds=get("funds"),
        passport_expires_on=_day(get("passport")),
        city=get("city"),
    )


def _day(text: Any) -> date | None:
    return date.fromisoformat(text) if text else None


def _level(text: Any) -> EducationLevel | None:
    return EducationLevel(text) if text else None


def _number(text: Any) -> Decimal | None:
    return Decimal(text) if text is not None else None


def _score(text: Any) -> RawScore | None:
    return "M" if text == "M" else _number(text)


def _test(view: View, owner: str) -> LanguageTest | None:
    test = test_of(view, owner)
    if test is None:
        return None
    planned = is_planned(view, owner)
    return LanguageTest(
        test=test,
        taken_on=_day(view.get(f"{owner}.plan_date" if planned else f"{owner}.date")),
        planned=planned,
        **{ability: _score(view.get(f"{owner}.{ability}")) for ability in ABILITIES},
    )


def _without_test(view: View, owner: str) -> bool | None:
    """True once the person said that there is no test and no plan for one."""
    if view.get(f"{owner}.test") is None:
        return None
    if view.get(f"{owner}.test") != "none":
        return False
    plan = view.get(f"{owner}.plan")
    return None if plan is None and owner != "partner_test" else plan in (None, "none")


def _partner(view: View) -> Partner:
    get = view.get
    counts = partner_counts(view)
    test = _test(view, "partner_test") if counts else None
    french = test is not None and test.test.value.startswith(("tef", "tcf"))
    country = get("partner.education_country")
    return Partner(
        accompanying=get("partner.accompanying"),
        canadian=get("partner.canadian"),
        birth_date=_day(get("partner.birth_date")),
        education=_level(get("partner.education")),
        education_in_canada=country == "CA" if country else None,
        assessed=get("partner.assessed"),
        eca=_eca(get("partner.assessed"), None, get("partner.eca_date"), get("partner.eca_level")),
        english=None if french else test,
        french=test if french else None,
        has_no_test=_without_test(view, "partner_test"),
        canadian_work_years=get("partner.canadian_years"),
        worked_full_time_year_in_canada=get("partner.worked_in_canada"),
        foreign_work_years=get("partner.foreign_years"),
        studied_in_canada=get("partner.studied_in_canada"),
    )


def _eca(assessed: Any, body: Any, issued: Any, level: Any) -> Eca | None:
    if assessed is not True:
        return None
    return Eca(organization=body, issued_on=_day(issued), equivalent=_level(level))


def _credentials(view: View) -> tuple[Credential, ...] | None:
    """The credentials told; None until the first one's level is."""
    if view.get("credential.0.level") is None:
        return None
    found = []
    for index in range(eca.MOST_CREDENTIALS):
        here = view.at(f"credential.{index}.", index).here
        level = here("level")
        if level == "none":
            break
        if level is not None:
            country = here("country")
            found.append(
                Credential(
                    level=_level(level),
                    in_canada=country == "CA" if country else None,
                    country=country,
                    completed_on=here("completed"),
                    assessed=here("assessed"),
                    eca=_eca(
                        here("assessed"), here("eca_body"), here("eca_date"), here("eca_level")
                    ),
                    full_time_in_canada=here("canadian_study"),
                )
            )
        if here("more") is not True:
            break
    return tuple(found)


def _jobs(view: View) -> tuple[Job, ...] | None:
    """The jobs told; None until it is known whether there are any and when the first began, so
    that the one-line answer serves as long as it is all there is."""
    worked = view.get("has_work")
    if worked is None or (worked and view.get("job.0.start") is None):
        return None
    found = []
    for index in range(noc.MOST_JOBS if worked else 0):
        here = view.at(f"job.{index}.", index).here
        country, end = here("country"), here("end")
        found.append(
            Job(
                title=here("title"),
                noc=here("noc"),
                in_canada=country == "CA" if country else None,
                start=here("start"),
                end=None if end == "now" else end,
                current=end == "now" if end else None,
                hours_per_week=_number(here("hours")),
                paid=here("paid"),
                authorized=here("authorized"),
                self_employed=here("self_employed"),
                publicly_funded=here("public_services"),
                while_full_time_student=here("student"),
            )
        )
        if here("more") is not True:
            break
    return tuple(found)


def _certificate_noc(view: View) -> str | None:
    if view.get("certificate") is not True:
        return None
    trades = noc.trade_codes(view)
    return view.get("certificate_noc") or (trades[0] if len(trades) == 1 else None)


def _offer(view: View) -> JobOffer:
    get = view.get
    works = get("work_permit")
    current = get("offer.current_employer") if works else False if works is False else None
    permit = get("offer.permit") if works else "none" if works is False else None
    return JobOffer(
        noc=get("offer.noc"),
        full_time_one_year=get("offer.full_time"),
        lmia=get("offer.lmia"),
        employer_on_permit=current,
        permit=permit,
        year_with_employer=get("offer.year"),
        excluded_employer=get("offer.excluded_employer"),
    )
