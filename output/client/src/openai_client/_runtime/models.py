"""The base of generated response models."""

from __future__ import annotations

from threading import RLock
from typing import Any

import pydantic
from pydantic import ConfigDict

from .linking import link_model

__all__ = ["BaseModel"]

_building = RLock()


class BaseModel(pydantic.BaseModel):
    """A model that is built when it is first used, and keeps what it does not know.

    Other models in annotations are named as ``types`` exports them and imported under ``TYPE_CHECKING``
    only (see ``linking``).  Fields have their names on the wire as aliases where these differ.  A field that
    the server left out and that was not asked for is None and not among ``model_fields_set``.
    """

    model_config = ConfigDict(
        defer_build=True, extra="allow", populate_by_name=True, protected_namespaces=()
    )

    # Not a field and not a private attribute of Pydantic's, so that it makes no two models unequal.
    __slots__ = ("__request_id__",)

    @property
    def _request_id(self) -> str | None:
        """What the server calls the request that this is the answer to; None if it is but a part of one."""
        try:
            found: str | None = object.__getattribute__(self, "__request_id__")
        except AttributeError:
            return None
        return found

    def to_dict(self) -> dict[str, Any]:
        """Plain data with the names on the wire; fields that were not given are left out."""
        return self.model_dump(by_alias=True, exclude_unset=True, warnings=False)

    def to_json(self, *, indent: int | None = None) -> str:
        """JSON text with the names on the wire; fields that were not given are left out."""
        return self.model_dump_json(
            by_alias=True, exclude_unset=True, indent=indent, warnings=False
        )

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Build the model now, with all models it reaches. Pydantic calls this at the first use."""
        with _building:
            if cls.__pydantic_complete__ and not force:
                return None
            link_model(cls)
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth + 1,
                # Names are the module's own, never those of whoever happens to use it first.
                _types_namespace=_types_namespace or {},
            )
