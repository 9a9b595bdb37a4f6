"""Which client methods a Python sample in the specification calls.

A sample is text; it is read with regular expressions only and nothing of it is run.
"""

from __future__ import annotations

import re

from triptych.model.names import Name

_CLIENT = re.compile(
    r"^[ \t]*(?:(?P<name>[a-z_]\w*)[ \t]*=[ \t]*(?:\w+\.)?[A-Z]\w*\("
    r"|(?:async[ \t]+)?with[ \t]+(?:\w+\.)?[A-Z]\w*\([^\n]*[ \t]as[ \t]+(?P<bound>[a-z_]\w*))",
    re.MULTILINE,
)
_CALL = re.compile(r"(?<![\w.])([a-z_]\w*)((?:\.[A-Za-z_]\w*)+)\(")
_LONGEST = 20_000


def sample_calls(source: str) -> tuple[tuple[Name, ...], ...]:
    """The calls that a sample makes on its client, each as dotted names with the method last.

    Meant are samples such as ``client = Acme()`` followed by ``client.files.list()``: an object made
    from a class and called through at least one resource. Each call comes once, in order.
    """
    source = source[:_LONGEST]
    clients = {m["bound"] or m["name"] for m in _CLIENT.finditer(source)}
    calls: dict[tuple[Name, ...], None] = {}
    for variable, dotted in _CALL.findall(source):
        parts = [p for p in dotted[1:].split(".") if not p.startswith("with_")]
        if variable in clients and len(parts) > 1:
            names = tuple(Name.parse(part) for part in parts)
            if all(name.words for name in names):
                calls[names] = None
    return tuple(calls)
