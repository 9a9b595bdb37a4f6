"""Docs of every feature: they can be made, whole and as one file, and every link in them leads somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.targets.docs.test_links import _faults, _twin_faults
from triptych.config import Config
from triptych.pipeline import make

FEATURES = sorted((REPOSITORY / "tests" / "features").glob("*.yaml"))


@pytest.mark.parametrize("spec", FEATURES, ids=lambda path: path.stem)
def test_links_of_features(spec: Path) -> None:
    files = make(Config(spec=str(spec)), "docs").files
    site = {file.path: file.content.decode() for file in files}
    faults = [*_faults(site), *_twin_faults(site)]
    assert not faults, "\n".join(faults)
