"""The practice WooCommerce shop keeps the quirks of a running one."""

import re
from typing import Any

import httpx
import pytest

from tests.practice_woo import Trust, WooPeer


@pytest.fixture
def api(woo: WooPeer, trust: Trust) -> httpx.Client:
    key = woo.key().values
    return httpx.Client(
        base_url=f"{woo.practice.rest}wc/v3/",
        auth=(key["consumer_key"], key["consumer_secret"]),
        verify=trust.client_context(),
    )


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def put(api: httpx.Client, number: int, **body: Any) -> Any:
    return api.put(f"products/{number}", json=body, params={"context": "edit"}).json()


def test_lists_count_themselves_and_know_their_neighbours(api: httpx.Client) -> None:
    page = api.get("products", params={"per_page": 10, "page": 2})
    assert (page.headers["X-WP-Total"], page.headers["X-WP-TotalPages"]) == ("46", "5")
    assert 'rel="prev"' in page.headers["Link"]
    assert 'rel="next"' in page.headers["Link"]


def test_beyond_the_last_page_there_is_an_empty_list(api: httpx.Client) -> None:
    page = api.get("products", params={"page": 99})
    assert (page.status_code, page.json(), page.headers["X-WP-Total"]) == (200, [], "46")


@pytest.mark.parametrize(
    "params", [{"per_page": 101}, {"per_page": 0}, {"page": 0}, {"modified_after": "nonsense"}]
)
def test_parameters_are_checked(api: httpx.Client, params: dict[str, str]) -> None:
    assert told(api.get("products", params=params)) == (400, "rest_invalid_param")


@pytest.mark.parametrize(
    ("after", "is_gmt", "is_there"),
    [
        ("2026-03-01T09:59:59", True, True),
        ("2026-03-01T10:00:00", True, False),
        ("2026-03-01T10:30:00", False, True),  # held against the shop's own time
        ("2026-03-01T09:59:59Z", True, False),  # a zone makes it the shop's own time
        ("2026-03-01T08:59:59Z", True, True),
    ],
)
def test_a_change_is_dated_by_the_shops_own_clock_unless_one_asks(
    api: httpx.Client, woo: WooPeer, after: str, *, is_gmt: bool, is_there: bool
) -> None:
    number = woo.number("Riva mug")
    woo.practice.shop.products[number].modified = "2026-03-01T10:00:00"
    asked = {"modified_after": after, "dates_are_gmt": str(is_gmt).lower(), "include": number}
    assert bool(api.get("products", params=asked).json()) is is_there


def test_variations_know_fewer_orders_than_products(api: httpx.Client, woo: WooPeer) -> None:
    path = f"products/{woo.number('Stella candle holder')}/variations"
    assert told(api.get(path, params={"orderby": "menu_order"})) == (400, "rest_invalid_param")
    assert api.get(path, params={"orderby": "id"}).status_code == 200


def test_a_plain_reading_is_not_what_is_stored(api: httpx.Client, woo: WooPeer) -> None:
    number = woo.number("Giardino wall tiles")
    view = api.get(f"products/{number}").json()["description"]
    edit = api.get(f"products/{number}", params={"context": "edit"}).json()["description"]
    assert view.startswith("<p>")
    assert edit.startswith("Nine hand-painted tiles")


def test_a_write_goes_through_the_filter(api: httpx.Client, woo: WooPeer) -> None:
    sent = '<p onclick="x()">C:\\temp</p><script>a()</script><iframe src="x"></iframe>5 < 6 & 7 > 3'
    after = put(api, woo.number("Riva mug"), description=sent, name="Riva & co")
    assert after["description"] == "<p>C:temp</p>a()5  3"
    assert after["name"] == "Riva &amp; co"


def test_wp_admin_keeps_what_the_api_drops(api: httpx.Client, woo: WooPeer) -> None:
    number = woo.number("Riva mug")
    woo.lever("POST", f"products/{number}", description='C:\\temp <iframe src="x"></iframe>')
    stored = api.get(f"products/{number}", params={"context": "edit"}).json()
    assert stored["description"] == 'C:\\temp <iframe src="x"></iframe>'


def test_meta_is_changed_in_place_and_taken_away_by_null(api: httpx.Client, woo: WooPeer) -> None:
    number = woo.number("Neve carafe")
    [before] = [m for m in put(api, number)["meta_data"] if m["key"] == "_yoast_wpseo_title"]
    [after] = [
        m
        for m in put(api, number, meta_data=[{"key": before["key"], "value": "New"}])["meta_data"]
        if m["key"] == before["key"]
    ]
    gone = put(api, number, meta_data=[{"key": before["key"], "value": None}])["meta_data"]
    assert (after["id"], after["value"]) == (before["id"], "New")
    assert before["key"] not in [entry["key"] for entry in gone]


def test_a_write_that_changes_nothing_moves_the_date(api: httpx.Client, woo: WooPeer) -> None:
    number = woo.number("Riva mug")
    before = api.get(f"products/{number}").json()["date_modified_gmt"]
    assert put(api, number)["date_modified_gmt"] > before


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"status": "foo"}, "rest_invalid_param"),
        ({"description": 5}, "rest_invalid_param"),
        ({"meta_data": "x"}, "rest_invalid_param"),
        ({"images": [{"id": 999999}]}, "woocommerce_product_invalid_image_id"),
    ],
)
def test_a_single_write_is_validated(
    api: httpx.Client, woo: WooPeer, body: dict[str, object], code: str
) -> None:
    assert told(api.put(f"products/{woo.number('Riva mug')}", json=body)) == (400, code)


