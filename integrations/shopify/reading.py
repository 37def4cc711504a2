"""Reads what a shop has: page by page, or where that would take long, by a bulk query."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.domain.catalog import Kind, Product, Translation
from app.domain.errors import ExternalError, MissingScope
from app.domain.ids import RemoteId
from app.domain.stores import Store
from app.ports.stores import Beat, Skip, skip_none
from integrations.http import Http
from integrations.shopify import queries
from integrations.shopify.bulk import POLL_S, BulkReading
from integrations.shopify.client import Graphql
from integrations.shopify.mapping import kind_of, product_of, translations_of
from integrations.shopify.operations import TRANSLATIONS, Operation, is_granted

BULK_FROM = 250  # a bulk query takes some seconds in any case, as a dozen pages do


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads one shop."""

    store: Store
    graphql: Graphql
    files: Http
    bulk_from: int = BULK_FROM
    poll_s: float = POLL_S

    def all(self, beat: Beat, skip: Skip = skip_none) -> Iterator[Product]:
        """Products, then collections, pages and articles."""
        if self.count() < self.bulk_from:
            yield from self._listed(queries.PRODUCTS, queries.PAGE, "")
        else:
            bulk = BulkReading(self.graphql, self.files, self._locales(), self.poll_s)
            for node, translations in bulk.products(beat, skip):
                product = product_of(node, self.store)
                yield replace(product, translations=translations) if translations else product
        yield from self._others("")

    def changed(self, since: datetime) -> Iterator[Product]:
        """What changed from then on."""
        asked = f"updated_at:>='{since:%Y-%m-%dT%H:%M:%SZ}'"
        yield from self._listed(queries.CHANGED_PRODUCTS, queries.PAGE, asked)
        yield from self._others(asked)

    def count(self) -> int:
        """How many products there are."""
        return int(self.graphql.run(queries.COUNT, {})["productsCount"]["count"])

    def ids(self) -> Iterator[RemoteId]:
        """Those of the products."""
        for node in self._nodes(queries.PRODUCT_IDS, queries.IDS, ""):
            yield RemoteId(node["id"])

    def one(self, remote_id: RemoteId) -> Product:
        """A single one, whole."""
        node = self.graphql.run(queries.ONE[kind_of(remote_id)], {"id": remote_id})["one"]
        if node is None:
            raise ExternalError("shopify has no such product", retryable=False, kind="gone")
        if kind_of(remote_id) is Kind.PRODUCT:
            for part in queries.PARTS:
                self._complete(node, part)
        [product] = self._translated([product_of(node, self.store)])
        return product

    def _complete(self, node: dict[str, Any], part: str) -> None:
        """All of what it has: it may be two thousand variants."""
        told = node[part]
        while told["pageInfo"]["hasNextPage"]:
            after = told["pageInfo"]["endCursor"]
            wanted = {"id": node["id"], "first": queries.REST_PAGE, "after": after}
            one = self.graphql.run(queries.REST[part], wanted)["one"]
            if one is None:
                raise ExternalError("shopify has no such product", retryable=False, kind="gone")
            told = one[part]
            node[part]["nodes"] += told["nodes"]

    def _others(self, asked: str) -> Iterator[Product]:
        for operation in queries.LISTS.values():
            if all(map(self._may, operation.scopes)):
                with suppress(MissingScope):  # it was taken back since we last asked
                    yield from self._listed(operation, queries.PAGES, asked)

    def _listed(self, operation: Operation, first: int, asked: str) -> Iterator[Product]:
        page: list[Product] = []
        for node in self._nodes(operation, first, asked):
            # most products are whole in a list; one that isn't is asked for by itself
            if _is_cut(node):
                yield self.one(node["id"])
            else:
                page.append(product_of(node, self.store))
            if len(page) == first:
                yield from self._translated(page)
                page = []
        yield from self._translated(page)

    def _nodes(self, operation: Operation, first: int, asked: str) -> Iterator[dict[str, Any]]:
        after: str | None = None
        while True:
            variables: dict[str, Any] = {"first": first, "after": after}
            if asked:
                variables["query"] = asked
            try:
                [page] = self.graphql.run(operation, variables).values()
            except ExternalError as error:
                if error.kind != "too_dear" or first == 1:
                    raise
                first //= 2  # Shopify may reckon otherwise than it tells
                continue
            yield from page["nodes"]
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def _translated(self, products: Sequence[Product]) -> Iterator[Product]:
        ids = [product.remote_id for product in products]
        found: dict[RemoteId, list[Translation]] = defaultdict(list)
        for locale in self._locales() if ids else ():
            for node in translated(self.graphql, ids, locale):
                found[node["resourceId"]] += translations_of(node["translations"], locale)
        for product in products:
            yield replace(product, translations=tuple(found[product.remote_id]))

    def _locales(self) -> tuple[str, ...]:
        return self.store.locales if self._may(TRANSLATIONS) else ()

    def _may(self, scope: str) -> bool:
        return is_granted(scope, self.store.scopes)


def _is_cut(node: dict[str, Any]) -> bool:
    """Whether a list left out some of what a product has many of."""
    parts = (node[part] for part in queries.PARTS if node["__typename"] == "Product")
    return any(part["pageInfo"]["hasNextPage"] for part in parts)


def translated(graphql: Graphql, ids: Sequence[RemoteId], locale: str) -> Iterator[dict[str, Any]]:
    """What each of them says in one language, with the digests of what it was translated from."""
    variables = {"ids": list(ids), "locale": locale, "first": len(ids)}
    told = graphql.run(queries.TRANSLATED, variables, len(ids))
    yield from told["translatableResourcesByIds"]["nodes"]
