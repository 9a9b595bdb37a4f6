"""Making every version look like OpenAPI 3.1, in place, so that references keep their targets."""

from __future__ import annotations

from triptych.document.grammar import Version
from triptych.document.upgrade.context import Upgrade
from triptych.document.upgrade.schemas import upgrade_schema
from triptych.document.upgrade.swagger2 import upgrade_document

__all__ = ["Upgrade", "upgrade_all"]


def upgrade_all(context: Upgrade, version: Version) -> None:
    """Upgrade every object that was visited; ``version`` is that of the main document."""
    for visit in list(context.walker.visits.values()):
        if visit.kind == "schema":
            upgrade_schema(visit, context)
    if version is Version.V20:
        upgrade_document(context)
