"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import VectorStoresFilesHandler

from ..auth import User


class VectorStoresFiles(VectorStoresFilesHandler[User]):
    """Answers the operations of `vector_stores.files`; one whose method is not
    written here is answered with 501.
    """
