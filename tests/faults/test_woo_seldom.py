"""What befalls WooCommerce shops now and then, from the order to the undo."""

from typing import Any

import httpx
import pytest

from app.domain.catalog import Field
from app.domain.runs import ItemState
from app.domain.services import ServiceCode
from tests.factories import ALICE
from tests.house import Killed
from tests.samples import crossed
from tests.woo_house import Shop

SEO, DESCRIPTION = ServiceCode.SEO, ServiceCode.DESCRIPTION
POINTS = ("write:read", "write:promised", "write:sent", "publish:settling", "publish:settled")
LISTINGS = ("Mugs", "Bowls")


def reasons(shop: Shop, service: ServiceCode, *products: Any) -> list[str]:
    order = shop.house.order(shop.store, *products, service=service)
    return [each.reason for each in shop.house.offers.quote(ALICE, order).refused]


def described(shop: Shop, title: str) -> str:
    terms = shop.woo.practice.shop.terms.values()
    return next(term.description for term in terms if term.key == title)


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_while_a_categorys_text_is_written_writes_it_once(shop: Shop, point: str) -> None:
    """No mark of ours can stand beside it, so the text itself says that it came through."""
    listings = [shop.listing(title) for title in LISTINGS]
    run = shop.publish(shop.drafts_of(DESCRIPTION, *listings))
    shop.house.plug.point = point
    with pytest.raises(Killed):
        shop.house.work(ALICE, run)
    shop.house.age(ALICE)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.DONE, ItemState.DONE]
    assert len(shop.writes()) == 2
    assert all(described(shop, title) for title in LISTINGS)


LOST = [
    {"status": 502, "apply": True, "body": "<html>bad gateway</html>"},
    {"status": 200, "apply": True, "body": '{"update":[{"id":1,"na'},
    {"status": 503, "headers": {"Retry-After": "1"}},
]


@pytest.mark.parametrize(("fault", "titles"), crossed(LOST, [LISTINGS, LISTINGS[:1]]))
def test_a_categorys_text_whose_answer_is_lost_is_not_written_again(
    shop: Shop, fault: dict[str, Any], titles: tuple[str, ...]
) -> None:
    run = shop.publish(shop.drafts_of(DESCRIPTION, *map(shop.listing, titles)))
    operation = "batch" if len(titles) > 1 else "PUT"
    shop.woo.lever("POST", "faults", operation=operation, **fault)
    shop.house.work(ALICE, run)
    assert set(shop.states(run)) == {ItemState.DONE}
    assert len(shop.writes()) == len(titles)
    assert shop.details(run) == [""] * len(titles)


def test_a_categorys_text_is_taken_back(shop: Shop) -> None:
    run = shop.publish(shop.drafts_of(DESCRIPTION, shop.listing("Mugs")))
    shop.house.work(ALICE, run)
    assert described(shop, "Mugs") != ""
    shop.house.work(ALICE, shop.house.undo.of_run(ALICE, run, "user:test", "undo"))
    assert described(shop, "Mugs") == ""


def test_a_categorys_text_that_its_merchant_changed_is_left_alone(shop: Shop) -> None:
    drafts = shop.drafts_of(DESCRIPTION, shop.listing("Mugs"))
    next(
        t for t in shop.woo.practice.shop.terms.values() if t.key == "Mugs"
    ).description = "My own words."
    run = shop.publish(drafts)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.CONFLICT]
    assert described(shop, "Mugs") == "My own words."


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500, "apply": True, "body": "<html>broken</html>"},
        {"status": 200, "apply": True, "body": '{"update":[{"id":1,"na'},
        {"status": 200, "apply": True, "body": '{"update":[]}'},
    ],
)
def test_a_batch_whose_answer_is_lost_is_read_back_before_anything_is_sent(
    shop: Shop, fault: dict[str, Any]
) -> None:
    run = shop.publish(shop.drafts(SEO, "Riva mug", "Luna teapot", "Neve carafe"))
    shop.woo.lever("POST", "faults", operation="batch", **fault)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.DONE] * 3
    assert len(shop.writes()) == len(set(shop.writes())) == 3


def test_a_write_that_came_through_whole_before_php_broke_is_no_failure(shop: Shop) -> None:
    run = shop.publish(shop.drafts(SEO, "Riva mug"))
    number = shop.woo.number("Riva mug")
    broken = "<b>Fatal error</b> in x.php<br />"
    node = f'{{"id":{number},"name":"Riva mug","slug":"riva-mug","status":"publish",'
    node += '"description":"","short_description":"","images":[],"meta_data":[]}'
    shop.woo.lever("POST", "faults", operation="PUT", status=500, apply=True, body=broken + node)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.DONE]
    assert len(shop.writes()) == 1


def test_a_shop_restored_from_a_backup_is_never_written_blindly(shop: Shop) -> None:
    number = shop.woo.number("Riva mug")
    run = shop.publish(shop.drafts(DESCRIPTION, "Riva mug"))
    shop.house.work(ALICE, run)
    shop.woo.lever("POST", f"products/{number}", description="<p>From an old backup.</p>")
    undo = shop.house.undo.of_run(ALICE, run, "user:test", "undo")
    shop.house.work(ALICE, undo)
    assert shop.states(undo) == [ItemState.CONFLICT]
    assert shop.raw("Riva mug")["description"] == "<p>From an old backup.</p>"


