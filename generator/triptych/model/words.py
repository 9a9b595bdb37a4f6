"""English for naming: plurals, and the verbs that operationIds and paths are made of."""

from __future__ import annotations

from functools import lru_cache

from triptych.model.names import Name


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text, in order."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


#: What a verb at the front (or end) of an operationId means. "" leaves it open: the path decides.
CRUD = {
    "list": "list",
    "index": "list",
    "get": "",
    "fetch": "",
    "read": "",
    "show": "",
    "view": "",
    "query": "",
    "retrieve": "retrieve",
    "describe": "retrieve",
    "create": "create",
    "add": "create",
    "insert": "create",
    "new": "create",
    "update": "update",
    "modify": "update",
    "edit": "update",
    "patch": "update",
    "change": "update",
    "set": "update",
    "replace": "replace",
    "put": "",
    "post": "",
    "delete": "delete",
    "remove": "delete",
    "destroy": "delete",
    "unassign": "delete",
}

#: Verbs that APIs use for what is not create, read, update or delete.
ACTIONS = word_set("""
    abort accept acknowledge activate aggregate analyze answer append apply approve
    archive assign attach authenticate authorize block bulk calculate cancel capture
    check claim clear clone close collect commit compact complete compress compute
    confirm connect convert copy count deactivate decline decode decrypt deny deploy
    deprovision detach dial disable disconnect dismiss dispatch dispute download
    draft dump duplicate embed enable encode encrypt enroll estimate evaluate evict
    exchange execute exec expire explain export extend extract failover finalize
    find finish flag flush follow force fork forward generate grant halt hangup hide
    hold ignore import initiate inspect install introspect invalidate invite invoke
    issue join kick kill launch leave link load lock login logout lookup mark match
    merge migrate move mute notify open overwrite park pause peek pin ping play poll
    preview process promote provision prune publish pull purge push reactivate read
    rebase reboot rebuild recalculate recover redeem redeploy redirect refer refresh
    refund regenerate register reindex reject release reload remix rename render
    renew reopen reorder replay reply report reprocess request reschedule resend
    reset resize resolve restart restore resume retry reveal reverse revert review
    revoke rollback rotate run save scale schedule search send share show shutdown
    sign signin signout signup simulate skip snooze split start stop stream submit
    subscribe suggest suspend swap switch sync synchronize tail terminate test
    toggle track transfer transform translate trigger truncate unarchive unassign
    unblock undelete undo unenroll unfollow unhide uninstall unlink unlock unmark
    unmute unpark unpause unpin unpublish unregister unshare unsubscribe unsuspend
    untag upgrade upload upsert validate verify void vote wait withdraw write
    """)

_PLURALS = word_set("""
    children data people media feedback info metadata news criteria indices matrices
    statistics
    """)
_SINGULAR_S = ("ss", "us", "is")


#: ``Name.parse``, remembered: the same segments and identifiers come up again and again.
parse = lru_cache(maxsize=1 << 15)(Name.parse)


def is_plural(word: str) -> bool:
    """Whether a word reads as several things (``files``), or as a mass of them (``data``)."""
    word = word.lower()
    if word in _PLURALS:
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(_SINGULAR_S)


@lru_cache(maxsize=1 << 14)
def singular(word: str) -> str:
    """The word in lower case without its plural ending; words that are not plural stay."""
    word = word.lower()
    if word in _PLURALS or not is_plural(word):
        return {"children": "child", "people": "person"}.get(word, word)
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes", "uses", "ises")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=1 << 15)
def stem(name: Name) -> tuple[str, ...]:
    """The words of a name, lower case and singular, for comparing ``ListFiles`` with ``/files``."""
    return tuple(singular(word) for word in name.words)


def is_action(word: str) -> bool:
    """Whether a word is a verb that makes a good method name by itself."""
    return word.lower() in ACTIONS
