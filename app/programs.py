"""Wires what programs alone need: their passes, their keys, and what was answered to them."""

from typing import Any

from app.adapters import access_tokens, now, shared_rates
from app.db.callers import CallerRows
from app.db.uow import Database
from app.settings import Settings
from app.usecases.api_keys import ApiKeys, Recognise
from app.usecases.api_sessions import ApiSessions
from app.usecases.errands import Errands
from app.usecases.replies import Replies
from app.usecases.writing import Writing
from integrations.linguist import Langid


def programs(settings: Settings, database: Database, writing: Writing) -> dict[str, Any]:
    """The container's use cases of the API, by name."""
    opened, passes = database.open_uow, access_tokens(settings)
    return {
        "api_sessions": ApiSessions(database.open_platform_uow, passes, now),
        "api_keys": ApiKeys(opened, now),
        "recognise": Recognise(CallerRows(database), passes),
        "errands": Errands(opened, database.open_platform_uow, writing, Langid()),
        "rates": shared_rates(settings),
        "replies": Replies(opened, settings.lease_s),
    }
