"""A shop to break."""

from collections.abc import Iterator

import pytest

from app.db.uow import Database
from app.embedded import Addresses
from tests.faults.world import born, built, world
from tests.practice_woo import WooPeer
from tests.woo_house import Shop, settled

__all__ = ["born", "built", "world"]


@pytest.fixture
def shop(database: Database, addresses: Addresses, woo: WooPeer) -> Iterator[Shop]:
    with settled(database, addresses, woo) as made:
        yield made
