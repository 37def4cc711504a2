"""The practice Shopify reads out what it has: pages, cursors, filters, nodes, whole fields."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLObjectType,
    execute_sync,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    parse,
)

from integrations.sandbox.shopify.answers.calls import Call
from integrations.sandbox.shopify.resolvers import root, type_of
from integrations.sandbox.shopify.scopes import OPTIONAL
from tests.raw_shopify import SECOND, Raw, opened

LISTS = ("products", "collections", "pages", "articles", "blogs")


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        made.grant(*OPTIONAL)
        yield made


def listed(raw: Raw, field: str, first: int = 250, more: str = "", after: str | None = None) -> Any:
    return raw.data(
        f"query($first: Int, $after: String) {{ {field}(first: $first, after: $after {more})"
        " { nodes { id title updatedAt } pageInfo { hasNextPage endCursor } } }",
        first=first,
        after=after,
    )


def walked(raw: Raw, field: str, first: int, more: str) -> list[str]:
    """The ids of all pages."""
    page = listed(raw, field, first, more)
    found = [node["id"] for node in page["nodes"]]
    while page["pageInfo"]["hasNextPage"]:
        page = listed(raw, field, first, more, page["pageInfo"]["endCursor"])
        found += [node["id"] for node in page["nodes"]]
    return found


@pytest.mark.parametrize("more", ["", "sortKey: UPDATED_AT", "sortKey: ID, reverse: true"])
@pytest.mark.parametrize("field", ["products", "collections", "pages", "articles"])
def test_pages_put_together_are_the_whole_list(raw: Raw, field: str, more: str) -> None:
    whole = [node["id"] for node in listed(raw, field, 250, more)["nodes"]]
    assert walked(raw, field, 2, more) == whole
    assert sorted(whole) == sorted(thing.gid for thing in raw.shop.things(field).values())


def test_lists_come_in_the_order_that_is_asked_for(raw: Raw) -> None:
    raw.thing("pages", "About us").touch()
    titles = [n["title"] for n in listed(raw, "pages", 250, "sortKey: UPDATED_AT")["nodes"]]
    backwards = listed(raw, "pages", 250, "sortKey: UPDATED_AT, reverse: true")["nodes"]
    assert titles[-1] == "About us"
    assert [n["title"] for n in backwards] == titles[::-1]


def test_a_cursor_stays_right_when_its_own_product_goes(raw: Raw) -> None:
    before = walked(raw, "products", 250, "")
    page = listed(raw, "products", 3)
    del raw.shop.products[int(before[2].rpartition("/")[2])]
    after = listed(raw, "products", 3, "", page["pageInfo"]["endCursor"])
    assert [node["id"] for node in after["nodes"]] == before[3:6]


def test_a_cursor_of_another_order_is_refused(raw: Raw) -> None:
    cursor = listed(raw, "pages", 1, "sortKey: UPDATED_AT")["pageInfo"]["endCursor"]
    query = "query($after: String) { pages(first: 1, after: $after) { nodes { id } } }"
    assert "Invalid cursor" in raw.error(query, after=cursor)["message"]
    assert "Invalid cursor" in raw.error(query, after="nonsense")["message"]
    assert listed(raw, "pages", 1, "sortKey: UPDATED_AT", cursor)["nodes"]


@pytest.mark.parametrize("written", ["'{}'", '\\"{}\\"', "{}"])
@pytest.mark.parametrize(("sign", "count"), [(">", 1), (">=", 2)])
@pytest.mark.parametrize("field", ["products", "collections", "pages", "articles"])
def test_what_changed_since_is_found(
    raw: Raw, field: str, sign: str, count: int, written: str
) -> None:
    stamps = sorted(thing.updated_at for thing in raw.shop.things(field).values())
    term = f"updated_at:{sign}{written.format(stamps[-2])}"
    assert len(listed(raw, field, 250, f'query: "{term}"')["nodes"]) == count


def test_several_terms_must_all_be_so(raw: Raw) -> None:
    one = listed(raw, "pages", 9, """query: "title:'Size guide' AND updated_at:>2026-01-01" """)
    none = listed(raw, "pages", 9, """query: "title:'Size guide' updated_at:<2026-01-01" """)
    assert [node["title"] for node in one["nodes"]] == ["Size guide"]
    assert none["nodes"] == []


@pytest.mark.parametrize("query", ["vendor:Fjell", "updated_at:>yesterday", "free text"])
def test_a_search_that_is_not_known_here_is_refused(raw: Raw, query: str) -> None:
    asked = f'{{ products(first: 1, query: "{query}") {{ nodes {{ id }} }} }}'
    assert raw.error(asked)["path"] == ["products"]


@pytest.mark.parametrize("asked", ["", "(first: 0)", "(first: 251)"])
def test_a_list_without_bounds_is_refused(raw: Raw, asked: str) -> None:
    assert "first" in raw.error(f"{{ collections{asked} {{ nodes {{ id }} }} }}")["message"]
    assert raw.data("{ collections(first: 250) { nodes { id } } }")["nodes"]


def test_parts_of_a_product_say_whether_there_are_more(raw: Raw) -> None:
    gid = raw.thing("products", "Tarn 2 tent").gid
    media = "media(first: $n) { nodes { id } pageInfo { hasNextPage } }"
    query = f"query($id: ID!, $n: Int) {{ product(id: $id) {{ {media} }} }}"
    few, all_of_them = raw.data(query, id=gid, n=2), raw.data(query, id=gid, n=3)
    assert (len(few["media"]["nodes"]), few["media"]["pageInfo"]["hasNextPage"]) == (2, True)
    assert all_of_them["media"]["pageInfo"]["hasNextPage"] is False


def test_collections_and_products_know_one_another(raw: Raw) -> None:
    gid = raw.thing("collections", "Packs").gid
    told = raw.data(
        "query($id: ID!) { collection(id: $id) { productsCount { count } products(first: 9)"
        " { nodes { title collections(first: 9) { nodes { title } } } } } }",
        id=gid,
    )
    assert told["productsCount"] == {"count": 2}
    nodes = told["products"]["nodes"]
    assert [node["title"] for node in nodes] == ["Kestrel 28 day pack", "Kestrel 45 trekking pack"]
    assert nodes[0]["collections"] == {"nodes": [{"title": "Packs"}]}


def test_pages_keep_their_seo_in_metafields(raw: Raw) -> None:
    seo = 'metafield(namespace: "global", key: "title_tag") { value }'
    found = raw.data(f"{{ pages(first: 9) {{ nodes {{ title {seo} }} }} }}")["nodes"]
    told = {node["title"]: node["metafield"] for node in found}
    assert told["Size guide"] == {"value": "Size guide"}
    assert told["Repairs"] is None


def test_nodes_keep_their_order_and_have_gaps(raw: Raw) -> None:
    page, picture = raw.thing("pages", "Repairs").gid, next(raw.shop.pictures())[1].gid
    ids = [page, "gid://shopify/Product/1", picture, "gid://shopify/Order/5", page]
    found = raw.data("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", ids=ids)
    assert [node and node["id"] for node in found] == [page, None, picture, None, page]
    assert [node["__typename"] for node in found[::2]] == ["Page", "MediaImage", "Page"]


@pytest.mark.parametrize(("count", "code"), [(250, None), (251, "MAX_INPUT_SIZE_EXCEEDED")])
def test_at_most_250_nodes_at_once(raw: Raw, count: int, code: str | None) -> None:
    ids = ["gid://shopify/Page/1"] * count
    answer = raw.ask("query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", ids=ids)
    codes = [error["extensions"]["code"] for error in answer.get("errors", ())]
    assert codes == ([code] if code else [])


@pytest.mark.parametrize("gid", ["17", "gid://shopify/Page/", "Page/17"])
def test_what_is_no_id_is_refused(raw: Raw, gid: str) -> None:
    assert (
        "Invalid global id"
        in raw.error("query($id: ID!) { node(id: $id) { id } }", id=gid)["message"]
    )


@pytest.mark.parametrize(
    ("limit", "told"),
    [("null", (44, "EXACT")), ("44", (44, "EXACT")), ("9", (9, "AT_LEAST"))],
)
def test_products_are_counted_up_to_a_limit(raw: Raw, limit: str, told: tuple[int, str]) -> None:
    counted = raw.data(f"{{ productsCount(limit: {limit}) {{ count precision }} }}")
    assert (counted["count"], counted["precision"]) == told


def test_each_shop_has_its_own(raw: Raw) -> None:
    with opened(SECOND) as other:
        other.grant("write_content")
        assert len(listed(other, "pages")["nodes"]) == 2
        gid = raw.thing("pages", "Repairs").gid
        assert other.data("query($id: ID!) { page(id: $id) { id } }", id=gid) is None


def test_every_field_of_the_schema_is_answered(raw: Raw) -> None:
    gid = raw.run("mutation { metafieldsDelete(metafields: []) { userErrors { message } } }", {})
    raw.over(gid)
    everything = _everything(raw.practice.built.query_type, _ids(raw) | {"bulkOperation": gid}, 3)
    scopes = frozenset((*OPTIONAL, "write_products", "write_files"))
    call = Call(raw.shop, "", scopes, raw.practice.bulk, raw.practice.uploads, _never, _never)
    result = execute_sync(
        raw.practice.built,
        parse(everything),
        root_value=root(call),
        context_value=call,
        type_resolver=type_of,
        field_resolver=_strictly,
    )
    assert result.errors is None
    assert result.data is not None
    assert all(value is not None for value in result.data.values())


def _never(*_: Any) -> Any:
    raise AssertionError


def _strictly(source: Any, info: Any, **arguments: Any) -> Any:
    """What isn't there is no null."""
    assert info.field_name in source, f"{info.parent_type}.{info.field_name}"
    value = source[info.field_name]
    return value(info, **arguments) if callable(value) else value


