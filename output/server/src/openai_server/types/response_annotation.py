from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .container_file_citation import ContainerFileCitation
    from .file_citation import FileCitation
    from .file_path import FilePath
    from .url_citation import URLCitation

ResponseAnnotation = TypeAliasType(
    "ResponseAnnotation",
    Annotated[
        Union["FileCitation", "URLCitation", "ContainerFileCitation", "FilePath"],
        Field(discriminator="type"),
    ],
)
"""A place in a text that refers to something."""
