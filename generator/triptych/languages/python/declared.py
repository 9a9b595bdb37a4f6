"""The names that an Api's declarations have in Python: classes, modules, fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from triptych.languages.python.identifiers import module_name, pascal, settle, snake
from triptych.model.names import Name
from triptych.model.types import (
    Alias,
    Any,
    Declaration,
    Direction,
    Kind,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    Tuple,
    Type,
    Union,
)

# What a model has as attributes of its own (of the runtime, of pydantic and of its past): a field of such a name
# would shadow it. ``model_config`` and ``model_*`` methods are among them; other ``model_...`` are free.
MODEL_ATTRIBUTES = frozenset("""
    to_dict to_json
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json
    update_forward_refs validate
    model_computed_fields model_config model_construct model_copy model_dump model_dump_json
    model_extra model_fields model_fields_set model_json_schema model_parametrized_name
    model_post_init model_rebuild model_validate model_validate_json model_validate_strings
    """.split())

# Pydantic evaluates the annotations of a model when it is defined, as far as it can: a type of such a name is not
# there yet, and the built-in one would be taken for it.
BUILT_IN_CLASSES = frozenset("""
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
    ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning
    GeneratorExit IOError ImportError ImportWarning IndentationError IndexError
    InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
    ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError
    OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
    PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
    RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
    SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError
    UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning
    ValueError Warning WindowsError ZeroDivisionError
    """.split())


class DeclaredType(Struct, frozen=True):
    """What a declaration is called.

    Attributes:
        declaration: The declaration itself.
        name: Name of the form that is received (a class, or an alias); for an enum the only one.
        module: Module in ``types`` that defines it, without the package.
        received: Whether that form exists.
        param: Name of the form that is sent; equal to ``name`` when the two are the same thing.
        param_module: The module that defines it.
        sent: Whether that form exists.
        own_form: Whether the two forms are different things.
    """

    declaration: Declaration
    name: str
    module: str
    received: bool
    param: str
    param_module: str
    sent: bool
    own_form: bool


class DeclaredTypes:
    """The names of all declarations of an Api, settled once; fields of models on demand.

    ``one_form``: there is one type for what is sent and for what is received, whatever the direction.
    """

    def __init__(
        self, declarations: Mapping[str, Declaration], *, one_form: bool = False
    ) -> None:
        self.declarations = declarations
        self._one_form = one_form
        self._differing: dict[str, bool] = {}
        self._fields: dict[str, tuple[str, ...]] = {}
        self._by_id = self._settle()
        self.modules: Mapping[str, str] = {
            name: module
            for declared in self._by_id.values()
            for name, module, exists in (
                (declared.name, declared.module, declared.received),
                (declared.param, declared.param_module, declared.sent),
            )
            if exists
        }
        """Every type name that ``types`` exports, and the module that defines it."""

    def __getitem__(self, id: str) -> DeclaredType:
        return self._by_id[id]

    def __iter__(self) -> Iterator[DeclaredType]:
        return iter(self._by_id.values())

    def field_names(self, model: Model) -> tuple[str, ...]:
        """The attribute of each field of a model, in order."""
        names = self._fields.get(model.id)
        if names is None:
            wanted = [attribute_name(f.name, f.wire_name) for f in model.fields]
            names = tuple(settle(wanted, MODEL_ATTRIBUTES))
            if not "".join(
                names
            ).isascii():  # scripts without case: a class may be 文, too
                names = tuple(settle(names, self.modules))
            self._fields[model.id] = names
        return names

    def field_name(self, model: Model, wire_name: str) -> str | None:
        """The attribute of one field of a model, or None when there is no such field."""
        for field, name in zip(model.fields, self.field_names(model), strict=True):
            if field.wire_name == wire_name:
                return name
        return None

    def differs(self, id: str) -> bool:
        """Whether the form that is sent is another than the one that is received."""
        id = self.end_of_chain(id)
        known = self._differing.get(id)
        if known is not None:
            return known
        declaration = self.declarations[id]
        if isinstance(declaration, Alias):
            # Within a cycle, whatever closes it (a list, a map, a model) makes it differ.
            self._differing[id] = False
            result = self._type_differs(declaration.type)
        else:
            result = isinstance(declaration, Model)
        self._differing[id] = result
        return result

    def end_of_chain(self, id: str) -> str:
        """The declaration that an alias of an alias (and so on) of a declaration stands for."""
        seen: set[str] = set()
        while id not in seen:
            seen.add(id)
            declaration = self.declarations[id]
            if not isinstance(declaration, Alias):
                break
            if not isinstance(declaration.type, Ref):
                break
            id = declaration.type.id
        return id

    def _type_differs(self, type: Type) -> bool:
        match type:
            case Scalar():
                return type.kind is Kind.BINARY or type.format in {"date-time", "date"}
            case Ref():
                return self.differs(type.id)
            case Nullable():
                return self._type_differs(type.type)
            case Union():
                return any(map(self._type_differs, type.variants))
            case List() | Map() | Tuple():
                return True
            case Literal() | Any():
                return False

    def _root(self, declaration: Declaration) -> Declaration:
        """The declaration in whose module this one stands."""
        if declaration.parent is None:
            return declaration
        seen: set[str] = set()
        while declaration.parent is not None and declaration.parent not in seen:
            seen.add(declaration.id)
            parent = self.declarations.get(declaration.parent)
            if parent is None:
                break
            declaration = parent
        return declaration

    def _settle(self) -> dict[str, DeclaredType]:
        ids = list(self.declarations)
        all_declared = list(self.declarations.values())
        names = [pascal(declared.name, "Type") for declared in all_declared]
        differing = [
            id
            for id in ids
            if not self._one_form
            and self.differs(id)
            and not _is_called_param(self.declarations[id])
        ]
        plain = dict(zip(ids, names, strict=True))
        wanted = names + [f"{plain[id]}Param" for id in differing]
        settled = settle(
            wanted, BUILT_IN_CLASSES, mark=lambda name, count: f"{name}{count}"
        )
        received = dict(zip(ids, settled, strict=False))
        params = dict(zip(differing, settled[len(ids) :], strict=True))
        # A submodule would hide a type of the very same name: possible in scripts without case.
        uncased = {name for name in settled if name == name.lower()}
        modules, param_modules = self._settle_modules(uncased)
        result: dict[str, DeclaredType] = {}
        for declared in all_declared:
            root = self._root(declared).id
            direction = declared.direction or Direction.BOTH
            own_form = not self._one_form and self.differs(declared.id)
            is_sent = not self._one_form and Direction.SENT in direction
            result[declared.id] = DeclaredType(
                declared,
                received[declared.id],
                modules[root],
                self._one_form
                or Direction.RECEIVED in direction
                or (is_sent and not own_form),
                params.get(declared.id, received[declared.id]),
                param_modules[root] if own_form else modules[root],
                is_sent,
                own_form,
            )
        return result

    def _settle_modules(self, taken: set[str]) -> tuple[dict[str, str], dict[str, str]]:
        roots = list(
            dict.fromkeys(self._root(d).id for d in self.declarations.values())
        )
        stems = [snake(self.declarations[id].name, "type") for id in roots]
        names = settle(
            [module_name(stem) for stem in stems] + [f"{stem}_param" for stem in stems],
            taken,
            fold_case=True,
        )
        modules = dict(zip(roots, names, strict=False))
        params = dict(zip(roots, names[len(roots) :], strict=True))
        # What is called a parameter needs no second module, unless something in it is received.
        mixed = {
            self._root(declared).id
            for declared in self.declarations.values()
            if declared.direction is not Direction.SENT or not self.differs(declared.id)
        }
        for id in () if self._one_form else roots:
            if id not in mixed and _is_called_param(self.declarations[id]):
                params[id] = modules[id]
        return modules, params


def _is_called_param(declaration: Declaration) -> bool:
    """Whether it is only sent and its own name says so already (``MessageParam``)."""
    words = declaration.name.key
    return (
        declaration.direction is Direction.SENT
        and len(words) > 1
        and words[-1] == "param"
    )


def attribute_name(name: Name, wire_name: str) -> str:
    """The attribute for a field: signs that tell ``+1`` from ``-1`` become words."""
    if wire_name[:1] in "+-" and wire_name[1:2].isdigit():
        sign = "plus" if wire_name[0] == "+" else "minus"
        name = Name((sign, *name.words))
    return snake(name, "field")
