"""The Python client: an installable, typed package.

:data:`TARGET` is what the registry hands out; :func:`present` chooses the files and makes their views.
"""

from __future__ import annotations

from msgspec import Struct

from triptych.files import FileSpec
from triptych.languages.python.models import type_files
from triptych.languages.python.surface import Surface, surface_of
from triptych.model.api import Api
from triptych.targets import Presentation
from triptych.targets.python_client.client import client_file
from triptych.targets.python_client.descriptors import Descriptors
from triptych.targets.python_client.events import Events
from triptych.targets.python_client.limits import limits
from triptych.targets.python_client.options import Options
from triptych.targets.python_client.package import package_files
from triptych.targets.python_client.params import param_files
from triptych.targets.python_client.readme import readme_file
from triptych.targets.python_client.reference import reference_file
from triptych.targets.python_client.resources import resource_files
from triptych.targets.python_client.settled import settled

__all__ = ["TARGET", "Options", "present"]


def present(api: Api, options: Options) -> Presentation:
    """Every file of the client, and what could not be expressed."""
    surface = surface_of(
        api,
        package=options.package,
        client_name=options.client_name,
        environment_prefix=options.environment_prefix,
        environment=options.environment,
    )
    options = settled(options, api, surface)
    return Presentation(_files(api, surface, options), tuple(limits(surface)))


def _files(api: Api, surface: Surface, options: Options) -> list[FileSpec]:
    folder = f"src/{surface.package}"
    descriptors = Descriptors(api, surface.annotations)
    events = Events(api, surface)
    types = [
        *type_files(surface.annotations, folder),
        *param_files(surface.annotations, folder),
        *events.type_files(folder),
    ]
    modules = [module for _, module in types]
    files = package_files(api, surface, options, modules, folder)
    files.append(readme_file(api, surface, options, events, descriptors.security))
    files.append(reference_file(api, surface, options, events))
    files.append(client_file(api, surface, descriptors, options, folder, events))
    files += resource_files(surface, descriptors, folder)
    files += events.resource_files(folder)
    files += [file for file, _ in types]
    return files


class _PythonClient(Struct, frozen=True):
    name: str = "client"
    templates: str = "python_client"
    options: type[Options] = Options

    def present(self, api: Api, options: Options) -> Presentation:
        return present(api, options)


TARGET = _PythonClient()
