from __future__ import annotations

from typing import Literal, TypeAlias

ResponseTruncation: TypeAlias = Literal["auto", "disabled"]
"""What to do when the input outgrows the context."""
