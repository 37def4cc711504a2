"""Forget a shop: what Shopify asks for 48 hours after an uninstall, and the law before that."""

from dataclasses import dataclass

from app.domain.ids import StoreId, TenantId
from app.domain.stores import StoreState
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow

RECEIPTS = ("shop/redact", "customers/redact", "customers/data_request")


@dataclass(frozen=True, slots=True)
class Privacy:
    """Nothing remains but ledger amounts and a keyed hash of the domain (PRODUCT, rules)."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow

    def forget_shop(self, tenant: TenantId, store_id: StoreId) -> bool:
        """Forget it, unless it was installed again since; again changes nothing.

        Raises:
            NotFound: no such shop.
        """
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
        if store.state is not StoreState.UNINSTALLED:
            return False
        # people first: after it, nothing says any more which shop's they were
        with self.open_uow(tenant) as uow:
            uow.privacy.part()
        with self.open_platform_uow() as platform:
            platform.forget(tenant, store.domain, RECEIPTS)
        with self.open_uow(tenant) as uow:
            uow.privacy.forget()
        return True
