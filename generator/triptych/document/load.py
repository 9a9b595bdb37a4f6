"""provisional"""
from __future__ import annotations
import sys
from pathlib import Path
from typing import Any
from triptych.document.document import Document, Origin
from triptych.document.source import read


def load(source: str | Path, *, stdin: bytes | None = None, allow_remote: bool = False, root: Path | None = None) -> Document:
    if str(source) == "-":
        data = stdin if stdin is not None else sys.stdin.buffer.read()
        name = "<stdin>"
    else:
        data = Path(source).read_bytes()
        name = str(source)
    text = read(name, "", data)
    tree: dict[str, Any] = text.tree
    return Document(tree, str(tree.get("openapi")), name, text.problems, {id(tree): Origin(text, None, tree)})