def test_a_batch_is_not(api: httpx.Client, woo: WooPeer) -> None:
    update = [{"id": woo.number("Riva mug"), "status": "foo"}, {"id": 999999, "name": "x"}]
    first, second = api.post("products/batch", json={"update": update}).json()["update"]
    assert first["status"] == "draft"
    assert second["error"]["code"] == "woocommerce_rest_product_invalid_id"


def test_more_than_a_hundred_at_once_are_refused(api: httpx.Client) -> None:
    answer = api.post("products/batch", json={"update": [{"id": 1}] * 101})
    assert told(answer) == (413, "woocommerce_rest_request_entity_too_large")


def test_the_trash_is_still_there(api: httpx.Client, woo: WooPeer) -> None:
    path = f"products/{woo.number('Riva mug')}"
    assert api.delete(path).json()["status"] == "publish"
    assert api.get(path).json()["status"] == "trash"
    assert told(api.delete(path)) == (410, "woocommerce_rest_already_trashed")
    assert api.put(path, json={"status": "publish"}).json()["slug"] == "riva-mug"


def test_by_force_it_is_gone(api: httpx.Client, woo: WooPeer) -> None:
    path = f"products/{woo.number('Riva mug')}"
    api.delete(path, params={"force": "true"})
    assert told(api.get(path)) == (404, "woocommerce_rest_product_invalid_id")
    assert told(api.put(path, json={})) == (400, "woocommerce_rest_product_invalid_id")


def test_a_good_key_over_plain_http_looks_like_a_bad_one(woo: WooPeer) -> None:
    key = woo.key().values
    auth = (key["consumer_key"], key["consumer_secret"])
    answer = httpx.get(f"{woo.home}/wp-json/wc/v3/products", auth=auth)
    assert told(answer) == (401, "woocommerce_rest_cannot_view")


def test_a_key_in_the_query_string_is_one_too(woo: WooPeer, trust: Trust) -> None:
    address = f"{woo.practice.rest}wc/v3/products"
    answer = httpx.get(address, params=dict(woo.key().values), verify=trust.client_context())
    assert answer.status_code == 200


def test_no_route_is_told_as_such(api: httpx.Client) -> None:
    assert told(api.get("nonsense")) == (404, "rest_no_route")


def granting(woo: WooPeer, **changes: str) -> httpx.Response:
    asked = {
        "app_name": "Rooz Auto",
        "scope": "read_write",
        "user_id": "n",
        "return_url": "https://app.example/back",
        "callback_url": "https://127.0.0.1:1/callback",
        **changes,
    }
    browser = httpx.Client(base_url=woo.home, follow_redirects=True)
    login = browser.get("/wc-auth/v1/authorize", params=asked)
    target = re.search(r'name="redirect" value="([^"]+)"', login.text)
    if target is None:
        return login
    person = {"username": "merchant", "password": "practice-shop"}
    form = {"redirect": target[1].replace("&amp;", "&"), **person}
    grant = browser.post(login.url, data=form)
    approve = re.search(r'href="([^"]+)" class="button button-primary', grant.text)
    assert approve is not None
    return browser.get(approve[1].replace("&amp;", "&"))


def test_a_callback_that_cannot_be_reached_costs_the_key(woo: WooPeer) -> None:
    page = granting(woo)
    assert (page.status_code, "Access denied" in page.text) == (401, True)
    assert woo.practice.shop.keys == {}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"callback_url": "http://127.0.0.1:1/"}, "needs to be over SSL"),
        ({"scope": ""}, "Missing parameter scope"),
        ({"scope": "all"}, "Invalid scope"),
    ],
)
def test_what_the_grant_screen_does_not_take(
    woo: WooPeer, changes: dict[str, str], said: str
) -> None:
    page = granting(woo, **changes)
    assert page.status_code == 401
    assert said in page.text


def test_an_ampersand_cuts_the_name_at_the_login(woo: WooPeer) -> None:
    asked = {
        "app_name": "Rec & Test",
        "scope": "read",
        "user_id": "n",
        "return_url": "https://app.example/",
        "callback_url": "https://app.example/",
    }
    page = httpx.get(f"{woo.home}/wc-auth/v1/authorize", params=asked, follow_redirects=True)
    assert "<h1>Rec  would like" in page.text or "<h1>Rec would like" in page.text


def test_every_page_says_where_the_api_is(woo: WooPeer) -> None:
    page = httpx.get(f"{woo.home}/product/riva-mug/")
    assert page.headers["Link"] == f'<{woo.practice.rest}>; rel="https://api.w.org/"'
    assert "<title>Riva mug – Mirra Ceramics</title>" in page.text


def test_yoasts_words_stand_in_the_head(woo: WooPeer) -> None:
    number = woo.number("Riva mug")
    edit = {"seo_title": "%%title%% %%sep%% %%sitename%%", "seo_description": "A mug."}
    woo.lever("POST", f"products/{number}", **edit)
    page = httpx.get(f"{woo.home}/product/riva-mug/").text
    assert "<title>Riva mug - Mirra Ceramics</title>" in page
    assert '<meta name="description" content="A mug.">' in page
