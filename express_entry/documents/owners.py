"""One paper for each person whom a row of the checklist is for and, of police certificates, for
each country; and how long each takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.documents import DocumentNeed
from express_entry.documents.paper import Owner, Paper, Wait
from express_entry.documents.police import lives_in_canada, residence
from express_entry.rulebook.documents import DocumentsFile


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whom one paper of a row is for."""

    owner: Owner
    number: int | None = None
    country: str | None = None
    certain: bool = True


def asks_for_countries(profile: Profile, candidacy: Candidacy) -> tuple[str, ...]:
    """Of whom it is not told yet in which countries they lived."""
    told = {one.who for one in candidacy.lived_in}
    people = ("applicant", "partner") if _partner_needs_police(profile) else ("applicant",)
    return tuple(who for who in people if who not in told)


def papers_of(
    need: DocumentNeed, profile: Profile, candidacy: Candidacy, file: DocumentsFile
) -> Iterator[Paper]:
    for subject in _subjects(need, profile, candidacy):
        where = [need.id, f"{subject.owner}{subject.number or ''}"]
        if subject.country is not None:
            where.append(subject.country)
        if need.index is not None:
            where.append(f"{_LISTS.get(need.why, 'credential')}{need.index}")
        if need.id == "language_test" and need.facts:
            where.append(str(need.facts["language"]))
        needed = need.needed if subject.certain else None
        yield Paper(
            key=".".join(where),
            need=need,
            owner=subject.owner,
            number=subject.number,
            country=subject.country,
            needed=needed,
            state="needed",
            told=None,
            wait=_wait(need, subject.country, file),
            translate=need.translation and need.facts.get("in_canada") is not True,
            translating_since=None,
            ages=need.id == "police_certificate" and _is_of_residence(subject.country, profile),
            ordered_on=None,
            issued_on=None,
            first_day_without=None,
        )


_LISTS = {"job": "job", "canadian_job": "job", "job_in_canada": "job"}
"""Which list of the profile the index of a paper counts, where it is not that of credentials."""


def _subjects(need: DocumentNeed, profile: Profile, candidacy: Candidacy) -> Iterator[_Subject]:
    match need.who:
        case "applicant":
            yield _Subject("applicant")
        case "partner":
            yield _Subject("partner")
        case "each_child":
            count = profile.dependent_children
            if count is None:
                yield _Subject("child", certain=False)
            for number in range(1, (count or 0) + 1):
                yield _Subject("child", number)
        case "everyone":
            yield _Subject("family")
        case "everyone_adult":
            yield from _certificates(need, profile, candidacy)


def _certificates(need: DocumentNeed, profile: Profile, candidacy: Candidacy) -> Iterator[_Subject]:
    """One of each country that somebody of 18 or older lived in; of children who are that old
    nothing is known."""
    lived = {one.who: one.countries for one in candidacy.lived_in}
    now = tuple(country.upper() for country in residence(profile) if len(country) == _CODE)
    own = dict.fromkeys((*now, *lived.get("applicant", ())))
    for country in own:
        yield _Subject("applicant", country=country)
    if "applicant" not in lived:
        for country in need.possible_countries:
            if len(country) == _CODE and country.upper() not in own:
                yield _Subject("applicant", country=country.upper(), certain=False)
        if not own:
            yield _Subject("applicant", certain=lives_in_canada(profile) is not True)
    if not _partner_needs_police(profile):
        return
    if "partner" not in lived:
        yield _Subject("partner")
    for country in dict.fromkeys(lived.get("partner", ())):
        yield _Subject("partner", country=country)


_CODE = 2


def _partner_needs_police(profile: Profile) -> bool:
    """Family members of 18 or older do, whether they come along or not; Canadians do not."""
    canadian = profile.partner is not None and profile.partner.canadian
    return profile.has_partner is True and not canadian


def _wait(need: DocumentNeed, country: str | None, file: DocumentsFile) -> Wait:
    row = next(row for row in file.wait if need.id in row.papers)
    found = next((one for one in file.police_wait if one.country == country), None)
    if need.id != "police_certificate" or found is None:
        return Wait(days=row.days, begin=row.begin, official=row.basis == "facts")
    return Wait(
        days=found.days or 0,
        begin="invited" if found.by_request else row.begin,
        official=True,
        by_request=found.by_request,
        source=found.source,
        seen_on=found.seen_on,
        confidence=found.confidence,
    )


def _is_of_residence(country: str | None, profile: Profile) -> bool:
    """Whether a certificate is of the country lived in now; the partner is taken to live there
    too. While it is not known, every country may be."""
    if lives_in_canada(profile):
        return False
    if profile.residence_country is None:
        return True
    return country is None or country == profile.residence_country.strip().upper()
