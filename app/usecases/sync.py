"""Mirror a shop's products, and audit each on the way."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.audit import audit
from app.domain.catalog import Product
from app.domain.errors import Conflict, ExternalError
from app.domain.ids import ItemId, RemoteId, RunId, StoreId, TenantId, new_id
from app.domain.runs import Item, ItemState, Lease, Run, RunKind, RunState
from app.domain.stores import Store
from app.ports.catalog import Spool
from app.ports.clock import Clock
from app.ports.queue import Job, Queue
from app.ports.stores import ShopFacts, StoreClient
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault
from app.usecases.connections import Connections
from app.usecases.items import Failures
from app.usecases.pauses import resume_granted

RENEW_EVERY = 100  # products: two pages, each with its own deadline
WHOLE_EVERY = timedelta(days=7)  # not everything that changes moves a platform's time of change
OVERLAP = timedelta(minutes=10)  # clocks differ, and shops list what changed a little late
MOST_UNKNOWN = 50  # products to be read one by one


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
        scopes=store.scopes if facts.scopes is None else facts.scopes,
        locales=store.locales if facts.locales is None else facts.locales,
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

    def at_once(self, _uow: UnitOfWork, _run: Run) -> int:
        """A sync has one item, the whole shop."""
        return 1

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Read the shop, or what changed in it, and merge that into the mirror."""
        [lease] = leases
        begun_at = self.clock()
        with self.connections.open(tenant, run.store_id) as (store, client):
            facts = client.shop()
            self._watch(tenant, store, client)
            reading = Reading(self, tenant, lease, told(store, facts), client)
            since = _since(store, begun_at)
            if since is None or not reading.catch_up(since):
                reading.whole()
        with self.open_uow(tenant) as uow:
            uow.stores.save(told(uow.stores.get(store.id), facts))
            uow.stores.set_synced(store.id, begun_at, is_whole=reading.was_whole)
            resume_granted(uow, store.id, facts.scopes or (), self.queue)
            uow.runs.finish(lease, ItemState.DONE, "synced", str(reading.seen))
            uow.runs.close_if_done(run.id)
        return {}

    def _watch(self, tenant: TenantId, store: Store, client: StoreClient) -> None:
        with self.open_uow(tenant) as uow:
            kept = uow.stores.webhook_secret(store.id)
            if kept is None:
                kept = self.vault.seal(secrets.token_urlsafe(32))
                uow.stores.set_webhook_secret(store.id, kept)
        client.watch(f"{self.webhook_address}/{store.platform}/{store.id}", self.vault.open(kept))


@dataclass(slots=True)
class Reading:
    """One reading of a shop; `seen` is how many products it told of."""

    of: Sync
    tenant: TenantId
    lease: Lease
    store: Store
    client: StoreClient
    seen: int = 0
    was_whole: bool = False

    def whole(self) -> None:
        """All that there is; what isn't there any more is trashed."""
        self._merge(None)
        self.was_whole = True

    def catch_up(self, since: datetime) -> bool:
        """What changed, came and went; False where only a whole reading would tell all of it."""
        self._merge(since)
        with self.of.open_uow(self.tenant) as uow:
            mirrored = uow.products.count(self.store.id)
        if self.client.count() == mirrored:
            return True
        there = list(self.client.ids(self._beat))
        with self.of.open_uow(self.tenant) as uow:
            uow.runs.renew(self.lease, self.of.lease_s)
            uow.products.trash_others(self.store.id, there)
            unknown = uow.products.unknown(self.store.id, there)
        return len(unknown) <= MOST_UNKNOWN and all(map(self._add, unknown))

    def _merge(self, since: datetime | None) -> None:
        spooled = self.of.spool(self._products(since))
        try:
            with self.of.open_uow(self.tenant) as uow:
                uow.runs.renew(self.lease, self.of.lease_s)
                merged = uow.products.merge(self.store.id, spooled, is_whole=since is None)
        finally:
            spooled.unlink(missing_ok=True)
        self.seen = merged.seen

    def _products(self, since: datetime | None) -> Iterator[tuple[Product, int, Sequence[str]]]:
        for number, product in enumerate(self.client.products(self._beat, since), start=1):
            if number % RENEW_EVERY == 0:
                self._beat()
            yield audited(product, self.store)

    def _add(self, remote_id: RemoteId) -> bool:
        """Read one that the change list didn't tell of."""
        try:
            product = self.client.product(remote_id)
        except ExternalError as error:
            if error.kind != "gone":
                raise
            return True  # it went just now
        with self.of.open_uow(self.tenant) as uow:
            uow.runs.renew(self.lease, self.of.lease_s)
            uow.products.put(*audited(product, self.store))
        self.seen += 1
        return True

    def _beat(self) -> None:
        with self.of.open_uow(self.tenant) as uow:
            uow.runs.renew(self.lease, self.of.lease_s)


def _since(store: Store, now: datetime) -> datetime | None:
    """From when on changes are enough; None where everything is to be read."""
    if store.synced_at is None or store.read_whole_at is None:
        return None
    if now - store.read_whole_at > WHOLE_EVERY:
        return None
    return store.synced_at - OVERLAP
