"""What a token may do in the practice Shopify, field by field, and how a merchant allows more."""

from collections.abc import Iterator
from typing import Any

import pytest

from integrations.sandbox.shopify.scopes import OPTIONAL
from integrations.sandbox.shopify.tokens import SCOPES
from tests.raw_shopify import Raw, opened, until

REVOKE = """mutation($scopes: [String!]!) { appRevokeAccessScopes(scopes: $scopes) {
  revoked { handle } userErrors { field message code } } }"""
PAGE_UPDATE = """mutation($id: ID!) { pageUpdate(id: $id, page: {title: "x"}) {
  page { id } userErrors { message } } }"""
NEEDED = {
    "{ pages(first: 1) { nodes { id } } }": "write_content",
    "{ articles(first: 1) { nodes { id } } }": "write_content",
    "{ blogs(first: 1) { nodes { id } } }": "write_content",
    "{ shopLocales { locale } }": "read_locales",
    "{ urlRedirects(first: 1) { nodes { id } } }": "write_online_store_navigation",
    '{ translatableResource(resourceId: "gid://shopify/Page/1") { resourceId } }': (
        "write_translations"
    ),
    "{ translatableResourcesByIds(resourceIds: [], first: 1) { nodes { resourceId } } }": (
        "write_translations"
    ),
}
"""Queries with the optional scope that each needs."""
FREE = (
    "{ products(first: 1) { nodes { id } } }",
    "{ collections(first: 1) { nodes { id } } }",
    "{ productsCount { count } }",
    "{ shop { name } }",
    "{ currentAppInstallation { accessScopes { handle } } }",
    "{ bulkOperations(first: 1) { nodes { id } } }",
)


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        yield made


def granted(raw: Raw) -> set[str]:
    told = raw.data("{ currentAppInstallation { accessScopes { handle } } }")
    return {each["handle"] for each in told["accessScopes"]}


def asked(raw: Raw, *scopes: str, **more: Any) -> Any:
    return raw.web.post("/store/fjell-outdoor/scopes", json={"scopes": scopes, **more})


def codes(answer: Any) -> list[str]:
    return [error["extensions"]["code"] for error in answer.get("errors", ())]


@pytest.mark.parametrize("query", NEEDED)
def test_a_query_asks_for_its_scope(raw: Raw, query: str) -> None:
    denied = raw.ask(query)
    assert codes(denied) == ["ACCESS_DENIED"]
    assert not any((denied["data"] or {}).values())
    raw.grant(NEEDED[query])
    assert codes(raw.ask(query)) == []


@pytest.mark.parametrize("query", FREE)
def test_what_was_granted_at_install_suffices_for_the_rest(raw: Raw, query: str) -> None:
    assert codes(raw.ask(query)) == []


def test_what_is_denied_is_said_as_shopify_says_it(raw: Raw) -> None:
    error = raw.error("{ pages(first: 1) { nodes { id } } }")
    access = "`read_content` access scope or `read_online_store_pages` access scope."
    assert error["message"] == f"Access denied for pages field. Required access: {access}"
    assert error["extensions"]["requiredAccess"] == access
    assert error["path"] == ["pages"]


def test_a_mutation_asks_for_its_scope_and_does_nothing(raw: Raw) -> None:
    page = raw.thing("pages", "Repairs")
    denied = raw.ask(PAGE_UPDATE, id=page.gid)
    assert (codes(denied), denied["data"]) == (["ACCESS_DENIED"], {"pageUpdate": None})
    assert page.title == "Repairs"
    raw.grant("write_content")
    assert raw.ask(PAGE_UPDATE, id=page.gid)["data"]["pageUpdate"]["page"]
    assert page.title == "x"


def test_the_other_mutations_of_a_document_are_done(raw: Raw) -> None:
    product, page = raw.thing("products", "Wool hat"), raw.thing("pages", "Repairs")
    answer = raw.ask(
        """mutation($p: ProductUpdateInput!, $id: ID!) {
          one: productUpdate(product: $p) { product { title } }
          two: pageUpdate(id: $id, page: {title: "x"}) { page { title } } }""",
        p={"id": product.gid, "title": "Hat"},
        id=page.gid,
    )
    assert answer["data"] == {"one": {"product": {"title": "Hat"}}, "two": None}
    assert answer["errors"][0]["path"] == ["two"]


def test_only_what_is_executed_asks(raw: Raw) -> None:
    query = """query($id: ID!, $with: Boolean!) { node(id: $id) { id
      ... on Article { blog { id } } ... on Product { title } }
      pages(first: 1) @include(if: $with) { nodes { id } } }"""
    gid = raw.thing("products", "Wool hat").gid
    assert codes(raw.ask(query, **{"id": gid, "with": False})) == []
    assert codes(raw.ask(query, **{"id": gid, "with": True})) == ["ACCESS_DENIED"]


def test_a_node_asks_for_what_it_turns_out_to_be(raw: Raw) -> None:
    ids = [raw.thing("pages", "Repairs").gid, raw.thing("products", "Wool hat").gid]
    query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    denied = raw.ask(query, ids=ids)
    assert (codes(denied), denied["data"]) == (["ACCESS_DENIED"], {"nodes": [None, {"id": ids[1]}]})
    raw.grant("write_content")
    assert raw.data(query, ids=ids) == [{"id": ids[0]}, {"id": ids[1]}]


def test_an_app_is_installed_with_what_it_requires(raw: Raw) -> None:
    raw.lever("POST", f"/_practice/{raw.domain}/uninstall")
    raw.lever("POST", "/_practice/second-shop.myshopify.com/uninstall")
    raw.web.post("/store/fjell-outdoor/apps/rooz-auto/install")
    assert raw.shop.installed_scopes == SCOPES == "write_products,write_files"


