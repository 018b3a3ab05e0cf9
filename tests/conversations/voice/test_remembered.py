"""What was worked out of typed texts is remembered in bounded room, however long they are."""

from __future__ import annotations

from conversations.voice.remembered import FEW, LONG, remembering


def test_of_long_texts_only_the_latest_are_remembered() -> None:
    worked_out: list[str] = []

    @remembering(100)
    def folded(text: str) -> str:
        worked_out.append(text)
        return text.casefold()

    short = "About Two Years"
    long = [f"{number:03}" + "x" * LONG for number in range(50)]
    assert folded(short) == "about two years"
    assert [folded(one) for one in long] == long
    assert len(worked_out) == 51
    for one in (short, *long[-FEW:]):
        folded(one)
    assert len(worked_out) == 51, "the short one and the latest were at hand"
    folded(long[0])
    assert len(worked_out) == 52, "an early long one was let go"
