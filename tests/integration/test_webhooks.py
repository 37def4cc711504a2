"""Webhooks are hints: taken once, then the product is read from the shop itself."""

import base64
import hashlib
import hmac
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.intake import DirectIntake
from app.db.uow import Database
from app.domain.catalog import Field, Product, ProductStatus, Slot
from app.domain.errors import NotFound, Unauthorized
from app.domain.ids import TenantId
from app.domain.runs import RunState
from app.domain.stores import Platform, Store, StoreState
from app.ports.queries import ProductFilter
from app.usecases.privacy import Privacy
from app.usecases.webhooks import Webhooks
from integrations.shopify.webhooks import ShopifyWebhooks
from tests.factories import ALICE, BOB, product
from tests.house import House
from tests.signed_hints import SECRET, signed

OLD_SECRET = "the one before it"
TITLE = Slot(Field.SEO_TITLE)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def webhooks(house: House, database: Database) -> Webhooks:
    return _webhooks(house, database)


def _webhooks(house: House, database: Database) -> Webhooks:
    return Webhooks(
        database.open_uow,
        database.open_platform_uow,
        {Platform.SHOPIFY: ShopifyWebhooks()},
        house.connections,
        house.vault,
        house.queue,
        Privacy(database.open_uow, database.open_platform_uow),
        house.acquaint,
        house.reread,
        lambda: (SECRET, OLD_SECRET),
        DirectIntake(database),
    )


def _deliver(webhooks: Webhooks, store: Store, topic: str, number: str = "1", **told: Any) -> None:
    webhooks.from_shopify(*signed(store, topic, number, **told))


