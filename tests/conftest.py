"""What every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parent.parent

# How long an example takes says something of the machine, and fails no test.
settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("untimed")


def find_shared_specs() -> Path | None:
    """The folder of real OpenAPI documents: ``$TRIPTYCH_SPECS``, else ``shared/specs`` beside the repository."""
    named = os.environ.get("TRIPTYCH_SPECS")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "specs"
    return folder if folder.is_dir() else None


@pytest.fixture(scope="session")
def shared_specs() -> Path:
    """The folder of real OpenAPI documents; the test is skipped where there is none (and fails in CI)."""
    folder = find_shared_specs()
    if folder is None:
        reason = "needs real OpenAPI documents: set TRIPTYCH_SPECS to their folder"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
