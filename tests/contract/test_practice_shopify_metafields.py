"""Metafields of the practice Shopify: all or none, and only where nobody else was quicker."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.raw_shopify import Raw, opened

SET = """mutation($metafields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $metafields) {
  metafields { namespace key value compareDigest } userErrors { field message code } } }"""
DELETE = """mutation($metafields: [MetafieldIdentifierInput!]!) {
  metafieldsDelete(metafields: $metafields) {
    deletedMetafields { namespace key ownerId } userErrors { field message } } }"""
TITLES = {"products": "Wool hat", "collections": "Tents", "pages": "Repairs", "blogs": "Journal"}


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        made.grant("write_content")
        yield made


def given(raw: Raw, folder: str = "products", **change: Any) -> dict[str, Any]:
    return {
        "ownerId": raw.thing(folder, TITLES[folder]).gid,
        "namespace": "$app:rooz",
        "key": "provenance",
        "type": "json",
        "value": "{}",
    } | change


def put(raw: Raw, *metafields: dict[str, Any]) -> Any:
    return raw.data(SET, metafields=list(metafields))


def codes(told: Any) -> list[str]:
    assert told["metafields"] is None
    return [error["code"] for error in told["userErrors"]]


@pytest.mark.parametrize("folder", TITLES)
def test_a_metafield_is_set_and_set_again(raw: Raw, folder: str) -> None:
    assert put(raw, given(raw, folder))["userErrors"] == []
    [kept] = put(raw, given(raw, folder, value='{"a": 1}'))["metafields"]
    assert kept["value"] == '{"a": 1}'
    owner = raw.thing(folder, TITLES[folder])
    assert [m.value for m in owner.metafields if m.key == "provenance"] == ['{"a": 1}']


@pytest.mark.parametrize(
    ("namespace", "whole"),
    [("$app:rooz", "app--70001--rooz"), ("$app", "app--70001"), ("custom", "custom")],
)
def test_the_apps_own_namespace_is_written_out(raw: Raw, namespace: str, whole: str) -> None:
    [kept] = put(raw, given(raw, namespace=namespace))["metafields"]
    assert kept["namespace"] == whole


def test_without_a_namespace_it_is_the_apps_own(raw: Raw) -> None:
    wanted = given(raw)
    del wanted["namespace"]
    assert put(raw, wanted)["metafields"][0]["namespace"] == "app--70001"


def test_null_means_that_there_must_be_none(raw: Raw) -> None:
    assert put(raw, given(raw, compareDigest=None))["userErrors"] == []
    assert codes(put(raw, given(raw, compareDigest=None))) == ["STALE_OBJECT"]
    assert put(raw, given(raw))["userErrors"] == []


def test_what_somebody_else_wrote_is_not_overwritten(raw: Raw) -> None:
    [seen] = put(raw, given(raw))["metafields"]
    put(raw, given(raw, value='{"by": "somebody"}'))
    told = put(raw, given(raw, value="{}", compareDigest=seen["compareDigest"]))
    assert codes(told) == ["STALE_OBJECT"]
    [now] = put(raw, given(raw, value='{"by": "somebody"}'))["metafields"]
    assert put(raw, given(raw, compareDigest=now["compareDigest"]))["userErrors"] == []


def test_a_digest_of_what_is_not_there_is_stale(raw: Raw) -> None:
    assert codes(put(raw, given(raw, compareDigest="0" * 64))) == ["STALE_OBJECT"]


def test_one_that_cannot_be_taken_stops_them_all(raw: Raw) -> None:
    told = put(raw, given(raw), given(raw, key="other", value="no json"))
    assert codes(told) == ["INVALID_VALUE"]
    assert told["userErrors"][0]["field"] == ["metafields", "1", "value"]
    assert raw.thing("products", "Wool hat").metafield("app--70001--rooz", "provenance") is None


@pytest.mark.parametrize(("count", "wanted"), [(25, []), (26, ["LESS_THAN_OR_EQUAL_TO"])])
def test_25_at_once_and_no_more(raw: Raw, count: int, wanted: list[str]) -> None:
    told = put(raw, *[given(raw, key=f"key{n}") for n in range(count)])
    assert [error["code"] for error in told["userErrors"]] == wanted


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"ownerId": "gid://shopify/Product/1"}, "INVALID"),
        ({"namespace": "app--1--theirs"}, "APP_NOT_AUTHORIZED"),
        ({"key": "k"}, "TOO_SHORT"),
        ({"key": "k" * 65}, "TOO_LONG"),
        ({"key": "ключ"}, "INVALID"),
        ({"value": ""}, "BLANK"),
        ({"type": "number_integer", "value": "one"}, "INVALID_VALUE"),
        ({"type": "boolean", "value": "yes"}, "INVALID_VALUE"),
        ({"type": "nonsense"}, "INVALID_TYPE"),
    ],
)
def test_what_cannot_be_one_is_refused(raw: Raw, change: dict[str, Any], code: str) -> None:
    assert codes(put(raw, given(raw, **change))) == [code]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("number_integer", "1"),
        ("boolean", "true"),
        ("multi_line_text_field", "a\nb"),
        ("json", "[]"),
    ],
)
def test_values_of_their_type_are_taken(raw: Raw, kind: str, value: str) -> None:
    assert put(raw, given(raw, type=kind, value=value))["userErrors"] == []


def test_a_metafield_is_taken_away_once(raw: Raw) -> None:
    put(raw, given(raw))
    named = {name: given(raw)[name] for name in ("ownerId", "namespace", "key")}
    [gone] = raw.data(DELETE, metafields=[named])["deletedMetafields"]
    assert gone == {**named, "namespace": "app--70001--rooz"}
    again = raw.data(DELETE, metafields=[named])
    assert (again["deletedMetafields"], again["userErrors"]) == ([None], [])


def test_nothing_is_taken_from_what_is_not_there(raw: Raw) -> None:
    put(raw, given(raw))
    named = {name: given(raw)[name] for name in ("ownerId", "namespace", "key")}
    nobody = named | {"ownerId": "gid://shopify/Page/1"}
    told = raw.data(DELETE, metafields=[named, nobody])
    assert told["userErrors"][0]["field"] == ["metafields", "1", "ownerId"]
    assert raw.thing("products", "Wool hat").metafield("app--70001--rooz", "provenance")


def test_setting_one_changes_its_owner(raw: Raw) -> None:
    before = raw.thing("products", "Wool hat").updated_at
    put(raw, given(raw))
    assert raw.thing("products", "Wool hat").updated_at > before
    assert raw.courier.topics[-1] == "products/update"


@pytest.mark.parametrize("folder", ["products", "pages"])
def test_writing_one_asks_for_the_scope_of_its_owner(folder: str) -> None:
    with opened() as poor:
        answer = poor.ask(SET, metafields=[given(poor, folder)])
    denied = [error["extensions"]["code"] for error in answer.get("errors", ())]
    assert denied == {"products": [], "pages": ["ACCESS_DENIED"]}[folder]
    assert bool(answer["data"]["metafieldsSet"]) is (folder == "products")
