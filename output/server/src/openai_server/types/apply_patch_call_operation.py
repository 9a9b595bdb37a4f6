from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .apply_patch_call_create_file import ApplyPatchCallCreateFile
    from .apply_patch_call_delete_file import ApplyPatchCallDeleteFile
    from .apply_patch_call_update_file import ApplyPatchCallUpdateFile

ApplyPatchCallOperation = TypeAliasType(
    "ApplyPatchCallOperation",
    Annotated[
        Union[
            "ApplyPatchCallCreateFile",
            "ApplyPatchCallDeleteFile",
            "ApplyPatchCallUpdateFile",
        ],
        Field(discriminator="type"),
    ],
)
"""A change to a file."""
