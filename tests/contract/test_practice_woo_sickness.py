"""The practice WooCommerce shop is sick in the ways that running ones were."""

import random
import re
import time
from typing import Any

import httpx
import pytest
import time_machine

from integrations.woocommerce.oauth1 import Signed
from tests.practice_woo import Trust, WooPeer
from tests.woo_recordings import recorded

PRODUCTS = "wc/v3/products"
ACCEPT = {"": "*/*", "-accept-json": "application/json"}


def api(woo: WooPeer, trust: Trust, permissions: str = "read_write") -> httpx.Client:
    key = woo.key(permissions).values
    pair = (key["consumer_key"], key["consumer_secret"])
    return httpx.Client(base_url=woo.practice.rest, auth=pair, verify=trust.client_context())


def as_recorded(answer: httpx.Response, name: str) -> None:
    """The same status, the same header that counts, and the same word."""
    known = recorded(name)
    assert answer.status_code == known.status
    assert answer.headers.get("retry-after") == known.headers.get("retry-after")
    assert answer.headers["content-type"][:9] == known.headers["content-type"][:9]
    assert word(answer.text) == word(known.body.decode())


def word(body: str) -> str:
    code = re.search(r'"code": ?"(\w+)"', body)
    title = re.search(r"<title>(.*?)</title>", body)
    found = code or title
    return found[1] if found else body


@pytest.mark.parametrize("accept", ACCEPT)
@pytest.mark.parametrize(
    ("died", "recording"), [("maintained", "42-maintenance"), ("broken", "42-fatal-php-error")]
)
def test_it_dies_as_a_running_store_does(
    woo: WooPeer, trust: Trust, died: str, recording: str, accept: str
) -> None:
    woo.lever("POST", "sickness", died=died)
    answer = api(woo, trust).get(PRODUCTS, headers={"Accept": ACCEPT[accept]})
    as_recorded(answer, f"{recording}{accept}")


def test_plain_permalinks_hide_the_api_but_by_query(woo: WooPeer, trust: Trust) -> None:
    woo.lever("POST", "plugins", pretty_permalinks=False)
    client = api(woo, trust)
    page, known = client.get(PRODUCTS), recorded("42-plain-permalinks")
    assert (page.status_code, page.headers["content-type"][:9]) == (known.status, "text/html")
    assert "rest_route=/" in page.headers["link"]
    root = woo.practice.rest.removesuffix("wp-json/")
    as_recorded(client.get(f"{root}?rest_route=/wc/v3/products"), "42-plain-permalinks-rest_route")
    assert "wc/v3" in client.get(f"{root}?rest_route=/").json()["namespaces"]


def test_the_query_ignores_keys_with_pretty_permalinks_too(woo: WooPeer, trust: Trust) -> None:
    root = woo.practice.rest.removesuffix("wp-json/")
    answer = api(woo, trust).get(f"{root}?rest_route=/wc/v3/products")
    as_recorded(answer, "00-rest_route")


@pytest.mark.parametrize(
    ("permissions", "method", "recording"),
    [
        ("read", "POST", "07-batch-readonly-key"),
        ("write", "GET", "04-auth-writeonly-read"),
        ("read_write", "POST", "07-batch-empty"),
    ],
)
def test_a_key_may_do_what_it_was_made_for(
    woo: WooPeer, trust: Trust, permissions: str, method: str, recording: str
) -> None:
    path = f"{PRODUCTS}/batch" if method == "POST" else PRODUCTS
    content: dict[str, Any] = {"json": {}} if method == "POST" else {}
    answer = api(woo, trust, permissions).request(method, path, **content)
    as_recorded(answer, recording)


def test_a_demoted_user_may_do_nothing(woo: WooPeer, trust: Trust) -> None:
    woo.lever("POST", "site", rights="none")
    as_recorded(api(woo, trust).get(PRODUCTS), "42-key-of-demoted-user")
    answer = api(woo, trust).put(f"{PRODUCTS}/12", json={"name": "x"})
    as_recorded(answer, "04-auth-customer-write")


def test_a_stripped_header_is_as_no_key_and_the_query_still_does(
    woo: WooPeer, trust: Trust
) -> None:
    woo.lever("POST", "sickness", strips_authorization=True)
    as_recorded(api(woo, trust).get(PRODUCTS), "04-auth-none")
    key = woo.key().values
    answer = httpx.get(
        f"{woo.practice.rest}{PRODUCTS}", params=dict(key), verify=trust.client_context()
    )
    assert answer.status_code == recorded("04-auth-query-string").status


