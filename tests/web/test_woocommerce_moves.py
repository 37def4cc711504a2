"""A shop's page: how its connection is, and how it follows a shop to another address."""

import html
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from app.domain.diagnoses import Ailment
from app.domain.stores import StoreState
from app.ports.stores import Credentials
from app.web.remedies import title
from integrations.woocommerce.platform import WooPlatform
from tests.woo_desk import KEYS, PASSWORD, Desk
from tests.woo_shops import elsewhere, site


def page_of(answer: Any) -> str:
    return html.unescape(answer.get_data(as_text=True))


def said(desk: Desk, ailment: Ailment) -> str:
    with desk.client.application.test_request_context():
        return f"<h1>{title(ailment)}</h1>"


@pytest.fixture
def store(desk: Desk) -> str:
    """A connected shop that has been read."""
    desk.by_hand(desk.woo.home, **desk.key())
    desk.read()
    return str(desk.known[0].id)


def moves(desk: Desk) -> str:
    """The shop goes to another host; its old address says so."""
    desk.woo.lever("POST", "site", host="localhost")
    return desk.woo.practice.home


def confirm(desk: Desk, store: str, address: str, **keys: str) -> Any:
    return desk.send(f"/stores/{store}/move", address=address, confirmed="1", **keys)


def check(desk: Desk, store: str) -> str:
    answer = desk.send(f"/stores/{store}/check")
    return page_of(answer) if answer.status_code == 200 else desk.shown(f"/stores/{store}")


def test_a_shop_that_is_well_is_said_to_be(desk: Desk, store: str) -> None:
    assert "The connection is well" in check(desk, store)


@pytest.mark.parametrize(
    ("how", "ailment"),
    [
        ({"died": "maintained"}, Ailment.MAINTENANCE),
        ({"blocked_by": "ithemes"}, Ailment.REST_BLOCKED),
        ({"is_walled": True}, Ailment.BOT_WALL),
    ],
)
def test_one_that_is_not_has_its_remedy_there(
    desk: Desk, store: str, how: dict[str, Any], ailment: Ailment
) -> None:
    desk.sick(**how)
    assert said(desk, ailment) in check(desk, store)
    assert desk.stores == [StoreState.CONNECTED]


def test_a_revoked_key_is_told_and_new_ones_are_asked_for(desk: Desk, store: str) -> None:
    desk.woo.lever("DELETE", "keys")
    page = check(desk, store)
    assert said(desk, Ailment.KEY_UNKNOWN) in page
    assert "Enter new keys" in page


def test_a_shop_that_shut_us_out_by_mistake_goes_on_once_it_is_well(desk: Desk, store: str) -> None:
    with desk.container.sync.open_uow(desk.tenant) as uow:
        uow.stores.set_state(desk.known[0].id, StoreState.RECONNECT)
    check(desk, store)
    assert desk.stores == [StoreState.CONNECTED]


def test_a_host_that_began_to_strip_the_header_is_found_out(desk: Desk, store: str) -> None:
    desk.sick(strips_authorization=True)
    assert "The connection is well" in check(desk, store)
    assert desk.values(desk.known[0].id)["sent_as"] == "query"


def test_a_shop_that_got_https_goes_over_it_from_the_next_check(desk: Desk) -> None:
    secure = desk.woo.practice.rest
    desk.woo.lever("POST", "site", is_plain_http=True)
    desk.by_hand(desk.woo.home, **desk.key())
    assert desk.known[0].api_url.startswith("http://")
    desk.woo.practice.rest = secure
    page = check(desk, str(desk.known[0].id))
    assert desk.known[0].api_url == secure
    assert "This shop is on http" not in page


def watch_keys(desk: Desk) -> list[Any]:
    """Failures that only calls with a key would play; each that was takes one away."""
    desk.woo.lever("POST", "faults", operation="/wp-json/wc/", times=9, status=500)
    return [9, desk.woo.practice.faults.waiting[0]]


