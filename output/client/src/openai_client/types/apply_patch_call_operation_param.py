from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .apply_patch_call_create_file import ApplyPatchCallCreateFile
    from .apply_patch_call_create_file_param import ApplyPatchCallCreateFileParam
    from .apply_patch_call_delete_file import ApplyPatchCallDeleteFile
    from .apply_patch_call_delete_file_param import ApplyPatchCallDeleteFileParam
    from .apply_patch_call_update_file import ApplyPatchCallUpdateFile
    from .apply_patch_call_update_file_param import ApplyPatchCallUpdateFileParam

ApplyPatchCallOperationParam = TypeAliasType(
    "ApplyPatchCallOperationParam",
    Union[
        "ApplyPatchCallCreateFileParam | ApplyPatchCallCreateFile",
        "ApplyPatchCallDeleteFileParam | ApplyPatchCallDeleteFile",
        "ApplyPatchCallUpdateFileParam | ApplyPatchCallUpdateFile",
    ],
)
"""A change to a file."""
