"""Put texts into a shop: look, compare, write with our mark, keep what the shop made of it.

Publish and undo are both made of it. It may be killed between any two lines and done again:

- a revision is promised in the database before the call, so that a crash leaves a trace;
- the item's id goes with the write, in the same request, so that we know our own write again;
- an item that finds its own mark, or the very text it promised, takes that as written.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app.domain.catalog import Product
from app.domain.errors import ExternalError, RoozError
from app.domain.events import Event, conflict
from app.domain.ids import ItemId, ProductId, RevisionId, TenantId, new_id
from app.domain.revisions import Change, Revision, RevisionState
from app.domain.runs import ItemState, Lease, Run
from app.domain.stores import Store
from app.ports.checkpoints import Checkpoint
from app.ports.clock import Clock
from app.ports.stores import Edit, Look, StoreClient, Told, Written
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.connections import Connections
from app.usecases.happenings import close
from app.usecases.plans import Outcome, Plan, Wish
from app.usecases.reach_seo import note_refusals
from app.usecases.sync import audited

MOST_IN_A_ROW = 3  # failures that may pass; after so many the shop itself is ill
TOGETHER = 25  # items that are promised, or settled, in one transaction

Ended = Sequence[tuple[Wish, Outcome]]
Settled = Callable[[UnitOfWork, Ended], None]
"""What else is to be kept of outcomes, in the same transaction."""

Failures = Mapping[ItemId, ExternalError]
"""The items that aren't over, and why."""


@dataclass(frozen=True, slots=True)
class WriteBack:
    """Writes products' changes into their shop, each at most once."""

    open_uow: OpenUow
    connections: Connections
    clock: Clock
    checkpoint: Checkpoint
    lease_s: float

    def at_once(self, uow: UnitOfWork, run: Run) -> int:
        """How many items of the run to take in one go."""
        store = uow.stores.get(run.store_id)
        return self.connections.platforms[store.platform].at_once(uow.runs.waiting(run.id))

    def write(
        self, tenant: TenantId, run: Run, wishes: Sequence[Wish], settled: Settled
    ) -> Failures:
        """Do the changes of several items, and settle them as soon as they are over.

        Raises:
            ExternalError: the shop failed us; what isn't settled is looked at next time.
        """
        products, promised = self._read(tenant, wishes)
        looks = [
            Look(products[wish.product_id], frozenset(change.slot for change in wish.changes))
            for wish in wishes
        ]
        again = any(wish.lease.item.attempts > 1 for wish in wishes)
        with self.connections.open(tenant, run.store_id) as (store, client):
            live = client.look(looks, again=again)
            self.checkpoint("write:read")
            plans = [
                Plan.of(wish, look.product, live.get(look.product.remote_id), earlier)
                for wish, look, earlier in zip(wishes, looks, promised, strict=True)
            ]
            return _Writing(self, tenant, run, store, settled).all(client, plans)

    def tell(self, tenant: TenantId, run: Run, told: Mapping[ProductId, Told]) -> None:
        """Keep in the shop who wrote what, if its merchant wants that.

        Nothing depends on it: a shop that won't take it keeps the texts all the same.
        """
        with self.open_uow(tenant) as uow:
            if not told or not uow.stores.get(run.store_id).keeps_provenance:
                return
            products = uow.products.many(list(told))
        with (
            suppress(ExternalError),
            self.connections.open(tenant, run.store_id) as (_store, client),
        ):
            for product_id, product in products.items():
                client.tell_provenance(product, told[product_id])

    def _read(
        self, tenant: TenantId, wishes: Sequence[Wish]
    ) -> tuple[Mapping[ProductId, Product], list[list[Revision]]]:
        """The products, and for each wish what an earlier try had promised."""
        with self.open_uow(tenant) as uow:
            products = uow.products.many([wish.product_id for wish in wishes])
            sending = _sending(uow, wishes)
        return products, [sending[wish.lease.item.id] for wish in wishes]


