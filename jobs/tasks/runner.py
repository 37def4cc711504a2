"""Runs items: decides about trying again, waiting and giving up, and logs one line for each."""

import time
from uuid import UUID

import structlog
from structlog.contextvars import bound_contextvars

from app.container import Container
from app.domain.errors import ExternalError, LostLease, RoozError
from app.domain.ids import RunId, TenantId
from app.domain.runs import Lease, Run
from app.ports import meter
from app.ports.queue import Job
from app.usecases.items import ItemWork

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
    items = container().items
    for _ in range(ITEMS_A_JOB):
        try:
            taken = items.take(tenant, run)
        except RoozError as error:  # the database is away, or the run's tenant is
            log.warning("take failed", run=run_id, outcome=error.code)
            return
        if taken is None:
            return
        run_item(work, tenant, *taken)
        kind = taken[0].kind
    container().housekeeping.queue.work_on(Job(str(kind)), tenant, run)


def run_item(work: ItemWork, tenant: TenantId, run: Run, lease: Lease) -> None:
    """Do one item; whatever happens, it ends settled or with a time for its next try."""
    traced = bound_contextvars(tenant=str(tenant), run=str(run.id), item=str(lease.item.id))
    started, counted = time.monotonic(), meter.start()
    outcome = "done"
    with traced:  # whatever is called meanwhile says for whom
        try:
            outcome = _attempt(work, tenant, run, lease)
        except LostLease:
            outcome = "lost_lease"
        except RoozError as error:  # the database failed us; the lease will run out
            outcome = f"unsettled:{error.code}"
        finally:
            log.info(
                "item",
                kind=str(run.kind),
                attempt=lease.item.attempts,
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


def _attempt(work: ItemWork, tenant: TenantId, run: Run, lease: Lease) -> str:
    items = container().items
    try:
        work.do(tenant, run, lease)
    except LostLease:
        raise
    except ExternalError as error:
        if items.may_retry(lease, error):
            items.put_back(tenant, lease, error)
            return f"again:{error.kind}"
        return _give_up(tenant, run, lease, (error.kind, str(error)))
    except RoozError as error:
        return _give_up(tenant, run, lease, (error.code, str(error)))
    except Exception:
        log.exception("bug")
        return _give_up(tenant, run, lease, ("internal", ""))
    return "done"


def _give_up(tenant: TenantId, run: Run, lease: Lease, why: tuple[str, str]) -> str:
    container().items.give_up(tenant, run, lease, *why)
    log.warning("given up", outcome=why[0], detail=why[1][:200])
    return f"given_up:{why[0]}"
