"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import VectorStoresFileBatchesHandler

from ..auth import User


class VectorStoresFileBatches(VectorStoresFileBatchesHandler[User]):
    """Answers the operations of `vector_stores.file_batches`; one whose method is
    not written here is answered with 501.
    """
