"""Which credentials a mock accepts."""

from __future__ import annotations

import base64
from importlib import import_module
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.conftest import REPOSITORY
from tests.contract.serving import generate_server

PATHS = ("default", "basic", "key", "oauth", "form")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("server_keys")
    spec = REPOSITORY / "tests" / "features" / "authentication.yaml"
    generate_server(spec, folder, "server_keys")
    return "server_keys"


def asks(package: str, *keys: str) -> TestClient:
    """A client of a mock that accepts some keys (none given: any)."""
    mock: Any = import_module(f"{package}._runtime.mock")
    api: Any = import_module(f"{package}.app").API
    return TestClient(mock.mock_app(api, keys=keys or None))


def basic(text: str) -> dict[str, str]:
    return {"Authorization": f"Basic {base64.b64encode(text.encode()).decode()}"}


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def statuses(client: TestClient, key: str) -> dict[str, int]:
    """What is answered to one key in each of the ways there are to send it."""
    return {
        "default": client.get("/default", headers=bearer(key)).status_code,
        "oauth": client.get("/oauth", headers=bearer(key)).status_code,
        "form": client.get("/form", headers=bearer(key)).status_code,
        "basic": client.get("/basic", headers=basic(key)).status_code,
        "user": client.get("/basic", headers=basic(f"{key}:")).status_code,
        "header": client.get("/key", headers={"X-Api-Key": key}).status_code,
        "query": client.get("/key", params={"key": key}).status_code,
        "cookie": client.get("/key", headers={"Cookie": f"session={key}"}).status_code,
    }


def test_any_credentials_will_do(package: str) -> None:
    client = asks(package)
    assert {*statuses(client, "invalid:x").values()} == {204}
    for path in PATHS:
        assert client.get(f"/{path}").status_code == 401


def test_only_the_keys_that_are_named_will_do(package: str) -> None:
    client = asks(package, "right", "ann:secret")
    right = statuses(client, "right")
    assert {name for name, status in right.items() if status != 204} == {"basic"}
    assert client.get("/basic", headers=basic("ann:secret")).status_code == 204
    for wrong in ("wrong", "ann:other", "Right"):
        assert {*statuses(client, wrong).values()} == {401}
    assert client.get("/basic", headers=basic("right:x")).status_code == 401


def test_a_wrong_key_is_told_as_a_wrong_key(package: str) -> None:
    answer = asks(package, "right").get("/default", headers=bearer("wrong"))
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]
    assert "not accepted" in answer.text


def test_all_credentials_of_an_alternative_have_to_be_right(package: str) -> None:
    client = asks(package, "one", "two")
    both = {**bearer("one"), "X-Api-Key": "two"}
    assert client.get("/both", headers=both).status_code == 204
    both["X-Api-Key"] = "three"
    assert client.get("/both", headers=both).status_code == 401
    assert client.get("/maybe").status_code == 204
    assert client.get("/maybe", headers=bearer("three")).status_code == 401
    assert client.get("/open", headers=bearer("three")).status_code == 204


def test_the_command_line_takes_keys(package: str) -> None:
    serving: Any = import_module(f"{package}._runtime.serving")
    served: list[Any] = []

    def run(application: Any, **options: Any) -> None:
        served.append(application)

    api = import_module(f"{package}.app").API
    for arguments in (["--mock"], ["--mock", "--key", "a", "--key", "b"]):
        serving.main(api, arguments=arguments, run=run)
    anyone, some = map(TestClient, served)
    assert anyone.get("/default", headers=bearer("c")).status_code == 204
    for key, status in (("a", 204), ("b", 204), ("c", 401)):
        assert some.get("/default", headers=bearer(key)).status_code == status
