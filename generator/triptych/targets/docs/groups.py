"""The order of the reference: which operations, objects and events stand together, under which title.

Groups follow the tags in the specification's order, gathered under the titles of ``x-tagGroups`` or of
parent tags (OpenAPI 3.2) where there are any; operations without tags go by their resource.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from triptych.model.api import Api, Event, Operation, Tag
from triptych.model.types import (
    Alias,
    Declaration,
    Docs,
    List,
    Model,
    Nullable,
    Ref,
    Type,
    Union,
)
from triptych.targets.docs.words import sentence, tag_title

WEBHOOKS, CALLBACKS = "Webhooks", "Callbacks"


class Group(Struct):
    """Things that stand together.

    Attributes:
        title: What it is called.
        tag: The name of the tag that they have in the specification.
        section: The title above several groups, or "".
        docs: The specification's words about it.
        operations: In the specification's order.
        objects: Ids of the declarations that these operations are about.
        events: Webhooks or callbacks.
    """

    title: str
    tag: str
    section: str = ""
    docs: Docs = Docs()
    operations: list[Operation] = field(default_factory=list[Operation])
    objects: list[str] = field(default_factory=list[str])
    events: list[Event] = field(default_factory=list[Event])

    @property
    def address(self) -> str:
        """What the address of its page is made of: words of the specification, so that it stays."""
        return self.tag if self.title == tag_title(self.tag) else self.title


def groups_of(api: Api) -> list[Group]:
    """All groups with anything in them, in order."""
    groups = _by_tag(api)
    _add_objects(api, groups)
    for title, events in (
        (WEBHOOKS, [event for event in api.events if event.callback_of is None]),
        (CALLBACKS, [event for event in api.events if event.callback_of is not None]),
    ):
        if events:
            groups.append(Group(title, title, events=events))
    return groups


def _by_tag(api: Api) -> list[Group]:
    tags = {tag.name: tag for tag in api.tags}
    found: dict[str, Group] = {}
    for operation in api.operations:
        key = next((name for name in operation.tags if name.strip()), None)
        if key is None:
            resource = operation.resource[:1]
            title = sentence(resource[0], "General") if resource else "General"
            # A group of that very name takes what has no tag of its own.
            key = next(
                (name for name in tags if name.casefold() == title.casefold()), title
            )
        if key not in found:
            tag = tags.get(key)
            docs = tag.docs if tag else Docs()
            found[key] = Group(_title(tags, key), key, docs=docs)
        found[key].operations.append(operation)
    return list(_ordered(api, tags, found))


def _ordered(
    api: Api, tags: Mapping[str, Tag], found: dict[str, Group]
) -> Iterator[Group]:
    order = [
        *(name for name in tags if name in found),
        *(name for name in found if name not in tags),
    ]
    done: set[str] = set()
    for section, members in api.tag_groups:
        for name in members:
            if name in found and name not in done:
                done.add(name)
                found[name].section = section
                yield found[name]
    rest = [name for name in order if name not in done]
    if done:
        # What no section names must not seem to be of the last one.
        for name in rest:
            found[name].section = "More"
        yield from (found[name] for name in rest)
        return
    for name in rest:
        found[name].section = _family(tags, name)
    # Children stand with their parents, families in the order of their first member.
    families: dict[str, list[Group]] = {}
    for name in rest:
        families.setdefault(found[name].section or f"\0{name}", []).append(found[name])
    for members in families.values():
        yield from members


def _family(tags: Mapping[str, Tag], name: str) -> str:
    """The title of the outermost tag above, if there are any tags with parents around it."""
    seen: set[str] = set()
    top = name
    while top in tags and (parent := tags[top].parent) is not None and top not in seen:
        seen.add(top)
        top = parent
    is_parent = any(tag.parent == name for tag in tags.values())
    if top == name and not is_parent:
        return ""
    return _title(tags, top)


def _title(tags: Mapping[str, Tag], name: str) -> str:
    """What the specification calls a tag, else the words of its name."""
    return (tags[name].title if name in tags else "") or tag_title(name)


def _add_objects(api: Api, groups: Sequence[Group]) -> None:
    """Give each group the objects that its operations create, retrieve or list."""
    listed: set[str] = set()
    for group in groups:
        for operation in group.operations:
            for id in subjects(operation, api.declarations):
                if id not in listed:
                    listed.add(id)
                    group.objects.append(id)


def subjects(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> Iterator[str]:
    """The ids of the objects that an operation is about: what it answers with, or lists."""
    if operation.method == "DELETE":
        return
    if operation.pagination is not None:
        yield from _named(operation.pagination.item, declarations)
        return
    for response in operation.responses:
        for content in response.contents if response.is_success else ():
            for type in (content.type, content.item):
                if isinstance(type, List):
                    type = type.item
                if type is not None:
                    yield from _named(type, declarations)
    if operation.streaming is not None and operation.streaming.content.item is not None:
        yield from _named(operation.streaming.content.item, declarations)


def _named(type: Type, declarations: Mapping[str, Declaration]) -> Iterator[str]:
    if isinstance(type, Nullable):
        type = type.type
    if not isinstance(type, Ref):
        return
    declaration = declarations.get(type.id)
    if declaration is None or declaration.parent is not None:
        return
    if is_subject(declaration):
        yield type.id


def is_subject(declaration: Declaration) -> bool:
    """Whether a declaration is worth a page: an object with properties, or a union."""
    if isinstance(declaration, Alias):
        return isinstance(declaration.type, Union)
    return isinstance(declaration, Model) and bool(declaration.fields)
