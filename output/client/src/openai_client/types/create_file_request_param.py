from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .._runtime import File

if TYPE_CHECKING:
    from .file_expiration_after_param import FileExpirationAfterParam


class CreateFileRequestParam(TypedDict, total=False):
    """A form with a file to store."""

    file: Required[File]
    """The file itself, with its name."""

    purpose: Required[
        Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    ]
    """What you want to do with it: `assistants` and `user_data` for documents, `vision`
    for images, `batch`, `fine-tune` and `evals` for data sets.
    """

    expires_after: FileExpirationAfterParam
    """When to delete the file by itself. Batch files live for 30 days by default, others
    until you delete them.
    """