def test_a_shop_that_moved_for_good_is_found_out_and_no_key_sent_there(
    desk: Desk, store: str
) -> None:
    there = moves(desk)
    most, left = watch_keys(desk)
    page = check(desk, store)
    assert said(desk, Ailment.ELSEWHERE) in page
    assert "My shop has moved there</a>" in page
    assert f"/stores/{store}/move?address=" in page
    assert left["times"] == most
    assert desk.known[0].url != there


def test_one_that_is_away_for_now_is_told_apart(desk: Desk, store: str) -> None:
    desk.sick(moved_to=elsewhere(desk.woo.home), is_away_for_now=True)
    assert "My shop has moved there for good</a>" in check(desk, store)


def test_before_it_moves_it_is_shown_and_the_key_stays_here(desk: Desk, store: str) -> None:
    there = moves(desk)
    most, left = watch_keys(desk)
    page = page_of(desk.send(f"/stores/{store}/move", address=there))
    assert "Yes, that is my shop" in page
    assert there in page
    assert left["times"] == most
    assert desk.known[0].url != there


def test_it_moves_with_all_that_we_know_of_it(desk: Desk, store: str) -> None:
    [before] = desk.container.queries.overviews(desk.tenant)
    there = moves(desk)
    assert confirm(desk, store, there).headers["Location"] == f"/stores/{store}"
    [after] = desk.container.queries.overviews(desk.tenant)
    assert (after.store.id, after.products) == (before.store.id, before.products)
    assert (after.store.url, after.store.domain) == (there, there.partition("://")[2])
    assert after.store.api_url == desk.woo.practice.rest
    desk.read()
    assert desk.container.queries.overviews(desk.tenant)[0].products == before.products


def test_new_keys_may_be_given_for_the_new_address(desk: Desk, store: str) -> None:
    there = moves(desk)
    desk.woo.lever("DELETE", "keys")
    assert said(desk, Ailment.KEY_UNKNOWN) in page_of(confirm(desk, store, there))
    keys = desk.key()
    assert confirm(desk, store, there, **keys).status_code == 303
    assert desk.values(desk.known[0].id) == keys


def test_what_is_no_key_is_told_there_too(desk: Desk, store: str) -> None:
    keys = {**KEYS, "consumer_secret": "x"}
    page = page_of(confirm(desk, store, moves(desk), **keys))
    assert 'id="error-consumer_secret"' in page
    assert desk.known[0].url != desk.woo.practice.home


def test_another_shop_is_none_that_it_moved_to(desk: Desk, store: str) -> None:
    there = moves(desk)
    for product in desk.woo.practice.shop.products.values():
        product.slug, product.sku = f"other-{product.id}", ""
        for variation in product.variations:
            variation.sku = ""
    assert said(desk, Ailment.ANOTHER_SHOP) in page_of(confirm(desk, store, there))
    assert desk.known[0].url != there


def test_a_few_products_that_changed_are_no_hindrance(desk: Desk, store: str) -> None:
    there = moves(desk)
    for product in list(desk.woo.practice.shop.products.values())[:3]:
        product.slug, product.sku = f"other-{product.id}", ""
    assert confirm(desk, store, there).status_code == 303


def test_an_address_that_is_a_store_already_is_refused(desk: Desk, store: str) -> None:
    there = moves(desk)
    desk.by_hand(there, **desk.key())
    assert len(desk.stores) == 2
    page = page_of(confirm(desk, store, there))
    assert "This shop is connected as a store of its own" in page


def test_and_so_is_one_of_another_workspace(desk: Desk, store: str) -> None:
    there = moves(desk)
    as_another(desk)
    desk.by_hand(there, **desk.key())
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "a@shop.example", "password": PASSWORD})
    assert confirm(desk, store, there).status_code == 409
    assert desk.known[0].url != there


def as_another(desk: Desk) -> None:
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})


