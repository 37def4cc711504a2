"""Have texts written: many orders at once, none paid twice, and no day dearer than it may be."""

from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from contextvars import copy_context
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from math import inf

from app.domain.drafts import Writer
from app.domain.errors import ExternalError, MustWait, RoozError
from app.domain.ids import ItemId, TenantId
from app.domain.routing import own
from app.domain.runs import Lease, Run
from app.domain.services import Task
from app.domain.usage import Usage, cost_usd, day, expected, next_day
from app.ports.checkpoints import Checkpoint
from app.ports.clock import Clock
from app.ports.text_models import Choices, Endpoint, ModelCall, TextAnswer, TextModel, TextRequest
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault
from app.usecases.routing import Routing

KEPT_DAYS = 30
MOST = 32  # threads of one worker; they begin as they are needed

Orders = Mapping[Lease, TextRequest]


@dataclass(frozen=True, slots=True)
class Plan:
    """Before the first call: who may be asked, what needs no asking, and what has to wait."""

    choices: Choices
    known: Mapping[str, TextAnswer]
    waits: Mapping[ItemId, MustWait]


@dataclass(frozen=True, slots=True)
class Came:
    """What became of an order: an answer, or why there is none; and the calls that it took."""

    lease: Lease
    answer: TextAnswer | None = None
    error: RoozError | None = None
    calls: Sequence[ModelCall] = ()

    def told(self) -> TextAnswer:
        """The answer.

        Raises:
            RoozError: why there is none.
        """
        if self.answer is None:
            raise self.error or ExternalError("no answer", retryable=True)
        return self.answer


@dataclass(frozen=True, slots=True)
class Writing:
    """Orders at text models. `usd_a_day` is what a tenant's may cost in a day (of UTC)."""

    open_uow: OpenUow
    text_model: TextModel
    routing: Routing
    vault: Vault
    clock: Clock
    checkpoint: Checkpoint
    usd_a_day: Decimal
    lease_s: float

    def choices(self, task: Task) -> Choices:
        """Who may be asked, as the router table has it now."""
        return Choices(self.routing.table()[task])

    def choices_of(self, run: Run, task: Task) -> Choices:
        """The same for a run: of one that a merchant's own model writes, that one alone.

        Raises:
            MustWait: the merchant took their model away.
        """
        if not run.on_own_model:
            return self.choices(task)
        with self.open_uow(run.tenant_id) as uow:
            kept = uow.own_models.get()
        if kept is None:
            raise MustWait(inf, "own_model")
        return Choices(
            (own(kept.model),), Endpoint(kept.base_url, self.vault.open(kept.sealed_key))
        )

    def plan(self, uow: UnitOfWork, orders: Orders, choices: Choices) -> Plan:
        """Look for what was answered before, and set aside what the rest will cost."""
        keys = {lease: self.text_model.keys(order, choices) for lease, order in orders.items()}
        known = uow.answers.find([key for each in keys.values() for key in each])
        fresh = {
            lease: order for lease, order in orders.items() if known.keys().isdisjoint(keys[lease])
        }
        waits = self._set_aside(uow, fresh, choices) if fresh and choices.own is None else {}
        return Plan(choices, known, waits)

    @contextmanager
    def flight(self, run: Run, plan: Plan) -> Iterator["Flight"]:
        """Send orders, and take what comes back."""
        with ThreadPoolExecutor(MOST, thread_name_prefix="writing") as pool:
            yield Flight(self, run, plan, pool)

    def again(
        self, run: Run, lease: Lease, order: TextRequest, choices: Choices
    ) -> Mapping[str, TextAnswer]:
        """More time for a second order about the item; and what was answered to it before.

        Raises:
            LostLease: another worker has the item by now.
        """
        with self.open_uow(run.tenant_id) as uow:
            uow.runs.renew(lease, self.lease_s)
            return uow.answers.find(self.text_model.keys(order, choices))

    def readers(self, run: Run, plan: "Plan", writer: Writer) -> Choices | None:
        """Who may read a second time what the writer wrote; None where nobody can.

        The writer itself is not asked, but for a merchant's own model, which has no other beside
        it. What was written by our frames needs no reader.
        """
        if writer.is_offline:
            return None
        if run.on_own_model:
            return plan.choices
        others = [each for each in self.choices(Task.JUDGE).models if each.model != writer.model]
        return Choices(tuple(others)) if others else None

    def asked_again(
        self, run: Run, lease: Lease, order: TextRequest, choices: Choices
    ) -> Mapping[str, TextAnswer] | None:
        """As `again`, for an order that is no must: None where the day has no money left for it.

        Raises:
            LostLease: another worker has the item by now.
        """
        with self.open_uow(run.tenant_id) as uow:
            uow.runs.renew(lease, self.lease_s)
            # what its writer took is paid, and promised no more
            uow.spending.promise({lease.item.id: Decimal(0)})
            plan = self.plan(uow, {lease: order}, choices)
        return None if plan.waits else plan.known

    def ask(self, lease: Lease, order: TextRequest, choices: Choices) -> Came:
        """One order, in whichever thread."""
        calls: list[ModelCall] = []
        try:
            answer = self.text_model.write(order, choices, calls.append)
        except (ExternalError, MustWait) as error:
            return Came(lease, error=error, calls=calls)
        return Came(lease, answer, calls=calls)

    def keep(self, run: Run, came: Sequence[Came]) -> None:
        """What it cost, whatever becomes of it; and the answers, so that nobody asks again."""
        self.checkpoint("generate:written")
        with self.open_uow(run.tenant_id) as uow:
            uow.records.usage(
                [
                    usage(run.tenant_id, call, self.clock(), each.lease)
                    for each in came
                    for call in each.calls
                ]
            )
            uow.answers.keep([each.answer for each in came if each.answer is not None])
        self.checkpoint("generate:kept")

    def forget_old(self, uow: UnitOfWork) -> None:
        """Answers that nobody will ask for again."""
        uow.answers.forget(self.clock() - timedelta(days=KEPT_DAYS))

    def _set_aside(
        self, uow: UnitOfWork, orders: Orders, choices: Choices
    ) -> Mapping[ItemId, MustWait]:
        """Promise each order its money, and answer those for which the day has none left."""
        now = self.clock()
        left = self.usd_a_day - uow.spending.open_usd(day(now))
        ceiling = MustWait((next_day(now) - now).total_seconds(), "ceiling")
        promised: dict[ItemId, Decimal] = {}
        waits: dict[ItemId, MustWait] = {}
        for lease, order in orders.items():
            usd = cost_usd(expected(order.facts, order.slots), choices.models)
            if usd > left:
                waits[lease.item.id] = ceiling
                continue
            promised[lease.item.id] = usd
            left -= usd
        uow.spending.promise(promised)
        return waits


