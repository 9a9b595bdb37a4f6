"""Options with everything filled in that follows from the Api."""

from __future__ import annotations

from dataclasses import dataclass, replace

from triptych.languages.python.identifiers import module_name, snake
from triptych.languages.python.surface import title_name
from triptych.model.api import Api
from triptych.model.names import Name
from triptych.targets.fastapi_server.options import Options


@dataclass(frozen=True, slots=True)
class Settled:
    """The options, the title on one line, and the package of the user's own code ("": none)."""

    options: Options
    title: str
    app: str


def settled(options: Options, api: Api) -> Settled:
    """The options with names and words for all that the user left open."""
    title = " ".join(api.title.split()) or "this API"
    words = tuple(word.lower() for word in title_name(api).words)
    package = options.package or module_name(snake(Name((*words, "server")), "server"))
    app = (options.app or f"{package}_app") if options.scaffold else ""
    filled = replace(
        options,
        package=package,
        distribution=options.distribution or package.strip("_").replace("_", "-"),
        description=options.description or f"A server of the {title}",
    )
    return Settled(filled, title, app)
