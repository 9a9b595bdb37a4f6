from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class CostsResult(BaseModel):
    """Costs of a slice of time."""

    object: Literal["organization.costs.result"]
    """Kind of object, always `organization.costs.result`."""

    amount: CostsResultAmount | None = None
    """How much."""

    line_item: Nullable[str] = None
    """Item of the bill, when grouped by it; else null."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""

    api_key_id: Nullable[str] = None
    """API key, when grouped by it; else null."""

    quantity: Nullable[float] = None
    """How much was used, when grouped by item; else null."""

    quantity_unit: Nullable[
        Literal[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ]
        | str
    ] = None
    """Unit of the quantity, or null."""


class CostsResultAmount(BaseModel):
    """How much."""

    value: float | None = None
    """The sum."""

    currency: str | None = None
    """Currency code in lower case, such as `usd`."""
