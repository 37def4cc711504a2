"""Every operation that we send, held against two versions of Shopify's schema, and its scopes."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    FieldNode,
    GraphQLSchema,
    NoDeprecatedCustomRule,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    build_schema,
    get_named_type,
    parse,
    validate,
    visit,
)

from app.domain.catalog import Kind
from integrations.shopify import mutations, queries
from integrations.shopify.operations import REQUIRED

OPERATIONS = {**queries.OPERATIONS, **mutations.OPERATIONS}
DATA = Path("tests/data/shopify")
SCHEMAS = {
    "2026-10": Path("integrations/sandbox/shopify/admin-2026-10.graphql"),
    "2026-07": DATA / "admin-2026-07.graphql",
}
SCOPES: dict[str, list[str]] = json.loads((DATA / "scopes-2026-10.json").read_text("utf-8"))


@pytest.fixture(scope="module", params=SCHEMAS)
def schema(request: pytest.FixtureRequest) -> GraphQLSchema:
    # Shopify's own schema doesn't pass graphql-core's newest rules on deprecation
    return build_schema(SCHEMAS[request.param].read_text("utf-8"), assume_valid=True)


def declared() -> tuple[set[str], set[str]]:
    """The scopes that our configuration asks for: at the install, and once they are needed."""
    told = tomllib.loads(Path("shopify.app.toml").read_text("utf-8"))["access_scopes"]
    return set(told["scopes"].split(",")), set(told["optional_scopes"])


def implied(scopes: set[str]) -> set[str]:
    return scopes | {scope.replace("write_", "read_") for scope in scopes}


class Touched(Visitor):
    """The types that an operation reads, and the mutations that it runs."""

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.found: set[str] = set()

    def enter_field(self, node: FieldNode, *_: object) -> None:
        parent, of = self.info.get_parent_type(), self.info.get_type()
        if parent is not None and parent.name == "Mutation":
            self.found.add(f"Mutation.{node.name.value}")
        if of is not None:
            self.found.add(get_named_type(of).name)


def touched(schema: GraphQLSchema, operation: str) -> Iterator[str]:
    info = TypeInfo(schema)
    seen = Touched(info)
    visit(parse(operation), TypeInfoVisitor(info, seen))
    yield from seen.found


@pytest.mark.parametrize("name", OPERATIONS)
def test_each_operation_is_valid(schema: GraphQLSchema, name: str) -> None:
    assert validate(schema, parse(OPERATIONS[name].text)) == []


@pytest.mark.parametrize("name", OPERATIONS)
def test_none_uses_what_shopify_is_about_to_drop(schema: GraphQLSchema, name: str) -> None:
    assert validate(schema, parse(OPERATIONS[name].text), [NoDeprecatedCustomRule]) == []


def test_a_wrong_one_is_not_valid(schema: GraphQLSchema) -> None:
    wrong = OPERATIONS["one_product"].text.replace("descriptionHtml", "descriptionHTML")
    assert "Did you mean 'descriptionHtml'" in validate(schema, parse(wrong))[0].message


def test_a_deprecated_one_is_noticed(schema: GraphQLSchema) -> None:
    old = parse("query { product(id: 1) { bodyHtml } }")
    assert validate(schema, old, [NoDeprecatedCustomRule])


@pytest.mark.parametrize("name", OPERATIONS)
def test_its_scopes_suffice_for_an_operation(schema: GraphQLSchema, name: str) -> None:
    operation = OPERATIONS[name]
    required, optional = declared()
    assert set(operation.scopes) <= optional
    granted = implied(required | set(operation.scopes))
    needed = {part: SCOPES[part] for part in touched(schema, operation.text) if part in SCOPES}
    assert {part for part, any_of in needed.items() if not granted & set(any_of)} == set()


def test_without_its_optional_scope_an_operation_would_be_refused(schema: GraphQLSchema) -> None:
    found = {part for part in touched(schema, queries.LISTS[Kind.PAGE].text) if part in SCOPES}
    assert any(not implied(set(REQUIRED)) & set(SCOPES[part]) for part in found)


def test_what_we_take_for_required_is_what_the_configuration_asks_for() -> None:
    assert set(REQUIRED) == declared()[0]


def test_the_scopes_of_a_write_are_known(schema: GraphQLSchema) -> None:
    found = set(touched(schema, OPERATIONS["write_product_files"].text))
    assert {"Mutation.fileUpdate", "Mutation.productUpdate"} <= found & set(SCOPES)
