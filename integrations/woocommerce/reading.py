"""Reads what a shop has of texts: products page by page, its categories and tags, and looks."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

import structlog

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.domain.stores import Store
from app.ports.stores import Beat, Live, Look, Skip, skip_none
from integrations.woocommerce.apart import Apart
from integrations.woocommerce.client import Rest
from integrations.woocommerce.gate import Gate
from integrations.woocommerce.languages import of_all
from integrations.woocommerce.looking import Looking, of_kind, passing
from integrations.woocommerce.mapping import (
    FIELDS,
    TEXT_FIELDS,
    VARIATION_FIELDS,
    Reading,
    Units,
    live_of,
    plain_name,
    product_of,
)
from integrations.woocommerce.pictures import without_main
from integrations.woocommerce.places import LISTS, PRODUCTS, Place, place_of, remote_id_of
from integrations.woocommerce.seo_plugins import SeoPlugin
from integrations.woocommerce.terms import TERM_FIELDS, TITLES, live_term, source_hash, term_of
from integrations.woocommerce.walking import NUMBERS, Nodes, Walk, has_number

log = structlog.get_logger("rooz.woocommerce")

CLOCKS_AGREE_S = 60.0  # so far apart nobody notices
MOST_ODD = 20  # products of another form than all others; more of them, and the shop's are
UNMEASURED = Units("", "")  # texts aren't
LISTINGS = (Kind.COLLECTION, Kind.TAG)

Titles = Mapping[RemoteId, Sequence[str]]
"""The titles of some of the products that a category or tag lists."""


def no_beat() -> None:
    """Nothing waits for us."""


@dataclass(slots=True)
class Catalogue:
    """One shop's. `pictures` are the images that a look found, by product, in order.

    `faceless` are products, by number, without a main one; over `broken` ones PHP breaks off.
    """

    store: Store
    rest: Rest
    gate: Gate
    units: Callable[[], Units]
    plugin: SeoPlugin | None
    apart: Apart | None = None
    pictures: dict[RemoteId, list[int]] = field(default_factory=dict)
    faceless: frozenset[int] = frozenset()
    broken: dict[RemoteId, ExternalError] = field(default_factory=dict)
    odd: int = 0

    def all(
        self, beat: Beat, since: datetime | None = None, skip: Skip = skip_none
    ) -> Iterator[Product]:
        """All but what is in the trash, by number; with `since` the products changed since then."""
        if since is not None:
            yield from self._changed(since, beat)
            return
        titles: dict[RemoteId, list[str]] = defaultdict(list)
        for nodes in self._walk(PRODUCTS, FIELDS, beat):
            for product, node in self._readable(nodes, beat):
                _note(node, titles)
                yield product
        yield from self.listings(beat, skip, titles)

    def listings(
        self, beat: Beat, skip: Skip = skip_none, titles: Titles | None = None
    ) -> Iterator[Product]:
        """Categories, then tags. Where the titles aren't known, those that changed are asked."""
        for kind in LISTINGS:
            with passing("forbidden"):
                for nodes in self._walk(LISTS[kind], TERM_FIELDS, beat):
                    yield from self._listed(kind, nodes, skip, titles)

    def count(self) -> int:
        """How many products there are."""
        return self.rest.total(PRODUCTS, per_page=1, _fields="id", **self._of_all())

    def ids(self, beat: Beat) -> Iterator[RemoteId]:
        """Those of all products, without the trash."""
        for nodes in self._walk(PRODUCTS, NUMBERS, beat):
            yield from (RemoteId(str(node["id"])) for node in nodes)

    def one(self, remote_id: RemoteId) -> Product:
        """A single one, whole; one in the trash is told as such. Of a variation, its product."""
        place = place_of(remote_id)
        if place.kind is not Kind.PRODUCT:
            node = self.rest.get(place.path, _fields=TERM_FIELDS)
            _ensure_thing(node)
            return term_of(node, place.kind, self.store, self._titles(place))
        node = self.rest.get(place.path, context="edit", _fields=FIELDS)
        _ensure_thing(node)
        if node.get("type") == "variation":
            return self.one(RemoteId(str(node.get("parent_id"))))
        return self._product(node, no_beat)

    def look(self, wanted: Sequence[Look]) -> Mapping[RemoteId, Live]:
        """What is there of each. A list leaves out what is in the trash, so that is asked for."""
        looking = Looking(self._looked_at)
        for kind in LISTS:
            waiting = iter(of_kind(wanted, kind))
            while some := list(islice(waiting, self.gate.page.now)):
                looking.at(kind, some)
        told = looking.told(wanted)
        self.broken = {**self.broken, **looking.broken}
        for remote_id in looking.found:
            self.broken.pop(remote_id, None)
        self.faceless |= without_main(self.rest, self._drawn(wanted))
        return told

    def _drawn(self, wanted: Sequence[Look]) -> list[int]:
        """The products whose alt texts are asked for: they go with all of its pictures."""
        return [
            int(look.product.remote_id)
            for look in wanted
            if self.pictures.get(look.product.remote_id)
            and any(slot.field is Field.ALT_TEXT for slot in look.slots)
        ]

    def known(self, node: Any, place: Place) -> Mapping[Slot, str | None]:
        """The texts of a thing in an answer to a write."""
        return self._live(node, place.kind).texts

    def _looked_at(self, kind: Kind, places: Sequence[Place]) -> dict[RemoteId, Live]:
        found = {
            remote_id_of(kind, node["id"]): self._live(node, kind)
            for node in self._some(kind, places)
        }
        for place in places:
            remote_id = remote_id_of(kind, place.number)
            # a term has no trash: what a list leaves out is gone
            if remote_id not in found and (kind is Kind.PRODUCT or len(places) == 1):
                with passing("gone"):
                    found[remote_id] = self._live(self.rest.get(place.path, **_texts(kind)), kind)
        return found

    def _some(self, kind: Kind, places: Sequence[Place]) -> Nodes:
        if len(places) == 1:
            return []  # by itself it is told whole, in the trash too
        include = ",".join(str(place.number) for place in places)
        asked = {**_texts(kind), **self._of_all()}
        nodes = self.rest.get(LISTS[kind], include=include, per_page=len(places), **asked)
        if not isinstance(nodes, list) or not all(map(has_number, nodes)):
            raise ExternalError("woocommerce: no list", retryable=True, kind="garbled")
        return nodes

    def _live(self, node: Any, kind: Kind) -> Live:
        _ensure_thing(node)
        if kind is not Kind.PRODUCT:
            return live_term(node)
        live = live_of(node, Reading(self.store, UNMEASURED, self.plugin))
        self.pictures[RemoteId(str(node["id"]))] = [int(image["id"]) for image in node["images"]]
        return live

    def _changed(self, since: datetime, beat: Beat) -> Iterator[Product]:
        """The shop goes by its own clock; how far that is behind, its first answer tells."""
        allowed_s = self._behind_s()
        asked = since - timedelta(seconds=allowed_s)
        after = {"modified_after": f"{asked:%Y-%m-%dT%H:%M:%S}", "dates_are_gmt": "true"}
        for nodes in self._walk(PRODUCTS, FIELDS, beat, after):
            if self._behind_s() > allowed_s + CLOCKS_AGREE_S:
                yield from self._changed(since, beat)
                return
            for product, _node in self._readable(nodes, beat):
                yield product

    def _behind_s(self) -> float:
        return max(0.0, self.gate.behind_s or 0.0)

    def _walk(
        self, path: str, fields: str, beat: Beat, more: Mapping[str, object] | None = None
    ) -> Iterator[Nodes]:
        wanted = {"context": "edit", "_fields": fields, **(more or {}), **self._of_all()}
        is_long = path == PRODUCTS and more is None
        return Walk(self.rest, self.gate, path, wanted, beat, is_long).pages()

    def _listed(
        self, kind: Kind, nodes: Nodes, skip: Skip, titles: Titles | None
    ) -> Iterator[Product]:
        hashes = {remote_id_of(kind, node["id"]): source_hash(node) for node in nodes}
        known = skip(hashes)
        for remote_id, node in zip(hashes, nodes, strict=True):
            if remote_id in known:
                continue
            shown: Iterable[str] = ()
            if titles is not None:
                shown = titles.get(remote_id, ())
            elif node.get("count"):
                shown = self._titles(Place(kind, node["id"]))
            yield term_of(node, kind, self.store, shown)

    def _titles(self, place: Place) -> tuple[str, ...]:
        name = "category" if place.kind is Kind.COLLECTION else "tag"
        asked: dict[str, object] = {name: place.number, "status": "publish", "_fields": "id,name"}
        nodes = self.rest.get(PRODUCTS, per_page=TITLES, **asked, **self._of_all())
        if not isinstance(nodes, list) or not all(map(has_number, nodes)):
            raise ExternalError("woocommerce: no list", retryable=True, kind="garbled")
        return tuple(plain_name(str(node.get("name", ""))) for node in nodes)

    def _readable(self, nodes: Nodes, beat: Beat) -> Iterator[tuple[Product, Any]]:
        """The products of a page, but the one that a plugin made unlike all others."""
        for node in nodes:
            try:
                product = self._product(node, beat)
            except ExternalError as error:
                self.odd += 1
                if error.retryable or error.kind != "garbled" or self.odd > MOST_ODD:
                    raise
                log.warning("product left out", store=str(self.store.id), number=node["id"])
                continue
            yield product, node

    def _product(self, node: Any, beat: Beat) -> Product:
        _ensure_thing(node)
        variations: Nodes = []
        if node.get("variations"):
            # of a variation's list the API knows no order by menu_order
            path = f"{PRODUCTS}/{node['id']}/variations"
            for some in self._walk(path, VARIATION_FIELDS, beat):
                variations += some
        product = product_of(node, variations, self._reading())
        return self.apart.product(product) if self.apart else product

    def _of_all(self) -> dict[str, object]:
        return of_all(self.store.language_plugin)

    def _reading(self) -> Reading:
        return Reading(self.store, self.units(), self.plugin)


def _ensure_thing(node: object) -> None:
    """See that an answer is of a thing of the shop's: some walls say "200" and their own word."""
    if not has_number(node):
        raise ExternalError("woocommerce: no thing", retryable=True, kind="garbled")


def _texts(kind: Kind) -> dict[str, object]:
    if kind is Kind.PRODUCT:
        return {"context": "edit", "_fields": TEXT_FIELDS}
    return {"context": "edit", "_fields": TERM_FIELDS}


def _note(node: Any, titles: dict[RemoteId, list[str]]) -> None:
    """Remember a product that shoppers see as one of those on its categories and tags."""
    if node.get("status") != "publish":
        return
    for kind, name in ((Kind.COLLECTION, "categories"), (Kind.TAG, "tags")):
        for each in node.get(name) or ():
            known = titles[remote_id_of(kind, each["id"])]
            if len(known) < TITLES:
                known.append(plain_name(node["name"]))
