"""Put texts into a shop: re-read, compare, write with our mark, read back.

Publish and undo are both made of it. It may be killed between any two lines and done again:

- a revision is promised in the database before the call, so that a crash leaves a trace;
- the item's id goes with the write, in the same request, so that we know our own write again;
- an item that finds its own mark, or the very text it promised, takes that as written.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import Product, ProductStatus, Slot
from app.domain.errors import ExternalError, Invalid
from app.domain.ids import AttemptId, ProductId, RevisionId, TenantId, new_id
from app.domain.revisions import Change, Revision, RevisionState, Verdict
from app.domain.runs import ItemState, Lease, Run
from app.domain.stores import Store
from app.ports.checkpoints import Checkpoint
from app.ports.clock import Clock
from app.ports.stores import Live, StoreClient
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.connections import Connections
from app.usecases.sync import audited


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an item's changes. `live` None: the shop has no such product any more."""

    live: Live | None
    written: Mapping[Slot, Revision]
    verdicts: Mapping[Slot, Verdict]

    @property
    def has_conflict(self) -> bool:
        """Whether the merchant changed something since."""
        return Verdict.CONFLICT in self.verdicts.values()


@dataclass(frozen=True, slots=True)
class WriteBack:
    """Writes one product's changes into its shop, at most once."""

    open_uow: OpenUow
    connections: Connections
    clock: Clock
    checkpoint: Checkpoint
    lease_s: float

    def write(
        self, tenant: TenantId, run: Run, lease: Lease, changes: Sequence[Change]
    ) -> tuple[Store, Outcome]:
        """Do the changes. Nothing is settled yet: the caller does so in its own transaction.

        Raises:
            ExternalError: the shop refused or failed; retryable ones are read back next time.
        """
        product, promised = self._read(tenant, lease)
        attempt = AttemptId(lease.item.id)
        with self.connections.open(tenant, run.store_id) as (store, client):
            try:
                live = client.product(product.remote_id)
            except ExternalError as error:
                if error.kind != "gone":
                    raise
                return store, Outcome(None, {}, {})
            self.checkpoint("write:read")
            # found after a crash: what stands there now may be the merchant's edit of our text
            landed = {r.slot: _written(r, r.sent) for r in promised if _landed(r, live, attempt)}
            verdicts = _verdicts(changes, live, landed)
            wanted = [c for c in changes if verdicts[c.slot] is Verdict.WRITE]
            wanted = [] if live.product.status is ProductStatus.TRASHED else wanted
            if wanted:
                sent = self._promise(tenant, run, lease, wanted, live)
                live = self._send(tenant, lease, client, live, wanted)
                landed |= {r.slot: _written(r, live.product.text(r.slot)) for r in sent}
        return store, Outcome(live, landed, verdicts)

    def settle(self, uow: UnitOfWork, store: Store, lease: Lease, outcome: Outcome) -> None:
        """Keep what was written, mirror the product as it is now, and finish the item."""
        for revision in uow.revisions.of_item(lease.item.id):
            if revision.state is RevisionState.SENDING and revision.slot not in outcome.written:
                uow.revisions.save(replace(revision, state=RevisionState.DROPPED))
        for revision in outcome.written.values():
            uow.revisions.save(revision)
        if outcome.live is None:
            uow.products.trash(_product_of(lease))
            uow.runs.finish(lease, ItemState.FAILED, "gone")
            return
        uow.products.put(*audited(outcome.live.product, store))
        uow.runs.finish(lease, *_ending(outcome))

    def _read(self, tenant: TenantId, lease: Lease) -> tuple[Product, list[Revision]]:
        with self.open_uow(tenant) as uow:
            product = uow.products.get(_product_of(lease))
            return product, [
                revision
                for revision in uow.revisions.of_item(lease.item.id)
                if revision.state is RevisionState.SENDING
            ]

    def _promise(
        self,
        tenant: TenantId,
        run: Run,
        lease: Lease,
        changes: Sequence[Change],
        live: Live,
    ) -> list[Revision]:
        revisions = [self._revision(run, lease, change, live) for change in changes]
        with self.open_uow(tenant) as uow:
            uow.runs.renew(lease, self.lease_s)
            for earlier in uow.revisions.of_item(lease.item.id):
                if earlier.state is RevisionState.SENDING and any(
                    earlier.slot == revision.slot for revision in revisions
                ):
                    uow.revisions.save(replace(earlier, state=RevisionState.DROPPED))
            uow.revisions.add(revisions)
        self.checkpoint("write:promised")
        return revisions

    def _send(
        self,
        tenant: TenantId,
        lease: Lease,
        client: StoreClient,
        live: Live,
        changes: Sequence[Change],
    ) -> Live:
        texts = {change.slot: change.wanted for change in changes}
        client.write(live, texts, AttemptId(lease.item.id))
        self.checkpoint("write:sent")
        with self.open_uow(tenant) as uow:
            uow.runs.renew(lease, self.lease_s)
        after = client.product(live.product.remote_id)
        self.checkpoint("write:read_back")
        return after

    def _revision(self, run: Run, lease: Lease, change: Change, live: Live) -> Revision:
        return Revision(
            run.tenant_id,
            RevisionId(new_id()),
            run.store_id,
            live.product.id,
            run.id,
            lease.item.id,
            AttemptId(lease.item.id),
            change.slot,
            before=live.product.text(change.slot),
            sent=change.wanted,
            stored=None,
            state=RevisionState.SENDING,
            created_at=self.clock(),
            draft_id=change.draft_id,
            undoes=change.undoes,
            author=run.author,
        )


def _written(promised: Revision, stored: str | None) -> Revision:
    return replace(promised, state=RevisionState.WRITTEN, stored=stored)


def _landed(promised: Revision, live: Live, attempt: AttemptId) -> bool:
    """Whether an earlier try of ours reached the shop, whatever became of its answer."""
    return live.attempt == attempt or (live.product.text(promised.slot) or "") == (
        promised.sent or ""
    )


def _verdicts(
    changes: Sequence[Change], live: Live, landed: Mapping[Slot, Revision]
) -> dict[Slot, Verdict]:
    verdicts: dict[Slot, Verdict] = {}
    for change in changes:
        if change.slot in landed:
            verdicts[change.slot] = Verdict.ALREADY
        elif not live.product.has(change.slot):
            verdicts[change.slot] = Verdict.CONFLICT
        else:
            verdicts[change.slot] = change.verdict(live.product.text(change.slot))
    return verdicts


def _ending(outcome: Outcome) -> tuple[ItemState, str, str]:
    if outcome.live is not None and outcome.live.product.status is ProductStatus.TRASHED:
        return ItemState.FAILED, "trashed", ""
    if outcome.has_conflict:
        fields = [str(s.field) for s, v in outcome.verdicts.items() if v is Verdict.CONFLICT]
        return ItemState.CONFLICT, "changed_in_store", ", ".join(dict.fromkeys(fields))
    if not outcome.written:
        return ItemState.SKIPPED, "already", ""
    return ItemState.DONE, "written", ""


def _product_of(lease: Lease) -> ProductId:
    if lease.item.product_id is None:
        raise Invalid("a write item names its product")
    return lease.item.product_id
