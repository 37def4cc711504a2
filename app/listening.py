"""Wires what lets pages listen for news: all of ours that the `live` process loads."""

from app.db.uow import Database
from app.settings import Settings
from app.usecases.listen import Listen
from integrations.passes import SignedPasses

CONNECTIONS = 2


def listening(settings: Settings, database: Database) -> Listen:
    """On a database that others share."""
    passes = SignedPasses(settings.jwt_secret)
    return Listen(database.open_uow, database.open_platform_uow, passes)


def build_listen(settings: Settings) -> Listen:
    """On a database of its own, with few connections: pages ask it on coming alone."""
    return listening(settings, Database(settings.database_url, pool_size=CONNECTIONS))
