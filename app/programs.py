"""Wires what programs alone need: passes, keys, what was answered to them, what they hear of."""

from typing import Any

from app.adapters import access_tokens, now, shared_rates
from app.db.callers import CallerRows
from app.db.uow import Database
from app.ports.queue import Queue
from app.settings import Settings
from app.usecases.api_keys import ApiKeys, Recognise
from app.usecases.api_sessions import ApiSessions
from app.usecases.deliveries import Deliveries
from app.usecases.errands import Errands
from app.usecases.letters import Letters
from app.usecases.replies import Replies
from app.usecases.subscription_mail import SubscriptionMail
from app.usecases.subscriptions import Subscriptions
from app.usecases.writing import Writing
from integrations.egress import Egress
from integrations.linguist import Langid
from integrations.receivers import HttpReceivers
from integrations.vault import FernetVault

ANSWERS_S = 10.0  # so long a program may take to answer what it subscribed to


def programs(settings: Settings, database: Database, writing: Writing) -> dict[str, Any]:
    """The container's use cases of the API, by name."""
    opened, passes = database.open_uow, access_tokens(settings)
    return {
        "api_sessions": ApiSessions(database.open_platform_uow, passes, now),
        "api_keys": ApiKeys(opened, now, settings.secret_keys[-1]),
        "recognise": Recognise(CallerRows(database), passes),
        "errands": Errands(opened, database.open_platform_uow, writing, Langid()),
        "rates": shared_rates(settings),
        "replies": Replies(opened, settings.lease_s),
    }


def subscriptions(
    settings: Settings, database: Database, queue: Queue, letters: Letters
) -> dict[str, Any]:
    """The container's use cases of what programs hear of, by name."""
    opened, platform_opened = database.open_uow, database.open_platform_uow
    allowed, vault = settings.egress_allow, FernetVault(settings.secret_keys)
    receivers = HttpReceivers(Egress(allowed, settings.ca_file, ANSWERS_S).http("subscriptions"))
    shared = (vault, receivers, queue, now)
    return {
        "subscriptions": Subscriptions(
            *(opened, vault, queue, shared_rates(settings), now, allowed),
            own_key=settings.secret_keys[-1],
        ),
        "subscription_mail": SubscriptionMail(opened, platform_opened, letters),
        "deliveries": Deliveries(opened, platform_opened, *shared),
    }
