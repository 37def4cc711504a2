"""An install that begins outside Shopify's admin: as a merchant walks it, and as others would."""

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx
import pytest
from structlog.testing import capture_logs

from app.domain.stores import StoreState
from app.embedded import Addresses
from tests.practice_shopify import APP_URL, KEY, OLD_KEY, OTHER, SHOP, Desk, opened
from tests.samples import sample

CALLBACK = "/install/shopify/callback"


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        yield made


def test_a_merchant_approves_and_stands_in_their_admin(desk: Desk) -> None:
    came_to = desk.open(desk.approved()).headers["Location"]
    assert came_to == f"{desk.peer.url}/shops/{SHOP}/admin/apps/key"
    assert httpx.get(came_to).headers["Location"].endswith("/store/second-shop/apps/rooz-auto")
    assert desk.store().state is StoreState.CONNECTED
    with desk.container.sync.connections.open(desk.store().tenant_id, desk.store().id) as (_, shop):
        assert shop.shop().name == "Second Shop"


def test_the_first_reading_waits_for_a_worker_and_the_gift_is_there(desk: Desk) -> None:
    tenant = desk.installed().tenant_id
    assert desk.container.queries.counts(tenant).account.available == 25
    [shown] = desk.container.queries.stores(tenant)
    assert shown.last_run is not None


def test_the_key_is_one_that_ends_and_lies_sealed(desk: Desk) -> None:
    desk.installed()
    [(sealed, ends, until)] = desk.rows(
        "SELECT sealed, expires_at, refresh_until FROM store_credentials"
    )
    assert b"shpat_" not in bytes(sealed)
    assert ends < until


def test_shopify_is_asked_for_no_scopes_and_told_where_to_come_back(desk: Desk) -> None:
    page = urlsplit(desk.asked())
    asked = parse_qs(page.query)
    assert page.path == f"/shops/{SHOP}/admin/oauth/authorize"
    assert asked.keys() == {"client_id", "redirect_uri", "state"}
    assert asked["redirect_uri"] == [f"{APP_URL}{CALLBACK}"]
    assert asked["state"][0] not in str(desk.rows("SELECT * FROM install_attempts"))


@pytest.mark.parametrize("path", ["/", "/products", "/install/shopify"])
def test_an_install_begins_at_each_address_that_the_app_may_have(desk: Desk, path: str) -> None:
    answer = desk.client.get(f"{path}?{desk.peer.signed(shop=SHOP)}")
    assert "/admin/oauth/authorize?" in answer.headers["Location"]


@pytest.mark.parametrize("query", ["", f"?shop={SHOP}", "?hmac=x", "?page=2"])
def test_an_address_that_names_no_install_is_a_page_as_ever(desk: Desk, query: str) -> None:
    assert desk.client.get(f"/products{query}").headers["Location"].startswith("/sign-in")


def test_it_begins_for_those_too_who_are_signed_in_with_another_workspace(desk: Desk) -> None:
    desk.container.sign_ins.register("a@shop.example", "correct horse", "Mirra", "Nadia")
    form = {"email": "a@shop.example", "password": "correct horse"}
    assert desk.client.post("/sign-in", data=form).status_code == 303
    assert desk.client.get("/products").status_code == 200
    assert "/admin/oauth/authorize?" in desk.asked()


@pytest.mark.parametrize("path", ["/", "/products", "/install/shopify"])
def test_in_the_frame_it_never_begins(desk: Desk, path: str) -> None:
    told = {"shop": SHOP, "embedded": "1", "host": "aG9zdA"}
    bounced = desk.client.get(f"{path}?{desk.peer.signed(**told)}")
    assert bounced.headers["Location"].startswith("/install/shopify/bounce?")
    desk.peer.practice.shop(SHOP).installed_scopes = "write_products,write_files"
    with_token = desk.peer.signed(**told, id_token=desk.peer.session_token())
    assert desk.client.get(f"{path}?{with_token}").status_code == 200
    assert desk.rows("SELECT count(*) FROM install_attempts WHERE NOT used") == [(0,)]


