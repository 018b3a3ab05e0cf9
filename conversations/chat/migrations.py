"""Sessions of earlier releases brought up to date, as the raw JSON they were stored as."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

FORMAT = 4
"""Of what this release stores; grows by one with each change that an older session does not fit."""


def _told_with_both_sides(raw: dict[str, Any]) -> dict[str, Any]:
    """1 to 2: of what IRCC was told only a mark was kept. It is listed once more, rather than
    thought to be told while nobody knows what it was."""
    life = {name: value for name, value in raw.get("life", {}).items() if name != "told"}
    return {**raw, "format": 2, "life": life}


_TESTS_IN_FRENCH = ("french", "partner_test")
_ABILITIES = ("listening", "reading", "writing", "speaking")


def _without_scores_of_699(raw: dict[str, Any]) -> dict[str, Any]:
    """2 to 3: scores of TEF Canada's column "Score / 699" were taken, which IRCC says must not be
    entered. They are set aside, the right column is asked for, and the person is told."""
    raw = {**raw, "format": 3, "answers": dict(raw.get("answers", {}))}
    life = dict(raw.get("life", {}))
    gone = {
        f"{owner}.{name}"
        for owner in _TESTS_IN_FRENCH
        if raw["answers"].get(f"{owner}.scale") == "699"
        for name in ("scale", *_ABILITIES)
    }
    if not gone:
        return raw
    raw["answers"] = {key: value for key, value in raw["answers"].items() if key not in gone}
    raw["skipped"] = [key for key in raw.get("skipped", []) if key not in gone]
    if life.get("snapshot"):
        kept = {key: value for key, value in life["snapshot"].items() if key not in gone}
        raw["life"] = {**life, "snapshot": kept}
    # A card about one of these goes, and no button of it is to act on the question asked instead.
    screen = raw.get("screen", {})
    asked = screen.get("name") in ("question", "why", "either")
    if asked or screen.get("args", {}).get("key") in gone:
        raw["screen"] = {"name": "question"}
    if raw.get("focus") in gone:
        raw["focus"] = None
    return {**raw, "turn": raw.get("turn", 0) + 1, "to_tell": ["tef-699-set-aside"]}


def _permit_left_open(raw: dict[str, Any]) -> dict[str, Any]:
    """3 to 4: a permit in Canada and its last day are asked before whether one may work there.
    Whoever said that already is not taken back to it, and is told where to tell the day."""
    raw = {**raw, "format": 4}
    answers = raw.get("answers", {})
    if answers.get("residence") != "CA" or "work_permit" not in answers:
        return raw
    skipped = [*raw.get("skipped", []), "permit", "permit_end"]
    return {**raw, "skipped": skipped, "to_tell": [*raw.get("to_tell", []), "permit-watched"]}


_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: _told_with_both_sides,
    2: _without_scores_of_699,
    3: _permit_left_open,
}
"""From a format to the next one."""


def brought_up_to_date(raw: dict[str, Any]) -> dict[str, Any]:
    """A stored session in the present format; one of an unknown format stays as it is."""
    while raw["format"] in _MIGRATIONS:
        raw = _MIGRATIONS[raw["format"]](raw)
    return raw
