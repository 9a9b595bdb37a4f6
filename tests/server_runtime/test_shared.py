"""What the runtimes of clients and servers have in common."""

from __future__ import annotations

import pytest
from server_laying import PACKAGE

CLIENT = PACKAGE.parents[2] / "python_client" / "src" / "{{package}}"


@pytest.mark.parametrize("name", ["lazy.py", "linking.py"])
def test_what_both_runtimes_have_is_the_same(name: str) -> None:
    ours = (PACKAGE / "_runtime" / name).read_bytes()
    assert ours == (CLIENT / "_runtime" / name).read_bytes()
