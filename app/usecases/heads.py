"""Look at the pages of what was published, as shoppers and search see them.

A step of its own: the texts are in the shop by then, and stay there whatever a page says.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.domain.catalog import Field, Product, ProductStatus
from app.domain.errors import ExternalError
from app.domain.heads import LATE, OTHER, SHOWN, TWICE, commonest
from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.runs import Item, Run
from app.domain.services import SEO_FIELDS
from app.domain.stores import Store
from app.ports.stores import StoreClient
from app.ports.uow import OpenUow
from app.usecases.connections import Connections

FIRST = 5  # of a run; most runs are of a few products
MEASURED = 3  # pages, to see what a theme adds
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
            self.connections.open(tenant, run.store_id) as (store, client),
        ):
            self._look(store, client, chosen, products)

    def measure(self, tenant: TenantId, store_id: StoreId) -> None:
        """See what the shop's theme adds to titles, on a few pages. Never fails."""
        with self.open_uow(tenant) as uow:
            ids = uow.products.titled(store_id, MEASURED)
            products = uow.products.many(ids)
        if not products:
            return
        with suppress(ExternalError), self.connections.open(tenant, store_id) as (store, client):
            heads = [(product, client.head(product)) for product in products.values()]
            self._remember(
                store,
                [head.suffix(product.seo_title or "") for product, head in heads if head],
            )

    def _look(
        self,
        store: Store,
        client: StoreClient,
        chosen: Sequence[Seen],
        products: Mapping[ProductId, Product],
    ) -> None:
        suffixes: list[str | None] = []
        for each in chosen:
            product = products.get(each.product_id)
            if product is None or product.status is not ProductStatus.ACTIVE:
                continue  # nobody but its merchant sees its page
            found = _Page(client, product, each.texts).seen()
            suffixes.append(found.suffix)
            if found.codes:
                with self.open_uow(store.tenant_id) as uow:
                    uow.runs.remark(each.item.id, found.codes)
        self._remember(store, suffixes)

    def _remember(self, store: Store, suffixes: Sequence[str | None]) -> None:
        suffix = commonest(suffixes)
        if suffix is not None and suffix != store.title_suffix:
            with self.open_uow(store.tenant_id) as uow:
                uow.stores.set_title_suffix(store.id, suffix)


def _is_chosen(seen: Seen) -> bool:
    position = seen.item.position
    return bool(SEO_FIELDS & seen.texts.keys()) and (position < FIRST or position % THEN_EVERY == 0)


@dataclass(frozen=True, slots=True)
class _Found:
    """What a page shows of what was written, in codes, and what its theme adds to our title."""

    codes: tuple[str, ...]
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class _Page:
    """The page of a product into which these texts were written."""

    client: StoreClient
    product: Product
    texts: Mapping[Field, str]

    def seen(self) -> _Found:
        """Look, and past caches where something else is shown."""
        head = self.client.head(self.product)
        if head is None:
            return _Found(())
        twice = (TWICE,) if head.products > 1 else ()
        title = self.texts.get(Field.SEO_TITLE, "")
        if head.shows(self.texts):
            return _Found((SHOWN, *twice), head.suffix(title))
        fresh = self.client.head(self.product, past_caches=True)
        if fresh is not None and fresh.shows(self.texts):
            return _Found((LATE, *twice), fresh.suffix(title))
        return _Found((OTHER, *twice))
