"""Publishing to the practice WooCommerce shop through the real adapter, with the plug pulled."""

import re
from typing import Any

import pytest

from app.domain.runs import ItemState
from app.domain.services import ServiceCode
from tests.factories import ALICE
from tests.house import Killed
from tests.samples import crossed
from tests.woo_house import Shop

WRITE = ("write:read", "write:promised", "write:sent", "publish:settling", "publish:settled")
TITLES = ("Riva mug", "Luna teapot")
OURS = re.compile(
    r"(wc/v3/(products|webhooks|settings/products|data/currencies|system_status)|wp/v2/product)?(/|$)"
)


@pytest.mark.parametrize(
    ("point", "service"), crossed(WRITE, [ServiceCode.DESCRIPTION, ServiceCode.SEO])
)
def test_a_kill_while_publishing_writes_no_product_twice(
    shop: Shop, point: str, service: ServiceCode
) -> None:
    run = shop.publish(shop.drafts(service, *TITLES))
    shop.house.plug.point = point
    with pytest.raises(Killed):
        shop.house.work(ALICE, run)
    shop.house.age(ALICE)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.DONE, ItemState.DONE]
    assert len(shop.writes()) == len(set(shop.writes())) == 2


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500, "apply": True},
        {"status": 502, "apply": True, "body": "<html>bad gateway</html>"},
        {"status": 200, "apply": True, "body": '{"id": 12, "na'},
        {"status": 503, "headers": {"Retry-After": "1"}},
    ],
)
def test_a_write_whose_answer_is_lost_is_not_repeated(shop: Shop, fault: dict[str, Any]) -> None:
    run = shop.publish(shop.drafts(ServiceCode.SEO, "Riva mug"))
    shop.woo.lever("POST", "faults", operation="PUT", **fault)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.DONE]
    assert len(shop.writes()) == 1


def test_undo_brings_back_every_byte(shop: Shop) -> None:
    before = [shop.raw(title) for title in TITLES]
    runs = [
        shop.publish(shop.drafts(service, *TITLES), f"publish-{service}")
        for service in (ServiceCode.DESCRIPTION, ServiceCode.SEO)
    ]
    for run in runs:
        shop.house.work(ALICE, run)
    assert [shop.raw(title) for title in TITLES] != before
    for run in runs:
        shop.house.work(ALICE, shop.house.undo.of_run(ALICE, run, "user:test", f"undo-{run}"))
    assert [shop.raw(title) for title in TITLES] == before


def test_no_order_customer_or_coupon_is_ever_asked_for(shop: Shop) -> None:
    """The grant screen names them all the same: WooCommerce knows one permission for all."""
    run = shop.publish(shop.drafts(ServiceCode.SEO, "Riva mug"))
    shop.house.work(ALICE, run)
    shop.house.work(ALICE, shop.house.undo.of_run(ALICE, run, "user:test", "undo"))
    asked = {path.partition("/wp-json/")[2] for path in shop.woo.lever("GET", "requests")["asked"]}
    assert {"wc/v3/products", "wc/v3/webhooks", "wc/v3/products/categories"} <= asked
    assert [path for path in sorted(asked) if not OURS.match(path)] == []


def test_an_edit_in_wp_admin_is_left_alone(shop: Shop) -> None:
    drafts = shop.drafts(ServiceCode.SEO, "Riva mug")
    shop.woo.lever("POST", f"products/{shop.woo.number('Riva mug')}", seo_title="My own title")
    run = shop.publish(drafts)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.CONFLICT]
    assert shop.raw("Riva mug")["seo_title"] == "My own title"


def test_a_product_that_went_into_the_trash_is_not_written(shop: Shop) -> None:
    drafts = shop.drafts(ServiceCode.SEO, "Riva mug")
    shop.woo.practice.shop.products[shop.woo.number("Riva mug")].status = "trash"
    run = shop.publish(drafts)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.FAILED]
    assert shop.writes() == []


def test_a_product_that_is_gone_ends_its_item(shop: Shop) -> None:
    drafts = shop.drafts(ServiceCode.SEO, "Riva mug")
    shop.woo.lever("DELETE", f"products/{shop.woo.number('Riva mug')}")
    run = shop.publish(drafts)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.FAILED]


def test_a_revoked_key_ends_the_run_and_asks_for_the_merchant(shop: Shop) -> None:
    run = shop.publish(shop.drafts(ServiceCode.SEO, *TITLES))
    shop.woo.lever("DELETE", "keys")
    shop.house.work(ALICE, run)
    [store] = [s for s in shop.house.queries.stores(ALICE) if s.store.id == shop.store.id]
    assert store.store.state == "reconnect"
    assert shop.writes() == []


@pytest.mark.parametrize(
    ("title", "loss"),
    [
        ("Throwing class: a look inside the studio", "iframe"),
        ("Studio glaze sample set", "backslash"),
        ("Gift card", "script"),
        ("Kiln shelf, small", "angle"),
    ],
)
def test_what_would_be_lost_is_refused_before_a_point_is_held(
    shop: Shop, title: str, loss: str
) -> None:
    product = shop.product(title)
    offer = shop.house.offers.quote(ALICE, shop.house.order(shop.store, product))
    assert [(each.reason, each.losses) for each in offer.refused] == [("losses", (loss,))]
    assert offer.quote.points == 0


def test_what_the_merchant_confirmed_may_be_lost(shop: Shop) -> None:
    product = shop.product("Gift card")
    order = shop.house.order(shop.store, product, confirmed=frozenset({product.id}))
    assert shop.house.offers.quote(ALICE, order).products == (product.id,)
