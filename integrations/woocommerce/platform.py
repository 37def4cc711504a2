"""WooCommerce behind the StorePlatform port."""

import html
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from app.domain.calendars import offset_zone
from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError, Invalid
from app.domain.heads import Head
from app.domain.ids import RemoteId
from app.domain.reviews import Reviews, gathered
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
from integrations.woocommerce import foretelling, languages, seo_plugins
from integrations.woocommerce.apart import Apart
from integrations.woocommerce.app_passwords import seo_of
from integrations.woocommerce.client import Rest
from integrations.woocommerce.gate import BATCH, Gate
from integrations.woocommerce.hooks import Hooks
from integrations.woocommerce.mapping import Units
from integrations.woocommerce.moves import elsewhere
from integrations.woocommerce.pacing import Paced
from integrations.woocommerce.provenance import Provenance
from integrations.woocommerce.reading import Catalogue
from integrations.woocommerce.remembered import Remembered
from integrations.woocommerce.reviews import newest_reviews
from integrations.woocommerce.seats import OwnSeats, Seats
from integrations.woocommerce.seo_plugins import SeoPlugin
from integrations.woocommerce.writing import Writing

SEO_FIELDS = frozenset({Field.SEO_TITLE, Field.META_DESCRIPTION, Field.FOCUS_KEYWORD})


def _own_seats(_root: str) -> Seats:
    return OwnSeats()


@dataclass(slots=True)
class WooPlatform:
    """Implements `app.ports.stores.StorePlatform`.

    `reads` may take longer than `http`, which writes; None: it reads as well. `fetch` gets a page
    as shoppers do; None: pages aren't looked at. `make_seats` makes those at a shop, by the root of
    its API, that this process shares with others.
    """

    http: Http
    reads: Http | None = None
    fetch: Fetch | None = None
    make_seats: Callable[[str], Seats] = _own_seats
    gates: dict[str, Gate] = field(default_factory=dict)
    units: Remembered[Units] = field(default_factory=Remembered)
    plugins: Remembered[SeoPlugin | None] = field(default_factory=Remembered)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def platform(self) -> Platform:
        """WooCommerce."""
        return Platform.WOOCOMMERCE

    @contextmanager
    def connect(self, store: Store, credentials: Credentials) -> Iterator["WooClient"]:
        """A client for the shop."""
        gate = self.gate(store.api_url)
        paced = Paced(self.reads or self.http, self.http, gate)
        rest = Rest.of(paced, store.api_url, credentials.values)
        aioseo = seo_of(paced, store, credentials)
        way_in = Apart(aioseo) if aioseo else None
        yield WooClient(store, rest, gate, self, seo_plugins.named(store.seo_plugin), way_in)

    def gate(self, root: str) -> Gate:
        """The one way in to a shop, for all threads of this process."""
        with self.lock:
            return self.gates.setdefault(root, Gate(self.make_seats(root)))

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

    def losses(self, kind: Kind, slot: Slot, text: str | None) -> tuple[str, ...]:
        """What WordPress's filters would take."""
        return foretelling.losses(kind, slot, text) if text else ()

    def foretold(self, kind: Kind, slot: Slot, text: str) -> str:
        """What WordPress's filters would leave."""
        return foretelling.foretold(kind, slot, text)

    def units_of(self, rest: Rest) -> Units:
        """What the shop measures in, asked for every ten minutes."""
        return self.units.of(rest.root, partial(_units, rest))


