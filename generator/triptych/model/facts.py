"""What naming knows of an operation, and what it answers with."""

from __future__ import annotations

from msgspec import Struct

from triptych.model.names import Name


class Facts(Struct, frozen=True, kw_only=True):
    """What naming needs to know of one operation.

    Attributes:
        lists: The success response is an array, or an object around one.
        json: The success response is JSON, or empty.
        schemes: The security schemes that it takes, when it takes exactly one alternative; else empty.
        given_group: Resource names that an extension gives; None when none does.
        given_name: The method name that an extension gives.
        given_by: The extension that gives them.
        samples: Calls that the specification's own samples make for it.
    """

    id: str
    method: str
    path: str
    operation_id: str = ""
    tags: tuple[str, ...] = ()
    lists: bool = False
    json: bool = True
    schemes: tuple[str, ...] = ()
    given_group: tuple[Name, ...] | None = None
    given_name: Name | None = None
    given_by: str = ""
    samples: tuple[tuple[Name, ...], ...] = ()


class Candidate(Struct, frozen=True):
    """One possible name: where, what, and why."""

    resource: tuple[Name, ...]
    name: Name
    reason: str

    @property
    def key(self) -> tuple[tuple[str, ...], ...]:
        return (*(part.key for part in self.resource), self.name.key)
