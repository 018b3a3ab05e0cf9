"""The days on which an input of the scores and of the programs changes, each with its cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from express_entry.candidate import permits
from express_entry.candidate.dates import age_on, anniversary, expires_after_years, latest
from express_entry.candidate.profile import Eca, LanguageTest, Partner, Profile
from express_entry.rulebook import Rulebook
from express_entry.rulebook.tables import Dated

Change = tuple[date, str]


def birthdays(profile: Profile, on: date, until: date) -> Iterator[Change]:
    """The days on which an age changes."""
    born = profile.birth_date
    if born is None:
        return
    for age in range(max(0, age_on(born, on)) + 1, age_on(born, until) + 1):
        yield anniversary(born, age), "birthday"


def evidence(profile: Profile, rules: Rulebook) -> Iterator[Change]:
    """Tests and assessments beginning and ceasing to count; credentials completed."""
    tests = {"english": profile.english, "french": profile.french}
    for name, test in tests.items():
        yield from _test(f"language_test.{name}", test, rules)
    for index, credential in enumerate(profile.credentials or ()):
        if credential.completed_on is not None:
            yield latest(credential.completed_on), f"credential.{index}"
        if not credential.in_canada:
            yield from _eca(f"eca.{index}", credential.eca, rules)
    partner = profile.partner
    if partner is not None and profile.has_partner:
        for test in (partner.english, partner.french):
            yield from _test("language_test.partner", test, rules)
        if not partner.education_in_canada:
            yield from _eca("eca.partner", partner.eca, rules)


def _test(cause: str, test: LanguageTest | None, rules: Rulebook) -> Iterator[Change]:
    if test is None or test.taken_on is None:
        return
    if not test.planned:
        yield test.taken_on, f"{cause}.taken"
    yield test_expires_on(test, rules) or test.taken_on, cause


def _eca(cause: str, eca: Eca | None, rules: Rulebook) -> Iterator[Change]:
    if eca is None or eca.issued_on is None:
        return
    yield eca.issued_on, f"{cause}.issued"
    yield eca_expires_on(eca, rules) or eca.issued_on, cause


def test_expires_on(test: LanguageTest | None, rules: Rulebook) -> date | None:
    """The first day on which a test no longer counts; None while its day is not known."""
    if test is None or test.taken_on is None:
        return None
    return expires_after_years(test.taken_on, rules.process.validity.language_test_years)


def eca_expires_on(eca: Eca | None, rules: Rulebook) -> date | None:
    """The first day on which an assessment no longer counts; None while not known."""
    if eca is None or eca.issued_on is None:
        return None
    return expires_after_years(eca.issued_on, rules.process.validity.eca_years)


def partner_tests(partner: Partner | None) -> tuple[LanguageTest, ...]:
    """The partner's dated tests."""
    told = (partner.english, partner.french) if partner else ()
    return tuple(test for test in told if test is not None and test.taken_on is not None)


def permit(profile: Profile) -> Iterator[Change]:
    """The first day without the permit, where the authorization to work decides something."""
    ends = permits.last_day(profile)
    if ends is not None and profile.has_job_offer is not False:
        yield ends + timedelta(days=1), "permit"


def rule_sets(rules: Rulebook) -> Iterator[Change]:
    """The days on which another rule set or row of a table comes into force."""
    for crs in rules.crs:
        yield crs.effective_from, "rules.crs"
        yield from _rows((*crs.additional.sibling, *crs.additional.french), "rules.crs")
    for grid in rules.fsw67:
        yield grid.effective_from, "rules.fsw67"
    for programs in rules.programs:
        yield programs.effective_from, "rules.programs"
    yield from _rows(rules.funds.table, "funds_table")


def _rows(rows: Iterable[Dated], cause: str) -> Iterator[Change]:
    for row in rows:
        if row.effective_from is not None:
            yield row.effective_from, cause
