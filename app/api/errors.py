"""The one table that turns errors into problems (RFC 9457)."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import structlog
from flask import Response, g
from pydantic import ValidationError
from werkzeug.exceptions import HTTPException

from app.api.shapes import Problem
from app.domain.errors import (
    Closed,
    Conflict,
    ExternalError,
    Forbidden,
    Invalid,
    InvalidTransition,
    MustWait,
    NotEnoughPoints,
    NotFound,
    Outdated,
    RoleForbids,
    RoozError,
    SwitchedOff,
    TooOften,
    Unauthorized,
)

log = structlog.get_logger("rooz.api")

PROBLEM = "application/problem+json"
SOON_S = 5
LATER_S = 300  # as long as maintenance may take

STATUS: dict[type[RoozError], int] = {
    NotFound: 404,
    NotEnoughPoints: 402,
    Conflict: 409,
    InvalidTransition: 409,
    Invalid: 422,
    Unauthorized: 401,
    Forbidden: 403,
    TooOften: 429,
    ExternalError: 503,
    MustWait: 503,
    SwitchedOff: 503,
}


class Unseen(RoozError):  # noqa: N818  the house's word
    """A change of something that others change too, without saying what of it was seen."""

    code = "precondition_required"


STATUS |= {Outdated: 412, Unseen: 428}


def problem(error: Exception) -> Response:
    """Any error as a program understands it; one of ours that nobody foresaw is logged."""
    if isinstance(error, RoozError):
        return _ours(error)
    if isinstance(error, HTTPException):
        return _http(error)
    log.error("bug", exc_info=error)
    return told(500, "internal_error")


def invalid(error: ValidationError) -> Invalid:
    """What pydantic refused, as our own error: each field with a code of why."""
    fields = {
        ".".join(map(str, each["loc"])) or "body": each["type"]
        for each in error.errors(include_url=False, include_context=False, include_input=False)
    }
    return Invalid("not of the form", fields)


def told(
    status: int,
    code: str,
    more: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A problem of this status and code."""
    said = Problem(
        type="about:blank",
        title=HTTPStatus(status).phrase,
        status=status,
        code=code,
        request_id=g.begun.request_id if "begun" in g else "",
        **(more or {}),
    )
    body = said.model_dump_json(exclude_defaults=True)
    return Response(body, status, headers=dict(headers or {}), content_type=PROBLEM)


def _ours(error: RoozError) -> Response:
    status = next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), 500)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR and not isinstance(error, ExternalError):
        log.warning("failed", code=error.code, why=str(error))
    headers: dict[str, str] = {}
    match error:
        case ExternalError() | TooOften():
            headers["Retry-After"] = str(round(error.retry_after_s or SOON_S))
        case Closed():
            headers["Retry-After"] = str(LATER_S)
        case MustWait():
            headers["Retry-After"] = str(max(1, round(min(error.wait_s, 86_400))))
        case Unauthorized():
            headers["WWW-Authenticate"] = "Bearer"
    return told(status, error.code, _more(error), headers)


def _more(error: RoozError) -> dict[str, Any]:
    """What a program can go by besides the code."""
    match error:
        case Invalid():
            return {"fields": error.fields} if error.fields else {}
        case RoleForbids():
            return {"needs": error.need, "roles": list(error.roles)}
        case NotEnoughPoints():
            return {"needed": error.needed, "available": error.available}
    return {}


def _http(error: HTTPException) -> Response:
    status = error.code or 500
    code = HTTPStatus(status).phrase.lower().replace(" ", "_").replace("-", "_")
    headers = {
        name: value
        for name, value in error.get_headers()
        if name.lower() not in ("content-type", "content-length")
    }
    return told(status, code, headers=headers)
