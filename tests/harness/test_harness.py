"""The tools that the other tests and the benchmarks stand on."""

from __future__ import annotations

import sys
import urllib.request
from pathlib import Path

from tests.harness.processes import run
from tests.harness.servers import Received, Reply, json_reply, serve
from tests.harness.steady import complaints


def test_a_run_counts_the_cpu_and_memory_of_children():
    child = "x = bytearray(150_000_000); sum(range(3_000_000))"
    parent = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    )
    done = run([sys.executable, "-c", parent])
    ballast = bytearray(100_000_000)  # what the caller holds must not be counted
    alone = run([sys.executable, "-c", "pass"])
    assert done.ok
    assert done.peak_mb > 150
    assert alone.peak_mb < 50 < len(ballast) / 1e6
    assert done.cpu > alone.cpu


def test_a_run_reports_status_and_both_streams(tmp_path: Path):
    script = "import sys, os; print(os.getcwd(), sys.stdin.read()); sys.exit('no')"
    done = run([sys.executable, "-c", script], cwd=tmp_path, stdin=b"in")
    assert done.status == 1
    assert done.stdout == f"{tmp_path} in\n"
    assert done.stderr == "no\n"
    assert not done.timed_out


def test_a_run_without_end_is_ended_with_its_children():
    script = "import subprocess; subprocess.run(['sleep', '1000'])"
    done = run([sys.executable, "-c", script], timeout=0.5)
    assert done.timed_out
    assert done.status < 0


def test_the_server_answers_and_remembers():
    def answer(request: Received) -> Reply:
        if request.path == "/stream":
            return Reply(200, (b"a", b"b"), {"content-type": "text/plain"})
        return json_reply(b"[]", 201, x_request_id="r1")

    with serve(answer) as server:
        with urllib.request.urlopen(f"{server.url}/a%2Fb?x=1&x=2", b"body") as reply:
            assert (reply.status, reply.read()) == (201, b"[]")
            assert reply.headers["x-request-id"] == "r1"
        assert server.last.method == "POST"
        assert server.last.path == "/a%2Fb"
        assert server.last.query_pairs == [("x", "1"), ("x", "2")]
        assert server.last.body == b"body"
        with urllib.request.urlopen(f"{server.url}/stream") as reply:
            assert reply.read() == b"ab"


def test_complaints_are_read_from_headers():
    headers = {
        "x-steady-error-count": "1",
        "x-steady-error-1-code": "E3007",
        "x-steady-error-1-path": "body",
        "x-steady-error-1-message": "Missing required property: model",
    }
    assert [str(c) for c in complaints(headers)] == [
        "E3007 at body: Missing required property: model"
    ]
    assert complaints({}) == ()
