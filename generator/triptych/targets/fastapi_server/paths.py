"""What comes before the paths of operations."""

from __future__ import annotations

from urllib.parse import urlsplit

from triptych.model.api import Server


def base_path(server: Server) -> str:
    """The path of a server's URL, its variables at their defaults: ``/v1``; "" for none."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.wire_name}}}", variable.default)
    try:
        path = urlsplit(url).path
    except ValueError:  # no URL, whatever it is
        return ""
    return path.rstrip("/") if path.startswith("/") else ""
