"""Crawls for others over HTTP: `gunicorn --workers 1 --threads 16 "scraper.service:from_env()"`.

One worker, for it alone knows its crawls. When it dies they die with it, and their callers go on
from the last state that they were told.
"""

import hmac
import re
from typing import Any

from flask import Flask, Response, jsonify, request
from flask.typing import ResponseReturnValue

from app.ports.scrape_forms import order_read
from app.ports.scrapes import Scrapes
from scraper.desk import Desk, Full
from scraper.runner import OwnProcess
from scraper.settings import CONTACT, Manners
from scraper.surroundings import ScraperSettings

MOST_BYTES = 3_000_000
_ID = re.compile(r"[0-9a-f]{32}")


def from_env() -> Flask:
    """The service as its environment wants it.

    Raises:
        BadSettings: with every variable that is missing or malformed.
    """
    settings = ScraperSettings.from_env(is_service=True)
    manners = Manners(f"{settings.public_url}{CONTACT}", settings.egress_allow)
    return create_app(OwnProcess(manners), settings.service_token)


def create_app(scrapes: Scrapes, token: str) -> Flask:
    """The service in front of a crawler, for those who know the token."""
    app, desk = Flask(__name__, static_folder=None), Desk(scrapes)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.before_request(lambda: None if _is_known(token) else _refused(401, "unauthorized"))

    @app.get("/health")
    def health() -> ResponseReturnValue:
        return {"status": "ok", "running": desk.running()}

    @app.post("/jobs")
    def take() -> ResponseReturnValue:
        try:
            job_id, order = _ordered(request.get_json(silent=True))
            is_new = desk.take(job_id, order)
        except ValueError:
            return _refused(422, "invalid")
        except Full:
            return _refused(503, "busy")
        return {"id": job_id}, 202 if is_new else 200

    @app.get("/jobs/<job_id>")
    def look(job_id: str) -> ResponseReturnValue:
        after, wait_s = request.args.get("after", 0, int), request.args.get("wait", 0.0, float)
        told = desk.look(job_id, after, wait_s)
        return _refused(404, "not_found") if told is None else told

    @app.post("/jobs/<job_id>/cancel")
    def cancel(job_id: str) -> ResponseReturnValue:
        return ("", 204) if desk.cancel(job_id) else _refused(404, "not_found")

    return app


def _is_known(token: str) -> bool:
    given = request.headers.get("Authorization", "").encode()
    is_known = hmac.compare_digest(given, f"Bearer {token}".encode())
    return is_known or request.path == "/health"


def _ordered(form: Any) -> tuple[str, Any]:
    match form:
        case {"id": str(job_id), "order": dict(order)} if _ID.fullmatch(job_id):
            return job_id, order_read(order)
    raise ValueError("neither an id nor an order")


def _refused(status: int, code: str) -> Response:
    answer = jsonify({"code": code})
    answer.status_code = status
    if code == "busy":
        answer.headers["Retry-After"] = "30"
    return answer
