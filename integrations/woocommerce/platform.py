"""WooCommerce behind the StorePlatform port."""

import html
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from app.domain.catalog import HTML_FIELDS, Field, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import AttemptId, RemoteId
from app.domain.stores import Platform, Store
from app.ports.stores import Credentials, Live, ShopFacts
from integrations.http import Http
from integrations.woocommerce import kses
from integrations.woocommerce.client import Rest
from integrations.woocommerce.mapping import (
    ATTEMPT_KEY,
    FIELDS,
    VARIATION_FIELDS,
    Reading,
    Units,
    live_of,
)
from integrations.woocommerce.seo_plugins import SeoPlugin, active, named
from integrations.woocommerce.webhooks import TOPICS

PAGE = 100
PRODUCTS = "wc/v3/products"
UNITS_S = 600.0  # a shop hardly ever changes what it weighs in
# the API takes no empty alt text, and trims what it takes
# (plugins/woocommerce/includes/rest-api/Controllers/Version3: `! empty( $image['alt'] )`)
NO_ALT = " "


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
        values = credentials.values
        rest = Rest(self.http, store.api_url, values["consumer_key"], values["consumer_secret"])
        yield WooClient(store, rest, self, named(store.seo_plugin))

    def refresh(self, store: Store, credentials: Credentials) -> Credentials:  # noqa: ARG002  the port's
        """These keys don't expire; a dead one needs the merchant."""
        raise ExternalError(
            f"woocommerce: nothing refreshes the key of {store.id}",
            retryable=False,
            kind="unauthorized",
        )

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

    def shop(self) -> ShopFacts:
        """What the shop says of itself; from then on its products are read with its SEO plugin."""
        index = self.rest.get("", _fields="name,home,namespaces")
        if not isinstance(index, dict) or not isinstance(index.get("namespaces"), list):
            raise ExternalError("woocommerce: no index", retryable=False, kind="garbled")
        self.plugin = active(index["namespaces"])
        currency = self.rest.get("wc/v3/data/currencies/current")
        return ShopFacts(
            html.unescape(str(index.get("name", ""))),
            str(index.get("home", "")),
            self._language(),
            str(currency.get("code", "")) if isinstance(currency, dict) else "",
            self.plugin.name if self.plugin else "",
        )

    def products(self, beat: Callable[[], None]) -> Iterator[Product]:  # noqa: ARG002  pages come
        """All products but those in the trash, by number.

        Pages overlap by one product: where somebody deletes one meanwhile, the next page begins
        too late, and without the overlap a product would look as if it were gone.
        """
        last, offset = 0, 0
        while True:
            start = max(0, offset - 1)
            page = self._page(start)
            if start and (not page or page[0]["id"] > last):
                offset = max(0, start - PAGE)
                continue
            for node in page:
                if node["id"] > last:
                    last = node["id"]
                    yield self._live(node).product
            if len(page) < PAGE:
                return
            offset = start + len(page)

    def product(self, remote_id: RemoteId) -> Live:
        """One product as it is now; one in the trash is told as such."""
        return self._live(self.rest.get(self._path(remote_id), context="edit", _fields=FIELDS))

    def write(self, live: Live, texts: Mapping[Slot, str | None], attempt: AttemptId) -> None:
        """Only the texts that change, and our mark in the same request."""
        meta: list[dict[str, str | None]] = [{"key": ATTEMPT_KEY, "value": str(attempt)}]
        body: dict[str, object] = {"meta_data": meta}
        for slot, text in texts.items():
            if slot.field in HTML_FIELDS:
                body[str(slot.field)] = text or ""
            elif slot.field is not Field.ALT_TEXT:
                meta.append({"key": self._meta_key(slot.field), "value": text})
        images = self._images(live, texts)
        if images:
            body["images"] = images
        self.rest.put(self._path(live.product.remote_id), body)

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

    def _hooks(self, address: str) -> list[dict[str, Any]]:
        known = self.rest.get("wc/v3/webhooks", per_page=100)
        hooks = known if isinstance(known, list) else []
        return [hook for hook in hooks if hook.get("delivery_url") == address]

    def _page(self, offset: int) -> list[Any]:
        page = self.rest.get(
            PRODUCTS,
            context="edit",
            per_page=PAGE,
            offset=offset,
            orderby="id",
            order="asc",
            _fields=FIELDS,
        )
        if not isinstance(page, list) or not all(_has_number(node) for node in page):
            raise ExternalError("woocommerce: no list of products", retryable=True, kind="garbled")
        return page

    def _live(self, node: Any) -> Live:
        variations: list[Any] = []
        if isinstance(node, dict) and node.get("variations"):
            variations = self._variations(node["id"])
        reading = Reading(self.store, self.owner.units_of(self.rest), self.plugin)
        return live_of(node, variations, reading)

    def _variations(self, number: object) -> list[Any]:
        found: list[Any] = []
        while True:
            page = self.rest.get(
                f"{PRODUCTS}/{number}/variations",
                per_page=PAGE,
                offset=len(found),
                orderby="id",  # of a variation's list the API knows no order by menu_order
                order="asc",
                _fields=VARIATION_FIELDS,
            )
            if not isinstance(page, list) or not all(_has_number(node) for node in page):
                raise ExternalError("woocommerce: no variations", retryable=True, kind="garbled")
            found += page
            if len(page) < PAGE:
                return found

    def _images(
        self, live: Live, texts: Mapping[Slot, str | None]
    ) -> list[dict[str, int | str]] | None:
        """The whole list, or the others would be taken off the product; None: none changes."""
        if all(slot.field is not Field.ALT_TEXT for slot in texts):
            return None
        images: list[dict[str, int | str]] = []
        for image in live.product.images:
            entry: dict[str, int | str] = {"id": int(image.remote_id)}
            slot = Slot(Field.ALT_TEXT, image.id)
            if slot in texts:
                entry["alt"] = texts[slot] or NO_ALT
            images.append(entry)
        return images

    def _meta_key(self, name: Field) -> str:
        key = self.plugin.key(name) if self.plugin else None
        if key is None:
            raise ExternalError(
                "woocommerce: no SEO plugin keeps this text", retryable=False, kind="refused"
            )
        return key

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

    def _path(self, remote_id: RemoteId) -> str:
        if not remote_id.isascii() or not remote_id.isdigit():
            raise ExternalError("woocommerce: no such number", retryable=False, kind="gone")
        return f"{PRODUCTS}/{remote_id}"


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


def _has_number(node: object) -> bool:
    return isinstance(node, dict) and isinstance(node.get("id"), int)
