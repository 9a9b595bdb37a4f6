"""The methods of `admin.organization`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .admin_api_keys import (
        AdminApiKeys,
        AdminApiKeysWithRawResponse,
        AdminApiKeysWithStreamingResponse,
        AsyncAdminApiKeys,
        AsyncAdminApiKeysWithRawResponse,
        AsyncAdminApiKeysWithStreamingResponse,
    )
    from .audit_logs import (
        AsyncAuditLogs,
        AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse,
        AuditLogs,
        AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse,
    )
    from .certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from .invites import (
        AsyncInvites,
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        Invites,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from .projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from .usage import (
        AsyncUsage,
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
        Usage,
        UsageWithRawResponse,
        UsageWithStreamingResponse,
    )
    from .users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )


class Organization(Resource):
    """The methods of `admin.organization`."""

    @cached_property
    def admin_api_keys(self) -> AdminApiKeys:
        """Keys for the administration of an organization. They open nothing else."""
        from .admin_api_keys import AdminApiKeys

        return AdminApiKeys(self)

    @cached_property
    def invites(self) -> Invites:
        """Ask people into the organization by mail."""
        from .invites import Invites

        return Invites(self)

    @cached_property
    def users(self) -> Users:
        """The people of the organization and their roles."""
        from .users import Users

        return Users(self)

    @cached_property
    def projects(self) -> Projects:
        """Divide the organization into projects, each with its own members, service
        accounts, keys and rate limits.
        """
        from .projects import Projects

        return Projects(self)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """Who changed what in the organization, and when. Logging has to be switched on in
        the settings first, and then cannot be switched off.
        """
        from .audit_logs import AuditLogs

        return AuditLogs(self)

    @cached_property
    def certificates(self) -> Certificates:
        """Client certificates for mutual TLS, for the whole organization or for single
        projects.
        """
        from .certificates import Certificates

        return Certificates(self)

    @cached_property
    def usage(self) -> Usage:
        """What was used and what it cost, in slices of time."""
        from .usage import Usage

        return Usage(self)

    @property
    def with_raw_response(self) -> OrganizationWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("OrganizationWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("OrganizationWithStreamingResponse", self._view("streaming"))


class AsyncOrganization(AsyncResource):
    """The methods of `admin.organization`."""

    @cached_property
    def admin_api_keys(self) -> AsyncAdminApiKeys:
        """Keys for the administration of an organization. They open nothing else."""
        from .admin_api_keys import AsyncAdminApiKeys

        return AsyncAdminApiKeys(self)

    @cached_property
    def invites(self) -> AsyncInvites:
        """Ask people into the organization by mail."""
        from .invites import AsyncInvites

        return AsyncInvites(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """The people of the organization and their roles."""
        from .users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Divide the organization into projects, each with its own members, service
        accounts, keys and rate limits.
        """
        from .projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        """Who changed what in the organization, and when. Logging has to be switched on in
        the settings first, and then cannot be switched off.
        """
        from .audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """Client certificates for mutual TLS, for the whole organization or for single
        projects.
        """
        from .certificates import AsyncCertificates

        return AsyncCertificates(self)

    @cached_property
    def usage(self) -> AsyncUsage:
        """What was used and what it cost, in slices of time."""
        from .usage import AsyncUsage

        return AsyncUsage(self)

    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncOrganizationWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncOrganizationWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class OrganizationWithRawResponse:
        def __init__(self, resource: Organization) -> None:
            self.admin_api_keys = AdminApiKeysWithRawResponse(resource.admin_api_keys)
            self.invites = InvitesWithRawResponse(resource.invites)
            self.users = UsersWithRawResponse(resource.users)
            self.projects = ProjectsWithRawResponse(resource.projects)
            self.audit_logs = AuditLogsWithRawResponse(resource.audit_logs)
            self.certificates = CertificatesWithRawResponse(resource.certificates)
            self.usage = UsageWithRawResponse(resource.usage)

    class OrganizationWithStreamingResponse:
        def __init__(self, resource: Organization) -> None:
            self.admin_api_keys = AdminApiKeysWithStreamingResponse(
                resource.admin_api_keys
            )
            self.invites = InvitesWithStreamingResponse(resource.invites)
            self.users = UsersWithStreamingResponse(resource.users)
            self.projects = ProjectsWithStreamingResponse(resource.projects)
            self.audit_logs = AuditLogsWithStreamingResponse(resource.audit_logs)
            self.certificates = CertificatesWithStreamingResponse(resource.certificates)
            self.usage = UsageWithStreamingResponse(resource.usage)

    class AsyncOrganizationWithRawResponse:
        def __init__(self, resource: AsyncOrganization) -> None:
            self.admin_api_keys = AsyncAdminApiKeysWithRawResponse(
                resource.admin_api_keys
            )
            self.invites = AsyncInvitesWithRawResponse(resource.invites)
            self.users = AsyncUsersWithRawResponse(resource.users)
            self.projects = AsyncProjectsWithRawResponse(resource.projects)
            self.audit_logs = AsyncAuditLogsWithRawResponse(resource.audit_logs)
            self.certificates = AsyncCertificatesWithRawResponse(resource.certificates)
            self.usage = AsyncUsageWithRawResponse(resource.usage)

    class AsyncOrganizationWithStreamingResponse:
        def __init__(self, resource: AsyncOrganization) -> None:
            self.admin_api_keys = AsyncAdminApiKeysWithStreamingResponse(
                resource.admin_api_keys
            )
            self.invites = AsyncInvitesWithStreamingResponse(resource.invites)
            self.users = AsyncUsersWithStreamingResponse(resource.users)
            self.projects = AsyncProjectsWithStreamingResponse(resource.projects)
            self.audit_logs = AsyncAuditLogsWithStreamingResponse(resource.audit_logs)
            self.certificates = AsyncCertificatesWithStreamingResponse(
                resource.certificates
            )
            self.usage = AsyncUsageWithStreamingResponse(resource.usage)
