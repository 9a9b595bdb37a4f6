from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class PythonGrader(BaseModel):
    """Grades with a Python function of yours."""

    type: Literal["python"]
    """Tells the variant, here always `python`."""

    name: str
    """Name of the grader."""

    source: str
    """The code, with a function `grade(sample, item)`."""

    image_tag: str | None = None
    """Version of the sandbox to run it in."""
