"""Take a WooCommerce shop in, once its keys have shown what they let us do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.errors import Conflict
from app.domain.ids import RemoteId, StoreId, TenantId, new_id, remote_uuid
from app.domain.stores import Platform, Store, StoreState
from app.ports.clock import Clock
from app.ports.credentials import sealed
from app.ports.installs import WooDoor, WooSite
from app.ports.platform import OpenPlatformUow
from app.ports.queue import Job, Queue
from app.ports.stores import Credentials, StorePlatform
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault
from app.usecases.pauses import resume_runs
from app.usecases.points import Points
from app.usecases.sync import add_sync, told


@dataclass(frozen=True, slots=True)
class Admit:
    """What every way of connecting a WooCommerce shop ends in."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    door: WooDoor
    platform: StorePlatform
    vault: Vault
    points: Points
    queue: Queue
    clock: Clock

    def ensure_free(self, tenant: TenantId, site: WooSite) -> None:
        """Let only a shop pass that nobody else has.

        Raises:
            Conflict: another workspace has that shop.
        """
        with self.open_platform_uow() as platform:
            owner = platform.owner_of(Platform.WOOCOMMERCE, site.domain)
        if owner is not None and owner != tenant:
            raise Conflict("another workspace has this shop")

    def take_in(
        self, tenant: TenantId, site: WooSite, credentials: Credentials, key: str
    ) -> StoreId:
        """Prove the keys, keep them, and begin to read; again replaces the keys and no more.

        No transaction may be open. `key` is the request's own.

        Raises:
            Conflict: another workspace has that shop.
            Unwell: the keys don't let us do our work.
            ExternalError: the shop stopped answering.
        """
        self.ensure_free(tenant, site)
        proven = self.door.prove(site, credentials)
        store = self._store(tenant, site)
        with self.platform.connect(store, proven) as client:
            store = told(store, client.shop())
        with self.open_uow(tenant) as uow:
            uow.wallet.open()
            uow.stores.save(store)
            self.hand_over(uow, store, proven, key)
        self.points.welcome(tenant, f"woocommerce:{site.domain}")
        return store.id

    def hand_over(self, uow: UnitOfWork, store: Store, credentials: Credentials, key: str) -> None:
        """Keep a shop's proven keys; what waited for them goes on, and the shop is read anew."""
        uow.stores.put_credentials(store.id, sealed(self.vault, credentials), None, None)
        resume_runs(uow, store.id, self.queue)
        run = add_sync(uow, store, key, self.clock)
        if run is not None:
            uow.after_commit(lambda: self.queue.work_on(Job.SYNC, store.tenant_id, run))

    def _store(self, tenant: TenantId, site: WooSite) -> Store:
        """The shop, connected; what we knew of it stays until the next reading."""
        with self.open_uow(tenant) as uow:
            stores = uow.stores.all()
        known = known_at(site.domain, stores)
        if known is not None:
            return replace(known, url=site.url, api_url=site.api_url, state=StoreState.CONNECTED)
        usual = StoreId(remote_uuid(tenant, "store", RemoteId(site.domain)))
        # one that was here may have moved away with all its history
        is_taken = any(store.id == usual for store in stores)
        return Store(
            tenant,
            StoreId(new_id()) if is_taken else usual,
            Platform.WOOCOMMERCE,
            site.domain,
            site.name,
            site.url,
            site.api_url,
            StoreState.CONNECTED,
            "en",
            "",
            self.clock(),
        )


def known_at(domain: str, stores: Sequence[Store]) -> Store | None:
    """Of a tenant's stores the WooCommerce shop at a domain; one still connected comes first."""
    there = [s for s in stores if s.platform is Platform.WOOCOMMERCE and s.domain == domain]
    there.sort(key=lambda store: store.state is StoreState.UNINSTALLED)
    return there[0] if there else None
