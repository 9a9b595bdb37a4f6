"""Generated clients have no error in pyright's strict mode and in ``mypy --strict``.

The same, for people, is ``python -m tests.typecheck``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.typecheck import TOOLS, Verdict, generated

_EVERY_RUN = ("openai.yaml", "opc-baseline-3.1.yaml")
_CORPUS = ("stripe.yaml", "github.json", "discord.json", "heyapi-full-3.1.yaml")


@pytest.fixture(scope="module")
def client_of(
    shared_specs: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    made: dict[str, Path] = {}

    def client(name: str) -> Path:
        if name not in made:
            made[name] = generated(
                shared_specs / name, tmp_path_factory.mktemp("typed")
            )
        return made[name]

    return client


@pytest.mark.slow
@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
@pytest.mark.parametrize(
    "name",
    [
        *_EVERY_RUN,
        *(pytest.param(name, marks=pytest.mark.whole) for name in _CORPUS),
    ],
)
def test_no_type_error(
    client_of: Callable[[str], Path], tool: Callable[[Path], Verdict], name: str
):
    errors = tool(client_of(name)).errors
    assert not errors, f"{len(errors)} errors:\n" + "\n".join(errors[:30])
