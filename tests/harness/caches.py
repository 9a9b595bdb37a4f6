"""Where downloaded peers live: never in the repository."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder(*parts: str) -> Path:
    """A folder for things that are slow to fetch, made if missing.

    The root is ``$TRIPTYCH_BENCH_CACHE``, else ``triptych/bench`` in the user's cache folder
    (``$XDG_CACHE_HOME`` or ``~/.cache``).
    """
    given = os.environ.get("TRIPTYCH_BENCH_CACHE")
    if given:
        root = Path(given)
    else:
        caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        root = Path(caches) / "triptych" / "bench"
    folder = root.joinpath(*parts)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
