"""The server: an installable FastAPI application whose handlers are written by its user.

:data:`TARGET` is what the registry hands out; :func:`present` chooses the files and makes their views.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from triptych.files import FileSpec
from triptych.languages.python.declared import DeclaredTypes
from triptych.model.api import Api
from triptych.model.rules.rule_book import RuleBook
from triptych.targets import Presentation
from triptych.targets.fastapi_server.annotations import StrictAnnotations
from triptych.targets.fastapi_server.handlers import handler_files
from triptych.targets.fastapi_server.options import Options
from triptych.targets.fastapi_server.package import package_files
from triptych.targets.fastapi_server.readme import readme_file
from triptych.targets.fastapi_server.routers import router_files
from triptych.targets.fastapi_server.rules import rules_file, rules_of
from triptych.targets.fastapi_server.scaffold import scaffold_files, tasks
from triptych.targets.fastapi_server.settled import Settled, settled
from triptych.targets.fastapi_server.tree import ResourceHandler, handlers_of
from triptych.targets.fastapi_server.types import strict_type_files
from triptych.targets.fastapi_server.webhooks import webhook_files

__all__ = ["TARGET", "Options", "present"]


def present(api: Api, options: Options) -> Presentation:
    """Every file of the server, and what is left to be written for each operation."""
    annotations = StrictAnnotations(DeclaredTypes(api.declarations, one_form=True))
    handlers = handlers_of(api, annotations)
    rules = rules_of(api)
    files = _files(api, settled(options, api), annotations, handlers, rules)
    return Presentation(files, rules.notes, dict(tasks(handlers)))


def _files(
    api: Api,
    filled: Settled,
    annotations: StrictAnnotations,
    handlers: Sequence[ResourceHandler],
    rules: RuleBook,
) -> list[FileSpec]:
    folder = f"src/{filled.options.package}"
    types = [*strict_type_files(annotations, folder)]
    made = [*handler_files(handlers, annotations, folder)]
    type_modules = [module for _, module in types]
    handler_modules = [module for _, module in made]
    files = package_files(api, filled, type_modules, handler_modules, folder)
    files += router_files(api, handlers, annotations, rules.names, folder)
    files += rules_file(rules, folder)
    files += [file for file, _ in made]
    files += [file for file, _ in types]
    files += webhook_files(api, annotations, folder)
    files.append(readme_file(api, filled, handlers, annotations))
    files += scaffold_files(api, filled, handlers)
    return files


class _FastApiServer(Struct, frozen=True):
    name: str = "server"
    templates: str = "fastapi_server"
    options: type[Options] = Options

    def present(self, api: Api, options: Options) -> Presentation:
        return present(api, options)


TARGET = _FastApiServer()
