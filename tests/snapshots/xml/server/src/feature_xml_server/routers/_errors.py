"""How the errors of the API look, for those that the server answers by itself."""

from __future__ import annotations
