"""The table of cities is read in pieces, by two processes at once as well."""

from __future__ import annotations

import os

from conversations.chat.places import FILE, _archive, find


def test_a_forked_process_reads_at_a_place_of_its_own() -> None:
    _archive()
    for _ in range(20):
        child = os.fork()
        if child == 0:
            os._exit(0 if find("Lagos")[0].zone == "Africa/Lagos" else 1)
        assert find("Toronto")[0].zone == "America/Toronto"
        assert os.waitpid(child, 0)[1] == 0


def test_every_piece_is_whole() -> None:
    assert _archive().testzip() is None
    assert FILE.stat().st_size > 0
