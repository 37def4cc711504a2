"""What each of our operations costs, reckoned anew as the practice Shopify reckons it."""

from dataclasses import dataclass

import pytest
from graphql import parse

from integrations.sandbox.shopify.costs import requested
from integrations.shopify import mutations, queries
from integrations.shopify.operations import Operation

OPERATIONS = {**queries.OPERATIONS, **mutations.OPERATIONS}
FIRST = {"products": queries.PAGE, "changed_products": queries.PAGE, "product_ids": queries.IDS}
MOST = 1_000


def variables(name: str, count: int = 1) -> dict[str, object]:
    """For a page, or for so many ids."""
    rest = queries.REST_PAGE if name.startswith("rest_") else count
    first = FIRST.get(name, queries.PAGES if name.startswith("list_") else rest)
    return {"first": first, "ids": ["gid://shopify/Product/1"] * count}


def cost(operation: Operation, name: str, count: int = 1) -> int:
    return requested(parse(operation.text), variables(name, count))


@pytest.mark.parametrize("name", OPERATIONS)
def test_each_operation_costs_what_it_says(name: str) -> None:
    assert OPERATIONS[name].cost == cost(OPERATIONS[name], name)


@pytest.mark.parametrize("name", OPERATIONS)
def test_none_is_dearer_than_one_request_may_be(name: str) -> None:
    assert cost(OPERATIONS[name], name) <= MOST


@pytest.mark.parametrize("name", [name for name in OPERATIONS if name.startswith("live_")])
def test_a_look_at_many_costs_as_often(name: str) -> None:
    one, many = cost(OPERATIONS[name], name), cost(OPERATIONS[name], name, queries.AT_ONCE)
    assert many == one * queries.AT_ONCE <= MOST


@dataclass(frozen=True, slots=True)
class Case:
    document: str
    cost: int


CASES = {
    "scalars are free": Case("{ shop { name currencyCode } }", 1),
    "an object is one": Case("{ shop { primaryDomain { url } } }", 2),
    "a connection is two and its nodes": Case("{ products(first: 7) { nodes { id } } }", 9),
    "by its edges as well": Case("{ products(first: 7) { edges { node { id } } } }", 9),
    "what a page says costs once": Case(
        "{ products(first: 7) { nodes { id } pageInfo { endCursor } } }", 10
    ),
    "connections multiply": Case(
        "{ products(first: 7) { nodes { media(first: 3) { nodes { id } } } } }", 44
    ),
    "a size may be a variable": Case(
        "query($first: Int) { products(first: $first) { nodes { id } } }", 7
    ),
    "a default counts where nothing is given": Case(
        "query($n: Int = 9) { products(first: $n) { nodes { id } } }", 11
    ),
    "each id is one": Case("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", 3),
    "and so often what it holds": Case(
        "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { seo { title } } } }", 6
    ),
    "of several types the dearest counts": Case(
        "{ node(id: 1) { ... on Product { seo { title } } ... on Page { id } } }", 2
    ),
    "fragments of one type count together": Case(
        "{ node(id: 1) { ... on Product { seo { title } } ...P } }"
        " fragment P on Product { options { name } }",
        3,
    ),
    "another list is one": Case('{ product(id: 1) { translations(locale: "ar") { key } } }', 2),
    "what is skipped is free": Case("{ shop { primaryDomain @skip(if: true) { url } } }", 1),
    "what is included is not": Case("{ shop { primaryDomain @include(if: true) { url } } }", 2),
    "unless it isn't": Case(
        "query($is: Boolean!) { shop { ...D @include(if: $is) } }"
        " fragment D on Shop { primaryDomain { url } }",
        1,
    ),
    "a mutation is ten and what it answers": Case(
        "mutation { tagsAdd(id: 1, tags: []) { userErrors { message } } }", 12
    ),
    "each mutation": Case("mutation { a: tagsAdd { node { id } } b: tagsAdd { node { id } } }", 24),
}


@pytest.mark.parametrize("case", CASES)
def test_costs_are_reckoned_as_the_documentation_says(case: str) -> None:
    given = {"first": 5, "ids": ["1", "2", "3"], "is": False}
    assert requested(parse(CASES[case].document), given) == CASES[case].cost
