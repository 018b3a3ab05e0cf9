"""Base of every answer of the engine.

Every answer names the rule set, the day it was worked out for, the facts used and where the
rule comes from. Wording is not made here: identifiers and facts are, and a front end words them.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Result(BaseModel):
    """Base of every answer: frozen."""

    model_config = ConfigDict(frozen=True, extra="forbid")
