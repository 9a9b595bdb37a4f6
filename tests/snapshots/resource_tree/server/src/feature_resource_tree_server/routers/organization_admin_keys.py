"""The routes of `organization.admin_keys`."""

from __future__ import annotations

from .._runtime import Json, Operation, Outcome, Ref, Router

ROUTER = Router(
    "organization.admin_keys",
    Operation(
        "GET",
        "/v1/organization/admin-keys",
        method="list",
        request="OrganizationAdminKeysList",
        answers={200: Outcome(Json(Ref("list[str]")))},
    ),
)
