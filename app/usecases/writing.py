"""Have texts written: many orders at once, none paid twice, and no day dearer than it may be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from math import inf

from app.domain.errors import ExternalError, MustWait, RoozError
from app.domain.ids import ItemId, TenantId
from app.domain.own_models import OwnModel
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

Orders = Mapping[Lease, TextRequest]


@dataclass(frozen=True, slots=True)
class Plan:
    """Before the first call: who may be asked, what needs no asking, and what has to wait.

    `seers` may look at pictures, where anybody can.
    """

    choices: Choices
    known: Mapping[str, TextAnswer]
    waits: Mapping[ItemId, MustWait]
    seers: Choices | None = None


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
        return self.choices_of_own(kept)

    def choices_of_own(self, kept: OwnModel) -> Choices:
        """A merchant's own model, and nobody else."""
        endpoint = Endpoint(kept.base_url, self.vault.open(kept.sealed_key))
        return Choices((own(kept.model),), endpoint)

    def plan(self, uow: UnitOfWork, orders: Orders, choices: Choices) -> Plan:
        """Look for what was answered before, and set aside what the rest will cost."""
        keys = {lease: self.text_model.keys(order, choices) for lease, order in orders.items()}
        known = uow.answers.find([key for each in keys.values() for key in each])
        fresh = {
            lease: order for lease, order in orders.items() if known.keys().isdisjoint(keys[lease])
        }
        waits = self._set_aside(uow, fresh, choices) if fresh and choices.own is None else {}
        return Plan(choices, known, waits)

    def seers(self, writers: Choices) -> Choices | None:
        """Who may look at pictures for whom these write; None where nobody can."""
        if writers.own is not None:
            return writers
        return self.able(Task.SEE)

    def able(self, task: Task) -> Choices | None:
        """Who may be asked, of those for whom we have a key; None where nobody can."""
        there = set(self.routing.providers.names())
        able = [each for each in self.choices(task).models if each.provider in there]
        return Choices(tuple(able)) if able else None

    def with_seers(self, uow: UnitOfWork, plan: Plan, looks: Orders, seers: Choices) -> Plan:
        """The plan with those who see, and what was seen before."""
        keys = [self.text_model.keys(order, seers) for order in looks.values()]
        seen = uow.answers.find([key for each in keys for key in each])
        return replace(plan, known={**plan.known, **seen}, seers=seers)

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