def test_the_merchant_grants_what_is_asked_for(raw: Raw) -> None:
    told = asked(raw, "write_content", "read_locales").json()
    assert (told["result"], told["granted"]) == ("granted-all", ["write_content", "read_locales"])
    assert granted(raw) == {*SCOPES.split(","), "write_content", "read_locales"}
    [(topic, body)] = raw.courier.told
    assert topic == "app/scopes_update"
    assert body["previous"] == SCOPES.split(",")
    assert set(body["current"]) == granted(raw)


def test_a_token_that_is_out_already_may_do_more_at_once(raw: Raw) -> None:
    query = "{ shopLocales { locale } }"
    assert codes(raw.ask(query)) == ["ACCESS_DENIED"]
    asked(raw, "read_locales")
    assert codes(raw.ask(query)) == []


def test_a_token_bought_later_may_do_it_too(raw: Raw) -> None:
    asked(raw, "read_locales")
    session = raw.lever("GET", f"/_practice/{raw.domain}/session-token").json()["token"]
    bought = raw.web.post(
        f"/shops/{raw.domain}/admin/oauth/access_token",
        json={
            "client_id": raw.practice.key.client_id,
            "client_secret": raw.practice.key.client_secret,
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": session,
            "subject_token_type": "urn:ietf:params:oauth:token-type:id_token",
            "requested_token_type": "urn:shopify:params:oauth:token-type:offline-access-token",
            "expiring": "1",
        },
    ).json()
    assert bought["scope"] == f"{SCOPES},read_locales"
    raw.token = bought["access_token"]
    assert codes(raw.ask("{ shopLocales { locale } }")) == []


@pytest.mark.parametrize("way", ["declined", "lever"])
def test_the_merchant_may_decline(raw: Raw, way: str) -> None:
    raw.lever("POST", f"/_practice/{raw.domain}/declines", times=int(way == "lever"))
    told = asked(raw, "write_content", declined=way == "declined").json()
    assert (told["result"], told["granted"]) == ("declined-all", [])
    assert granted(raw) == set(SCOPES.split(","))
    assert raw.courier.told == []
    assert asked(raw, "write_content").json()["result"] == "granted-all"


def test_what_was_granted_before_is_not_told_again(raw: Raw) -> None:
    asked(raw, "write_content")
    assert asked(raw, "write_content").json()["result"] == "granted-all"
    assert raw.courier.topics == ["app/scopes_update"]


@pytest.mark.parametrize("scope", ["read_customers", "nonsense"])
def test_what_the_app_never_declared_is_not_granted(raw: Raw, scope: str) -> None:
    assert asked(raw, "write_content", scope).status_code == 400
    assert granted(raw) == set(SCOPES.split(","))
    assert asked(raw, *OPTIONAL).status_code == 200


def test_who_is_not_installed_is_granted_nothing(raw: Raw) -> None:
    raw.lever("POST", f"/_practice/{raw.domain}/uninstall")
    assert asked(raw, "write_content").status_code == 409
    assert raw.shop.installed_scopes is None


def test_an_optional_scope_can_be_given_back(raw: Raw) -> None:
    raw.grant("write_content", "read_locales")
    told = raw.data(REVOKE, scopes=["write_content"])
    assert told == {"revoked": [{"handle": "write_content"}], "userErrors": []}
    assert codes(raw.ask("{ pages(first: 1) { nodes { id } } }")) == ["ACCESS_DENIED"]
    assert codes(raw.ask("{ shopLocales { locale } }")) == []
    assert raw.courier.told[-1][1]["current"] == [*SCOPES.split(","), "read_locales"]


@pytest.mark.parametrize(
    ("scope", "code"),
    [
        ("write_products", "CANNOT_REVOKE_REQUIRED_SCOPES"),
        ("read_content", "CANNOT_REVOKE_IMPLIED_SCOPES"),
        ("write_translations", "CANNOT_REVOKE_UNDECLARED_SCOPES"),
        ("nonsense", "UNKNOWN_SCOPES"),
    ],
)
def test_no_other_scope_is_given_back(raw: Raw, scope: str, code: str) -> None:
    raw.grant("write_content")
    told = raw.data(REVOKE, scopes=["write_content", scope])
    assert (told["revoked"], told["userErrors"][0]["code"]) == (None, code)
    assert "write_content" in granted(raw)


def test_a_bulk_mutation_without_its_scope_fails(raw: Raw) -> None:
    page = raw.thing("pages", "Repairs")
    told = raw.over(raw.run(PAGE_UPDATE, {"id": page.gid}, {"id": page.gid}))
    assert (told["status"], told["errorCode"]) == ("FAILED", "ACCESS_DENIED")
    assert page.title == "Repairs"
    raw.grant("write_content")
    assert raw.over(raw.run(PAGE_UPDATE, {"id": page.gid}))["status"] == "COMPLETED"


def test_a_bulk_query_without_its_scope_fails(raw: Raw) -> None:
    run = """mutation { bulkOperationRunQuery(query: "{ pages { nodes { id } } }") {
      bulkOperation { id } userErrors { message } } }"""
    denied = raw.data(run)["bulkOperation"]["id"]
    assert raw.over(denied)["errorCode"] == "ACCESS_DENIED"
    raw.grant("write_content")
    allowed = raw.data(run)["bulkOperation"]["id"]
    assert raw.over(allowed)["objectCount"] == "5"
    until(lambda: raw.courier.topics.count("bulk_operations/finish") == 2)
