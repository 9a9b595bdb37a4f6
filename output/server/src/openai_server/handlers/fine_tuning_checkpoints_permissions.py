"""What `fine_tuning.checkpoints.permissions` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
        BadRequest,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        CheckpointPermissionDeleted,
        CheckpointPermissionList,
        CreateCheckpointPermissionRequest,
        ErrorResponse,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningCheckpointsPermissionsList:
    """What `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` is
    asked.
    """

    fine_tuned_model_checkpoint: str
    """Name of the checkpoint."""

    project_id: str | None = None
    """Only the permission of this project."""

    after: str | None = None
    """Start behind this permission: pass the `last_id` of the page you have."""

    limit: int = 10
    """How many permissions a page holds at most."""

    order: Literal["ascending", "descending"] = "descending"
    """`descending` lists the newest first, `ascending` the oldest."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningCheckpointsPermissionsCreate:
    """What `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` is
    asked.
    """

    fine_tuned_model_checkpoint: str
    """Name of the checkpoint."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateCheckpointPermissionRequest
    """The projects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuningCheckpointsPermissionsDelete:
    """What `DELETE
    /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
    is asked.
    """

    fine_tuned_model_checkpoint: str
    """Name of the checkpoint."""

    permission_id: str
    """Id of the permission."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""


class FineTuningCheckpointsPermissionsHandler(Handler[Identity]):
    """The operations of `fine_tuning.checkpoints.permissions`."""

    resource: ClassVar[str] = "fine_tuning.checkpoints.permissions"

    async def list(
        self, request: FineTuningCheckpointsPermissionsList, auth: Identity
    ) -> (
        CheckpointPermissionList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List permissions of a checkpoint

        Pages through the projects that may use a checkpoint. Needs an admin key.

        Outcomes:
            200 (OK): One page of permissions.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def create(
        self, request: FineTuningCheckpointsPermissionsCreate, auth: Identity
    ) -> (
        CheckpointPermissionList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Share a checkpoint with projects

        Lets other projects of the organization use a checkpoint. Needs an admin key.

        Outcomes:
            200 (OK): The new permissions.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def delete(
        self, request: FineTuningCheckpointsPermissionsDelete, auth: Identity
    ) -> (
        CheckpointPermissionDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Withdraw a permission of a checkpoint

        Ends a project's use of a checkpoint. Needs an admin key.

        Outcomes:
            200 (OK): Confirmation of the removal.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
