"""What a user can say about the client that is generated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The keys of ``targets.client`` in ``triptych.yaml``; what is not given follows from the API's title.

    Attributes:
        package: The name to import.
        distribution: The name to install.
        client_name: The class of the client; the asynchronous one is ``Async`` + that.
        version: The version of the client.
        description: One line about it.
        license: An SPDX licence identifier. ``MIT`` and ``Apache-2.0`` and the like; a ``LICENSE`` is
            written for ``MIT``, any other text is yours to add.
        author: Who publishes it, for ``pyproject.toml`` and the licence.
        homepage: A URL.
        repository: A URL.
        environment_prefix: What the client's environment variables begin with.
        environment: Arguments of the client -> the environment variables they are read from, where
            another is wanted than the one that follows from the prefix.
        idempotency_header: The header that carries an idempotency key, if the API takes one.
        request_id_headers: Where answers name the request, in order of preference.
    """

    package: str = ""
    distribution: str = ""
    client_name: str = ""
    version: str = "0.1.0"
    description: str = ""
    license: str = ""
    author: str = ""
    homepage: str = ""
    repository: str = ""
    environment_prefix: str = ""
    environment: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    idempotency_header: str = ""
    request_id_headers: tuple[str, ...] = field(default=())
