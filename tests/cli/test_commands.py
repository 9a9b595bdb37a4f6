from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from triptych import report
from triptych.problems import Position, Problem, Severity


def plain(text: str, **_: object) -> str:
    return text


class TestInspect:
    def test_tree_says_what_and_why(self, run, spec):
        result = run("inspect", "zoo.yaml")
        assert result.exit_code == 0
        assert result.stdout == """\
Zoo 2.0.0
2 operations, 2 types, 0 events

animals
  list      GET /animals       GET on 'animals' that answers with a list
            pages by cursor: 'after' takes 'last_id' of the answer, 'has_more' tells the end
  retrieve  GET /animals/{id}  GET on an item
"""

    def test_json(self, run, spec):
        data = json.loads(run("inspect", "zoo.yaml", "--format", "json").stdout)
        assert [op["name"] for op in data["operations"]] == [
            "animals.list",
            "animals.retrieve",
        ]
        assert data["operations"][0]["pagination"]["parameter"] == "after"
        assert data["problems"] == []

    def test_bad_document(self, run, work):
        (work / "bad.yaml").write_text("[")
        result = run("inspect", "bad.yaml", "--format", "json")
        assert result.exit_code == 1
        assert (
            json.loads(result.stdout)["problems"][0]["position"]["file"] == "bad.yaml"
        )


class TestCheck:
    def test_good_document(self, run, spec):
        result = run("check", "zoo.yaml")
        assert (result.exit_code, result.stdout) == (0, "no problems\n")

    def test_warning(self, run, spec):
        spec.write_text(spec.read_text().replace("name: id", "name: ident"))
        result = run("check", "zoo.yaml")
        assert result.exit_code == 0
        assert result.stdout.startswith("zoo.yaml:")
        assert "warning" in result.stdout.splitlines()[-1]
        assert run("check", "zoo.yaml", "--strict").exit_code == 1

    def test_formats(self, run, spec):
        spec.write_text(spec.read_text().replace("name: id", "name: ident"))
        data = json.loads(run("check", "zoo.yaml", "--format", "json").stdout)
        assert {problem["severity"] for problem in data["problems"]} == {"warning"}
        lines = run("check", "zoo.yaml", "--format", "github").stdout.splitlines()
        assert lines
        assert all(line.startswith("::warning title=") for line in lines)

    def test_error_on_standard_output(self, run, work):
        (work / "bad.yaml").write_text("a: [")
        result = run("check", "bad.yaml")
        assert result.exit_code == 1
        assert result.stdout.startswith("bad.yaml:")
        assert result.stderr == ""


class TestInit:
    def test_writes_what_generate_reads(self, run, spec, work):
        assert run("init", "zoo.yaml").exit_code == 0
        text = (work / "triptych.yaml").read_text()
        assert "from Zoo: 2 operations" in text
        assert "spec: zoo.yaml" in text
        assert "# Put at the end of every line." in text
        assert '# "GET /animals": animals.list' in text.replace("#     ", "# ")
        assert "Pagination was found in 1 operation." in text
        assert run("generate").exit_code == 0

    def test_every_line_that_is_commented_out_is_valid(self, run, spec, work):
        run("init", "zoo.yaml")
        path = work / "triptych.yaml"
        lines = []
        for line in path.read_text().splitlines():
            bare = line.lstrip(" ")
            indent = " " * (len(line) - len(bare))
            setting = bare.removeprefix("# ")
            is_prose = bare.startswith("# ") and (
                setting[:1].isupper() or "; " in setting
            )
            lines.append(line if is_prose else indent + setting)
        path.write_text("\n".join(lines).replace("templates: templates", ""))
        result = run("check")
        assert result.exit_code == 0, result.output + path.read_text()

    def test_finds_the_document(self, run, spec, work):
        spec.rename(work / "openapi.yaml")
        assert run("init").exit_code == 0
        assert "spec: openapi.yaml" in (work / "triptych.yaml").read_text()

    def test_does_not_replace_by_accident(self, run, spec, work):
        (work / "triptych.yaml").write_text("mine")
        result = run("init", "zoo.yaml")
        assert result.exit_code == 1
        assert (work / "triptych.yaml").read_text() == "mine"
        assert run("init", "zoo.yaml", "--overwrite").exit_code == 0

    def test_path_is_relative_to_the_configuration(self, run, spec, work):
        (work / "sub").mkdir()
        assert run("init", "zoo.yaml", "-o", "sub/triptych.yaml").exit_code == 0
        assert 'spec: "../zoo.yaml"' in (work / "sub" / "triptych.yaml").read_text()

    def test_hostile_title_stays_in_its_comment(self, run, spec, work):
        title = r"\u2028spec: evil\nspec: evil"
        spec.write_text(spec.read_text().replace("title: Zoo", f'title: "{title}"'))
        assert run("init", "zoo.yaml").exit_code == 0
        assert run("check").exit_code == 0

    def test_nothing_to_configure(self, run):
        assert run("init").exit_code == 2


