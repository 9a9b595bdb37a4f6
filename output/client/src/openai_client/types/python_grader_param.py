from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class PythonGraderParam(TypedDict, total=False):
    """Grades with a Python function of yours."""

    type: Required[Literal["python"]]
    """Tells the variant, here always `python`."""

    name: Required[str]
    """Name of the grader."""

    source: Required[str]
    """The code, with a function `grade(sample, item)`."""

    image_tag: str
    """Version of the sandbox to run it in."""
