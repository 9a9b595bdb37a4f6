from __future__ import annotations

from pathlib import Path

from triptych.render import formatting
from triptych.render.cache import FormatCache
from triptych.render.formatting import FormatError, format_python


def test_formats_and_keeps_stable_text(tmp_path: Path):
    assert format_python(["x=1", "y = 2\n"], cache=tmp_path) == ["x = 1\n", "y = 2\n"]


def test_failure_is_told_and_spares_the_neighbours(tmp_path: Path):
    good, bad = format_python(["x=1", "def ("], cache=tmp_path)
    assert good == "x = 1\n"
    assert isinstance(bad, FormatError)
    assert "1:4" in bad.message


def test_second_run_takes_the_first_ones_result(tmp_path: Path, monkeypatch):
    format_python(["x=1"], cache=tmp_path)
    monkeypatch.setattr(formatting, "format_one", None)
    assert format_python(["x=1"], cache=tmp_path) == ["x = 1\n"]


def test_cache_that_can_not_be_written_is_no_failure(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert format_python(["x=1"], cache=blocked) == ["x = 1\n"]


def test_several_processes_give_the_same_in_the_same_order(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(formatting, "_WORTH_A_PROCESS", 10)
    monkeypatch.setattr(formatting.os, "cpu_count", lambda: 2)
    sources = [f"x={n}" for n in range(5)] + ["def ("]
    *good, bad = format_python(sources, cache=tmp_path)
    assert good == [f"x = {n}\n" for n in range(5)]
    assert isinstance(bad, FormatError)


def test_cache_keeps_line_ends_and_odd_characters(tmp_path: Path):
    cache = FormatCache(tmp_path)
    cache.put("source \ud800", "a\r\nb\u2028c\n")
    assert cache.get("source \ud800") == "a\r\nb\u2028c\n"
    assert cache.get("other") is None
