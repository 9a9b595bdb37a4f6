"""What the runtimes of several targets have in common is the same in each."""

from __future__ import annotations

import pytest

from triptych.render import builtin_templates

RUNTIME = "src/{{package}}/_runtime"


@pytest.mark.parametrize("name", ["lazy.py", "linking.py"])
def test_client_and_server_have_the_same(name: str):
    client, server = (
        (builtin_templates(target) / RUNTIME / name).read_bytes()
        for target in ("python_client", "fastapi_server")
    )
    assert client == server
