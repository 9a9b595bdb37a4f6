"""YAML text -> plain data, by the YAML 1.2 core schema (§10.3), with a place for every node.

libyaml parses and composes; what a plain scalar means is decided here, because PyYAML's own rules
are those of YAML 1.1 (``on`` is true, ``012`` is ten, ``12:30`` is 750). Merge keys (``<<``), which
YAML 1.2 dropped, are still understood, since documents use them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from triptych.document.pointers import Token
from triptych.document.scalars import plain_scalar
from triptych.document.syntax import DEPTH_LIMIT, Flaw, SyntaxFlaw, line_and_column

# How many nodes aliases may add to what is written: real documents reuse a few hundred.
_ALIAS_LIMIT = 500_000

_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_TAG = "tag:yaml.org,2002:"
_MERGE = object()


_CParser: Any = vars(yaml.cyaml)["CParser"]  # the stubs don't know it


class _Parser(_CParser):
    """The C parser with the cheapest possible answers to what it asks back.

    A node's tag becomes True for a plain scalar and an untagged collection, False for a quoted
    scalar, and stays text where the document gives one.
    """

    def __init__(self, text: str) -> None:
        _CParser.__init__(self, text)
        self._depth = 0

    def resolve(self, kind: object, value: object, implicit: Any) -> bool:
        return implicit if implicit.__class__ is bool else implicit[0]

    def descend_resolver(self, parent: Any, index: object) -> None:
        # The composer recurses in C: deep nesting has to stop here, before its stack ends.
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            mark = parent.start_mark
            raise SyntaxFlaw(
                "too-deep",
                f"the document is nested more than {DEPTH_LIMIT} levels deep.",
                mark.line + 1,
                mark.column + 1,
            )

    def ascend_resolver(self) -> None:
        self._depth -= 1


def parse(text: str) -> tuple[Any, Places, list[Flaw]]:
    """The data, the places of its nodes, and flaws that reading survived.

    Raises SyntaxFlaw for text that is not YAML, has several documents, a tag that is not one of YAML's
    own, keys that are not text, aliases that lead into themselves or expand beyond reason.
    """
    flaws: list[Flaw] = []
    try:
        root = _compose(text)
    except yaml.reader.ReaderError:
        flaws += _forbidden(text)
        root = _compose(_FORBIDDEN.sub("\ufffd", text))
    if root is None:
        return None, Places(None), flaws
    builder = _Builder(len(text) // 2 + _ALIAS_LIMIT, flaws)
    return builder.build(root, 0), Places(root), flaws


def _forbidden(text: str) -> Iterator[Flaw]:
    """A flaw for each character that YAML forbids (§5.1)."""
    for match in _FORBIDDEN.finditer(text):
        yield Flaw(
            "control-character",
            f"the character U+{ord(match.group()):04X} is not allowed in YAML and is read as U+FFFD.",
            *line_and_column(text, match.start()),
        )


def _compose(text: str) -> Any:
    parser = _Parser(text)
    try:
        return parser.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = error.problem or error.context or "can't be read"
        if "document" in said and "another" in said:
            raise _flaw(
                "several-documents", "the file holds several YAML documents.", mark
            ) from None
        raise _flaw("yaml-syntax", f"not valid YAML: {said}.", mark) from None
    finally:
        parser.dispose()


def _flaw(code: str, message: str, mark: Any) -> SyntaxFlaw:
    if mark is None:
        return SyntaxFlaw(code, message, 1, 1)
    return SyntaxFlaw(code, message, mark.line + 1, mark.column + 1)


class _Builder:
    """Nodes to data. An alias is built anew each time it is met, so that the data is a tree."""

    def __init__(self, limit: int, flaws: list[Flaw]) -> None:
        self._left = limit
        self._flaws = flaws
        self._meanings: dict[str, Any] = {}

    def build(self, node: Any, depth: int) -> Any:
        kind = node.__class__
        if kind is ScalarNode:
            if node.tag is True:
                text = node.value
                try:
                    return self._meanings[text]
                except KeyError:
                    meaning = self._meanings[text] = plain_scalar(text)
                    return meaning
            if node.tag is False:
                return node.value
            return _tagged_scalar(node)
        self._left -= len(node.value) + 1
        if self._left < 0:
            raise _flaw(
                "alias-bomb",
                "the document's aliases expand it beyond any reasonable size.",
                node.start_mark,
            )
        if depth > DEPTH_LIMIT:  # without aliases the parser has stopped before
            raise _flaw(
                "recursive-alias",
                "an alias leads back into the node that holds it.",
                node.start_mark,
            )
        if kind is MappingNode:
            if node.tag is not True and node.tag != _TAG + "map":
                raise _unknown_tag(node)
            return self._mapping(node, depth)
        if node.tag is not True and node.tag != _TAG + "seq":
            raise _unknown_tag(node)
        return [self.build(item, depth + 1) for item in node.value]

    def _mapping(self, node: Any, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        merged = 0
        for key, value in node.value:
            if key.__class__ is not ScalarNode:
                raise _flaw("key-not-text", "a key must be text.", key.start_mark)
            if key.value == "<<" and key.tag is not False:
                merged += 1
                continue
            result[key.value] = self.build(value, depth + 1)
        if len(result) + merged != len(node.value):
            self._duplicates(node)
        if merged:
            for mapping in _merged(node):
                for key, value in self.build(mapping, depth + 1).items():
                    result.setdefault(key, value)
        return result

    def _duplicates(self, node: Any) -> None:
        first: dict[str, Any] = {}
        for key, _ in node.value:
            if key.value in first and key.value != "<<":
                self._flaws.append(
                    Flaw(
                        "duplicate-key",
                        f"the key {key.value!r} stands twice in the same mapping; the last one holds "
                        f"(first in line {first[key.value].line + 1}).",
                        key.start_mark.line + 1,
                        key.start_mark.column + 1,
                    )
                )
            first.setdefault(key.value, key.start_mark)


def _merged(node: Any) -> Iterator[Any]:
    """The mappings that ``<<`` names, in order of precedence."""
    for key, value in node.value:
        if key.value == "<<" and key.tag is not False:
            mappings = value.value if type(value) is SequenceNode else [value]
            for mapping in mappings:
                if type(mapping) is not MappingNode:
                    raise _flaw(
                        "merge-key",
                        "the merge key << needs a mapping or a list of mappings.",
                        mapping.start_mark,
                    )
                yield mapping


def _tagged_scalar(node: Any) -> Any:
    """A scalar with one of the core schema's tags."""
    name = node.tag.removeprefix(_TAG)
    if node.tag in ("!", _TAG + "str"):
        return node.value
    if name in ("int", "float", "bool", "null"):
        return plain_scalar(node.value)
    if name in ("timestamp", "binary"):
        return node.value
    raise _unknown_tag(node)


