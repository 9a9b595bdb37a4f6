"""How many names of a real API come out as its official Python client has them, with no configuration."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from triptych.document import load
from triptych.model import build
from triptych.model.resources import dotted

from .official_client import official_names

WANTED = 0.80


@pytest.mark.corpus
def test_most_names_are_those_of_the_official_client(shared_specs: Path) -> None:
    found = importlib.util.find_spec("openai")
    if found is None or not found.submodule_search_locations:
        pytest.skip("needs the openai package, whose names are compared with ours")
    official = official_names(Path(found.submodule_search_locations[0]), "OpenAI")
    api = build(load(shared_specs / "openai.yaml")).api
    compared = right = 0
    missed: list[str] = []
    for operation in api.operations:
        key = operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path)
        if key not in official:
            continue
        compared += 1
        name = dotted(operation.resource, operation.name)
        right += name in official[key]
        if name not in official[key]:
            missed.append(f"{operation.id}: {name}, there {sorted(official[key])}")
    print(f"{right} of {compared} names as in the official client")
    print("\n".join(missed))
    assert compared > 250
    assert right / compared >= WANTED
