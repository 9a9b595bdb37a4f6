"""The user's own package is written once, works as it is written, and hears of new operations."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import triptych
from triptych.config import Config
from triptych.targets import find

SPEC = """\
openapi: 3.1.0
info: {title: Tea shop, version: '1'}
security: [{key: []}]
paths:
  /teas:
    get: {responses: {'200': {description: all, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
  /teas/{id}/cups:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post: {security: [], responses: {'204': {description: poured}}}
components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
"""
MORE = "  /pots: {post: {responses: {'204': {description: made}}}}\ncomponents:"


def generate(folder: Path, text: str, package: str) -> triptych.Result:
    (folder / "spec.yaml").write_text(text)
    options = find("server").options(package=package)
    config = Config(
        spec=str(folder / "spec.yaml"),
        output=folder / "out",
        targets={"server": options},
    )
    return triptych.generate(config)


def own(folder: Path, package: str) -> Path:
    return folder / "out" / "server" / "src" / f"{package}_app"


def test_application_runs_as_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    generate(tmp_path, SPEC, "tea_one")
    monkeypatch.syspath_prepend(tmp_path / "out" / "server" / "src")
    main = importlib.import_module("tea_one_app.main")
    client = TestClient(main.create())
    assert client.get("/teas").status_code == 401
    assert client.get("/teas", headers={"x-key": "k"}).status_code == 401
    assert client.post("/teas/1/cups").status_code == 501
    for name in [name for name in sys.modules if name.startswith("tea_one")]:
        del sys.modules[name]


def test_a_resource_may_be_named_like_what_its_module_imports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    user = "  /user: {get: {responses: {'204': {description: one}}}}\n  /handler: {get: {responses: {'204': {description: one}}}}\ncomponents:"
    generate(tmp_path, SPEC.replace("components:", user), "tea_users")
    monkeypatch.syspath_prepend(tmp_path / "out" / "server" / "src")
    own_handlers = importlib.import_module("tea_users_app.handlers")
    auth = importlib.import_module("tea_users_app.auth")
    assert own_handlers.User is auth.User
    assert own_handlers.Handler is importlib.import_module("tea_users").Handler
    found = {type(each).__name__ for each in own_handlers.all_handlers()}
    assert found >= {"UserResource", "HandlerResource"}
    for name in [name for name in sys.modules if name.startswith("tea_users")]:
        del sys.modules[name]


def test_own_files_are_left_alone_and_the_rest_follows(tmp_path: Path):
    first = generate(tmp_path, SPEC, "tea_two")
    mine = own(tmp_path, "tea_two")
    assert {path.relative_to(mine).as_posix() for path in mine.rglob("*.py")} == {
        "__init__.py",
        "auth.py",
        "handlers/__init__.py",
        "handlers/teas.py",
        "handlers/teas_cups.py",
        "main.py",
    }
    assert first.tasks == ()
    (mine / "handlers" / "teas.py").write_text("# mine\n")
    (mine / "handlers" / "teas_cups.py").unlink()
    second = generate(tmp_path, SPEC.replace("components:", MORE), "tea_two")
    assert (mine / "handlers" / "teas.py").read_text() == "# mine\n"
    assert not (mine / "handlers" / "teas_cups.py").exists()
    assert (mine / "handlers" / "pots.py").is_file()
    assert second.tasks == (
        ("POST /pots", "PotsHandler.create(self, request: PotsCreate, auth)"),
    )


def test_own_package_may_be_declined(tmp_path: Path):
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "triptych.yaml").write_text(
        "spec: spec.yaml\ntargets: {server: {package: tea_three, scaffold: false}}\n"
    )
    triptych.generate(triptych.config.read_config(tmp_path / "triptych.yaml"))
    source = tmp_path / "output" / "server" / "src"
    assert [path.name for path in source.iterdir()] == ["tea_three"]
