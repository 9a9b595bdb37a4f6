"""From a command's arguments to a configuration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from triptych.config import CONFIG_NAME, Config, ConfigError, is_remote, read_config
from triptych.problems import Problem, Severity


def configure(
    spec: str | None,
    file: Path | None = None,
    *,
    output: Path | None = None,
    targets: Sequence[str] = (),
    templates: Path | None = None,
    root: Path | None = None,
    allow_remote: bool = False,
    strict: bool = False,
) -> Config:
    """The configuration that counts, with what the command line says put on top.

    Args:
        spec: A document, URL or ``-``; a folder with a ``triptych.yaml``; None: the one here.
        file: A configuration to use in any case. Without it, and with a document named, the
            ``triptych.yaml`` beside the document or here is used if it speaks of that document.
        output, templates, root: Used instead of the configuration's, unless None.
        targets: The only targets wanted, unless empty; options stay as configured.
        allow_remote, strict: Switched on here or there.

    Raises:
        ConfigError: There is nothing to read, or the configuration is wrong.
    """
    config = _find(spec, file)
    if not (is_remote(config.spec) or config.spec == "-"):
        _check_file(Path(config.spec))
    chosen: dict[str, Any] = {name: config.targets.get(name) for name in targets}
    return replace(
        config,
        output=output or config.output,
        targets=MappingProxyType(chosen) if chosen else config.targets,
        templates=templates or config.templates,
        root=root or config.root,
        allow_remote=allow_remote or config.allow_remote,
        strict=strict or config.strict,
    )


def _find(spec: str | None, file: Path | None) -> Config:
    if file is not None:
        return read_config(file, spec)
    if spec is None or (not is_remote(spec) and Path(spec).is_dir()):
        path = Path(spec or "") / CONFIG_NAME
        if not path.is_file():
            raise _error(
                f"There is no {path}.",
                "Name an OpenAPI document, or make a configuration with 'triptych init'.",
            )
        return read_config(path)
    if spec != "-" and not is_remote(spec):
        for folder in dict.fromkeys((Path(spec).parent, Path())):
            path = folder / CONFIG_NAME
            if path.is_file():
                config = read_config(path)
                if _same_file(config.spec, spec):
                    return config
    return Config(spec=spec)


def _same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:
        return False


def _check_file(path: Path) -> None:
    if path.is_dir():
        raise _error(f"{path} is a folder, not a document.")
    if not path.exists():
        raise _error(f"There is no file {path}.")


def _error(message: str, mend: str | None = None) -> ConfigError:
    return ConfigError([Problem(Severity.ERROR, "no-document", message, mend=mend)])
