"""The quick reader of YAML gives what libyaml gives, to every type and position, or it gives up."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import REPOSITORY
from triptych.document import blocks, yaml
from triptych.document.source import read
from triptych.document.syntax import DEPTH_LIMIT, SyntaxFlaw

# What real documents hold that is left to libyaml: anchors, complex keys, JSON in a file called .yaml.
LEFT = {
    "kubernetes.yaml": "JSON",
    "temporal.yaml": "a complex key",
    "workos.yaml": "anchors",
}


def _paths(node: Any) -> Iterator[tuple[str | int, ...]]:
    """The paths to all nodes of a tree."""
    stack: list[tuple[tuple[str | int, ...], Any]] = [((), node)]
    while stack:
        path, node = stack.pop()
        yield path
        if isinstance(node, dict):
            stack += [((*path, key), value) for key, value in node.items()]
        elif isinstance(node, list):
            stack += [((*path, index), value) for index, value in enumerate(node)]


def _typed(node: Any) -> Any:
    """A tree in a form where order and types count for equality (``1``, ``1.0`` and ``True`` are equal)."""
    if isinstance(node, dict):
        return [(key, _typed(value)) for key, value in node.items()]
    if isinstance(node, list):
        return ["list", *map(_typed, node)]
    return type(node).__name__, node


def is_quick(text: str) -> bool:
    """Whether the quick reader takes the text. What it gives has to be what libyaml gives."""
    quick = blocks.parse(text)
    if quick is None:
        return False
    data, places = quick
    try:
        expected, right, flaws = yaml.parse(text)
    except SyntaxFlaw as error:
        pytest.fail(f"{text!r} is read, but is wrong: {error}")
    assert not flaws, text
    assert _typed(data) == _typed(expected), text
    for path in _paths(expected):
        for sought in (path, (*path, "no such"), (*path, 10_000)):
            assert places.find(sought) == right.find(sought), (text, sought)
            assert places.text(sought) == right.text(sought), (text, sought)
    return True


READ = [
    # collections
    "a: 1\n",
    "a: 1",
    "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
    "- a\n- b\n",
    "a:\n- 1\n- b: 2\n  c: 3\nd: 4\n",
    "a:\n  - 1\n  - b: 2\n    c: 3\nd: 4\n",
    "- - a\n  - b\n-   - c\n-\n  - d\n",
    "- a:\n  - b\n  c: d\n",
    "-\n  a: 1\n-\n-   # nothing\n- b\n",
    "a:\nb:\n  c:\n",
    "a:\n\n  # here\n\n  b: 1\n\n\n# end\n",
    "  a: 1\n  b: 2\n",
    "--- # head\na: 1\n",
    "# first\n\n---\na: 1\n",
    "a:   # c\n  b # c\n",
    # keys
    "200: a\n1.5: b\ntrue: c\nnull: d\n~: e\n'1': f\n\"x\": g\n",
    "'it''s': 1\n\"a\\tb\": 2\n'': 3\n",
    "/a/{b}:c: 1\nhttp://x: 2\na#b: 3\n$ref: 4\n-a: 5\n(a, b): 6\n",
    "a b c: 1\nä€😀: 2\n",
    # plain scalars
    "- 1\n- 012\n- 0o7\n- 0xF\n- 1.0\n- 1e3\n- .5\n- -1\n- +1\n- 1_000\n- 12:30\n- .inf\n",
    "- true\n- True\n- yes\n- on\n- null\n- ~\n- Null\n- 2001-01-01\n- =\n- <<\n",
    "a: b#c\nd: e #f\ng: h:i\nj: 'k' # l\nm: n   \n",
    "a: b\n  c\n\n  d\n\n\n  - e\n  [f\nx: y\n",
    "a:\n  b\n  c\nd: e\n",
    "- a\n  b\n- c\n\n  d\n\n- e\n",
    "a: b\n# no more\nc: d\n",
    "a: x\n   \n  y\nb: z\n",
    # quoted scalars
    "a: ''\nb: \"\"\nc: 'it''s'\nd: \"x\\\"\\\\\\/\\n\\u00e9\\x41\\U0001F600\\N\\_\\L\\P\\e\\0\"\n",
    "a: 'b: c # d'\ne: \"f: - g\"\n",
    "a: 'b\n  c\n\n   d'\ne: \"f\n  g\n\n\n  h\"\n",
    'a: "b \\\n  c\\\n  \\  d\n  e"\n',
    "a: 'b\nc'\n",
    "- 'a'  # b\n- \"c\"\n",
    "a:\n  'b'\nc:\n  \"d\n  e\"\n",
    # block scalars
    "a: |\n  b\n   c\n\n  d\n\ne: |-\n  f\n\ng: |+\n  h\n\n\ni: j\n",
    "a: >\n  b\n  c\n\n  d\n\n\n  e\n   f\n  g\nh: >-\n  i\n\nj: >+\n  k\n\n",
    "a: |2\n   b\n  c\nd: >1-\n   e\n f\ng: |+1\n h\n",
    "a: |\nb: >\nc: |+\n\n\nd: |-\n\ne: 1\n",
    "- |\n a\n  b\n- >\n   c\n   d\n- e: |\n    f\n",
    "a:\n- |\n  b\n",
    "a: | # c\n\n\n  b\n  \n   \n",
    "a: >\n\n  b\n  \tc\n  d\n",
    "a: |\n  # text\n # comment\nb: 1\n",
    "a: |\n  b",
    "a: >-\n  b\n  c",
    "a: |",
    "a:\n  |\n  b\nc:\n  >-\n  d\n",
    "a: |\n  b\n  \tc\td\n",
    # flow collections
    "a: []\nb: {}\nc: [a, 'b', \"c\", 1, null, ~]\nd: {e: f, 'g': 1, \"h\": [i, {j: k}]}\n",
    "a: [a b, c:d, http://x/y]\nb: [ ]\nc: { }\nd: [a, ]\n",
    "a: [\n  b, # c\n  d\n]\ne: {\n  f: g,\n\n  h: 'i\n   j'\n  }\nk: l\n",
    'a: {"b":1,"c":[true,"d"],"e":{}}\n',
    "- [a]\n- {b: c}\n- [[1, 2], [3]]\n",
    'a: [b: c, "d": e, {f: g}]\n',
    # characters and line breaks
    "a: 1\r\nb: |\r\n  c\r\n  d\r\ne: f\r\n  g\r\n",
    "a: b\xa0c\u3000d\n",
    "a: 'b\tc'\nd: \"e\t\" \nf: x\n",
]


@pytest.mark.parametrize("text", READ)
def test_what_documents_are_written_in_is_read_quickly(text: str) -> None:
    assert is_quick(text)


LEFT_TO_LIBYAML = [
    # no document, or no collection
    "",
    "\n \n",
    "# a\n",
    "---\n",
    "a\n",
    "'a'\n",
    "|\n a\n",
    # rarer parts of YAML
    "a: &x 1\nb: *x\n",
    "a: {x: 1}\nb:\n  <<: {y: 2}\n",
    "a: {<<: {b: 1}}\n",
    "a: !!str 1\n",
    "a: !x b\n",
    "? a\n: b\n",
    "%YAML 1.2\n---\na: 1\n",
    "--- a\n",
    "--- |\n a\n",
    "a: 1\n---\nb: 2\n",
    "a: 1\n...\n",
    "a : 1\n",
    "a:\t1\n",
    "a:\n\t- b\n",
    "-\ta\n",
    "a: [?b: c]\n",
    "{a: b}\n",
    "[a]\n",
    "? [a]\n: b\n",
    "[a]: b\n",
    "{a: b}: c\n",
    "k" * 2000 + ": 1\n",
    # what is read with a flaw
    "a: 1\na: 2\n",
    "a:\n  b: 1\n  b: 2\nc: 3\n",
    "a: {b: 1, b: 2}\n",
    "'a': 1\na: 2\n",
    "a: x\x01\n",
    "a: x\x7f\n",
    "a: x\ufffe\n",
    # line breaks that libyaml knows besides
    "a: b\rc: d\n",
    "a: b\x85c: d\n",
    "a: 'b\u2028c'\n",
    "\ufeffa: 1\n",
    # mistakes
    "a: b: c\n",
    "a: b:\n",
    "a: 1\n  b: 2\n",
    "a:\n  b: 1\n c: 2\n",
    "a:\n    b: 1\n  c: 2\n",
    "a: 1\n- b\n",
    "- a\nb: 1\n",
    "a:\n  - b\n  c: d\n",
    "a: - b\n",
    "a: 1\nb\n",
    "a: 'b\n",
    'a: "b\n',
    "a: 'b' c\n",
    "a: 'b'\n  c: d\n",
    "a: 'b'\n  c\n",
    "a: b # c\n  d\n",
    "a: b\n# c\n  d\n",
    'a: "\\q"\n',
    'a: "\\ud83d\\ude00"\n',
    'a: "\\xzz"\n',
    "a: 'b\n---\nc'\n",
    "a: |x\n  b\n",
    "a: |0\n  b\n",
    "a: |\n    \n  b\n",
    "a: |\n   b\n  c\n",
    "a: |\n \tb\n",
    "a: |\n\tb\n",
    "a: |\n  \tb\n",
    "a: |\n  b\n\t\nc: 1\n",
    "a: [b\n",
    "a: [b}\n",
    "a: [b] c\n",
    "a: [,]\n",
    "a: {b:[c]}\n",
    "a: @b\n",
    "a: `b\n",
    "a: %b\n",
    "@a: b\n",
    "a: [b #c\n",
]


@pytest.mark.parametrize("text", LEFT_TO_LIBYAML)
def test_everything_else_is_left_to_libyaml(text: str) -> None:
    assert blocks.parse(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "- " * 100_000 + "x",
        "a:\n" + " " * 100_000 + "b: 1",
        "a:\n" + " " * 399 + "-  b: 1",
        "-  " * 12 + "x",
        "\n".join(" " * n + "a:" for n in range(2000)),
        "\n".join("  " * n + "-" for n in range(2000)),
        "\n".join(f"{'  ' * n}a:\n{'  ' * n}- b: 1" for n in range(DEPTH_LIMIT)),
        "a: " + "[" * 100_000,
        "a: " + "{a: " * 1000 + "1" + "}" * 1000,
    ],
)
def test_deep_nesting_is_left_to_libyaml(text: str) -> None:
    assert blocks.parse(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n" + "  c\n" * 200_000,
        "a: b\n" + "\n" * 400_000,
        'a: "b' + " " * 400_000 + 'c"\n',
        "a: 'b" + "\t" * 400_000 + "c'\n",
        'a: "' + "b\n\n" * 100_000 + '"\n',
        'a: "' + "\\ " * 100_000 + '\n  b"\n',
        "a: " + "b " * 200_000 + "\n",
        "a: >\n" + "  b\n   c\n\n" * 50_000,
        "a: [" + "b, " * 50_000 + "]\n",
    ],
    ids=lambda text: text[:12],
)
def test_long_scalars_take_time_by_their_length_alone(text: str) -> None:
    assert is_quick(text)


def test_documents_are_read_the_quick_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "parse", None)
    source = read("spec", "", b"a:\n  - b: 1.0\n")
    assert source.tree == {"a": [{"b": 1.0}]}
    assert str(source.position((((None, "a"), 0), "b"))) == "spec:2:5"
    assert source.places.text(("a", 0, "b")) == "1.0"


# Real documents.


def _text(path: Path) -> str:
    return path.read_bytes().decode()


OWN = sorted(
    path
    for folder in ("spec", "tests")
    for path in (REPOSITORY / folder).rglob("*.yaml")
)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_own_documents_are_read_quickly(path: Path) -> None:
    assert is_quick(_text(path))


def _real(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.y*ml") if path.is_file())


@pytest.mark.corpus
@pytest.mark.slow
def test_parts_and_small_documents(shared_specs: Path) -> None:
    paths = [path for path in _real(shared_specs) if path.stat().st_size < 30_000]
    quick = sum(is_quick(_text(path)) for path in paths if "bad" not in path.parts)
    assert quick > 0.98 * len(paths)


@pytest.mark.corpus
def test_bad_documents(shared_specs: Path) -> None:
    for path in _real(shared_specs / "bad"):
        is_quick(_text(path))


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("name", ["openai.yaml", "resend.yaml", "spotify.yml"])
def test_real_documents_are_read_quickly(name: str, shared_specs: Path) -> None:
    assert is_quick(_text(shared_specs / name))


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.whole
def test_every_large_document(shared_specs: Path) -> None:
    for path in _real(shared_specs):
        if path.stat().st_size >= 30_000 and "bad" not in path.parts:
            assert is_quick(_text(path)) == (path.name not in LEFT), path


# Documents made up, and real ones with mistakes in them.

_WORDS = st.one_of(
    st.text("ab1 :#-,'\"\\[]{}&*!|>%@?~é€😀", min_size=1, max_size=12),
    st.sampled_from(["null", "true", "12", "-1.5", "0x1F", "a b", "x: y", "a #b"]),
    st.sampled_from(["<<", "---", "...", "- a", "$ref", "200", "http://a/b#c", "a:b"]),
)
_PLAIN = re.compile(r"[A-Za-z0-9$/é€😀<.(~-](?:[^:#]|:(?=[^ ])|(?<=[^ ])#)*(?<![ :])")


class Writer:
    """Writes made-up data in ways that a document may be written in, and now and then in ways it may not."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def one(self, *choices: str) -> str:
        return self._chance.choice(choices)

    def document(self, data: Any) -> str:
        head = self.one("", "", "", "---\n", "# head\n", "\n--- # head\n")
        text = head + self.collection(data, 0).lstrip("\n")
        return text if self.one("", "", "no end") == "" else text.rstrip("\n")

    def between(self) -> str:
        """What may stand between two lines."""
        if self._chance.random() < 0.8:
            return ""
        return self.one("", "  ", "# c", "   # c", "\t", "      ") + "\n"

    def collection(self, data: Any, column: int) -> str:
        """A collection whose members stand at the column; it begins on a new line."""
        text = ""
        pad = " " * column
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            begin = "-" if isinstance(data, list) else self.scalar(key, column) + ":"
            text += self.between() + pad + begin + self.member(value, column, data)
        return text

    def member(self, value: Any, column: int, parent: Any) -> str:
        """What follows a dash or a colon, up to the end of the line it ends in."""
        after = self.one("", "", "", " ", " # c", "  #c", "#") if value else ""
        if value and isinstance(value, dict | list):
            if self._chance.random() < 0.2:
                return " " + self.flow(value, column + 1) + after + "\n"
            step = self._chance.choice([1, 2, 2, 2, 3, 4])
            if isinstance(parent, list) and self._chance.random() < 0.7:
                inner = self.collection(value, column + step + 1)
                return inner[column + 1 :] if inner.startswith(" ") else "\n" + inner
            if isinstance(parent, dict) and isinstance(value, list) and step > 2:
                step = 0
            return after + "\n" + self.collection(value, column + step)
        if value == "":
            return self.one("", " ''", ' ""', " ~", "\n" + " " * column + " ''") + "\n"
        if isinstance(value, dict | list):
            return self.one(" []", " {}", " [ ]", " {\n}") + after + "\n"
        if self._chance.random() < 0.3:
            return self.block(value, column)
        gap = self.one(" ", " ", " ", "  ", "\n" + " " * (column + 1))
        text = self.scalar(value, column)
        if self._chance.random() < 0.3:  # in several lines
            apart = self.one("\n", "\n\n", " \n  \n", "\\\n", "\n\t") + " " * column
            text = re.sub(r"(?<=\S) (?=\S)", lambda _: apart + self.one(" ", ""), text)
        return gap + text + after + "\n"

    def scalar(self, value: str, column: int) -> str:
        if _PLAIN.fullmatch(value) and self._chance.random() < 0.7:
            return value
        if self._chance.random() < 0.5:
            return "'" + value.replace("'", "''") + "'"
        text = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + text.replace("é", self.one("é", "\\u00e9", "\\xe9")) + '"'

    def flow(self, value: Any, column: int) -> str:
        apart = self.one(", ", ", ", ",", " , ", ",\n" + " " * column, ", # c\n ")
        if isinstance(value, list):
            return "[" + apart.join(self.flow(item, column) for item in value) + "]"
        if isinstance(value, dict):
            colon = self.one(": ", ": ", ":", " : ")
            return (
                "{"
                + apart.join(
                    self.scalar(key, column) + colon + self.flow(item, column)
                    for key, item in value.items()
                )
                + "}"
            )
        return self.scalar(value, column)

    def block(self, value: str, column: int) -> str:
        indent = self._chance.choice([1, 2, 2, 2, 4])
        digit = str(indent) if self._chance.random() < 0.2 else ""
        header = " " + self.one("|", ">") + self.one("", "", "+", "-") + digit
        text = header + self.one("", "", " ", " # c") + "\n"
        for word in value.split(" "):
            blank = self.one("", "", "", "", " ", "\t", "   ")
            text += " " * (column + indent) + blank + word + "\n"
            text += self.one("", "", "", "\n", "\n\n", "  \n", " " * column + "\n")
        return text