class TestReport:
    def problem(self, n: int, severity: Severity = Severity.WARNING) -> Problem:
        return Problem(
            severity,
            f"code-{severity.name.lower()}",
            f"Number {n}.",
            "#/x",
            Position("a.yaml", n, 1),
            "Mend it.",
        )

    def test_many_of_one_kind_are_summed_up(self):
        problems = [self.problem(n) for n in range(1, 101)]
        lines = list(report.human(problems, plain))
        assert len(lines) == 6
        assert lines[0] == "a.yaml:1:1: warning: Number 1. Mend it. [code-warning]"
        assert "95 more" in lines[-1]
        assert len(list(report.human(problems, plain, verbose=True))) == 100

    def test_errors_come_last_and_notes_only_when_asked_for(self):
        problems = [
            self.problem(1, Severity.ERROR),
            self.problem(2, Severity.NOTE),
            self.problem(3),
        ]
        shown = [line.split(":")[1] for line in report.human(problems, plain)]
        assert shown == ["3", "1"]
        shown = [
            line.split(":")[1] for line in report.human(problems, plain, verbose=True)
        ]
        assert shown == ["2", "3", "1"]

    def test_tally(self):
        assert report.tally([]) == "no problems"
        problems = [self.problem(1, Severity.ERROR), self.problem(2), self.problem(3)]
        assert report.tally(problems) == "1 error, 2 warnings"

    def test_control_characters_do_not_reach_the_terminal(self):
        problem = Problem(Severity.ERROR, "x", "a\x1b[2Jb\u202ec\rd\x9be")
        (line,) = report.human([problem], plain)
        assert line == r"error: a\x1b[2Jb\u202ec\rd\x9be [x]"

    def test_github_text_can_not_start_a_command_of_its_own(self):
        problem = Problem(
            Severity.WARNING, "x", "one\n::error::two %0A", "", Position("a,b:c", 1, 2)
        )
        (line,) = report.github([problem])
        assert (
            line
            == "::warning title=x,file=a%2Cb%3Ac,line=1,col=2::one%0A::error::two %250A"
        )


def process(*arguments: str, cwd: Path, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "triptych", *arguments],
        cwd=cwd,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **options,  # type: ignore[call-overload]
    )


def test_version_imports_next_to_nothing(work):
    code = (
        "import sys; from triptych.cli import cli; cli(['--version'], standalone_mode=False);"
        "print(sorted({'yaml', 'jinja2', 'rich', 'black', 'openapi_pydantic', 'dataclasses'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=work,
        text=True,
        capture_output=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_reader_that_stops_reading_is_no_error(spec, work):
    paths = "".join(
        f"  /things{n}: {{get: {{responses: {{'204': {{description: Fine.}}}}}}}}\n"
        for n in range(3000)
    )
    spec.write_text(
        f"openapi: 3.1.0\ninfo: {{title: Big, version: '1'}}\npaths:\n{paths}"
    )
    running = process("inspect", "zoo.yaml", cwd=work)
    assert running.stdout
    assert running.stderr
    assert running.stdout.readline() == "Big 1\n"
    running.stdout.close()
    errors = running.stderr.read()
    assert running.wait(60) == 141
    assert "Traceback" not in errors
    assert "Broken" not in errors


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupt_is_quiet(work, number):
    code = f"""
import os, sys
from triptych import cli
class Input:
    buffer = property(lambda self: self)
    def read(self):
        os.kill(os.getpid(), {int(number)})
        return b""
sys.stdin, sys.argv = Input(), ["triptych", "check", "-"]
cli.main()
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=work,
        text=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 130
    assert done.stdout == ""
    assert done.stderr.strip() == "Interrupted."


def test_exit_status_of_the_program(spec, work):
    running = process("check", "nowhere.yaml", cwd=work)
    assert running.communicate(timeout=60)[0].startswith("error: There is no file")
    assert running.returncode == 2
