"""Order texts, and write them: quote, hold, one settlement per product."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import Product, ProductStatus, Slot
from app.domain.checks import Checked, Standard
from app.domain.claims.evidence import Evidence
from app.domain.drafts import Draft, DraftState, Writer
from app.domain.errors import ExternalError, Invalid, MustWait
from app.domain.facts import known, sheet
from app.domain.ids import DraftId, ItemId, ProductId, RunId, TenantId, new_id
from app.domain.languages import Tongue
from app.domain.limits import briefs
from app.domain.notes import Note
from app.domain.points import Settlement, ensure_covered
from app.domain.policies.policy import Policies
from app.domain.provenance import origin
from app.domain.runs import Item, ItemState, Lease, Run, RunKind, RunState
from app.domain.services import Service
from app.domain.stores import Store
from app.domain.texts import SlotBrief
from app.domain.usage import Usage
from app.domain.voices import Spoken
from app.domain.voicing import better, check_in_voice, complaint, misses, sized
from app.ports.checkpoints import Checkpoint
from app.ports.clock import Clock
from app.ports.linguist import Linguist
from app.ports.queue import Job, Queue
from app.ports.text_models import Choices, ModelCall, TextAnswer, TextModel, TextRequest
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.items import Failures
from app.usecases.offers import Offer, Offers, Order, place_of
from app.usecases.routing import Routing


@dataclass(frozen=True, slots=True)
class Generate:
    """Writes drafts for products."""

    open_uow: OpenUow
    offers: Offers
    text_model: TextModel
    routing: Routing
    queue: Queue
    clock: Clock
    checkpoint: Checkpoint
    linguist: Linguist

    def request(self, tenant: TenantId, order: Order) -> RunId:
        """Hold the points and start the run.

        Raises:
            NotEnoughPoints: the account doesn't cover all of it.
            Invalid: nothing is left to write.
        """
        with self.open_uow(tenant) as uow:
            earlier = uow.runs.by_request_key(order.request_key)
            if earlier:
                return earlier.id
            offer = self.offers.offer(uow, order)
            if not offer.products:
                raise Invalid("no product of the order can be written", {"products": "none_left"})
            ensure_covered(offer.quote)
            run = self._run(tenant, order, offer)
            if not uow.runs.add(run, _items(run, offer.products, order.confirmed)):
                return self._earlier(uow, order)
            uow.wallet.hold(run.id, offer.quote.points, str(order.service))
            uow.after_commit(lambda: self.queue.work_on(Job.GENERATE, tenant, run.id))
        return run.id

    def at_once(self, _uow: UnitOfWork, _run: Run) -> int:
        """One: a writer is asked for one product at a time."""
        return 1

    def do(self, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> Failures:
        """Write, check, and settle each product."""
        for lease in leases:
            self._one(tenant, run, lease)
        return {}

    def _one(self, tenant: TenantId, run: Run, lease: Lease) -> None:
        store, product, notes, policies, spoken = self._read(tenant, run, lease)
        service = self.offers.service(run.service)
        if product.status is ProductStatus.TRASHED:
            self._skip(tenant, run, lease, "trashed")
            return
        facts = sheet(product, notes)
        tongue = Tongue(run.language, self.linguist.likelihoods)
        wanted = self._wanted(service, product, store, tongue)
        if not wanted:
            self._skip(tenant, run, lease, "nothing_missing")
            return
        wanted = self._harmless(lease.item, store, product, wanted)
        if not wanted:
            self._skip(tenant, run, lease, "losses")
            return
        voice, wanted = spoken.voice, sized(wanted, spoken.voice)
        request = TextRequest(service.task, run.language, store.name, facts, wanted, voice=voice)
        evidence = Evidence(known(product, notes, store.name))
        standard = Standard(product, evidence, tongue, policies)
        checked, writer, calls = self._written(tenant, run, lease, request, standard)
        drafts = [
            replace(
                self._draft(run, lease, product, slot, found, writer),
                origin=origin(found, facts, spoken.version),
            )
            for slot, found in checked.items()
            if not found.is_unchanged
        ]
        passed = bool(drafts) and not any(draft.problems for draft in drafts)
        with self.open_uow(tenant) as uow:
            self._settle(uow, run, lease, drafts, passed=passed)
            self.checkpoint("generate:settling")
            for call in calls:
                uow.records.usage(_usage(tenant, run, lease, call, self.clock))
        self.checkpoint("generate:settled")

    def _harmless(
        self, item: Item, store: Store, product: Product, wanted: Sequence[SlotBrief]
    ) -> tuple[SlotBrief, ...]:
        """Of what is wanted the texts that the merchant can have back, unless they may get lost.

        Asked again, for the product may have changed since its quote.
        """
        losses = self.offers.platforms[store.platform].losses
        return tuple(
            brief
            for brief in wanted
            if item.may_lose or not losses(product.kind, brief.slot, product.text(brief.slot))
        )

    def _wanted(
        self, service: Service, product: Product, store: Store, tongue: Tongue
    ) -> tuple[SlotBrief, ...]:
        """What is to be written; a text that is in the language already isn't translated."""
        locale = place_of(store, product, tongue.code) or ""
        wanted = briefs(service, product, store.platform, keeps_seo=store.keeps_seo, locale=locale)
        return tuple(b for b in wanted if locale or not b.source or not tongue.owns(b.source))

    def _written(
        self,
        tenant: TenantId,
        run: Run,
        lease: Lease,
        request: TextRequest,
        standard: Standard,
    ) -> tuple[Mapping[Slot, Checked], Writer, Sequence[ModelCall]]:
        """The texts, checked; those that our checks refuse are written once more."""
        answer, calls = self._write(tenant, run, lease, request)
        self.checkpoint("generate:written")
        checked = dict(check_in_voice(answer.texts, request.slots, standard, request.voice))
        refused = tuple(b for b in request.slots if misses(checked[b.slot]))
        if refused:
            said = complaint([checked[b.slot] for b in refused])
            again = replace(request, slots=refused, complaint=said)
            answer, more = self._write(tenant, run, lease, again)
            calls = [*calls, *more]
            second = check_in_voice(answer.texts, refused, standard, request.voice)
            checked |= {slot: better(checked[slot], found) for slot, found in second.items()}
        return checked, answer.writer, calls

    def _write(
        self, tenant: TenantId, run: Run, lease: Lease, request: TextRequest
    ) -> tuple[TextAnswer, Sequence[ModelCall]]:
        calls: list[ModelCall] = []
        try:
            choices = Choices(self.routing.table()[request.task])
            return self.text_model.write(request, choices, calls.append), calls
        except (ExternalError, MustWait):
            with self.open_uow(tenant) as uow:  # what failed has cost us all the same
                for call in calls:
                    uow.records.usage(_usage(tenant, run, lease, call, self.clock))
            raise

    def _settle(
        self, uow: UnitOfWork, run: Run, lease: Lease, drafts: Sequence[Draft], *, passed: bool
    ) -> None:
        problem = next((p for draft in drafts for p in draft.problems), None)
        uow.runs.finish(
            lease,
            ItemState.DONE if passed else ItemState.BLOCKED,
            "ready" if passed else (problem.code if problem else "nothing_written"),
            problem.subject if problem else "",
        )
        uow.drafts.add(drafts)
        uow.runs.close_if_done(run.id)
        uow.wallet.settle(  # last: the wallet's row is locked for the shortest time
            run.id,
            [lease.item.id],
            run.price_points,
            Settlement.CAPTURED if passed else Settlement.RELEASED,
            str(run.service),
        )

    def _skip(self, tenant: TenantId, run: Run, lease: Lease, why: str) -> None:
        with self.open_uow(tenant) as uow:
            uow.runs.finish(lease, ItemState.SKIPPED, why)
            uow.runs.close_if_done(run.id)
            uow.wallet.settle(
                run.id,
                [lease.item.id],
                run.price_points,
                Settlement.RELEASED,
                str(run.service),
            )

    def _read(
        self, tenant: TenantId, run: Run, lease: Lease
    ) -> tuple[Store, Product, Sequence[Note], Policies, Spoken]:
        if lease.item.product_id is None:
            raise Invalid("a generate item names its product")
        with self.open_uow(tenant) as uow:
            product = uow.products.get(lease.item.product_id)
            store, notes = uow.stores.get(run.store_id), uow.notes.of_product(product.id)
            policies, spoken = uow.policies.of_store(store.id), uow.voices.of_store(store.id)
            return store, product, notes, policies, spoken

    def _draft(
        self,
        run: Run,
        lease: Lease,
        product: Product,
        slot: Slot,
        found: Checked,
        writer: Writer,
    ) -> Draft:
        return Draft(
            run.tenant_id,
            DraftId(new_id()),
            run.store_id,
            product.id,
            run.id,
            lease.item.id,
            slot,
            run.language,
            product.text(slot),
            found.text,
            found.claims,
            found.problems,
            writer,
            DraftState.BLOCKED if found.problems else DraftState.READY,
            1,
            self.clock(),
            written=found.written,
        )

    def _run(self, tenant: TenantId, order: Order, offer: Offer) -> Run:
        return Run(
            tenant,
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
        )

    def _earlier(self, uow: UnitOfWork, order: Order) -> RunId:
        earlier = uow.runs.by_request_key(order.request_key)
        if earlier is None:
            raise ExternalError("the same order is being taken", retryable=True)
        return earlier.id


def _items(run: Run, products: Sequence[ProductId], confirmed: Collection[ProductId]) -> list[Item]:
    return [
        Item(
            run.tenant_id,
            ItemId(new_id()),
            run.id,
            product,
            position,
            ItemState.WAITING,
            may_lose=product in confirmed,
        )
        for position, product in enumerate(products)
    ]


def _usage(tenant: TenantId, run: Run, lease: Lease, call: ModelCall, clock: Clock) -> Usage:
    return Usage(
        tenant,
        str(call.task),
        call.provider,
        call.model,
        call.input_tokens,
        call.output_tokens,
        call.cost_usd,
        call.duration_ms,
        call.outcome,
        clock(),
        run.id,
        lease.item.id,
    )
