"""Take back what we wrote, where it still stands; free."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.errors import Invalid
from app.domain.events import undone
from app.domain.ids import ItemId, ProductId, RevisionId, RunId, StoreId, TenantId, new_id
from app.domain.revisions import Revision, TakeBack, Verdict, take_back
from app.domain.runs import Item, ItemState, Lease, Run, RunKind, RunState
from app.ports.checkpoints import Checkpoint
from app.ports.clock import Clock
from app.ports.queue import Job, Queue
from app.ports.stores import Told
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.items import Failures
from app.usecases.plans import Outcome, Wish
from app.usecases.write_back import Ended, WriteBack, left_alone


@dataclass(frozen=True, slots=True)
class Undo:
    """Restores the texts from before ours, per field, product or run."""

    open_uow: OpenUow
    write_back: WriteBack
    queue: Queue
    clock: Clock
    checkpoint: Checkpoint

    def of_field(self, tenant: TenantId, revision: RevisionId, author: str, key: str) -> RunId:
        """Take one write back."""
        with self.open_uow(tenant) as uow:
            revisions = [uow.revisions.get(revision)]
        return self._request(tenant, revisions, author, key)

    def of_product(self, tenant: TenantId, product: ProductId, author: str, key: str) -> RunId:
        """Take back all that we wrote into a product: each field to before our first write."""
        with self.open_uow(tenant) as uow:
            uow.products.get(product)
            revisions = uow.revisions.of_product(product)
        return self._request(tenant, revisions, author, key)

    def of_run(self, tenant: TenantId, run: RunId, author: str, key: str) -> RunId:
        """Take back all that a run wrote."""
        with self.open_uow(tenant) as uow:
            uow.runs.get(run)
            revisions = uow.revisions.of_run(run)
        return self._request(tenant, revisions, author, key)

    def at_once(self, uow: UnitOfWork, run: Run) -> int:
        """As many as the shop's platform takes."""
        return self.write_back.at_once(uow, run)

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Restore products' texts; those that were changed since stay."""
        with self.open_uow(tenant) as uow:
            back = {
                lease.item.id: take_back(uow.revisions.attached(lease.item.id)) for lease in leases
            }

        told: dict[ProductId, Told] = {}

        def settled(uow: UnitOfWork, ended: Ended) -> None:
            self.checkpoint("undo:settling")
            events = left_alone(run, ended)
            for wish, outcome in ended:
                taken = [
                    revision.id
                    for each in back[wish.lease.item.id]
                    for revision in _mark(uow, each, outcome)
                ]
                events += [undone(run, wish.product_id, taken)] if taken else []
                told[wish.product_id] = dict.fromkeys(outcome.written)
            uow.events.tell(events)
            uow.after_commit(lambda: self.checkpoint("undo:settled"))

        wishes = [
            Wish(lease, tuple(each.change for each in back[lease.item.id])) for lease in leases
        ]
        failures = self.write_back.write(tenant, run, wishes, settled)
        self.write_back.tell(tenant, run, told)
        return failures

    def _request(
        self, tenant: TenantId, revisions: Sequence[Revision], author: str, key: str
    ) -> RunId:
        wanted = [revision for revision in revisions if revision.can_be_undone]
        if not wanted:
            raise Invalid("nothing of ours is left to take back", {"revisions": "none_left"})
        run = self._run(tenant, wanted[0].store_id, author, key)
        by_product: dict[ProductId, list[Revision]] = defaultdict(list)
        for revision in wanted:
            by_product[revision.product_id].append(revision)
        items = [
            Item(tenant, ItemId(new_id()), run.id, product, position, ItemState.WAITING)
            for position, product in enumerate(by_product)
        ]
        with self.open_uow(tenant) as uow:
            earlier = uow.runs.by_request_key(key)
            if earlier:
                return earlier.id
            uow.runs.add(run, items)
            for item, mine in zip(items, by_product.values(), strict=True):
                uow.revisions.attach(item.id, [revision.id for revision in mine])
            uow.after_commit(lambda: self.queue.work_on(Job.UNDO, tenant, run.id))
        return run.id

    def _run(self, tenant: TenantId, store: StoreId, author: str, key: str) -> Run:
        return Run(
            tenant,
            RunId(new_id()),
            store,
            RunKind.UNDO,
            None,
            "",
            RunState.ACTIVE,
            self.clock(),
            request_key=key,
            author=author,
        )


def _mark(uow: UnitOfWork, wish: TakeBack, outcome: Outcome) -> Sequence[Revision]:
    """The revisions are taken back: by the one just written, or by the merchant's own hand.

    Answers which, if any.
    """
    slot = wish.change.slot
    ours = outcome.written.get(slot)
    if ours is None and outcome.verdicts.get(slot) is not Verdict.ALREADY:
        return ()
    for revision in wish.covers:
        uow.revisions.save(replace(revision, undone_by=ours.id if ours else revision.id))
    return wish.covers