def test_a_user_who_lost_the_right_to_write_is_told_and_nothing_is_tried_again(shop: Shop) -> None:
    run = shop.publish(shop.drafts(SEO, "Riva mug"))
    body = '{"code":"woocommerce_rest_cannot_edit","message":"Sorry.","data":{"status":403}}'
    shop.woo.lever("POST", "faults", operation="PUT", times=9, status=403, body=body)
    shop.house.work(ALICE, run)
    assert shop.states(run) == [ItemState.FAILED]
    assert shop.writes() == []


@pytest.mark.parametrize(("service", "reason"), [(DESCRIPTION, ["builder"]), (SEO, [])])
def test_a_page_that_hides_its_description_is_refused_before_a_point_is_held(
    shop: Shop, service: ServiceCode, reason: list[str]
) -> None:
    practice = shop.woo.practice.shop
    shown = practice.products[shop.woo.number("Riva mug")]
    practice.set_meta(shown, "_elementor_edit_mode", "builder")
    shown.touch()
    shop.sync("again")
    assert reasons(shop, service, shop.product("Riva mug")) == reason


def test_a_category_has_a_description_and_no_place_for_seo_texts(shop: Shop) -> None:
    assert reasons(shop, DESCRIPTION, shop.listing("Mugs")) == []
    assert reasons(shop, SEO, shop.listing("Mugs")) == ["no_seo_place"]


@pytest.mark.parametrize(
    ("conditions", "reason"),
    [({"aioseo": False}, "no_seo_plugin"), ({"aioseo": True}, "shut_seo_plugin")],
)
def test_without_a_place_for_seo_texts_they_are_refused_before_a_point_is_held(
    shop: Shop, conditions: dict[str, bool], reason: str
) -> None:
    shop.woo.lever("POST", "plugins", yoast=False)
    shop.woo.lever("POST", "conditions", **conditions)
    shown = shop.woo.practice.shop.products[shop.woo.number("Riva mug")]
    for picture in shown.pictures:
        picture.alt = "A mug"
    shown.short_description = "A mug."
    shown.touch()
    shop.sync("again")
    assert reasons(shop, SEO, shop.product("Riva mug")) == [reason]


@pytest.mark.parametrize(("excerpt", "more"), [("A mug.", set()), ("", {Field.SHORT_DESCRIPTION})])
def test_without_a_place_for_seo_texts_alt_texts_and_an_empty_excerpt_are_written(
    shop: Shop, excerpt: str, more: set[Field]
) -> None:
    shop.woo.lever("POST", "plugins", yoast=False)
    shown = shop.woo.practice.shop.products[shop.woo.number("Riva mug")]
    shown.short_description = excerpt
    shown.touch()
    shop.sync("again")
    mug = shop.product("Riva mug")
    run = shop.publish(shop.drafts_of(SEO, mug))
    shop.house.work(ALICE, run)
    with shop.house.database.open_uow(ALICE) as uow:
        written = {revision.slot.field for revision in uow.revisions.of_product(mug.id)}
    assert written == {Field.ALT_TEXT} | more
    assert all(shop.raw("Riva mug")["alts"].values())


@pytest.mark.parametrize(
    ("conditions", "told"),
    [
        ({"theme_title": ""}, "head_shown"),
        ({"theme_title": "Mirra"}, "head_other"),
        ({"describes_twice": True}, "head_shown;product_twice"),
    ],
)
def test_what_the_page_shows_is_told_with_the_item(
    shop: Shop, conditions: dict[str, object], told: str
) -> None:
    shop.woo.lever("POST", "conditions", **conditions)
    run = shop.publish(shop.drafts(SEO, "Riva mug"))
    shop.house.work(ALICE, run)
    assert (shop.states(run), shop.details(run)) == ([ItemState.DONE], [told])


def test_a_page_from_a_cache_is_told_as_that(shop: Shop) -> None:
    shop.woo.lever("POST", "conditions", caches=True)
    httpx.get(f"{shop.woo.home}/product/riva-mug/")
    run = shop.publish(shop.drafts(SEO, "Riva mug"))
    shop.house.work(ALICE, run)
    assert shop.details(run) == ["head_late"]


def test_a_page_that_cannot_be_seen_fails_nothing(shop: Shop) -> None:
    run = shop.publish(shop.drafts(SEO, "Riva mug"))
    shop.woo.practice.shop.products[shop.woo.number("Riva mug")].slug = "elsewhere"
    shop.house.work(ALICE, run)
    assert (shop.states(run), shop.details(run)) == ([ItemState.DONE], [""])


def test_descriptions_are_not_looked_for_in_a_pages_head(shop: Shop) -> None:
    shop.woo.lever("POST", "conditions", theme_title="Mirra")
    run = shop.publish(shop.drafts(DESCRIPTION, "Riva mug"))
    shop.house.work(ALICE, run)
    assert shop.details(run) == [""]


def test_what_the_shop_made_another_text_of_is_told(shop: Shop) -> None:
    drafts = shop.drafts(SEO, "Riva mug")
    [picture] = shop.woo.practice.shop.products[shop.woo.number("Riva mug")].pictures
    run = shop.publish(drafts)
    body = f'{{"id":{shop.woo.number("Riva mug")},"name":"Riva mug","slug":"riva-mug",'
    body += '"status":"publish","description":"","short_description":"","meta_data":[],'
    body += f'"images":[{{"id":{picture.id},"src":"x","alt":"Something else"}}]}}'
    shop.woo.lever("POST", "faults", operation="PUT", status=200, apply=True, body=body)
    shop.house.work(ALICE, run)
    assert shop.details(run) == [
        "changed:seo_title,meta_description,focus_keyword,alt_text;head_other"
    ]
