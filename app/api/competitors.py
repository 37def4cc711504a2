"""Analyses of rivals' shops, for programs."""

import secrets
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.repeats import request_key
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.competitor_forms import to_json
from app.domain.competitor_jobs import JobStatus, Reader
from app.domain.ids import CompetitorJobId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.usecases.competitors import Analysis, Ask

RESULT_SCHEMA = 1
"""It grows when a program that reads the old form would misread the new one."""

bp = blueprint("competitors_api", "/api/competitors", "Competitors")


class AnalysisForm(Asked):
    """An analysis to order."""

    url: Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=NO_NUL)] = Field(
        description="A rival's shop, or a product of it.", examples=["https://rival.example"]
    )
    mode: Reader | None = Field(
        None,
        description="Rules alone, or a model for what they miss. Unset: as the platform has it.",
    )


class Ordered(Told):
    """An analysis that was ordered."""

    job_id: UUID
    mode: Reader


class Job(Told):
    """Where an analysis stands; `result` is partial while it goes on."""

    id: UUID
    url: str
    mode: Reader
    status: JobStatus
    result: dict[str, Any] | None
    created_at: Moment
    updated_at: Moment


class JobPath(Asked):
    """An analysis."""

    job_id: UUID


@bp.post("/analyze", responses={"202": Ordered})
@known(Permission.ORDER)
def analyze(who: Viewer, body: AnalysisForm) -> tuple[Ordered, int]:
    """Order an analysis of a rival's shop."""
    key = request_key("api") or f"api:{secrets.token_urlsafe(12)}"
    usual = container().panel.govern.now().competitive_mode
    mode = body.mode or container().competitors.usual(usual)
    ask = Ask(body.url, mode, who.author, key, is_whole_shop=True)
    job = container().competitors.request(who.tenant.id, ask)
    return Ordered(job_id=job, mode=mode), 202


@bp.get("/job/<uuid:job_id>", responses={"200": Job})
@known(Permission.SEE)
def job(who: Viewer, path: JobPath) -> Job:
    """Where an analysis stands, with all that it found so far."""
    found = container().competitors.show(who.tenant.id, CompetitorJobId(path.job_id))
    return Job(
        id=found.job.id,
        url=found.job.url,
        mode=found.job.mode,
        status=found.job.status,
        result=_result(found),
        created_at=found.job.created_at,
        updated_at=found.job.updated_at,
    )


def _result(found: Analysis) -> dict[str, Any] | None:
    """What was found; partial while the job goes on, None before it began."""
    if found.job.status is JobStatus.PENDING and not found.products:
        return None
    return {
        "schema": RESULT_SCHEMA,
        "outcome": found.job.outcome,
        "pages_seen": found.job.pages_seen,
        "products_found": found.job.products_found,
        "skipped": dict(found.job.skipped),
        "profile": found.job.profile,
        "products": [to_json(product) for product in found.products],
    }