def test_a_changed_product_is_read_again_from_the_shop(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.shop.merchant_edits(bowl, TITLE, "My title")
    _deliver(webhooks, store, "products/update", admin_graphql_api_id=bowl.remote_id, title="lie")
    assert webhooks.drain() == 1
    with house.database.open_uow(ALICE) as uow:
        assert uow.products.get(bowl.id).seo_title == "My title"
        assert uow.products.get(bowl.id).title == bowl.title


def test_the_same_delivery_ten_times_is_one_hint(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    for _ in range(10):
        _deliver(webhooks, store, "products/update", admin_graphql_api_id=bowl.remote_id)
    assert len(house.queue.webhooks) == 1
    assert (webhooks.drain(), webhooks.drain()) == (1, 0)


def test_a_product_that_the_shop_deleted_leaves_the_list(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.shop.kept.clear()
    _deliver(webhooks, store, "products/delete", id=1)
    webhooks.drain()
    assert house.queries.products(ALICE, ProductFilter()).total == 0


def test_an_uninstalled_app_holds_nothing_and_has_no_key(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE, points=2)
    bowl = product(store)
    house.stock(store, bowl)
    run = house.generate.request(ALICE, house.order(store, bowl))
    _deliver(webhooks, store, "app/uninstalled", id=99, myshopify_domain=store.domain)
    webhooks.drain()
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).state is StoreState.UNINSTALLED
        assert uow.runs.get(run).state is RunState.FAILED
        assert uow.wallet.account().available == 2
        with pytest.raises(NotFound):
            uow.stores.credentials(store.id)


def test_our_own_write_coming_back_starts_nothing(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.published(store, bowl)
    hints = len(house.queue.hints)
    _deliver(webhooks, store, "products/update", admin_graphql_api_id=bowl.remote_id)
    webhooks.drain()
    assert len(house.queue.hints) == hints
    assert len(house.shop.writes) == 1


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
    _deliver(webhooks, store, "products/update", **_told(house, bowl))
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
    _deliver(webhooks, store, topic, **_told(house, bowl))
    webhooks.drain()
    assert house.shop.readings == [bowl.remote_id]


def test_a_deletion_is_never_taken_for_known(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    told = _told(house, bowl)
    house.shop.kept.clear()
    _deliver(webhooks, store, "products/delete", **told)
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
    webhooks = _webhooks(house, database)
    for number in order:
        _deliver(webhooks, store, f"products/{CHANGES[number]}", str(number), **told[number])
        webhooks.drain()
    with database.open_uow(tenant) as uow:
        mirrored = uow.products.get(bowl.id)
    assert (mirrored.seo_title, mirrored.status) == ("As it is in the shop", ProductStatus.ACTIVE)


def test_a_hint_of_an_unknown_shop_is_answered_and_forgotten(
    house: House, webhooks: Webhooks
) -> None:
    stranger = house.move_in(ALICE)
    _deliver(webhooks, _elsewhere(stranger), "products/update", id=1)
    assert webhooks.drain() == 0


def _elsewhere(store: Store) -> Store:

    return replace(store, domain="nobody.myshopify.com")


def test_a_wrong_signature_is_nobodys(webhooks: Webhooks) -> None:
    with pytest.raises(Unauthorized):
        webhooks.from_shopify({"x-shopify-hmac-sha256": "AAAA"}, b"{}")


def test_the_old_secret_still_signs_for_a_while(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    body = b'{"id": 1}'
    digest = hmac.new(OLD_SECRET.encode(), body, hashlib.sha256).digest()
    headers = {
        "x-shopify-topic": "shop/update",
        "x-shopify-shop-domain": store.domain,
        "x-shopify-hmac-sha256": base64.b64encode(digest).decode(),
    }
    assert webhooks.from_shopify(headers, body) == ALICE


@pytest.mark.parametrize("topic", ["shop/update", "app/scopes_update"])
def test_what_a_shop_says_of_itself_is_asked_anew(
    house: House, webhooks: Webhooks, topic: str
) -> None:
    store = house.move_in(ALICE)
    house.shop.scopes = ("write_content",)
    _deliver(webhooks, store, topic, id=5)
    assert webhooks.drain() == 1
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).scopes == ("write_content",)


@pytest.mark.parametrize(
    "topic",
    [
        *("bulk_operations/finish", "customers/redact", "customers/data_request"),
        "inventory_levels/update",
    ],
)
def test_what_is_not_about_a_product_reads_none(
    house: House, webhooks: Webhooks, topic: str
) -> None:
    store = house.move_in(ALICE)
    house.shop.is_shut = True  # a call would be noticed
    _deliver(webhooks, store, topic, id=5)
    assert webhooks.drain() == 1
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).state is StoreState.CONNECTED


def test_a_redacted_shop_is_forgotten(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    house.stock(store, product(store))
    _deliver(webhooks, store, "app/uninstalled", "1", id=9, myshopify_domain=store.domain)
    _deliver(webhooks, store, "shop/redact", "2", shop_id=9, shop_domain=store.domain)
    webhooks.drain()
    assert house.queries.products(ALICE, ProductFilter()).total == 0
    with house.database.open_platform_uow() as platform:
        assert platform.store_of(Platform.SHOPIFY, store.domain) is None


def test_ten_hints_at_one_product_are_one_reading(house: House, webhooks: Webhooks) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    for number in range(10):
        gid = bowl.remote_id
        _deliver(webhooks, store, "products/update", str(number), admin_graphql_api_id=gid)
    house.shop.readings.clear()
    assert webhooks.drain() == 10
    assert house.shop.readings == [bowl.remote_id]


def test_one_shops_flood_does_not_hide_anothers_hint(house: House, webhooks: Webhooks) -> None:
    loud = house.move_in(ALICE)
    for number in range(60):
        _deliver(webhooks, loud, "shop/update", str(number), id=number)
    quiet = replace(house.move_in(BOB), domain="quiet-shop.myshopify.com")
    with house.database.open_uow(BOB) as uow:
        uow.stores.save(quiet)
    _deliver(webhooks, quiet, "app/uninstalled", "q", id=1, myshopify_domain=quiet.domain)
    webhooks.drain()
    with house.database.open_uow(BOB) as uow:
        assert uow.stores.get(quiet.id).state is StoreState.UNINSTALLED


def test_another_topic_with_the_same_number_hides_no_product(
    house: House, webhooks: Webhooks
) -> None:
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    number = int(bowl.remote_id.rsplit("/", 1)[1])
    _deliver(webhooks, store, "shop/update", "1", id=number)
    _deliver(webhooks, store, "products/update", "2", id=number)
    house.shop.readings.clear()
    webhooks.drain()
    assert house.shop.readings == [bowl.remote_id]
