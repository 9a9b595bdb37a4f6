"""The page of an operation."""

from __future__ import annotations

from dataclasses import dataclass

from triptych.languages.html import Html
from triptych.model.api import Operation
from triptych.targets.docs.navigation import Frames, badge
from triptych.targets.docs.site import Site
from triptych.targets.docs.try_it import try_data
from triptych.targets.docs.views import Page
from triptych.targets.docs.words import operation_lead


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPage(Page):
    """An operation.

    Attributes:
        id: The operation's id in the model: ``"POST /chat/completions"``.
        method: In small letters: the class of its badge.
        badge: The method as shown.
        segments: The URL's path, cut at its parameters: (text, whether it is a parameter).
        url: The path as text.
        try_data: What the form that sends requests has to know, as JSON; None: there is no such form.
    """

    id: str
    method: str
    badge: str
    segments: tuple[tuple[str, bool], ...]
    url: str
    try_data: Html | None = None


def operation_page(site: Site, frames: Frames, operation: Operation) -> OperationPage:
    """The view of an operation's page."""
    page = site.operations[operation.id]
    frame = frames.of(page, operation.docs, operation_lead(operation))
    return OperationPage(
        **frame,
        id=operation.id,
        method=operation.method.lower(),
        badge=badge(operation.method),
        segments=tuple(segments(operation.path)),
        url=operation.path,
        try_data=try_data(operation, site.api, page.title),
    )


def segments(path: str) -> list[tuple[str, bool]]:
    """A path template, cut at its parameters."""
    parts: list[tuple[str, bool]] = []
    rest = path
    while rest:
        start = rest.find("{")
        end = rest.find("}", start)
        if start < 0 or end < 0:
            parts.append((rest, False))
            break
        if start:
            parts.append((rest[:start], False))
        parts.append((rest[start : end + 1], True))
        rest = rest[end + 1 :]
    return parts
