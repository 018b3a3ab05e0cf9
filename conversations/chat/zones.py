"""The person's time zone: from the city they name or the position they share."""

from __future__ import annotations

from conversations.chat.places import Place, find, zone_at
from conversations.chat.scene import Scene


def take(scene: Scene, place: Place) -> None:
    """Use a place's time zone, and say so."""
    preferences = scene.session.preferences
    preferences.zone = place.zone
    scene.session.reminders.planned_nudge = False  # it is planned anew, by the other clock
    preferences.place, words = place.name, scene.words
    if place.country:
        country = words.country(place.country)
        preferences.place = words.plain("place-in-country", place=place.name, country=country)
    scene.note(words.say("zone-taken", place=preferences.place, zone=place.zone))


def take_city(scene: Scene, city: str) -> None:
    """The interview's answer about the city: its zone where that is clear, else what to do."""
    home = scene.profile.residence_country
    # Where several places bear the name, the one in the country lived in is meant.
    found = sorted(find(city), key=lambda place: place.country != home)
    if not found:
        scene.note(scene.words.say("zone-unknown-city"))
        return
    take(scene, found[0])
    if len(found) > 1:
        scene.note(scene.words.say("zone-other"))


def take_position(scene: Scene, latitude: float, longitude: float) -> None:
    """A shared location: its time zone; the position itself is not kept."""
    zone = zone_at(latitude, longitude)
    if zone is None:
        scene.say(scene.words.say("zone-unknown-position"))
        return
    scene.session.preferences.zone = zone
    scene.session.reminders.planned_nudge = False
    scene.session.preferences.place = None
    scene.say(scene.words.say("zone-taken", place=zone, zone=zone))
