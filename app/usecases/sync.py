"""Mirror a shop's products, and audit each on the way."""

import secrets
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.domain.audit import AUDIT_VERSION, audit
from app.domain.catalog import Product
from app.domain.errors import Conflict, ExternalError
from app.domain.ids import (
    ItemId,
    ProductId,
    RemoteId,
    RunId,
    StoreId,
    TenantId,
    new_id,
    remote_uuid,
)
from app.domain.rhythm import changes_since, next_check_s
from app.domain.runs import CHECK, Item, ItemState, Lease, Run, RunKind, RunState
from app.domain.stores import Store
from app.ports.catalog import Audited, Batch, ManyIds, Spool
from app.ports.clock import Clock
from app.ports.queue import Job, Queue
from app.ports.stores import ShopFacts, StoreClient
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault
from app.usecases.connections import Connections
from app.usecases.happenings import close
from app.usecases.heads import Heads
from app.usecases.hear import Hear
from app.usecases.items import Failures
from app.usecases.pauses import resume_granted

TOLD_EVERY = timedelta(hours=23)  # a day, with room for a look that comes late
MOST_UNKNOWN = 50  # products to be read one by one


def audited(product: Product, store: Store) -> Audited:
    """A product with its score and the codes of what it lacks, as the mirror keeps them."""
    found = audit(product, store.platform)
    return Audited(product, found.score, [finding.code for finding in found.findings])


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
        leads_to=facts.leads_to,
        language_plugin=facts.language_plugin,
        time_zone=facts.time_zone or store.time_zone,
        seo_access=store.seo_access if facts.seo_access is None else facts.seo_access,
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

    def check(self, tenant: TenantId, store_id: StoreId) -> None:
        """See what changed in a shop, unless it is being read; and plan the next look."""
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
            uow.stores.set_check(store_id, store.check_every_s)
            run_id = add_sync(uow, store, f"{CHECK}{new_id()}", self.clock)
            if run_id is not None:
                uow.after_commit(lambda: self.queue.work_on(Job.SYNC, tenant, run_id))

    def at_once(self, _uow: UnitOfWork, _run: Run) -> int:
        """A sync has one item, the whole shop."""
        return 1

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Read the shop, or what changed in it, and merge that into the mirror."""
        [lease] = leases
        begun_at = self.clock()
        with self.connections.open(tenant, run.store_id) as (store, client):
            facts = self._facts(tenant, run, store, client)
            known = store if facts is None else told(store, facts)
            reading = Reading(self, tenant, lease, known, client)
            since = changes_since(store, begun_at) if known.is_read_as(store) else None
            if since is None or not reading.catch_up(since):
                reading.whole()
            elif facts is not None:
                reading.undated()
            if facts is not None:
                Hear(self.open_uow).reviews(tenant, store, client, reading.beat)
        with self.open_uow(tenant) as uow:
            if facts is not None:
                fresh = told(uow.stores.get(store.id, held=True), facts)
                uow.stores.save(replace(fresh, told_at=begun_at))
                resume_granted(uow, store.id, facts.scopes or (), self.queue)
            uow.stores.set_synced(store.id, begun_at, is_whole=reading.was_whole)
            uow.stores.set_check(store.id, next_check_s(store, reading.changed))
            uow.rules.wake(store.id)
            uow.scores.note(store.id, begun_at.date())
            uow.runs.finish(lease, ItemState.DONE, "synced", str(reading.seen))
            close(uow, run.id)
        if facts is not None:
            Heads(self.open_uow, self.connections).measure(tenant, store.id)
        return {}

    def _facts(
        self, tenant: TenantId, run: Run, store: Store, client: StoreClient
    ) -> ShopFacts | None:
        """What the shop says of itself; None where we only look whether something changed.

        Once a day is enough for that, and for seeing that its webhooks are still there.
        """
        is_check = run.request_key.startswith(CHECK) and not store.leads_to
        if is_check and store.told_at and self.clock() - store.told_at < TOLD_EVERY:
            return None
        facts = client.shop()
        self._watch(tenant, store, client)
        return facts

    def _watch(self, tenant: TenantId, store: Store, client: StoreClient) -> None:
        with self.open_uow(tenant) as uow:
            kept = uow.stores.webhook_secret(store.id)
            if kept is None:
                kept = self.vault.seal(secrets.token_urlsafe(32))
                uow.stores.set_webhook_secret(store.id, kept)
        client.watch(f"{self.webhook_address}/{store.platform}/{store.id}", self.vault.open(kept))


@dataclass(slots=True)
class Reading:
    """One reading of a shop; `seen` is how many products it told of, `changed` how many anew.

    `source_hashes` are of the products that come next, `there` are all that came or were skipped.
    """

    of: Sync
    tenant: TenantId
    lease: Lease
    store: Store
    client: StoreClient
    seen: int = 0
    changed: int = 0
    was_whole: bool = False
    renewed_at: float = field(default_factory=time.monotonic)
    is_new: bool = False
    source_hashes: Mapping[RemoteId, str] = field(default_factory=dict)
    there: ManyIds = field(default_factory=ManyIds)

    def whole(self) -> None:
        """All that there is; what isn't there any more is trashed."""
        with self.of.open_uow(self.tenant) as uow:
            self.is_new = not uow.products.count(self.store.id)
        self._merge(None)
        with self.of.open_uow(self.tenant) as uow:
            uow.products.trash_missing(self.store.id, self.there)
            uow.runs.renew(self.lease, self.of.lease_s)
        self.was_whole = True

    def catch_up(self, since: datetime) -> bool:
        """What changed, came and went; False where only a whole reading would tell all of it."""
        self._merge(since)
        with self.of.open_uow(self.tenant) as uow:
            mirrored = uow.products.count(self.store.id)
        if self.client.count() == mirrored:
            return True
        there = list(self.client.ids(self.beat))
        with self.of.open_uow(self.tenant) as uow:
            uow.runs.renew(self.lease, self.of.lease_s)
            uow.products.trash_others(self.store.id, there)
            unknown = uow.products.unknown(self.store.id, there)
        return len(unknown) <= MOST_UNKNOWN and all(map(self._add, unknown))

    def undated(self) -> None:
        """What doesn't say when it changed, as far as it did."""
        self._merge_all(self.client.undated(self.beat, self._skip))

    def _merge(self, since: datetime | None) -> None:
        self.seen, self.there = 0, ManyIds()
        self._merge_all(self.client.products(self.beat, since, self._skip))

    def _merge_all(self, products: Iterator[Product]) -> None:
        """Merge each batch while the next one is made: the database and we each have a processor.

        One after the other, for a product that comes twice is kept as it came last.
        """
        with ThreadPoolExecutor(max_workers=1) as beside:
            under_way: Future[None] | None = None
            for batch in self.of.spool(self._audited(products)):
                if under_way is not None:
                    under_way.result()
                under_way = beside.submit(copy_context().run, self._merge_batch, batch)
                self.seen += len(batch)
            if under_way is not None:
                under_way.result()

    def _merge_batch(self, batch: Batch) -> None:
        with self.of.open_uow(self.tenant) as uow:
            self.changed += uow.products.merge(batch)
            # last, for a beat beside it would wait for this row; a lost lease takes all of it back
            uow.runs.renew(self.lease, self.of.lease_s)

    def _audited(self, products: Iterator[Product]) -> Iterator[tuple[Audited, str | None]]:
        for product in products:
            self.beat()
            self.there.add(product.id)
            yield audited(product, self.store), self.source_hashes.get(product.remote_id)

    def _skip(self, source_hashes: Mapping[RemoteId, str]) -> Collection[RemoteId]:
        """Those that stand in the mirror as the shop tells them, and as we audit now."""
        self.source_hashes = {
            remote_id: f"{AUDIT_VERSION}:{told}" for remote_id, told in source_hashes.items()
        }
        self.beat()
        if self.is_new:
            return ()
        ids = {self._id(remote_id): remote_id for remote_id in source_hashes}
        hashes = {product: self.source_hashes[remote_id] for product, remote_id in ids.items()}
        with self.of.open_uow(self.tenant) as uow:
            known = uow.products.known(hashes)
        for product in known:
            self.there.add(product)
        self.seen += len(known)
        return {ids[product] for product in known}

    def _id(self, remote_id: RemoteId) -> ProductId:
        return ProductId(remote_uuid(self.store.id, "product", remote_id))

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

    def beat(self) -> None:
        """Keep the lease while the shop lets us wait."""
        if time.monotonic() - self.renewed_at < self.of.lease_s / 4:
            return
        with self.of.open_uow(self.tenant) as uow:
            uow.runs.renew(self.lease, self.of.lease_s)
        self.renewed_at = time.monotonic()
