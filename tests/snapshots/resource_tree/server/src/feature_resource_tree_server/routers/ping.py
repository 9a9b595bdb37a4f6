"""The routes of `ping`."""

from __future__ import annotations

from .._runtime import Operation, Outcome, Router

ROUTER = Router(
    "ping",
    Operation(
        "HEAD", "/v1/ping", method="head", request="PingHead", answers={204: Outcome()}
    ),
)
