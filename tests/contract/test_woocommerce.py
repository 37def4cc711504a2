"""Our WooCommerce adapter against the practice shop, and against what running stores answered."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalog import Field, Product, ProductStatus, Slot
from app.domain.errors import ExternalError, Invalid, Unauthorized
from app.domain.ids import AttemptId, RemoteId, new_id
from integrations.http import Answer
from integrations.woocommerce.client import refusal, said
from integrations.woocommerce.mapping import Reading, Units, live_of
from integrations.woocommerce.platform import WooClient
from integrations.woocommerce.seo_plugins import PLUGINS
from integrations.woocommerce.webhooks import WooWebhooks
from tests.practice_woo import WooPeer

DATA = Path(__file__).parent.parent / "data" / "woocommerce"
TITLE, META = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)
DESCRIPTION, SHORT = Slot(Field.DESCRIPTION), Slot(Field.SHORT_DESCRIPTION)


@contextmanager
def connected(woo: WooPeer, permissions: str = "read_write") -> Iterator[WooClient]:
    with woo.platform.connect(woo.store, woo.key(permissions)) as client:
        yield client


def remote(woo: WooPeer, title: str) -> RemoteId:
    return RemoteId(str(woo.number(title)))


def write(woo: WooPeer, title: str, texts: Mapping[Slot, str | None]) -> Product:
    with connected(woo) as client:
        client.write(client.product(remote(woo, title)), texts, AttemptId(new_id()))
        return client.product(remote(woo, title)).product


def test_the_shop_says_who_it_is(woo: WooPeer) -> None:
    with connected(woo) as client:
        facts = client.shop()
    assert (facts.name, facts.url, facts.language) == ("Mirra Ceramics", woo.home, "en")
    assert (facts.currency, facts.seo_plugin) == ("EUR", "yoast")


def test_a_shop_without_an_seo_plugin_says_so(woo: WooPeer) -> None:
    woo.lever("POST", "plugins", yoast=False)
    with connected(woo) as client:
        assert client.shop().seo_plugin == ""


def test_all_products_but_the_trash_are_read(woo: WooPeer) -> None:
    with connected(woo) as client:
        titles = [product.title for product in client.products()]
    assert len(titles) == len(set(titles)) == 46
    assert "Old logo mug" not in titles


def test_the_facts_of_a_product_are_read(woo: WooPeer) -> None:
    with connected(woo) as client:
        product = client.product(remote(woo, "Alba dinner plate")).product
    facts = {each.name: each.values for each in product.attributes}
    assert facts["Material"] == ("Stoneware",)
    assert facts["Weight"] == ("0.82 kg",)
    assert facts["Dimensions"] == ("27 × 27 × 2.5 cm",)
    assert (product.vendor, product.categories) == ("Mirra", ("Tableware", "Plates"))
    assert product.status is ProductStatus.ACTIVE


def test_variations_are_read_with_their_options(woo: WooPeer) -> None:
    with connected(woo) as client:
        product = client.product(remote(woo, "Casa house number")).product
    assert product.options == (("Digits", ("1", "2", "3")), ("Colour", ("Blue", "Black")))
    assert len(product.variants) == 6
    assert product.variants[0].options == (("Digits", "1"), ("Colour", "Blue"))


def test_a_name_loses_its_entities(woo: WooPeer) -> None:
    with connected(woo) as client:
        product = client.product(remote(woo, "Salt &amp; pepper pair")).product
    assert product.title == "Salt & pepper pair"


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Old logo mug", ProductStatus.TRASHED),
        ("Winter lantern (next season)", ProductStatus.HIDDEN),
        ("Wholesale sample box", ProductStatus.HIDDEN),
    ],
)
def test_what_shoppers_cannot_see_is_told(woo: WooPeer, title: str, status: ProductStatus) -> None:
    with connected(woo) as client:
        assert client.product(remote(woo, title)).product.status is status


def test_texts_are_written_with_our_mark_and_nothing_else_moves(woo: WooPeer) -> None:
    attempt = AttemptId(new_id())
    with connected(woo) as client:
        before = client.product(remote(woo, "Riva mug"))
        client.write(before, {TITLE: "Riva mug, sea blue"}, attempt)
        after = client.product(before.product.remote_id)
    assert after.attempt == attempt
    assert after.product.seo_title == "Riva mug, sea blue"
    assert after.product.description == before.product.description
    assert after.product.meta_description is None


def test_none_takes_seo_texts_away(woo: WooPeer) -> None:
    write(woo, "Riva mug", {TITLE: "x", META: "y"})
    after = write(woo, "Riva mug", {TITLE: None, META: None})
    assert (after.seo_title, after.meta_description) == (None, None)
    assert woo.lever("GET", f"products/{woo.number('Riva mug')}")["meta"] == {}


def test_descriptions_come_back_raw(woo: WooPeer) -> None:
    text = "One paragraph.\n\nAnother, with <strong>weight</strong> & more."
    after = write(woo, "Riva mug", {DESCRIPTION: text.replace("&", "&amp;"), SHORT: "Short."})
    assert after.description == text.replace("&", "&amp;")
    assert after.short_description == "Short."


def test_an_alt_text_is_written_without_moving_the_other_images(woo: WooPeer) -> None:
    number = woo.number("Giardino wall tiles")
    with connected(woo) as client:
        live = client.product(RemoteId(str(number)))
        third = Slot(Field.ALT_TEXT, live.product.images[2].id)
        client.write(live, {third: "A painted tile"}, AttemptId(new_id()))
        after = client.product(live.product.remote_id).product
    assert [image.id for image in after.images] == [image.id for image in live.product.images]
    assert [image.alt for image in after.images] == ["", "", "A painted tile", "", "", "", ""]


def test_an_alt_text_can_be_taken_away_though_the_api_takes_no_empty_one(woo: WooPeer) -> None:
    with connected(woo) as client:
        live = client.product(remote(woo, "Riva mug"))
        alt = Slot(Field.ALT_TEXT, live.product.images[0].id)
        client.write(live, {alt: "A mug"}, AttemptId(new_id()))
        client.write(client.product(live.product.remote_id), {alt: ""}, AttemptId(new_id()))
        assert client.product(live.product.remote_id).product.text(alt) == ""


def test_without_a_plugin_seo_texts_are_refused(woo: WooPeer) -> None:
    woo.lever("POST", "plugins", yoast=False)
    with connected(woo) as client:
        client.shop()
        live = client.product(remote(woo, "Riva mug"))
        with pytest.raises(ExternalError) as refused:
            client.write(live, {TITLE: "x"}, AttemptId(new_id()))
    assert refused.value.kind == "refused"
    assert woo.lever("GET", "writes") == []


def test_a_product_that_is_not_there_is_gone(woo: WooPeer) -> None:
    with connected(woo) as client, pytest.raises(ExternalError) as gone:
        client.product(RemoteId("999999"))
    assert gone.value.kind == "gone"


@pytest.mark.parametrize("number", ["", "../system_status", "1?force=true", "gid://shopify/1"])
def test_what_is_no_number_is_never_asked_for(woo: WooPeer, number: str) -> None:
    with connected(woo) as client, pytest.raises(ExternalError) as gone:
        client.product(RemoteId(number))
    assert gone.value.kind == "gone"
    assert woo.lever("GET", "requests") == {"count": 0}


def test_a_deletion_between_two_pages_hides_no_product(
    woo: WooPeer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("integrations.woocommerce.platform.PAGE", 10)
    with connected(woo) as client:
        reading = client.products()
        seen = [next(reading) for _ in range(10)]
        woo.lever("DELETE", f"products/{seen[3].remote_id}")
        woo.lever("DELETE", f"products/{seen[4].remote_id}")
        seen += list(reading)
    assert len({product.remote_id for product in seen}) == len(seen) == 46


def test_what_is_said_to_come_back_does_and_the_rest_does_not(woo: WooPeer) -> None:
    platform = woo.platform
    with connected(woo) as client:
        products = list(client.products())
        safe = {p.remote_id: not platform.losses(DESCRIPTION, p.description) for p in products}
        for product in products:
            live = client.product(product.remote_id)
            client.write(live, {DESCRIPTION: product.description}, AttemptId(new_id()))
        after = {product.remote_id: product.description for product in client.products()}
    same = {
        product.remote_id: after[product.remote_id] == product.description for product in products
    }
    assert same == safe
    assert list(safe.values()).count(False) == 5


def test_a_key_that_may_not_write_is_told_when_it_writes(woo: WooPeer) -> None:
    with connected(woo, "read") as client, pytest.raises(ExternalError) as refused:
        client.write(client.product(remote(woo, "Riva mug")), {TITLE: "x"}, AttemptId(new_id()))
    assert refused.value.kind == "unauthorized"


def test_a_revoked_key_needs_the_merchant(woo: WooPeer) -> None:
    with connected(woo) as client:
        woo.lever("DELETE", "keys")
        with pytest.raises(ExternalError) as refused:
            client.shop()
    assert refused.value.kind == "unauthorized"


@pytest.mark.parametrize(
    ("fault", "kind", "retryable"),
    [
        ({"status": 500, "body": "<html>broken</html>"}, "unavailable", True),
        ({"status": 502, "body": "<html>bad gateway</html>"}, "unavailable", True),
        ({"status": 429, "body": "<html>slow down</html>"}, "rate_limited", True),
        ({"status": 403, "body": "<html>a firewall</html>"}, "unavailable", True),
        ({"status": 404, "body": "<html>not here</html>"}, "unavailable", True),
        ({"status": 200, "body": "<html>front page</html>"}, "garbled", True),
        ({"status": 200, "body": '{"id": 1, "na'}, "garbled", True),
        ({"status": 200, "body": '{"id": 1}'}, "garbled", False),
        (
            {"status": 301, "body": "", "headers": {"Location": "https://a.example"}},
            "refused",
            False,
        ),
    ],
)
def test_each_failure_has_its_outcome(
    woo: WooPeer, fault: dict[str, object], kind: str, retryable: object
) -> None:
    woo.lever("POST", "faults", operation="/products/", **fault)
    with connected(woo) as client, pytest.raises(ExternalError) as failed:
        client.product(remote(woo, "Riva mug"))
    assert (failed.value.kind, failed.value.retryable) == (kind, retryable)


def test_notices_before_the_json_are_passed_over(woo: WooPeer) -> None:
    body = '<br />\n<b>Notice</b>: Undefined index in x.php on line 3<br />\n{"code":"EUR"}'
    with connected(woo) as client:
        woo.lever("POST", "faults", operation="currencies", status=200, body=body)
        assert client.shop().currency == "EUR"


def test_webhooks_are_made_once_and_revived(woo: WooPeer) -> None:
    address = "https://127.0.0.1:1/webhooks/woocommerce/x"
    with connected(woo) as client:
        client.watch(address, "a secret")
        next(iter(woo.practice.shop.hooks.values())).status = "disabled"
        client.watch(address, "a secret")
    hooks = woo.practice.shop.hooks.values()
    assert sorted(hook.topic.partition(".")[2] for hook in hooks) == [
        *("created", "deleted", "restored", "updated")
    ]
    assert {hook.status for hook in hooks} == {"active"}


OUTCOMES = {
    "02-product-missing": ("gone", False),
    "02-route-missing": ("unavailable", True),
    "04-auth-customer-read": ("forbidden", False),
    "04-auth-customer-write": ("forbidden", False),
    "04-auth-none": ("unauthorized", False),
    "04-auth-readonly-write": ("unauthorized", False),
    "04-auth-unknown-key": ("unauthorized", False),
    "04-auth-wrong-secret": ("unauthorized", False),
    "06-invalid-description-number": ("refused", False),
    "06-invalid-image-id": ("refused", False),
    "06-invalid-status": ("refused", False),
    "06-update-missing": ("gone", False),
    "07-batch-101": ("refused", False),
    "08-delete-trashed-again": ("gone", False),
    "10-rate-limited-429": ("rate_limited", True),
    "42-database-down": ("unavailable", True),
    "42-database-down-accept-json": ("unavailable", True),
    "42-fatal-php-error": ("unavailable", True),
    "42-fatal-php-error-accept-json": ("unavailable", True),
    "42-key-of-demoted-user": ("forbidden", False),
    "42-key-revoked": ("unauthorized", False),
    "42-maintenance": ("unavailable", True),
    "42-maintenance-accept-json": ("unavailable", True),
    "42-php-down-502": ("unavailable", True),
    "42-woocommerce-deactivated-accept-json": ("unavailable", True),
}


def recorded(name: str) -> Answer:
    told = json.loads((DATA / "refusals.json").read_text("utf-8"))[name]
    return Answer(told["status"], told["headers"], told["body"].encode())


@pytest.mark.parametrize("name", OUTCOMES)
def test_what_a_running_store_refused_has_its_outcome(name: str) -> None:
    answer = recorded(name)
    error = refusal(answer, said(answer))
    assert (error.kind, error.retryable) == OUTCOMES[name]


def test_a_store_that_asks_us_to_wait_is_heard() -> None:
    answer = recorded("42-maintenance-accept-json")
    assert refusal(answer, said(answer)).retry_after_s == 600


def test_the_front_page_of_a_store_with_plain_permalinks_is_no_json() -> None:
    assert said(recorded("42-plain-permalinks-accept-json")) is None


@pytest.fixture
def reading(woo: WooPeer) -> Reading:
    return Reading(woo.store, Units("kg", "cm"), PLUGINS[0])


def products_of_a_store() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((DATA / "products.json").read_text("utf-8"))
    return told


def test_a_simple_product_of_a_running_store_is_read(reading: Reading) -> None:
    product = live_of(products_of_a_store()["simple"], [], reading).product
    assert (product.title, product.remote_id) == ("Beanie", "15")
    assert product.attributes[0].values == ("Red",)
    assert product.images[0].alt == ""
    assert product.updated_at.isoformat() == "2026-11-23T03:13:21+00:00"


def test_a_variable_product_of_a_running_store_is_read(reading: Reading) -> None:
    told = products_of_a_store()
    product = live_of(told["variable"], told["variations"], reading).product
    assert product.options[0] == ("Color", ("Blue", "Green", "Red"))
    assert product.variants[0].options == (("Color", "Blue"), ("Logo", "Yes"))


def test_the_practice_shop_tells_products_as_a_running_store_does(woo: WooPeer) -> None:
    shown = woo.practice.shop.products[woo.number("Casa house number")]
    with connected(woo) as client:
        path = f"wc/v3/products/{shown.id}"
        simple, variations = client.rest.get(path), client.rest.get(f"{path}/variations")
    told = products_of_a_store()
    extra = {"yoast_head", "yoast_head_json", "_links"}
    assert [key for key in simple if key not in extra] == list(told["simple"])
    assert set(told["variations"][0]) <= set(variations[0])
    assert set(told["simple"]["images"][0]) == set(simple["images"][0])


def test_the_signature_of_a_running_store_is_good() -> None:
    told = json.loads((DATA / "delivery.json").read_text("utf-8"))
    hint = WooWebhooks().verify(told["headers"], told["body"].encode(), told["secret"])
    assert (hint.topic, hint.remote_id) == ("product.updated", "")


def test_one_byte_more_and_it_is_not() -> None:
    told = json.loads((DATA / "delivery.json").read_text("utf-8"))
    with pytest.raises(Unauthorized):
        WooWebhooks().verify(told["headers"], told["body"].encode() + b" ", told["secret"])


def test_the_shop_is_found_at_its_address(woo: WooPeer) -> None:
    site = woo.auth.discover(f" {woo.home}/wp-admin/ ")
    assert (site.name, site.url, site.api_url) == ("Mirra Ceramics", woo.home, woo.practice.rest)


@pytest.mark.parametrize(
    ("switch", "code"),
    [
        ({"woocommerce": False}, "no_woocommerce"),
        ({"pretty_permalinks": False}, "plain_permalinks"),
    ],
)
def test_what_is_wrong_with_a_shop_is_named(
    woo: WooPeer, switch: dict[str, bool], code: str
) -> None:
    woo.lever("POST", "plugins", **switch)
    with pytest.raises(Invalid) as wrong:
        woo.auth.discover(woo.home)
    assert wrong.value.fields == {"address": code}


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"status": 403, "body": "<html>a firewall</html>"}, "rest_blocked"),
        ({"status": 503, "body": "<html>maintenance</html>"}, "unreachable"),
        (
            {"status": 200, "body": '{"namespaces": ["wc/v3"], "home": "http://evil.example"}'},
            "no_wordpress",
        ),
    ],
)
def test_an_api_that_does_not_answer_is_named(
    woo: WooPeer, fault: dict[str, object], code: str
) -> None:
    woo.lever("POST", "faults", operation="/wp-json/", **fault)
    with pytest.raises(Invalid) as wrong:
        woo.auth.discover(woo.home)
    assert wrong.value.fields == {"address": code}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"consumer_key": 5, "consumer_secret": []},
        {"consumer_key": "ck_x", "consumer_secret": "cs_y", "key_permissions": "read_write"},
        {"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"},
        {
            "consumer_key": f"ck_{'0' * 40}",
            "consumer_secret": f"cs_{'0' * 40}",
            "key_permissions": "read",
        },
    ],
)
def test_a_callback_without_proper_keys_is_refused(woo: WooPeer, body: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        woo.auth.credentials(body)
