"""Follow a shop that moved to another address, with all that we know of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import Product
from app.domain.diagnoses import Ailment, Unwell
from app.domain.errors import Conflict, ExternalError, Invalid
from app.domain.ids import StoreId, TenantId, new_id
from app.domain.stores import Platform, Store, StoreState
from app.ports.credentials import opened
from app.ports.installs import WooSite
from app.ports.queries import ProductFilter, Queries
from app.ports.stores import Credentials, StoreClient
from app.usecases.admit import Admit, known_at
from app.usecases.sync import told

SAMPLE = 5
LOOKED_THROUGH = 500  # of the mirror, for a sample from all over it


@dataclass(frozen=True, slots=True)
class Move:
    """The same shop at a new address: products, drafts, history and revisions stay with it."""

    admit: Admit
    queries: Queries

    def find(self, tenant: TenantId, store_id: StoreId, address: str) -> tuple[Store, WooSite]:
        """The shop that we know, and the one at the new address; no key of ours goes there yet.

        Raises:
            NotFound: no such shop of theirs.
            Invalid: not an address that we may call, or a Shopify shop.
            Unwell: no shop that could be connected is there.
            Conflict: it is connected already, here or in another workspace.
        """
        with self.admit.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
        if store.platform is not Platform.WOOCOMMERCE:
            raise Invalid("Shopify tells of its own shops", {"store": "shopify_only"})
        site = self.admit.door.discover(address)
        self.admit.ensure_free(tenant, site)
        with self.admit.open_uow(tenant) as uow:
            there = known_at(site.domain, uow.stores.all())
        is_another = there is not None and there.id != store_id
        if there is not None and is_another and there.state is not StoreState.UNINSTALLED:
            raise Conflict("the new address is a store of its own already")
        return store, site

    def store(
        self,
        tenant: TenantId,
        store_id: StoreId,
        address: str,
        keys: Credentials | None = None,
    ) -> Store:
        """Move the shop, once the keys are proven and its products are those that we know.

        `keys` are new ones; without them those that we have are good there as well. No transaction
        may be open.

        Raises:
            NotFound: no such shop of theirs.
            Invalid: as in `find`, or no keys are left and none were given.
            Unwell: as in `find`; or the keys aren't taken; or it is another shop.
            Conflict: as in `find`.
            ExternalError: the shop stopped answering.
        """
        store, site = self.find(tenant, store_id, address)
        proven = self.admit.door.prove(site, keys or self._kept(tenant, store))
        moved = replace(
            store,
            domain=site.domain,
            url=site.url,
            api_url=site.api_url,
            state=StoreState.CONNECTED,
        )
        with self.admit.platform.connect(moved, proven) as client:
            self._ensure_same(tenant, moved, client)
            moved = told(moved, client.shop())
        with self.admit.open_uow(tenant) as uow:
            uow.stores.save(moved)
            self.admit.hand_over(uow, moved, proven, f"move:{new_id()}")
        # the gift of the new domain is given with the old one's
        self.admit.points.welcome(tenant, f"woocommerce:{site.domain}")
        return moved

    def _kept(self, tenant: TenantId, store: Store) -> Credentials:
        if store.state is StoreState.UNINSTALLED:
            raise Invalid("no key of this shop is left", {"store": "uninstalled"})
        with self.admit.open_uow(tenant) as uow:
            return opened(self.admit.vault, uow.stores.credentials(store.id))

    def _ensure_same(self, tenant: TenantId, store: Store, client: StoreClient) -> None:
        """Most of a few products that we know are there, by their numbers and names."""
        sample = self._sample(tenant, store)
        found = sum(1 for product in sample if _is_there(product, client))
        if 2 * found < len(sample):
            raise Unwell.of(Ailment.ANOTHER_SHOP, leads_to=store.url)

    def _sample(self, tenant: TenantId, store: Store) -> Sequence[Product]:
        wanted = ProductFilter(store_id=store.id)
        ids = self.queries.product_ids(tenant, wanted, LOOKED_THROUGH)
        step = max(1, len(ids) // SAMPLE)
        with self.admit.open_uow(tenant) as uow:
            return list(uow.products.many(ids[::step][:SAMPLE]).values())


def _is_there(known: Product, client: StoreClient) -> bool:
    try:
        product = client.product(known.remote_id)
    except ExternalError as error:
        if error.kind != "gone":
            raise
        return False
    names = {variant.sku for variant in product.variants if variant.sku}
    is_named = any(variant.sku in names for variant in known.variants)
    return product.handle == known.handle or is_named
