"""What every test folder shares."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def shared_specs() -> Path:
    """The folder of real and malformed specifications, which is not part of the repository.

    It is ``$TRIPTYCH_SPECS``, else ``../shared/specs`` beside the repository. Where it is missing the
    calling test (or, at import, the calling module) is skipped, except under ``CI=true``, where it fails.
    """
    beside = Path(__file__).resolve().parents[2] / "shared" / "specs"
    folder = Path(os.environ.get("TRIPTYCH_SPECS") or beside)
    if (folder / "INDEX.tsv").is_file():
        return folder
    reason = "the folder of real specifications is missing: set TRIPTYCH_SPECS to it"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason, allow_module_level=True)


@pytest.fixture(scope="session")
def specs() -> Path:
    """:func:`shared_specs` as a fixture."""
    return shared_specs()
