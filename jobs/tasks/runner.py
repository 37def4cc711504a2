"""Runs items: decides about trying again, waiting and giving up, and logs one line for each."""

import time
from collections.abc import Mapping, Sequence
from uuid import UUID

import structlog
from structlog.contextvars import bound_contextvars

from app.container import Container
from app.domain.errors import ExternalError, LostLease, MissingScope, MustWait, RoozError
from app.domain.ids import CompetitorJobId, ItemId, RunId, TenantId
from app.domain.runs import Lease, Run
from app.ports import meter
from app.ports.queue import Job
from app.usecases.items import Items, ItemWork

log = structlog.get_logger("rooz.jobs")

ITEMS_A_JOB = 20  # then the job hands on, so that another tenant's run gets its turn

_containers: list[Container] = []


def use(container: Container) -> None:
    """Make the process's container known, once, when a worker starts."""
    _containers[:] = [container]


def container() -> Container:
    """The process's container."""
    return _containers[0]


def run_task(work: ItemWork, tenant_id: str, run_id: str) -> None:
    """Do items of the run until none is due, or it is another run's turn."""
    tenant, run = TenantId(UUID(tenant_id)), RunId(UUID(run_id))
    done, kind = 0, ""
    while done < ITEMS_A_JOB:
        try:
            taken = container().items.take(tenant, run, work)
        except RoozError as error:  # the database is away, or the run's tenant is
            log.warning("take failed", run=run_id, outcome=error.code)
            return
        if taken is None:
            return
        run_items(work, tenant, *taken)
        done, kind = done + len(taken[1]), taken[0].kind
    container().housekeeping.queue.work_on(Job(str(kind)), tenant, run)


def run_items(work: ItemWork, tenant: TenantId, run: Run, leases: Sequence[Lease]) -> None:
    """Do items; whatever happens, each ends settled or with a time for its next try."""
    started, counted = time.monotonic(), meter.start()
    # whatever is called meanwhile says for whom
    with bound_contextvars(tenant=str(tenant), run=str(run.id), items=len(leases)):
        outcomes: Mapping[ItemId, str] = {}
        try:
            outcomes = attempt(container().items, work, tenant, run, leases)
        finally:
            took_ms = round((time.monotonic() - started) * 1000)
            for lease in leases:
                log.info(
                    "item",
                    item=str(lease.item.id),
                    kind=str(run.kind),
                    attempt=lease.item.attempts,
                    outcome=outcomes.get(lease.item.id, "done" if outcomes else "failed"),
                    duration_ms=took_ms,  # this and what follows are of all that went together
                    queries=counted.queries,
                    db_ms=round(counted.db_ms),
                )


def run_analysis(tenant_id: str, job_id: str) -> None:
    """Analyse a rival's shop; what goes wrong on our side leaves the job to its lease."""
    tenant, job = TenantId(UUID(tenant_id)), CompetitorJobId(UUID(job_id))
    started, counted, outcome = time.monotonic(), meter.start(), "failed"
    with bound_contextvars(tenant=tenant_id, job=job_id):
        try:
            outcome = container().competitors.run(tenant, job)
        except RoozError as error:  # the database is away, or another worker has the job
            outcome = error.code
        finally:
            log.info(
                "analysis",
                outcome=outcome,
                duration_ms=round((time.monotonic() - started) * 1000),
                queries=counted.queries,
                db_ms=round(counted.db_ms),
            )


def drain_webhooks() -> None:
    """Follow what webhooks hinted at."""
    started, counted = time.monotonic(), meter.start()
    followed = container().webhooks.drain()
    log.info(
        "webhooks",
        followed=followed,
        duration_ms=round((time.monotonic() - started) * 1000),
        queries=counted.queries,
        db_ms=round(counted.db_ms),
    )


def deliver(tenant_id: str) -> None:
    """Tell programs what happened; what fails stays a row, and the clock finds it."""
    with bound_contextvars(tenant=tenant_id):
        try:
            container().deliveries.work(TenantId(UUID(tenant_id)))
        except RoozError as error:  # the database is away
            log.warning("deliveries failed", outcome=error.code)


def write_account_mail() -> None:
    """Write what people wait for; what fails stays a row, and the clock finds it."""
    try:
        sent = container().account_mail.deliver()
    except RoozError as error:  # the database is away
        log.warning("account mail failed", outcome=error.code)
    else:
        log.info("account mail", sent=sent)


def attempt(
    items: Items, work: ItemWork, tenant: TenantId, run: Run, leases: Sequence[Lease]
) -> Mapping[ItemId, str]:
    """Do them, decide about what failed, and answer what became of each, as logs name it."""
    failures: Mapping[ItemId, RoozError]
    try:
        failures = work.do(tenant, run, leases)
    except MissingScope as error:
        items.wait_for(tenant, run, leases, error.scope)
        return {lease.item.id: f"waits:{error.scope}" for lease in leases}
    except RoozError as error:
        failures = {lease.item.id: error for lease in leases}
    except Exception:
        log.exception("bug")
        if len(leases) > 1:  # which of them it was shows when each is done by itself
            return _one_by_one(items, work, tenant, run, leases)
        failures = {lease.item.id: Bug("internal") for lease in leases}
    return _ended(items, tenant, run, leases, failures)


def _one_by_one(
    items: Items, work: ItemWork, tenant: TenantId, run: Run, leases: Sequence[Lease]
) -> Mapping[ItemId, str]:
    outcomes: dict[ItemId, str] = {}
    for lease in leases:
        outcomes |= attempt(items, work, tenant, run, [lease])
    return outcomes


def _ended(
    items: Items,
    tenant: TenantId,
    run: Run,
    leases: Sequence[Lease],
    failures: Mapping[ItemId, RoozError],
) -> Mapping[ItemId, str]:
    outcomes = {lease.item.id: "done" for lease in leases}
    waits: dict[Lease, MustWait] = {}
    for lease in leases:
        why = failures.get(lease.item.id)
        if isinstance(why, MustWait):
            waits[lease] = why
            outcomes[lease.item.id] = f"waits:{why.why}"
        elif why is not None:
            outcomes[lease.item.id] = _end(items, tenant, run, lease, why)
    if waits:
        try:
            items.rest(tenant, run, waits)
        except RoozError as unsettled:  # the database failed us; the leases will run out
            log.warning("not rested", run=str(run.id), outcome=unsettled.code)
    return outcomes


class Bug(RoozError):  # noqa: N818  the house's way
    """What we never meant to happen; the log has it, and nobody else."""

    code = "internal"


def _end(items: Items, tenant: TenantId, run: Run, lease: Lease, error: RoozError) -> str:
    """Try again later, or give up; an item that was over before the failure stays so."""
    try:
        if isinstance(error, ExternalError) and items.may_retry(lease, error):
            items.put_back(tenant, lease, error)
            return f"again:{error.kind}"
        code = error.kind if isinstance(error, ExternalError) else error.code
        items.give_up(tenant, run, lease, code, "" if isinstance(error, Bug) else str(error))
    except LostLease:
        return "done or lost"
    except RoozError as unsettled:  # the database failed us; the lease will run out
        return f"unsettled:{unsettled.code}"
    log.warning("given up", item=str(lease.item.id), outcome=code, detail=str(error)[:200])
    return f"given_up:{code}"
