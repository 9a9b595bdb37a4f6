"""Looking at the reference docs while they are written: build, serve on this machine, build again on change."""

from __future__ import annotations

from triptych.preview.preview import Outcome, Preview, docs_alone

__all__ = ["Outcome", "Preview", "docs_alone"]
