from __future__ import annotations

from pathlib import Path

import pytest

from triptych.files import FileSpec, OutputFile
from triptych.problems import Severity
from triptych.render import TemplateError, builtin_templates, render


@pytest.fixture
def write(tmp_path: Path):
    def write(path: str, text: str) -> Path:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    return write


def one(spec: FileSpec, *folders: Path, cache: Path) -> bytes:
    (file,) = render([spec], folders, cache=cache).files
    assert file.path == spec.path
    return file.content


def test_view_reaches_the_template_and_nothing_is_escaped(write, tmp_path):
    write("t/{{name}}.txt.jinja", "{% for x in items %}\n<{{ x }}>\n{% endfor %}\n")
    spec = FileSpec("a.txt", "{{name}}.txt.jinja", {"items": ["&", "é"]})
    assert one(spec, tmp_path / "t", cache=tmp_path) == "<&>\n<é>\n".encode()


def test_blocks_leave_no_blank_lines_and_the_last_newline_stays(write, tmp_path):
    write("t/a.jinja", "a\n  {% if yes %}\nb\n  {% endif %}\n")
    assert (
        one(FileSpec("a", "a.jinja", {"yes": True}), tmp_path / "t", cache=tmp_path)
        == b"a\nb\n"
    )


def test_text_of_a_view_is_never_a_template(write, tmp_path):
    write("t/a.jinja", "{{ x }}")
    spec = FileSpec("a", "a.jinja", {"x": "{{ 7*7 }}{% raw %}"})
    assert one(spec, tmp_path / "t", cache=tmp_path) == b"{{ 7*7 }}{% raw %}"


def test_file_without_jinja_ending_is_copied_byte_for_byte(tmp_path):
    (tmp_path / "t").mkdir()
    (tmp_path / "t" / "x.bin").write_bytes(b"\xff\r\n{{ no }}")
    spec = FileSpec("x.bin", "x.bin")
    assert one(spec, tmp_path / "t", cache=tmp_path) == b"\xff\r\n{{ no }}"


def test_users_folder_overrides_path_by_path(write, tmp_path):
    write("mine/a.txt.jinja", "mine")
    write("built/a.txt.jinja", "built a")
    write("built/b.txt.jinja", "built b")
    folders = [tmp_path / "mine", tmp_path / "built"]
    files = render(
        [FileSpec("a", "a.txt.jinja"), FileSpec("b", "b.txt.jinja")], folders
    )
    assert files.files == (OutputFile("a", b"mine"), OutputFile("b", b"built b"))
    assert files.problems == ()


def test_users_template_can_include_its_own_and_built_in_ones(write, tmp_path):
    write("mine/a.txt.jinja", "{% include 'part.jinja' %}{% include 'deep/b.jinja' %}")
    write("mine/part.jinja", "part")
    write("built/a.txt.jinja", "")
    write("built/deep/b.jinja", "+b")
    rendered = render(
        [FileSpec("a", "a.txt.jinja")], [tmp_path / "mine", tmp_path / "built"]
    )
    assert rendered.files[0].content == b"part+b"
    assert rendered.problems == ()


def test_template_that_nothing_uses_is_reported_with_the_nearest_name(write, tmp_path):
    write("mine/src/resourse.py.jinja", "")
    write("built/src/resource.py.jinja", "x = 1\n")
    rendered = render(
        [FileSpec("r.py", "src/resource.py.jinja")],
        [tmp_path / "mine", tmp_path / "built"],
    )
    (problem,) = rendered.problems
    assert problem.severity is Severity.WARNING
    assert problem.code == "template-unused"
    assert "src/resource.py.jinja" in str(problem)


def test_only_users_python_is_formatted(write, tmp_path):
    write("mine/a.py.jinja", "x = {  'a':1 }\n")
    write("built/b.py.jinja", "x = {  'a':1 }\n")
    write("built/c.py.jinja", "x = {  'a':1 }\n")
    rendered = render(
        [
            FileSpec("a.py", "a.py.jinja"),
            FileSpec("b.py", "b.py.jinja"),
            FileSpec("c.py", "c.py.jinja", format=True),
        ],
        [tmp_path / "mine", tmp_path / "built"],
        cache=tmp_path / "cache",
    )
    formatted, raw = b'x = {"a": 1}\n', b"x = {  'a':1 }\n"
    assert [file.content for file in rendered.files] == [formatted, raw, formatted]


def error_of(spec: FileSpec, *folders: Path) -> str:
    with pytest.raises(TemplateError) as caught:
        render([spec], folders)
    (problem,) = caught.value.problems
    return str(problem)


def test_undefined_names_template_line_and_what_is_missing(write, tmp_path):
    path = write("t/a.jinja", "one\ntwo {{ person.surname }}\n")
    text = error_of(FileSpec("out.txt", "a.jinja", {"person": {}}), tmp_path / "t")
    assert text.startswith(f"{path}:2:1: error: ")
    assert "out.txt" in text
    assert "surname" in text


def test_failure_in_an_included_template_names_that_template(write, tmp_path):
    write("t/a.jinja", "{% include 'b.jinja' %}")
    path = write("t/b.jinja", "\n\n{{ 1 // zero }}")
    text = error_of(FileSpec("a", "a.jinja", {"zero": 0}), tmp_path / "t")
    assert text.startswith(f"{path}:3:1: error: ")
    assert "ZeroDivisionError" in text


def test_syntax_error_names_template_and_line(write, tmp_path):
    path = write("t/a.jinja", "fine\n{% for %}\n")
    text = error_of(FileSpec("a", "a.jinja"), tmp_path / "t")
    assert text.startswith(f"{path}:2:1: error: ")


@pytest.mark.parametrize("template", ["no.jinja", "no.txt"])
def test_missing_template(template, tmp_path):
    assert f"no template {template}" in error_of(FileSpec("a", template), tmp_path)


def test_unformattable_output_names_the_template(write, tmp_path):
    path = write("mine/a.py.jinja", "def f(:\n")
    text = error_of(FileSpec("a.py", "a.py.jinja"), tmp_path / "mine", tmp_path / "b")
    assert text.startswith(str(path))
    assert "a.py" in text


def test_lone_surrogate_is_shown_by_its_escape(write, tmp_path):
    write("t/a.jinja", "{{ x }}")
    spec = FileSpec("a", "a.jinja", {"x": "\ud800"})
    assert one(spec, tmp_path / "t", cache=tmp_path) == rb"\ud800"


def test_builtin_templates_are_found_in_the_source_tree():
    assert builtin_templates("python_client").parent.name in ("templates", "_templates")


def test_a_template_that_ends_with_a_slash_is_a_folder_copied_whole(
    tmp_path: Path,
) -> None:
    (tmp_path / "kit" / "deep").mkdir(parents=True)
    (tmp_path / "kit" / "a.py").write_bytes(b"a = 1\n")
    (tmp_path / "kit" / "deep" / "b.txt").write_bytes(b"{{ as it is }}\n")
    files = render([FileSpec("src/kit/", "kit/")], [tmp_path]).files
    assert [(file.path, file.content) for file in files] == [
        ("src/kit/a.py", b"a = 1\n"),
        ("src/kit/deep/b.txt", b"{{ as it is }}\n"),
    ]
