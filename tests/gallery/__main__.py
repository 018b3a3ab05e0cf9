"""``python -m tests.gallery``: write build/gallery.html."""

from __future__ import annotations

from pathlib import Path

from conversations.voice.wording import FALLBACK, begun
from tests.gallery.exhibits import CHAPTERS, chapter
from tests.gallery.page import page

OUT = Path("build/gallery.html")


def main() -> None:
    """Write the page, of languages that are only begun too, and say where it is."""
    languages = sorted(begun(), key=lambda name: (name != FALLBACK, name))
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(page(CHAPTERS, languages), "utf-8")
    cards = sum(len(chapter(name)) for name in CHAPTERS)
    print(f"{cards} cards in {', '.join(languages)}: open {OUT.absolute().as_uri()}")


if __name__ == "__main__":
    main()
