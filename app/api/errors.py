"""The one table that turns errors into problems (RFC 9457)."""

from http import HTTPStatus

from flask import Blueprint, Response, jsonify

from app.domain.errors import (
    Conflict,
    ExternalError,
    Invalid,
    InvalidTransition,
    NotEnoughPoints,
    NotFound,
    RoozError,
    TooOften,
    Unauthorized,
)

STATUS: dict[type[RoozError], int] = {
    NotFound: 404,
    NotEnoughPoints: 402,
    Conflict: 409,
    InvalidTransition: 409,
    Invalid: 422,
    Unauthorized: 401,
    TooOften: 429,
    ExternalError: 503,
}


def install(bp: Blueprint) -> None:
    """Answer a blueprint's errors as problems."""
    bp.register_error_handler(RoozError, _problem)


def _problem(error: RoozError) -> Response:
    status = next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), 500)
    told = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    fields = {"fields": error.fields} if isinstance(error, Invalid) else {}
    answer = jsonify({**told, "code": error.code, **fields})
    answer.status_code = status
    answer.mimetype = "application/problem+json"
    if isinstance(error, ExternalError | TooOften):
        answer.headers["Retry-After"] = str(round(error.retry_after_s or 5))
    return answer
