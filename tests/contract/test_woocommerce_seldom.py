"""What running stores answered to what we ask seldom or never: none of it leads us astray."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from app.domain.catalog import Field, Kind, ProductStatus, Slot
from app.domain.errors import ExternalError, Unauthorized
from app.domain.ids import RemoteId
from app.ports.stores import Look
from integrations.woocommerce.client import Rest, refusal, said
from integrations.woocommerce.foretelling import foretold
from integrations.woocommerce.mapping import FIELDS
from integrations.woocommerce.places import place_of
from integrations.woocommerce.webhooks import WooWebhooks
from tests.contract.test_woocommerce_replayed import edits
from tests.woo_recordings import DATA
from tests.woo_replay import KEYS, RECORDED, ROOT, Replay, client, product, recorded

DESCRIPTION, TITLE = Slot(Field.DESCRIPTION), Slot(Field.TITLE)
TESTS = DATA.parent.parent
DELIVERIES: Mapping[str, Any] = json.loads((DATA / "deliveries.json").read_text("utf-8"))


def test_a_store_says_who_it_is() -> None:
    made, _http = client(
        get_="00-index",
        get_data__currencies__current="00-data-currency-current",
        get_system_status="00-system-status",
    )
    facts = made.shop()
    assert (facts.name, facts.currency, facts.language) == ("Test Shop & Söhne", "EUR", "en")


READABLE = [
    *("00-setting-currency", "01-products-by-sku", "01-products-fields-orderby-modified"),
    *("01-products-list-page2", "01-products-search", "03-attributes", "03-brands"),
    *("03-shipping_classes", "04-wp-v2-product", "08-list-include-trashed", "08-list-trash"),
    *("09-review-create", "09-reviews-hold", "09-reviews-list", "10-store-api-products"),
    *("30-webhook-create-no-secret", "30-webhook-create-ping-500", "30-webhook-get"),
    *("32-webhook-delete", "00-options-products"),
]


@pytest.mark.parametrize("name", READABLE)
def test_a_success_is_read_as_what_it_says(name: str) -> None:
    rest = Rest.of(Replay({"GET x": name}), ROOT, KEYS.values)
    assert rest.get("wc/v3/x") == RECORDED[name]["body"]


REFUSED = {
    "00-rest_route-noauth": ("unauthorized", False),
    "06-invalid-meta-shape-dict": ("refused", False),
    "09-review-bad-product": ("gone", False),
    "09-review-duplicate": ("refused", False),
    "09-review-missing": ("gone", False),
    "32-webhook-delete-no-force": ("unavailable", True),
    "40-yoast-get_head": ("unavailable", True),
    "41-rankmath-getHead": ("unavailable", True),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_has_its_outcome(name: str) -> None:
    answer = recorded(name)
    error = refusal(answer, said(answer))
    assert (error.kind, error.retryable) == REFUSED[name]


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("02-product-simple", ProductStatus.ACTIVE),
        ("05-create", ProductStatus.HIDDEN),
        ("05-html-sanitising", ProductStatus.HIDDEN),
        ("05-image-by-url", ProductStatus.HIDDEN),
        ("05-meta-update-by-id", ProductStatus.HIDDEN),
        ("05-meta-update-by-key", ProductStatus.HIDDEN),
        ("06-invalid-category-missing", ProductStatus.HIDDEN),
        ("06-invalid-meta-null", ProductStatus.HIDDEN),
        ("06-invalid-price-text", ProductStatus.HIDDEN),
        ("06-invalid-tags-unknown", ProductStatus.HIDDEN),
        ("06-invalid-unknown-field", ProductStatus.HIDDEN),
        ("08-delete-force", ProductStatus.ACTIVE),
        ("08-delete-to-trash", ProductStatus.HIDDEN),
    ],
)
def test_a_product_in_whatever_state_is_read(name: str, status: ProductStatus) -> None:
    read = product(name)
    assert (read.remote_id, read.status) == (RemoteId(str(RECORDED[name]["body"]["id"])), status)


def test_a_price_that_the_store_could_not_read_is_none() -> None:
    assert RECORDED["06-invalid-price-text"]["body"]["price"] == ""
    assert product("06-invalid-price-text").variants[0].price is None


def test_what_a_plain_get_shows_is_not_what_stands_there() -> None:
    """Why every reading of ours says context=edit."""
    shown, kept = product("02-product-simple"), product("02-product-simple-context-edit")
    assert shown.remote_id == kept.remote_id
    assert shown.description == f"<p>{kept.description}</p>\n"


def test_and_every_reading_says_so() -> None:
    made, http = client(get_products="01-products-list", get_products__33="01-products-list")
    list(made.ids(lambda: None))
    with pytest.raises(ExternalError):
        made.product(RemoteId("33"))
    made.look([Look(product("02-product-external"), frozenset({TITLE})) for _ in range(2)])
    asked = [params for call, params in http.sent if call.startswith("GET products")]
    assert {params["context"] for params in asked} == {"edit"}


def test_the_answer_to_a_write_shows_what_we_foretold() -> None:
    sent = RECORDED["05-html-sanitising"]["body"]
    assert foretold(Kind.PRODUCT, DESCRIPTION, sent["description"]) == sent["description"]


def test_an_image_by_address_stands_with_its_number() -> None:
    [image, *_others] = product("05-image-by-url").images
    assert image.remote_id.isdigit()


def test_a_batch_that_ignored_a_part_in_silence_tells_what_is_kept() -> None:
    [node] = RECORDED["07-batch-meta-shape"]["body"]["update"]
    made, _http = client()
    kept = made.catalogue.known(node, place_of(RemoteId(str(node["id"]))))
    assert (kept[DESCRIPTION], kept[TITLE]) == ("5", "Batch 2")


def test_the_same_number_twice_in_a_batch_was_done_twice() -> None:
    told = RECORDED["07-batch-same-id-twice"]["body"]["update"]
    made, _http = client(post_products__batch="07-batch-same-id-twice")
    done = list(made.write(edits(*(node["id"] for node in told)), lambda: None, 2))
    assert [each.texts[TITLE] for each in done] == ["first", "second"]


def test_the_answer_to_another_batch_is_none_to_ours() -> None:
    made, _http = client(post_products__batch="07-batch-delete-force")
    with pytest.raises(ExternalError) as failed:
        list(made.write(edits(60, 61), lambda: None, 2))
    assert (failed.value.kind, failed.value.retryable) == ("garbled", True)


def test_all_that_we_ask_and_write_the_api_knows() -> None:
    """What it doesn't know it passes over without a word."""
    [get, post] = RECORDED["00-options-products"]["body"]["endpoints"]
    asked = {"per_page", "offset", "orderby", "order", "context", "include", "status"}
    assert asked | {"modified_after", "dates_are_gmt", "category", "tag"} <= set(get["args"])
    written = {"name", "slug", "description", "short_description", "images", "meta_data"}
    assert written <= set(post["args"])
    told = set(RECORDED["00-options-products"]["body"]["schema"]["properties"])
    assert set(FIELDS.split(",")) - told == {"lang", "translations"}  # of WPML and Polylang


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("31-delivery-product.created", "63"),
        ("31-delivery-product.deleted", "63"),
        ("31-delivery-product.restored", "63"),
        ("31-delivery-product.updated", "63"),
        ("31-delivery-updated-of-a-deleted-product", ""),
        ("31-delivery-variation-updated", "12"),
    ],
)
def test_a_delivery_of_a_running_store_is_known_by_its_signature(name: str, number: str) -> None:
    told = DELIVERIES[name]
    hint = WooWebhooks().verify(told["headers"], told["body"].encode(), told["secret"])
    assert hint.remote_id == number
    assert hint.topic == told["headers"]["x-wc-webhook-topic"]
    assert hint.delivery_id == told["headers"]["x-wc-webhook-delivery-id"]


def test_one_under_another_secret_is_not() -> None:
    told = DELIVERIES["33-delivery-after-wp-admin-edit"]
    secret = DELIVERIES["31-delivery-product.updated"]["secret"]
    with pytest.raises(Unauthorized):
        WooWebhooks().verify(told["headers"], told["body"].encode(), secret)


def test_nor_is_a_ping() -> None:
    told = DELIVERIES["30-webhook-ping"]
    with pytest.raises(Unauthorized):
        WooWebhooks().verify(told["headers"], told["body"].encode(), "a secret")


def test_every_recording_is_looked_at_by_a_test() -> None:
    """A recording that nobody replays would only look like a promise."""
    sources = "".join(path.read_text("utf-8") for path in TESTS.rglob("test_*.py"))
    told = [name for file in sorted(DATA.glob("*.json")) for name in json.loads(file.read_text())]
    assert [name for name in told if f'"{name}"' not in sources] == []