def test_twenty_who_come_back_at_once_are_one_install(desk: Desk) -> None:
    back = desk.approved()
    cookie = desk.client.get_cookie("rooz-install").value

    def come_back(_number: int) -> int:
        client = desk.app.test_client()
        client.set_cookie("rooz-install", cookie)
        return desk.open(back, client).status_code

    with ThreadPoolExecutor(20) as pool:
        statuses = Counter(pool.map(come_back, range(20)))
    assert statuses == {302: 1, 403: 19}
    assert len(desk.keys) == 1
    assert desk.rows("SELECT count(*) FROM runs") == [(1,)]


def test_coming_back_later_with_the_same_address_is_no_second_install(desk: Desk) -> None:
    back = desk.approved()
    statuses = [desk.open(back).status_code for _ in range(3)]
    assert statuses == [302, 403, 403]
    assert len(desk.keys) == 1


def test_another_browser_may_not_come_back_and_the_right_one_still_may(desk: Desk) -> None:
    back = desk.approved()
    stranger, thief = desk.app.test_client(), desk.app.test_client()
    thief.set_cookie("rooz-install", "x" * 43)
    refused = [desk.open(back, stranger), desk.open(back, thief)]
    assert [answer.status_code for answer in refused] == [403, 403]
    assert "in the browser that asked for it" in refused[0].text
    assert desk.is_untouched
    assert desk.open(back).status_code == 302


def test_after_ten_minutes_it_is_over(desk: Desk) -> None:
    back = desk.approved()
    desk.rows("UPDATE install_attempts SET expires_at = now() - interval '1 s'")
    assert desk.open(back).status_code == 403
    assert desk.is_untouched


def test_before_they_end_it_is_not(desk: Desk) -> None:
    back = desk.approved()
    desk.rows("UPDATE install_attempts SET expires_at = now() + interval '5 s'")
    assert desk.open(back).status_code == 302


def changed(back: str, **changes: str) -> str:
    """A signed address with something else in it; "" takes a thing away."""
    told = {**dict(parse_qsl(urlsplit(back).query)), **changes}
    return f"{CALLBACK}?{urlencode({name: value for name, value in told.items() if value})}"


TAMPERED = {
    "without its signature": {"hmac": ""},
    "with half of it": {"hmac": "abc"},
    "with one that isn't hexadecimal": {"hmac": "é" * 64},
    "with another code": {"code": "0" * 32},
    "without its code": {"code": ""},
    "for another shop": {"shop": OTHER},
    "for somebody else's host": {"host": "ZXZpbC5jb20"},
    "with another state": {"state": "made-up"},
    "without a state": {"state": ""},
    "with another second": {"timestamp": "1700000000"},
    "without a second": {"timestamp": ""},
    "with something more": {"locale": "en"},
}


@pytest.mark.parametrize("how", sample(TAMPERED, of=3))
def test_what_was_changed_on_the_way_is_refused_and_spoils_nothing(desk: Desk, how: str) -> None:
    back = desk.approved()
    answer = desk.open(changed(back, **TAMPERED[how]))
    assert answer.status_code == 403
    assert "This link isn’t good any more" in answer.text
    assert desk.is_untouched
    assert desk.open(changed(back)).status_code == 302


def test_a_thing_said_twice_is_refused(desk: Desk) -> None:
    back = desk.approved()
    assert desk.open(f"{back}&shop={OTHER}").status_code == 403
    assert desk.open(f"{CALLBACK}?shop={OTHER}&{urlsplit(back).query}").status_code == 403
    assert desk.is_untouched


def test_the_state_of_one_shop_lets_no_other_in(desk: Desk) -> None:
    """Signed by Shopify from end to end, but for another shop than the one that began."""
    told = dict(parse_qsl(urlsplit(desk.approved()).query))
    theirs = parse_qs(urlsplit(desk.peer.approve(desk.asked(OTHER))).query)["code"][0]
    signed = desk.peer.signed(shop=OTHER, code=theirs, state=told["state"])
    assert desk.open(f"{CALLBACK}?{signed}").status_code == 403
    assert desk.is_untouched
    signed = desk.peer.signed(shop=SHOP, code=told["code"], state=told["state"])
    assert desk.open(f"{CALLBACK}?{signed}").status_code == 302


