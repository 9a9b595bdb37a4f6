"""Which operations create, show, list, change and delete the same things, and where the things are in the bodies.

Paths tell: ``/files`` is a collection if something is created there and shown at ``/files/{file_id}``. What is
found goes into ``mock.json`` as plain data:

    page, of an operation that lists:
        items      path to the array in the answer
        limit      the parameter that says how many, or null
        first      where the first page is ("page": its number, "offset")
        style, parameter, cursor, has_more, total     as the specification's pagination has them
        empty      whether a page may be empty
        most       how many items a page may have, or null
        last       what stands for the cursor where there is no next page: "absent", "null" or "empty" (text)
    store, of an operation on a collection:
        role       "create", "retrieve", "update", "delete", "list", "act" or "content"
        collection the path of the collection, parameters as {}
        parents    the parameters of the collection's path, in order
        item       the parameter that names the thing, or null
        object     path to the thing in the answer
        id         the name of the field that it is known by
        number     whether ids are numbers
        looks      what limits the text of an id: "pattern", "least" and "most" characters; null: nothing
        fields     which fields of a created thing the thing of this answer takes over; null: all, it is the same model
        body       which fields of the request's body become the thing's
        becomes    [field, value] that the action sets
    settles, of an operation that shows a thing which takes time: [field, values while it is worked on, value
        when it is done], so that whoever waits for it comes to an end
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from msgspec import Struct

from triptych.model.api import Api, Format, Operation, PageStyle, Pagination
from triptych.model.listings import listing_of
from triptych.model.shapes import at_path, item_of, kinds_of, literals_of, meaning
from triptych.model.types import (
    Constraints,
    Declarations,
    Field,
    Json,
    Kind,
    List,
    Model,
    Nullable,
    Scalar,
    Type,
)
from triptych.targets.fastapi_server.mock.echoes import (
    answer_content,
    answer_model,
    body_fields,
    id_fields,
    item_parameter,
)
from triptych.targets.fastapi_server.mock.fitting import fits, shared_fields
from triptych.targets.fastapi_server.mock.identities import (
    looks_of,
    naming_parameter,
    with_ids,
)
from triptych.targets.fastapi_server.mock.paths import (
    item_of_path,
    parameters_of,
    path_of,
    role_of,
    without_names,
)

_WRAPPERS: Final = 3  # as many fields may a model have that only wraps a thing
_IDS: Final = frozenset({Kind.STRING, Kind.INTEGER})
_STATES: Final = ("status", "state")
_WORKING: Final = frozenset("""
    cancelling created finalizing in_progress indexing pending preparing processing queued running scheduled
    started uploaded uploading validating validating_files
    """.split())
_DONE: Final = (
    "completed",
    "succeeded",
    "processed",
    "complete",
    "finished",
    "done",
    "success",
    "ready",
)


class _Thing(Struct, frozen=True):
    """Where an answer has a thing."""

    path: tuple[str, ...]
    id: str
    model: Model
    type: Type


class Resources:
    """The collections of an API."""

    def __init__(self, api: Api) -> None:
        self._declarations: Declarations = api.declarations
        by_role: dict[tuple[str, str], Operation] = {}
        for operation in api.operations:
            role, collection = role_of(operation.method, path_of(operation))
            by_role.setdefault((collection, role), operation)
        self._created: dict[str, _Thing] = {}
        for (collection, role), operation in by_role.items():
            shown = by_role.get((collection, "retrieve"))
            if role != "create" or shown is None:
                continue
            parameter = item_parameter(path_of(shown)) or ""
            thing = self._thing(operation, parameter)
            if thing and self._thing(shown, parameter):
                self._created[collection] = thing
        self._shown = {
            collection: by_role[collection, "retrieve"] for collection in self._created
        }
        self._parameters = {
            collection: item_parameter(path_of(shown)) or ""
            for collection, shown in self._shown.items()
        }

    def usable(self, operation: Operation, value: Json) -> Json:
        """An answer that shows things of a collection, with ids by which these can be asked for.

        An id that the parameter of the path refuses, by which a thing is shown, becomes one that it accepts.
        """
        role, collection = role_of(operation.method, path_of(operation))
        if collection not in self._created:
            return value
        name = self._parameters[collection]
        parameter = naming_parameter(self._shown[collection], name)
        if parameter is None:
            return value
        if thing := self._thing(operation, name):
            path, id = thing.path, thing.id
        elif role == "list" and (page := self.page_of(operation)):
            path, id = page["items"], self._created[collection].id
        else:
            return value
        return with_ids(value, path, id, parameter, self._declarations)

    def settles_of(self, operation: Operation) -> list[Any] | None:
        """How a thing that is being worked on is shown when it is asked for: as finished."""
        model = answer_model(operation, self._declarations)
        if operation.method != "GET" or item_parameter(path_of(operation)) is None:
            return None
        for field in model.fields if model else ():
            if field.wire_name in _STATES:
                values = literals_of(field.type, self._declarations)
                working = [v for v in values if v.lower() in _WORKING]
                done = next((v for v in _DONE if v in values), None)
                if working and done:
                    return [field.wire_name, working, done]
        return None

    # -- pages ------------------------------------------------------------------------

    def page_of(self, operation: Operation) -> dict[str, Any] | None:
        """Where an operation that lists has its items, and how it is asked for the next ones."""
        if operation.method != "GET" and operation.pagination is None:
            return None
        content = answer_content(operation)
        paging = operation.pagination
        items = paging.items if paging else self._items(operation)
        if items is None or content is None or content.type is None:
            return None
        array = _array(at_path(content.type, items, self._declarations))
        array = meaning(array, self._declarations)
        if not isinstance(array, List):
            return None
        limits = array.constraints or Constraints()
        return {
            "items": list(items),
            "empty": not limits.min_items,
            "most": limits.max_items,
            **_paging(paging),
            **self._endings(paging, content.type),
        }

    def _items(self, operation: Operation) -> tuple[str, ...] | None:
        listing = listing_of(operation, self._declarations, {})
        return listing.items if listing else None

    def _endings(self, paging: Pagination | None, answer: Type) -> dict[str, Any]:
        """What the cursor to the next page is where there is none, as far as the answer's model allows any."""
        if paging is None or paging.style not in (PageStyle.CURSOR, PageStyle.NEXT_URL):
            return {}
        if not paging.cursor:
            return {}
        holder = at_path(answer, paging.cursor[:-1], self._declarations)
        model = meaning(holder, self._declarations)
        if not isinstance(model, Model):
            return {}
        for field in model.fields:
            if field.wire_name == paging.cursor[-1]:
                if not field.required:
                    return {"last": "absent"}
                if isinstance(field.type, Nullable):
                    return {"last": "null"}
                if meaning(field.type, self._declarations) == Scalar(Kind.STRING):
                    return {"last": "empty"}
        return {}

    # -- the store ---------------------------------------------------------------------

    def store_of(self, operation: Operation) -> dict[str, Any] | None:
        """What an operation does to a collection, or None if it has nothing to do with one."""
        path = path_of(operation)
        role, collection = role_of(operation.method, path)
        created = self._created.get(collection)
        if created is None or not role:
            return None
        parameter = self._parameters[collection]
        found: dict[str, Any] = {
            "role": role,
            "collection": without_names(collection),
            "parents": parameters_of(collection),
            "item": (
                None if role in ("create", "list") else item_of_path(path, collection)
            ),
            "id": created.id,
            "number": _number(created, self._declarations),
            "object": list(created.path),
        }
        if role == "list":
            return self._list(operation, created, found, parameter)
        if role in ("create", "update"):
            by = naming_parameter(self._shown[collection], parameter)
            found["looks"] = looks_of(by, self._declarations) if by else None
            fields = body_fields(operation, self._declarations)
            found["body"] = _copied(fields, created.model, self._declarations)
        if role == "content":
            return found if _is_file(operation) else None
        if role == "act":
            found["becomes"] = _becomes(path, created.model, self._declarations)
        thing = self._thing(operation, parameter)
        if thing is None:
            return found if role == "delete" else None
        found["object"] = list(thing.path)
        found["fields"] = self._shared(created, thing.model, thing.type)
        if role == "act" and found["fields"] is not None:
            return None  # an action that answers with something else
        return found

    def _list(
        self,
        operation: Operation,
        created: _Thing,
        found: dict[str, Any],
        parameter: str,
    ) -> dict[str, Any] | None:
        page = self.page_of(operation)
        content = answer_content(operation)
        if page is None or content is None:
            return None
        array = _array(at_path(content.type, page["items"], self._declarations))
        item = item_of(array, self._declarations)
        model = meaning(item, self._declarations)
        if item is None or not isinstance(model, Model):
            return None
        if not any(field.wire_name == created.id for field in model.fields):
            return None
        found["fields"] = self._shared(created, model, item)
        return found

    def _shared(self, created: _Thing, model: Model, type: Type) -> list[str] | None:
        if model.id == created.model.id or fits(created.type, type, self._declarations):
            return None
        return shared_fields(created.model, model, self._declarations)

    def _thing(self, operation: Operation, parameter: str) -> _Thing | None:
        """The thing in the answer: the answer itself, or what it only wraps."""
        content = answer_content(operation)
        if content is None or content.type is None:
            return None
        model = meaning(content.type, self._declarations)
        if not isinstance(model, Model):
            return None
        if id := self._id(model, parameter):
            return _Thing((), id, model, content.type)
        if len(model.fields) > _WRAPPERS:
            return None
        for field in model.fields:
            inner = meaning(field.type, self._declarations)
            if field.required and isinstance(inner, Model):
                if id := self._id(inner, parameter):
                    return _Thing((field.wire_name,), id, inner, field.type)
        return None

    def _id(self, model: Model, parameter: str) -> str | None:
        fields = {field.wire_name: field for field in model.fields}
        for name in id_fields(parameter):
            field = fields.get(name)
            if field is None or field.write_only:
                continue
            kinds = kinds_of(field.type, self._declarations)
            if (
                kinds
                and kinds <= _IDS
                and not literals_of(field.type, self._declarations)
            ):
                return name
        return None


