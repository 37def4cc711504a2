"""Looks at a WooCommerce shop find what no webhook told, and cost a quiet one next to nothing."""

from sqlalchemy import text

from app.domain.catalog import ProductStatus
from app.domain.services import ServiceCode
from tests.factories import ALICE
from tests.woo_house import Shop


def told_days_ago(shop: Shop) -> None:
    with shop.house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE stores SET told_at = now() - interval '2 days'"))


def every_s(shop: Shop) -> int:
    with shop.house.database.open_uow(ALICE) as uow:
        return uow.stores.get(shop.store.id).check_every_s


def edited(shop: Shop, title: str) -> None:
    shop.woo.lever("POST", f"products/{shop.woo.number(title)}", description="<p>Edited.</p>")


def test_a_shop_in_which_nothing_changed_costs_two_requests(shop: Shop) -> None:
    assert shop.check() == 2
    assert shop.check() == 2


def test_once_a_day_the_shop_is_asked_about_itself_and_its_webhooks(shop: Shop) -> None:
    told_days_ago(shop)
    shop.woo.practice.shop.hooks.clear()
    assert shop.check() > 2
    assert len(shop.woo.practice.shop.hooks) == 5
    assert shop.check() == 2


def test_what_shoppers_say_is_heard_anew_once_a_day(shop: Shop) -> None:
    assert shop.product("Riva mug").reviews.count == 4
    for review in shop.woo.practice.shop.reviews.values():
        review.status = "approved"
    assert shop.check() == 2
    assert shop.product("Riva mug").reviews.count == 4
    told_days_ago(shop)
    shop.check()
    assert shop.product("Riva mug").reviews.count == 5


def test_a_shop_that_hides_its_reviews_is_read_all_the_same(shop: Shop) -> None:
    body = '{"code":"rest_no_route","message":"No route was found"}'
    operation = "GET /wp-json/wc/v3/products/reviews"
    shop.woo.lever("POST", "faults", operation=operation, status=404, body=body)
    edited(shop, "Riva mug")
    shop.sync("by hand")
    assert shop.product("Riva mug").description == "<p>Edited.</p>"
    assert shop.product("Riva mug").reviews.count == 4


def test_whom_a_merchant_asks_looks_at_everything(shop: Shop) -> None:
    shop.woo.lever("POST", "plugins", yoast=False)
    shop.sync("by hand")
    with shop.house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(shop.store.id).seo_plugin == ""


def test_what_changed_is_found_and_the_next_look_comes_sooner(shop: Shop) -> None:
    before = every_s(shop)
    edited(shop, "Riva mug")
    shop.check()
    assert shop.product("Riva mug").description == "<p>Edited.</p>"
    assert every_s(shop) == before // 2


def test_where_nothing_changed_the_next_look_comes_later(shop: Shop) -> None:
    before = every_s(shop)
    shop.check()
    assert every_s(shop) == before * 3 // 2


def test_what_was_deleted_for_good_is_found(shop: Shop) -> None:
    gone = shop.product("Riva mug")
    shop.woo.practice.shop.products.pop(int(gone.remote_id))
    shop.check()
    with shop.house.database.open_uow(ALICE) as uow:
        assert uow.products.get(gone.id).status is ProductStatus.TRASHED


def test_what_changed_of_a_category_is_found_within_the_day(shop: Shop) -> None:
    term = next(t for t in shop.woo.practice.shop.terms.values() if t.key == "Mugs")
    term.description = "Mugs of all sizes."
    shop.check()
    assert shop.listing("Mugs").description == ""
    told_days_ago(shop)
    shop.check()
    assert shop.listing("Mugs").description == "Mugs of all sizes."


def test_looks_that_nobody_asked_for_are_no_news(shop: Shop) -> None:
    before = len(shop.house.queries.runs(ALICE, 50))
    shop.check()
    assert len(shop.house.queries.runs(ALICE, 50)) == before
    shop.sync("by hand")
    assert len(shop.house.queries.runs(ALICE, 50)) == before + 1


def test_our_own_writes_echo_starts_nothing(shop: Shop) -> None:
    run = shop.publish(shop.drafts(ServiceCode.SEO, "Riva mug"))
    shop.house.work(ALICE, run)
    before = len(shop.house.queue.hints)
    shop.check()
    assert len(shop.house.queue.hints) == before + 1  # the look itself
    assert len(shop.writes()) == 1
