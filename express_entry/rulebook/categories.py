"""The form of ``rules/categories/``: one file for each list of categories named by the Minister."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Self

from pydantic import Field, model_validator

from express_entry.candidate.profile import Language, NocCode
from express_entry.rulebook.tables import Clb, Count, Day, RuleSet, Table


class CategoryExperience(Table):
    """The work a category asks for, in one single occupation of its list."""

    months: Count
    """Months of full-time work or the equivalent in part time."""
    hours: Count | None = None
    """The same in hours, where the rule states it."""
    continuous: bool = Field(strict=True)
    window_years: Count
    canada_only: bool = Field(strict=True)


class CategoryLanguage(Table):
    language: Language
    level: Clb
    """Lowest level in each of the four abilities."""


class CategoryService(Table):
    """Military service and the offer that goes with it; never asked of a candidate."""

    years: Count
    continuous: bool = Field(strict=True)
    offer_years: Count
    post_secondary_years: Count


class Category(Table):
    """One category: by language, by service, or else by work in a listed occupation."""

    slug: str = Field(pattern=r"^[a-z_]+$")
    title: str = Field(min_length=1)
    effective_from: Day | None = None
    """Only where it began later than the rest of its file."""
    confidence: str | None = None
    language: CategoryLanguage | None = None
    service: CategoryService | None = None
    experience: CategoryExperience | None = None
    """Only where it differs from that of the file."""
    occupations: tuple[NocCode, ...] = ()
    count: Count | None = None
    """How many occupations IRCC announced: a check on the list."""

    @cached_property
    def listed(self) -> frozenset[str]:
        """The occupations, for looking one up."""
        return frozenset(self.occupations)

    @model_validator(mode="after")
    def _list_is_whole(self) -> Self:
        if (self.language is None) == (not self.occupations):
            raise ValueError(f"{self.slug}: needs either language or occupations")
        if self.occupations and self.count != len(self.occupations):
            raise ValueError(f"{self.slug}: count must be {len(self.occupations)}, as listed")
        if len(set(self.occupations)) != len(self.occupations):
            raise ValueError(f"{self.slug}: an occupation is listed twice")
        return self


class CategoriesFile(RuleSet):
    """The categories in force between two days, and the work they ask for."""

    experience: CategoryExperience
    category: tuple[Category, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        slugs = [category.slug for category in self.category]
        if len(set(slugs)) != len(slugs):
            raise ValueError("a category is listed twice")
        return self

    def on(self, on: date) -> tuple[Category, ...]:
        """The categories that have begun by a day."""
        return tuple(
            category
            for category in self.category
            if category.effective_from is None or category.effective_from <= on
        )

    def work(self, category: Category) -> CategoryExperience:
        """The work a category asks for."""
        return category.experience or self.experience
