"""Put accepted drafts into the shop; free."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalog import Slot
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Invalid
from app.domain.events import Event, published
from app.domain.happenings import Happening, Kind, about_run
from app.domain.ids import DraftId, ItemId, ProductId, RunId, StoreId, TenantId, new_id
from app.domain.links import GONE, led
from app.domain.provenance import provenance
from app.domain.revisions import Change, Verdict
from app.domain.runs import Item, ItemState, Lease, Run, RunKind, RunState
from app.ports.checkpoints import Checkpoint
from app.ports.clock import Clock
from app.ports.queue import Job, Queue
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.fit import faults_of
from app.usecases.heads import Heads, Seen
from app.usecases.items import Failures
from app.usecases.links import there
from app.usecases.plans import Outcome, Wish
from app.usecases.write_back import Ended, WriteBack, left_alone


@dataclass(frozen=True, slots=True)
class Publish:
    """Writes what the merchant accepted."""

    open_uow: OpenUow
    write_back: WriteBack
    queue: Queue
    clock: Clock
    checkpoint: Checkpoint

    def request(
        self, tenant: TenantId, drafts: Sequence[DraftId], author: str, request_key: str
    ) -> RunId:
        """Start a run over the products of these accepted drafts, all of one store.

        What was accepted yesterday goes by today's limits and policies: if they keep it out, it
        goes back to review.

        Raises:
            Invalid: none of them can be published now, or they are of several stores.
        """
        with self.open_uow(tenant) as uow:
            earlier = uow.runs.by_request_key(request_key)
            if earlier:
                return earlier.id
            accepted = [d for d in uow.drafts.many(drafts) if d.state is DraftState.ACCEPTED]
            alone = uow.left_alone.among([draft.product_id for draft in accepted])
            accepted = [draft for draft in accepted if draft.product_id not in alone]
            accepted = self._fit(uow, accepted, author)
            run = self._run(tenant, _store_of(accepted), author, request_key)
            by_product: dict[ProductId, list[Draft]] = defaultdict(list)
            for draft in accepted:
                by_product[draft.product_id].append(draft)
            items = [
                Item(tenant, ItemId(new_id()), run.id, product, position, ItemState.WAITING)
                for position, product in enumerate(by_product)
            ]
            uow.runs.add(run, items)
            uow.drafts.attach(
                {
                    item.id: [draft.id for draft in mine]
                    for item, mine in zip(items, by_product.values(), strict=True)
                }
            )
            uow.drafts.move([draft.to(DraftState.PUBLISHING, author) for draft in accepted])
            uow.after_commit(lambda: self.queue.work_on(Job.PUBLISH, tenant, run.id))
        return run.id

    def _fit(self, uow: UnitOfWork, accepted: Sequence[Draft], author: str) -> list[Draft]:
        products = uow.products.many([draft.product_id for draft in accepted])
        found = faults_of(uow, accepted, products)
        fit = [draft for draft in accepted if not found[draft.id]]
        unfit = [draft for draft in accepted if found[draft.id]]
        if unfit and not fit:
            code = found[unfit[-1].id][0].code
            raise Invalid(f"kept out: {code}", {"drafts": code})
        uow.drafts.move([draft.to(DraftState.READY, author) for draft in unfit])
        return fit

    def at_once(self, uow: UnitOfWork, run: Run) -> int:
        """As many as the shop's platform takes."""
        return self.write_back.at_once(uow, run)

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Write products' drafts; those that the merchant overtook come back to review."""
        with self.open_uow(tenant) as uow:
            wishes, lost = self._wishes(uow, run, leases)
        seen: list[Seen] = []
        told: dict[ProductId, dict[Slot, Mapping[str, str]]] = defaultdict(dict)

        def settled(uow: UnitOfWork, ended: Ended) -> None:
            self.checkpoint("publish:settling")
            drafts = uow.drafts.attached_to([wish.lease.item.id for wish, _outcome in ended])
            mine = [(drafts.get(wish.lease.item.id, []), outcome) for wish, outcome in ended]
            uow.drafts.move([moved for some, outcome in mine for moved in _moved(some, outcome)])
            for draft, outcome in [(each, outcome) for some, outcome in mine for each in some]:
                if draft.slot in outcome.written:
                    told[draft.product_id][draft.slot] = provenance(draft).told()
            _tell_conflicts(uow, run, ended)
            for wish, outcome in ended:
                if outcome.written.keys() & lost.get(wish.lease.item.id, set()):
                    uow.runs.remark(wish.lease.item.id, [GONE])
            uow.events.tell(_events(run, ended))
            shown = [_seen(wish, outcome) for wish, outcome in ended if outcome.written]
            uow.after_commit(lambda: seen.extend(shown))
            uow.after_commit(lambda: self.checkpoint("publish:settled"))

        failures = self.write_back.write(tenant, run, wishes, settled)
        self.write_back.tell(tenant, run, told)
        Heads(self.open_uow, self.write_back.connections).look(tenant, run, seen)
        return failures

    def _wishes(
        self, uow: UnitOfWork, run: Run, leases: Sequence[Lease]
    ) -> tuple[list[Wish], Mapping[ItemId, set[Slot]]]:
        """What to write, in the form in which the shop will keep it; and what lost a link."""
        store = uow.stores.get(run.store_id)
        platform = self.write_back.connections.platforms[store.platform]
        drafts = uow.drafts.attached_to([lease.item.id for lease in leases])
        all_of_them = [draft for mine in drafts.values() for draft in mine]
        products = uow.products.many([draft.product_id for draft in all_of_them])
        addresses = there(uow, store, all_of_them)
        lost: dict[ItemId, set[Slot]] = defaultdict(set)

        def change(lease: Lease, draft: Draft) -> Change:
            kind = products[draft.product_id].kind
            text, is_less = led(draft.text, draft.links, addresses)
            if is_less:
                lost[lease.item.id].add(draft.slot)
            text = platform.foretold(kind, draft.slot, text)
            return Change(draft.slot, draft.base, text, draft_id=draft.id)

        wishes = [
            Wish(lease, tuple(change(lease, draft) for draft in drafts.get(lease.item.id, [])))
            for lease in leases
        ]
        return wishes, lost

    def _run(self, tenant: TenantId, store: StoreId, author: str, request_key: str) -> Run:
        return Run(
            tenant,
            RunId(new_id()),
            store,
            RunKind.PUBLISH,
            None,
            "",
            RunState.ACTIVE,
            self.clock(),
            request_key=request_key,
            author=author,
        )


