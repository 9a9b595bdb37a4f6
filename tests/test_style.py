"""Black finds nothing to change in what is generated."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.harness.processes import run
from tests.typecheck import generated

_EVERY_RUN = (
    "openai.yaml",
    "heyapi-full-3.1.yaml",
    "opc-baseline-3.1.yaml",
    "redocly-cafe-3.2.yaml",
    "twilio-messaging_v1.yaml",
)
_CORPUS = ("stripe.yaml", "github.json", "kubernetes.yaml", "discord.json", "ory.json")


def changes(folder: Path) -> str:
    """What Black would change in the Python files below the folder, as a diff; "" for nothing."""
    black = [sys.executable, "-m", "black", "--check", "--diff", "--quiet", "--fast"]
    options = ["--line-length", "88", "--target-version", "py310"]
    done = run([*black, *options, folder], cwd=folder)
    assert any(folder.rglob("*.py"))
    return done.stdout + done.stderr if done.status else ""


def test_what_is_generated_from_the_own_document(tmp_path: Path):
    found = changes(generated(REPOSITORY / "spec" / "openapi.yaml", tmp_path))
    assert not found, found[:5000]


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        *_EVERY_RUN,
        *(pytest.param(name, marks=pytest.mark.whole) for name in _CORPUS),
    ],
)
def test_what_is_generated_from_real_documents(
    shared_specs: Path, tmp_path: Path, name: str
):
    found = changes(generated(shared_specs / name, tmp_path))
    assert not found, found[:5000]