@dataclass(slots=True)
class WooClient:
    """Implements `app.ports.stores.StoreClient`."""

    store: Store
    rest: Rest
    gate: Gate
    owner: WooPlatform
    plugin: SeoPlugin | None
    way_in: Apart | None = None
    _catalogue: Catalogue | None = None

    def shop(self) -> ShopFacts:
        """What the shop says of itself; from then on its products are read with its SEO plugin."""
        index, namespaces = self._index("name,home,namespaces,timezone_string,gmt_offset")
        self._go_by(self.owner.plugins.keep(self.rest.root, self._plugin(namespaces)))
        self.store = replace(self.store, language_plugin=languages.plugin_of(namespaces))
        self._catalogue = None
        currency = self.rest.get("wc/v3/data/currencies/current")
        home = str(index.get("home", ""))
        leads_to = elsewhere(home, self.store.url)
        return ShopFacts(
            html.unescape(str(index.get("name", ""))),
            "" if leads_to else home,
            self._language(),
            str(currency.get("code", "")) if isinstance(currency, dict) else "",
            self.plugin.name if self.plugin else "",
            leads_to=leads_to,
            language_plugin=self.store.language_plugin,
            time_zone=_time_zone(index),
            seo_access=self.apart.access() if self.apart else None,
        )

    def products(
        self, beat: Beat, since: datetime | None = None, skip: Skip = skip_none
    ) -> Iterator[Product]:
        """All, or what changed."""
        return self.catalogue.all(beat, since, skip)

    def undated(self, beat: Beat, skip: Skip = skip_none) -> Iterator[Product]:
        """Its categories and tags."""
        return self.catalogue.listings(beat, skip)

    def reviews(self, beat: Beat) -> Mapping[RemoteId, Reviews] | None:
        """What shoppers say of its products."""
        asked = languages.of_all(self.store.language_plugin)
        return gathered(newest_reviews(self.rest, self.gate, asked, beat))

    def count(self) -> int:
        """How many products there are."""
        return self.catalogue.count()

    def ids(self, beat: Beat) -> Iterator[RemoteId]:
        """Those of all products."""
        return self.catalogue.ids(beat)

    def product(self, remote_id: RemoteId) -> Product:
        """One product as it is now."""
        return self.catalogue.one(remote_id)

    def look(self, wanted: Sequence[Look], *, again: bool = False) -> Mapping[RemoteId, Live]:  # noqa: ARG002  nothing is left to the shop
        """What stands there now, as the SEO plugin has it that is on now."""
        if any(slot.field in SEO_FIELDS for each in wanted for slot in each.slots):
            with suppress(ExternalError):  # a shop that is ill says so below
                self._go_by(self.owner.plugins.of(self.rest.root, self._plugin_now))
        found = self.catalogue.look(wanted)
        return self.apart.looked_at(wanted, found) if self.apart else found

    def write(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        """Only the texts that change, and our mark in the same request."""
        writing = Writing(self.rest, self.gate, self.catalogue, self.plugin, self.apart)
        return writing.all(edits, beat, expected)

    def head(self, product: Product, *, past_caches: bool = False) -> Head | None:
        """What its page tells search; past caches by an address that none of them knows."""
        if self.owner.fetch is None or not product.url:
            return None
        with self.gate.turn(self.owner.http.total_s):
            return look(self.owner.fetch, product.url, past_caches=past_caches)

    def tell_provenance(self, product: Product, told: Told) -> None:
        """Keep it in a meta entry of ours."""
        Provenance(self.rest).tell(product, told)

    def watch(self, address: str, secret: str) -> None:
        """One webhook a topic."""
        Hooks(self.rest, address).watch(secret)

    def unwatch(self, address: str) -> None:
        """Ours go."""
        Hooks(self.rest, address).unwatch()

    @property
    def catalogue(self) -> Catalogue:
        """The shop's products, in the units that it measures in."""
        if self._catalogue is None:
            units = partial(self.owner.units_of, self.rest)
            self._catalogue = Catalogue(
                self.store, self.rest, self.gate, units, self.plugin, self.apart
            )
        return self._catalogue

    @property
    def apart(self) -> Apart | None:
        """The SEO texts that the plugin keeps apart, where we were let in to them."""
        is_apart = self.plugin is not None and self.plugin.is_apart
        return self.way_in if is_apart else None

    def _index(self, fields: str) -> tuple[Mapping[str, object], Sequence[str]]:
        index = self.rest.index(fields)
        namespaces = index.get("namespaces") if isinstance(index, dict) else None
        if not isinstance(namespaces, list):
            raise ExternalError("woocommerce: no index", retryable=False, kind="garbled")
        return index, list(map(str, namespaces))

    def _plugin_now(self) -> SeoPlugin | None:
        _index, namespaces = self._index("namespaces")
        return self._plugin(namespaces)

    def _go_by(self, plugin: SeoPlugin | None) -> None:
        """From now on SEO texts are that plugin's."""
        if plugin != self.plugin:
            self.plugin, self._catalogue = plugin, None

    def _plugin(self, namespaces: Sequence[str]) -> SeoPlugin | None:
        """Which one keeps the texts that pages show; of several the one that is seen on one."""
        found = seo_plugins.active(namespaces)
        if len(found) > 1:
            seen = seo_plugins.shown(found, self._front_page().decode("utf-8", "replace"))
            return seen or found[0]
        return found[0] if found else None

    def _front_page(self) -> bytes:
        """As shoppers see it; nothing where it can't be had."""
        with suppress(ExternalError, Invalid):
            return self.owner.fetch(self.store.url)[1].body if self.owner.fetch else b""
        return b""

    def _language(self) -> str:
        """The site's own; where the key may not see its settings, its pages' word for it."""
        try:
            status = self.rest.get("wc/v3/system_status", _fields="environment")
        except ExternalError as error:
            if error.kind not in ("forbidden", "unavailable", "refused", "garbled"):
                raise
            status = None
        environment = status.get("environment") if isinstance(status, dict) else None
        locale = environment.get("language", "") if isinstance(environment, dict) else ""
        told = str(locale).partition("_")[0]
        return told or languages.site_language(self._front_page())


def _time_zone(index: Mapping[str, object]) -> str:
    """The site's: a city's, or where it has none so many hours from UTC."""
    hours = index.get("gmt_offset")
    name = str(index.get("timezone_string") or "")
    return name or (offset_zone(float(hours)) if isinstance(hours, int | float) else "")


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
