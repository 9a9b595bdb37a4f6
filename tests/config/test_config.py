from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest

from triptych import targets
from triptych.config import Config, ConfigError, read_config
from triptych.model.overrides import Overrides, PaginationOverride


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientOptions:
    package: str | None = None
    version: str = "0.1.0"
    retries: int = 2
    backoff: float = 0.5
    sync_only: bool = False
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsOptions:
    SHARED: ClassVar = {"client": ("package", "version")}

    title: str = ""
    package: str | None = None
    version: str = ""


OPTIONS = {"client": ClientOptions, "docs": DocsOptions}


@pytest.fixture(autouse=True)
def two_targets(monkeypatch):
    def find(name: str) -> SimpleNamespace:
        if name not in OPTIONS:
            raise targets.UnknownTarget
        return SimpleNamespace(name=name, options=OPTIONS[name])

    monkeypatch.setattr(targets, "find", find)
    monkeypatch.setattr(targets, "names", lambda: list(OPTIONS))


@pytest.fixture
def load(tmp_path: Path):
    def load(text: str) -> Config:
        (tmp_path / "triptych.yaml").write_text(text)
        return read_config(tmp_path / "triptych.yaml")

    return load


@pytest.fixture
def refused(load, tmp_path: Path):
    def refused(text: str) -> list[str]:
        with pytest.raises(ConfigError) as caught:
            load(text)
        return [str(p).removeprefix(f"{tmp_path}/") for p in caught.value.problems]

    return refused


def test_least_configuration(load, tmp_path):
    config = load("spec: api.yaml\n")
    assert config == Config(
        spec=str(tmp_path / "api.yaml"),
        output=tmp_path / "output",
        file=tmp_path / "triptych.yaml",
    )
    assert list(config.targets) == ["client"]
    assert config.lock == tmp_path / "triptych.lock"


def test_lock_lies_in_the_output_without_a_configuration_file():
    config = Config(spec="x", output=Path("out"))
    assert config.lock == Path("out/triptych.lock")


def test_everything(load, tmp_path):
    config = load("""
spec: https://api.example.com/openapi.json
output: ../sdk
templates: mine
allow_remote: true
strict: true
targets:
  client: {package: acme, version: 1.10, retries: 5, backoff: 1, sync_only: true, extras: [a, b]}
  docs:
names:
  methods: {"GET /files/{id}/content": files.content}
  types: {Foo: Bar}
  events: {x.y: happened}
skip: ["* /internal/*"]
skip_internal: true
pagination:
  "*": false
  listFiles: {style: cursor, parameter: after, first: 0}
streaming: {ask: false}
webhooks: {signature: standard-webhooks}
""")
    assert config.spec == "https://api.example.com/openapi.json"
    assert config.output == tmp_path / "../sdk"
    assert config.templates == tmp_path / "mine"
    assert (config.allow_remote, config.strict) == (True, True)
    assert config.targets == {
        "client": ClientOptions(
            package="acme",
            version="1.10",
            retries=5,
            backoff=1.0,
            sync_only=True,
            extras=("a", "b"),
        ),
        "docs": DocsOptions(package="acme", version="1.10"),
    }
    assert config.overrides == Overrides(
        methods={"GET /files/{id}/content": "files.content"},
        types={"Foo": "Bar"},
        events={"x.y": "happened"},
        skip=("* /internal/*",),
        skip_internal=True,
        pagination={
            "*": False,
            "listFiles": PaginationOverride(style="cursor", parameter="after", first=0),
        },
        streaming={"ask": False},
        signature="standard-webhooks",
    )


def test_targets_may_be_a_plain_list(load):
    assert list(load("spec: x\ntargets: [docs, client]\n").targets) == [
        "docs",
        "client",
    ]


def test_standard_input_is_no_path(load):
    assert load("spec: '-'\n").spec == "-"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "spec: x\noutptu: y\n",
            "triptych.yaml:2:1: error: There is no setting 'outptu' here. Did you mean 'output'?",
        ),
        (
            "spec: x\ntargets:\n  client:\n    pakage: y\n",
            "triptych.yaml:4:5: error: There is no setting 'pakage' here. Did you mean 'package'?",
        ),
        (
            "spec: x\ntargets:\n  cleint:\n",
            "triptych.yaml:3:3: error: There is no setting 'cleint' here. Did you mean 'client'?",
        ),
        (
            "spec: x\ntargets: [zzz]\n",
            "There is no setting 'zzz' here. Known are: client, docs.",
        ),
        ("spec: x\ntargets: []\n", "No target is named. Known are: client, docs."),
        ("spec: x\ntargets: 3\n", "targets has to be a mapping, and is a number."),
        (
            "spec: x\nallow-remote: true\n",
            "Did you mean 'allow_remote'?",
        ),
        (
            "spec: x\nstrict: 'yes'\n",
            "triptych.yaml:2:1: error: strict has to be true or false, and is a string.",
        ),
        (
            "spec: x\npagination:\n  '*': {style: cursors}\n",
            "triptych.yaml:3:9: error: pagination.*.style has to be 'cursor' or 'last_item' or",
        ),
        (
            "spec: x\nskip: a\n",
            "triptych.yaml:2:1: error: skip has to be a list, and is a string.",
        ),
        (
            "spec: x\nskip:\n  - {}\n",
            "triptych.yaml:3:5: error: skip.0 has to be a string, and is an object.",
        ),
        (
            "spec: x\npagination: {a: true}\n",
            "pagination.a has to be a mapping, and is a boolean.",
        ),
        (
            "spec: x\npagination: {a: {first: one}}\n",
            "pagination.a.first has to be a whole number, and is a string.",
        ),
        (
            "spec: x\ntargets: {client: {retries: true, backoff: many}}\n",
            "targets.client.retries has to be a whole number, and is a boolean.",
        ),
        ("spec: x\noutput: 3\n", "output has to be a path, and is a number."),
        ("output: x\n", "Add a line such as 'spec: openapi.yaml'."),
        ("- spec\n", "has to be a mapping, and is an array."),
        ("spec: x\nspec: y\n", "stands twice"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(refused, text, message):
    assert any(message in problem for problem in refused(text)), refused(text)


def test_all_that_is_wrong_is_told_at_once(refused):
    assert len(refused("spec: x\na: 1\nstrict: 2\nskip: 3\n")) == 3


def test_empty_file(load):
    with pytest.raises(ConfigError, match="empty"):
        load("")


def test_syntax_error_has_a_place(load):
    with pytest.raises(ConfigError, match=r"triptych\.yaml:2:"):
        load("spec: x\n  y: : z\n")


def test_what_one_target_says_holds_for_another_that_asks_for_it(load):
    config = load("""
        spec: a.yaml
        targets:
          client: {package: shop, version: "2"}
          docs: {version: "3"}
        """)
    docs = config.targets["docs"]
    assert (docs.package, docs.version) == ("shop", "3")


def test_a_target_that_stands_alone_is_told_nothing(load):
    config = load("spec: a.yaml\ntargets: {docs: {title: Shop}}")
    assert config.targets["docs"] == DocsOptions(title="Shop")
