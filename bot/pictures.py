"""The score as a picture: bars of points won against points possible."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from conversations.voice.replies import Picture

WIDTH = 900
ROW = 62
MARGIN = 36
INK, SOFT, EMPTY, FULL = "#1d2733", "#5b6b7c", "#e6ebf0", "#c8102e"


def draw(picture: Picture) -> bytes:
    """A PNG of the bars."""
    title, text = ImageFont.load_default(34), ImageFont.load_default(22)
    height = 2 * MARGIN + 60 + ROW * len(picture.bars)
    image = Image.new("RGB", (WIDTH, height), "white")
    pen = ImageDraw.Draw(image)
    pen.text((MARGIN, MARGIN), picture.title, fill=INK, font=title)
    widest = WIDTH - 2 * MARGIN
    for number, (label, points, maximum) in enumerate(picture.bars):
        top = MARGIN + 60 + number * ROW
        figure = picture.figures[number] if picture.figures else f"{points} / {maximum}"
        pen.text((MARGIN, top), label, fill=INK, font=text)
        pen.text((WIDTH - MARGIN, top), figure, fill=SOFT, font=text, anchor="ra")
        # Each bar is as long as its item is full, so that small items can be read as well.
        pen.rounded_rectangle((MARGIN, top + 30, MARGIN + widest, top + 44), 7, fill=EMPTY)
        if points and maximum:
            filled = max(14, round(widest * points / maximum))
            pen.rounded_rectangle((MARGIN, top + 30, MARGIN + filled, top + 44), 7, fill=FULL)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
