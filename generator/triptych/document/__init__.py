"""Reading: a specification in, one OpenAPI 3.1 tree out, with a place in the text for every node."""

from triptych.document.document import METHODS, Document, OperationNode
from triptych.document.reader import load

__all__ = ["METHODS", "Document", "OperationNode", "load"]