_DATA = st.recursive(
    _WORDS | st.just(""),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(_WORDS, inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=400)
@given(
    st.dictionaries(_WORDS, _DATA, min_size=1, max_size=4)
    | st.lists(_DATA, min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
def test_made_up_documents(data: Any, chance: random.Random) -> None:
    is_quick(Writer(chance).document(data))


_LINES = [line for path in OWN for line in _text(path).split("\n")]
_PIECES = (
    *(" ", "  ", "\t", "\n", "\n\n", "\r\n", ":", ": ", "#", " #", "- ", "-", "? "),
    *("[", "]", "{", "}", ",", "&a ", "*a", "!", "|", ">", "|\n", ">-\n", "|2\n"),
    *("'", '"', "''", "\\", "\\n", "%", "@", "`", "~", "---\n", "...\n", "<<: "),
    *("é", "€", "😀", "\xa0", "\u2028", "\ufeff", "\x85", "\x01", "1", "a", "a: b"),
)


def _damaged(text: str, chance: random.Random) -> str:
    """The text with one small change."""
    at = chance.randrange(len(text) + 1)
    if chance.random() < 0.5:
        return text[:at] + chance.choice(_PIECES) + text[at:]
    if chance.random() < 0.4:
        return text[:at] + text[at + chance.choice([1, 1, 2, 5]) :]
    lines = text.split("\n")
    row = chance.randrange(len(lines))
    change = chance.randrange(5)
    if change == 0:
        lines[row] = " " * chance.choice([1, 2, 4]) + lines[row]
    elif change == 1:
        lines[row] = lines[row][1:]
    elif change == 2:
        lines.insert(row, chance.choice([*lines, "", "   ", "# c", "      # c", "\t"]))
    elif change == 3:
        del lines[row]
    else:
        lines[row] += chance.choice([" ", " # c", ":", " |", " >+", "\t"])
    return "\n".join(lines)


@settings(max_examples=600)
@given(
    st.integers(0, len(_LINES) - 1),
    st.integers(1, 25),
    st.randoms(use_true_random=False),
)
def test_damaged_documents(start: int, count: int, chance: random.Random) -> None:
    lines = _LINES[start : start + count]
    margin = min(
        (len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")),
        default=0,
    )
    text = "\n".join(line[margin:] for line in lines) + "\n"
    for _ in range(chance.choice([0, 1, 1, 2, 4])):
        text = _damaged(text, chance)
    is_quick(text)
