"""Swagger 2.0 -> OpenAPI 3.1: where things stand. What a schema says is upgraded in :mod:`schemas`."""

from __future__ import annotations

from typing import Any

from triptych.document.data import is_object
from triptych.document.upgrade.bodies import request_body, upgrade_response
from triptych.document.upgrade.context import Upgrade
from triptych.document.upgrade.values import upgrade_value

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def upgrade_document(context: Upgrade) -> None:
    """Upgrade the main document in place, and every object of other files that it took in."""
    tree: dict[str, Any] = context.root.tree
    tree["openapi"] = "3.1.0"
    tree.pop("swagger", None)
    consumes: list[str] = tree.pop("consumes", [])
    produces: list[str] = tree.pop("produces", [])
    schemes: list[str] = tree.pop("schemes", [])
    host, base = tree.pop("host", ""), tree.pop("basePath", "")
    if host or base:
        tree["servers"] = _servers(schemes, host, base)
    visits = list(context.walker.visits.values())
    for visit in visits:
        if visit.kind == "path_item":
            _path_item(visit.node, context, consumes)
    for visit in visits:
        if visit.kind == "operation":
            own = visit.node.pop("produces", None) or produces
            for response in visit.node.get("responses", {}).values():
                if is_object(response) and context.reference(response) is None:
                    upgrade_response(response, context, own)
            if (used := visit.node.pop("schemes", None)) and used != schemes:
                visit.node["servers"] = _servers(used, host, base)
    for visit in visits:
        if visit.kind == "response":
            upgrade_response(visit.node, context, produces)
        elif visit.kind == "security_scheme":
            _security_scheme(visit.node, context)
        elif visit.kind == "header" or (
            visit.kind == "parameter"
            and visit.node.get("in") not in ("body", "formData")
        ):
            upgrade_value(visit, context)
    _components(tree)


def _servers(schemes: list[str], host: str, base: str) -> list[dict[str, Any]]:
    """One server per scheme; without a host, the path alone, relative to where the document came from."""
    path = base.rstrip("/")
    if not host:
        return [{"url": path or "/"}]
    return [{"url": f"{scheme}://{host}{path}"} for scheme in schemes or ["https"]]


def _path_item(item: dict[str, Any], context: Upgrade, consumes: list[str]) -> None:
    """Turn body and form parameters, also those that all operations share, into request bodies."""
    shared = _payload(item, context)
    for method in _METHODS:
        operation = item.get(method)
        if not is_object(operation):
            continue
        node = operation
        own = _payload(node, context)
        names = {context.resolve(p).get("name") for p in own}
        payload = [
            *(p for p in shared if context.resolve(p).get("name") not in names),
            *own,
        ]
        body = request_body(
            node, payload, context, node.pop("consumes", None) or consumes
        )
        if body is not None:
            node["requestBody"] = body
    for parameter in shared:
        context.forget(parameter)


def _payload(holder: dict[str, Any], context: Upgrade) -> list[dict[str, Any]]:
    """Take the body and form parameters out of a list of parameters."""
    parameters: list[Any] = holder.get("parameters", [])
    payload = [
        p
        for p in parameters
        if is_object(p) and context.resolve(p).get("in") in ("body", "formData")
    ]
    if payload:
        holder["parameters"] = [
            p for p in parameters if not any(p is q for q in payload)
        ]
        if not holder["parameters"]:
            del holder["parameters"]
    return payload


def _security_scheme(node: dict[str, Any], context: Upgrade) -> None:
    kind = node.get("type")
    if kind == "basic":
        node["type"], node["scheme"] = "http", "basic"
    elif kind == "oauth2":
        flow: dict[str, Any] = {"scopes": node.pop("scopes", {})}
        for key in ("authorizationUrl", "tokenUrl"):
            if key in node:
                flow[key] = node.pop(key)
        name = _FLOWS.get(node.pop("flow", ""))
        if name is not None:
            context.derive(flow, "oauth_flow", node)
            node["flows"] = context.derive({name: flow}, "oauth_flows", node)


def _components(tree: dict[str, Any]) -> None:
    """Move the shared definitions to their places; bodies were copied to where they are used."""
    parameters = {
        name: parameter
        for name, parameter in tree.pop("parameters", {}).items()
        if parameter.get("in") not in ("body", "formData")
    }
    sections = {
        "schemas": tree.pop("definitions", {}),
        "responses": tree.pop("responses", {}),
        "parameters": parameters,
        "securitySchemes": tree.pop("securityDefinitions", {}),
    }
    found = {name: section for name, section in sections.items() if section}
    if found:
        tree["components"] = found
