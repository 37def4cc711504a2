"""Look at the pages of what was published, as shoppers and search see them.

A step of its own: the texts are in the shop by then, and stay there whatever a page says.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.domain.catalog import Field, Product, ProductStatus
from app.domain.errors import ExternalError
from app.domain.heads import LATE, OTHER, SHOWN, TWICE
from app.domain.ids import ProductId, TenantId
from app.domain.runs import Item, Run
from app.domain.services import SEO_FIELDS
from app.ports.stores import StoreClient
from app.ports.uow import OpenUow
from app.usecases.connections import Connections

FIRST = 5  # of a run; most runs are of a few products
THEN_EVERY = 50  # a shop's pages are made alike, and each costs it as much as a write


@dataclass(frozen=True, slots=True)
class Seen:
    """An item that is in the shop, with the texts that were written."""

    item: Item
    product_id: ProductId
    texts: Mapping[Field, str]


@dataclass(frozen=True, slots=True)
class Heads:
    """Tells with an item whether its SEO texts are what its page tells search."""

    open_uow: OpenUow
    connections: Connections

    def look(self, tenant: TenantId, run: Run, written: Iterable[Seen]) -> None:
        """Look at some, and keep with the items what was seen. Never fails."""
        chosen = [each for each in written if _is_chosen(each)]
        if not chosen:
            return
        with self.open_uow(tenant) as uow:
            products = uow.products.many([each.product_id for each in chosen])
        with (
            suppress(ExternalError),  # a page that can't be seen says nothing
            self.connections.open(tenant, run.store_id) as (_store, client),
        ):
            self._look(tenant, client, chosen, products)

    def _look(
        self,
        tenant: TenantId,
        client: StoreClient,
        chosen: Sequence[Seen],
        products: Mapping[ProductId, Product],
    ) -> None:
        for each in chosen:
            product = products.get(each.product_id)
            if product is None or product.status is not ProductStatus.ACTIVE:
                continue  # nobody but its merchant sees its page
            found = _codes(client, product, each.texts)
            if found:
                with self.open_uow(tenant) as uow:
                    uow.runs.remark(each.item.id, found)


def _is_chosen(seen: Seen) -> bool:
    position = seen.item.position
    return bool(SEO_FIELDS & seen.texts.keys()) and (position < FIRST or position % THEN_EVERY == 0)


def _codes(client: StoreClient, product: Product, texts: Mapping[Field, str]) -> list[str]:
    head = client.head(product)
    if head is None:
        return []
    twice = [TWICE] if head.products > 1 else []
    if head.shows(texts):
        return [SHOWN, *twice]
    fresh = client.head(product, past_caches=True)
    return [LATE if fresh is not None and fresh.shows(texts) else OTHER, *twice]
