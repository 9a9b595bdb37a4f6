from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict


class SubmitToolOutputsRequestParam(TypedDict, total=False):
    """Results of the calls that a run waits for."""

    tool_outputs: Required[Iterable[SubmitToolOutputsRequestToolOutputParam]]
    """One result for each call."""

    stream: bool | None
    """Follow the rest of the run live as server-sent events."""


class SubmitToolOutputsRequestToolOutputParam(TypedDict, total=False):
    tool_call_id: str
    """Id of the call."""

    output: str
    """What the call returned, as text."""
