"""One call that two clients can both make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

STREAMED = "the official client accepts JSON even where it asks for a stream"


@dataclass(frozen=True, slots=True)
class Call:
    """``client.<method>(*args, **kwargs)``.

    Attributes:
        id: The method's dotted name and, after a colon, what is special about this call of it.
        args: Positional arguments.
        kwargs: Keyword arguments.
        differs: Part of the request in which the two clients are to differ -> why that is right.
    """

    id: str
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict[str, Any])
    differs: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def method(self) -> str:
        """The method's dotted name."""
        return self.id.partition(":")[0]

    def __call__(self, client: Any) -> Any:
        """Call the method of a client."""
        for attribute in self.method.split("."):
            client = getattr(client, attribute)
        return client(*self.args, **self.kwargs)

    def but(self, **differs: str) -> Call:
        """The same call, with reasons why the clients send it differently."""
        return replace(self, differs={**self.differs, **differs})


def call(id: str, /, *args: Any, **kwargs: Any) -> Call:
    """A call as it would be written in a program."""
    return Call(id, args, kwargs)


def stream(id: str, /, *args: Any, **kwargs: Any) -> Call:
    """A call whose answer is a stream of events."""
    return Call(id, args, {**kwargs, "stream": True}).but(accept=STREAMED)
