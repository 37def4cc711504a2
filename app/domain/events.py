"""Events: what programs may want to react to. The list is closed, and each says what it tells.

They carry ids, codes and numbers: who may read a text asks for it, and no secret is in any. What is
sent and what the API's document promises are both made of the shapes here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from app.domain.competitor_jobs import CompetitorJob, JobStatus, Reader
from app.domain.ids import (
    CompetitorJobId,
    DraftId,
    EventId,
    ProductId,
    RevisionId,
    RunId,
    StoreId,
    new_id,
)
from app.domain.runs import CHECK, ItemState, Progress, Run, RunKind, RunState
from app.domain.services import ServiceCode

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Nothing but that it happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfRun(Told):
    """Which run, of what kind."""

    run_id: RunId
    store_id: StoreId
    run_kind: RunKind
    service: ServiceCode | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOver(OfRun):
    """How a run ended, and how many of its products ended how."""

    state: RunState
    reason: str
    counts: Mapping[ItemState, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWaits(OfRun):
    """Why a run waits. Where `resumes_at` is null somebody has to act."""

    reason: str
    resumes_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfProduct(Told):
    """Which product, and which run was at it."""

    run_id: RunId
    store_id: StoreId
    product_id: ProductId


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftsReady(OfProduct):
    """Drafts of one product in one language."""

    language: str
    draft_ids: Sequence[DraftId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(OfProduct):
    """Revisions of one product: what we wrote, or took back."""

    revision_ids: Sequence[RevisionId]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAlone(OfProduct):
    """Fields of one product that we didn't write over."""

    run_kind: RunKind
    fields: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOver(Told):
    """How an analysis ended, and how many products it found."""

    job_id: CompetitorJobId
    mode: Reader
    status: JobStatus
    products_found: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsLeft(Told):
    """How many points can be spent."""

    available: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutOut(Told):
    """Which store."""

    store_id: StoreId


TOLD: Mapping[EventType, type[Told]] = {
    EventType.RUN_FINISHED: RunOver,
    EventType.RUN_STOPPED: RunOver,
    EventType.RUN_PAUSED: RunWaits,
    EventType.DRAFTS_READY: DraftsReady,
    EventType.PRODUCT_PUBLISHED: Written,
    EventType.PRODUCT_CONFLICT: LeftAlone,
    EventType.REVISIONS_UNDONE: Written,
    EventType.COMPETITOR_JOB_FINISHED: JobOver,
    EventType.POINTS_LOW: PointsLeft,
    EventType.STORE_RECONNECT: ShutOut,
    EventType.TEST: Told,
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, once: whoever tells it does so in the transaction that did it.

    What is `told` has the shape that `TOLD` has for its type.
    """

    type: EventType
    told: Told
    id: EventId = field(default_factory=lambda: EventId(new_id()))

    @property
    def about(self) -> Mapping[str, Fact]:
        """What is told, as JSON has it."""
        return {each.name: _plain(getattr(self.told, each.name)) for each in fields(self.told)}


def run_over(run: Run, progress: Progress) -> list[Event]:
    """A run is through, or was stopped and nobody works on it any more.

    Looks at a shop that nobody asked for are no event: there is one every few minutes.
    """
    if run.request_key.startswith(CHECK):
        return []
    is_done = run.state is RunState.FINISHED
    what = EventType.RUN_FINISHED if is_done else EventType.RUN_STOPPED
    told = RunOver(
        run_id=run.id,
        store_id=run.store_id,
        run_kind=run.kind,
        service=run.service,
        state=run.state,
        reason=run.reason,
        counts=progress.counts,
    )
    return [Event(what, told)]


def run_paused(run: Run, reason: str, resumes_at: datetime | None = None) -> Event:
    """A run waits; without `resumes_at` for somebody to do something."""
    told = RunWaits(
        run_id=run.id,
        store_id=run.store_id,
        run_kind=run.kind,
        service=run.service,
        reason=reason,
        resumes_at=resumes_at,
    )
    return Event(EventType.RUN_PAUSED, told)


def drafts_ready(run: Run, product: ProductId, drafts: Sequence[DraftId]) -> Event:
    """A product's texts passed all checks, and wait for review."""
    told = DraftsReady(
        run_id=run.id,
        store_id=run.store_id,
        product_id=product,
        language=run.language,
        draft_ids=sorted(drafts),
    )
    return Event(EventType.DRAFTS_READY, told)


def published(run: Run, product: ProductId, revisions: Sequence[RevisionId]) -> Event:
    """A product's texts are in its shop."""
    return Event(EventType.PRODUCT_PUBLISHED, _written(run, product, revisions))


def conflict(run: Run, product: ProductId, fields: Sequence[str]) -> Event:
    """Texts that the merchant changed meanwhile, and that we left alone."""
    told = LeftAlone(
        run_id=run.id,
        store_id=run.store_id,
        product_id=product,
        run_kind=run.kind,
        fields=sorted(set(fields)),
    )
    return Event(EventType.PRODUCT_CONFLICT, told)


def undone(run: Run, product: ProductId, revisions: Sequence[RevisionId]) -> Event:
    """Writes of ours that were taken back."""
    return Event(EventType.REVISIONS_UNDONE, _written(run, product, revisions))


def job_over(job: CompetitorJob) -> Event:
    """An analysis of a rival's shop is over, whatever came of it."""
    told = JobOver(
        job_id=job.id, mode=job.mode, status=job.status, products_found=job.products_found
    )
    return Event(EventType.COMPETITOR_JOB_FINISHED, told)


def points_low(available: int) -> Event:
    """Few points are left to spend."""
    return Event(EventType.POINTS_LOW, PointsLeft(available=available))


def shut_out(store: StoreId) -> Event:
    """A shop lets us in no more, until its merchant connects it again."""
    return Event(EventType.STORE_RECONNECT, ShutOut(store_id=store))


def trial() -> Event:
    """Nothing happened: to see whether it arrives."""
    return Event(EventType.TEST, Told())


def _written(run: Run, product: ProductId, revisions: Sequence[RevisionId]) -> Written:
    return Written(
        run_id=run.id,
        store_id=run.store_id,
        product_id=product,
        revision_ids=sorted(revisions),
    )


def _plain(value: object) -> Fact:
    """As JSON has it."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): int(count) for key, count in value.items()}
    if isinstance(value, UUID | StrEnum):
        return str(value)
    if isinstance(value, list | tuple):
        return list(map(str, value))
    assert value is None or isinstance(value, str | int)
    return value
