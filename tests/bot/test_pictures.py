"""Pictures: legible on a phone, light enough for it, in letters that there are, and true."""

from __future__ import annotations

import random
import re
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from bot.pictures import draw, sheet
from bot.pictures.sheet import CannotWrite
from conversations.voice import replies
from conversations.voice.replies import CutoffRow, Cutoffs, Drawn, Picture, Stairs
from tests.gallery.exhibits import chapter
from tests.gallery.showing import show

PHONE = 345
"""Points in which Telegram shows a picture on a phone that is 360 wide."""
MOST_BYTES = 150_000


def stairs(*steps: tuple[int, int], days: int = 200, **more: object) -> Stairs:
    named = {"title": "CRS", "caption": "What it shows", "dates": ((0, "Oct 2026"),), **more}
    return Stairs.model_validate({"steps": steps, "days": days, **named})


def drawn(picture: Drawn) -> Image.Image:
    return Image.open(BytesIO(draw(picture))).convert("RGB")


def red(image: Image.Image) -> list[tuple[int, int]]:
    """Where the line is."""
    ends = zip(bytes.fromhex(sheet.LINE[1:]), image.split(), strict=True)
    mask = Image.new("1", image.size, 1)
    for level, band in ends:
        near = band.point([255 if abs(one - level) < 20 else 0 for one in range(256)])
        mask = ImageChops.logical_and(mask, near.convert("1"))
    wide = image.width
    return [(at % wide, at // wide) for at, on in enumerate(mask.convert("L").tobytes()) if on]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2: (lighter + 0.05) / (darker + 0.05)."""

    def luminance(colour: str) -> float:
        parts = (part / 255 for part in bytes.fromhex(colour[1:]))
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_letters_and_colours_are_legible_on_a_phone() -> None:
    # 12 points are the smallest text of Telegram's own messages that anybody reads at ease.
    assert sheet.TEXT * PHONE / sheet.WIDTH >= 12
    for colour in (sheet.INK, sheet.SOFT, sheet.LINE):
        assert contrast(colour, sheet.GROUND) >= 4.5
    assert contrast(sheet.LINE, sheet.EMPTY) >= 3  # a bar and what is left of it


def test_every_picture_of_the_gallery_is_light_and_as_wide_as_a_phone_shows_it() -> None:
    shown = [reply for exhibit in chapter("Pictures") for reply in show(exhibit, "en").replies]
    pictures = [reply for reply in shown if isinstance(reply, Picture | Stairs | Cutoffs)]
    assert {type(one) for one in pictures} == {Picture, Stairs, Cutoffs}
    for picture in pictures:
        png = draw(picture)
        image = Image.open(BytesIO(png))
        assert (image.format, image.width) == ("PNG", sheet.WIDTH)
        # A taller one would be shown narrower, and its letters smaller.
        assert image.height <= 1.35 * image.width
        assert len(png) < MOST_BYTES


def test_the_line_steps_up_in_the_middle() -> None:
    image = drawn(stairs((0, 400), (100, 500)))
    found = red(image)
    left, right = min(x for x, _ in found), max(x for x, _ in found)
    middle = (left + right) / 2
    before = {y for x, y in found if x < middle - 10}
    after = {y for x, y in found if x > middle + 10}
    assert max(after) < min(before)
    # Each is as thick as the line alone: it is level.
    assert max(after) - min(after) < 12 > max(before) - min(before)


def test_what_is_an_estimate_is_dashed_and_said() -> None:
    image = drawn(stairs((0, 400), unsure_from=100, unsure="Dashed: an estimate"))
    columns = {x for x, _ in red(image)}
    left, right = min(columns), max(columns)
    middle = (left + right) // 2
    sure = len(columns & set(range(left, middle))) / (middle - left)
    unsure = len(columns & set(range(middle, right))) / (right - middle)
    assert sure > 0.99
    assert 0.5 < unsure < 0.8
    assert image.height > drawn(stairs((0, 400), unsure_from=100)).height


def test_any_stairs_can_be_drawn() -> None:
    chance = random.Random(20261129)
    for _ in range(25):
        days = sorted(chance.sample(range(1, 731), chance.randint(0, 12)))
        steps = [(day, chance.randint(0, 1200)) for day in (0, *days)]
        dates = tuple((day, "septembre 2027") for day in (0, 240, 480, 730))
        picture = stairs(*steps, days=730, dates=dates, unsure_from=chance.choice((None, 0, 300)))
        assert len(draw(picture)) < MOST_BYTES


def cutoffs(now: int, *kinds: CutoffRow) -> Cutoffs:
    legend = ("A round", "You now", "Then")
    return Cutoffs(title="Rounds", caption="What it shows", kinds=kinds, now=now, legend=legend)


def test_the_score_stands_among_the_cut_offs_where_it_is() -> None:
    """In each row a piece of the line, as far from the ends as the score from theirs."""
    french = CutoffRow(label="French", figure="300 to 500", cutoffs=(300, 500))
    trades = CutoffRow(label="Trades", figure="400", cutoffs=(400,))
    one, other = (drawn(cutoffs(now, french, trades)) for now in (350, 450))
    middle = sheet.WIDTH / 2
    pieces = [sorted({x for x, _ in red(image) if x > 200}) for image in (one, other)]
    assert all(x < middle for x in pieces[0])
    assert all(x > middle for x in pieces[1])
    # 350 and 450 are as far from 400, which is in the middle.
    assert abs(sum(map(sum, pieces)) / sum(map(len, pieces)) - middle) < 2


def test_the_score_with_what_opens_a_kind_is_dashed() -> None:
    plain = CutoffRow(label="French", figure="300 to 500", cutoffs=(300, 500))
    with_then = plain.model_copy(update={"then": 450})
    without, image = (drawn(cutoffs(350, row)) for row in (plain, with_then))
    right = [at for at in red(image) if at[0] > sheet.WIDTH / 2]
    assert not [at for at in red(without) if at[0] > sheet.WIDTH / 2]
    tall = {y for _, y in right}
    assert 0.5 < len(tall) / (max(tall) - min(tall) + 1) < 0.8


@pytest.mark.parametrize("text", ["Études après l'été", "Niño, ¿qué?", "Œuvre", "ß", "Язык"])
def test_letters_of_other_languages_are_written(text: str) -> None:
    assert draw(Picture(title=text, caption="c", bars=((text, 1, 2),)))


@pytest.mark.parametrize("text", ["भाषा", "语言", "ਭਾਸ਼ਾ"])
def test_letters_the_font_lacks_are_no_empty_boxes(text: str) -> None:
    with pytest.raises(CannotWrite):
        draw(Picture(title=text, caption="c", bars=()))
    with pytest.raises(CannotWrite):
        draw(stairs((0, 400), title=text))


def test_a_long_label_does_not_run_into_its_figure() -> None:
    label = "Foreign work with language or Canadian work, and more"
    short = drawn(Picture(title="t", caption="c", bars=(("Age", 50, 50),), figures=("50 of 50",)))
    long = drawn(Picture(title="t", caption="c", bars=((label, 50, 50),), figures=("50 of 50",)))
    assert long.height > short.height


def test_a_picture_of_an_earlier_release_is_drawn() -> None:
    stored = '{"kind":"picture","title":"CRS 424","caption":"c","bars":[["Age",105,110]]}'
    reply = replies.load(stored)
    assert isinstance(reply, Picture)
    assert draw(reply)
    row = CutoffRow(label="French", figure="400", cutoffs=(400,), then=410)
    for picture in (stairs((0, 400), (7, 410)), cutoffs(420, row)):
        assert replies.load(replies.dump(picture)) == picture


def test_each_picture_says_in_words_what_it_shows() -> None:
    for exhibit in chapter("Pictures"):
        for reply in show(exhibit, "en").replies:
            if isinstance(reply, Picture | Stairs | Cutoffs):
                assert not re.search(r"<\w", reply.caption)
            if isinstance(reply, Cutoffs):
                for row in reply.kinds:
                    assert f"{row.figure}. Your score reaches" in reply.caption
                    assert row.then is None or f" {row.then:,} reach" in reply.caption
            elif isinstance(reply, Stairs):
                for _, score in reply.steps:
                    assert f"{score:,}" in reply.caption
            elif isinstance(reply, Picture):
                for (label, *_), figure in zip(reply.bars, reply.figures, strict=True):
                    assert f"{label}: {figure}" in reply.caption
