from __future__ import annotations

from typing_extensions import Required, TypedDict


class UploadCertificateRequestParam(TypedDict, total=False):
    """A certificate to store."""

    name: str
    """Name for the certificate."""

    certificate: Required[str]
    """The certificate in PEM."""
