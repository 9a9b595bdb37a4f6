"""``output/`` is what the project generates from ``spec/``, to the byte."""

from __future__ import annotations

from dataclasses import replace

import pytest

import triptych
from tests.conftest import REPOSITORY
from triptych.discovery import configure


def test_output_is_up_to_date(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
):
    """Mend with ``pytest tests/snapshots --snapshot-update`` (or ``triptych generate spec``)."""
    monkeypatch.chdir(REPOSITORY)
    config = replace(configure("spec"), strict=True)
    update = bool(request.config.getoption("--snapshot-update"))
    result = triptych.generate(config, write=update)
    different = [
        f"{plan.folder / path}"
        for plan in result.plans
        for path in (*plan.new, *plan.changed, *plan.stale, *plan.kept, *plan.blocked)
    ]
    assert update or different == []
