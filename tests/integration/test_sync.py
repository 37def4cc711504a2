"""A reading of a shop, batch by batch: what is skipped, merged, trashed, and held by a lease."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from app.db.spool import MOST
from app.db.uow import Database
from app.domain.catalog import Product, ProductStatus
from app.domain.errors import ExternalError, LostLease
from app.domain.ids import RemoteId
from app.domain.runs import Lease
from app.ports import meter
from app.ports.stores import Beat, Skip, skip_none
from app.usecases.sync import Reading
from tests.factories import ALICE, NOW, product, store
from tests.fakes.stores import FakeClient, FakeShop
from tests.house import House

Hashes = dict[RemoteId, str]


@dataclass
class BulkClient(FakeClient):
    """Tells a hash of each product before the product, as a bulk file does."""

    came: list[RemoteId] = field(default_factory=list)
    between: Callable[[], None] = lambda: None

    def products(
        self, beat: Beat, since: datetime | None = None, skip: Skip = skip_none
    ) -> Iterator[Product]:
        all_ = list(self.own.kept.values())
        skipped = skip({each.remote_id: each.title for each in all_})
        for each in all_:
            if each.remote_id not in skipped:
                self.came.append(each.remote_id)
                self.between()
                yield each


@dataclass
class Shop:
    """A shop of some bowls, a lease on its sync, and readings of it."""

    house: House
    lease: Lease
    bowls: list[Product]
    client: BulkClient = field(default_factory=lambda: BulkClient(FakeShop()))

    def whole(self, lease_s: float = 60.0) -> Reading:
        self.client.own.kept = {each.remote_id: each for each in self.bowls}
        self.client.came = []
        sync = replace(self.house.sync, lease_s=lease_s)
        reading = Reading(sync, ALICE, self.lease, store(), self.client)
        reading.whole()
        return reading

    def statuses(self) -> list[ProductStatus]:
        with self.house.database.open_uow(ALICE) as uow:
            kept = uow.products.many([each.id for each in self.bowls])
        return [kept[each.id].status for each in self.bowls if each.id in kept]


@pytest.fixture
def shop(database: Database) -> Shop:
    house = House(database)
    own = house.move_in(ALICE)
    run = house.sync.request(ALICE, own.id, "first")
    taken = house.items.take(ALICE, run, house.sync)
    assert taken is not None
    [lease] = taken[1]
    return Shop(house, lease, [product(own, number) for number in range(3)])


def test_what_was_read_before_is_skipped_and_stays(shop: Shop) -> None:
    assert shop.whole().seen == 3
    assert len(shop.client.came) == 3
    assert shop.whole().seen == 3
    assert shop.client.came == []
    assert shop.statuses() == [ProductStatus.ACTIVE] * 3


def test_what_changed_comes_alone_and_what_went_is_trashed(shop: Shop) -> None:
    shop.whole()
    first, second, third = shop.bowls
    shop.bowls = [first, replace(second, title="Other")]
    assert shop.whole().seen == 2
    assert shop.client.came == [second.remote_id]
    shop.bowls.append(third)
    assert shop.statuses() == [*[ProductStatus.ACTIVE] * 2, ProductStatus.TRASHED]


def test_what_comes_back_from_the_trash_is_read(shop: Shop) -> None:
    shop.whole()
    bowls = shop.bowls
    shop.bowls = bowls[:2]
    shop.whole()
    shop.bowls = bowls
    shop.whole()
    assert shop.client.came == [bowls[2].remote_id]
    assert shop.statuses() == [ProductStatus.ACTIVE] * 3


def test_with_another_audit_all_come_again(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.whole()
    monkeypatch.setattr("app.usecases.sync.AUDIT_VERSION", 999)
    shop.whole()
    assert len(shop.client.came) == 3
    shop.whole()
    assert shop.client.came == []


def test_a_reading_that_breaks_off_keeps_what_came_and_trashes_nothing(shop: Shop) -> None:
    shop.whole()
    shop.bowls = [product(store(), number) for number in range(10, 12 + MOST)]
    last = shop.bowls[-1].remote_id

    def fail() -> None:
        if shop.client.came[-1] == last:
            raise ExternalError("away", retryable=True)

    shop.client.between = fail
    with pytest.raises(ExternalError):
        shop.whole()
    assert shop.statuses() == [ProductStatus.ACTIVE] * MOST
    with shop.house.database.open_uow(ALICE) as uow:
        assert uow.products.count(store().id) == MOST + 3


def test_who_lost_the_lease_merges_nothing(shop: Shop) -> None:
    shop.house.age(ALICE)
    taken = shop.house.items.take(ALICE, shop.lease.item.run_id, shop.house.sync)
    assert taken is not None
    with pytest.raises(LostLease):
        shop.whole()
    assert shop.statuses() == []
    [shop.lease] = taken[1]
    shop.whole()
    assert len(shop.statuses()) == 3


def _left_s(shop: Shop) -> float:
    with shop.house.database.reading(ALICE) as connection:
        asked = text("SELECT extract(epoch FROM lease_until - clock_timestamp()) FROM run_items")
        return float(connection.execute(asked).scalar_one())


def test_the_lease_is_renewed_while_products_come_slowly(shop: Shop) -> None:
    left: list[float] = []
    shop.client.between = lambda: (time.sleep(0.8), left.append(_left_s(shop)))[0]
    with shop.house.database.open_uow(ALICE) as uow:
        uow.runs.renew(shop.lease, 2.2)
    shop.whole(lease_s=2.2)
    assert min(left) > 0


def test_products_that_come_quickly_cost_no_renewals(shop: Shop) -> None:
    shop.bowls = [product(store(), number) for number in range(200)]
    left: set[float] = set()
    shop.client.between = lambda: left.add(round(_left_s(shop)))
    shop.whole(lease_s=4_000)
    assert max(left) <= 60  # as it was taken


def test_a_meter_counts_what_is_merged_beside(shop: Shop) -> None:
    counted = meter.start()
    shop.whole()
    assert counted.queries > 10


def test_a_product_of_the_same_hash_that_was_edited_meanwhile_comes(shop: Shop) -> None:
    shop.whole()
    [edited, *_others] = shop.bowls
    with shop.house.database.open_uow(ALICE) as uow:
        uow.products.put(replace(edited, description="ours", updated_at=NOW + timedelta(1)), 1, ())
    shop.whole()
    assert shop.client.came == [edited.remote_id]
    with shop.house.database.open_uow(ALICE) as uow:
        assert uow.products.get(edited.id) == edited
