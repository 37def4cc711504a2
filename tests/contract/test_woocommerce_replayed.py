"""What running stores answered of products, batches, the trash and webhooks, through our client."""

from dataclasses import replace
from itertools import islice

import pytest

from app.domain.builders import builder
from app.domain.catalog import Field, ProductStatus, Slot
from app.domain.errors import ExternalError
from app.domain.ids import AttemptId, RemoteId, new_id
from app.ports.stores import Edit, Live, Look
from integrations.woocommerce.foretelling import foretold
from tests.woo_replay import RECORDED, client, product

DESCRIPTION, TITLE, SEO = Slot(Field.DESCRIPTION), Slot(Field.TITLE), Slot(Field.SEO_TITLE)


@pytest.mark.parametrize(
    ("name", "title", "status"),
    [
        ("02-product-simple-context-edit", "Beanie", ProductStatus.ACTIVE),
        ("02-product-external", "WordPress Pennant", ProductStatus.ACTIVE),
        ("02-product-grouped", "Logo Collection", ProductStatus.ACTIVE),
        ("02-product-variable", "Hoodie", ProductStatus.ACTIVE),
        ("08-get-trashed", None, ProductStatus.TRASHED),
        ("08-update-trashed", None, ProductStatus.TRASHED),
        ("08-restore", None, ProductStatus.ACTIVE),
        ("05-update-noop", None, ProductStatus.HIDDEN),
        ("06-invalid-name-empty", "", ProductStatus.HIDDEN),
        ("06-invalid-date", None, ProductStatus.HIDDEN),
        ("33-product-after-wp-admin-edit", "Belt ★", ProductStatus.ACTIVE),
        ("40-yoast-product", "Beanie", ProductStatus.ACTIVE),
        ("41-rankmath-product", "Beanie", ProductStatus.ACTIVE),
    ],
)
def test_products_of_all_kinds_are_read(name: str, title: str | None, status: object) -> None:
    read = product(name)
    assert title is None or read.title == title
    assert read.status is status
    assert builder(read) == ""


def test_a_gtin_that_the_store_could_not_read_is_none() -> None:
    assert RECORDED["06-invalid-gtin"]["body"]["global_unique_id"] == "--"
    assert product("06-invalid-gtin").variants[0].gtin == ""


def test_what_a_merchant_typed_in_wp_admin_is_read_raw() -> None:
    text = product("33-product-after-wp-admin-edit").description
    assert text.endswith('\n\nVom Händler ergänzt \\ & "so".')
    assert "<p>" not in text


def test_variations_stand_with_their_product() -> None:
    read = product("02-product-variable")
    assert len(read.variants) == len(RECORDED["02-product-variations"]["body"])
    assert all(variant.options for variant in read.variants)


@pytest.mark.parametrize(
    ("name", "plugin", "title", "description"),
    [
        ("40-yoast-write-meta", "yoast", "Mütze kaufen – %%sitename%%", "Warme Mütze & Schal “"),
        ("41-rankmath-write-meta", "rankmath", "Mütze kaufen %sep% %sitename%", "Warme Mütze & S"),
        ("40-yoast-write-meta", "", None, ""),
    ],
)
def test_seo_texts_come_back_from_the_meta_of_their_plugin(
    name: str, plugin: str, title: str | None, description: str
) -> None:
    read = product(name, plugin)
    assert read.seo_title == title
    assert (read.meta_description or "").startswith(description)


@pytest.mark.parametrize(
    ("name", "plugin"),
    [("00-index", ""), ("40-yoast-index", "yoast"), ("41-rankmath-index", "rankmath")],
)
def test_the_index_of_a_store_tells_its_plugin(name: str, plugin: str) -> None:
    made, _http = client(get_=name)
    namespaces = RECORDED[name]["body"]["namespaces"]
    found = made._plugin(namespaces)
    assert (found.name if found else "") == plugin


def test_what_a_store_stored_is_what_we_foretold() -> None:
    stored = RECORDED["05-html-sanitising-edit"]["body"]
    read = product("05-html-sanitising-edit")
    assert (
        read.description
        == stored["description"]
        == foretold(read.kind, DESCRIPTION, read.description)
    )
    assert (
        foretold(read.kind, TITLE, read.title) == read.title == 'It\'s "q" x backslash & <b>b</b>'
    )


def test_a_page_of_products_is_read_in_whatever_order() -> None:
    made, _http = client(get_products="01-products-list")
    read = [each.remote_id for each in islice(made.products(lambda: None), 3)]
    assert read == ["34", "33", "32"]


def test_a_list_of_numbers_is_read_too() -> None:
    made, http = client(get_products="01-products-modified_after")
    assert list(made.ids(lambda: None)) == ["34", "33"]
    assert http.sent[0][1]["_fields"] == "id"


def test_a_list_of_categories_is_read_and_an_empty_one_of_tags() -> None:
    made, http = client(
        get_products__categories="03-categories",
        get_products__tags="03-tags",
        get_products="01-products-list",
    )
    read = list(made.undated(lambda: None))
    assert [each.title for each in read] == ["Accessories", "Clothing", "Decor"]
    assert [each.remote_id for each in read] == ["category:19", "category:16", "category:21"]
    assert "Beanie with Logo" in read[0].attributes[0].values
    assert http.sent[-1][0] == "GET products/tags"


@pytest.mark.parametrize(
    ("name", "total"), [("01-products-page-beyond-end", 18), ("01-products-include-missing", 0)]
)
def test_an_empty_page_counts_the_whole(name: str, total: int) -> None:
    made, _http = client(get_products=name)
    assert made.count() == total


