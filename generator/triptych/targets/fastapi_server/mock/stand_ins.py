"""Stand-ins for files of well-known kinds: small, and what they say they are."""

from __future__ import annotations

import base64
from typing import Final

from triptych.model.media import essence

# One grey pixel, one black pixel, an archive of nothing, a tenth of a second of silence.
_PNG: Final = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)
_GIF: Final = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
_ZIP: Final = "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
_GZIP: Final = "H4sIAAAAAAAAAwMAAAAAAAAAAAA="
_WAV_HEADER: Final = "UklGRmQGAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YUAGAAA="
_PDF: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


def stand_in(media_type: str) -> str:
    """The bytes of a small file of a media type, in Base64; of an unknown type, a few words."""
    kind = essence(media_type)
    match kind:
        case "image/png" | "image/*":
            return _PNG
        case "image/gif":
            return _GIF
        case "application/zip" | "application/x-zip-compressed":
            return _ZIP
        case "application/gzip" | "application/x-gzip":
            return _GZIP
        case "audio/wav" | "audio/x-wav" | "audio/wave":
            return base64.b64encode(
                base64.b64decode(_WAV_HEADER) + bytes(1600)
            ).decode()
        case "application/pdf":
            return base64.b64encode(_PDF).decode()
        case "application/json":
            return base64.b64encode(b"{}").decode()
        case _:
            return base64.b64encode(b"These are the contents of a file.\n").decode()