def _paging(paging: Pagination | None) -> dict[str, Any]:
    if paging is None:
        return {}
    return {
        "style": paging.style.value,
        "parameter": paging.parameter,
        "location": paging.parameter_location,
        "cursor": list(paging.cursor),
        "has_more": _maybe(paging.has_more),
        "total": _maybe(paging.total),
        "limit": paging.limit,
        "first": paging.first,
    }


def _maybe(path: Sequence[str] | None) -> list[str] | None:
    return None if path is None else list(path)


def _array(type: Type | None) -> Type | None:
    return type.type if isinstance(type, Nullable) else type


def _number(thing: _Thing, declarations: Declarations) -> bool:
    for field in thing.model.fields:
        if field.wire_name == thing.id:
            return kinds_of(field.type, declarations) == frozenset({Kind.INTEGER})
    return False


def _copied(
    fields: Sequence[Field], model: Model, declarations: Declarations
) -> list[str]:
    others = {field.wire_name: field for field in model.fields}
    return [
        field.wire_name
        for field in fields
        if field.wire_name in others
        and not field.read_only
        and not others[field.wire_name].write_only
        and fits(field.type, others[field.wire_name].type, declarations)
    ]


def _is_file(operation: Operation) -> bool:
    return any(
        content.format is Format.BINARY
        for response in operation.responses
        if response.is_success
        for content in response.contents
    )


def _becomes(path: str, model: Model, declarations: Declarations) -> list[str] | None:
    """The status that an action leaves a thing in: ``cancel`` makes ``cancelled``."""
    stem = path.rpartition("/")[2].lower()[:5]
    for field in model.fields:
        if field.wire_name in _STATES:
            values = [
                value
                for value in literals_of(field.type, declarations)
                if value.lower().startswith(stem)
            ]
            # What is over rather than what is on its way.
            values.sort(key=lambda value: value.lower().endswith("ing"))
            if values:
                return [field.wire_name, values[0]]
    return None
