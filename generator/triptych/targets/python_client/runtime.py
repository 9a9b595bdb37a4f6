"""The files of the runtime, which every client carries as they are."""

from __future__ import annotations

RUNTIME = (
    "__init__.py",
    "lazy.py",
    "operation.py",
    "resource.py",
    "values.py",
    "views.py",
)
"""Names of the files in the template folder ``_runtime``; a test holds the two together."""
