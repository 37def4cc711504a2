"""GET /api/health: how our own parts are."""

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue

bp = Blueprint("health", __name__, url_prefix="/api")


@bp.get("/health")
def show() -> ResponseReturnValue:
    """Each part, and all of them together: 200 "ok" or "degraded", 503 "down".

    Without the database nothing works; without the queue, work waits and nothing is lost.
    """
    parts = current_app.extensions["rooz"].health()
    well = "ok" if all(parts.values()) else "degraded"
    status = well if parts["database"] else "down"
    shown = {name: "ok" if works else "down" for name, works in parts.items()}
    return jsonify({"status": status, "parts": shown}), 503 if status == "down" else 200
