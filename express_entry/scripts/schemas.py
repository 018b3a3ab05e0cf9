"""JSON Schemas of the scripting interface, as ``python -m express_entry schema`` prints them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, create_model
from pydantic.json_schema import CoreModeRef, CoreRef, DefsRef, GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import DataclassSchema, ModelSchema

from express_entry.ahead.reported import Reportable
from express_entry.points.items import Cap, CrsResult, CrsSection, Item
from express_entry.scripts.assessed import Assessed
from express_entry.scripts.invitation import InvitationAnswer
from express_entry.scripts.outlook import Outlook
from express_entry.scripts.scripting import AssessInput, ClbInput
from express_entry.scripts.told_factors import ToldFactors

_ReportLevel = Annotated[int, Field(ge=3, le=10)]


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Error(_Closed):
    code: str
    message: str
    line: int
    field: str = ""


class ErrorLine(_Closed):
    """In the place of an answer that could not be given."""

    error: _Error


class CrsOutput(_Closed):
    total: int
    rule_set: str
    estimate: bool
    sections: dict[CrsSection, int]
    caps: list[Cap]
    items: list[Item]
    in_force: str
    on: str
    with_partner_column: bool | None
    missing: list[str]
    note: str = ""


class Fsw67Output(_Closed):
    total: int
    passes: bool | None
    items: list[Item]
    pass_mark: int
    rule_set: str
    factors: dict[
        Literal[
            "language", "education", "experience", "age", "arranged_employment", "adaptability"
        ],
        int,
    ]
    caps: list[Cap]
    missing: list[str]


class ScoreOutput(_Closed):
    crs: CrsOutput
    fsw67: Fsw67Output


@dataclass(frozen=True, slots=True, kw_only=True)
class _AssessedCrs(CrsResult):
    note: str = ""


def _always(answer: type) -> dict[str, Any]:
    """The fields of an answer, each of them always there."""
    return {name: (kind, ...) for name, kind in get_type_hints(answer).items()}


AssessOutput = create_model(
    "AssessOutput",
    __base__=_Closed,
    **_always(Outlook)
    | _always(Assessed)
    | {"factors": (ToldFactors, ...), "crs": (_AssessedCrs, ...)},
    # Only where ``before`` was given.
    reportable=(tuple[Reportable, ...], ()),
    # Only where an invitation is open.
    invitation_check=(InvitationAnswer | None, None),
)


class ClbOutput(_Closed):
    test: str
    listening: _ReportLevel = 3
    reading: _ReportLevel = 3
    writing: _ReportLevel = 3
    speaking: _ReportLevel = 3


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of a line in and of a line out, by command."""
    return {
        "score": {"input": _of(ToldFactors), "output": _of(ScoreOutput | ErrorLine)},
        "clb": {"input": _of(ClbInput), "output": _of(ClbOutput | ErrorLine)},
        "assess": {"input": _of(AssessInput), "output": _of(AssessOutput | ErrorLine)},
    }


class _Published(GenerateJsonSchema):
    """Schemas in which an answer has no keys but those named, and told factors are just that:
    factors."""

    def dataclass_schema(self, schema: DataclassSchema) -> JsonSchemaValue:
        return super().dataclass_schema(schema) | {"additionalProperties": False}

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        return made | {"title": made["title"].removeprefix("Told")}

    def get_defs_ref(self, core_mode_ref: CoreModeRef) -> DefsRef:
        ref, mode = core_mode_ref
        return super().get_defs_ref((CoreRef(ref.replace(".Told", ".")), mode))


def _of(kind: Any) -> dict[str, Any]:
    schema = TypeAdapter(kind).json_schema(mode="validation", schema_generator=_Published)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema


def schemas_text() -> str:
    """The schemas as one JSON document."""
    return json.dumps(schemas(), indent=2) + "\n"
