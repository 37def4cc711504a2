"""Shopify behind the StorePlatform port."""

import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import MissingScope
from app.domain.heads import Head
from app.domain.ids import RemoteId
from app.domain.reviews import Reviews
from app.domain.stores import Platform, Store
from app.ports.stores import (
    Beat,
    Credentials,
    Edit,
    Live,
    Look,
    ShopFacts,
    Skip,
    Told,
    Written,
    skip_none,
)
from integrations.heads import Fetch, look
from integrations.http import Http
from integrations.shopify import queries
from integrations.shopify.budget import Budget, OwnBudget
from integrations.shopify.client import Graphql
from integrations.shopify.looking import Looking
from integrations.shopify.oauth import ShopifyOAuth
from integrations.shopify.operations import CONTENT, TRANSLATIONS
from integrations.shopify.provenance import Provenance
from integrations.shopify.reading import Reading
from integrations.shopify.writing import AT_ONCE, BULK_AT_ONCE, BULK_FROM, Writing

SCRIPT_MARKS = ("<script",)
LOCALE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def _own_budget(_shop: str) -> Budget:
    return OwnBudget()


@dataclass(slots=True)
class ShopifyPlatform:
    """Implements `app.ports.stores.StorePlatform`. `files` carries what is big, with no key.

    `fetch` gets a page as shoppers do; None: pages aren't looked at.
    """

    http: Http
    files: Http
    oauth: ShopifyOAuth
    make_budget: Callable[[str], Budget] = _own_budget
    fetch: Fetch | None = None
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
            if store.domain not in self.budgets:
                self.budgets[store.domain] = self.make_budget(store.domain)
            budget = self.budgets[store.domain]
        graphql = Graphql(self.http, url, credentials.values["access_token"], budget)
        reading, writing = Reading(store, graphql, self.files), Writing(graphql, self.files)
        yield ShopifyClient(graphql, reading, writing, self.fetch)

    def refresh(self, store: Store, credentials: Credentials) -> Credentials:
        """The next pair of tokens."""
        return self.oauth.refresh(store.domain, credentials)

    def at_once(self, waiting: int) -> int:
        """A handful, or where a bulk mutation does it, what one file should hold."""
        return BULK_AT_ONCE if waiting >= BULK_FROM else AT_ONCE

    def scope(self, kind: Kind, slot: Slot) -> str:
        """The optional scope that the text needs."""
        if slot.locale:
            return TRANSLATIONS
        return CONTENT if kind in (Kind.PAGE, Kind.ARTICLE) else ""

    def foretold(self, kind: Kind, slot: Slot, text: str) -> str:  # noqa: ARG002  the port's
        """Shopify keeps what it gets."""
        return text

    def losses(self, kind: Kind, slot: Slot, text: str | None) -> tuple[str, ...]:  # noqa: ARG002  the port's
        """Shopify keeps all but scripts."""
        if slot.field is not Field.DESCRIPTION or not text:
            return ()
        return ("script",) if any(mark in text.lower() for mark in SCRIPT_MARKS) else ()


@dataclass(frozen=True, slots=True)
class ShopifyClient:
    """Implements `app.ports.stores.StoreClient`."""

    graphql: Graphql
    reading: Reading
    writing: Writing
    fetch: Fetch | None

    def shop(self) -> ShopFacts:
        """What the shop says of itself."""
        told = self.graphql.run(queries.SHOP, {})
        shop = told["shop"]
        scopes = tuple(
            sorted(each["handle"] for each in told["currentAppInstallation"]["accessScopes"])
        )
        language, locales = self._languages()
        return ShopFacts(
            shop["name"],
            shop["primaryDomain"]["url"],
            language,
            shop["currencyCode"],
            scopes=scopes,
            locales=locales,
            time_zone=shop["ianaTimezone"],
        )

    def products(
        self, beat: Beat, since: datetime | None = None, skip: Skip = skip_none
    ) -> Iterator[Product]:
        """All, or what changed."""
        return self.reading.all(beat, skip) if since is None else self.reading.changed(since)

    def undated(self, beat: Beat, skip: Skip = skip_none) -> Iterator[Product]:  # noqa: ARG002  the port's
        """Everything in a Shopify shop says when it changed."""
        yield from ()

    def reviews(self, beat: Beat) -> Mapping[RemoteId, Reviews] | None:  # noqa: ARG002  the port's
        """Shopify has none of its own; those of apps are the apps'."""
        return None

    def count(self) -> int:
        """How many products there are."""
        return self.reading.count()

    def ids(self, beat: Beat) -> Iterator[RemoteId]:  # noqa: ARG002  pages come quickly
        """Those of the products."""
        return self.reading.ids()

    def product(self, remote_id: RemoteId) -> Product:
        """One product as it is now."""
        return self.reading.one(remote_id)

    def look(self, wanted: Sequence[Look], *, again: bool = False) -> Mapping[RemoteId, Live]:
        """What stands there now."""
        looking = Looking(self.graphql)
        if again:
            looking.ensure_nothing_under_way()
        return looking.at(wanted)

    def write(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        """Only the texts that change, and our mark in the same request."""
        return self.writing.all(edits, beat, expected)

    def head(self, product: Product, *, past_caches: bool = False) -> Head | None:
        """What its page tells search: themes add to the SEO texts, and some put others there."""
        if self.fetch is None or not product.url:
            return None
        return look(self.fetch, product.url, past_caches=past_caches)

    def tell_provenance(self, product: Product, told: Told) -> None:
        """Keep it in a metafield."""
        Provenance(self.graphql).tell(product, told)

    def watch(self, address: str, secret: str) -> None:
        """The app's own configuration subscribes to webhooks, for all shops at once."""

    def unwatch(self, address: str) -> None:
        """They end with the install."""

    def _languages(self) -> tuple[str, tuple[str, ...] | None]:
        """The shop's own, "" where we may not know; and those that it is translated to."""
        try:
            told = self.graphql.run(queries.SHOP_LOCALES, {})["shopLocales"]
        except MissingScope:
            return "", None
        known = [each for each in told if LOCALE.fullmatch(each["locale"])]
        own = next((each["locale"] for each in known if each["primary"]), "")
        others = (each["locale"] for each in known if each["published"] and not each["primary"])
        return own, tuple(sorted(others))
