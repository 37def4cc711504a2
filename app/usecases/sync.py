"""Mirror a shop's products, and audit each on the way."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.audit import audit
from app.domain.catalog import Product
from app.domain.errors import Conflict
from app.domain.ids import ItemId, RunId, StoreId, TenantId, new_id
from app.domain.runs import Item, ItemState, Lease, Run, RunKind, RunState
from app.domain.stores import Store
from app.ports.catalog import Spool
from app.ports.clock import Clock
from app.ports.queue import Job, Queue
from app.ports.stores import ShopFacts, StoreClient
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault
from app.usecases.connections import Connections

RENEW_EVERY = 100  # products: two pages, each with its own deadline


def audited(product: Product, store: Store) -> tuple[Product, int, Sequence[str]]:
    """A product with its score and the codes of what it lacks, as the mirror keeps them."""
    found = audit(product, store.platform)
    return product, found.score, [finding.code for finding in found.findings]


def add_sync(uow: UnitOfWork, store: Store, key: str, clock: Clock) -> RunId | None:
    """A sync of the shop; None where one is under way."""
    if any(run.kind is RunKind.SYNC for run in uow.runs.unfinished(store.id)):
        return None
    run = Run(
        store.tenant_id,
        RunId(new_id()),
        store.id,
        RunKind.SYNC,
        None,
        store.language,
        RunState.ACTIVE,
        clock(),
        request_key=key,
    )
    item = Item(store.tenant_id, ItemId(new_id()), run.id, None, 0, ItemState.WAITING)
    return run.id if uow.runs.add(run, [item]) else None


def told(store: Store, facts: ShopFacts) -> Store:
    """The store with what the shop says of itself now."""
    return replace(
        store,
        name=facts.name or store.name,
        url=facts.url or store.url,
        language=facts.language or store.language,
        currency=facts.currency,
        seo_plugin=facts.seo_plugin,
    )


@dataclass(frozen=True, slots=True)
class Sync:
    """Reads all products of a shop; free."""

    open_uow: OpenUow
    connections: Connections
    spool: Spool
    queue: Queue
    vault: Vault
    clock: Clock
    webhook_address: str
    lease_s: float

    def request(self, tenant: TenantId, store_id: StoreId, key: str) -> RunId:
        """Start a sync.

        Raises:
            Conflict: one is under way.
        """
        with self.open_uow(tenant) as uow:
            earlier = uow.runs.by_request_key(key)
            if earlier:
                return earlier.id
            run_id = add_sync(uow, uow.stores.get(store_id), key, self.clock)
            if run_id is None:
                raise Conflict("a sync of this store is under way")
            uow.after_commit(lambda: self.queue.work_on(Job.SYNC, tenant, run_id))
        return run_id

    def do(self, tenant: TenantId, run: Run, lease: Lease) -> None:
        """Spool the shop's products, then merge the spool in one transaction."""
        with self.connections.open(tenant, run.store_id) as (store, client):
            facts = client.shop()
            self._watch(tenant, store, client)
            spooled = self.spool(self._read(tenant, lease, store, client))
        try:
            with self.open_uow(tenant) as uow:
                uow.runs.renew(lease, self.lease_s)
                uow.stores.save(told(uow.stores.get(store.id), facts))
                counts = uow.products.merge(store.id, spooled)
                uow.stores.set_synced(store.id)
                uow.runs.finish(lease, ItemState.DONE, "synced", str(counts.seen))
                uow.runs.close_if_done(run.id)
        finally:
            spooled.unlink(missing_ok=True)

    def _read(
        self, tenant: TenantId, lease: Lease, store: Store, client: StoreClient
    ) -> Iterator[tuple[Product, int, Sequence[str]]]:
        def renew() -> None:
            with self.open_uow(tenant) as uow:
                uow.runs.renew(lease, self.lease_s)

        for number, product in enumerate(client.products(renew), start=1):
            if number % RENEW_EVERY == 0:
                renew()
            yield audited(product, store)

    def _watch(self, tenant: TenantId, store: Store, client: StoreClient) -> None:
        with self.open_uow(tenant) as uow:
            kept = uow.stores.webhook_secret(store.id)
            if kept is None:
                kept = self.vault.seal(secrets.token_urlsafe(32))
                uow.stores.set_webhook_secret(store.id, kept)
        client.watch(f"{self.webhook_address}/{store.platform}/{store.id}", self.vault.open(kept))
