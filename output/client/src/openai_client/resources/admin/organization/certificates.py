"""Client certificates for mutual TLS, for the whole organization or for single projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import (
    JSON,
    AsyncResource,
    Operation,
    Pages,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._runtime import (
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
    from ....types import (
        Certificate,
        CertificateActivation,
        CertificateDeactivation,
        CertificateDeleted,
        OrganizationCertificate,
        OrganizationCertificateList,
    )


class Certificates(Resource):
    """Client certificates for mutual TLS, for the whole organization or for single
    projects.
    """

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[OrganizationCertificate, OrganizationCertificateList]:
        """List certificates of the organization

        Pages through all certificates that were uploaded.

        Args:
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
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.certificates.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"limit": limit, "after": after, "order": order}
        )

    def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Certificate:
        """Upload a certificate

        Stores a certificate. It takes effect only once it is activated.

        Args:
            certificate: The certificate in PEM.
            name: Name for the certificate.

        Returns:
            The stored certificate.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.certificates.create(
                certificate="-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----",
            )
        """
        return self._call(
            _CREATE, options, body={"certificate": certificate, "name": name}
        )

    def activate(
        self, *, certificate_ids: Iterable[str], **options: Unpack[RequestOptions]
    ) -> CertificateActivation:
        """Activate certificates for the organization

        Puts up to ten certificates into force. Either all of them are activated or
        none.

        Args:
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, now in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.certificates.activate(
                certificate_ids=["cert_5yBn"],
            )
        """
        return self._call(_ACTIVATE, options, body={"certificate_ids": certificate_ids})

    def deactivate(
        self, *, certificate_ids: Iterable[str], **options: Unpack[RequestOptions]
    ) -> CertificateDeactivation:
        """Deactivate certificates for the organization

        Puts up to ten certificates out of force. Either all of them or none.

        Args:
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, no longer in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.certificates.deactivate(
                certificate_ids=["cert_5yBn"],
            )
        """
        return self._call(
            _DEACTIVATE, options, body={"certificate_ids": certificate_ids}
        )

    def retrieve(
        self,
        certificate_id: str,
        *,
        include: Iterable[Literal["content"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Certificate:
        """Retrieve a certificate

        Looks up a certificate, in whatever project it is used.

        Args:
            certificate_id: Id of the certificate.
            include: Pass `content` to get the PEM text too.

        Returns:
            The certificate.

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
            client.admin.organization.certificates.retrieve("cert_5yBn")
        """
        return self._call(
            _RETRIEVE,
            options,
            path={"certificate_id": certificate_id},
            query={"include": include},
        )

    def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Certificate:
        """Rename a certificate

        Changes the name of a certificate; nothing else about it can be changed.

        Args:
            certificate_id: Id of the certificate.
            name: The name.

        Returns:
            The certificate after the change.

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
            client.admin.organization.certificates.update("cert_5yBn")
        """
        return self._call(
            _UPDATE,
            options,
            path={"certificate_id": certificate_id},
            body={"name": name},
        )

    def delete(
        self, certificate_id: str, **options: Unpack[RequestOptions]
    ) -> CertificateDeleted:
        """Delete a certificate

        Removes a certificate that is active neither for the organization nor for a
        project.

        Args:
            certificate_id: Id of the certificate.

        Returns:
            Confirmation of the removal.

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
            client.admin.organization.certificates.delete("cert_5yBn")
        """
        return self._call(_DELETE, options, path={"certificate_id": certificate_id})

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
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[OrganizationCertificate, OrganizationCertificateList]:
        """List certificates of the organization

        Pages through all certificates that were uploaded.

        Args:
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
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.certificates.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"limit": limit, "after": after, "order": order}
        )

    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Certificate:
        """Upload a certificate

        Stores a certificate. It takes effect only once it is activated.

        Args:
            certificate: The certificate in PEM.
            name: Name for the certificate.

        Returns:
            The stored certificate.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.certificates.create(
                certificate="-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----",
            )
        """
        return await self._call(
            _CREATE, options, body={"certificate": certificate, "name": name}
        )

    async def activate(
        self, *, certificate_ids: Iterable[str], **options: Unpack[RequestOptions]
    ) -> CertificateActivation:
        """Activate certificates for the organization

        Puts up to ten certificates into force. Either all of them are activated or
        none.

        Args:
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, now in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.certificates.activate(
                certificate_ids=["cert_5yBn"],
            )
        """
        return await self._call(
            _ACTIVATE, options, body={"certificate_ids": certificate_ids}
        )

    async def deactivate(
        self, *, certificate_ids: Iterable[str], **options: Unpack[RequestOptions]
    ) -> CertificateDeactivation:
        """Deactivate certificates for the organization

        Puts up to ten certificates out of force. Either all of them or none.

        Args:
            certificate_ids: Their ids, one to ten.

        Returns:
            The certificates, no longer in force.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.certificates.deactivate(
                certificate_ids=["cert_5yBn"],
            )
        """
        return await self._call(
            _DEACTIVATE, options, body={"certificate_ids": certificate_ids}
        )

    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: Iterable[Literal["content"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Certificate:
        """Retrieve a certificate

        Looks up a certificate, in whatever project it is used.

        Args:
            certificate_id: Id of the certificate.
            include: Pass `content` to get the PEM text too.

        Returns:
            The certificate.

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
            await client.admin.organization.certificates.retrieve("cert_5yBn")
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={"certificate_id": certificate_id},
            query={"include": include},
        )

    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Certificate:
        """Rename a certificate

        Changes the name of a certificate; nothing else about it can be changed.

        Args:
            certificate_id: Id of the certificate.
            name: The name.

        Returns:
            The certificate after the change.

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
            await client.admin.organization.certificates.update("cert_5yBn")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"certificate_id": certificate_id},
            body={"name": name},
        )

    async def delete(
        self, certificate_id: str, **options: Unpack[RequestOptions]
    ) -> CertificateDeleted:
        """Delete a certificate

        Removes a certificate that is active neither for the organization nor for a
        project.

        Args:
            certificate_id: Id of the certificate.

        Returns:
            Confirmation of the removal.

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
            await client.admin.organization.certificates.delete("cert_5yBn")
        """
        return await self._call(
            _DELETE, options, path={"certificate_id": certificate_id}
        )

    @property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCertificatesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCertificatesWithStreamingResponse", self._view("streaming"))


_LIST: Operation[OrganizationCertificateList, OrganizationCertificate] = Operation(
    "GET",
    "/organization/certificates",
    result=Ref("OrganizationCertificateList"),
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
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_CREATE: Operation[Certificate] = Operation(
    "POST",
    "/organization/certificates",
    body=JSON,
    result=Ref("Certificate"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_ACTIVATE: Operation[CertificateActivation] = Operation(
    "POST",
    "/organization/certificates/activate",
    body=JSON,
    result=Ref("CertificateActivation"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_DEACTIVATE: Operation[CertificateDeactivation] = Operation(
    "POST",
    "/organization/certificates/deactivate",
    body=JSON,
    result=Ref("CertificateDeactivation"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_RETRIEVE: Operation[Certificate] = Operation(
    "GET",
    "/organization/certificates/{certificate_id}",
    result=Ref("Certificate"),
    styles={"query": {"include": Style("deepObject", explode=True)}},
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

_UPDATE: Operation[Certificate] = Operation(
    "POST",
    "/organization/certificates/{certificate_id}",
    body=JSON,
    result=Ref("Certificate"),
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

_DELETE: Operation[CertificateDeleted] = Operation(
    "DELETE",
    "/organization/certificates/{certificate_id}",
    result=Ref("CertificateDeleted"),
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
            self.create = raw(resource.create)
            self.activate = raw(resource.activate)
            self.deactivate = raw(resource.deactivate)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class CertificatesWithStreamingResponse:
        def __init__(self, resource: Certificates) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.activate = streaming(resource.activate)
            self.deactivate = streaming(resource.deactivate)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncCertificatesWithRawResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.activate = async_raw(resource.activate)
            self.deactivate = async_raw(resource.deactivate)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncCertificatesWithStreamingResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.activate = async_streaming(resource.activate)
            self.deactivate = async_streaming(resource.deactivate)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
