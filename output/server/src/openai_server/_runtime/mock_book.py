"""The answers that the mock gives: ``mock.json``, which is made when the package is generated."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, cast

from .media_types import accepted, essence

__all__ = ["Book", "Entry", "Shown", "load_book"]

_DONE: Final = ("completed", "succeeded", "processed", "done")
_CONCRETE: Final = {
    "image/*": "image/png",
    "text/*": "text/plain",
    "audio/*": "audio/wav",
    "video/*": "video/mp4",
    "application/*": "application/octet-stream",
    "*/*": "application/octet-stream",
    "*": "application/octet-stream",
}


class Shown:
    """One content of an answer, and the example that was chosen of it.

    Attributes:
        status: The HTTP status.
        headers: By name.
        kind: ``json``, ``text``, ``binary``, ``events`` (the value is a list of items) or ``none``.
        media_type: Of the content, without ranges; "" of none.
        value: JSON data, text or bytes. Not to be changed.
        made: It was made up: the specification shows none.
    """

    __slots__ = ("headers", "kind", "made", "media_type", "status", "value")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        kind: str = "none",
        media_type: str = "",
        value: Any = None,
        *,
        made: bool = False,
    ) -> None:
        self.status: Final = status
        self.headers: Final = headers
        self.kind: Final = kind
        self.media_type: Final = media_type
        self.value: Final = value
        self.made: Final = made


class Entry:
    """What the book says of one operation.

    Attributes:
        echo: What an answer repeats: (``path``, ``query`` or ``body``; the name there; the field of the answer).
        page: Where a page has its items, and how the next one is asked for; None: it is no page.
        store: What the operation does to a store; None: nothing.
        settles: How a thing that takes its time is shown: (field, values while it is worked on, value when
            it is done); None: as it is.
    """

    __slots__ = ("_answers", "_values", "echo", "page", "settles", "store")

    def __init__(self, data: Mapping[str, Any], values: Sequence[Any]) -> None:
        self._answers: list[dict[str, Any]] = data["answers"]
        self._values = values
        self.echo: Final[list[tuple[str, str, str]]] = data.get("echo", [])
        self.page: Final[dict[str, Any] | None] = data.get("page")
        self.settles: Final[tuple[str, list[str], str] | None] = data.get("settles")
        self.store: Final[dict[str, Any] | None] = data.get("store")

    def settled(self, value: Any) -> Any:
        """A thing as it is when what takes time is done, so that whoever waits for it comes to an end."""
        if self.settles is None or not isinstance(value, dict):
            return value
        field, working, done = self.settles
        members = cast("dict[str, Any]", value)
        if members.get(field) not in working:
            return _counted_up(members, working)
        return {**_counted_up(members, working), field: done}

    def success(
        self,
        accept: str,
        example: str | None = None,
        *,
        stream: bool = False,
        body: Mapping[str, Any] | None = None,
    ) -> Shown:
        """The answer if all goes well: of the lowest 2xx status, else of the first final one that is documented.

        Args:
            accept: The request's ``Accept`` header.
            example: The name of the example that is wanted.
            stream: Whether a stream is wanted, where there is one beside other contents.
            body: The members of the request's body, which may choose the form of the answer.
        """
        # After a 1xx another answer has to come (RFC 9110 §15.2).
        for prefix in ("2", "default", "3", "4", "5"):
            found = [a for a in self._answers if a["status"].startswith(prefix)]
            if found:
                answer = min(found, key=lambda answer: answer["status"])
                status = _number(answer["status"], 200)
                return self._shown(answer, status, accept, example, stream, body)
        return Shown(200, {})

    def of_status(
        self, status: int, accept: str, example: str | None = None
    ) -> Shown | None:
        """The answer of a status, by itself, its range or the default; None if it is not documented."""
        for name in (str(status), f"{status // 100}XX", "default"):
            for answer in self._answers:
                if answer["status"] == name:
                    return self._shown(answer, status, accept, example, False)
        return None

    def _shown(
        self,
        answer: Mapping[str, Any],
        status: int,
        accept: str,
        example: str | None,
        stream: bool,
        body: Mapping[str, Any] | None = None,
    ) -> Shown:
        headers: dict[str, str] = answer.get("headers", {})
        contents: list[dict[str, Any]] = answer["contents"]
        if not contents:
            return Shown(status, headers)
        content = _chosen(contents, accept, example, stream)
        examples: list[tuple[str, int]] = content["examples"]
        usual = examples[0][1]
        if "chosen" in content and body:
            field, numbers = content["chosen"]
            usual = numbers.get(str(body.get(field)), usual)
        number = next((n for name, n in examples if name and name == example), usual)
        value = self._values[number]
        kind: str = content["kind"]
        if kind == "binary":
            value = base64.b64decode(value)
        media_type: str = content["type"]
        return Shown(
            status,
            headers,
            kind,
            _CONCRETE.get(essence(media_type), media_type),
            value,
            made=content.get("made", False),
        )


def _chosen(
    contents: list[dict[str, Any]], accept: str, example: str | None, stream: bool
) -> dict[str, Any]:
    """The content that the client wants most; the first one if it wants none of them."""
    streams = [content for content in contents if content["kind"] == "events"]
    others = [content for content in contents if content["kind"] != "events"]
    if stream and streams:
        return streams[0]
    contents = others or streams
    wanted = accepted(accept, [content["type"] for content in contents])
    ranked = [c for type in wanted for c in contents if c["type"] == type] or contents
    if example:
        for content in ranked:
            if any(name == example for name, _ in content["examples"]):
                return content
    return ranked[0]


def _number(status: str, default: int) -> int:
    """A status as a number: of a range its first, and 302 for redirections, which need a meaning."""
    if status.isdecimal():
        return int(status)
    if status == "default":
        return default
    return {"3": 302}.get(status[0], int(status[0]) * 100)


def _counted_up(members: dict[str, Any], working: list[str]) -> dict[str, Any]:
    """The thing with what it counts as still to be done (``{"in_progress": 1, "completed": 0}``) counted as done."""
    found = dict(members)
    for name, value in members.items():
        if not isinstance(value, dict):
            continue
        counts = cast("dict[str, Any]", value)
        done = next((each for each in _DONE if type(counts.get(each)) is int), None)
        if done is None:
            continue
        rest = [each for each in working if type(counts.get(each)) is int]
        moved = sum(counts[each] for each in rest)
        found[name] = {
            **counts,
            **dict.fromkeys(rest, 0),
            done: counts[done] + moved,
        }
    return found


class Book:
    """Everything that the mock knows.

    Args:
        data: What ``mock.json`` holds.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._operations: dict[str, Any] = data["operations"]
        self._values: list[Any] = data["values"]
        self._entries: dict[str, Entry] = {}

    def entry(self, operation: str) -> Entry | None:
        """What it says of an operation, by its id; None: there is no such operation."""
        if operation not in self._entries:
            data = self._operations.get(operation)
            if data is None:
                return None
            self._entries[operation] = Entry(data, self._values)
        return self._entries[operation]

    def __iter__(self) -> Iterator[str]:
        return iter(self._operations)


@lru_cache(maxsize=4)
def load_book(package: str) -> Book:
    """The book of a generated package.

    Raises:
        FileNotFoundError: The package has none.
    """
    text = files(package).joinpath("mock.json").read_text(encoding="utf-8")
    return Book(json.loads(text))