def test_a_state_that_nobody_began_is_refused(desk: Desk) -> None:
    desk.asked()
    signed = desk.peer.signed(shop=SHOP, code="0" * 32, state="made-up")
    assert desk.open(f"{CALLBACK}?{signed}").status_code == 403


def test_an_install_link_that_nobody_signed_begins_nothing(desk: Desk) -> None:
    forged = desk.peer.signed(OLD_KEY, shop=SHOP)
    assert desk.client.get(f"/install/shopify?{forged}").status_code == 403
    assert desk.client.get(f"/install/shopify?shop={SHOP}").status_code == 403
    assert desk.rows("SELECT count(*) FROM install_attempts WHERE NOT used") == [(0,)]
    assert desk.client.get_cookie("rooz-install") is None


@pytest.mark.parametrize(("minutes", "status"), [(59, 302), (61, 403)])
def test_for_an_hour_after_a_rotation_the_old_secret_counts(
    addresses: Addresses, minutes: int, status: int
) -> None:
    then = datetime.now(UTC) - timedelta(minutes=minutes)
    rotated = {
        "SHOPIFY_OLD_API_SECRET": OLD_KEY.client_secret,
        "SHOPIFY_SECRET_ROTATED_AT": then.isoformat(),
    }
    with opened(addresses, **rotated) as desk:
        for key, expected in ((OLD_KEY, status), (KEY, 302)):
            signed = desk.peer.signed(key, shop=SHOP)
            assert desk.client.get(f"/install/shopify?{signed}").status_code == expected


FAULTS = {
    "refused": ({"status": 400, "body": '{"error": "invalid_request"}'}, 400),
    "refused on a page": ({"status": 400, "body": "<h1>Oauth error</h1>"}, 400),
    "our secret is wrong": ({"status": 400, "body": '{"error": "invalid_client"}'}, 503),
    "down": ({"status": 500}, 503),
    "too many": ({"status": 429}, 503),
    "garbage": ({"status": 200, "body": "<html>"}, 503),
    "a list": ({"status": 200, "body": "[]"}, 503),
    "a key without an end": ({"status": 200, "body": '{"access_token": "shpat_x"}'}, 503),
    "slow": ({"status": 200, "delay_s": 3}, 503),
}


@pytest.mark.parametrize("fault", sample(FAULTS, of=3))
def test_a_code_that_buys_no_key_leads_to_the_admin_where_one_is_to_be_had(
    desk: Desk, fault: str
) -> None:
    played, status = FAULTS[fault]
    back = desk.approved()
    desk.peer.fault(**played)
    with capture_logs() as said:
        answer = desk.open(back)
    assert answer.status_code == status
    assert "no key for a code" in {line["event"] for line in said}
    assert parse_qs(urlsplit(back).query)["code"][0] not in str(said)
    assert f'href="{desk.peer.url}/shops/{SHOP}/admin/apps/key"' in answer.text
    assert desk.is_untouched
    assert desk.enter().shop == SHOP


def test_nothing_is_open_in_the_database_while_shopify_is_asked(desk: Desk) -> None:
    back = desk.approved()
    desk.peer.fault(status=200, delay_s=1.2)
    [asked] = desk.peer.practice.faults.waiting
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(desk.open, back)
        give_up_at = time.monotonic() + 60
        while asked.get("times", 1) and time.monotonic() < give_up_at:
            time.sleep(0.01)  # until Shopify has the question
        # each transaction locks its own number, which everybody may see
        open_ones = desk.rows(
            "SELECT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE usename = 'rooz_app'"
            " AND locktype = 'virtualxid' AND datname = current_database()"
        )
        assert not answer.done()
    assert open_ones == []
    assert answer.result().status_code == 503
