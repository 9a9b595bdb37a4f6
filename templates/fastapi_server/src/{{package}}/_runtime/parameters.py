"""Parameters as they come: every style of OpenAPI 3.1 §4.8.12.4, from the URL and headers to typed values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, unquote_plus

from .brackets import grow, steps_of
from .codecs import Codec, codec_of, decode_json
from .guards import is_object
from .mistakes import Mistake, Refusal, pointer
from .shapes import properties_of, shape_of
from .texts import Parsed, Tree

if TYPE_CHECKING:
    from .operation import Parameter

__all__ = ["Inputs", "Parsing", "split_query"]

ABSENT: Final[Any] = object()

Pairs = list[tuple[str, str]]


class Inputs:
    """Where the parameters of a request come from, each parsed when it is first asked for.

    Args:
        path: Path parameters by name, still encoded.
        query: The query string.
        headers: As ASGI has them.
    """

    __slots__ = ("_cookies", "_headers", "_pairs", "path", "query", "raw_headers")

    def __init__(
        self,
        path: Mapping[str, str],
        query: bytes,
        headers: Sequence[tuple[bytes, bytes]],
    ) -> None:
        self.path = path
        self.query = query
        self.raw_headers = headers
        self._pairs: Pairs | None = None
        self._headers: dict[str, str] | None = None
        self._cookies: dict[str, str] | None = None

    @property
    def pairs(self) -> Pairs:
        """Names, decoded, and values, not yet, of the query."""
        if self._pairs is None:
            self._pairs = split_query(self.query)
        return self._pairs

    @property
    def headers(self) -> dict[str, str]:
        """By lower-case name; a header that comes more than once is joined by commas (RFC 9110 §5.3)."""
        if self._headers is None:
            found: dict[str, str] = {}
            for name, value in self.raw_headers:
                key, text = name.decode("latin-1"), value.decode("latin-1").strip()
                if key in found:
                    # Cookies have a separator of their own (RFC 9113 §8.2.3).
                    text = found[key] + ("; " if key == "cookie" else ", ") + text
                found[key] = text
            self._headers = found
        return self._headers

    @property
    def cookies(self) -> dict[str, str]:
        """By name, values still encoded; of several the first, which is the most specific (RFC 6265 §5.4)."""
        if self._cookies is None:
            found: dict[str, str] = {}
            for pair in self.headers.get("cookie", "").split(";"):
                name, equals, value = pair.strip().partition("=")
                if equals:
                    found.setdefault(name, value.strip().strip('"'))
            self._cookies = found
        return self._cookies


def split_query(query: bytes) -> Pairs:
    """The pairs of a query string: names decoded, values as they are."""
    text = query.decode("latin-1")
    pairs: Pairs = []
    for part in text.split("&"):
        if part:
            name, _, value = part.partition("=")
            if "%" in name or "+" in name:
                name = decoded(name, f"/query{pointer(name)}", plus=True)
            pairs.append((name, value))
    return pairs


def decoded(text: str, place: str, *, plus: bool = False) -> str:
    """A text without its percent-encoding, which has to be of UTF-8.

    Raises:
        Refusal: It is not.
    """
    if "%" not in text:
        if plus and "+" in text:
            text = text.replace("+", " ")
        if text.isascii():
            return text
    try:
        # What came unencoded was read as Latin-1, byte by byte.
        raw = text.encode("latin-1").decode("utf-8")
        return (unquote_plus if plus else unquote)(raw, errors="strict")
    except (UnicodeDecodeError, UnicodeEncodeError):
        raise Refusal(400, mistakes=[Mistake(place, "is not valid UTF-8")]) from None


class Parsing:
    """How one parameter becomes an attribute of the request.

    Args:
        parameter: What it is.
        package: The generated package, whose types it may name.
        claimed: The names of the operation's other query parameters, which a free-form exploded
            object does not take for its own properties.
    """

    __slots__ = (
        "_claimed",
        "_codec",
        "_default",
        "_more",
        "_names",
        "_place",
        "_shapes",
        "_split",
        "attribute",
        "parameter",
    )

    def __init__(
        self, parameter: Parameter, package: str, claimed: frozenset[str]
    ) -> None:
        self.parameter: Final = parameter
        self.attribute: Final = parameter.attribute
        self._place = "/" + parameter.location + pointer(parameter.name)
        self._claimed = claimed
        ref = parameter.type
        self._codec: Codec | None = None
        self._shapes: set[Any] = {"scalar"}
        self._names: set[str] = set()
        self._more = False
        # Plain text needs no validation.
        if ref is not None and ref.expression != "str":
            self._codec = codec_of(ref, package)
            self._shapes = shape_of(self._codec.type)
            if "object" in self._shapes:
                self._names, self._more = properties_of(self._codec.type)
        self._default = self._made_default()
        self._split: Callable[[Inputs], Tree] = _SPLITTERS[parameter.location].__get__(
            self
        )

    def take(self, inputs: Inputs) -> Any:
        """The value, validated; the default, or None, if it was not given.

        Raises:
            Refusal: It is missing, or not what it should be.
        """
        tree = self._split(inputs)
        if tree is ABSENT or (tree == "" and self.parameter.allow_empty):
            if self.parameter.required and tree is ABSENT:
                raise Refusal(mistakes=[Mistake(self._place, "is missing")])
            return self._default() if callable(self._default) else self._default
        if self._codec is None:
            if isinstance(tree, str):
                return tree
            raise Refusal(mistakes=[Mistake(self._place, "should be text")])
        return self._codec.read(tree, self._place)

    def _made_default(self) -> Any:
        default = self.parameter.default
        if default is None or self._codec is None:
            return default
        codec = self._codec
        if isinstance(default, (list, dict)):
            # A handler may change it, so each request has its own.
            return lambda: codec.validate(default)
        return codec.validate(default)

    # Where each location has its texts.

    def _from_path(self, inputs: Inputs) -> Tree:
        text = inputs.path.get(self.parameter.name)
        return ABSENT if text is None else self._styled(text)

    def _from_header(self, inputs: Inputs) -> Tree:
        text = inputs.headers.get(self.parameter.name.lower())
        if text is None:
            return ABSENT
        if self.parameter.content_type is not None:
            return self._content(text)
        # In headers nothing is percent-encoded.
        return self._delimited(text, ",", encoded=False)

    def _from_cookie(self, inputs: Inputs) -> Tree:
        text = inputs.cookies.get(self.parameter.name)
        if text is None:
            return ABSENT
        if self.parameter.content_type is not None:
            return self._content(decoded(text, self._place))
        return self._delimited(text, ",")

    def _from_querystring(self, inputs: Inputs) -> Tree:
        if not inputs.query:
            return ABSENT
        content_type = self.parameter.content_type or ""
        if content_type == "application/x-www-form-urlencoded":
            pairs = [
                (steps_of(name), decoded(value, self._place, plus=True))
                for name, value in inputs.pairs
            ]
            return grow(pairs, self._place)
        return self._content(decoded(inputs.query.decode("latin-1"), self._place))

    def _from_query(self, inputs: Inputs) -> Tree:
        parameter = self.parameter
        pairs = inputs.pairs
        if not pairs:
            return ABSENT
        name = parameter.name
        if parameter.style == "deepObject":
            return self._deep(pairs)
        values = [value for key, value in pairs if key == name]
        if not values and "array" in self._shapes:
            # ``ids[]=1&ids[]=2``, as many clients write it.
            values = [value for key, value in pairs if key == f"{name}[]"]
        if parameter.content_type is not None:
            if not values:
                return ABSENT
            return self._content(decoded(values[-1], self._place, plus=True))
        if parameter.explode and parameter.style == "form":
            if self._shapes == {"object"}:
                return self._spread(pairs)
            texts = [decoded(value, self._place, plus=True) for value in values]
            if "array" in self._shapes and texts and len(self._shapes) == 1:
                return texts
            return self._one(texts)
        if not values:
            return ABSENT
        if "array" in self._shapes and len(values) > 1:
            return [decoded(value, self._place, plus=True) for value in values]
        return self._delimited(values[-1], _DELIMITERS.get(parameter.style, ","))

    # How a text is taken apart.

    def _one(self, texts: list[str]) -> Tree:
        if not texts:
            return ABSENT
        if len(texts) == 1:
            return texts[0]
        if "array" in self._shapes:
            return texts
        text = "is given more than once"
        raise Refusal(400, mistakes=[Mistake(self._place, text)])

    def _styled(self, text: str) -> Tree:
        """A path parameter."""
        if self.parameter.content_type is not None:
            return self._content(decoded(text, self._place))
        style, explode = self.parameter.style, self.parameter.explode
        delimiter = ","
        if style == "label":
            text = text.removeprefix(".")
            delimiter = "." if explode else ","
        elif style == "matrix":
            return self._matrix(text)
        return self._delimited(text, delimiter)

    def _matrix(self, text: str) -> Tree:
        name = self.parameter.name
        parts = [part.partition("=") for part in text.lstrip(";").split(";")]
        if self.parameter.explode and "object" in self._shapes:
            return {
                decoded(key, self._place): decoded(value, self._place)
                for key, _, value in parts
            }
        values = [value for key, _, value in parts if decoded(key, self._place) == name]
        if not values:
            raise Refusal(mistakes=[Mistake(self._place, f"should begin with ;{name}")])
        if self.parameter.explode and "array" in self._shapes:
            return [decoded(value, self._place) for value in values]
        return self._delimited(values[0], ",")

    def _delimited(self, text: str, delimiter: str, *, encoded: bool = True) -> Tree:
        place = self._place
        plus = self.parameter.location == "query"

        def decode(part: str) -> str:
            return decoded(part, place, plus=plus) if encoded else part.strip()

        if "array" not in self._shapes and "object" not in self._shapes:
            return decode(text)
        if text == "":
            return "" if "scalar" in self._shapes else []
        parts = _split(text, delimiter, encoded)
        if "object" in self._shapes:
            if self.parameter.explode:
                pairs = [part.partition("=")[::2] for part in parts]
            else:
                pairs = list(zip(parts[::2], parts[1::2], strict=False))
            if "array" not in self._shapes or all(value for _, value in pairs):
                return {decode(key): decode(value) for key, value in pairs}
        if len(parts) == 1 and "scalar" in self._shapes:
            return decode(text)
        return [decode(part) for part in parts]

    def _deep(self, pairs: Pairs) -> Tree:
        name = self.parameter.name
        own = [
            (steps_of(key), decoded(value, self._place, plus=True))
            for key, value in pairs
            if key == name or key.startswith(f"{name}[")
        ]
        if not own:
            return ABSENT
        if "array" not in self._shapes:
            # Here ``name[]`` is no item of a list, but a property without a name.
            own = [
                (
                    ([steps[0], steps[1] or _NAMELESS, *steps[2:]], value)
                    if len(steps) > 1
                    else (steps, value)
                )
                for steps, value in own
            ]
        tree = grow(own, "/query").get(name, ABSENT)
        if is_object(tree) and _NAMELESS in tree:
            tree[""] = tree.pop(_NAMELESS)
        return tree

    def _spread(self, pairs: Pairs) -> Tree:
        """An exploded object: each property is a parameter of its own."""
        own = [
            (steps_of(key), decoded(value, self._place, plus=True))
            for key, value in pairs
            if (first := steps_of(key)[0]) in self._names
            or (self._more and first not in self._claimed)
        ]
        return grow(own, self._place) if own else ABSENT

    def _content(self, text: str) -> Tree:
        content_type = self.parameter.content_type or ""
        if content_type.partition(";")[0].rstrip().endswith(("/json", "+json")):
            return Parsed(decode_json(text.encode("utf-8", "replace"), self._place))
        return text


_NAMELESS: Final = "\0"
_DELIMITERS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
_ENCODED: Final = {" ": ("%20", "+"), "|": ("%7C", "%7c"), ",": ("%2C", "%2c")}


def _split(text: str, delimiter: str, encoded: bool) -> list[str]:
    """The parts between delimiters. A comma that is encoded is one only where there is no other."""
    if not encoded or (delimiter == "," and "," in text):
        return text.split(delimiter)
    for other in _ENCODED.get(delimiter, ()):
        text = text.replace(other, delimiter)
    return text.split(delimiter)


_SPLITTERS: Final[dict[str, Any]] = {
    "path": Parsing._from_path,  # pyright: ignore[reportPrivateUsage]
    "query": Parsing._from_query,  # pyright: ignore[reportPrivateUsage]
    "header": Parsing._from_header,  # pyright: ignore[reportPrivateUsage]
    "cookie": Parsing._from_cookie,  # pyright: ignore[reportPrivateUsage]
    "querystring": Parsing._from_querystring,  # pyright: ignore[reportPrivateUsage]
}
