"""The candidacy after the score: what happened when, as far as the person told.

States are the conversation's; the rules need only these dates.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field, model_validator

from express_entry.candidate.dates import Day
from express_entry.candidate.identifiers import Program, WorkId
from express_entry.candidate.profile import Facts


class PoliceCertificate(Facts):
    """One police certificate."""

    country: str
    """Two-letter code."""
    issued_on: Day


class PaperTold(Facts):
    """What was told of one paper of the application."""

    paper: str
    """Which one (``documents.papers``: the key)."""
    ordered_on: Day | None = None
    """The day it was last asked for, or booked."""
    here_on: Day | None = None
    issued_on: Day | None = None
    """The day it is of, where its age matters; None: the day it came."""
    translation_ordered_on: Day | None = None
    translation: Literal["here", "not_needed"] | None = None
    """None: still to come, where it is neither in English nor in French."""
    not_needed: bool = False


class LivedIn(Facts):
    """The countries in which one person lived as long as a police certificate asks for."""

    who: Literal["applicant", "partner"]
    countries: tuple[str, ...]
    """Two-letter codes; none: told that there is none."""


_OUTLIVING = (
    "draft_begun_on",
    "nominated_on",
    "nomination_accepted",
    "nomination_ends_on",
    "papers",
    "lived_in",
)
"""What can be told besides a profile that has ended."""


class Candidacy(Facts):
    """Dates of the life of one Express Entry profile; None where it has not happened (yet)."""

    scored_on: Day | None = None
    """The day on which the exact score was first shown, for a profile that is not submitted."""
    draft_begun_on: Day | None = None
    """The day on which a profile was begun on IRCC's site; one submitted since is none any more."""
    nominated_on: Day | None = None
    """The day of a provincial nomination that the IRCC account shows."""
    nomination_accepted: bool | None = None
    """Whether it was accepted there."""
    nomination_ends_on: Day | None = None
    """The last day that its certificate names."""
    submitted_on: Day | None = None
    """The day the profile entered the pool; a decline does not change it."""
    invited_on: Day | None = None
    """The day of the invitation that is open, or that was applied on."""
    invited_as: str | None = None
    """Kind of the round: ``cec``, ``fswp``, ``fstp``, ``pnp``, ``general`` or a category's slug."""
    invited_under: Program | None = None
    """The program the invitation was issued under, where it is known (``invitation``)."""
    counted_otherwise: bool = False
    """Whether IRCC showed another score at submission than is counted here: then a total of ours
    is no measure of its rounds."""
    round_cutoff: int | None = Field(default=None, ge=0, le=1200)
    """CRS points of the lowest-ranked candidate invited in that round, where the person told it."""
    applied_on: Day | None = None
    biometrics_letter_on: Day | None = None
    biometrics_done: bool | None = None
    medical_exam_on: Day | None = None
    police_certificates: tuple[PoliceCertificate, ...] = ()
    prepared: tuple[WorkId, ...] = ()
    """What of the work between the invitation and the application is done."""
    papers: tuple[PaperTold, ...] = ()
    """What was told of papers, each once."""
    lived_in: tuple[LivedIn, ...] = ()
    """Of whom it was told; also the country lived in now."""
    landed_on: Day | None = None
    ended_on: Day | None = None
    """The day the last profile lapsed, expired or was withdrawn, where no other is alive: nothing
    else of it is told then, but a new one that was begun, and a nomination."""

    @model_validator(mode="after")
    def _ended_alone(self) -> Self:
        # What is told as not having happened is no more than nothing.
        others = self.model_copy(update=_nothing(("ended_on", *_OUTLIVING)))
        if self.ended_on is not None and others != Candidacy():
            raise ValueError("of a profile that ended, only the day is told: leave out the rest")
        return self


def _nothing(names: Iterable[str]) -> dict[str, object]:
    """These fields, as if nothing of them had been told."""
    return {name: Candidacy.model_fields[name].default for name in names}
