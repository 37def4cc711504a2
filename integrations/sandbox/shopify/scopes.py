"""Access scopes: what each part of the schema asks for, what a token has, and who grants more."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    default_field_resolver,
    get_named_type,
)

OPTIONAL = (
    "read_locales",
    "write_content",
    "write_online_store_navigation",
    "write_translations",
)
"""What the app may ask for once it needs it, as its configuration says."""
DOCUMENTATION = "https://shopify.dev/api/usage/access-scopes"
OWNERS = {
    "Product": ("write_products",),
    "Collection": ("write_products",),
    "Page": ("write_content", "write_online_store_pages"),
    "Blog": ("write_content", "write_online_store_pages"),
    "Article": ("write_content", "write_online_store_pages"),
}
"""What writing a metafield asks for; the schema says nothing of it, for it depends on the owner."""


class Holder(Protocol):
    """Whoever asks."""

    @property
    def scopes(self) -> frozenset[str]:
        """What was granted to them."""
        ...


@dataclass(frozen=True, slots=True)
class Need:
    """The scopes of which one suffices, and how Shopify words it."""

    scopes: tuple[str, ...]
    access: str

    def ensure(self, holder: Holder, field: str) -> None:
        """Let who has one of them through.

        Raises:
            GraphQLError: as Shopify says it of that field.
        """
        if not any(is_granted(scope, holder.scopes) for scope in self.scopes):
            raise GraphQLError(
                f"Access denied for {field} field. Required access: {self.access}",
                extensions={
                    "code": "ACCESS_DENIED",
                    "documentation": DOCUMENTATION,
                    "requiredAccess": self.access,
                },
            )


def is_granted(scope: str, granted: Iterable[str]) -> bool:
    """Whether a scope is among those granted: one to write implies the one to read."""
    return scope in granted or scope.replace("read_", "write_", 1) in granted


def to_write(owner: str) -> Need:
    """What writing a metafield of that kind of thing asks for."""
    scopes = OWNERS[owner]
    return Need(scopes, f"{' or '.join(f'`{scope}` access scope' for scope in scopes)}.")


def guard(schema: GraphQLSchema, path: Path) -> None:
    """Have each field of `schema` that is really executed ask for the scopes that `path` lists.

    A field asks for its own scopes, and for those of what it gives; a list of nodes asks for those
    of each node, for only then it is known what they are.
    """
    listed = json.loads(path.read_text("utf-8"))
    needs = {name: Need(tuple(told["scopes"]), told["access"]) for name, told in listed.items()}
    for each in schema.type_map.values():
        if isinstance(each, GraphQLObjectType) and not each.name.startswith("__"):
            for name, field in each.fields.items():
                asked = [needs.get(f"{each.name}.{name}"), needs.get(_given(field))]
                asked_for = [need for need in asked if need is not None]
                if asked_for:
                    field.resolve = _guarded(asked_for)
    schema.extensions["needs"] = needs


def needed_by(info: GraphQLResolveInfo[Any], kind: str) -> Need | None:
    """What reading a thing of that kind asks for."""
    needs: Mapping[str, Need] = info.schema.extensions["needs"]
    return needs.get(kind)


def _given(field: GraphQLField) -> str:
    """The type that a field gives; of a connection, that of its nodes."""
    of: GraphQLNamedType = get_named_type(field.type)
    if isinstance(of, GraphQLObjectType) and "nodes" in of.fields:
        of = get_named_type(of.fields["nodes"].type)
    return of.name


def _guarded(needs: list[Need]) -> Callable[..., Any]:
    def resolve(source: Any, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
        for need in needs:
            need.ensure(info.context, info.field_name)
        return default_field_resolver(source, info, **arguments)

    return resolve
