"""Compile and import a generated client or server, in a process of its own: ``python probe.py FOLDER``.

Compiles every Python file of the folder, imports every module of the packages in ``src``, and builds
the validator of every Pydantic model and type alias, and of what each operation takes and gives.  Prints one JSON object (see :class:`Findings` in
``client_checks.py``); exits 0 whatever it found.  Uses nothing but what the client itself may use.
"""

from __future__ import annotations

import importlib
import json
import sys
import traceback
from pathlib import Path
from typing import Any

# A class that no one can instantiate any more is worth one line, not a page.
_MAX_ERRORS = 10


def main(folder: Path) -> None:
    findings: dict[str, Any] = {
        "files": 0,
        "bytes": 0,
        "compile_errors": [],
        "import_errors": [],
        "modules": 0,
        "models": 0,
    }
    compile_all(folder, findings)
    if not findings["compile_errors"]:
        import_all(folder / "src", findings)
    print(json.dumps(findings))


def compile_all(folder: Path, findings: dict[str, Any]) -> None:
    for path in sorted(folder.rglob("*.py")):
        findings["files"] += 1
        try:
            text = path.read_bytes()
            findings["bytes"] += len(text)
            compile(text, str(path), "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, UnicodeDecodeError) as error:
            record(findings["compile_errors"], f"{path.relative_to(folder)}", error)


def import_all(source: Path, findings: dict[str, Any]) -> None:
    sys.path.insert(0, str(source))
    for package in sorted(p.parent.name for p in source.glob("*/__init__.py")):
        names = [package]
        # Walk by files and not by pkgutil.walk_packages: that swallows packages that don't import.
        for path in sorted((source / package).rglob("*.py")):
            parts = path.relative_to(source).with_suffix("").parts
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        for name in dict.fromkeys(names):
            findings["modules"] += 1
            try:
                importlib.import_module(name)
            except Exception as error:  # noqa: BLE001
                record(findings["import_errors"], name, error)
        for name in sorted(m for m in sys.modules if m.split(".")[0] == package):
            build_validators(name, findings)
        check_exports(package, findings)
        build_decoders(package, findings)
        build_codecs(package, findings)


def build_decoders(package: str, findings: dict[str, Any]) -> None:
    """Build what decodes each answer, event and error of each operation, the way a first call does."""
    if f"{package}._runtime.decoding" not in sys.modules:
        return
    operation = importlib.import_module(f"{package}._runtime.operation")
    decoding = importlib.import_module(f"{package}._runtime.decoding")
    for name in sorted(m for m in sys.modules if m.split(".")[0] == package):
        for attribute, value in list(vars(sys.modules[name]).items()):
            if not isinstance(value, operation.Operation):
                continue
            targets = [value.result, *(value.results or {}).values()]
            targets += [*(value.errors or {}).values()]
            targets += [value.events.item] if value.events else []
            for target in targets:
                if isinstance(target, operation.Ref):
                    try:
                        decoding.decoder_of(target, package)
                    except Exception as error:  # noqa: BLE001
                        record(findings["import_errors"], f"{name}.{attribute}", error)


def build_codecs(package: str, findings: dict[str, Any]) -> None:
    """Build what reads and writes all that each operation of a server takes and gives."""
    if f"{package}.routers" not in sys.modules:
        return
    codecs = importlib.import_module(f"{package}._runtime.codecs")
    for router in sys.modules[f"{package}.routers"].ROUTERS:
        for operation in router.operations:
            described = [*operation.parameters, *operation.body]
            for outcome in operation.answers.values():
                described += [*outcome.contents, *outcome.headers]
            refs = [each.type for each in described]
            refs += [operation.events.item] if operation.events else []
            for ref in refs:
                if ref is not None:
                    try:
                        codecs.codec_of(ref, package)
                    except Exception as error:  # noqa: BLE001
                        record(findings["import_errors"], operation.id, error)
            try:
                getattr(sys.modules[f"{package}.handlers"], operation.request)
            except Exception as error:  # noqa: BLE001
                record(findings["import_errors"], operation.id, error)


def build_validators(module_name: str, findings: dict[str, Any]) -> None:
    from pydantic import BaseModel

    module = sys.modules[module_name]
    for name, value in list(vars(module).items()):
        if not (isinstance(value, type) and issubclass(value, BaseModel)):
            continue
        if value.__module__ != module_name:
            continue
        if "types" in module_name.split("."):
            findings["models"] += 1
        try:
            if value.model_rebuild() is False:
                raise TypeError("model_rebuild() could not complete the class")
            value.__pydantic_validator__.isinstance_python(None)
        except Exception as error:  # noqa: BLE001
            record(findings["import_errors"], f"{module_name}.{name}", error)


def check_exports(package: str, findings: dict[str, Any]) -> None:
    """Every name of ``__all__`` in every package (those with lazy exports above all) must be there."""
    for name in sorted(m for m in sys.modules if m.split(".")[0] == package):
        module = sys.modules[name]
        for export in getattr(module, "__all__", ()):
            try:
                getattr(module, export)
            except Exception as error:  # noqa: BLE001
                record(findings["import_errors"], f"{name}.{export}", error)


def record(errors: list[str], where: str, error: BaseException) -> None:
    if len(errors) < _MAX_ERRORS:
        last = traceback.extract_tb(error.__traceback__)[-1:]
        place = f" ({Path(last[0].filename).name}:{last[0].lineno})" if last else ""
        message = " ".join(str(error).split())[:300]
        errors.append(f"{where}: {type(error).__name__}: {message}{place}")
    elif len(errors) == _MAX_ERRORS:
        errors.append("and more")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