def _ids(raw: Raw) -> dict[str, str]:
    return {
        "product": raw.thing("products", "Tarn 2 tent").gid,
        "collection": raw.thing("collections", "Packs").gid,
        "page": raw.thing("pages", "About us").gid,
        "article": raw.thing("articles", "Waxing leather boots").gid,
        "blog": raw.thing("blogs", "Journal").gid,
        "node": next(raw.shop.pictures())[1].gid,
    }


def _everything(of: Any, ids: dict[str, str], depth: int) -> str:
    """A query of all fields, as deep as `depth` goes."""
    return (
        "{ " + " ".join(_field(name, field, ids, depth) for name, field in of.fields.items()) + " }"
    )


def _field(name: str, field: GraphQLField, ids: dict[str, str], depth: int) -> str:
    of = get_named_type(field.type)
    told = ", ".join(_argument(n, a, ids.get(name, ids["page"])) for n, a in field.args.items())
    asked = f"({told.strip(', ')})" if told.strip(", ") else ""
    if is_leaf_type(of):
        return f"{name}{asked}"
    if depth == 0 or not isinstance(of, GraphQLObjectType):
        return f"{name}{asked} {{ __typename }}"
    return f"{name}{asked} {_everything(of, ids, depth - 1)}"


def _argument(name: str, argument: GraphQLArgument, gid: str) -> str:
    values = {
        "first": "2",
        "locale": '"ar"',
        "key": '"material"',
        "namespace": '"custom"',
        "id": f'"{gid}"',
        "resourceId": f'"{gid}"',
        "ids": f'["{gid}"]',
        "resourceIds": f'["{gid}"]',
    }
    is_told = name == "first" or is_required_argument(argument) or name in ("key", "namespace")
    return f"{name}: {values[name]}" if is_told else ""
