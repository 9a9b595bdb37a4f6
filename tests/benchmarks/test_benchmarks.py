"""The benchmark's machinery on trivial cases; no time is ever asserted."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.benchmarks import __main__ as command
from tests.benchmarks.cases import CASES, Settings
from tests.benchmarks.measuring import Result, in_turns
from tests.harness.processes import run


def test_contestants_take_turns_and_the_median_counts():
    played: list[str] = []
    figures = iter([100.0, 100.0, 1.0, 20.0, 30.0, 2.0, 9.0, 25.0])

    def contestant(name: str):
        def measure() -> float:
            played.append(name)
            return next(figures)

        return measure

    medians = in_turns({"a": contestant("a"), "b": contestant("b")}, repeat=3)
    assert "".join(played) == "ab" + "ab" + "ba" + "ab"
    assert medians == {"a": 2.0, "b": 25.0}


def test_verdicts():
    assert Result("x", "s", 1.0, 4.0, "p", 0.25).verdict == "pass"
    assert Result("x", "s", 1.1, 4.0, "p", 0.25).verdict == "FAIL"
    assert Result("x", "s", 1.0, 4.0, "p", None).verdict == "info"
    assert Result("x", "s", 1.0, 0.0, "p", 0.25).verdict == "FAIL"


def test_the_command_prints_rows_and_tells_by_its_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path
):
    def trivial(settings: Settings) -> Iterator[Result]:
        costs = in_turns(
            {"true": lambda: run(["true"]).wall, "echo": lambda: run(["echo"]).wall},
            settings.repeat,
        )
        yield Result("wall", "s", costs["true"], costs["echo"], "echo", None)
        yield Result("bar", "s", 2.0, 1.0, "echo", 1.0)

    monkeypatch.setitem(CASES, "trivial", trivial)
    spec = tmp_path / "spec.yaml"
    spec.write_text("openapi: 3.1.0\n")
    options = ["trivial", "--spec", str(spec), "--repeat", "1", "--json"]
    assert command.main(options) == 1
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["verdict"] for row in rows] == ["info", "FAIL"]
    assert rows[0]["ours"] > 0
