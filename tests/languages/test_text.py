import ast
import tomllib
import unicodedata

import black
import pytest

from triptych.languages.python import text
from triptych.languages.python.docstrings import quoted, section, wrap

HOSTILE = [
    "plain",
    'say "hi"',
    "it's",
    'it\'s "both"',
    '"""',
    "'''",
    '\\"""',
    "trailing\\",
    'trailing"',
    '"leading',
    "line\nbreak",
    "\r\n\t\x0b\x0c",
    "\x00\x1b[31m",
    "\u202e\u2066bidi",
    "\u2028\u2029\x85",
    "\ud800 lone",
    "{__import__('os').system('id')}",
    "%s %(x)s",
    "\\N{BULLET} \\u0041 \\x41",
    '""")\nimport os\n("""',
    "# comment\nimport os",
    "é 名前 💥",
    " ",
    "",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_string_literals_mean_the_text_and_show_all_of_it(value: str) -> None:
    source = text.string(value)
    assert ast.literal_eval(source) == value
    assert source.isprintable()
    assert black.format_str(f"x = {source}\n", mode=black.Mode()) == f"x = {source}\n"


@pytest.mark.parametrize("value", [0, -1, 1.5, 1e300, True, False, None, "a"])
def test_literals(value: str | float | bool | None) -> None:
    assert ast.literal_eval(text.literal(value)) == value


@pytest.mark.parametrize("value", HOSTILE)
def test_docstrings_hold_nothing_but_text(value: str) -> None:
    doc = quoted(wrap(value, 80), "    ")
    source = f"def f() -> None:\n    {doc}\n" if doc else "def f() -> None:\n    ...\n"
    [function] = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    said = ast.get_docstring(function) or ""
    assert said.split() == value.split()
    assert all(c.isprintable() or c == "\n" for c in source)


@pytest.mark.parametrize("value", HOSTILE)
def test_comments_stay_on_their_line(value: str) -> None:
    assert text.comment(value).isprintable()


@pytest.mark.parametrize("value", HOSTILE)
def test_toml_strings(value: str) -> None:
    read = tomllib.loads(f"x = {text.toml(value)}\n")["x"]
    assert read == value.replace("\ud800", "\ufffd")


@pytest.mark.parametrize("value", HOSTILE)
def test_markdown_is_one_line_without_markup(value: str) -> None:
    for made in (text.markdown(value), text.markdown_code(value)):
        assert "\n" not in made
        assert not any(unicodedata.category(c) == "Cf" for c in made)
    assert "<" not in text.markdown("<script>").replace("\\<", "")


def test_code_spans_outnumber_the_backticks_inside() -> None:
    assert text.markdown_code("a``b") == "```a``b```"
    assert text.markdown_code("`") == "`` ` ``"


def test_wrapping_keeps_lists_code_tables_and_headings() -> None:
    lines = wrap(
        "First words\nof a paragraph.\n\n\n- one\n  more of one\n- two\n\n"
        "```py\nx  =  1\n```\n\n## Head\ntext\n| a | b |\n| - | - |\n",
        80,
    )
    assert lines == [
        "First words of a paragraph.",
        "",
        "- one more of one",
        "- two",
        "",
        "```py",
        "x  =  1",
        "```",
        "",
        "## Head",
        "text",
        "| a | b |",
        "| - | - |",
    ]


def test_wrapping_fills_lines_and_never_breaks_a_word() -> None:
    lines = wrap("word " * 40 + "x" * 100, 30)
    assert max(map(len, lines[:-1])) <= 30
    assert lines[-1] == "x" * 100


def test_hanging_indentation_of_list_items() -> None:
    assert wrap("1. " + "word " * 10, 20) == [
        "1. word word word",
        "   word word word",
        "   word word word",
        "   word",
    ]


def test_sections() -> None:
    assert section("Args", [("a", "word " * 6), ("b", "")], 30) == [
        "Args:",
        "    a: word word word word",
        "        word word",
        "    b",
    ]
    assert section("Args", [], 30) == []


@pytest.mark.parametrize("value", HOSTILE)
def test_black_leaves_docstrings_alone(value: str) -> None:
    lines = [*wrap(value, 80), "", *section("Args", [("x", value)], 80)]
    while lines and not lines[0]:
        lines.pop(0)
    source = f"def f(x: int) -> None:\n    {quoted(lines, '    ')}\n    return None\n"
    assert black.format_str(source, mode=black.Mode()) == source
