"""Wires what those who run the platform may do, and how they see that it is well."""

from redis import Redis

from app.container import Panel
from app.db.uow import Database
from app.domain.branding import PICTURES
from app.ports.clock import Clock
from app.ports.queries import Queries
from app.settings import Settings
from app.usecases.brand import Brand
from app.usecases.check_health import CheckHealth
from app.usecases.govern import Govern
from app.usecases.guests import Guests
from app.usecases.oversee import Oversee
from app.usecases.price import Price
from app.usecases.retrace import Retrace
from app.usecases.tend_queue import TendQueue
from app.usecases.try_model import TryModel
from app.usecases.writing import Writing
from integrations.egress import Egress
from integrations.pictures import WebPictures
from jobs.desk import RqDesk
from jobs.pulse import RedisPulse
from jobs.rq_queue import Hints

PICTURE_S = 10.0


def panel(
    settings: Settings, database: Database, redis: Redis, queries: Queries, writing: Writing
) -> Panel:
    """The panel's use cases on real adapters."""
    opened, clock = database.open_platform_uow, writing.clock
    return Panel(
        retrace=Retrace(opened),
        oversee=Oversee(opened, queries, clock),
        govern=Govern(opened),
        guests=Guests(opened, clock),
        price=Price(opened),
        try_model=TryModel(database.open_uow, writing),
        brand=Brand(database.open_uow, opened, _pictures(settings)),
        tend_queue=TendQueue(database.open_uow, opened, RqDesk(redis), Hints(redis)),
    )


def _pictures(settings: Settings) -> WebPictures:
    allowed, most = settings.egress_allow, max(PICTURES.values())
    guard = Egress(allowed, settings.ca_file, PICTURE_S, max_bytes=most)
    return WebPictures(guard.fetch, allowed)


def health(database: Database, redis: Redis, clock: Clock) -> CheckHealth:
    """How our own parts are."""
    return CheckHealth(database.open_platform_uow, RedisPulse(redis), clock)
