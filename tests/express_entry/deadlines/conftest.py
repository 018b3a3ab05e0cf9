"""The rules with a table of settlement funds to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from express_entry import rulebook
from tests.express_entry.deadlines.by_cause import with_more_funds


@pytest.fixture
def raised(tmp_path: Path) -> rulebook.Rulebook:
    return with_more_funds(tmp_path / "rules")
