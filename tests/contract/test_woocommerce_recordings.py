"""Our WooCommerce adapter against what running stores answered (tests/data/woocommerce)."""

import json
from typing import Any

import pytest

from app.domain.errors import Moved, Unauthorized
from integrations.http import Answer
from integrations.woocommerce.client import refusal, said
from integrations.woocommerce.mapping import Reading, Units, product_of
from integrations.woocommerce.moves import elsewhere
from integrations.woocommerce.seo_plugins import PLUGINS
from integrations.woocommerce.webhooks import WooWebhooks
from tests.contract.test_woocommerce import connected
from tests.practice_woo import WooPeer
from tests.woo_recordings import DATA, recorded

OUTCOMES = {
    "02-product-missing": ("gone", False),
    "02-route-missing": ("unavailable", True),
    "04-auth-customer-read": ("forbidden", False),
    "04-auth-customer-write": ("forbidden", False),
    "04-auth-none": ("unauthorized", False),
    "04-auth-readonly-webhook": ("unauthorized", False),
    "04-auth-readonly-write": ("unauthorized", False),
    "04-auth-unknown-key": ("unauthorized", False),
    "04-auth-wc-key-on-wp-v2": ("unavailable", True),
    "04-auth-writeonly-read": ("unauthorized", False),
    "04-auth-wrong-secret": ("unauthorized", False),
    "06-invalid-description-number": ("refused", False),
    "06-invalid-image-id": ("refused", False),
    "06-invalid-status": ("refused", False),
    "06-update-missing": ("gone", False),
    "07-batch-101": ("refused", False),
    "07-batch-readonly-key": ("unauthorized", False),
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
    "42-php-down-502-accept-json": ("unavailable", True),
    "42-woocommerce-deactivated": ("unavailable", True),
    "42-woocommerce-deactivated-accept-json": ("unavailable", True),
}


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
    product = product_of(products_of_a_store()["simple"], [], reading)
    assert (product.title, product.remote_id) == ("Beanie", "15")
    assert product.attributes[0].values == ("Red",)
    assert product.images[0].alt == ""
    assert product.updated_at.isoformat() == "2026-11-23T03:13:21+00:00"


def test_a_variable_product_of_a_running_store_is_read(reading: Reading) -> None:
    told = products_of_a_store()
    product = product_of(told["variable"], told["variations"], reading)
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


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "rest_cannot_access"),
        (401, "itsec_rest_api_access_restricted"),
        (403, "rest_forbidden"),
    ],
)
def test_a_security_plugin_that_shuts_the_api_says_nothing_of_our_key(
    status: int, code: str
) -> None:
    body = {"code": code, "message": "", "data": {"status": status}}
    error = refusal(Answer(status, {}, json.dumps(body).encode()), body)
    assert (error.kind, error.retryable) == ("unavailable", True)


@pytest.mark.parametrize("home", ["https://new.example", "https://new.example:8443/shop"])
def test_where_a_store_moved_for_good_is_told(home: str) -> None:
    error = refusal(Answer(301, {"location": f"{home}/wp-json/wc/v3/products?page=1"}, b""), None)
    assert isinstance(error, Moved)
    assert (error.kind, error.leads_to) == ("refused", home)
    assert str(error) == f"woocommerce answered 301 moved {home.removeprefix('https://')}"


@pytest.mark.parametrize(
    ("home", "leads_to"),
    [
        ("https://shop.example", ""),
        ("http://www.shop.example/", ""),
        ("https://SHOP.example", ""),
        ("https://shop.example/de", "https://shop.example/de"),
        ("https://other.example", "https://other.example"),
        ("", ""),
        ("https://[x", ""),
    ],
)
def test_a_home_that_is_only_spelled_otherwise_is_the_same(home: str, leads_to: str) -> None:
    assert elsewhere(home, "https://shop.example") == leads_to


def test_a_name_with_letters_of_its_own_is_the_same_in_both_spellings() -> None:
    assert elsewhere("https://bücher.example", "https://xn--bcher-kva.example") == ""


@pytest.mark.parametrize(
    ("told", "language"), [({}, ""), ({"lang": "de", "translations": {"de": 15, "en": 16}}, "de")]
)
def test_a_product_that_tells_its_own_language_has_it(
    reading: Reading, told: dict[str, Any], language: str
) -> None:
    node = {**products_of_a_store()["simple"], **told}
    assert product_of(node, [], reading).language == language


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b'\xef\xbb\xbf[{"id": 1}]', [{"id": 1}]),
        (b'<br />\n<b>Notice</b>: x on line <b>3</b><br />\n[{"id": 1}]', [{"id": 1}]),
        (b'\nNotice: Undefined index: y in /x.php on line 3\n{"id": 1}', {"id": 1}),
        (b'{"id": 1}\n<!-- Cached page generated by a plugin -->', {"id": 1}),
        (b'[{"id": 1}]<br />\n<b>Warning</b>: z in x.php<br />', [{"id": 1}]),
        (b'[{"id": 1}]\nPHP Warning:  z in x.php on line 3\n', [{"id": 1}]),
        (b'[{"id": 1}]\nDeprecated: z in x.php on line 3\n', [{"id": 1}]),
        (b'[{"id": 1}]\nand so on', None),
        (b"<br />\n<b>Notice</b>: x<br />\n[]", []),
        (b"Notice: x in y.php on line 3\n{}", {}),
        (b'<b>Notice</b>{"a": []', None),
        (b'{"a":\n []', None),
        (b'[{"id": 1}<br />\n<b>Fatal error</b>: Allowed memory<br />', None),
        (b'<b>Notice</b>[{"id": 1},<br /><b>Fatal error</b>', None),
        (b'{"a": {"id": 1}<br />', None),
        (b'{"id": 1} {"id": 2}', None),
        (b'[{"id": 1}, {"id', None),
        (b"<!DOCTYPE html><title>A shop</title>", None),
        (b"", None),
    ],
)
def test_what_is_whole_is_read_whatever_stands_around_it(body: bytes, told: Any) -> None:
    assert said(Answer(200, {}, body)) == told
