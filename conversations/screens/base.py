"""What a screen is, and how one is put in front of the person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from conversations.chat.scene import Scene
from conversations.chat.session import Screen
from conversations.voice.replies import Card


@dataclass(frozen=True, slots=True)
class Window:
    """One kind of screen: what it shows, what a tap does, how typed words are read.

    ``read`` says whether it understood; a window without it understands no typed words."""

    show: Callable[[Scene, dict[str, Any]], Card]
    tap: Callable[[Scene, dict[str, Any], str, str], None]
    read: Callable[[Scene, dict[str, Any], str, int | None], bool] | None = None


ASKING = ("question", "why", "either", "confirm_occupation")
"""Screens that put a question of the interview."""
WINDOWS: dict[str, Window] = {}
"""By name; each module of screens adds its own."""


def window(name: str, window: Window) -> None:
    """Make a kind of screen known."""
    WINDOWS[name] = window


def render(scene: Scene, screen: Screen) -> Card:
    """The card of a screen, with the buttons of the present turn."""
    return WINDOWS[screen.name].show(scene, screen.args)


def show(scene: Scene, name: str, *, in_place: bool = False, **args: Any) -> None:
    """Put a screen in front of the person, as a new card or in place of the one tapped."""
    screen = Screen(name=name, args=args)
    refused = scene.session.refused
    if refused is not None and refused.where in WINDOWS and refused.where != name:
        # Whoever comes there again another time is told in full.
        scene.session.refused = None
    scene.session.turn += 1
    scene.put(screen, render(scene, screen), in_place=in_place)


def show_again(scene: Scene) -> None:
    """The same screen once more, as a new card at the end of the chat."""
    screen = scene.session.screen
    show(scene, screen.name, **screen.args)


def rows_of(buttons: list[Any], columns: int) -> list[tuple[Any, ...]]:
    """Buttons laid out in rows."""
    return [tuple(buttons[i : i + columns]) for i in range(0, len(buttons), columns)]