@dataclass(slots=True)
class _Writing:
    """One go at several items of a run."""

    of: WriteBack
    tenant: TenantId
    run: Run
    store: Store
    settled: Settled
    leases: dict[ItemId, Lease] = field(default_factory=dict)
    sent: dict[ProductId, tuple[Plan, list[Revision]]] = field(default_factory=dict)
    over: list[tuple[Wish, Outcome]] = field(default_factory=list)
    renewed_at: float = field(default_factory=time.monotonic)

    def all(self, client: StoreClient, plans: Sequence[Plan]) -> Failures:
        self._settle([(plan.wish, plan.outcome()) for plan in plans if not plan.wanted])
        wanted = [plan for plan in plans if plan.wanted]
        self.leases = {plan.wish.lease.item.id: plan.wish.lease for plan in wanted}
        try:
            failures = self._sent(client, wanted)
        except RoozError:  # what went in before is in the shop all the same
            self._settle_over()
            raise
        self._settle_over()
        return failures

    def _sent(self, client: StoreClient, wanted: Sequence[Plan]) -> Failures:
        failures: dict[ItemId, ExternalError] = {}
        in_a_row = 0
        for done in client.write(self._drawn(wanted), self._beat, len(wanted)):
            self.of.checkpoint("write:sent")
            in_a_row = 0 if self._is_over(done, failures) else in_a_row + 1
            if in_a_row == MOST_IN_A_ROW:
                # they were about to meet the same
                return failures | dict.fromkeys(self.leases, next(reversed(failures.values())))
        return failures

    def _is_over(self, done: Written, failures: dict[ItemId, ExternalError]) -> bool:
        """Have it settled; or keep its failure, and tell whether that was the product's own."""
        plan, promised = self.sent.pop(done.edit.product.id)
        item = plan.wish.lease.item.id
        self.leases.pop(item, None)
        if done.refusal is None or done.texts:
            taken = [revision for revision in promised if revision.slot in done.texts]
            self.over.append((plan.wish, plan.outcome(taken, done)))
            if len(self.over) >= TOGETHER:
                self._settle_over()
            return True
        failures[item] = done.refusal
        if not done.refusal.retryable:
            self._drop(promised, done.refusal)
        return not done.refusal.retryable

    def _drawn(self, plans: Sequence[Plan]) -> Iterator[Edit]:
        for start in range(0, len(plans), TOGETHER):
            some = plans[start : start + TOGETHER]
            promised = self._promise(some)
            for plan in some:
                item = plan.wish.lease.item.id
                if item in self.leases and plan.live is not None:
                    self.sent[plan.product.id] = (plan, promised[item])
                    texts = {change.slot: change.wanted for change in plan.wanted}
                    yield Edit(plan.product, plan.live, texts, plan.wish.attempt)

    def _promise(self, plans: Sequence[Plan]) -> Mapping[ItemId, list[Revision]]:
        """What is about to be written, of the items that are still ours."""
        with self.of.open_uow(self.tenant) as uow:
            lost = uow.runs.renew_all([plan.wish.lease for plan in plans], self.of.lease_s)
            ours = [plan for plan in plans if plan.wish.lease.item.id not in lost]
            fresh = {
                plan.wish.lease.item.id: [self._revision(plan, change) for change in plan.wanted]
                for plan in ours
            }
            again = {(each.item_id, each.slot) for mine in fresh.values() for each in mine}
            sending = _sending(uow, [plan.wish for plan in ours]).values()
            earlier = [each for mine in sending for each in mine]
            uow.revisions.settle(
                _dropped(each for each in earlier if (each.item_id, each.slot) in again)
            )
            uow.revisions.add([each for mine in fresh.values() for each in mine])
        for item in lost:
            self.leases.pop(item, None)
        self.of.checkpoint("write:promised")
        return fresh

    def _drop(self, promised: Sequence[Revision], refusal: ExternalError) -> None:
        """The shop refused: nothing of it is there."""
        with self.of.open_uow(self.tenant) as uow:
            uow.revisions.settle(_dropped(promised))
            note_refusals(uow, self.store.id, [refusal])

    def _beat(self) -> None:
        """Settle what is over, and keep what waits ours; what another worker has is left to it."""
        self._settle_over()
        if time.monotonic() - self.renewed_at < self.of.lease_s / 4:
            return
        with self.of.open_uow(self.tenant) as uow:
            lost = uow.runs.renew_all(list(self.leases.values()), self.of.lease_s)
        for item in lost:
            self.leases.pop(item, None)
        self.renewed_at = time.monotonic()

    def _settle_over(self) -> None:
        over, self.over = self.over, []
        self._settle(over)

    def _settle(self, ended: Ended) -> None:
        """Keep what was written, mirror the products as they are now, and finish the items.

        Of an item that is lost nothing is kept: whoever has it by now finds our mark.
        """
        if not ended:
            return
        with self.of.open_uow(self.tenant) as uow:
            lost = uow.runs.finish_all({wish.lease: outcome.ending() for wish, outcome in ended})
            ours = [(wish, out) for wish, out in ended if wish.lease.item.id not in lost]
            sending = _sending(uow, [wish for wish, _outcome in ours])
            told: list[Revision] = []
            for wish, outcome in ours:
                sent = sending[wish.lease.item.id]
                dropped = _dropped(each for each in sent if each.slot not in outcome.written)
                told += [*dropped, *outcome.written.values()]
            uow.revisions.settle(told)
            note_refusals(uow, self.store.id, (outcome.refusal for _wish, outcome in ours))
            self._mirror(uow, {wish.product_id: outcome for wish, outcome in ours})
            self.settled(uow, ours)
            close(uow, self.run.id)

    def _mirror(self, uow: UnitOfWork, outcomes: Mapping[ProductId, Outcome]) -> None:
        for product_id, outcome in outcomes.items():
            if outcome.live is None:
                uow.products.trash(product_id)
        there = [product_id for product_id, each in outcomes.items() if each.live is not None]
        known = uow.products.many(there)
        uow.products.put_all(
            [audited(_now(product, outcomes[each]), self.store) for each, product in known.items()]
        )

    def _revision(self, plan: Plan, change: Change) -> Revision:
        before = None if plan.live is None else plan.live.texts[change.slot]
        return Revision(
            self.tenant,
            RevisionId(new_id()),
            self.run.store_id,
            plan.product.id,
            self.run.id,
            plan.wish.lease.item.id,
            plan.wish.attempt,
            change.slot,
            before=before,
            sent=change.wanted,
            stored=None,
            state=RevisionState.SENDING,
            created_at=self.of.clock(),
            draft_id=change.draft_id,
            undoes=change.undoes,
            author=self.run.author,
        )


def _now(known: Product, outcome: Outcome) -> Product:
    """The product as the shop has it after our write."""
    live = outcome.live
    return replace(
        known.with_texts(outcome.texts),
        status=(live and live.status) or known.status,
        # by this our own write is known when a webhook tells of it
        updated_at=outcome.changed_at or known.updated_at,
    )


def left_alone(run: Run, ended: Ended) -> list[Event]:
    """What programs are told of texts that their merchant changed meanwhile."""
    return [
        conflict(run, wish.product_id, outcome.conflicts)
        for wish, outcome in ended
        if outcome.ending()[0] is ItemState.CONFLICT
    ]


def _sending(uow: UnitOfWork, wishes: Sequence[Wish]) -> Mapping[ItemId, list[Revision]]:
    """The items' writes of which nobody knows the end."""
    of_items = uow.revisions.of_items([wish.lease.item.id for wish in wishes])
    return {
        item: [each for each in mine if each.state is RevisionState.SENDING]
        for item, mine in of_items.items()
    }


def _dropped(revisions: Iterable[Revision]) -> list[Revision]:
    return [replace(each, state=RevisionState.DROPPED) for each in revisions]
