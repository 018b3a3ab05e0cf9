"""Every name the engine gives to a line, a requirement, a remedy, a change or a date.

A front end words these names; one that is not declared here does not pass the type check, and one
that is declared and has no words fails a test (``tests/conversations/test_every_identifier.py``).
Papers, categories and kinds of rounds are named in the rule files; what IRCC is told in
``reportable``.
"""

from __future__ import annotations

from typing import Literal

Fact = str | int | float | bool | None
"""A figure, date or name that a line, a verdict or a date rests on."""

Program = Literal["fswp", "cec", "fstp"]
"""The three federal programs of Express Entry."""

CanadianStudy = Literal["none", "one_or_two_years", "three_years_or_more"]
"""The length of a Canadian credential, as the CRS asks it."""

CrsItemId = Literal[
    "core.age",
    "core.education",
    "core.first_language",
    "core.second_language",
    "core.canadian_work",
    "partner.education",
    "partner.language",
    "partner.canadian_work",
    "transferability.education",
    "transferability.foreign_work",
    "transferability.trade_certificate",
    "additional.provincial_nomination",
    "additional.job_offer",
    "additional.canadian_study",
    "additional.sibling_in_canada",
    "additional.french",
    "additional.high_wage_work",
    "additional.high_wage_offer",
]
"""Lines of the CRS; before the dot the section."""

SelectionItemId = Literal[
    "language.first",
    "language.second",
    "education",
    "experience",
    "age",
    "arranged_employment",
    "adaptability.partner_language",
    "adaptability.study",
    "adaptability.partner_study",
    "adaptability.work",
    "adaptability.partner_work",
    "adaptability.relative",
    "adaptability.arranged_employment",
]
"""Lines of the selection grid (IRPR 78 to 83)."""

ItemId = CrsItemId | SelectionItemId

RequirementId = Literal[
    "common.outside_quebec",
    "fswp.work_continuous",
    "fswp.language",
    "fswp.education",
    "fswp.eca_body",
    "fswp.points67",
    "fswp.funds",
    "cec.work",
    "cec.language",
    "fstp.trade",
    "fstp.work",
    "fstp.language",
    "fstp.offer_or_certificate",
    "fstp.funds",
]
"""What the programs ask for; before the dot the program, or ``common``."""

RemedyId = Literal[
    "live_outside_quebec",
    "work_more",
    "work_in_trade",
    "take_language_test",
    "reach_level",
    "get_credential",
    "get_eca",
    "get_eca_from_body",
    "more_points",
    "choose_first_language",
    "more_funds",
    "certificate_or_offer",
]
"""The smallest change that would meet a requirement."""

WhatIfKind = Literal[
    "first_language",
    "second_language",
    "first_official_language",
    "renew_test",
    "canadian_work",
    "foreign_work",
    "education",
    "canadian_study",
    "eca",
    "eca_all",
    "trade_certificate",
    "provincial_nomination",
    "partner_language",
    "renew_partner_test",
    "partner_eca",
    "partner_education",
    "partner_work",
    "partner_stays",
    "partner_comes",
    "partner_principal",
    "sibling_in_canada",
    "settlement_funds",
    "pair",
]
"""Kinds of change that a person can choose, or name."""

ClaimKind = Literal[
    "job",
    "claimed_work",
    "credential",
    "claimed_education",
    "eca",
    "canadian_study",
    "studied_in_canada",
    "language_test",
    "ability",
    "partner_comes",
    "partner_stays",
    "partner_canadian",
    "partner_language",
    "partner_education",
    "partner_eca",
    "partner_work",
    "partner_study",
    "job_offer",
    "provincial_nomination",
    "sibling",
    "relative",
    "certificate",
    "funds",
]
"""Kinds of single claims that an invitation can rest on."""

DoorStepKind = Literal[
    "test_result",
    "planned_test",
    "renew_test",
    "eca",
    "eca_all",
    "settlement_funds",
    "destination",
    "provincial_nomination",
    "primary_occupation",
    "trade_certificate",
    "first_official_language",
    "partner_language",
    "renew_partner_test",
    "partner_comes",
    "canadian_work",
    "foreign_work",
    "listed_work",
]
"""Kinds of change that open a kind of round."""

WorkId = Literal["police", "medical", "letters", "family", "funds", "scans", "form", "send"]
"""The work between an invitation and the application, in the order in which it is done."""

NextStepId = Literal[
    "complete_facts",
    "mend",
    "decline_or_mend",
    "sixty_days",
    "after_applying",
    "refile",
    "planned_test",
    "other_programs",
    "open_program",
    "first_plan",
    "create_profile",
    "raise",
    "keep_watch",
]
"""What to do next; the first that fits, in this order."""

AssumptionId = Literal[
    "age",
    "eca_confirms",
    "one_credential",
    "no_canadian_study",
    "test_valid",
    "levels_told",
    "aim_reached",
    "no_test",
    "scores_untold",
    "work_counts",
    "no_work",
    "jobs_as_told",
    "partner_coming",
    "partner_not_canadian",
    "partner_as_told",
    "no_sibling",
    "no_trade_certificate",
    "no_job_offer",
]
"""What a first estimate takes for granted of what is not known."""

Note = Literal[
    "break_without_working_day",
    "break_perhaps_without_working_day",
    "hours_before_the_year",
    "licence_not_asked",
    "physician",
    "qualified_where_done",
    "quebec_work",
    "remote_work",
    "separated",
    "unauthorized_work",
]
"""What is said with a requirement: a choice where the text leaves one, or what is not asked."""

ExclusionReason = Literal[
    "teer",
    "unpaid",
    "self_employed",
    "student",
    "unauthorized",
    "remote",
    "foreign_employer",
    "student_in_trade",
]
"""Why a job counts for less than it might, or for nothing."""

DeadlineName = Literal[
    "profile_expiry",
    "eligibility_lost",
    "invitation",
    "invitation_over",
    "quarterly_check",
    "language_test",
    "retake",
    "eca",
    "eca_expected",
    "passport",
    "permit",
    "bridging",
    "birthday",
    "work_anniversary.canadian",
    "work_anniversary.foreign",
    "ageing_out.cec",
    "ageing_out.fswp",
    "ageing_out.fstp",
    "ageing_out.crs_canadian",
    "ageing_out.crs_foreign",
    "biometrics",
    "medical",
    "police",
    "fees",
    "funds_review",
    "funds_table",
    "untold",
    "invited",
    "unbegun",
    "work",
    "slow_paper",
    "biometrics_over",
    "service_standard",
    "passport_expired",
    "profile_over",
    "no_program",
    "draft",
    "unsubmitted",
    "nomination_accept",
    "nomination_end",
]
"""Causes of dates, without what tells two of a kind apart (a language, a credential, a country)."""

ChangeName = Literal[
    "birthday",
    "language_test",
    "language_test.taken",
    "credential",
    "eca",
    "eca.issued",
    "permit",
    "work_anniversary.canadian",
    "work_anniversary.foreign",
    "work_gained.fswp",
    "work_gained.cec",
    "work_gained.fstp",
    "ageing_out.fswp",
    "ageing_out.cec",
    "ageing_out.fstp",
    "ageing_out.crs_canadian",
    "ageing_out.crs_foreign",
    "work_occupation",
    "rules.crs",
    "rules.fsw67",
    "rules.programs",
    "funds_table",
    "category_list",
    "category_work_gained",
    "category_work_lost",
]
"""Why a day ahead changes something, without what tells two of a kind apart."""
