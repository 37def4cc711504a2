"""Order texts, and write them: quote, hold, one settlement per product."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from app.domain.catalog import Field
from app.domain.drafts import Draft
from app.domain.errors import ExternalError, Invalid, LostLease, NotFound, RoozError
from app.domain.events import Event, drafts_ready
from app.domain.ids import ItemId, RunId, TenantId, new_id
from app.domain.points import Settlement, ensure_covered
from app.domain.runs import Ending, Item, ItemState, Lease, Run, RunKind, RunState
from app.domain.voicing import check_in_voice
from app.ports.checking import Check
from app.ports.checkpoints import Checkpoint
from app.ports.clock import Clock
from app.ports.linguist import Linguist
from app.ports.queue import Job, Queue
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.flights import Flight, flight
from app.usecases.happenings import close, tell_if_low
from app.usecases.items import Failures
from app.usecases.offers import Offer, Offers, Order
from app.usecases.pieces import Piece, read
from app.usecases.sameness import Sameness
from app.usecases.writing import Came, Plan, Writing

AT_ONCE = 16  # of which as many are in the air as the providers bear


@dataclass(frozen=True, slots=True)
class Generate:
    """Writes drafts for products."""

    open_uow: OpenUow
    offers: Offers
    writing: Writing
    queue: Queue
    clock: Clock
    checkpoint: Checkpoint
    linguist: Linguist
    sameness: Sameness
    check: Check = check_in_voice

    def request(self, tenant: TenantId, order: Order) -> RunId:
        """Hold the points and start the run.

        Raises:
            NotEnoughPoints: the account doesn't cover all of it.
            Invalid: nothing is left to write.
        """
        with self.open_uow(tenant) as uow:
            uow.rewrites.one_at_a_time()
            earlier = uow.runs.by_request_key(order.request_key)
            if earlier:
                return earlier.id
            return self.begin(uow, order, self.offers.offer(uow, order))

    def begin(self, uow: UnitOfWork, order: Order, offer: Offer) -> RunId:
        """The same as `request`, within a transaction, for what is offered of the order."""
        if not offer.products:
            raise Invalid("no product of the order can be written", {"products": "none_left"})
        ensure_covered(offer.quote)
        run = self._run(order, offer)
        items = _items(run, offer, order)
        if not uow.runs.add(run, items):
            return self._earlier(uow, order)
        uow.drafts.attach(
            {
                item.id: [draft.id for draft in order.again[item.product_id]]
                for item in items
                if item.product_id is not None and item.product_id in order.again
            }
        )
        self.writing.forget_old(uow)
        uow.wallet.hold(run.id, offer.quote.points, str(order.service))
        tell_if_low(uow, offer.quote.points, str(run.id))
        uow.after_commit(lambda: self.queue.work_on(Job.GENERATE, run.tenant_id, run.id))
        return run.id

    def at_once(self, _uow: UnitOfWork, _run: Run) -> int:
        """As many as one worker has in the air: the providers' pace is kept further down."""
        return AT_ONCE

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Read all, have them written side by side, and settle each as it comes."""
        service = self.offers.service(run.service)
        choices = self.writing.choices_of(run, service.task)
        seers = self.writing.seers(choices) if Field.ALT_TEXT in service.fields else None
        with self.open_uow(tenant) as uow:
            found = read(uow, run, leases, self.offers, self.linguist.likelihoods)
            pieces = {piece.lease: piece for piece in found}
            orders = {p.lease: p.request for p in pieces.values() if not p.skipped}
            plan = self.writing.plan(uow, orders, choices)
            if seers is not None:
                looks = {p.lease: look for p in pieces.values() if (look := p.to_see())}
                plan = self.writing.with_seers(uow, plan, looks, seers)
        failures: dict[ItemId, RoozError] = dict(plan.waits)
        for lease in leases:
            if lease not in pieces:
                failures[lease.item.id] = NotFound("no such product")
            elif pieces[lease].skipped:
                with suppress(LostLease):  # another worker skipped it
                    self._skip(tenant, run, lease, pieces[lease].skipped)
        going = [pieces[lease] for lease in orders if lease.item.id not in failures]
        return {**failures, **self._fly(run, plan, going)} if going else failures

    def _fly(self, run: Run, plan: Plan, going: Sequence[Piece]) -> Failures:
        pieces = {piece.lease: piece for piece in going}
        failures: dict[ItemId, RoozError] = {}
        with flight(self.writing, run, plan) as in_the_air:
            for piece in going:
                if piece.seeing is not None:
                    in_the_air.send_to_seer(piece.lease, piece.seeing)
                else:
                    in_the_air.send(piece.lease, piece.request)
            for together in in_the_air:
                ready: dict[Lease, list[Draft]] = {}
                for came in together:
                    try:
                        drafts = self._land(run, pieces[came.lease], came, in_the_air)
                    except RoozError as error:  # one product's failure never stops the others
                        failures[came.lease.item.id] = error
                    else:
                        ready |= {} if drafts is None else {came.lease: drafts}
                failures |= self._settled(run, ready, pieces)
        return failures

    def _land(self, run: Run, piece: Piece, came: Came, in_the_air: Flight) -> list[Draft] | None:
        """Check what came; once, what our checks refuse is written anew: then there is none yet.

        Where pictures are looked at, that comes first; whoever can't see stops nothing. What our
        checks let pass, a second reader reads; whatever becomes of that, the text is there.
        """
        if piece.seeing is not None:
            in_the_air.send_again(piece.lease, piece.seen(came.answer))
            return None
        if piece.written:
            return piece.doubted(came.answer)
        answer = came.told()
        compared = partial(self.sameness.marked, run.tenant_id, run.language)
        again = piece.take(answer, self.check, compared)
        if again is not None:
            in_the_air.send_again(piece.lease, again)
            return None
        drafts = piece.drafts(run, answer.writer, self.clock())
        order = piece.to_read(drafts)
        if order is not None and in_the_air.send_to_reader(piece.lease, order, answer.writer):
            return None
        return drafts

    def _settled(
        self,
        run: Run,
        ready: Mapping[Lease, Sequence[Draft]],
        pieces: Mapping[Lease, Piece],
    ) -> Failures:
        """Settle what came together; why some of it isn't, if so."""
        if not ready:
            return {}
        endings = {each: _ending(ready[each], run, pieces[each]) for each in ready}
        try:
            with self.open_uow(run.tenant_id) as uow:
                lost = self._settle(uow, run, ready, endings)
                self.checkpoint("generate:settling")
        except RoozError as error:
            return {lease.item.id: error for lease in ready}
        self.checkpoint("generate:settled")
        return {item: LostLease(f"item {item} has another worker") for item in lost}

    def _settle(
        self,
        uow: UnitOfWork,
        run: Run,
        ready: Mapping[Lease, Sequence[Draft]],
        endings: Mapping[Lease, Ending],
    ) -> Collection[ItemId]:
        """Answers the items that another worker has by now: theirs is left to it."""
        lost = uow.runs.finish_all(endings)
        ours = {
            lease.item.id: drafts for lease, drafts in ready.items() if lease.item.id not in lost
        }
        uow.drafts.add([draft for drafts in ours.values() for draft in drafts])
        close(uow, run.id)
        passed = [item for item, drafts in ours.items() if _passed(drafts)]
        failed = [item for item in ours if item not in passed]
        uow.events.tell([_ready(run, ours[item]) for item in passed])
        # last: the wallet's row is locked for the shortest time
        for items, outcome in ((passed, Settlement.CAPTURED), (failed, Settlement.RELEASED)):
            uow.wallet.settle(run.id, items, run.price_points, outcome, str(run.service))
        return lost

    def _skip(self, tenant: TenantId, run: Run, lease: Lease, why: str) -> None:
        with self.open_uow(tenant) as uow:
            uow.runs.finish(lease, ItemState.SKIPPED, why)
            close(uow, run.id)
            uow.wallet.settle(
                run.id,
                [lease.item.id],
                run.price_points,
                Settlement.RELEASED,
                str(run.service),
            )

    def _run(self, order: Order, offer: Offer) -> Run:
        return Run(
            offer.store.tenant_id,
            RunId(new_id()),
            order.store_id,
            RunKind.GENERATE,
            order.service,
            order.language,
            RunState.ACTIVE,
            self.clock(),
            price_points=offer.service.price_points,
            request_key=order.request_key,
            author=order.author,
            mode=order.mode,
            on_own_model=offer.on_own_model,
            asked=order.asked,
        )

    def _earlier(self, uow: UnitOfWork, order: Order) -> RunId:
        earlier = uow.runs.by_request_key(order.request_key)
        if earlier is None:
            raise ExternalError("the same order is being taken", retryable=True)
        return earlier.id


def _passed(drafts: Sequence[Draft]) -> bool:
    return bool(drafts) and not any(draft.problems for draft in drafts)


def _ready(run: Run, drafts: Sequence[Draft]) -> Event:
    return drafts_ready(run, drafts[0].product_id, [draft.id for draft in drafts])


def _ending(drafts: Sequence[Draft], run: Run, piece: Piece) -> Ending:
    if _passed(drafts):
        return ItemState.DONE, "ready", ""
    refused = next((p for draft in drafts for p in draft.problems), None)
    why = refused or piece.nothing(run)
    return ItemState.BLOCKED, why.code, why.subject


def _items(run: Run, offer: Offer, order: Order) -> list[Item]:
    """The run's items, a product each."""
    prices = offer.quote.prices or [None] * len(offer.products)
    return [
        Item(
            run.tenant_id,
            ItemId(new_id()),
            run.id,
            product,
            position,
            ItemState.WAITING,
            may_lose=product in order.confirmed,
            price_points=price,
        )
        for position, (product, price) in enumerate(zip(offer.products, prices, strict=True))
    ]
