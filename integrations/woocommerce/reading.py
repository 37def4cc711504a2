"""Reads a shop's products, page by page, and looks at the texts of some."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any

from app.domain.catalog import Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.domain.stores import Store
from app.ports.stores import Live, Look
from integrations.woocommerce.client import Rest
from integrations.woocommerce.mapping import (
    FIELDS,
    TEXT_FIELDS,
    VARIATION_FIELDS,
    Reading,
    Units,
    live_of,
    product_of,
)
from integrations.woocommerce.seo_plugins import SeoPlugin

PAGE = 100
PRODUCTS = "wc/v3/products"


@dataclass(slots=True)
class Catalogue:
    """One shop's products. `pictures` are the images that a look found, by product, in order."""

    store: Store
    rest: Rest
    units: Callable[[], Units]
    plugin: SeoPlugin | None
    pictures: dict[RemoteId, list[int]] = field(default_factory=dict)

    def all(self, since: datetime | None) -> Iterator[Product]:
        """All products but those in the trash, by number; with `since` those changed since then."""
        wanted: dict[str, object] = {"context": "edit", "_fields": FIELDS}
        if since is not None:
            wanted |= {"modified_after": f"{since:%Y-%m-%dT%H:%M:%S}", "dates_are_gmt": "true"}
        yield from map(self._product, self._walk(wanted))

    def count(self) -> int:
        """How many there are."""
        return self.rest.total(PRODUCTS, per_page=1, _fields="id")

    def ids(self) -> Iterator[RemoteId]:
        """All of them, without the trash."""
        for node in self._walk({"_fields": "id"}):
            yield RemoteId(str(node["id"]))

    def one(self, remote_id: RemoteId) -> Product:
        """A single one, whole; one in the trash is told as such."""
        return self._product(self.rest.get(path(remote_id), context="edit", _fields=FIELDS))

    def look(self, wanted: Sequence[Look]) -> Mapping[RemoteId, Live]:
        """What is there of each. A list leaves out what is in the trash, so that is asked for."""
        found: dict[RemoteId, Live] = {}
        waiting = iter(wanted)
        while some := list(islice(waiting, PAGE)):
            ids = [look.product.remote_id for look in some]
            for node in self._some(ids):
                found[RemoteId(str(node["id"]))] = self._live(node)
            for remote_id in ids:
                if remote_id not in found:
                    found |= self._alone(remote_id)
        return found

    def known(self, node: Any) -> Mapping[Slot, str | None]:
        """The texts of a product in an answer to a write."""
        return self._live(node).texts

    def _some(self, ids: Sequence[RemoteId]) -> list[Any]:
        if len(ids) == 1:
            return []  # by itself it is told whole, in the trash too
        return self._list(context="edit", include=",".join(ids), per_page=PAGE, _fields=TEXT_FIELDS)

    def _alone(self, remote_id: RemoteId) -> dict[RemoteId, Live]:
        try:
            node = self.rest.get(path(remote_id), context="edit", _fields=TEXT_FIELDS)
        except ExternalError as error:
            if error.kind != "gone":
                raise
            return {}
        return {remote_id: self._live(node)}

    def _live(self, node: Any) -> Live:
        live = live_of(node, self._reading())
        self.pictures[RemoteId(str(node["id"]))] = [int(image["id"]) for image in node["images"]]
        return live

    def _walk(self, wanted: Mapping[str, object]) -> Iterator[Any]:
        """A list to its end, by number.

        Pages overlap by one product: where somebody deletes one meanwhile, the next page begins
        too late, and without the overlap a product would look as if it were gone.
        """
        last, offset = 0, 0
        while True:
            start = max(0, offset - 1)
            page = self._list(per_page=PAGE, offset=start, orderby="id", order="asc", **wanted)
            if start and (not page or page[0]["id"] > last):
                offset = max(0, start - PAGE)
                continue
            for node in page:
                if node["id"] > last:
                    last = node["id"]
                    yield node
            if len(page) < PAGE:
                return
            offset = start + len(page)

    def _list(self, **params: object) -> list[Any]:
        page = self.rest.get(PRODUCTS, **params)
        if not isinstance(page, list) or not all(map(_has_number, page)):
            raise ExternalError("woocommerce: no list of products", retryable=True, kind="garbled")
        return page

    def _product(self, node: Any) -> Product:
        variations: list[Any] = []
        if isinstance(node, dict) and node.get("variations"):
            variations = self._variations(node["id"])
        return product_of(node, variations, self._reading())

    def _reading(self) -> Reading:
        return Reading(self.store, self.units(), self.plugin)

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
            if not isinstance(page, list) or not all(map(_has_number, page)):
                raise ExternalError("woocommerce: no variations", retryable=True, kind="garbled")
            found += page
            if len(page) < PAGE:
                return found


def path(remote_id: RemoteId) -> str:
    """Where a product is.

    Raises:
        ExternalError: of kind "gone": that is no number.
    """
    if not remote_id.isascii() or not remote_id.isdigit():
        raise ExternalError("woocommerce: no such number", retryable=False, kind="gone")
    return f"{PRODUCTS}/{remote_id}"


def _has_number(node: object) -> bool:
    return isinstance(node, dict) and isinstance(node.get("id"), int)
