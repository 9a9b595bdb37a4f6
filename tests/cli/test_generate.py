from __future__ import annotations

import json
from pathlib import Path

import pytest

import triptych


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*.txt"))
    }


GENERATED = {
    "client/list.txt": "GET /animals\n",
    "client/retrieve.txt": "GET /animals/{id}\n",
}


def test_generate_writes_each_target_into_its_folder(run, spec, work):
    result = run("generate", "zoo.yaml", "-o", "out")
    assert result.exit_code == 0, result.output
    assert tree(work / "out") == GENERATED
    assert (work / "out" / "triptych.lock").is_file()


def test_default_output_folder(run, spec, work):
    run("generate", "zoo.yaml")
    assert tree(work / "output") == GENERATED


def test_summary_counts(run, spec):
    lines = dict(
        line.split(maxsplit=1)
        for line in run("generate", "zoo.yaml").stdout.splitlines()
    )
    assert lines["operations"] == "2"
    assert lines["models"] == "2"
    assert lines["files"] == "3 (3 new)"
    assert lines["problems"] == "no problems"
    assert float(lines["seconds"]) >= 0


def test_nothing_but_text_when_not_on_a_terminal(run, spec):
    result = run("generate", "zoo.yaml")
    assert "\x1b" not in result.output
    assert result.stderr == ""


def test_second_run_changes_nothing(run, spec):
    run("generate", "zoo.yaml")
    assert "none changed" in run("generate", "zoo.yaml").stdout


def test_spec_from_standard_input(run, spec, work):
    result = run("generate", "-", "-o", "out", stdin=spec.read_text())
    assert result.exit_code == 0, result.output
    assert tree(work / "out") == GENERATED


def test_dry_run_tells_and_writes_nothing(run, spec, work):
    result = run("generate", "zoo.yaml", "--dry-run")
    assert result.exit_code == 0
    assert "new      output/client/list.txt" in result.stdout
    assert "nothing written" in result.stdout
    assert not (work / "output").exists()


def test_check_fails_while_there_is_something_to_write(run, spec, work):
    assert run("generate", "zoo.yaml", "--check").exit_code == 1
    assert not (work / "output").exists()
    run("generate", "zoo.yaml")
    assert run("generate", "zoo.yaml", "--check").exit_code == 0
    (work / "output" / "client" / "list.txt").unlink()
    assert run("generate", "zoo.yaml", "--check").exit_code == 1


def test_edited_file_blocks_until_overwrite(run, spec, work):
    run("generate", "zoo.yaml")
    edited = work / "output" / "client" / "list.txt"
    edited.write_text("mine")
    spec.write_text(spec.read_text().replace("/animals:", "/beasts:"))
    # The lock keeps the name of the method only for the same path.
    result = run("generate", "zoo.yaml")
    assert result.exit_code == 1
    assert "client/list.txt" in result.stderr
    assert "--overwrite" in result.stderr
    assert edited.read_text() == "mine"
    assert run("generate", "zoo.yaml", "--dry-run").exit_code == 1
    assert run("generate", "zoo.yaml", "--overwrite").exit_code == 0
    assert edited.read_text() == "GET /beasts\n"


def test_spec_with_errors_changes_nothing(run, spec, work):
    run("generate", "zoo.yaml")
    before = {path: path.read_bytes() for path in work.rglob("*.txt")}
    spec.write_text("openapi: 3.1.0\n  paths: [\n")
    result = run("generate", "zoo.yaml")
    assert result.exit_code == 1
    assert result.stderr.startswith("zoo.yaml:2:")
    assert " error: " in result.stderr
    assert {path: path.read_bytes() for path in work.rglob("*.txt")} == before


def test_strict_makes_warnings_errors(run, spec, work):
    (work / "triptych.yaml").write_text(
        "spec: zoo.yaml\ntargets: {client: {loud: true}}\n"
    )
    result = run("generate")
    assert result.exit_code == 0
    assert "warning: The target is loud. [loud]" in result.stderr
    assert "1 warning" in result.stdout
    result = run("generate", "--strict", "-o", "other")
    assert result.exit_code == 1
    assert "error: The target is loud." in result.stderr
    assert not (work / "other").exists()


def test_users_template_takes_the_place_of_the_built_in_one(run, spec, work):
    mine = work / "mine" / "little"
    mine.mkdir(parents=True)
    (mine / "{{operation}}.txt.jinja").write_text("mine: {{ id }}\n")
    assert run("generate", "zoo.yaml", "--templates", "mine").exit_code == 0
    assert tree(work / "output")["client/list.txt"] == "mine: GET /animals\n"


def test_failing_template_is_told_with_file_and_line(run, spec, work):
    mine = work / "mine" / "little"
    mine.mkdir(parents=True)
    (mine / "{{operation}}.txt.jinja").write_text("\n{{ idd }}\n")
    result = run("generate", "zoo.yaml", "--templates", "mine")
    assert result.exit_code == 1
    assert "mine/little/{{operation}}.txt.jinja:2:1: error: " in result.stderr
    assert "idd" in result.stderr
    assert not (work / "output").exists()


def test_output_that_can_not_be_written(run, spec, work):
    (work / "out").write_text("a file")
    result = run("generate", "zoo.yaml", "-o", "out/deeper")
    assert result.exit_code == 1
    assert "Error" in result.stderr or "error:" in result.stderr
    assert (work / "out").read_text() == "a file"


