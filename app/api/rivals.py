"""Analyses of rivals' shops: those that there are, and their end; for programs."""

from uuid import UUID

from app.api.callers import container
from app.api.competitors import JobPath
from app.api.paging import IdCursor, Page, Sparse, fields_of, split
from app.api.routes import blueprint, known
from app.api.shapes import Moment, Told
from app.domain.competitor_jobs import CompetitorJob, JobStatus, Reader
from app.domain.ids import CompetitorJobId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.ports.listings import AnalysisFilter

bp = blueprint("rivals_api", "/api/v1/competitors", "Competitors")


class AnalysisRow(Sparse):
    """An analysis without what it found: GET /api/competitors/job/{job_id} tells that."""

    id: UUID
    url: str
    mode: Reader
    status: JobStatus
    outcome: str
    is_cancelled: bool
    pages_seen: int
    products_found: int
    price_points: int
    created_at: Moment
    updated_at: Moment


class Analyses(Told):
    """Analyses, the newest first."""

    items: list[AnalysisRow]
    next_cursor: UUID | None


class AnalysesQuery(Page):
    """Which analyses."""

    status: JobStatus | None = None
    cursor: IdCursor = None
    fields: str = fields_of(AnalysisRow)


@bp.get("", responses={"200": Analyses})
@known(Permission.SEE)
def analyses(who: Viewer, query: AnalysesQuery) -> Analyses:
    """Analyses, the newest first."""
    before = None if query.cursor is None else CompetitorJobId(query.cursor)
    wanted = AnalysisFilter(query.status, before)
    found = container().queries.analyses(who.tenant.id, wanted, query.limit + 1)
    page, last = split(found, query.limit)
    return Analyses(
        items=[_row(job) for job in page], next_cursor=None if last is None else last.id
    )


@bp.post("/<uuid:job_id>/cancel", responses={"200": AnalysisRow})
@known(Permission.ORDER)
def cancel(who: Viewer, path: JobPath) -> AnalysisRow:
    """Have it end. What it found is kept; without anything its points come back."""
    job = CompetitorJobId(path.job_id)
    container().competitors.cancel(who.tenant.id, job)
    return _row(container().competitors.show(who.tenant.id, job).job)


def _row(job: CompetitorJob) -> AnalysisRow:
    return AnalysisRow(
        id=job.id,
        url=job.url,
        mode=job.mode,
        status=job.status,
        outcome=job.outcome,
        is_cancelled=job.is_cancelled,
        pages_seen=job.pages_seen,
        products_found=job.products_found,
        price_points=job.price_points,
        created_at=job.created_at,
        updated_at=job.updated_at,
    )