@pytest.fixture
def plain(woo: WooPeer) -> WooPeer:
    woo.lever("POST", "site", is_plain_http=True)
    return woo


def signed(woo: WooPeer, path: str = "", **changes: str) -> httpx.Response:
    key = {**woo.key().values, **changes}
    auth = Signed(key["consumer_key"], key["consumer_secret"])
    return httpx.get(f"{woo.practice.rest}{PRODUCTS}{path}", auth=auth)


def test_over_http_basic_is_refused_and_a_signature_taken(plain: WooPeer, trust: Trust) -> None:
    as_recorded(api(plain, trust).get(PRODUCTS), "04-auth-basic-over-http")
    assert signed(plain).status_code == recorded("04-auth-oauth1-over-http").status


def test_whatever_is_asked_is_signed(plain: WooPeer) -> None:
    asked = "?per_page=1&_fields=id,name&modified_after=2026-01-01T00:00:00%2B01:00&search=a%20b"
    assert signed(plain, asked).status_code == 200


def test_a_write_is_signed_as_well(plain: WooPeer) -> None:
    key = plain.key().values
    auth = Signed(key["consumer_key"], key["consumer_secret"])
    answer = httpx.post(f"{plain.practice.rest}{PRODUCTS}/batch", json={}, auth=auth)
    assert (answer.status_code, answer.json()) == (200, [])


@pytest.mark.parametrize(
    "changes", [{"consumer_secret": f"cs_{'0' * 40}"}, {"consumer_key": f"ck_{'0' * 40}"}]
)
def test_another_signature_is_refused(plain: WooPeer, changes: dict[str, str]) -> None:
    as_recorded(signed(plain, **changes), "04-auth-wrong-secret")


def test_a_signature_is_over_the_shops_own_name_for_itself(plain: WooPeer) -> None:
    key = plain.key().values
    auth = Signed(key["consumer_key"], key["consumer_secret"])
    elsewhere = plain.practice.rest.replace("127.0.0.1", "localhost")
    as_recorded(httpx.get(f"{elsewhere}{PRODUCTS}", auth=auth), "04-auth-wrong-secret")


def test_a_signature_is_good_once(plain: WooPeer) -> None:
    key = plain.key().values
    auth = Signed(key["consumer_key"], key["consumer_secret"])
    url = auth.signed("GET", f"{plain.practice.rest}{PRODUCTS}")
    assert [httpx.get(url).status_code, httpx.get(url).status_code] == [200, 401]


def test_no_two_calls_have_the_same_nonce_whatever_luck_there_is(plain: WooPeer) -> None:
    """The package's own draws one of 10^8: a big shop would refuse a call now and then."""
    auth = Signed("ck", "cs")
    random.seed(1)
    one = auth.signed("GET", plain.practice.rest)
    random.seed(1)
    other = auth.signed("GET", plain.practice.rest)
    nonces = {httpx.URL(url).params["oauth_nonce"] for url in (one, other)}
    assert len(nonces) == 2


def test_and_for_a_quarter_of_an_hour(plain: WooPeer) -> None:
    key = plain.key().values
    auth = Signed(key["consumer_key"], key["consumer_secret"])
    with time_machine.travel(time.time() - 1_000, tick=False):
        url = auth.signed("GET", f"{plain.practice.rest}{PRODUCTS}")
    assert httpx.get(url).json()["message"] == "Invalid timestamp."


@pytest.mark.parametrize(
    ("changes", "recording"),
    [
        ({"callback_url": "http://127.0.0.1:8000/cb"}, "22-wcauth-http-callback"),
        ({"scope": ""}, "22-wcauth-missing-scope"),
    ],
)
def test_what_an_app_asks_wrongly_is_told_on_its_screen(
    woo: WooPeer, changes: dict[str, str], recording: str
) -> None:
    asked = {"app_name": "Rec", "scope": "read_write", "user_id": "tenant-42"}
    asked |= {"return_url": "https://app.test/r", "callback_url": "https://app.test/c"}
    answer = httpx.get(f"{woo.home}/wc-auth/v1/authorize", params={**asked, **changes})
    known = recorded(recording)
    assert answer.status_code == known.status
    assert error(answer.text) == error(known.body.decode())


def error(page: str) -> str:
    return re.findall(r"Error: ([^<]*)<", page)[0]


def test_what_a_lever_does_not_know_is_refused(woo: WooPeer) -> None:
    answer = httpx.post(f"{woo.home}/_practice/sickness", json={"strips": True})
    assert (answer.status_code, answer.json()) == (400, {"unknown": ["strips"]})
    woo.lever("POST", "sickness", strips_authorization=True)
    assert woo.practice.sick.strips_authorization
