"""GET /api/health: how our own parts are. Anybody may ask, so it tells states and times alone."""

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from app.api.callers import container
from app.domain.health import Report, State
from app.domain.permissions import Door, through

bp = Blueprint("health", __name__, url_prefix="/api/health")


@bp.get("")
@through(Door.PUBLIC)
def show() -> ResponseReturnValue:
    """Each part, and all of them together: 200 "ok" or "degraded", 503 "down"."""
    report = container().health.look()
    return jsonify(_told(report)), 503 if report.status is State.DOWN else 200


@bp.get("/live")
@through(Door.PUBLIC)
def live() -> ResponseReturnValue:
    """Whether this process answers at all; what it stands on isn't asked."""
    return jsonify({"status": State.OK})


@bp.get("/ready")
@through(Door.PUBLIC)
def ready() -> ResponseReturnValue:
    """Whether requests can be sent here: 503 without the database."""
    is_ready = container().health.is_ready()
    return jsonify({"status": State.OK if is_ready else State.DOWN}), 200 if is_ready else 503


def _told(report: Report) -> dict[str, object]:
    return {
        "status": report.status,
        "parts": dict(report.parts),
        "providers": {
            each.name: {
                "state": each.state(report.at),
                "last_success": each.ok_at and each.ok_at.isoformat(),
            }
            for each in report.providers
        },
    }
