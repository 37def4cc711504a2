"""See how a connected WooCommerce shop is, and mend on our side what can be mended."""

from contextlib import suppress
from dataclasses import dataclass, replace

from app.domain.diagnoses import Ailment, Diagnosis, Unwell
from app.domain.errors import ExternalError, Invalid
from app.domain.ids import StoreId, TenantId
from app.domain.stores import Platform, Store, StoreState
from app.ports.credentials import opened, sealed
from app.ports.stores import Credentials
from app.usecases.acquaint import Acquaint
from app.usecases.admit import Admit
from app.usecases.pauses import resume_runs
from app.usecases.reach_seo import ReachSeo


@dataclass(frozen=True, slots=True)
class Examine:
    """Looks at a shop as at its first connecting, with the keys that we have."""

    admit: Admit
    reach_seo: ReachSeo
    acquaint: Acquaint

    def store(self, tenant: TenantId, store_id: StoreId) -> Diagnosis | None:
        """What is wrong with the shop, or None.

        One that is well goes on where it waited, its keys sent in the way that it takes now, and
        tells of itself anew: it may have another SEO plugin by now.

        Raises:
            NotFound: no such shop.
            Invalid: a Shopify shop, or one that was disconnected.
        """
        store, credentials = self._kept(tenant, store_id)
        try:
            site = self.admit.door.discover(store.url)
            if site.domain != store.domain:
                raise Unwell.of(Ailment.ELSEWHERE, leads_to=site.url)
            proven = self.admit.door.prove(site, credentials)
        except Unwell as unwell:
            return unwell.diagnosis
        with self.admit.open_uow(tenant) as uow:
            uow.stores.save(
                replace(
                    uow.stores.get(store_id),
                    api_url=site.api_url,
                    state=StoreState.CONNECTED,
                    leads_to="",
                )
            )
            if proven != credentials:
                uow.stores.put_credentials(store_id, sealed(self.admit.vault, proven), None, None)
            resume_runs(uow, store_id, self.admit.queue)
        with suppress(ExternalError):  # what it told before is good until it answers
            self.acquaint.again(tenant, store_id)
        self.reach_seo.check(tenant, store_id)
        return None

    def _kept(self, tenant: TenantId, store_id: StoreId) -> tuple[Store, Credentials]:
        with self.admit.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
            if store.platform is not Platform.WOOCOMMERCE:
                raise Invalid("Shopify tells of its own shops", {"store": "shopify_only"})
            if store.state is StoreState.UNINSTALLED:
                raise Invalid("no key of this shop is left", {"store": "uninstalled"})
            return store, opened(self.admit.vault, uow.stores.credentials(store_id))
