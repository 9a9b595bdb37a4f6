"""Webhooks and callbacks: the types of what the API sends, and the door through which they come in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.annotations import Annotations
from triptych.languages.python.documentation import words
from triptych.languages.python.imports import imports
from triptych.languages.python.layout import bracketed
from triptych.languages.python.models import Module, lazy_alias
from triptych.languages.python.surface import Surface
from triptych.languages.python.text import string
from triptych.model import types as t
from triptych.model.api import Api, Event

ALIAS_TEMPLATE = "src/{{package}}/types/{{event}}.py.jinja"
RECEIVER_TEMPLATE = "src/{{package}}/resources/_webhooks.py.jinja"


class Events:
    """What a client does for the events of its Api.

    Attributes:
        receiver: The client's attribute that takes deliveries in; "" when there are no events.
        class_name: The class of that attribute.
        alias: The type of all events; "" when there are none.
        listed: The events that have a payload, in order.
    """

    def __init__(self, api: Api, surface: Surface) -> None:
        self._surface = surface
        self._annotations: Annotations = surface.annotations
        self.listed = tuple(event for event in api.events if event.type is not None)
        taken = {child.attribute for child in surface.root.children} | {
            method.name for method in surface.root.methods
        }
        name = "webhooks" if "webhooks" not in taken else "webhook_events"
        self.receiver = name if self.listed else ""
        classes = {child.class_name for child in surface.root.children}
        classes |= {surface.client_name, surface.async_client_name}
        self.class_name = "Webhooks" if "Webhooks" not in classes else "WebhookEvents"
        self.alias = self._alias() if self.listed else ""
        self._signature = next((e.signature for e in api.events if e.signature), None)

    @property
    def signed(self) -> bool:
        """Whether it is known how deliveries are signed."""
        return self._signature is not None

    def _alias(self) -> str:
        name = "WebhookEvent"
        while name in self._surface.types.modules:
            name += "s" if name == "WebhookEvent" else "_"
        return name

    @property
    def _module(self) -> str:
        taken = set(self._surface.types.modules.values())
        name = "webhook_event"
        while name in taken:
            name += "s" if name == "webhook_event" else "_"
        return name

    def type(self) -> t.Type:
        """The type of any event: a union, told apart by a property where all have one for that."""
        variants = tuple(
            dict.fromkeys(
                variant
                for event in self.listed
                if event.type is not None
                for variant in _variants(event)
            )
        )
        if len(variants) == 1:
            return variants[0]
        return t.Union(variants, self._discriminator(variants))

    def _discriminator(self, variants: tuple[t.Type, ...]) -> t.Discriminator | None:
        tables: list[dict[str, tuple[object, ...]]] = []
        ids: list[str] = []
        for variant in variants:
            if not isinstance(variant, t.Ref):
                return None
            model = self._surface.types.declarations[variant.id]
            if not isinstance(model, t.Model):
                return None
            ids.append(variant.id)
            tables.append(
                {
                    field.wire_name: field.type.values
                    for field in model.fields
                    if isinstance(field.type, t.Literal) and field.required
                }
            )
        for name in tables[0]:
            if all(name in table for table in tables):
                values = [value for table in tables for value in table[name]]
                if len(set(values)) == len(values) and all(
                    isinstance(value, str) for value in values
                ):
                    mapping = tuple(
                        (str(value), id)
                        for table, id in zip(tables, ids, strict=True)
                        for value in table[name]
                    )
                    return t.Discriminator(name, mapping, exclusive=True)
        return None

    def type_files(self, folder: str) -> Iterator[tuple[FileSpec, Module]]:
        """The module with the alias for any event."""
        if not self.listed:
            return
        type = self.type()
        expr = self._annotations.received(type)
        code, runtime = lazy_alias(self.alias, type, self._annotations, sent=False)
        types = self._surface.types.modules
        block = imports(
            {*runtime, *(use for use in expr.uses if use not in types)},
            expr.uses,
            types=types,
            types_package=".",
            runtime_package=".._runtime",
        )
        view = {"imports": block.runtime, "checking": block.checking, "code": code}
        yield (
            FileSpec(f"{folder}/types/{self._module}.py", ALIAS_TEMPLATE, view),
            Module(self._module, (self.alias,)),
        )

    def resource_files(self, folder: str) -> Iterator[FileSpec]:
        """The module with the door for deliveries."""
        if not self.listed:
            return
        arguments = [f'Ref("{self.alias}")']
        if self._signature:
            arguments.append(f"signature={string(self._signature)}")
        head = f"_EVENT: Webhook[{self.alias}] = Webhook("
        view = {
            "alias": self.alias,
            "name": self.class_name,
            "signed": self.signed,
            "descriptor": bracketed(head, arguments, ")"),
        }
        yield FileSpec(f"{folder}/resources/_webhooks.py", RECEIVER_TEMPLATE, view)

    def rows(self) -> list[dict[str, Any]]:
        """For the documents: each event's name, type and words."""
        return [
            {
                "name": event.id,
                "type": self._annotations.plain(event.type or t.Any()).text,
                "text": words(event.docs),
            }
            for event in self.listed
        ]


def _variants(event: Event) -> tuple[t.Type, ...]:
    type = event.type
    if isinstance(type, t.Nullable):
        type = type.type
    if isinstance(type, t.Union):
        return type.variants
    return (type,) if type is not None else ()
