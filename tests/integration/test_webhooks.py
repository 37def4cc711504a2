"""Webhooks are hints: taken once, then the product is read from the shop itself."""

import base64
import hashlib
import hmac
from dataclasses import replace
from typing import Any

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.errors import ExternalError, NotFound, Unauthorized
from app.domain.ids import RemoteId
from app.domain.runs import RunState
from app.domain.stores import Platform, Store, StoreState
from app.ports.queries import ProductFilter
from app.usecases.webhooks import Webhooks
from tests.factories import ALICE, BOB, product
from tests.fakes.stores import FakeClient
from tests.house import House
from tests.signed_hints import SECRET, following, signed

OLD_SECRET = "the one before it"
TITLE = Slot(Field.SEO_TITLE)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def webhooks(house: House, database: Database) -> Webhooks:
    return following(house, database, SECRET, OLD_SECRET)


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


def test_a_shop_that_does_not_answer_is_asked_once_and_holds_up_nobody(
    house: House, webhooks: Webhooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    ill = house.move_in(ALICE)
    well = replace(house.move_in(BOB), domain="well.myshopify.com")
    with house.database.open_uow(BOB) as uow:
        uow.stores.save(well)
    asked = []

    def unanswered(_client: FakeClient, remote_id: RemoteId) -> Product:
        asked.append(remote_id)
        raise ExternalError("too slow", retryable=True)

    monkeypatch.setattr(FakeClient, "product", unanswered)
    for number in ("1", "2", "3"):
        _deliver(webhooks, ill, "products/update", number, id=int(number))
    _deliver(webhooks, well, "customers/redact", "4", shop_domain=well.domain)
    assert webhooks.drain() == 1
    assert len(asked) == 1
