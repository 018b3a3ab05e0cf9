"""What IRCC must be told: the profile as it is now against the profile as it was submitted."""

from __future__ import annotations

from markupsafe import Markup

from conversations.candidate import to_profile
from conversations.machine import INVITED, SUBMITTED
from conversations.scene import Scene
from express_entry import reportable
from express_entry.reportable import Reportable


def unreported(scene: Scene) -> list[Reportable]:
    """Changes since submission that IRCC must be told of and the person has not told."""
    told = scene.session.life
    if scene.session.state not in (SUBMITTED, INVITED) or told.snapshot is None:
        return []
    assert told.submitted_on is not None, "a snapshot without a submission"
    found = reportable.differences(
        to_profile(told.snapshot), scene.profile, told.submitted_on, scene.today
    )
    return [one for one in found if mark(one) not in told.told]


def mark(one: Reportable) -> str:
    return f"{one.id}={sorted(one.after.items())}"[:200]


def change_text(scene: Scene, one: Reportable) -> str:
    return scene.words.plain(f"reportable-{one.trigger.replace('_', '-').replace('.', '-')}")


def report_note(scene: Scene) -> Markup:
    """Named right after a change: what IRCC must be told."""
    waiting = unreported(scene)
    if not waiting:
        return Markup("")
    names = "; ".join(dict.fromkeys(change_text(scene, one) for one in waiting))
    return scene.words.say("report-note", changes=names)
