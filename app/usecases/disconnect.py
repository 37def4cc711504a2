"""Part with a shop: our webhooks and the key go, what we wrote stays."""

from contextlib import suppress
from dataclasses import dataclass

from app.domain.errors import ExternalError, Invalid
from app.domain.ids import StoreId, TenantId
from app.domain.stores import Platform, StoreState
from app.ports.uow import OpenUow
from app.usecases.connections import Connections
from app.usecases.reach_seo import ReachSeo


@dataclass(frozen=True, slots=True)
class Parting:
    """What is gone from the shop: our webhooks, and the way in to SEO texts, if we had one."""

    webhooks_gone: bool
    password_gone: bool


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Disconnects a shop that was connected from here; Shopify's are uninstalled over there."""

    open_uow: OpenUow
    connections: Connections
    reach_seo: ReachSeo
    webhook_address: str

    def store(self, tenant: TenantId, store_id: StoreId) -> Parting:
        """No job calls the shop from now on, and what was held for it comes back.

        Raises:
            NotFound: no such shop.
            Invalid: a Shopify shop.
        """
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
        if store.platform is Platform.SHOPIFY:
            raise Invalid("uninstalled from Shopify's admin", {"store": "uninstall_there"})
        address = f"{self.webhook_address}/{store.platform}/{store.id}"
        parting = Parting(
            self._unwatch(tenant, store_id, address), self.reach_seo.end(tenant, store_id)
        )
        self.connections.close(tenant, store_id, StoreState.UNINSTALLED)
        return parting

    def _unwatch(self, tenant: TenantId, store_id: StoreId, address: str) -> bool:
        # a shop that is away, or that shut us out, is parted with all the same
        with (
            suppress(ExternalError),
            self.connections.open(tenant, store_id) as (_store, client),
        ):
            client.unwatch(address)
            return True
        return False
