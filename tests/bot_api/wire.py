"""What crosses the wire: the parameters of a call, read as leniently as Telegram reads them
(a number may arrive as text, an object as JSON text), and the refusals it answers with."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from yarl import URL

Json = dict[str, Any]

_INTEGER = re.compile(r"\s*([+-]?\d+)")


class RefusedError(Exception):
    """A call that Telegram answers with `ok: false`."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(reason: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> RefusedError:
    return RefusedError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> RefusedError:
    return RefusedError(409, f"Conflict: {reason}")


def too_many_requests(retry_after: int) -> RefusedError:
    return RefusedError(
        429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after}
    )


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came in a multipart form."""

    name: str
    mime: str
    content: bytes


class Params(dict[str, Any]):
    """The parameters of one call. Files uploaded with it are in `files`, by field name."""

    __slots__ = ("files",)

    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(values or {})
        self.files: dict[str, Upload] = {}

    def text(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        return json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.get(name)
        if type(value) is int:
            return value
        if value is None or value == "":
            return default
        match = _INTEGER.match(str(value))
        return int(match[1]) if match else 0

    def flag(self, name: str) -> bool:
        value = self.get(name)
        if isinstance(value, str):
            return value.lower() in ("true", "yes", "1")
        return value is True or value == 1

    def parsed(self, name: str, complaint: str) -> Any:
        """A JSON parameter, or None where it is absent."""
        value = self.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(complaint) from None

    def readable(self) -> Json:
        """Every value as a test wants to compare it: numbers as numbers, objects as objects."""
        return {name: _readable(name, value) for name, value in self.items()}


_WORDS = frozenset({"text", "caption", "description", "short_description", "name", "url", "data"})


def _readable(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name in _WORDS or not value:
        return value
    if value[0] in "{[" or value in ("true", "false") or _INTEGER.fullmatch(value):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


async def read_params(request: web.BaseRequest) -> Params:
    """Query string, JSON, urlencoded form and multipart form all mean the same to Telegram."""
    params = Params(request.query) if request.query_string else Params()
    kind = request.content_type
    if kind == "application/x-www-form-urlencoded":
        body = (await request.read()).decode("utf-8", "replace")
        params.update(URL.build(query_string=body, encoded=True).query)
    elif kind == "application/json":
        body = (await request.read()).decode("utf-8", "replace")
        try:
            values = json.loads(body) if body else {}
        except ValueError:
            values = None
        if not isinstance(values, dict):
            raise bad_request("can't parse request: can't parse JSON object")
        params.update({name: value for name, value in values.items() if value is not None})
    elif kind == "multipart/form-data":
        for name, field in (await request.post()).items():
            if isinstance(field, web.FileField):
                content = field.file.read()
                params.files[name] = Upload(field.filename, field.content_type, content)
            else:
                params[name] = field if isinstance(field, str) else field.decode()
    return params


def encode(value: Any) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair can only be written as an escape.
        return json.dumps(value, separators=(",", ":")).encode()
