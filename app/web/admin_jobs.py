"""For those who run the platform: jobs that wait, hang or failed, set going again."""

from uuid import UUID

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.ids import RunId, TenantId
from app.domain.tenants import Viewer
from app.web import admin_words
from app.web.admin_audit import actor
from app.web.frame import container, go, tell
from app.web.guards import for_admin

bp = Blueprint("admin_jobs", __name__, url_prefix="/admin/jobs")


@bp.get("")
@for_admin
def show(_who: Viewer) -> ResponseReturnValue:
    """Queues, runs that hang, jobs that failed."""
    work = container().panel.tend_queue.look()
    return render_template("admin/jobs.html", work=work, admin_words=admin_words)


@bp.post("/failed/<job_id>/retry")
@for_admin
def retry(who: Viewer, job_id: str) -> ResponseReturnValue:
    """Have a failed job done again."""
    container().panel.tend_queue.retry(job_id, actor(who))
    tell("good", _("Queued again."))
    return go("admin_jobs.show")


@bp.post("/failed/<job_id>/drop")
@for_admin
def drop(who: Viewer, job_id: str) -> ResponseReturnValue:
    """Let go of it."""
    container().panel.tend_queue.drop(job_id, actor(who))
    tell("info", _("Let go of. What is due of its run is found without it."))
    return go("admin_jobs.show")


@bp.post("/<uuid:tenant_id>/runs/<uuid:run_id>/wake")
@for_admin
def wake(who: Viewer, tenant_id: UUID, run_id: UUID) -> ResponseReturnValue:
    """Send workers to a run that hangs."""
    container().panel.tend_queue.wake(TenantId(tenant_id), RunId(run_id), actor(who))
    tell("good", _("Workers were sent to it."))
    return go("admin_jobs.show")
