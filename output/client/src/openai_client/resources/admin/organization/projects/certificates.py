"""Client certificates for mutual TLS, for the whole organization or for single projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ....._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ....._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from .....types import (
        ProjectCertificate,
        ProjectCertificateActivation,
        ProjectCertificateDeactivation,
        ProjectCertificateList,
    )


class Certificates(Resource):
    """Client certificates for mutual TLS, for the whole organization or for single
    projects.
    """

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ProjectCertificate, ProjectCertificateList]:
        """List certificates of a project

        Pages through the certificates that a project can use.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.

        Returns:
            One page of certificates.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.projects.certificates.list("proj_k4Tn9d"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"project_id": project_id},
            query={"limit": limit, "after": after, "order": order},
        )

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Iterable[str],
        **options: Unpack[RequestOptions],
    ) -> ProjectCertificateActivation:
        """Activate certificates for a project

        Puts up to ten certificates into force for one project. Either all of them or
        none.

        Args:
            project_id: Id of the project.
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, now in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.projects.certificates.activate(
                "proj_k4Tn9d",
                certificate_ids=["cert_5yBn"],
            )
        """
        return self._call(
            _ACTIVATE,
            options,
            path={"project_id": project_id},
            body={"certificate_ids": certificate_ids},
        )

    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Iterable[str],
        **options: Unpack[RequestOptions],
    ) -> ProjectCertificateDeactivation:
        """Deactivate certificates for a project

        Puts up to ten certificates out of force for one project. Either all of them or
        none.

        Args:
            project_id: Id of the project.
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, no longer in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.projects.certificates.deactivate(
                "proj_k4Tn9d",
                certificate_ids=["cert_5yBn"],
            )
        """
        return self._call(
            _DEACTIVATE,
            options,
            path={"project_id": project_id},
            body={"certificate_ids": certificate_ids},
        )

    @property
    def with_raw_response(self) -> CertificatesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CertificatesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("CertificatesWithStreamingResponse", self._view("streaming"))


class AsyncCertificates(AsyncResource):
    """Client certificates for mutual TLS, for the whole organization or for single
    projects.
    """

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ProjectCertificate, ProjectCertificateList]:
        """List certificates of a project

        Pages through the certificates that a project can use.

        Args:
            project_id: Id of the project.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.

        Returns:
            One page of certificates.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.projects.certificates.list("proj_k4Tn9d"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"project_id": project_id},
            query={"limit": limit, "after": after, "order": order},
        )

    async def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Iterable[str],
        **options: Unpack[RequestOptions],
    ) -> ProjectCertificateActivation:
        """Activate certificates for a project

        Puts up to ten certificates into force for one project. Either all of them or
        none.

        Args:
            project_id: Id of the project.
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, now in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.projects.certificates.activate(
                "proj_k4Tn9d",
                certificate_ids=["cert_5yBn"],
            )
        """
        return await self._call(
            _ACTIVATE,
            options,
            path={"project_id": project_id},
            body={"certificate_ids": certificate_ids},
        )

    async def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Iterable[str],
        **options: Unpack[RequestOptions],
    ) -> ProjectCertificateDeactivation:
        """Deactivate certificates for a project

        Puts up to ten certificates out of force for one project. Either all of them or
        none.

        Args:
            project_id: Id of the project.
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, no longer in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.projects.certificates.deactivate(
                "proj_k4Tn9d",
                certificate_ids=["cert_5yBn"],
            )
        """
        return await self._call(
            _DEACTIVATE,
            options,
            path={"project_id": project_id},
            body={"certificate_ids": certificate_ids},
        )

    @property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCertificatesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCertificatesWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ProjectCertificateList, ProjectCertificate] = Operation(
    "GET",
    "/organization/projects/{project_id}/certificates",
    result=Ref("ProjectCertificateList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_ACTIVATE: Operation[ProjectCertificateActivation] = Operation(
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    body=JSON,
    result=Ref("ProjectCertificateActivation"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_DEACTIVATE: Operation[ProjectCertificateDeactivation] = Operation(
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    body=JSON,
    result=Ref("ProjectCertificateDeactivation"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

if TYPE_CHECKING:

    class CertificatesWithRawResponse:
        def __init__(self, resource: Certificates) -> None:
            self.list = raw(resource.list)
            self.activate = raw(resource.activate)
            self.deactivate = raw(resource.deactivate)

    class CertificatesWithStreamingResponse:
        def __init__(self, resource: Certificates) -> None:
            self.list = streaming(resource.list)
            self.activate = streaming(resource.activate)
            self.deactivate = streaming(resource.deactivate)

    class AsyncCertificatesWithRawResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_raw(resource.list)
            self.activate = async_raw(resource.activate)
            self.deactivate = async_raw(resource.deactivate)

    class AsyncCertificatesWithStreamingResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_streaming(resource.list)
            self.activate = async_streaming(resource.activate)
            self.deactivate = async_streaming(resource.deactivate)