def _store_of(drafts: Sequence[Draft]) -> StoreId:
    stores = {draft.store_id for draft in drafts}
    if not stores:
        raise Invalid("no accepted draft among them", {"drafts": "none_accepted"})
    if len(stores) > 1:
        raise Invalid("drafts of several stores", {"drafts": "several_stores"})
    return stores.pop()


def _tell_conflicts(uow: UnitOfWork, run: Run, ended: Ended) -> None:
    """Of products that their merchant changed meanwhile; of a whole run at once."""
    count = sum(outcome.ending()[0] is ItemState.CONFLICT for _wish, outcome in ended)
    if count:
        told = Happening(Kind.PUBLISH_CONFLICT, str(run.id), about_run(run), count)
        uow.happenings.tell(told)


def _events(run: Run, ended: Ended) -> list[Event]:
    """What programs are told: of what is in the shop now, and of what was left alone."""
    there = [
        published(run, wish.product_id, [each.id for each in outcome.written.values()])
        for wish, outcome in ended
        if outcome.written
    ]
    return there + left_alone(run, ended)


def _seen(wish: Wish, outcome: Outcome) -> Seen:
    written = outcome.written.items()
    # a translation has a page of its own
    texts = {slot.field: made.stored or "" for slot, made in written if not slot.locale}
    return Seen(wish.lease.item, wish.product_id, texts)


def _moved(drafts: Sequence[Draft], outcome: Outcome) -> list[Draft]:
    """Those on their way to the shop, as they stand now: there, or back in review.

    What the shop refused stays accepted: it can be published again.
    """
    back = DraftState.ACCEPTED if outcome.refusal else DraftState.READY
    return [
        draft.to(DraftState.PUBLISHED if _is_there(draft, outcome) else back)
        for draft in drafts
        if draft.state is DraftState.PUBLISHING
    ]


def _is_there(draft: Draft, outcome: Outcome) -> bool:
    is_same = outcome.verdicts.get(draft.slot) is Verdict.ALREADY
    return is_same or draft.slot in outcome.written
