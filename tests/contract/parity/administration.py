"""Calls of an organization's administration, which take the admin key."""

from __future__ import annotations

from .call import Call, call

_USAGE = "admin.organization.usage"
_PROJECTS = "admin.organization.projects"
_SPAN = {"start_time": 1767225600, "end_time": 1767312000, "bucket_width": "1d"}
_WHO = {"project_ids": ["proj_1", "proj_2"], "user_ids": ["user_1"]}

CALLS: list[Call] = [
    call("admin.organization.admin_api_keys.create", name="Key"),
    call("admin.organization.admin_api_keys.list", order="desc", limit=2),
    call("admin.organization.admin_api_keys.retrieve", "key_1"),
    call("admin.organization.admin_api_keys.delete", "key_1"),
    call(
        "admin.organization.invites.create",
        email="jo@example.org",
        role="reader",
        projects=[{"id": "proj_1", "role": "member"}],
    ),
    call("admin.organization.invites.list", limit=2),
    call("admin.organization.invites.retrieve", "invite_1"),
    call("admin.organization.invites.delete", "invite_1"),
    call("admin.organization.users.list", emails=["jo+1@example.org", "a@example.org"]),
    call("admin.organization.users.retrieve", "user_1"),
    call("admin.organization.users.update", "user_1", role="owner"),
    call("admin.organization.users.delete", "user_1"),
    call("admin.organization.audit_logs.list", limit=2),
    call(
        "admin.organization.audit_logs.list: filtered",
        effective_at={"gte": 1767225600, "lt": 1767312000},
        event_types=["invite.sent", "project.created"],
        project_ids=["proj_1"],
        actor_emails=["jo@example.org"],
        before="audit_log-9",
    ),
    call(
        "admin.organization.certificates.create", certificate="-----BEGIN", name="Main"
    ),
    call("admin.organization.certificates.list", order="asc"),
    call("admin.organization.certificates.retrieve", "cert_1", include=["content"]),
    call("admin.organization.certificates.update", "cert_1", name="Main"),
    call("admin.organization.certificates.activate", certificate_ids=["cert_1"]),
    call("admin.organization.certificates.deactivate", certificate_ids=["cert_1"]),
    call("admin.organization.certificates.delete", "cert_1"),
    call(f"{_USAGE}.costs", **_SPAN, project_ids=["proj_1"], group_by=["line_item"]),
    call(
        f"{_USAGE}.completions",
        **_SPAN,
        **_WHO,
        batch=True,
        models=["gpt-4o"],
        group_by=["model", "project_id"],
    ),
    call(f"{_USAGE}.embeddings", **_SPAN, **_WHO, page="page_2"),
    call(f"{_USAGE}.moderations", **_SPAN, **_WHO),
    call(f"{_USAGE}.images", **_SPAN, sizes=["256x256"], sources=["image.generation"]),
    call(f"{_USAGE}.audio_speeches", **_SPAN, **_WHO),
    call(f"{_USAGE}.audio_transcriptions", **_SPAN, api_key_ids=["key_1"]),
    call(f"{_USAGE}.vector_stores", **_SPAN, group_by=["project_id"]),
    call(f"{_USAGE}.code_interpreter_sessions", start_time=1, limit=3),
    call(f"{_USAGE}.file_search_calls", **_SPAN, vector_store_ids=["vs_1"]),
    call(f"{_USAGE}.web_search_calls", **_SPAN, context_levels=["low", "high"]),
    call(f"{_PROJECTS}.create", name="Tides", residency="eu"),
    call(f"{_PROJECTS}.list", include_archived=True),
    call(f"{_PROJECTS}.retrieve", "proj_1"),
    call(f"{_PROJECTS}.update", "proj_1", name="Tides"),
    call(f"{_PROJECTS}.archive", "proj_1"),
    call(f"{_PROJECTS}.api_keys.list", "proj_1", limit=2),
    call(f"{_PROJECTS}.api_keys.retrieve", project_id="proj_1", api_key_id="key_1"),
    call(f"{_PROJECTS}.api_keys.delete", project_id="proj_1", api_key_id="key_1"),
    call(f"{_PROJECTS}.rate_limits.list_rate_limits", "proj_1", before="rl_9"),
    call(
        f"{_PROJECTS}.rate_limits.update_rate_limit",
        project_id="proj_1",
        rate_limit_id="rl-gpt-4o",
        max_requests_per_1_minute=5,
        batch_1_day_max_input_tokens=100,
    ),
    call(f"{_PROJECTS}.service_accounts.create", "proj_1", name="Night shift"),
    call(f"{_PROJECTS}.service_accounts.list", "proj_1"),
    call(
        f"{_PROJECTS}.service_accounts.retrieve",
        project_id="proj_1",
        service_account_id="svc_1",
    ),
    call(
        f"{_PROJECTS}.service_accounts.update",
        project_id="proj_1",
        service_account_id="svc_1",
        role="member",
    ),
    call(
        f"{_PROJECTS}.service_accounts.delete",
        project_id="proj_1",
        service_account_id="svc_1",
    ),
    call(f"{_PROJECTS}.users.create", "proj_1", user_id="user_1", role="member"),
    call(f"{_PROJECTS}.users.list", "proj_1", limit=2),
    call(f"{_PROJECTS}.users.retrieve", project_id="proj_1", user_id="user_1"),
    call(
        f"{_PROJECTS}.users.update", project_id="proj_1", user_id="user_1", role="owner"
    ),
    call(f"{_PROJECTS}.users.delete", project_id="proj_1", user_id="user_1"),
    call(f"{_PROJECTS}.certificates.list", "proj_1"),
    call(f"{_PROJECTS}.certificates.activate", "proj_1", certificate_ids=["cert_1"]),
    call(f"{_PROJECTS}.certificates.deactivate", "proj_1", certificate_ids=["cert_1"]),
]