@pytest.mark.parametrize("act", ["check", "move"])
def test_another_workspaces_store_is_out_of_reach(desk: Desk, store: str, act: str) -> None:
    as_another(desk)
    assert desk.client.get(f"/stores/{store}").status_code == 404
    assert desk.send(f"/stores/{store}/{act}", address=desk.woo.home).status_code == 404


def test_the_old_address_can_be_connected_again_as_a_shop_of_its_own(
    desk: Desk, store: str
) -> None:
    """A new shop at an address from which another moved away with its history."""
    old = desk.woo.home
    confirm(desk, store, moves(desk))
    desk.woo.lever("DELETE", "sickness")
    practice = desk.woo.practice
    practice.home, practice.rest = old, practice.rest.replace("localhost", "127.0.0.1")
    desk.by_hand(old, **desk.key())
    assert len({known.id for known in desk.known}) == 2
    assert {known.url for known in desk.known} == {old, elsewhere(old)}


def test_a_moved_shop_that_connects_again_is_the_same_store(desk: Desk, store: str) -> None:
    there = moves(desk)
    confirm(desk, store, there)
    desk.send(f"/stores/{store}/disconnect")
    desk.by_hand(there, **desk.key())
    assert [str(known.id) for known in desk.known] == [store]
    assert desk.stores == [StoreState.CONNECTED]


def test_two_shops_in_folders_of_one_site_are_two_stores(desk: Desk) -> None:
    with site(desk.trust, "/boutique", "/outlet") as folders:
        platform = WooPlatform(folders.egress.http("woocommerce"))
        admit = replace(
            desk.container.install_woocommerce.admit, door=folders.auth, platform=platform
        )
        for practice in folders.practices.values():
            name, key = practice.shop.grant("read_write")
            keys = Credentials({"consumer_key": name, "consumer_secret": key.secret})
            admit.take_in(desk.tenant, folders.auth.discover(practice.home), keys, practice.home)
    assert {known.url for known in desk.known} == {p.home for p in folders.practices.values()}
    assert len({known.id for known in desk.known}) == 2


def test_one_that_was_parted_with_says_how_to_revoke_its_key(desk: Desk, store: str) -> None:
    desk.send(f"/stores/{store}/disconnect")
    page = desk.shown()
    assert "Delete it in your shop as well" in page
    assert f"{desk.woo.home}/wp-admin/admin.php?page=wc-settings" in page


def test_and_whether_our_webhooks_are_left_there(desk: Desk, store: str) -> None:
    desk.sick(died="maintained")
    desk.send(f"/stores/{store}/disconnect")
    assert "our webhooks still stand there" in desk.shown()


def test_one_that_answered_has_none_left(desk: Desk, store: str) -> None:
    desk.send(f"/stores/{store}/disconnect")
    assert "our webhooks still stand there" not in desk.shown()
    assert desk.woo.practice.shop.hooks == {}


def test_another_seo_plugin_is_noticed_and_what_it_keeps_is_read_at_once(desk: Desk) -> None:
    desk.woo.lever("POST", "plugins", yoast=False)
    desk.by_hand(desk.woo.home, **desk.key())
    desk.read()
    [store] = desk.known
    assert (store.seo_plugin, _seo_titles(desk)) == ("", 0)
    desk.woo.lever("POST", "plugins", yoast=True)
    assert "The connection is well" in check(desk, str(store.id))
    assert desk.known[0].seo_plugin == "yoast"
    desk.read()
    assert _seo_titles(desk) > 0
    desk.woo.lever("POST", "plugins", yoast=False)
    desk.container.sync.request(desk.tenant, store.id, "a look at what changed")
    desk.read()
    assert _seo_titles(desk) == 0


def _seo_titles(desk: Desk) -> int:
    with desk.container.queries.database.reading(desk.tenant) as connection:
        count = text("SELECT count(*) FROM products WHERE seo_title <> ''")
        return int(connection.execute(count).scalar_one())
