"""Generated clients and servers have no error in pyright's strict mode and in ``mypy --strict``.

The same, for people, is ``python -m tests.typecheck``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.typecheck import PYTHON, TOOLS, Verdict, generated

_EVERY_RUN = ("openai.yaml", "opc-baseline-3.1.yaml")
_CORPUS = ("stripe.yaml", "github.json", "discord.json", "heyapi-full-3.1.yaml")


@pytest.fixture(scope="module")
def output_of(
    shared_specs: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str, str], Path]:
    made: dict[tuple[str, str], Path] = {}

    def output(name: str, target: str) -> Path:
        key = name, target
        if key not in made:
            folder = tmp_path_factory.mktemp("typed")
            made[key] = generated(shared_specs / name, folder, target)
        return made[key]

    return output


@pytest.mark.slow
@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
@pytest.mark.parametrize("target", PYTHON)
@pytest.mark.parametrize(
    "name",
    [
        *_EVERY_RUN,
        *(pytest.param(name, marks=pytest.mark.whole) for name in _CORPUS),
    ],
)
def test_no_type_error(
    output_of: Callable[[str, str], Path],
    tool: Callable[[Path, str], Verdict],
    target: str,
    name: str,
):
    errors = tool(output_of(name, target), PYTHON[target]).errors
    assert not errors, f"{len(errors)} errors:\n" + "\n".join(errors[:30])
