"""Of a message: years of work added up, in Canada and abroad."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

Facts = dict[str, object]
_MONTHS = 12
_ROUNDED = Decimal("0.19")
"""Months by which the roundings of several lengths may add up; a tenth of a year is further off."""
_SEVERAL = 2
"""From so many on years have a sum."""


@dataclass(slots=True)
class Sums:
    """Years so far, in Canada and abroad, and those of which it is not certain."""

    canada: Decimal | None = None
    foreign: Decimal | None = None
    unsure: Facts = field(default_factory=dict)
    parts: Decimal = Decimal(0)
    """Years in brackets so far."""
    reckoned: set[bool] = field(default_factory=set)
    """Whether years in Canada, and abroad, were only reckoned."""
    latest: tuple[Decimal, bool] | None = None
    """The years last added, and whether they were in Canada."""
    unsaid: tuple[Decimal, bool, int] | None = None
    """Years that were only reckoned, whether they were in Canada, and the sentence of these."""
    added: int = 0
    """How many times years were added."""

    def add(self, years: Decimal, *, canadian: bool) -> None:
        """More years, in Canada or abroad."""
        self.added += 1
        self.latest = years, canadian
        if canadian:
            self.canada = (self.canada or Decimal(0)) + years
        else:
            self.foreign = (self.foreign or Decimal(0)) + years

    def is_told_again(self, years: Decimal, *, whole: bool) -> bool:
        """Whether years are the sum of several that were told before: "5 years and 4 years, all 9
        years"."""
        together = (self.canada or Decimal(0)) + (self.foreign or Decimal(0))
        return years == together and (self.added >= _SEVERAL or (whole and self.added > 0))

    def are(self, years: Decimal) -> bool:
        """Whether all that was counted so far was in Canada, or all abroad; it is ``years`` then,
        as somebody says who adds it up."""
        if (self.canada is None) == (self.foreign is None) or self.unsure:
            return False
        canadian = self.canada is not None
        if canadian:
            self.canada = years
        else:
            self.foreign = years
        self.reckoned.discard(canadian)
        return True

    def whole(self, years: Decimal) -> bool:
        """Whether years are all that somebody worked, of which a part abroad was told before."""
        return self.foreign is not None and self.canada is None and years >= self.foreign

    def take_back(self) -> None:
        """The years last added were, in part, of work that does not count: they are not certain."""
        if self.latest is not None:
            years, canadian = self.latest
            self.add(-years, canadian=canadian)
            self.latest = None
            self.reckoned.add(canadian)
            self.doubt(years, canadian=canadian)

    def confirm(self, years: Decimal, sentence: int) -> bool:
        """Whether years that were only reckoned are told now as well, and count: "since 2017 in
        Riyadh, so nine years"."""
        if self.unsaid is None or self.unsaid[2] != sentence or abs(self.unsaid[0] - years) > 1:
            return False
        self.reckoned.discard(self.unsaid[1])
        self.add(years, canadian=self.unsaid[1])
        self.unsaid = None
        return True

    def forget(self) -> None:
        """The years last added were said by mistake."""
        if self.latest is not None:
            years, canadian = self.latest
            self.add(-years, canadian=canadian)
            self.added -= 2
            self.latest = None
            if self.added <= 0:  # and so nothing was told
                self.canada = self.canada or None
                self.foreign = self.foreign or None

    def restate(self, years: Decimal, *, canadian: bool) -> None:
        """Years told in words of which the dates were told right before."""
        if self.dates(years):
            self.forget()
        self.reckoned.discard(canadian)
        self.unsure.pop("work_canada_years" if canadian else "work_foreign_years", None)
        self.add(years, canadian=canadian)

    def part(self, years: Decimal, *, canadian: bool) -> None:
        """Of the years last added, some were in one of the two; the rest was in the other."""
        if self.latest is None or self.latest[0] < years:
            return
        whole, counted = self.latest
        if counted == canadian:
            self.add(years - whole, canadian=canadian)
            self.add(whole - years, canadian=not canadian)
        else:
            self.add(-years, canadian=not canadian)
            self.add(years, canadian=canadian)

    def dates(self, years: Decimal) -> bool:
        """Whether years between two dates say when those before them were: "2 years in Vancouver
        (2021-2023)"."""
        return self.latest is not None and abs(self.latest[0] - years) <= 1

    def breaks_down(self, years: Decimal, canadian: bool | None) -> bool:
        """Whether years in brackets are a part of those before them: "5+ years (3 in Oman, 2 in
        Qatar)"."""
        if self.latest is None or canadian is None or years > self.latest[0]:
            return False
        whole, counted = self.latest
        self.parts += years
        if counted != canadian:
            self.part(years, canadian=canadian)
            self.latest = whole, counted
        elif whole < self.parts < whole + 1:  # "5+ years", and the parts say how many more
            self.add(self.parts - whole, canadian=canadian)
            self.latest = whole, counted
        return True

    def doubt(self, years: Decimal, *, canadian: bool) -> None:
        """Years of which something is not certain."""
        name = "work_canada_years" if canadian else "work_foreign_years"
        self.unsure.setdefault(name, plain(years))


def in_months(years: Decimal) -> Decimal:
    """Years of several posts as the months they are: "8 months, then 14 months" are 1.83, though
    each was rounded by itself."""
    months = years * _MONTHS
    near = abs(months - round(months)) <= _ROUNDED
    return round(Decimal(round(months)) / _MONTHS, 2) if near else years


def plain(years: Decimal) -> float | int:
    """Years as a number that is whole where they are."""
    return int(years) if years == int(years) else float(years)
