"""JSON Schema 2020-12 becomes the type algebra of :mod:`triptych.model.types`."""

from triptych.model.schemas.builder import Schemas

__all__ = ["Schemas"]
