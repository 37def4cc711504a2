"""WooCommerce behind the StorePlatform port."""

import html
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.catalog import HTML_FIELDS, Field, Kind, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
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
from integrations.http import Http
from integrations.woocommerce import kses
from integrations.woocommerce.client import Rest
from integrations.woocommerce.mapping import Units
from integrations.woocommerce.provenance import Provenance
from integrations.woocommerce.reading import Catalogue
from integrations.woocommerce.seo_plugins import SeoPlugin, active, named
from integrations.woocommerce.webhooks import TOPICS
from integrations.woocommerce.writing import BATCH, Writing

UNITS_S = 600.0  # a shop hardly ever changes what it weighs in


@dataclass(slots=True)
class WooPlatform:
    """Implements `app.ports.stores.StorePlatform`."""

    http: Http
    units: dict[str, tuple[float, Units]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def platform(self) -> Platform:
        """WooCommerce."""
        return Platform.WOOCOMMERCE

    @contextmanager
    def connect(self, store: Store, credentials: Credentials) -> Iterator["WooClient"]:
        """A client for the shop."""
        rest = Rest.of(self.http, store.api_url, credentials.values)
        yield WooClient(store, rest, self, named(store.seo_plugin))

    def refresh(self, store: Store, credentials: Credentials) -> Credentials:  # noqa: ARG002  the port's
        """These keys don't expire; a dead one needs the merchant."""
        raise ExternalError(
            f"woocommerce: nothing refreshes the key of {store.id}",
            retryable=False,
            kind="unauthorized",
        )

    def at_once(self, waiting: int) -> int:  # noqa: ARG002  the port's
        """As many as go in one request."""
        return BATCH

    def scope(self, kind: Kind, slot: Slot) -> str:  # noqa: ARG002  the port's
        """A key may do everything or nothing."""
        return ""

    def losses(self, slot: Slot, text: str | None) -> tuple[str, ...]:
        """What WordPress's filter would take, as `kses` foretells it."""
        if not text:
            return ()
        if slot.field in HTML_FIELDS:
            return kses.losses(text)
        if "\\" in text:
            return ("backslash",)
        # alt texts go through sanitize_text_field: one line, without tags
        is_flat = slot.field is not Field.ALT_TEXT or (text == " ".join(text.split()))
        return () if is_flat and not ("<" in text and slot.field is Field.ALT_TEXT) else ("markup",)

    def units_of(self, rest: Rest) -> Units:
        """What the shop measures in, asked for every ten minutes."""
        with self.lock:
            asked_at, known = self.units.get(rest.root, (0.0, None))
        if known is not None and time.monotonic() - asked_at < UNITS_S:
            return known
        units = _units(rest)
        with self.lock:
            self.units[rest.root] = (time.monotonic(), units)
        return units


@dataclass(slots=True)
class WooClient:
    """Implements `app.ports.stores.StoreClient`."""

    store: Store
    rest: Rest
    owner: WooPlatform
    plugin: SeoPlugin | None
    _catalogue: Catalogue | None = None

    def shop(self) -> ShopFacts:
        """What the shop says of itself; from then on its products are read with its SEO plugin."""
        index = self.rest.get("", _fields="name,home,namespaces")
        if not isinstance(index, dict) or not isinstance(index.get("namespaces"), list):
            raise ExternalError("woocommerce: no index", retryable=False, kind="garbled")
        self.plugin, self._catalogue = active(index["namespaces"]), None
        currency = self.rest.get("wc/v3/data/currencies/current")
        return ShopFacts(
            html.unescape(str(index.get("name", ""))),
            str(index.get("home", "")),
            self._language(),
            str(currency.get("code", "")) if isinstance(currency, dict) else "",
            self.plugin.name if self.plugin else "",
        )

    def products(
        self,
        beat: Beat,  # noqa: ARG002  pages come
        since: datetime | None = None,
        skip: Skip = skip_none,  # noqa: ARG002  a page is understood as soon as it is here
    ) -> Iterator[Product]:
        """All, or what changed."""
        return self.catalogue.all(since)

    def count(self) -> int:
        """How many there are."""
        return self.catalogue.count()

    def ids(self, beat: Beat) -> Iterator[RemoteId]:  # noqa: ARG002  pages come
        """All of them."""
        return self.catalogue.ids()

    def product(self, remote_id: RemoteId) -> Product:
        """One product as it is now."""
        return self.catalogue.one(remote_id)

    def look(self, wanted: Sequence[Look], *, again: bool = False) -> Mapping[RemoteId, Live]:  # noqa: ARG002  nothing is left to the shop
        """What stands there now."""
        return self.catalogue.look(wanted)

    def write(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        """Only the texts that change, and our mark in the same request."""
        return Writing(self.rest, self.catalogue, self.plugin).all(edits, beat, expected)

    def tell_provenance(self, product: Product, told: Told) -> None:
        """Keep it in a meta entry of ours."""
        Provenance(self.rest).tell(product, told)

    def watch(self, address: str, secret: str) -> None:
        """One webhook a topic; what an earlier reading made stays."""
        there = {hook.get("topic"): hook for hook in self._hooks(address)}
        for topic in TOPICS:
            hook = there.get(topic)
            if hook is None:
                self.rest.post("wc/v3/webhooks", _webhook(topic, address, secret))
            elif hook.get("status") != "active":
                # seven failures in a row switch it off
                self.rest.put(f"wc/v3/webhooks/{hook['id']}", {"status": "active"})

    def unwatch(self, address: str) -> None:
        """Our webhooks go; nobody else's."""
        for hook in self._hooks(address):
            self.rest.delete(f"wc/v3/webhooks/{hook['id']}", force="true")

    @property
    def catalogue(self) -> Catalogue:
        """The shop's products, in the units that it measures in."""
        if self._catalogue is None:
            units = self.owner.units_of(self.rest)
            self._catalogue = Catalogue(self.store, self.rest, units, self.plugin)
        return self._catalogue

    def _hooks(self, address: str) -> list[dict[str, Any]]:
        known = self.rest.get("wc/v3/webhooks", per_page=100)
        hooks = known if isinstance(known, list) else []
        return [hook for hook in hooks if hook.get("delivery_url") == address]

    def _language(self) -> str:
        """The site's own, "" where the key may not see it."""
        try:
            status = self.rest.get("wc/v3/system_status", _fields="environment")
        except ExternalError as error:
            if error.kind in ("forbidden", "unavailable", "refused"):
                return ""
            raise
        environment = status.get("environment") if isinstance(status, dict) else None
        locale = environment.get("language", "") if isinstance(environment, dict) else ""
        return str(locale).partition("_")[0]


def _units(rest: Rest) -> Units:
    try:
        settings = rest.get("wc/v3/settings/products", _fields="id,value")
    except ExternalError as error:
        if error.kind != "forbidden":
            raise
        settings = []
    told = {each.get("id"): each.get("value") for each in settings if isinstance(each, dict)}
    return Units(
        str(told.get("woocommerce_weight_unit") or ""),
        str(told.get("woocommerce_dimension_unit") or ""),
    )


def _webhook(topic: str, address: str, secret: str) -> dict[str, object]:
    return {
        "name": f"Rooz Auto: {topic}",
        "topic": topic,
        "delivery_url": address,
        "secret": secret,
        "status": "active",
    }
