"""Events: what programs may want to react to. The list is closed, and each says what it tells.

They carry ids, codes and numbers: who may read a text asks for it, and no secret is in any.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from app.domain.competitor_jobs import CompetitorJob
from app.domain.ids import DraftId, EventId, ProductId, RevisionId, StoreId, new_id
from app.domain.runs import CHECK, Progress, Run, RunState

Fact: TypeAlias = str | int | Sequence[str] | Mapping[str, int] | None


class EventType(StrEnum):
    """What it was. Programs go by these names, so they never change."""

    RUN_FINISHED = "run.finished"
    RUN_STOPPED = "run.stopped"
    RUN_PAUSED = "run.paused"
    DRAFTS_READY = "drafts.ready"
    PRODUCT_PUBLISHED = "product.published"
    PRODUCT_CONFLICT = "product.conflict"
    REVISIONS_UNDONE = "revisions.undone"
    COMPETITOR_JOB_FINISHED = "competitor_job.finished"
    POINTS_LOW = "points.low"
    STORE_RECONNECT = "store.reconnect"
    TEST = "test"  # nothing did: somebody wants to see whether it arrives


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, once: whoever tells it does so in the transaction that did it."""

    type: EventType
    about: Mapping[str, Fact]
    id: EventId = field(default_factory=lambda: EventId(new_id()))


def run_over(run: Run, progress: Progress) -> list[Event]:
    """A run is through, or was stopped and nobody works on it any more.

    Looks at a shop that nobody asked for are no event: there is one every few minutes.
    """
    if run.request_key.startswith(CHECK):
        return []
    is_done = run.state is RunState.FINISHED
    counts = {str(state): count for state, count in progress.counts.items()}
    ending: dict[str, Fact] = {"state": str(run.state), "reason": run.reason, "counts": counts}
    what = EventType.RUN_FINISHED if is_done else EventType.RUN_STOPPED
    return [Event(what, {**_run(run), **ending})]


def run_paused(run: Run, reason: str, resumes_at: datetime | None = None) -> Event:
    """A run waits; without `resumes_at` for somebody to do something."""
    at = None if resumes_at is None else resumes_at.isoformat()
    return Event(EventType.RUN_PAUSED, {**_run(run), "reason": reason, "resumes_at": at})


def drafts_ready(run: Run, product: ProductId, drafts: Sequence[DraftId]) -> Event:
    """A product's texts passed all checks, and wait for review."""
    about = {**_of(run, product), "language": run.language, "draft_ids": _ids(drafts)}
    return Event(EventType.DRAFTS_READY, about)


def published(run: Run, product: ProductId, revisions: Sequence[RevisionId]) -> Event:
    """A product's texts are in its shop."""
    about = {**_of(run, product), "revision_ids": _ids(revisions)}
    return Event(EventType.PRODUCT_PUBLISHED, about)


def conflict(run: Run, product: ProductId, fields: Sequence[str]) -> Event:
    """Texts that the merchant changed meanwhile, and that we left alone."""
    about = {**_of(run, product), "run_kind": str(run.kind), "fields": sorted(set(fields))}
    return Event(EventType.PRODUCT_CONFLICT, about)


def undone(run: Run, product: ProductId, revisions: Sequence[RevisionId]) -> Event:
    """Writes of ours that were taken back."""
    about = {**_of(run, product), "revision_ids": _ids(revisions)}
    return Event(EventType.REVISIONS_UNDONE, about)


def job_over(job: CompetitorJob) -> Event:
    """An analysis of a rival's shop is over, whatever came of it."""
    about: dict[str, Fact] = {
        "job_id": str(job.id),
        "mode": str(job.mode),
        "status": str(job.status),
        "products_found": job.products_found,
    }
    return Event(EventType.COMPETITOR_JOB_FINISHED, about)


def points_low(available: int) -> Event:
    """Few points are left to spend."""
    return Event(EventType.POINTS_LOW, {"available": available})


def shut_out(store: StoreId) -> Event:
    """A shop lets us in no more, until its merchant connects it again."""
    return Event(EventType.STORE_RECONNECT, {"store_id": str(store)})


def trial() -> Event:
    """Nothing happened: to see whether it arrives."""
    return Event(EventType.TEST, {})


def _run(run: Run) -> dict[str, Fact]:
    service = None if run.service is None else str(run.service)
    told = {"run_id": str(run.id), "store_id": str(run.store_id)}
    return {**told, "run_kind": str(run.kind), "service": service}


def _of(run: Run, product: ProductId) -> dict[str, Fact]:
    return {"run_id": str(run.id), "store_id": str(run.store_id), "product_id": str(product)}


def _ids(ids: Sequence[DraftId] | Sequence[RevisionId]) -> list[str]:
    return sorted(map(str, ids))
