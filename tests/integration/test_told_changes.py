"""What a webhook tells of a change that we know costs nothing; whatever else it tells is read."""

from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.uow import Database
from app.domain.catalog import Field, Product, ProductStatus, Slot
from app.domain.ids import TenantId
from app.ports.queries import ProductFilter
from app.usecases.webhooks import Webhooks
from tests.factories import ALICE, product
from tests.house import House
from tests.signed_hints import SECRET, following, signed

TITLE = Slot(Field.SEO_TITLE)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def webhooks(house: House, database: Database) -> Webhooks:
    return following(house, database, SECRET)


def _told(house: House, bowl: Product) -> dict[str, Any]:
    """What a shop tells of the product as it is there now."""
    there = house.shop.kept[bowl.remote_id]
    return {
        "admin_graphql_api_id": bowl.remote_id,
        "updated_at": there.updated_at.isoformat(),
        "title": there.title,
    }


def test_our_own_write_coming_back_costs_no_reading(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.published(store, bowl)
    house.shop.readings.clear()
    webhooks.from_shopify(*signed(store, "products/update", **_told(house, bowl)))
    assert webhooks.drain() == 1
    assert house.shop.readings == []


@pytest.mark.parametrize("topic", ["products/update", "products/create"])
def test_what_the_merchant_changed_after_our_write_is_read(
    house: House, webhooks: Webhooks, topic: str
) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.published(store, bowl)
    house.shop.merchant_edits(bowl, TITLE, "My title")
    house.shop.readings.clear()
    webhooks.from_shopify(*signed(store, topic, **_told(house, bowl)))
    webhooks.drain()
    assert house.shop.readings == [bowl.remote_id]


def test_a_deletion_is_never_taken_for_known(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    told = _told(house, bowl)
    house.shop.kept.clear()
    webhooks.from_shopify(*signed(store, "products/delete", **told))
    webhooks.drain()
    assert house.queries.products(ALICE, ProductFilter()).total == 0


SHARED_DATABASE = HealthCheck.function_scoped_fixture
CHANGES = ("create", "update", "update", "delete", "create")


@given(st.permutations(range(len(CHANGES))))
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_in_whatever_order_they_come_the_mirror_is_the_shop(
    database: Database, order: list[int]
) -> None:
    house, tenant = House(database), TenantId(uuid4())
    store = house.move_in(tenant)
    bowl = product(store)
    house.stock(store, bowl)
    long_ago = _told(house, bowl)
    house.shop.merchant_edits(bowl, TITLE, "As it is in the shop")
    told = [long_ago, long_ago, *[_told(house, bowl)] * 3]
    webhooks = following(house, database, SECRET)
    for number in order:
        webhooks.from_shopify(
            *signed(store, f"products/{CHANGES[number]}", str(number), **told[number])
        )
        webhooks.drain()
    with database.open_uow(tenant) as uow:
        mirrored = uow.products.get(bowl.id)
    assert (mirrored.seo_title, mirrored.status) == ("As it is in the shop", ProductStatus.ACTIVE)
