"""The person's time zone: from the city they name or the position they share."""

from __future__ import annotations

from conversations.chat.places import Place, find, zone_at
from conversations.chat.turn import Turn


def take(turn: Turn, place: Place) -> None:
    """Use a place's time zone, and say so."""
    preferences = turn.session.preferences
    preferences.zone = place.zone
    turn.session.reminders.planned_nudge = False  # it is planned anew, by the other clock
    preferences.place, words = place.name, turn.words
    if place.country:
        country = words.country(place.country)
        preferences.place = words.plain("place-in-country", place=place.name, country=country)
    turn.note(words.say("zone-taken", place=preferences.place, zone=place.zone))


def take_city(turn: Turn, city: str) -> None:
    """The interview's answer about the city: its zone where that is clear, else what to do."""
    home = turn.profile.residence_country
    # Where several places bear the name, the one in the country lived in is meant.
    found = sorted(find(city), key=lambda place: place.country != home)
    if not found:
        turn.note(turn.words.say("zone-unknown-city"))
        return
    take(turn, found[0])
    if len(found) > 1:
        turn.note(turn.words.say("zone-other"))


def take_position(turn: Turn, latitude: float, longitude: float) -> None:
    """A shared location: its time zone; the position itself is not kept."""
    zone = zone_at(latitude, longitude)
    if zone is None:
        turn.say(turn.words.say("zone-unknown-position"))
        return
    turn.session.preferences.zone = zone
    turn.session.reminders.planned_nudge = False
    turn.session.preferences.place = None
    turn.say(turn.words.say("zone-taken", place=zone, zone=zone))
