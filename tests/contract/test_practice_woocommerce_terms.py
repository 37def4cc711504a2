"""The practice shop's categories, tags, plugins and conditions are as in running stores."""

import time
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


def term(api: httpx.Client, name: str, plural: str = "categories") -> dict[str, Any]:
    listed = api.get(f"products/{plural}", params={"per_page": 100}).json()
    return next(each for each in listed if each["name"] == name)


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def test_categories_and_tags_are_listed_with_what_they_hold(api: httpx.Client) -> None:
    tableware = term(api, "Tableware")
    assert tableware["description"].startswith("Plates, bowls")
    assert tableware["count"] > 20
    assert term(api, "stoneware", "tags")["count"] == 2


def test_the_products_of_a_category_are_listed(api: httpx.Client) -> None:
    number = term(api, "Teapots")["id"]
    names = [p["name"] for p in api.get("products", params={"category": number}).json()]
    assert len(names) == 2
    assert api.get("products", params={"tag": number}).json() == []


def test_hardly_any_tag_is_kept_in_a_categorys_description(api: httpx.Client) -> None:
    path = f"products/categories/{term(api, 'Mugs')['id']}"
    sent = '<p class="x">One</p><strong>two</strong> <a href="/a" target="_blank">b</a> 1\\2'
    answer = api.put(path, json={"description": sent}).json()
    assert answer["description"] == 'One<strong>two</strong> <a href="/a">b</a> 12'


def test_a_term_that_is_not_there(api: httpx.Client) -> None:
    assert told(api.get("products/categories/1")) == (404, "woocommerce_rest_term_invalid")
    answer = api.post("products/tags/batch", json={"update": [{"id": 1, "description": "x"}]})
    assert answer.json()["update"][0]["error"]["code"] == "invalid_taxonomy"


def test_a_term_has_a_name_and_no_trash(api: httpx.Client) -> None:
    path = f"products/categories/{term(api, 'Mugs')['id']}"
    assert told(api.put(path, json={"name": " "})) == (400, "empty_term_name")
    assert told(api.delete(path)) == (501, "woocommerce_rest_trash_not_supported")
    assert api.delete(path, params={"force": "true"}).status_code == 200
    assert told(api.get(path)) == (404, "woocommerce_rest_term_invalid")


@pytest.mark.parametrize(("version", "status"), [("10.0.2", 400), ("10.9.2", 201)])
def test_an_older_version_knows_no_published_topic(
    api: httpx.Client, woo: WooPeer, version: str, status: int
) -> None:
    woo.lever("POST", "conditions", version=version)
    asked = {"topic": "product.published", "delivery_url": "http://127.0.0.1:9/"}
    assert api.post("webhooks", json=asked).status_code == status


def test_the_plugin_that_is_on_writes_the_head(woo: WooPeer) -> None:
    number = woo.number("Riva mug")
    shown = woo.practice.shop.products[number]
    woo.practice.shop.set_meta(shown, "rank_math_title", "By Rank Math")
    woo.lever("POST", "conditions", rankmath=True, head_by="rankmath")
    page = httpx.get(f"{woo.home}/product/riva-mug/").text
    assert "<title>By Rank Math</title>" in page
    assert "<!-- Search Engine Optimization by Rank Math" in page


def test_a_page_may_come_from_a_cache(woo: WooPeer) -> None:
    woo.lever("POST", "conditions", caches=True)
    address = f"{woo.home}/product/riva-mug/"
    before = httpx.get(address).text
    woo.lever("POST", f"products/{woo.number('Riva mug')}", seo_title="New")
    assert httpx.get(address).text == before
    assert "<title>New</title>" in httpx.get(f"{address}?x=1").text


def test_a_host_takes_its_time(api: httpx.Client, woo: WooPeer) -> None:
    woo.lever("POST", "conditions", request_ms=50, read_ms=10)
    started = time.monotonic()
    api.get("products", params={"per_page": 10})
    assert time.monotonic() - started > 0.15


def test_a_condition_that_is_none_is_told(woo: WooPeer) -> None:
    answer = httpx.post(f"{woo.home}/_practice/conditions", json={"wind": "east"})
    assert answer.status_code == 400
