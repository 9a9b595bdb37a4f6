"""Options with everything filled in that follows from the Api."""

from __future__ import annotations

from dataclasses import replace

from triptych.languages.python.surface import Surface
from triptych.model.api import Api
from triptych.targets.python_client.options import Options


def settled(options: Options, api: Api, surface: Surface) -> Options:
    """The options with names and words for all that the user left open."""
    title = " ".join(api.title.split()) or surface.client_name
    return replace(
        options,
        package=surface.package,
        client_name=surface.client_name,
        distribution=options.distribution
        or surface.package.strip("_").replace("_", "-"),
        description=options.description or f"A Python client of the {title}",
        homepage=options.homepage or "",
        idempotency_header=options.idempotency_header or _idempotency_header(api),
    )


def _idempotency_header(api: Api) -> str:
    """The header that most operations with such a header name."""
    counts: dict[str, int] = {}
    for operation in api.operations:
        if operation.idempotency_header:
            name = operation.idempotency_header
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name], default="")
