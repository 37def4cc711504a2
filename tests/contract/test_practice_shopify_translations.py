"""Translations of the practice Shopify: by key, locale and the digest of their original."""

from collections.abc import Iterator
from typing import Any

import pytest

from integrations.sandbox.shopify.things import digest
from tests.raw_shopify import SECOND, Raw, opened

REGISTER = """mutation($id: ID!, $t: [TranslationInput!]!) {
  translationsRegister(resourceId: $id, translations: $t) {
    translations { key locale value outdated } userErrors { field message code } } }"""
REMOVE = """mutation($id: ID!, $keys: [String!]!, $locales: [String!]!) {
  translationsRemove(resourceId: $id, translationKeys: $keys, locales: $locales) {
    translations { key locale } userErrors { field message code } } }"""
ONE = """query($id: ID!, $locale: String!) { translatableResource(resourceId: $id) { resourceId
  translatableContent { key value digest locale type }
  translations(locale: $locale) { key value outdated } } }"""
SEVERAL = """query($ids: [ID!]!, $n: Int, $after: String) {
  translatableResourcesByIds(resourceIds: $ids, first: $n, after: $after) {
    nodes { resourceId } pageInfo { hasNextPage endCursor } } }"""


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        made.grant("write_translations", "write_content")
        yield made


def hat(raw: Raw) -> str:
    return raw.thing("products", "Wool hat").gid


def given(**change: Any) -> dict[str, Any]:
    return {
        "key": "title",
        "locale": "ar",
        "value": "قبعة صوف",
        "translatableContentDigest": digest("Wool hat"),
    } | change


def register(raw: Raw, *translations: dict[str, Any], gid: str = "") -> Any:
    return raw.data(REGISTER, id=gid or hat(raw), t=list(translations))


def standing(raw: Raw, gid: str = "", locale: str = "ar") -> dict[str, tuple[str, bool]]:
    told = raw.data(ONE, id=gid or hat(raw), locale=locale)["translations"]
    return {each["key"]: (each["value"], each["outdated"]) for each in told}


def refusal(raw: Raw, **change: Any) -> tuple[str, list[str]]:
    told = register(raw, given(**change))
    assert told["translations"] == []
    [error] = told["userErrors"]
    assert standing(raw) == {}
    return error["code"], error["field"]


def test_originals_are_told_with_their_digests(raw: Raw) -> None:
    content = raw.data(ONE, id=hat(raw), locale="ar")["translatableContent"]
    told = {each["key"]: each for each in content}
    keys = ["title", "body_html", "handle", "meta_title", "meta_description", "product_type"]
    assert list(told) == keys
    assert told["title"] == {
        "key": "title",
        "value": "Wool hat",
        "digest": digest("Wool hat"),
        "locale": "en",
        "type": "SINGLE_LINE_TEXT_FIELD",
    }
    assert (told["meta_title"]["value"], told["meta_title"]["digest"]) == (None, None)


@pytest.mark.parametrize(
    ("folder", "title", "key"),
    [
        ("collections", "Packs", "meta_title"),
        ("pages", "Size guide", "meta_title"),
        ("articles", "Mending a torn fly sheet", "summary_html"),
        ("blogs", "Journal", "title"),
    ],
)
def test_all_that_has_a_page_can_be_translated(raw: Raw, folder: str, title: str, key: str) -> None:
    thing = raw.thing(folder, title)
    source = digest(thing.originals()[key] or "")
    told = register(raw, given(key=key, translatableContentDigest=source), gid=thing.gid)
    assert told["userErrors"] == []
    assert standing(raw, thing.gid)[key] == ("قبعة صوف", False)


def test_an_alt_text_can_be_translated(raw: Raw) -> None:
    picture = next(picture for _, picture in raw.shop.pictures() if picture.alt)
    source = digest(picture.alt or "")
    told = register(raw, given(key="alt", translatableContentDigest=source), gid=picture.gid)
    assert told["userErrors"] == []
    assert picture.alt_for("ar") == "قبعة صوف"


def test_a_translation_is_told_wherever_it_is_asked_for(raw: Raw) -> None:
    told = register(raw, given())
    assert told["translations"] == [
        {"key": "title", "locale": "ar", "value": "قبعة صوف", "outdated": False}
    ]
    assert standing(raw) == {"title": ("قبعة صوف", False)}
    query = 'query($id: ID!) { product(id: $id) { translations(locale: "ar") { value } } }'
    assert raw.data(query, id=hat(raw))["translations"] == [{"value": "قبعة صوف"}]


def test_it_is_outdated_once_its_original_changed(raw: Raw) -> None:
    register(raw, given())
    raw.thing("products", "Wool hat").title = "Woollen hat"
    gid = raw.thing("products", "Woollen hat").gid
    assert standing(raw, gid)["title"] == ("قبعة صوف", True)
    register(raw, given(translatableContentDigest=digest("Woollen hat")), gid=gid)
    assert standing(raw, gid)["title"] == ("قبعة صوف", False)


def test_some_texts_are_outdated_from_the_start(raw: Raw) -> None:
    collection, page = raw.thing("collections", "Clothing"), raw.thing("pages", "About us")
    assert standing(raw, collection.gid)["title"][1] is True
    assert (standing(raw, page.gid)["title"][1], standing(raw, page.gid)["body_html"][1]) == (
        False,
        True,
    )


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"locale": "en"}, "INVALID_LOCALE_FOR_SHOP", "locale"),
        ({"locale": "fr"}, "INVALID_LOCALE_FOR_SHOP", "locale"),
        ({"key": "summary_html"}, "INVALID_KEY_FOR_MODEL", "key"),
        ({"value": ""}, "FAILS_RESOURCE_VALIDATION", "value"),
        ({"value": "  "}, "FAILS_RESOURCE_VALIDATION", "value"),
        (
            {"translatableContentDigest": digest("Another hat")},
            "INVALID_TRANSLATABLE_CONTENT",
            "translatableContentDigest",
        ),
        (
            {"key": "meta_title", "translatableContentDigest": digest("")},
            "INVALID_TRANSLATABLE_CONTENT",
            "translatableContentDigest",
        ),
    ],
)
def test_what_cannot_be_one_is_refused(
    raw: Raw, change: dict[str, Any], code: str, field: str
) -> None:
    assert refusal(raw, **change) == (code, ["translations", "0", field])
    assert register(raw, given())["userErrors"] == []