def usage(tenant: TenantId, call: ModelCall, at: datetime, lease: Lease | None = None) -> Usage:
    """A call as it is kept."""
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
        at,
        None if lease is None else lease.item.run_id,
        None if lease is None else lease.item.id,
    )


@dataclass(slots=True)
class Flight:
    """Orders in the air. Iterating gives what comes back, also of orders sent meanwhile.

    Of orders that are the same only the first one goes out: `_others` wait for what it brings.
    """

    writing: Writing
    run: Run
    plan: Plan
    pool: ThreadPoolExecutor
    _flying: dict[Future[Came], str] = field(default_factory=dict)
    _others: dict[str, list[Lease]] = field(default_factory=dict)
    _landed: deque[Came] = field(default_factory=deque)

    def send(self, lease: Lease, order: TextRequest) -> None:
        """The first order about an item."""
        self._send(lease, order, self.plan.known)

    def send_again(self, lease: Lease, order: TextRequest) -> None:
        """A second one, because of what came back.

        Raises:
            LostLease: another worker has the item by now.
        """
        choices = self.plan.choices
        self._send(lease, order, self.writing.again(self.run, lease, order, choices))

    def send_to_reader(self, lease: Lease, order: TextRequest, writer: Writer) -> bool:
        """Have a second one read what came back; False where nobody can.

        Raises:
            LostLease: another worker has the item by now.
        """
        choices = self.writing.readers(self.run, self.plan, writer)
        if choices is None:
            return False
        known = self.writing.asked_again(self.run, lease, order, choices)
        if known is None:
            return False
        self._send(lease, order, known, choices)
        return True

    def __iter__(self) -> Iterator[Came]:
        bugs: list[Future[Came]] = []
        while self._landed or self._flying:
            if not self._landed:
                done, _rest = wait(self._flying, return_when=FIRST_COMPLETED)
                bugs += [each for each in done if each.exception() is not None]
                self._land(done.difference(bugs))
                for each in done:
                    self._flying.pop(each)
            yield from self._landed_now()
        for bug in bugs:  # only now: what the others brought has been paid
            bug.result()

    def _land(self, done: Collection[Future[Came]]) -> None:
        self.writing.keep(self.run, [each.result() for each in done])
        for each in done:
            came = each.result()
            self._landed.append(came)
            for lease in self._others.pop(self._flying[each]):
                self._landed.append(Came(lease, came.answer, came.error))

    def _landed_now(self) -> Iterator[Came]:
        while self._landed:
            yield self._landed.popleft()

    def _send(
        self,
        lease: Lease,
        order: TextRequest,
        known: Mapping[str, TextAnswer],
        asked: Choices | None = None,
    ) -> None:
        writing, choices = self.writing, asked or self.plan.choices
        keys = writing.text_model.keys(order, choices)
        answered = next((known[key] for key in keys if key in known), None)
        if answered is not None:
            self._landed.append(Came(lease, answered))
        elif keys[0] in self._others:
            self._others[keys[0]].append(lease)
        else:
            # what is logged on the way says for whom
            flown = self.pool.submit(copy_context().run, writing.ask, lease, order, choices)
            self._flying[flown], self._others[keys[0]] = keys[0], []
