"""What a user can say about the server that is generated."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The keys of ``targets.server`` in ``triptych.yaml``; what is not given follows from the API's title.

    Attributes:
        package: The name to import.
        distribution: The name to install.
        version: The version of the package.
        description: One line about it.
        license: An SPDX licence identifier; a ``LICENSE`` is written for ``MIT``.
        author: Who publishes it, for ``pyproject.toml`` and the licence.
        app: The package with your own code, which is written once and then yours: an application with
            handlers to fill in.
        scaffold: Whether that package is written at all.
    """

    package: str = ""
    distribution: str = ""
    version: str = "0.1.0"
    description: str = ""
    license: str = ""
    author: str = ""
    app: str = ""
    scaffold: bool = True
