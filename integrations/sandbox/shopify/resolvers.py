"""The cut-down Admin schema, executed over a practice shop."""

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphql import (
    ExecutionResult,
    GraphQLError,
    GraphQLSchema,
    build_schema,
    graphql_sync,
    parse,
    validate,
)

from .bulk import ALL, Bulk, unbounded
from .catalogue import Product, Shop, now
from .rendering import picture_node, product_node
from .writing import change, wrong_with

API_VERSION = "2026-10"
LONGEST_ALT = 512
Json = dict[str, Any]


def schema() -> GraphQLSchema:
    """The schema, cut from Shopify's own by cut_schema.py."""
    text = Path(__file__).with_name(f"admin-{API_VERSION}.graphql").read_text("utf-8")
    # Shopify's own schema doesn't pass graphql-core's newest rules on deprecation
    return build_schema(text, assume_valid=True)


@dataclass(slots=True)
class Root:
    """Queries and mutations on one shop. `base` is where people reach the storefront."""

    shop_of: Shop
    base: str
    bulk: Bulk
    most: int = 250  # of one page; a bulk query has no pages

    def run(self, built: GraphQLSchema, query: str, variables: Json) -> ExecutionResult:
        """Validate as Shopify would, then execute."""
        return graphql_sync(
            built, query, root_value=self, variable_values=variables, type_resolver=_type_of
        )

    def shop(self, _info: Any) -> Json:
        """What the shop says of itself."""
        shop = self.shop_of
        return {
            "id": "gid://shopify/Shop/1",
            "name": shop.name,
            "myshopifyDomain": shop.domain,
            "currencyCode": shop.currency,
            "primaryDomain": {"host": shop.domain, "url": f"{self.base}/shops/{shop.domain}"},
            "ianaTimezone": "Europe/Oslo",
        }

    def shopLocales(self, _info: Any, **_: Any) -> list[Json]:  # noqa: N802  GraphQL's name
        """The shop's languages, the primary one first."""
        return [
            {"locale": locale, "name": locale, "primary": not place, "published": True}
            for place, locale in enumerate(self.shop_of.locales)
        ]

    def currentAppInstallation(self, _info: Any) -> Json:  # noqa: N802  GraphQL's name
        """What the merchant granted."""
        scopes = (self.shop_of.installed_scopes or "").split(",")
        return {
            "id": "gid://shopify/AppInstallation/1",
            "accessScopes": [{"handle": scope} for scope in scopes if scope],
        }

    def productsCount(self, _info: Any, **_: Any) -> Json:  # noqa: N802  GraphQL's name
        """How many."""
        return {"count": len(self.shop_of.products), "precision": "EXACT"}

    def product(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One product."""
        found = self._find(id)
        return None if found is None else product_node(self.shop_of, self.base, found)

    def products(
        self,
        _info: Any,
        first: int = 0,
        after: str | None = None,
        query: str | None = None,
        **_: Any,
    ) -> Json:
        """A page of products, by id or by change; `updated_at:>'…'` is the one filter known."""
        if not 1 <= first <= self.most:
            raise GraphQLError(f"first must be between 1 and {self.most}")
        found = sorted(self.shop_of.products.values(), key=lambda product: product.id)
        if query and query.startswith("updated_at:>"):
            since = query.split(">", 1)[1].strip("='\"")
            found = [product for product in found if product.updated_at > since]
        if after:
            seen = int(base64.b64decode(after))
            found = [product for product in found if product.id > seen]
        page = found[:first]
        cursor = base64.b64encode(str(page[-1].id).encode()).decode() if page else None
        nodes = [product_node(self.shop_of, self.base, product) for product in page]
        return {
            "nodes": nodes,
            "edges": [{"node": node} for node in nodes],
            "pageInfo": {
                "hasNextPage": len(found) > first,
                "hasPreviousPage": bool(after),
                "startCursor": None,
                "endCursor": cursor,
            },
        }

    def bulkOperation(self, _info: Any, id: str) -> Json | None:  # noqa: A002, N802  GraphQL's names
        """How far a bulk query is."""
        found = self.bulk.operations.get(_number(id, "BulkOperation"))
        return None if found is None else found.node(self.base)

    def bulkOperationRunQuery(self, info: Any, query: str, **_: Any) -> Json:  # noqa: N802  GraphQL's name
        """Start one."""
        whole = unbounded(info.schema, query)
        wrong = validate(info.schema, parse(whole))
        if wrong:
            error = {"field": ["query"], "message": wrong[0].message, "code": "INVALID"}
            return {"bulkOperation": None, "userErrors": [error]}
        root = Root(self.shop_of, self.base, self.bulk, ALL)
        started = self.bulk.start(whole, lambda asked: root.run(info.schema, asked, {}).data)
        return {"bulkOperation": started.node(self.base), "userErrors": []}

    def productUpdate(self, _info: Any, product: Json | None = None, **_: Any) -> Json:  # noqa: N802  GraphQL's name
        """Change what is given, and nothing else."""
        asked = product or {}
        found = self._find(asked.get("id") or "")
        if found is None:
            return _refused("id", "Product does not exist")
        wrong = wrong_with(asked, self.shop_of, found)
        if wrong:
            return _refused(*wrong)
        mark = change(found, asked, self.shop_of)
        found.touch()
        self._log(found, sorted(set(asked) - {"id", "metafields"}), mark, "productUpdate")
        return {"product": product_node(self.shop_of, self.base, found), "userErrors": []}

    def fileUpdate(self, _info: Any, files: list[Json]) -> Json:  # noqa: N802  GraphQL's name
        """Change alt texts."""
        changed = []
        for asked in files:
            place = self.shop_of.picture(_number(asked["id"], "MediaImage"))
            if place is None:
                return _refused_file("files", "File id does not exist.", "FILE_DOES_NOT_EXIST")
            if len(asked.get("alt") or "") > LONGEST_ALT:
                return _refused_file(
                    "alt", f"Alt is over {LONGEST_ALT} characters.", "ALT_VALUE_LIMIT_EXCEEDED"
                )
            changed.append((*place, asked.get("alt")))
        for product, picture, alt in changed:
            picture.alt = alt or None
            product.touch()
            self._log(product, [f"alt:{picture.id}"], None, "fileUpdate")
        return {
            "files": [picture_node(self.shop_of, self.base, p) for _, p, _ in changed],
            "userErrors": [],
        }

    def _log(self, product: Product, fields: list[str], mark: str | None, operation: str) -> None:
        self.shop_of.writes.append(
            {
                "at": now(),
                "product": f"gid://shopify/Product/{product.id}",
                "fields": fields,
                "attempt": mark,
                "operation": operation,
            }
        )

    def _find(self, gid: str) -> Product | None:
        return self.shop_of.products.get(_number(gid, "Product"))


def _type_of(value: Any, _info: Any, _type: Any) -> str:
    return str(value["__typename"])


def _number(gid: str, kind: str) -> int:
    start = f"gid://shopify/{kind}/"
    number = gid.removeprefix(start)
    return int(number) if gid.startswith(start) and number.isdigit() else 0


def _refused(field: str, message: str) -> Json:
    return {"product": None, "userErrors": [{"field": ["product", field], "message": message}]}


def _refused_file(field: str, message: str, code: str) -> Json:
    error = {"field": ["files", field], "message": message, "code": code}
    return {"files": None, "userErrors": [error]}
