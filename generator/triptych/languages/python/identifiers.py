"""From words to Python identifiers: casing, reserved words, and names that collide."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from triptych.model.names import Name

KEYWORDS = frozenset(keyword.kwlist)
"""Words that can never be an identifier (soft keywords such as ``match`` can)."""

RESERVED_MODULES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in range(10)}
)
"""File names that Windows keeps for devices, whatever their ending."""

TAKEN_PACKAGES = frozenset("""
    abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
    base64 bdb binascii bisect builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop
    collections colorsys compileall compression concurrent configparser contextlib contextvars copy
    copyreg cprofile crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils
    doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
    fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib
    heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json
    keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
    modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
    operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
    poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat
    queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select
    selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3
    sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess
    sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap
    this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
    turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
    webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo

    annotated_types anyio certifi h11 httpcore httpcore2 httpx httpx2 idna pydantic pydantic_core
    sniffio typing_extensions typing_inspection
    """.split())
"""The standard library's modules, from Python 3.11 on, and what clients are built on.

A package of such a name would be imported in its place by everything else, or never at all.
"""

LONGEST = 120
"""No identifier is longer, and no file's name in UTF-8: file systems end at 255 bytes."""

Case = Callable[[Name], str]


@cache
def snake(name: Name, fallback: str = "value") -> str:
    """``chat_completion``: arguments, attributes, methods, modules.

    The result is a valid identifier in NFKC form (as Python itself reads it) without a leading or
    trailing underscore, except the one that follows a keyword. ``fallback`` stands for a name of
    which nothing is left, and before one that begins with a digit.
    """
    if _is_plain(name):
        text = "_".join(name.words).lower()
    else:
        text = "_".join(_fitting(_letters(word.lower()) for word in name.words))
    return _finish(text, fallback, "_")


@cache
def pascal(name: Name, fallback: str = "Value") -> str:
    """``ChatCompletion``: classes and type aliases. Acronyms keep their capitals.

    Words that are all in capitals throughout (``CREATE_USER``) are capitalised instead, and digits
    never run together (``V1_2``).
    """
    words = name.words if _is_plain(name) else _fitting(map(_letters, name.words))
    whole = "".join(words)
    shouting = len(words) > 1 and whole.upper() == whole
    if whole.isalpha() and not shouting:
        return _finish("".join([w[:1].upper() + w[1:] for w in words]), fallback)
    parts: list[str] = []
    for word in words:
        part = word.capitalize() if shouting else word[:1].upper() + word[1:]
        if parts and parts[-1][-1].isdigit() and part[0].isdigit():
            part = f"_{part}"
        parts.append(part)
    return _finish("".join(parts), fallback)


@cache
def constant(name: Name, fallback: str = "VALUE") -> str:
    """``CHAT_COMPLETION``: members of enums, module constants."""
    text = "_".join(_fitting(_letters(word.upper()) for word in name.words))
    return _finish(text, fallback, "_")


def is_identifier(text: str) -> bool:
    """Whether the text can stand as a name in Python source, spelled just so."""
    return (
        text.isidentifier()
        and text not in KEYWORDS
        and unicodedata.normalize("NFKC", text) == text
    )


def package_name(text: str, fallback: str = "client") -> str:
    """A name for an importable package, from any text (``"Pet Store API"`` -> ``pet_store_api``)."""
    name = Name(tuple(word for word in Name.parse(text).words if word.isascii()))
    return module_name(snake(name, fallback))


def module_name(identifier: str) -> str:
    """The identifier as a file's name: short enough, and what Windows keeps for itself gets an underscore."""
    while len(identifier.encode()) > LONGEST:
        identifier = identifier[:-1]
    return f"{identifier}_" if identifier.lower() in RESERVED_MODULES else identifier


def free_package(name: str, role: str) -> str:
    """The name of a package, told apart from what Python itself imports: ``calendar`` -> ``calendar_client``."""
    return f"{name}_{role}" if name in TAKEN_PACKAGES else name


def settle(
    wanted: Sequence[str],
    reserved: Iterable[str] = (),
    *,
    fold_case: bool = False,
    mark: Callable[[str, int], str] = lambda name, count: f"{name}_{count}",
) -> list[str]:
    """Make the names of one scope distinct, in the same way on every run.

    The first of several equal names keeps it; the others are marked with a count that makes them
    unlike every other name of the scope. A reserved name gets an underscore.

    Args:
        wanted: The names in order.
        reserved: Names that may not be used.
        fold_case: Whether names that differ in case only are equal (files on some systems).
        mark: Makes the nth (n >= 2) bearer of a name distinct.
    """
    fold = str.lower if fold_case else str
    forbidden = {fold(name) for name in reserved}
    names = [f"{name}_" if fold(name) in forbidden else name for name in wanted]
    natural = {fold(name) for name in names}
    if len(natural) == len(names):
        return names
    taken: set[str] = set()
    counts: dict[str, int] = {}
    settled: list[str] = []
    for name in names:
        final = name
        if fold(name) in taken:
            count = counts.get(fold(name), 1)
            while fold(final) in taken or fold(final) in natural | forbidden:
                count += 1
                final = mark(name, count)
            counts[fold(name)] = count
        taken.add(fold(final))
        settled.append(final)
    return settled


def _is_plain(name: Name) -> bool:
    """Whether an identifier can be made of the words as they are, as of nearly all."""
    whole = "".join(name.words)
    return (
        whole.isascii()
        and whole.isalnum()
        and len(whole) + len(name.words) <= LONGEST
        and "" not in name.words
    )


def _letters(word: str) -> str:
    """The characters of the word that may stand within an identifier, normalised."""
    if word.isascii():
        return word if word.isalnum() else "".join(filter(str.isalnum, word))
    folded = unicodedata.normalize("NFKC", word)
    return "".join(c for c in folded if c != "_" and f"a{c}".isidentifier())


def _fitting(words: Iterable[str]) -> list[str]:
    """The words that are not empty, as many as an identifier has room for."""
    kept = list(filter(None, words))
    if sum(map(len, kept)) + len(kept) <= LONGEST:
        return kept
    fitting: list[str] = []
    room = LONGEST
    for word in kept:
        if len(word) > room:
            return fitting or [word[:room]]
        room -= len(word) + 1
        fitting.append(word)
    return fitting


def _finish(text: str, fallback: str, joint: str = "") -> str:
    if not text:
        return fallback
    if not text.isidentifier():  # begins with a digit
        text = f"{fallback}{joint}{text}"
    return f"{text}_" if text in KEYWORDS else text
