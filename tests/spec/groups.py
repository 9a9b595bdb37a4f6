"""The groups of the reference that spec/ describes, and which paths make up each."""

from __future__ import annotations

import re
from collections.abc import Callable

#: Parts of the organization's administration that the described reference does not lay out.
_OUTSIDE = re.compile(
    r"/(roles|groups|spend_limit|spend_alerts|hosted_tool_permissions|model_permissions"
    r"|data_retention|voice_consents|voices)(/|$)|beta=true|/service_accounts/\{\w+\}/api_keys"
)


def _paths(pattern: str, without: str = "^$") -> Callable[[str], bool]:
    wanted, unwanted = re.compile(pattern), re.compile(without)
    return lambda path: bool(
        wanted.match(path) and not unwanted.search(path) and not _OUTSIDE.search(path)
    )


GROUPS: dict[str, Callable[[str], bool]] = {
    "Chat": _paths("/chat/"),
    "Responses": _paths("/responses"),
    "Models": _paths("/models"),
    "Completions": _paths("/completions"),
    "Embeddings": _paths("/embeddings"),
    "Moderations": _paths("/moderations"),
    "Images": _paths("/images/"),
    "Audio": _paths("/audio/"),
    "Files": _paths("/files"),
    "Uploads": _paths("/uploads"),
    "Vector stores": _paths("/vector_stores"),
    "Batch": _paths("/batches"),
    "Fine-tuning": _paths("/fine_tuning/"),
    "Evals": _paths("/evals"),
    "Assistants": _paths("/assistants"),
    "Threads": _paths("/threads"),
    "Admin API keys": _paths("/organization/admin_api_keys"),
    "Invites": _paths("/organization/invites"),
    "Users": _paths("/organization/users"),
    "Projects": _paths("/organization/projects", "/certificates"),
    "Audit logs": _paths("/organization/audit_logs"),
    "Certificates": _paths("/organization/.*certificates"),
    "Usage": _paths("/organization/(usage|costs)"),
}
