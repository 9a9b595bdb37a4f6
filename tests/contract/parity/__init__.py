"""The same calls made with the official ``openai`` package and with the client generated from spec/."""

from .administration import CALLS as ADMINISTRATION
from .assistants import CALLS as ASSISTANTS
from .call import Call
from .models import CALLS as MODELS
from .storage import CALLS as STORAGE

CALLS = {each.id: each for each in (*MODELS, *STORAGE, *ASSISTANTS, *ADMINISTRATION)}

__all__ = ["CALLS", "Call"]
