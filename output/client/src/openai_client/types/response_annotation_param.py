from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .container_file_citation import ContainerFileCitation
    from .container_file_citation_param import ContainerFileCitationParam
    from .file_citation import FileCitation
    from .file_citation_param import FileCitationParam
    from .file_path import FilePath
    from .file_path_param import FilePathParam
    from .url_citation import URLCitation
    from .url_citation_param import URLCitationParam

ResponseAnnotationParam = TypeAliasType(
    "ResponseAnnotationParam",
    Union[
        "FileCitationParam | FileCitation",
        "URLCitationParam | URLCitation",
        "ContainerFileCitationParam | ContainerFileCitation",
        "FilePathParam | FilePath",
    ],
)
"""A place in a text that refers to something."""
