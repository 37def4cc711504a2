"""Analyses of rivals' shops, for programs."""

import secrets
from typing import Any
from uuid import UUID

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from app.api import errors
from app.api.callers import container, known
from app.domain.competitor_forms import to_json
from app.domain.competitor_jobs import JobStatus, Reader
from app.domain.errors import Invalid
from app.domain.ids import CompetitorJobId
from app.domain.tenants import Viewer
from app.usecases.competitors import Analysis, Ask

RESULT_SCHEMA = 1
"""It grows when a program that reads the old form would misread the new one."""

bp = Blueprint("competitors_api", __name__, url_prefix="/api/competitors")
errors.install(bp)


@bp.post("/analyze")
@known
def analyze(who: Viewer) -> ResponseReturnValue:
    """Order an analysis; 202 with the job's id."""
    sent = request.get_json(silent=True)
    form: dict[str, Any] = sent if isinstance(sent, dict) else {}
    url, mode = form.get("url"), form.get("mode", Reader.PYTHON)
    if not isinstance(url, str):
        raise Invalid("no address", {"url": "not_a_url"})
    if not isinstance(mode, str) or mode not in set(Reader):
        raise Invalid("no such mode", {"mode": "unknown"})
    key = request.headers.get("Idempotency-Key", "")[:64] or secrets.token_urlsafe(12)
    ask = Ask(url, Reader(mode), who.author, f"api:{key}", is_whole_shop=True)
    job = container().competitors.request(who.tenant.id, ask)
    return jsonify({"job_id": str(job), "mode": str(mode)}), 202


@bp.get("/job/<uuid:job_id>")
@known
def job(who: Viewer, job_id: UUID) -> ResponseReturnValue:
    """Where a job stands, with all that it found so far."""
    found = container().competitors.show(who.tenant.id, CompetitorJobId(job_id))
    return jsonify(
        {
            "id": str(found.job.id),
            "url": found.job.url,
            "mode": str(found.job.mode),
            "status": str(found.job.status),
            "result": _result(found),
            "created_at": found.job.created_at.isoformat(),
            "updated_at": found.job.updated_at.isoformat(),
        }
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
