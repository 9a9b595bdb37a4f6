from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .audit_log_actor import AuditLogActor
    from .audit_log_event_type import AuditLogEventType


class AuditLog(BaseModel):
    """Something that was changed in the organization. Exactly the property named by `type`
    is filled in.
    """

    id: str
    """Identifier of the event."""

    type: AuditLogEventType
    """What happened."""

    effective_at: int
    """When it happened, in Unix seconds."""

    project: AuditLogProject | None = None
    """Project it happened in. Missing when it concerns no project."""

    actor: Nullable[AuditLogActor] = None
    """Who did it."""

    api_key_created: AuditLogApiKeyCreated | None = Field(
        default=None, alias="api_key.created"
    )
    """An API key was made."""

    api_key_updated: AuditLogApiKeyUpdated | None = Field(
        default=None, alias="api_key.updated"
    )
    """An API key was changed."""

    api_key_deleted: AuditLogApiKeyDeleted | None = Field(
        default=None, alias="api_key.deleted"
    )
    """An API key was revoked."""

    checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None = Field(
        default=None, alias="checkpoint.permission.created"
    )
    """A checkpoint was shared with a project."""

    checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None = Field(
        default=None, alias="checkpoint.permission.deleted"
    )
    """A permission of a checkpoint was withdrawn."""

    external_key_registered: AuditLogExternalKeyRegistered | None = Field(
        default=None, alias="external_key.registered"
    )
    """An encryption key of your own was registered."""

    external_key_removed: AuditLogExternalKeyRemoved | None = Field(
        default=None, alias="external_key.removed"
    )
    """An encryption key of your own was removed."""

    group_created: AuditLogGroupCreated | None = Field(
        default=None, alias="group.created"
    )
    """A group was made."""

    group_updated: AuditLogGroupUpdated | None = Field(
        default=None, alias="group.updated"
    )
    """A group was changed."""

    group_deleted: AuditLogGroupDeleted | None = Field(
        default=None, alias="group.deleted"
    )
    """A group was removed."""

    scim_enabled: AuditLogScimEnabled | None = Field(default=None, alias="scim.enabled")
    """A directory was connected through SCIM."""

    scim_disabled: AuditLogScimEnabled | None = Field(
        default=None, alias="scim.disabled"
    )
    """A directory was disconnected."""

    invite_sent: AuditLogInviteSent | None = Field(default=None, alias="invite.sent")
    """Someone was invited."""

    invite_accepted: AuditLogInviteAccepted | None = Field(
        default=None, alias="invite.accepted"
    )
    """An invite was accepted."""

    invite_deleted: AuditLogInviteAccepted | None = Field(
        default=None, alias="invite.deleted"
    )
    """An invite was withdrawn."""

    ip_allowlist_created: AuditLogIpAllowlistCreated | None = Field(
        default=None, alias="ip_allowlist.created"
    )
    """An IP allowlist was set up."""

    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None = Field(
        default=None, alias="ip_allowlist.updated"
    )
    """An IP allowlist was changed."""

    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None = Field(
        default=None, alias="ip_allowlist.deleted"
    )
    """An IP allowlist was removed."""

    ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None = Field(
        default=None, alias="ip_allowlist.config.activated"
    )
    """IP allowlists were put into force."""

    ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigActivated | None = Field(
        default=None, alias="ip_allowlist.config.deactivated"
    )
    """IP allowlists were put out of force."""

    login_succeeded: dict[str, Any] | None = Field(
        default=None, alias="login.succeeded"
    )
    """Someone logged in."""

    login_failed: AuditLogLoginFailed | None = Field(default=None, alias="login.failed")
    """A login failed."""

    logout_succeeded: dict[str, Any] | None = Field(
        default=None, alias="logout.succeeded"
    )
    """Someone logged out."""

    logout_failed: AuditLogLoginFailed | None = Field(
        default=None, alias="logout.failed"
    )
    """A logout failed."""

    organization_updated: AuditLogOrganizationUpdated | None = Field(
        default=None, alias="organization.updated"
    )
    """The settings of the organization were changed."""

    project_created: AuditLogProjectCreated | None = Field(
        default=None, alias="project.created"
    )
    """A project was set up."""

    project_updated: AuditLogProjectUpdated | None = Field(
        default=None, alias="project.updated"
    )
    """A project was changed."""

    project_archived: AuditLogProjectArchived | None = Field(
        default=None, alias="project.archived"
    )
    """A project was archived."""

    project_deleted: AuditLogProjectArchived | None = Field(
        default=None, alias="project.deleted"
    )
    """A project was removed."""

    rate_limit_updated: AuditLogRateLimitUpdated | None = Field(
        default=None, alias="rate_limit.updated"
    )
    """A rate limit was changed."""

    rate_limit_deleted: AuditLogRateLimitDeleted | None = Field(
        default=None, alias="rate_limit.deleted"
    )
    """A rate limit was put back to its default."""

    role_created: AuditLogRoleCreated | None = Field(default=None, alias="role.created")
    """A role was made."""

    role_updated: AuditLogRoleUpdated | None = Field(default=None, alias="role.updated")
    """A role was changed."""

    role_deleted: AuditLogRoleDeleted | None = Field(default=None, alias="role.deleted")
    """A role was removed."""

    role_assignment_created: AuditLogRoleAssignmentCreated | None = Field(
        default=None, alias="role.assignment.created"
    )
    """A role was given to someone."""

    role_assignment_deleted: AuditLogRoleAssignmentCreated | None = Field(
        default=None, alias="role.assignment.deleted"
    )
    """A role was taken from someone."""

    role_bound_to_resource: AuditLogRoleBoundToResource | None = Field(
        default=None, alias="role.bound_to_resource"
    )
    """A role was tied to an object."""

    role_unbound_from_resource: AuditLogRoleBoundToResource | None = Field(
        default=None, alias="role.unbound_from_resource"
    )
    """A role was untied from an object."""

    service_account_created: AuditLogServiceAccountCreated | None = Field(
        default=None, alias="service_account.created"
    )
    """A service account was set up."""

    service_account_updated: AuditLogServiceAccountUpdated | None = Field(
        default=None, alias="service_account.updated"
    )
    """A service account was changed."""

    service_account_deleted: AuditLogServiceAccountDeleted | None = Field(
        default=None, alias="service_account.deleted"
    )
    """A service account was removed."""

    workload_identity_provider_created: (
        AuditLogWorkloadIdentityProviderCreated | None
    ) = Field(default=None, alias="workload_identity_provider.created")
    """An identity provider for workloads was added."""

    workload_identity_provider_updated: (
        AuditLogWorkloadIdentityProviderUpdated | None
    ) = Field(default=None, alias="workload_identity_provider.updated")
    """An identity provider for workloads was changed."""

    workload_identity_provider_deleted: (
        AuditLogWorkloadIdentityProviderDeleted | None
    ) = Field(default=None, alias="workload_identity_provider.deleted")
    """An identity provider for workloads was removed."""

    workload_identity_provider_mapping_created: (
        AuditLogWorkloadIdentityProviderMappingCreated | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.created")
    """Workloads were mapped to a service account."""

    workload_identity_provider_mapping_updated: (
        AuditLogWorkloadIdentityProviderMappingUpdated | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.updated")
    """A mapping of workloads was changed."""

    workload_identity_provider_mapping_deleted: (
        AuditLogWorkloadIdentityProviderMappingDeleted | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.deleted")
    """A mapping of workloads was removed."""

    user_added: AuditLogUserAdded | None = Field(default=None, alias="user.added")
    """Someone joined the organization."""

    user_updated: AuditLogUserUpdated | None = Field(default=None, alias="user.updated")
    """Someone's role was changed."""

    user_deleted: AuditLogUserDeleted | None = Field(default=None, alias="user.deleted")
    """Someone was removed from the organization."""

    certificate_created: AuditLogCertificateCreated | None = Field(
        default=None, alias="certificate.created"
    )
    """A certificate was uploaded."""

    certificate_updated: AuditLogCertificateUpdated | None = Field(
        default=None, alias="certificate.updated"
    )
    """A certificate was renamed."""

    certificate_deleted: AuditLogCertificateDeleted | None = Field(
        default=None, alias="certificate.deleted"
    )
    """A certificate was removed."""

    certificates_activated: AuditLogCertificatesActivated | None = Field(
        default=None, alias="certificates.activated"
    )
    """Certificates were put into force."""

    certificates_deactivated: AuditLogCertificatesActivated | None = Field(
        default=None, alias="certificates.deactivated"
    )
    """Certificates were put out of force."""


class AuditLogProject(BaseModel):
    """Project it happened in. Missing when it concerns no project."""

    id: str | None = None
    """Id of the project."""

    name: str | None = None
    """Name of the project."""


class AuditLogApiKeyCreated(BaseModel):
    """An API key was made."""

    id: str | None = None
    """Id of the API key."""

    data: AuditLogApiKeyCreatedData | None = None
    """The key."""


class AuditLogApiKeyUpdated(BaseModel):
    """An API key was changed."""

    id: str | None = None
    """Id of the API key."""

    changes_requested: AuditLogChangesRequested | None = None
    """What was to change."""


class AuditLogApiKeyDeleted(BaseModel):
    """An API key was revoked."""

    id: str | None = None
    """Id of the API key."""


class AuditLogCheckpointPermissionCreated(BaseModel):
    """A checkpoint was shared with a project."""

    id: str | None = None
    """Id of the permission."""

    data: AuditLogCheckpointPermissionCreatedData | None = None
    """The permission."""


class AuditLogCheckpointPermissionDeleted(BaseModel):
    """A permission of a checkpoint was withdrawn."""

    id: str | None = None
    """Id of the permission."""


class AuditLogExternalKeyRegistered(BaseModel):
    """An encryption key of your own was registered."""

    id: str | None = None
    """Id of the external key."""

    data: dict[str, Any] | None = None
    """How it is set up."""


class AuditLogExternalKeyRemoved(BaseModel):
    """An encryption key of your own was removed."""

    id: str | None = None
    """Id of the external key."""


class AuditLogGroupCreated(BaseModel):
    """A group was made."""

    id: str | None = None
    """Id of the group."""

    data: AuditLogGroupCreatedData | None = None
    """The group."""


class AuditLogGroupUpdated(BaseModel):
    """A group was changed."""

    id: str | None = None
    """Id of the group."""

    changes_requested: AuditLogGroupUpdatedChangesRequested | None = None
    """What was to change."""


class AuditLogGroupDeleted(BaseModel):
    """A group was removed."""

    id: str | None = None
    """Id of the group."""


class AuditLogScimEnabled(BaseModel):
    """A directory was connected through SCIM."""

    id: str | None = None
    """Id of the connection."""


class AuditLogInviteSent(BaseModel):
    """Someone was invited."""

    id: str | None = None
    """Id of the invite."""

    data: AuditLogInviteSentData | None = None
    """The invite."""


class AuditLogInviteAccepted(BaseModel):
    """An invite was accepted."""

    id: str | None = None
    """Id of the invite."""


class AuditLogIpAllowlistCreated(BaseModel):
    """An IP allowlist was set up."""

    id: str | None = None
    """Id of the IP allowlist."""

    name: str | None = None
    """Name of the list."""

    allowed_ips: list[str] | None = None
    """Addresses and ranges it allows."""


class AuditLogIpAllowlistUpdated(BaseModel):
    """An IP allowlist was changed."""

    id: str | None = None
    """Id of the IP allowlist."""

    allowed_ips: list[str] | None = None
    """Addresses and ranges it allows from then on."""


class AuditLogIpAllowlistDeleted(BaseModel):
    """An IP allowlist was removed."""

    id: str | None = None
    """Id of the IP allowlist."""

    name: str | None = None
    """Name of the list."""

    allowed_ips: list[str] | None = None
    """Addresses and ranges it allowed."""


class AuditLogIpAllowlistConfigActivated(BaseModel):
    """IP allowlists were put into force."""

    configs: list[AuditLogConfig] | None = None
    """The lists."""


class AuditLogLoginFailed(BaseModel):
    """A login failed."""

    error_code: str | None = None
    """Code of the fault."""

    error_message: str | None = None
    """The fault in words."""


class AuditLogOrganizationUpdated(BaseModel):
    """The settings of the organization were changed."""

    id: str | None = None
    """Id of the organization."""

    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = None
    """What was to change."""


class AuditLogProjectCreated(BaseModel):
    """A project was set up."""

    id: str | None = None
    """Id of the project."""

    data: AuditLogProjectCreatedData | None = None
    """The project."""


class AuditLogProjectUpdated(BaseModel):
    """A project was changed."""

    id: str | None = None
    """Id of the project."""

    changes_requested: AuditLogProjectUpdatedChangesRequested | None = None
    """What was to change."""


class AuditLogProjectArchived(BaseModel):
    """A project was archived."""

    id: str | None = None
    """Id of the project."""


class AuditLogRateLimitUpdated(BaseModel):
    """A rate limit was changed."""

    id: str | None = None
    """Id of the rate limit."""

    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = None
    """The new limits."""


class AuditLogRateLimitDeleted(BaseModel):
    """A rate limit was put back to its default."""

    id: str | None = None
    """Id of the rate limit."""


class AuditLogRoleCreated(BaseModel):
    """A role was made."""

    id: str | None = None
    """Id of the role."""

    role_name: str | None = None
    """Name of the role."""

    permissions: list[str] | None = None
    """What it permits."""

    resource_type: str | None = None
    """Kind of object it is for."""

    resource_id: str | None = None
    """Object it is for."""


class AuditLogRoleUpdated(BaseModel):
    """A role was changed."""

    id: str | None = None
    """Id of the role."""

    changes_requested: AuditLogRoleUpdatedChangesRequested | None = None
    """What was to change."""


class AuditLogRoleDeleted(BaseModel):
    """A role was removed."""

    id: str | None = None
    """Id of the role."""


class AuditLogRoleAssignmentCreated(BaseModel):
    """A role was given to someone."""

    id: str | None = None
    """Id of the assignment."""

    principal_id: str | None = None
    """Who it concerns: id of a user or group."""

    principal_type: str | None = None
    """Whether it is a user or a group."""

    resource_id: str | None = None
    """Object it applies to."""

    resource_type: str | None = None
    """Kind of that object."""


class AuditLogRoleBoundToResource(BaseModel):
    """A role was tied to an object."""

    id: str | None = None
    """Id of the tie."""

    role_id: str | None = None
    """Id of the role."""

    resource_id: str | None = None
    """Id of the object."""

    resource_type: str | None = None
    """Kind of object."""

    permissions: list[str] | None = None
    """What the role permits there."""

    workspace_id: str | None = None
    """Workspace it happened in."""

    connector_id: str | None = None
    """Connector it is about, if any."""

    connector_name: str | None = None
    """Name of that connector."""

    enabled: bool | None = None
    """Whether the role is in use."""

    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None
    """What brought it about."""


class AuditLogServiceAccountCreated(BaseModel):
    """A service account was set up."""

    id: str | None = None
    """Id of the service account."""

    data: AuditLogServiceAccountCreatedData | None = None
    """The account."""


class AuditLogServiceAccountUpdated(BaseModel):
    """A service account was changed."""

    id: str | None = None
    """Id of the service account."""

    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = None
    """What was to change."""


class AuditLogServiceAccountDeleted(BaseModel):
    """A service account was removed."""

    id: str | None = None
    """Id of the service account."""


class AuditLogWorkloadIdentityProviderCreated(BaseModel):
    """An identity provider for workloads was added."""

    id: str | None = None
    """Id of the identity provider."""

    data: dict[str, Any] | None = None
    """How it is set up."""


class AuditLogWorkloadIdentityProviderUpdated(BaseModel):
    """An identity provider for workloads was changed."""

    id: str | None = None
    """Id of the identity provider."""

    changes_requested: dict[str, Any] | None = None
    """What was to change."""


class AuditLogWorkloadIdentityProviderDeleted(BaseModel):
    """An identity provider for workloads was removed."""

    id: str | None = None
    """Id of the identity provider."""

    name: str | None = None
    """Name of the provider."""


class AuditLogWorkloadIdentityProviderMappingCreated(BaseModel):
    """Workloads were mapped to a service account."""

    id: str | None = None
    """Id of the mapping."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    data: dict[str, Any] | None = None
    """How the mapping is set up."""


class AuditLogWorkloadIdentityProviderMappingUpdated(BaseModel):
    """A mapping of workloads was changed."""

    id: str | None = None
    """Id of the mapping."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    changes_requested: dict[str, Any] | None = None
    """What was to change."""


class AuditLogWorkloadIdentityProviderMappingDeleted(BaseModel):
    """A mapping of workloads was removed."""

    id: str | None = None
    """Id of the mapping."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    project_id: str | None = None
    """Id of the project."""

    service_account_id: str | None = None
    """Id of the service account."""


class AuditLogUserAdded(BaseModel):
    """Someone joined the organization."""

    id: str | None = None
    """Id of the user."""

    data: AuditLogUserAddedData | None = None
    """The membership."""


class AuditLogUserUpdated(BaseModel):
    """Someone's role was changed."""

    id: str | None = None
    """Id of the user."""

    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = None
    """What was to change."""


class AuditLogUserDeleted(BaseModel):
    """Someone was removed from the organization."""

    id: str | None = None
    """Id of the user."""


class AuditLogCertificateCreated(BaseModel):
    """A certificate was uploaded."""

    id: str | None = None
    """Id of the certificate."""

    name: str | None = None
    """Name of the certificate."""


class AuditLogCertificateUpdated(BaseModel):
    """A certificate was renamed."""

    id: str | None = None
    """Id of the certificate."""

    name: str | None = None
    """New name of the certificate."""


class AuditLogCertificateDeleted(BaseModel):
    """A certificate was removed."""

    id: str | None = None
    """Id of the certificate."""

    name: str | None = None
    """Name of the certificate."""

    certificate: str | None = None
    """The certificate in PEM."""


class AuditLogCertificatesActivated(BaseModel):
    """Certificates were put into force."""

    certificates: list[AuditLogCertificateCreated] | None = None
    """The certificates."""


class AuditLogApiKeyCreatedData(BaseModel):
    """The key."""

    scopes: list[str] | None = None
    """What the key may do."""


class AuditLogChangesRequested(BaseModel):
    """What was to change."""

    scopes: list[str] | None = None
    """What the key may do from then on."""


class AuditLogCheckpointPermissionCreatedData(BaseModel):
    """The permission."""

    project_id: str | None = None
    """The project."""

    fine_tuned_model_checkpoint: str | None = None
    """Id of the checkpoint."""


class AuditLogGroupCreatedData(BaseModel):
    """The group."""

    group_name: str | None = None
    """Name of the group."""


class AuditLogGroupUpdatedChangesRequested(BaseModel):
    """What was to change."""

    group_name: str | None = None
    """New name of the group."""


class AuditLogInviteSentData(BaseModel):
    """The invite."""

    email: str | None = None
    """Address it went to."""

    role: str | None = None
    """Role that comes with it: `owner` or `member`."""


class AuditLogConfig(BaseModel):
    id: str | None = None
    """Id of the list."""

    name: str | None = None
    """Name of the list."""


class AuditLogOrganizationUpdatedChangesRequested(BaseModel):
    """What was to change."""

    title: str | None = None
    """New title."""

    description: str | None = None
    """New description."""

    name: str | None = None
    """New name."""

    threads_ui_visibility: str | None = None
    """Who sees the page of assistant threads: `ANY_ROLE`, `OWNERS` or `NONE`."""

    usage_dashboard_visibility: str | None = None
    """Who sees the usage page: `ANY_ROLE` or `OWNERS`."""

    api_call_logging: str | None = None
    """Whether calls are logged: never (`disabled`), when a call asks for it
    (`enabled_per_call`), or always, for every project or for chosen ones
    (`enabled_for_all_projects`, `enabled_for_selected_projects`).
    """

    api_call_logging_project_ids: str | None = None
    """Projects whose calls are logged, if only some are."""


class AuditLogProjectCreatedData(BaseModel):
    """The project."""

    name: str | None = None
    """Name of the project."""

    title: str | None = None
    """Title as the dashboard shows it."""


class AuditLogProjectUpdatedChangesRequested(BaseModel):
    """What was to change."""

    title: str | None = None
    """New title."""


class AuditLogRateLimitUpdatedChangesRequested(BaseModel):
    """The new limits."""

    max_requests_per_1_minute: int | None = None
    """Requests in a minute."""

    max_tokens_per_1_minute: int | None = None
    """Tokens in a minute."""

    max_images_per_1_minute: int | None = None
    """Images in a minute."""

    max_audio_megabytes_per_1_minute: int | None = None
    """Megabytes of audio in a minute."""

    max_requests_per_1_day: int | None = None
    """Requests in a day."""

    batch_1_day_max_input_tokens: int | None = None
    """Tokens of batch input in a day."""


class AuditLogRoleUpdatedChangesRequested(BaseModel):
    """What was to change."""

    role_name: str | None = None
    """New name."""

    resource_id: str | None = None
    """Object it is for from then on."""

    resource_type: str | None = None
    """Kind of object it is for from then on."""

    permissions_added: list[str] | None = None
    """What it permits in addition."""

    permissions_removed: list[str] | None = None
    """What it no longer permits."""

    description: str | None = None
    """New description."""

    metadata: dict[str, Any] | None = None
    """New notes."""


class AuditLogServiceAccountCreatedData(BaseModel):
    """The account."""

    role: str | None = None
    """Its role: `owner` or `member`."""


class AuditLogServiceAccountUpdatedChangesRequested(BaseModel):
    """What was to change."""

    role: str | None = None
    """New role: `owner` or `member`."""


class AuditLogUserAddedData(BaseModel):
    """The membership."""

    role: str | None = None
    """Role: `owner` or `member`."""
