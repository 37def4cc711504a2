"""Keys that rotate: one rotation however many ask, and no shop is orphaned whatever dies when."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.stores import Platform, Store
from app.ports.credentials import opened, sealed
from app.ports.stores import Credentials
from tests.contract.conftest import SHOP, Peer
from tests.factories import ALICE
from tests.house import House


@dataclass
class Tenancy:
    """A tenant whose Shopify key is about to end."""

    house: House
    peer: Peer
    store: Store

    @property
    def rotations(self) -> int:
        return sum(bool(t.used_at) for t in self.peer.practice.shop(SHOP).refresh_tokens.values())

    def shop_name(self) -> str:
        with self.house.connections.open(ALICE, self.store.id) as (_store, client):
            return client.shop().name

    def keep(self, key: Credentials, minutes: float = 1) -> None:
        ends = datetime.now(UTC) + timedelta(minutes=minutes)
        soon = replace(key, expires_at=ends)
        with self.house.database.open_uow(ALICE) as uow:
            uow.stores.put_credentials(self.store.id, sealed(self.house.vault, soon), ends, None)

    def kept(self) -> Credentials:
        with self.house.database.open_uow(ALICE) as uow:
            return opened(self.house.vault, uow.stores.credentials(self.store.id))

    def claims_run_out(self) -> None:
        with self.house.database.reading(ALICE) as connection:
            connection.execute(text("UPDATE store_credentials SET claimed_until = NULL"))


@pytest.fixture
def tenancy(database: Database, peer: Peer) -> Tenancy:
    house = House(database)
    house.platforms[Platform.SHOPIFY] = peer.platform
    store = replace(house.move_in(ALICE), domain=SHOP, api_url=f"{peer.url}/shops/{SHOP}")
    with database.open_uow(ALICE) as uow:
        uow.stores.save(store)
    made = Tenancy(house, peer, store)
    made.keep(peer.oauth.exchange(SHOP, peer.token()))
    return made


def test_many_who_need_a_key_at_once_rotate_it_once(tenancy: Tenancy) -> None:
    with ThreadPoolExecutor(8) as pool:
        names = list(pool.map(lambda _n: tenancy.shop_name(), range(16)))
    assert set(names) == {"Second Shop"}
    assert tenancy.rotations == 1


def test_dying_between_shopifys_answer_and_our_commit_orphans_nobody(tenancy: Tenancy) -> None:
    """The pair that Shopify made is lost; the one before it still buys the next."""
    tenancy.peer.platform.refresh(tenancy.store, tenancy.kept())
    tenancy.claims_run_out()
    assert tenancy.shop_name() == "Second Shop"


def test_an_answer_that_was_lost_on_the_way_orphans_nobody(tenancy: Tenancy) -> None:
    tenancy.peer.fault(operation="token", times=10, apply=True, status=502)
    before = tenancy.kept()
    with pytest.raises(Exception, match="shopify"):
        tenancy.shop_name()
    tenancy.peer.practice.faults.clear()
    tenancy.claims_run_out()
    assert tenancy.shop_name() == "Second Shop"
    assert tenancy.kept().values != before.values


def test_a_key_that_the_web_got_meanwhile_is_the_one_that_stays(tenancy: Tenancy) -> None:
    old = tenancy.kept()
    exchanged = tenancy.peer.oauth.exchange(SHOP, tenancy.peer.token())
    with tenancy.house.database.open_uow(ALICE) as uow:
        generation = uow.stores.credentials(tenancy.store.id).generation
    tenancy.keep(exchanged, 50)
    with tenancy.house.database.open_uow(ALICE) as uow:
        late = sealed(tenancy.house.vault, old)
        assert not uow.stores.refreshed(tenancy.store.id, generation, late, None, None)
    assert tenancy.kept().values == exchanged.values
    assert tenancy.shop_name() == "Second Shop"


def test_a_key_with_time_left_is_not_rotated(tenancy: Tenancy) -> None:
    tenancy.keep(tenancy.kept(), 30)
    tenancy.shop_name()
    assert tenancy.rotations == 0
