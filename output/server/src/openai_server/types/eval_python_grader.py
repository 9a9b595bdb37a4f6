from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class EvalPythonGrader(BaseModel):
    """Grades with a Python function, and says what is enough."""

    type: Literal["python"]
    """Tells the variant, here always `python`."""

    name: str
    """Name of the grader."""

    source: str
    """The code, with a function `grade(sample, item)`."""

    image_tag: str | None = None
    """Version of the sandbox to run it in."""

    pass_threshold: float | None = None
    """Lowest grade that passes."""
