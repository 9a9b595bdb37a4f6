"""Every sample in the docs of ``spec/`` runs against the mock server of ``spec/``, and none fails."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

import triptych
from tests.conftest import REPOSITORY
from tests.harness.processes import python_environment
from tests.harness.sampling import (
    Sample,
    environment_of,
    run_curl,
    run_node,
    run_python,
    samples_of,
    surroundings,
    write_files,
)
from triptych.config import read_config
from triptych.languages.python.surface import Surface, surface_of
from triptych.model.api import Api

SPEC = REPOSITORY / "spec" / "triptych.yaml"
CLIENT = REPOSITORY / "output" / "client" / "src"


@dataclass(frozen=True, slots=True)
class Described:
    """What ``spec/`` is understood to be, the surface of its client and all samples."""

    api: Api
    surface: Surface
    samples: Sequence[Sample]

    def chosen(self, language: str) -> list[Sample]:
        """The samples in one language."""
        return [sample for sample in self.samples if sample.language == language]


@pytest.fixture(scope="module")
def described() -> Described:
    config = read_config(SPEC)
    client = config.targets["client"]
    api = triptych.load(config).api
    surface = surface_of(
        api,
        package=client.package,
        client_name=client.client_name,
        environment_prefix=client.environment_prefix,
        environment=client.environment,
    )
    return Described(api, surface, samples_of(api, surface))


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    """Where the mock server of ``spec/`` serves, in a process of its own."""
    command = [sys.executable, "-m", "triptych", "mock", str(SPEC.parent), "--port=0"]
    with subprocess.Popen(
        command,
        env=python_environment(PYTHONUNBUFFERED="1"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        ready = process.stdout.readline()
        try:
            yield f"{ready.split()[-1]}/v1"
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)


def _moved(base_url: str) -> Callable[[str], str]:
    return lambda code: code.replace("https://api.openai.com/v1", base_url)


def _report(samples: Sequence[Sample], faults: Sequence[str]) -> str:
    return "\n\n".join(
        f"{sample}: {fault}\n{sample.code}"
        for sample, fault in zip(samples, faults, strict=True)
        if fault
    )


def test_there_is_a_sample_of_every_call_in_every_language(
    described: Described,
) -> None:
    for language in ("curl", "python", "python-async", "javascript"):
        known = {sample.operation for sample in described.chosen(language)}
        assert known == {operation.id for operation in described.api.operations}


@pytest.mark.slow
@pytest.mark.parametrize("language", ["python", "python-async"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_python(
    language: str, described: Described, base_url: str, tmp_path: Path
) -> None:
    samples = described.chosen(language)
    write_files(samples, tmp_path)
    sys.path.insert(0, str(CLIENT))
    try:
        with surroundings(tmp_path, environment_of(described.surface, base_url)):
            faults = [run_python(sample) for sample in samples]
    finally:
        sys.path.remove(str(CLIENT))
    assert not any(faults), _report(samples, faults)


@pytest.mark.slow
def test_curl(described: Described, base_url: str, tmp_path: Path) -> None:
    samples = described.chosen("curl")
    write_files(samples, tmp_path)
    environment = environment_of(described.surface, base_url)
    faults = run_curl(samples, _moved(base_url), tmp_path, environment)
    assert not any(faults), _report(samples, faults)


@pytest.mark.slow
def test_javascript(described: Described, base_url: str, tmp_path: Path) -> None:
    if shutil.which("node") is None:
        pytest.skip("needs Node to run JavaScript")
    samples = described.chosen("javascript")
    write_files(samples, tmp_path)
    environment = environment_of(described.surface, base_url)
    faults = run_node(samples, _moved(base_url), tmp_path, environment)
    assert not any(faults), _report(samples, faults)
