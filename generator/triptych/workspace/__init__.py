"""Placing: finished files go to disk all at once or not at all, and nobody's edits are lost."""

from triptych.workspace.placing import apply
from triptych.workspace.planning import Plan, WorkspaceError, plan, plan_file

__all__ = ["Plan", "WorkspaceError", "apply", "plan", "plan_file"]
