"""IRCC's form as this assistant knows it: its parts in their order, and what each asks.

Some fields are told by a question of the interview; others are told on the form sheet itself and
kept apart from the answers, since nothing but the form needs them; a few are never kept here, such
as the number of a passport, and only named.

Source: IRCC's pages on creating the profile (2026-06-22) and on the application form (2024-11-05)
say what it is about, not field by field; the rest is from descriptions of the form by others. So
the order and the names of single fields are of medium confidence, which the sheet says.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.interview.question import Kind, Part, Predicate, View, always
from conversations.interview.questions.eligibility import has_partner

NEVER_KEPT = "never kept"
"""In place of a kind: what is copied from a paper, or answered on the form alone."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that the form asks."""

    id: str
    """Of the question that tells it; of one told on the sheet its name, within its entry in a
    list."""
    kind: Kind | str | None = None
    """How it is read where it is told on the sheet; None: a question tells it."""
    when: Predicate = always
    """For whom it is asked, of one that no question tells."""
    group: str | None = None
    """The list in each of whose entries it stands: ``job``, ``credential``, ``child``."""

    @property
    def is_kept(self) -> bool:
        """Whether it can be told here at all."""
        return self.kind != NEVER_KEPT


def _asked(*ids: str) -> tuple[Field, ...]:
    return tuple(Field(one) for one in ids)


def _text(*ids: str, when: Predicate = always, group: str | None = None) -> tuple[Field, ...]:
    return tuple(Field(one, Kind.TEXT, when, group) for one in ids)


def _there(*ids: str, when: Predicate = always) -> tuple[Field, ...]:
    return tuple(Field(one, NEVER_KEPT, when) for one in ids)


def _day(name: str, when: Predicate = always, group: str | None = None) -> Field:
    return Field(name, Kind.DATE, when, group)


def _country(name: str, when: Predicate = always, group: str | None = None) -> Field:
    return Field(name, Kind.COUNTRY, when, group)


def _in_canada(view: View) -> bool:
    return bool(view.get("residence") == "CA")


def _test_taken(owner: str) -> Predicate:
    return lambda view: view.get(f"{owner}.test") not in (None, "none")


def _nominated(view: View) -> bool:
    return view.get("nomination") is True


def _has_offer(view: View) -> bool:
    return view.get("has_offer") is True


def _scores(owner: str) -> tuple[Field, ...]:
    asked = ("test", "scale", "date", "listening", "reading", "writing", "speaking")
    ids = [f"{owner}.{name}" for name in asked]
    return _asked(*(one for one in ids if one != "english.scale"))


FORM: dict[Part, tuple[Field, ...]] = {
    Part.PERSONAL: (
        *_text("family_name", "given_names", "other_names", "sex"),
        *_asked("birth_date"),
        *_text("birth_city"),
        _country("birth_country"),
        *_asked("marital_status"),
        _day("union_date", has_partner),
        _country("citizenship"),
        *_asked("residence", "permit", "permit_end"),
        *_there("passport_number"),
        _country("passport_country"),
        _day("passport_issued"),
        *_asked("passport"),
        *_there("uci", when=_in_canada),
        *_asked("children"),
    ),
    Part.CONTACT: (*_text("home_address"), *_asked("city"), *_text("email", "phone")),
    Part.LANGUAGES: (
        *_scores("english"),
        *_text("english_report", when=_test_taken("english")),
        *_scores("french"),
        *_text("french_report", when=_test_taken("french")),
        *_asked("first_language"),
    ),
    Part.STUDY: (
        *_asked("credential.level"),
        *_text("field_of_study", "school", "school_city", group="credential"),
        *_asked("credential.country"),
        Field("study_start", Kind.MONTH, group="credential"),
        *_asked(
            "credential.completed",
            "credential.canadian_study",
            "credential.assessed",
            "credential.eca_body",
            "credential.eca_date",
        ),
        *_text("eca_number", group="credential"),
        *_asked("credential.eca_level"),
    ),
    Part.APPLICATION: (
        *_asked("destination", "sibling", "nomination"),
        *_text("nomination_number", when=_nominated),
        *_asked("has_offer", "offer.noc"),
        *_text("offer_employer", when=_has_offer),
        *_asked(
            "offer.full_time",
            "offer.lmia",
            "offer.current_employer",
            "offer.permit",
            "offer.year",
            "offer.excluded_employer",
            "funds",
        ),
        *_there("representative"),
    ),
    Part.WORK: (
        *_asked("job.title", "job.noc"),
        *_text("employer", "work_city", group="job"),
        *_asked(
            "job.country",
            "job.start",
            "job.end",
            "job.hours",
            "job.paid",
            "job.self_employed",
            "job.authorized",
            "job.public_services",
            "job.student",
            "primary_occupation",
            "certificate",
            "qualified_since",
        ),
    ),
    Part.PARTNER: (
        *_text("partner_family_name", "partner_given_names", when=has_partner),
        *_asked("partner.birth_date"),
        _country("partner_birth_country", has_partner),
        _country("partner_citizenship", has_partner),
        *_there("partner_passport_number", when=has_partner),
        *_asked("partner.accompanying", "partner.canadian"),
        *_scores("partner_test"),
        *_asked(
            "partner.education",
            "partner.education_country",
            "partner.assessed",
            "partner.eca_date",
            "partner.eca_level",
            "partner.canadian_years",
            "partner.worked_in_canada",
            "partner.foreign_years",
            "partner.studied_in_canada",
        ),
    ),
    Part.FAMILY: (
        *_text("child_family_name", "child_given_names", group="child"),
        _day("child_birth_date", group="child"),
        _country("child_birth_country", group="child"),
        _country("child_citizenship", group="child"),
        *_text("mother_name"),
        _day("mother_birth_date"),
        _country("mother_birth_country"),
        *_text("father_name"),
        _day("father_birth_date"),
        _country("father_birth_country"),
    ),
    Part.ACTIVITIES: (),
    Part.ADDRESSES: (),
    Part.TRIPS: (),
    Part.BACKGROUND: _there(
        "earlier_applications", "refusals", "offences", "health", "service", "organizations"
    ),
}
"""Each part's fields in order. The histories have periods in place of fields."""

OF_APPLICATION = (Part.FAMILY, Part.ACTIVITIES, Part.ADDRESSES, Part.TRIPS, Part.BACKGROUND)
"""What is asked only after an invitation; children's details too (IRCC, 2026-06-22)."""
OF_PROFILE = tuple(part for part in FORM if part not in OF_APPLICATION)

HISTORIES = (Part.ACTIVITIES, Part.ADDRESSES, Part.TRIPS)
ACTIVITIES = ("study", "unemployed", "home", "travel", "work", "other")
"""What an activity can be, beside the jobs told: work that is not claimed, too."""
