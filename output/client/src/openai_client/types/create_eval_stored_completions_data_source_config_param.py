from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Required, TypedDict


class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """Data from stored completions; now called `logs`.

    Deprecated.
    """

    type: Required[Literal["stored_completions"]]
    """Tells the variant, here always `stored_completions`."""

    metadata: Mapping[str, Any]
    """Which completions, by their metadata."""