REFUSALS = {
    "01-products-modified_after-bad": ("refused", False),
    "01-products-page-0": ("refused", False),
    "01-products-per_page-0": ("refused", False),
    "01-products-per_page-101": ("refused", False),
    "02-product-bad-id": ("unavailable", True),
    "02-version-missing": ("unavailable", True),
    "04-auth-nonsense": ("unauthorized", False),
    "06-invalid-image-url": ("refused", False),
    "06-invalid-json": ("refused", False),
    "06-invalid-meta-shape": ("refused", False),
    "06-invalid-price-number": ("refused", False),
    "06-invalid-sku-dup": ("refused", False),
    "06-invalid-type": ("refused", False),
    "06-update-missing-variation": ("gone", False),
    "07-batch-deleted-get": ("gone", False),
    "08-delete-missing": ("gone", False),
    "08-get-deleted": ("gone", False),
    "30-webhook-create-bad-topic": ("refused", False),
    "30-webhook-create-bad-url": ("refused", False),
    "30-webhook-create-no-url": ("refused", False),
    "32-webhook-missing": ("gone", False),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_each_refusal_has_its_outcome(name: str) -> None:
    made, _http = client(get_products__1=name)
    with pytest.raises(ExternalError) as refused:
        made.product(RemoteId("1"))
    assert (refused.value.kind, refused.value.retryable) == REFUSALS[name]


def edits(*numbers: int, slot: Slot = TITLE) -> list[Edit]:
    some = product("02-product-simple-context-edit")
    live = Live({slot: ""}, None)
    return [
        Edit(replace(some, remote_id=RemoteId(str(n))), live, {slot: "x"}, AttemptId(new_id()))
        for n in numbers
    ]


def test_of_a_batch_each_item_has_its_own_answer() -> None:
    made, _http = client(post_products__batch="07-batch-mixed")
    done = list(made.write(edits(60, 999999, 61), lambda: None, 3))
    assert [each.texts for each in done] == [{TITLE: "Batch 0"}, {}, {TITLE: "Batch 1"}]
    assert done[1].refusal is not None
    assert done[1].refusal.kind == "gone"


def test_what_a_batch_spoiled_in_silence_is_told_as_what_came_back() -> None:
    made, _http = client(post_products__batch="07-batch-no-validation")
    done = list(made.write(edits(60, 61, 62, slot=DESCRIPTION), lambda: None, 3))
    assert [each.texts[DESCRIPTION] for each in done] == ["", "", "5"]


@pytest.mark.parametrize("name", ["07-batch-empty", "07-batch-id-as-string"])
def test_an_answer_that_is_not_of_our_batch_is_no_answer(name: str) -> None:
    made, _http = client(post_products__batch=name)
    with pytest.raises(ExternalError) as failed:
        list(made.write(edits(60, 61), lambda: None, 2))
    assert (failed.value.kind, failed.value.retryable) == ("garbled", True)


@pytest.mark.parametrize(
    ("name", "slot", "text"),
    [
        ("05-update-description-meta", DESCRIPTION, None),
        ("06-invalid-description-null", DESCRIPTION, ""),
        ("40-yoast-write-meta", SEO, "Mütze kaufen – %%sitename%%"),
        ("05-meta-delete-null", SEO, None),
    ],
)
def test_the_answer_to_a_write_is_our_reading_back(name: str, slot: Slot, text: str | None) -> None:
    number = RECORDED[name]["body"]["id"]
    made, http = client("yoast", **{f"put_products__{number}": name})
    [done] = made.write(edits(number, slot=slot), lambda: None, 1)
    expected = RECORDED[name]["body"]["description"] if slot is DESCRIPTION else text
    assert done.texts == {slot: expected}
    assert len(http.sent) == 1


def test_an_alt_text_comes_back_at_its_image() -> None:
    node = RECORDED["05-image-alt-update"]["body"]
    before = product("05-image-alt-update")
    slot = Slot(Field.ALT_TEXT, before.images[0].id)
    made, _http = client(
        **{
            f"put_products__{node['id']}": "05-image-alt-update",
            f"get_products__{node['id']}": "05-image-alt-update",
        }
    )
    live = made.look([Look(before, frozenset({slot}))])[before.remote_id]
    wish = Edit(before, live, {slot: "Neue Alt"}, AttemptId(new_id()))
    [done] = made.write([wish], lambda: None, 1)
    assert done.texts == {slot: "Neue Alt"}


@pytest.mark.parametrize(
    ("name", "topic", "revives"),
    [
        ("30-webhook-create", "product.updated", False),
        ("32-webhook-disabled-after-failures", "product.updated", True),
        ("32-webhook-reactivate", "product.updated", False),
    ],
)
def test_webhooks_of_a_store_are_left_or_made_anew(name: str, topic: str, *, revives: bool) -> None:
    hook = RECORDED[name]["body"]
    RECORDED["hooks"] = {"status": 200, "headers": {}, "body": [hook]}
    made, http = client(
        get_webhooks="hooks",
        post_webhooks="30-webhook-create-published-topic",
        **{f"delete_webhooks__{hook['id']}": "32-webhook-delete"},
    )
    made.watch(hook["delivery_url"], "a secret")
    calls = [call for call, _content in http.sent]
    assert (f"DELETE webhooks/{hook['id']}" in calls) is revives
    assert calls.count("POST webhooks") == 4 + revives
    made_anew = [content["topic"] for call, content in http.sent if call.startswith("POST")]
    assert (topic in made_anew) is revives


def test_a_topic_that_a_store_refuses_stops_nothing() -> None:
    made, http = client(get_webhooks="01-products-include-missing",
                        post_webhooks="30-webhook-create-bad-topic")  # fmt: skip
    made.watch("https://rooz.example/webhooks/x", "a secret")
    assert [call for call, _content in http.sent].count("POST webhooks") == 5
