"""Views and files of the docs target, from small specifications."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import triptych
from triptych.targets.docs import Options, present


@dataclass(frozen=True)
class Docs:
    """What was presented: the path of each page -> its view."""

    views: dict[str, Any]
    specs: list[Any]


@pytest.fixture
def docs(tmp_path: Path) -> Callable[..., Docs]:
    """Present the docs of a document given as text (or a path), with options."""

    def build(document: str | Path, **options: Any) -> Docs:
        if isinstance(document, str):
            path = tmp_path / "openapi.yaml"
            path.write_text(document, encoding="utf-8")
        else:
            path = document
        api = triptych.load(triptych.Config(spec=str(path), output=tmp_path)).api
        specs = list(present(api, Options(**options)).files)
        views = {spec.path: spec.view["page"] for spec in specs if "page" in spec.view}
        return Docs(views, specs)

    return build
