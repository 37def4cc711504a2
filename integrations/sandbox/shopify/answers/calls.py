"""One call of the Admin API: whose shop, what its caller may do, and what it has changed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from graphql import DocumentNode, ExecutionResult

from integrations.sandbox.shopify.bulk import Bulk
from integrations.sandbox.shopify.catalogue import Shop
from integrations.sandbox.shopify.things import Thing, now
from integrations.sandbox.shopify.uploads import Uploads

Json = dict[str, Any]
Fields = dict[str, Callable[..., Any]]
"""Of a root of the schema, by GraphQL's names."""


@dataclass(frozen=True, slots=True)
class Call:
    """What all resolvers share. `base` is where people reach the storefront.

    `again` executes another document for the same caller, and `tell` sends a webhook.
    """

    shop: Shop
    base: str
    scopes: frozenset[str]
    bulk: Bulk
    uploads: Uploads
    again: Callable[[DocumentNode, Json], ExecutionResult]
    tell: Callable[[str, Json], None]
    changed: list[Thing] = field(default_factory=list)

    def wrote(self, thing: Thing, fields: list[str], operation: str, mark: str | None) -> None:
        """Note a write, by this app's mark where it carried one; `product` names any thing."""
        thing.touch()
        self.changed.append(thing)
        self.shop.writes.append(
            {
                "at": now(),
                "product": thing.gid,
                "fields": fields,
                "attempt": mark,
                "operation": operation,
            }
        )
