"""Our generated client and the official one: the same names, the same arguments, the same requests."""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path
from types import ModuleType

import pytest

import triptych
from tests.conftest import REPOSITORY
from tests.contract.parity import CALLS
from tests.contract.parity.recording import Outcome, answer, record_both
from tests.harness.servers import serve
from tests.model.official_client import official_names
from triptych.languages.python.surface import Method, Surface, surface_of

PACKAGE, CLIENT = "openai_client", "OpenAI"

#: What the official client calls at another path than the reference gives.
OTHER_PATHS = {"evals.runs.cancel": "POST /evals/{}/runs/{}"}
#: Arguments of the official methods that came after the reference that spec/ is held against.
_FRAMES = {"complexity", "frame_count", "frame_duration_ms", "safety_identifier", "svg"}
NEWER = {
    "responses.create": {"access_programs", "background_options", "image"},
    "responses.compact": {"image"},
    "images.edit": {*_FRAMES, "markup"},
    "images.generate": _FRAMES,
    "admin.organization.projects.create": {"geography"},
    "admin.organization.projects.update": {"geography"},
    "admin.organization.projects.service_accounts.create": {"expires_in_seconds"},
    "admin.organization.usage.costs": {"line_items"},
}
#: Arguments of every method of the official client; ours takes them as ``**options``.
OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout"}


# What a client sent: "sync" or "async" -> call id -> what came of it.
Sent = Mapping[str, Mapping[str, Outcome]]


@dataclass(frozen=True, slots=True)
class Ours:
    """The client of spec/, generated and imported."""

    module: ModuleType
    surface: Surface

    def methods(self) -> Iterator[tuple[str, Method]]:
        """Dotted name and method of the surface, one per operation."""
        for resource in self.surface.root.walk():
            for method in resource.methods:
                yield ".".join((*resource.path, method.name)), method


@pytest.fixture(scope="module")
def theirs() -> ModuleType:
    return importlib.import_module("openai")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ours]:
    folder = tmp_path_factory.mktemp("official")
    config = triptych.read_config(REPOSITORY / "spec" / "triptych.yaml")
    api = triptych.generate(replace(config, output=folder, file=None)).api
    source = str(folder / "client" / "src")
    sys.path.insert(0, source)
    yield Ours(
        importlib.import_module(PACKAGE),
        surface_of(api, package=PACKAGE, client_name=CLIENT),
    )
    sys.path.remove(source)


@pytest.fixture(scope="module")
def sent(ours: Ours, theirs: ModuleType) -> tuple[Sent, Sent]:
    """What our client sent, and what the official one."""
    whose = {"organization": "org-1", "project": "proj_1"}
    with serve(answer) as server:
        return (
            record_both(ours.module, server, CALLS.values(), **whose),
            record_both(theirs, server, CALLS.values(), **whose),
        )


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("id", CALLS)
def test_same_request(id: str, mode: str, sent: tuple[Sent, Sent]) -> None:
    mine, official = (each[mode][id] for each in sent)
    reasons = CALLS[id].differs
    assert (mine.raised, official.raised) == ("", "")
    assert len(mine.requests) == len(official.requests) >= 1
    for sends, expected in zip(mine.requests, official.requests, strict=True):
        shared = expected.keys() - reasons.keys()
        assert {part: sends[part] for part in shared} == {
            part: expected[part] for part in shared
        }
        for part, reason in reasons.items():
            assert sends[part] != expected[part], f"no longer so: {reason}"


def test_every_operation_is_called(ours: Ours) -> None:
    called = {call.method for call in CALLS.values()}
    assert called == {name for name, _ in ours.methods()}


def test_every_method_is_where_the_official_client_has_it(
    ours: Ours, theirs: ModuleType
) -> None:
    official = official_names(Path(str(theirs.__file__)).parent, CLIENT)
    elsewhere: dict[str, str] = {}
    for name, method in ours.methods():
        path = re.sub(r"\{[^}]*\}", "{}", method.operation.path)
        if name not in official.get((method.operation.method, path), set()):
            elsewhere[name] = f"{method.operation.method} {path}"
    assert elsewhere == OTHER_PATHS
    # Their names are those of the official client all the same.
    assert set(OTHER_PATHS) <= set().union(*official.values())


def test_every_method_has_the_arguments_of_the_official_one(
    ours: Ours, theirs: ModuleType
) -> None:
    client = theirs.OpenAI(api_key="sk-project", admin_api_key="sk-admin")
    for name, method in ours.methods():
        official = set(inspect.signature(attrgetter(name)(client)).parameters)
        mine = {argument.name for argument in method.arguments}
        assert official - mine <= OPTIONS | NEWER.get(name, set()), name
        assert mine <= official, name