class TestConfiguration:
    @pytest.fixture(autouse=True)
    def configured(self, spec: Path, work: Path) -> None:
        (work / "api").mkdir()
        spec.rename(work / "api" / "zoo.yaml")
        (work / "api" / "triptych.yaml").write_text(
            "spec: zoo.yaml\noutput: ../sdk\ntargets: {client: {suffix: '!'}}\n"
        )

    def test_beside_the_document(self, run, work):
        assert run("generate", "api/zoo.yaml").exit_code == 0
        assert tree(work / "sdk")["client/list.txt"] == "GET /animals!\n"
        assert (work / "api" / "triptych.lock").is_file()

    def test_in_a_folder(self, run, work):
        assert run("generate", "api").exit_code == 0
        assert "client/list.txt" in tree(work / "sdk")

    def test_here(self, run, work, monkeypatch):
        monkeypatch.chdir(work / "api")
        assert run("generate").exit_code == 0
        assert "client/list.txt" in tree(work / "sdk")

    def test_named(self, run, work):
        assert run("generate", "--config", "api/triptych.yaml").exit_code == 0
        assert "client/list.txt" in tree(work / "sdk")

    def test_of_another_document_is_not_used(self, run, work):
        other = (work / "api" / "zoo.yaml").read_text()
        (work / "api" / "other.yaml").write_text(other)
        assert run("generate", "api/other.yaml").exit_code == 0
        assert tree(work / "output") == GENERATED

    def test_command_line_comes_first(self, run, work):
        result = run("generate", "api", "-o", "there", "--target", "client")
        assert result.exit_code == 0
        assert tree(work / "there")["client/list.txt"] == "GET /animals!\n"

    def test_document_may_be_named_on_the_command_line_alone(self, run, work):
        (work / "api" / "triptych.yaml").write_text(
            "targets: {client: {suffix: '?'}}\n"
        )
        result = run(
            "generate", "api/zoo.yaml", "--config", "api/triptych.yaml", "-o", "o"
        )
        assert result.exit_code == 0, result.output
        assert tree(work / "o")["client/list.txt"] == "GET /animals?\n"


def test_lock_keeps_names_and_renames_are_reported(run, spec, work):
    run("generate", "zoo.yaml")
    lock = work / "output" / "triptych.lock"
    data = json.loads(lock.read_text())
    assert data["methods"]["GET /animals"] == "animals.list"
    data["methods"]["GET /animals"] = "animals.everyone"
    lock.write_text(json.dumps(data))
    run("generate", "zoo.yaml")
    assert "client/everyone.txt" in tree(work / "output")
    (work / "triptych.yaml").write_text(
        "spec: zoo.yaml\nnames: {methods: {'GET /animals': animals.all}}\n"
    )
    lock.rename(work / "triptych.lock")
    result = run("generate")
    assert "client/all.txt" in tree(work / "output")
    assert "animals.all" in result.stderr
    assert "animals.everyone" in result.stderr


def test_new_operation_is_reported_with_what_is_to_be_written(run, spec, work):
    first = run("generate", "zoo.yaml")
    assert "new:" not in first.stderr
    text = spec.read_text()
    spec.write_text(
        text.replace(
            "  /animals/{id}:",
            "  /keepers: {post: {responses: {'204': {description: Hired.}}}}\n"
            "  /animals/{id}:",
        )
    )
    second = run("generate", "zoo.yaml")
    assert "new: POST /keepers; write Zoo.create" in second.stderr
    assert second.stderr.count("new:") == 1
    assert "new:" not in run("generate", "zoo.yaml").stderr


def test_broken_lock(run, spec, work):
    (work / "output").mkdir()
    (work / "output" / "triptych.lock").write_text("{")
    result = run("generate", "zoo.yaml")
    assert result.exit_code == 2
    assert "output/triptych.lock:1:1: error: " in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["generate"], "There is no triptych.yaml"),
        (["generate", "nowhere.yaml"], "There is no file nowhere.yaml"),
        (["generate", "zoo.yaml", "--target", "nope"], "There is no target 'nope'"),
        (["generate", "zoo.yaml", "--config", "nope"], "does not exist"),
        (["generate", "zoo.yaml", "--nope"], "No such option"),
        (["generate", "."], "There is no triptych.yaml"),
        (["nope"], "No such command"),
    ],
)
def test_wrong_use_exits_with_2(run, spec, arguments, message):
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_wrong_target_is_told_before_the_document_is_read(run, work):
    (work / "broken.yaml").write_text("a: [")
    result = run("generate", "broken.yaml", "--target", "nope")
    assert result.exit_code == 2
    assert "There is no target 'nope'" in result.stderr


def test_wrong_configuration_exits_with_2(run, spec, work):
    (work / "triptych.yaml").write_text("spec: zoo.yaml\nouput: x\n")
    result = run("generate")
    assert result.exit_code == 2
    assert "triptych.yaml:2:1: error: " in result.stderr
    assert "Did you mean 'output'?" in result.stderr


def test_remote_document_needs_leave(run):
    result = run("generate", "https://api.example.com/openapi.yaml")
    assert result.exit_code == 1
    assert "--allow-remote" in result.stderr


def test_python_interface(spec, work):
    seen: list[str] = []
    result = triptych.generate(
        triptych.Config(spec=str(spec), output=work / "out"), progress=seen.append
    )
    assert tree(work / "out") == GENERATED
    assert [op.id for op in result.api.operations] == [
        "GET /animals",
        "GET /animals/{id}",
    ]
    assert seen == ["read", "understand", "present", "render", "compare", "write"]
    assert list(result.seconds) == seen
    assert triptych.load(spec).api.title == "Zoo"
    assert set(triptych.__all__) <= set(dir(triptych))
    with pytest.raises(AttributeError):
        _ = triptych.nothing