def _unknown_tag(node: Any) -> SyntaxFlaw:
    return _flaw(
        "yaml-tag", f"the YAML tag {node.tag!r} is not allowed here.", node.start_mark
    )


class Places:
    """Where the nodes of a YAML document stand."""

    def __init__(self, root: Node | None) -> None:
        self._root = root
        self._indexes: dict[int, dict[str, tuple[Any, Any]]] = {}

    def find(self, tokens: tuple[Token, ...]) -> tuple[int, int] | None:
        """1-based line and column of the node, by its key if it has one; of the nearest node above it if
        the path is not in the text; None for an empty document."""
        found = self._walk(tokens)
        return found and (found[0].line + 1, found[0].column + 1)

    def text(self, tokens: tuple[Token, ...]) -> str | None:
        """The scalar at the path as it is written, without quotes; None if there is none."""
        found = self._walk(tokens, exact=True)
        return found[1].value if found and type(found[1]) is ScalarNode else None

    def _walk(self, tokens: tuple[Token, ...], exact: bool = False) -> Any:
        node: Any = self._root
        if node is None:
            return None
        mark = node.start_mark
        for token in tokens:
            if type(node) is MappingNode:
                found = self._index(node).get(str(token))
                if found is None:
                    return None if exact else (mark, node)
                mark, node = found[0].start_mark, found[1]
            elif type(node) is SequenceNode and str(token).isdigit():
                if int(token) >= len(node.value):
                    return None if exact else (mark, node)
                node = node.value[int(token)]
                mark = node.start_mark
            else:
                return None if exact else (mark, node)
        return mark, node

    def _index(self, node: Any) -> dict[str, tuple[Any, Any]]:
        index = self._indexes.get(id(node))
        if index is None:
            index = self._indexes[id(node)] = {}
            for mapping in reversed([node, *_merged(node)]):
                index.update(
                    (key.value, (key, value))
                    for key, value in mapping.value
                    if type(key) is ScalarNode
                )
        return index
