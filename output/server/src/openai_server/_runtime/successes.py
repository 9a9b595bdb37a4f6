"""The outcomes of statuses from 200 to 399, a class for each (see ``answers``)."""

from __future__ import annotations

from .answers import Answer, Body_co

__all__ = [
    "OK",
    "Accepted",
    "AlreadyReported",
    "Created",
    "Found",
    "IMUsed",
    "MovedPermanently",
    "MultiStatus",
    "MultipleChoices",
    "NoContent",
    "NonAuthoritativeInformation",
    "NotModified",
    "PartialContent",
    "PermanentRedirect",
    "ResetContent",
    "SeeOther",
    "TemporaryRedirect",
    "UseProxy",
]


class OK(Answer[Body_co]):
    """200 OK."""

    __slots__ = ()

    code = 200


class Created(Answer[Body_co]):
    """201 Created."""

    __slots__ = ()

    code = 201


class Accepted(Answer[Body_co]):
    """202 Accepted."""

    __slots__ = ()

    code = 202


class NonAuthoritativeInformation(Answer[Body_co]):
    """203 Non-Authoritative Information."""

    __slots__ = ()

    code = 203


class NoContent(Answer[None]):
    """204 No Content."""

    __slots__ = ()

    code = 204


class ResetContent(Answer[None]):
    """205 Reset Content."""

    __slots__ = ()

    code = 205


class PartialContent(Answer[Body_co]):
    """206 Partial Content."""

    __slots__ = ()

    code = 206


class MultiStatus(Answer[Body_co]):
    """207 Multi-Status."""

    __slots__ = ()

    code = 207


class AlreadyReported(Answer[Body_co]):
    """208 Already Reported."""

    __slots__ = ()

    code = 208


class IMUsed(Answer[Body_co]):
    """226 IM Used."""

    __slots__ = ()

    code = 226


class MultipleChoices(Answer[Body_co]):
    """300 Multiple Choices."""

    __slots__ = ()

    code = 300


class MovedPermanently(Answer[Body_co]):
    """301 Moved Permanently."""

    __slots__ = ()

    code = 301


class Found(Answer[Body_co]):
    """302 Found."""

    __slots__ = ()

    code = 302


class SeeOther(Answer[Body_co]):
    """303 See Other."""

    __slots__ = ()

    code = 303


class NotModified(Answer[None]):
    """304 Not Modified."""

    __slots__ = ()

    code = 304


class UseProxy(Answer[Body_co]):
    """305 Use Proxy."""

    __slots__ = ()

    code = 305


class TemporaryRedirect(Answer[Body_co]):
    """307 Temporary Redirect."""

    __slots__ = ()

    code = 307


class PermanentRedirect(Answer[Body_co]):
    """308 Permanent Redirect."""

    __slots__ = ()

    code = 308