def test_null_is_no_value(raw: Raw) -> None:
    assert "value" in raw.error(REGISTER, id=hat(raw), t=[given(value=None)])["message"]


def test_one_that_cannot_be_taken_stops_them_all(raw: Raw) -> None:
    told = register(raw, given(), given(locale="fr"))
    assert [error["field"] for error in told["userErrors"]] == [["translations", "1", "locale"]]
    assert standing(raw) == {}


def test_a_translated_handle_is_one_things_alone(raw: Raw) -> None:
    source = digest("wool-hat")
    wanted = given(key="handle", value="gift-card", translatableContentDigest=source)
    assert refusal(raw, **wanted) == (
        "INVALID_VALUE_FOR_HANDLE_TRANSLATION",
        ["translations", "0", "value"],
    )
    assert register(raw, wanted | {"value": "Wool Hat 2"})["userErrors"] == []
    assert standing(raw)["handle"] == ("wool-hat-2", False)


@pytest.mark.parametrize("gid", ["gid://shopify/Product/1", "gid://shopify/ProductVariant/7"])
def test_what_is_not_there_cannot_be_translated(raw: Raw, gid: str) -> None:
    assert raw.data(ONE, id=gid, locale="ar") is None
    assert register(raw, given(), gid=gid)["userErrors"][0]["code"] == "RESOURCE_NOT_FOUND"


@pytest.mark.parametrize(("count", "codes"), [(100, []), (101, ["TOO_MANY_KEYS_FOR_RESOURCE"])])
def test_a_hundred_texts_at_once_and_no_more(raw: Raw, count: int, codes: list[str]) -> None:
    told = register(raw, *[given()] * count)
    assert [error["code"] for error in told["userErrors"]] == codes


def test_a_language_that_the_shop_learned_is_taken(raw: Raw) -> None:
    raw.lever("POST", f"/_practice/{raw.domain}/shop", locales={"ar": True, "fr": False})
    assert register(raw, given(locale="fr"))["userErrors"] == []
    assert standing(raw, locale="fr") == {"title": ("قبعة صوف", False)}


def test_a_shop_of_one_language_takes_none() -> None:
    with opened(SECOND) as second:
        second.grant("write_translations")
        told = register(second, given(), gid=second.thing("products", "Harbour hat").gid)
    assert told["userErrors"][0]["code"] == "INVALID_LOCALE_FOR_SHOP"


def test_several_are_told_by_their_own_order_and_in_pages(raw: Raw) -> None:
    ids = [raw.thing("pages", "About us").gid, hat(raw), "gid://shopify/Product/1"]
    first = raw.data(SEVERAL, ids=ids, n=1)
    after = first["pageInfo"]["endCursor"]
    rest = raw.data(SEVERAL, ids=ids, n=1, after=after)
    assert first["nodes"] == [{"resourceId": hat(raw)}]
    assert rest["nodes"] == [{"resourceId": ids[0]}]
    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)


@pytest.mark.parametrize(("count", "is_wrong"), [(250, False), (251, True)])
def test_at_most_250_are_asked_for_at_once(raw: Raw, count: int, is_wrong: object) -> None:
    answer = raw.ask(SEVERAL, ids=["gid://shopify/Page/1"] * count, n=1)
    assert ("errors" in answer) is is_wrong


def test_older_names_of_pages_and_articles_are_known(raw: Raw) -> None:
    page = raw.thing("pages", "About us")
    told = raw.data(ONE, id=f"gid://shopify/OnlineStorePage/{page.id}", locale="ar")
    assert told["resourceId"] == page.gid


def test_what_is_taken_away_is_told(raw: Raw) -> None:
    register(raw, given())
    told = raw.data(REMOVE, id=hat(raw), keys=["title", "body_html"], locales=["ar"])
    assert told == {"translations": [{"key": "title", "locale": "ar"}], "userErrors": []}
    assert standing(raw) == {}
    again = raw.data(REMOVE, id=hat(raw), keys=["title"], locales=["ar"])
    assert again == {"translations": [], "userErrors": []}


@pytest.mark.parametrize(
    ("keys", "locales", "code"),
    [
        (["title"], ["en"], "INVALID_LOCALE_FOR_SHOP"),
        (["title"], ["fr"], "INVALID_LOCALE_FOR_SHOP"),
        (["nonsense"], ["ar"], "INVALID_KEY_FOR_MODEL"),
    ],
)
def test_nothing_is_taken_away_by_wrong_names(
    raw: Raw, keys: list[str], locales: list[str], code: str
) -> None:
    register(raw, given())
    told = raw.data(REMOVE, id=hat(raw), keys=keys, locales=locales)
    assert [error["code"] for error in told["userErrors"]] == [code]
    assert "title" in standing(raw)


def test_a_translation_does_not_change_the_product(raw: Raw) -> None:
    before = raw.thing("products", "Wool hat").updated_at
    register(raw, given())
    assert raw.thing("products", "Wool hat").updated_at == before
    writes = raw.lever("GET", f"/_practice/{raw.domain}/writes").json()
    assert [write["fields"] for write in writes] == [["title@ar"]]
