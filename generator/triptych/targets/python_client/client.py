"""The view of the module with the client classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from triptych.files import FileSpec
from triptych.languages.python.code import mapping, nested
from triptych.languages.python.docstrings import quoted, section, wrap
from triptych.languages.python.documentation import words
from triptych.languages.python.identifiers import snake
from triptych.languages.python.layout import WIDTH, element, exploded
from triptych.languages.python.surface import Credential, Surface
from triptych.languages.python.text import string
from triptych.model.api import Api, SecurityScheme
from triptych.model.names import Name
from triptych.targets.python_client.descriptors import Descriptors
from triptych.targets.python_client.events import Events
from triptych.targets.python_client.options import Options
from triptych.targets.python_client.resources import WRAPPERS, ResourceParts

TEMPLATE = "src/{{package}}/_client.py.jinja"

_ABOUT = {
    "server": "Name of the server to use.",
    "base_url": "Base URL to use instead of the server's.",
    "timeout": "Seconds, an `httpx2.Timeout`, or None to wait for ever.",
    "max_retries": "How often a failed request is tried again.",
    "default_headers": "Headers to send with every request.",
    "default_query": "Query parameters to send with every request.",
    "middleware": "What every attempt of every request goes through, outermost first.",
    "http_client": "The HTTP client to use. It is not closed with this one.",
    "strict": "Raise a `ResponseValidationError` where an answer is not as described.",
    "webhook_secret": "The secret that signs webhooks.",
}
_CHANGED = (
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "middleware",
    "http_client",
    "strict",
)
"""What ``with_options`` takes of any client."""


def client_file(
    api: Api,
    surface: Surface,
    descriptors: Descriptors,
    options: Options,
    folder: str,
    events: Events,
) -> FileSpec:
    """The module of the two client classes."""
    parts = ResourceParts(surface.root, surface, descriptors)
    writer = _Client(api, surface, options, descriptors)
    spell = surface.annotations.spell
    bases = ("Client", "AsyncClient")
    names = (surface.client_name, surface.async_client_name)
    base_names = [f"_{base}" if base in names else spell(base) for base in bases]
    runtime = {
        *base_names,
        "cast",
        "omit",
        spell("Api"),
        *parts.runtime,
        *writer.schemes_used,
    }
    checking = {
        spell(name)
        for name in (
            "Mapping Sequence Middleware AsyncMiddleware Omit Timeout".split()
            + (
                ["Token", "AsyncToken"]
                if any(not _is_pair(c) for c in surface.credentials)
                else []
            )
        )
    }
    others: dict[str, str] = {}
    checking.update(WRAPPERS)
    if writer.tells_who():
        checking.add(spell("Self"))
    if events.receiver:
        runtime.add("cached_property")
        checking.add(events.class_name)
        others[events.class_name] = ".resources._webhooks"
    block = parts.imports(runtime, 0, others, checking)
    view = {
        "imports": block.runtime,
        # Third-party modules stand between the standard library's and the package's own.
        "checking": block.checking.replace("\n\n", "\n\n    import httpx2\n\n", 1),
        "api": writer.api(),
        "descriptors": parts.descriptors,
        "deprecated": parts.deprecated,
        "receiver": events.receiver,
        "receiver_class": events.class_name,
        "constructor": writer.constructor(),
        "changes": writer.changes(),
        "self_type": spell("Self"),
        "classes": [
            {
                **parts.class_view(name, base, asynchronous=asynchronous),
                "doc": writer.doc(asynchronous),
                "signature": writer.signature(asynchronous),
                "options": writer.options(asynchronous),
            }
            for name, base, asynchronous in zip(
                names, base_names, (False, True), strict=True
            )
        ],
        "views": parts.views(surface.client_name, "client", ["request"]),
    }
    # "token or (id, secret)" is broken by rules that are left to the formatter.
    paired = any(each.part == "client_id" for each in surface.credentials)
    return FileSpec(f"{folder}/_client.py", TEMPLATE, view, format=paired)


class _Client:
    def __init__(
        self, api: Api, surface: Surface, options: Options, descriptors: Descriptors
    ) -> None:
        self._api = api
        self._surface = surface
        self._options = options
        self._spell = surface.annotations.spell
        self._security = descriptors.security
        self.schemes_used: set[str] = set()
        self._schemes = self._scheme_map()

    def doc(self, asynchronous: bool) -> str:
        kind = "asynchronous client" if asynchronous else "client"
        title = " ".join(self._api.title.split()) or "this"
        width = WIDTH - 4
        lines = wrap(
            f"The {kind} of the {title} API.".replace(" API API.", " API."), width
        )
        described = [*self._described(), *((n, _ABOUT[n]) for n in self._settings())]
        return quoted([*lines, "", *section("Args", described, width)], "    ")

    def _settings(self) -> list[str]:
        """The arguments that every client has; the choice of a server only where there is one."""
        several = len(self._api.servers) > 1
        return [name for name in _ABOUT if several or name != "server"]

    def _described(self) -> list[tuple[str, str]]:
        about = [
            (
                credential.name,
                words(credential.scheme.docs)
                + f" Default: the environment variable `{credential.environment}`.",
            )
            for credential in self._surface.credentials
        ]
        about += [
            (
                header.name,
                words(header.docs)
                + f" Default: the environment variable `{header.environment}`.",
            )
            for header in self._surface.headers
        ]
        about += [
            (variable.name, words(variable.docs) or f"Default: `{variable.default}`.")
            for variable in self._surface.variables
        ]
        return [(name, text.strip()) for name, text in about]

    def signature(self, asynchronous: bool) -> list[str]:
        """The parameters of ``__init__`` after ``self, *``, each with its comma."""
        prefix = "Async" if asynchronous else ""
        spell = self._spell
        code = self._caller(prefix)
        if "server" in self._settings():
            code.append("server: str | None = None")
        code += [f"{v.name}: str | None = None" for v in self._surface.variables]
        code += [
            "base_url: str | None = None",
            f"timeout: float | {spell('Timeout')} | None | {spell('Omit')} = omit",
            "max_retries: int | None = None",
            f"default_headers: {spell('Mapping')}[str, str | {spell('Omit')}] | None = None",
            f"default_query: {spell('Mapping')}[str, object] | None = None",
            f"middleware: {spell('Sequence')}[{spell(prefix + 'Middleware')}] = ()",
            f"http_client: httpx2.{prefix}Client | None = None",
            "strict: bool = False",
            "webhook_secret: str | None = None",
        ]
        return [element(each, 2) for each in code]

    def tells_who(self) -> bool:
        """Whether the client is told anything about who is calling."""
        return bool(self._surface.credentials or self._surface.headers)

    def options(self, asynchronous: bool) -> list[str]:
        """The parameters of ``with_options`` after ``self, *``; none where the runtime's own will do."""
        if not self.tells_who():
            return []
        prefix = "Async" if asynchronous else ""
        spell = self._spell
        code = [
            *self._caller(prefix),
            "base_url: str | None = None",
            f"timeout: float | {spell('Timeout')} | None | {spell('Omit')} = omit",
            f"max_retries: int | {spell('Omit')} = omit",
            f"default_headers: {spell('Mapping')}[str, str | {spell('Omit')}] | None = None",
            f"default_query: {spell('Mapping')}[str, object] | None = None",
            f"middleware: {spell('Sequence')}[{spell(prefix + 'Middleware')}] | None = None",
            f"http_client: httpx2.{prefix}Client | None = None",
            "strict: bool | None = None",
        ]
        return [element(each, 2) for each in code]

    def changes(self) -> list[str]:
        """What ``with_options`` hands on, each with its comma."""
        return [
            element(each, 3)
            for each in (*self._told(), *(f"{n}={n}" for n in _CHANGED))
        ]

    def _caller(self, prefix: str) -> list[str]:
        """The parameters that say who is calling."""
        token = self._spell(f"{prefix}Token")
        code = [
            f"{credential.name}: {'str' if _is_pair(credential) else token} | None = None"
            for credential in self._surface.credentials
        ]
        return code + [
            f"{header.name}: str | None = None" for header in self._surface.headers
        ]

    def _told(self) -> list[str]:
        """Who is calling, as arguments for the runtime."""
        arguments: list[str] = []
        credentials = self._credentials()
        if credentials:
            arguments.append(f"credentials={{{credentials}}}")
        if self._surface.headers:
            headers = {string(h.wire_name): h.name for h in self._surface.headers}
            arguments.append(f"headers={mapping(headers)}")
        return arguments

    def constructor(self) -> list[str]:
        """The arguments of ``super().__init__``, each with its comma."""
        arguments = ["_API", *self._told()]
        if self._surface.variables:
            items = ", ".join(
                f"{string(v.wire_name)}: {v.name}" for v in self._surface.variables
            )
            arguments.append(f"variables={{{items}}}")
        arguments += [f"{name}={name}" for name in self._settings()]
        return [element(argument, 3) for argument in arguments]

    def _credentials(self) -> str:
        by_scheme: dict[str, dict[str, str]] = {}
        for credential in self._surface.credentials:
            by_scheme.setdefault(credential.scheme.id, {})[
                credential.part
            ] = credential.name
        items = [
            f"{string(id)}: {_credential(parts)}" for id, parts in by_scheme.items()
        ]
        return ", ".join(items)

    def api(self) -> str:
        """``_API = Api(…)``."""
        options, surface = self._options, self._surface
        prefix = surface.environment_prefix
        arguments = [
            '__package__ or ""',
            f"name={string(options.distribution or surface.package.replace('_', '-'))}",
            f"version={string(options.version)}",
            f"servers={mapping(self._servers()) or '{}'}",
        ]
        if surface.variables:
            variables = {
                string(v.wire_name): string(v.default) for v in surface.variables
            }
            arguments.append(f"variables={mapping(variables)}")
        arguments.append(f"base_url_env={string(f'{prefix}_BASE_URL')}")
        if self._schemes:
            arguments.append(f"schemes={mapping(self._schemes)}")
        if self._security:
            arguments.append(f"security={nested(self._security)}")
        if surface.headers:
            variables = {
                string(h.wire_name): string(h.environment) for h in surface.headers
            }
            arguments.append(f"header_env={mapping(variables)}")
        if options.idempotency_header:
            arguments.append(f"idempotency_header={string(options.idempotency_header)}")
        if options.request_id_headers:
            headers = ", ".join(string(each) for each in options.request_id_headers)
            arguments.append(f"request_id_headers=({headers},)")
        arguments.append(f"log_env={string(f'{prefix}_LOG')}")
        arguments.append(f"webhook_secret_env={string(f'{prefix}_WEBHOOK_SECRET')}")
        return exploded(f"_API = {self._spell('Api')}(", arguments, ")")

    def _servers(self) -> dict[str, str]:
        """Name -> URL template; servers without a name are called by their description or number."""
        servers: dict[str, str] = {}
        for index, server in enumerate(self._api.servers):
            described = Name.parse(server.docs.description)
            name = server.name or (
                snake(described) if 0 < len(described.words) <= 3 else ""
            )
            name = name or ("default" if index == 0 else f"server_{index + 1}")
            while string(name) in servers:
                name = f"{name}_{index + 1}"
            servers[string(name)] = string(server.url)
        return servers

    def _scheme_map(self) -> dict[str, str]:
        by_scheme: dict[str, list[Credential]] = {}
        schemes: dict[str, SecurityScheme] = {}
        for credential in self._surface.credentials:
            by_scheme.setdefault(credential.scheme.id, []).append(credential)
            schemes[credential.scheme.id] = credential.scheme
        return {
            string(id): self._scheme(schemes[id], credentials)
            for id, credentials in by_scheme.items()
        }

    def _scheme(self, scheme: SecurityScheme, credentials: Sequence[Credential]) -> str:
        first = credentials[0]
        environment = f"env={string(first.environment)}"
        argument = f"argument={string(first.name)}"
        if scheme.type == "basic":
            pair = ", ".join(string(each.environment) for each in credentials)
            names = ", ".join(string(each.name) for each in credentials)
            return f"{self._class('Basic')}(env=({pair}), argument=({names}))"
        if scheme.type == "api_key":
            location = string(scheme.location.value if scheme.location else "header")
            return (
                f"{self._class('ApiKey')}({location}, {string(scheme.wire_name)},"
                f" {environment}, {argument})"
            )
        if len(credentials) == 3:
            return self._client_credentials(scheme, credentials)
        name = f", scheme={string(scheme.scheme)}" if scheme.type == "http" else ""
        return f"{self._class('Bearer')}({environment}, {argument}{name})"

    def _client_credentials(
        self, scheme: SecurityScheme, credentials: Sequence[Credential]
    ) -> str:
        id, secret, token = credentials
        flow = next(f for f in scheme.flows if f.type == "client_credentials")
        arguments = [
            f"token_url={string(flow.token_url)}",
            f"env=({string(id.environment)}, {string(secret.environment)})",
            f"token_env={string(token.environment)}",
            f"argument=({string(id.name)}, {string(secret.name)}, {string(token.name)})",
        ]
        if flow.secret_in_body:
            arguments.append("secret_in_body=True")
        return f"{self._class('OAuth2')}({', '.join(arguments)})"

    def _class(self, name: str) -> str:
        spelled = self._spell(name)
        self.schemes_used.add(spelled)
        return spelled


def _is_pair(credential: Credential) -> bool:
    """Whether the credential is one half of two, and so no token that could be a function."""
    return credential.part in {"username", "password", "client_id", "client_secret"}


def _credential(parts: Mapping[str, str]) -> str:
    if "username" in parts:
        return f"({parts['username']}, {parts['password']})"
    if "client_id" in parts:
        pair = f"({parts['client_id']}, {parts['client_secret']})"
        return f"{parts['access_token']} or {pair}"
    return parts[""]
