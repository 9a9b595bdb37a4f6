"""What things are called: titles from the specification's words, else from names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from triptych.languages.html.prose import first_sentence, plain
from triptych.model.api import Event, Operation
from triptych.model.names import Name
from triptych.model.types import Declaration, Model
from triptych.model.words import is_action, singular, word_list

_LONGEST_TITLE: Final = 90
_LONGEST_WORD: Final = 14
_ACRONYMS: Final = word_list("""
    ACL AI API ASCII AWS CDN CIDR CORS CPU CRM CSV DNS DSN EAN FAQ GCP GIF GPG GPU GPS GTIN HMAC HTML HTTP HTTPS
    IBAN ID IMEI IP ISBN JPEG JSON JWK JWKS JWT KMS KPI KYC LDAP MFA MIME NFC OAuth OAuth2 OIDC OTP PDF PNG QR RBAC
    RSA RSS SAML SCIM SDK SFTP SKU SLA SLO SMS SQL SSE SSH SSL SSO SVG TCP TLS TOTP TTL TTS UDP UI UPC URI URL UTC
    UUID VAT VLAN VM VPC VPN WebRTC XML YAML
    """)
_WRITTEN: Final = {
    form.lower(): form for word in _ACRONYMS for form in (word, f"{word}s")
}
"""Words that are acronyms however a name writes them -> how a sentence writes them."""
_LOWER_NAME: Final = re.compile(r"[a-z]{2,}[a-zA-Z0-9]*(?:[._-]+[a-zA-Z0-9]+)*")
"""A tag that is a name for programs (``api_keys``, ``feature-flags``), not words for readers."""
_BETWEEN: Final = re.compile(r"[._-]+|(?<=[a-z])(?=[A-Z])")
_OF_MANY: Final = {("list",), ("search",)}
"""What is done to all of a resource's objects; everything else, to one of them."""


@lru_cache(maxsize=16_384)
def sentence(name: Name, fallback: str = "") -> str:
    """A name's words with a capital at the front: ``Chat completion``; acronyms stay as they are."""
    words = [
        word if word.isupper() and len(word) > 1 else _written(word)
        for word in name.words
    ]
    text = " ".join(words) or fallback
    return text[:1].upper() + text[1:]


def _written(word: str) -> str:
    lower = word.lower()
    return _WRITTEN.get(lower, lower)


@lru_cache(maxsize=4_096)
def tag_title(tag: str) -> str:
    """A tag as the words that it stands for: ``api_keys``: API keys; one that is words already stays as it is."""
    if not _LOWER_NAME.fullmatch(tag):
        return tag
    return sentence(Name(tuple(filter(None, _BETWEEN.split(tag)))))


def operation_title(operation: Operation) -> str:
    """What the specification calls it: by an extension's title, the summary or its first sentence.

    As far as that has a title's length and asks or exclaims nothing; else the ``operationId``'s or names' words.
    An ``operationId`` that only says the path, as ``GetOrdersOrder`` does, is no title, nor is one whose words run
    together (``getordercounts``).
    """
    title = _given_title(operation)
    if title:
        return title.rstrip(".")
    id = Name.parse(operation.operation_id or "")
    told = len(id.words) > 1 or 0 < len(operation.operation_id or "") <= _LONGEST_WORD
    if told and not _says_only_the_path(id, operation):
        title = sentence(id)
        if len(title) <= _LONGEST_TITLE:
            return title
    return sentence(_told_by_names(operation), operation.id)


def _given_title(operation: Operation) -> str:
    docs = operation.docs
    sentence = first_sentence(docs.summary)
    if sentence.endswith(("?", "!")):
        sentence = ""
    for title in (plain(docs.title), plain(docs.summary), sentence):
        # A summary that repeats the operationId letter by letter (CreateBooking) is none.
        if title and len(title) <= _LONGEST_TITLE and title != operation.operation_id:
            return title
    return ""


def _told_by_names(operation: Operation) -> Name:
    """``charges.refunds.list``: List charge refunds; ``files.content``: Retrieve file content."""
    name = operation.name
    if len(name.words) > 1:
        return name
    many = name.key in _OF_MANY
    words: list[str] = []
    for place, part in enumerate(operation.resource, 1):
        *first, last = part.words
        keep = many and place == len(operation.resource)
        words += [*first, last if keep else singular(last)]
    if operation.method == "GET" and name.words and not is_action(name.words[0]):
        if not many and name.key != ("retrieve",):
            return Name(("retrieve", *words, *name.words))
    return Name((*name.words, *words))


def _says_only_the_path(id: Name, operation: Operation) -> bool:
    """Whether words are those of the path, without its first segments (``/api/v1``), perhaps after the method."""
    words = id.key
    if words[:1] == (operation.method.lower(),):
        words = words[1:]
    segments = [
        "".join(Name.parse(segment).key)
        for segment in operation.path.partition("?")[0].split("/")
    ]
    told = "".join(words)
    return any(told == "".join(segments[n:]) for n in range(len(segments)))


def operation_lead(operation: Operation) -> str:
    """The Markdown below the title: the description, after a summary that is not the title."""
    docs = operation.docs
    if _given_title(operation) == plain(docs.summary):
        return docs.description
    if docs.description.startswith(docs.summary):
        return docs.description
    return f"{docs.summary}\n\n{docs.description}".strip()


def event_title(event: Event) -> str:
    """The event's summary, else the words of its name."""
    for words in (event.docs.title, event.docs.summary):
        title = plain(words).rstrip(".")
        if title and len(title) <= _LONGEST_TITLE:
            return title
    return sentence(event.name, event.id)


def object_title(declaration: Declaration) -> str:
    """``The chat completion object``, or what an extension calls it."""
    title = plain(declaration.docs.title)
    if title and len(title) <= _LONGEST_TITLE:
        return title
    words = sentence(declaration.name, "value")
    if isinstance(declaration, Model) and declaration.name.key[-1:] != ("object",):
        return f"The {lowered(words)} object"
    return words


def lowered(text: str) -> str:
    """Text within a sentence: without its capital, unless it begins with an acronym."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
