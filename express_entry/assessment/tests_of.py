"""The candidate's tests as they count on the day, and which official language comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from express_entry.candidate.profile import TEST_IN, Language, LanguageTest, Profile
from express_entry.counting import language_standing
from express_entry.points import crs
from express_entry.points.factors import Factors
from express_entry.points.levels import NO_TEST, LanguageLevels, all_four
from express_entry.rulebook import Rulebook


class Tests:
    """The candidate's tests as they stand on the day."""

    def __init__(self, profile: Profile, on: date, book: Rulebook) -> None:
        told: dict[Language, LanguageTest | None] = {"en": profile.english, "fr": profile.french}
        denied = {"en": profile.has_no_english_test, "fr": profile.has_no_french_test}
        self.by_language = {
            name: language_standing.standing(test, on, rules=book)
            for name, test in told.items()
            if test is not None
        }
        self.standings = tuple(self.by_language.values())
        self.unknown = {name for name in told if told[name] is None and not denied[name]}
        self.missing = tuple(TEST_IN[name] for name in told if name in self.unknown)

    def levels(self, name: Language) -> LanguageLevels | None:
        """The levels of a test that counts; None where there is none or it has expired."""
        standing = self.by_language.get(name)
        if standing is None or standing.valid is False:
            return None
        return LanguageLevels(language=name, **standing.levels)


def choose_first(
    profile: Profile, tests: Tests, factors: Factors, book: Rulebook
) -> tuple[Factors, Language | None, bool]:
    """The factors with their languages in order, the first official one where a test of it counts,
    and whether it is only proposed."""
    english, french = tests.levels("en"), tests.levels("fr")
    chosen = profile.first_official_language
    if chosen is None and english is not None and french is not None:
        options = [with_languages(factors, tests, name) for name in ("en", "fr")]
        totals = [crs.total(option, rules=book) for option in options]
        best: Language = "fr" if totals[1] > totals[0] else "en"
        return options[best == "fr"], best, True
    if chosen is None:
        if english is not None:
            chosen = "en"
        elif french is not None:
            chosen = "fr"
        elif tests.unknown:
            return _no_language_yet(factors, tests), None, False
        else:
            chosen = "fr" if "fr" in tests.by_language and "en" not in tests.by_language else "en"
            return with_languages(factors, tests, chosen), None, False
    return with_languages(factors, tests, chosen), chosen, False


def _no_language_yet(factors: Factors, tests: Tests) -> Factors:
    """No test counts yet and one may still be told: the first language is not known."""
    if len(tests.unknown) < 2:
        return factors
    return replace(factors, second_language=None)


def with_languages(factors: Factors, tests: Tests, first: Language) -> Factors:
    """The factors with that language as the first one."""
    second: Language = "fr" if first == "en" else "en"
    levels = tests.levels(first)
    if levels is None and first not in tests.unknown:
        # Known to have no test that counts: not a missing fact, but level 0.
        levels = all_four(0, first)
    return replace(
        factors,
        first_language=levels,
        second_language=tests.levels(second) or (None if second in tests.unknown else NO_TEST),
    )
