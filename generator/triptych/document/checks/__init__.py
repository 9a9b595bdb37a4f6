"""What the tables of :mod:`grammar` can't say: rules between keywords, and between objects.

The checks run on the finished tree. What they mend they tell of; what can't be mended is an error.
"""

from __future__ import annotations

from triptych.document.checks.context import Context
from triptych.document.checks.operations import check_operations
from triptych.document.checks.parameters import check_parameter
from triptych.document.checks.root import check_root
from triptych.document.checks.schemas import check_schema
from triptych.document.checks.security import check_requirement, check_scheme
from triptych.document.checks.values import (
    check_example,
    check_media_type,
    check_response,
    check_server,
    check_xml,
)
from triptych.document.document import Document
from triptych.document.grammar import Version
from triptych.document.report import Report
from triptych.document.walk import Walker

_BY_KIND = {
    "schema": check_schema,
    "parameter": check_parameter,
    "media_type": check_media_type,
    "example": check_example,
    "response": check_response,
    "security_scheme": check_scheme,
    "security_requirement": check_requirement,
    "server": check_server,
    "xml": check_xml,
}


def check_all(
    document: Document, walker: Walker, report: Report, version: Version
) -> None:
    """Check every object of a document, mending what can be mended."""
    context = Context(document, report, version)
    check_root(context, walker.visits[id(document.tree)])
    for visit in list(walker.visits.values()):
        check = _BY_KIND.get(visit.kind)
        if check is not None:
            check(visit, context)
    check_operations(context)
