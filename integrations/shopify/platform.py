"""Shopify behind the StorePlatform port."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from app.domain.catalog import Field, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import AttemptId, RemoteId
from app.domain.stores import Platform, Store
from app.ports.stores import Credentials, Live, ShopFacts
from integrations.http import Http
from integrations.shopify import queries
from integrations.shopify.bulk import POLL_S, BulkReading
from integrations.shopify.client import Budget, Graphql
from integrations.shopify.mapping import live_of
from integrations.shopify.oauth import ShopifyOAuth

BULK_FROM = 250  # a bulk query takes some seconds in any case, as a dozen pages do
SCRIPT_MARKS = ("<script",)


@dataclass(slots=True)
class ShopifyPlatform:
    """Implements `app.ports.stores.StorePlatform`. `files` fetches what is big, with no key."""

    http: Http
    files: Http
    oauth: ShopifyOAuth
    budgets: dict[str, Budget] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def platform(self) -> Platform:
        """Shopify."""
        return Platform.SHOPIFY

    @contextmanager
    def connect(self, store: Store, credentials: Credentials) -> Iterator["ShopifyClient"]:
        """A client for the shop."""
        url = f"{store.api_url}/admin/api/{queries.API_VERSION}/graphql.json"
        with self.lock:
            budget = self.budgets.setdefault(store.domain, Budget())
        graphql = Graphql(self.http, url, credentials.values["access_token"], budget)
        yield ShopifyClient(store, graphql, self.files)

    def refresh(self, store: Store, credentials: Credentials) -> Credentials:
        """The next pair of tokens."""
        return self.oauth.refresh(store.domain, credentials)

    def losses(self, slot: Slot, text: str | None) -> tuple[str, ...]:
        """Shopify keeps all but scripts."""
        if slot.field is not Field.DESCRIPTION or not text:
            return ()
        return ("script",) if any(mark in text.lower() for mark in SCRIPT_MARKS) else ()


@dataclass(frozen=True, slots=True)
class ShopifyClient:
    """Implements `app.ports.stores.StoreClient`."""

    store: Store
    graphql: Graphql
    files: Http
    bulk_from: int = BULK_FROM
    poll_s: float = POLL_S

    def shop(self) -> ShopFacts:
        """What the shop says of itself."""
        told = self.graphql.run(queries.SHOP, {}, queries.COSTS["shop"])["shop"]
        return ShopFacts(told["name"], told["primaryDomain"]["url"], "", told["currencyCode"])

    def products(self, beat: Callable[[], None]) -> Iterator[Product]:
        """All products: page by page, or where that would take long, by a bulk query."""
        told = self.graphql.run(queries.COUNT, {}, queries.COSTS["count"])["productsCount"]
        if told["count"] < self.bulk_from:
            yield from self._pages()
            return
        for node in BulkReading(self.graphql, self.files, self.poll_s).products(beat):
            yield live_of(node, self.store).product

    def _pages(self) -> Iterator[Product]:
        after: str | None = None
        while True:
            variables = {"first": queries.PAGE, "after": after}
            page = self.graphql.run(queries.PRODUCTS, variables, queries.COSTS["products"])[
                "products"
            ]
            for node in page["nodes"]:
                # most products are whole in a list; one that isn't is asked for by itself
                if any(node[part]["pageInfo"]["hasNextPage"] for part in queries.CUT):
                    yield self.product(node["id"]).product
                else:
                    yield live_of(node, self.store).product
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def product(self, remote_id: RemoteId) -> Live:
        """One product as it is now."""
        node = self.graphql.run(queries.ONE, {"id": remote_id}, queries.COSTS["one"])["product"]
        if node is None:
            raise ExternalError("shopify has no such product", retryable=False, kind="gone")
        return live_of(node, self.store)

    def write(self, live: Live, texts: Mapping[Slot, str | None], attempt: AttemptId) -> None:
        """Only the texts that change, and our mark in the same mutation."""
        product = _product_input(live, texts, attempt)
        files = _files_input(live, texts)
        if files:
            told = self.graphql.run(
                queries.WRITE_WITH_ALT_TEXTS,
                {"files": files, "product": product},
                queries.COSTS["write_with_alt_texts"],
            )
            _ensure_taken(told["fileUpdate"])
        else:
            told = self.graphql.run(
                queries.WRITE_TEXTS, {"product": product}, queries.COSTS["write_texts"]
            )
        _ensure_taken(told["productUpdate"])

    def watch(self, address: str, secret: str) -> None:
        """The app's own configuration subscribes to webhooks, for all shops at once."""

    def unwatch(self, address: str) -> None:
        """They end with the install."""


def _product_input(
    live: Live, texts: Mapping[Slot, str | None], attempt: AttemptId
) -> dict[str, Any]:
    mark = {
        "namespace": "$app:rooz",
        "key": "attempt",
        "type": "single_line_text_field",
        "value": str(attempt),
    }
    product: dict[str, Any] = {"id": live.product.remote_id, "metafields": [mark]}
    described = Slot(Field.DESCRIPTION)
    if described in texts:
        product["descriptionHtml"] = texts[described] or ""
    title, meta = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)
    if title in texts or meta in texts:
        # both go, or Shopify takes the one left out for empty
        product["seo"] = {
            "title": texts.get(title, live.product.seo_title) or "",
            "description": texts.get(meta, live.product.meta_description) or "",
        }
    return product


def _files_input(live: Live, texts: Mapping[Slot, str | None]) -> list[dict[str, str]]:
    return [
        {"id": image.remote_id, "alt": texts[slot] or ""}
        for image in live.product.images
        if (slot := Slot(Field.ALT_TEXT, image.id)) in texts
    ]


def _ensure_taken(payload: dict[str, Any] | None) -> None:
    errors = (payload or {}).get("userErrors") or []
    if payload is None:
        raise ExternalError("shopify did nothing", retryable=True, kind="garbled")
    if not errors:
        return
    said = "; ".join(str(error.get("message", "")) for error in errors)[:300]
    is_gone = "does not exist" in said.lower()
    raise ExternalError(said, retryable=False, kind="gone" if is_gone else "refused")
