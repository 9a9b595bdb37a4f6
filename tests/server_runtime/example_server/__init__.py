"""A server in the shape of a generated one."""

from __future__ import annotations

from .app import API as API
from .app import create_app as create_app
