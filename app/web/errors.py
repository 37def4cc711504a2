"""The one table that turns errors into pages."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from flask import (
    Flask,
    Response,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_babel import force_locale
from flask_babel import gettext as _
from werkzeug.exceptions import HTTPException

from app.domain.errors import (
    Closed,
    Conflict,
    ExternalError,
    Forbidden,
    Invalid,
    InvalidTransition,
    NotEnoughPoints,
    NotFound,
    RoozError,
    SecondStepMissing,
    SwitchedOff,
    TooOften,
    Unauthorized,
)
from app.web import bare, mishaps, signed_out
from app.web.frame import bounce, is_embedded, was_bounced
from app.web.guards import Forged

API = "/api/"
CLOSED_FOR_S = 300
RETRY_HEADER = "X-Shopify-Retry-Invalid-Session-Request"

STATUS: dict[type[RoozError], int] = {
    NotFound: 404,
    NotEnoughPoints: 402,
    Conflict: 409,
    InvalidTransition: 409,
    Invalid: 422,
    Forbidden: 403,
    Forged: 403,
    Unauthorized: 401,
    TooOften: 429,
    ExternalError: 503,
    SwitchedOff: 503,
}


@dataclass(frozen=True, slots=True)
class Mishap:
    """What an error page says: what happened, and what to do."""

    status: int
    title: str
    text: str


def install(app: Flask, problem: Callable[[Exception], Response]) -> None:
    """Answer every error with a page that says what to do; programs get the `problem`."""
    for kind, page in ((RoozError, _ours), (HTTPException, _http), (Exception, _bug)):
        app.register_error_handler(kind, partial(_answer, page, problem))


def _answer(
    page: Callable[[Any], ResponseReturnValue],
    problem: Callable[[Exception], Response],
    error: Exception,
) -> ResponseReturnValue:
    return problem(error) if request.path.startswith(API) else page(error)


def status_of(error: RoozError) -> int:
    """The HTTP status of one of our errors."""
    return next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), 500)


def _ours(error: RoozError) -> ResponseReturnValue:
    if isinstance(error, Unauthorized) and not isinstance(error, Forged):
        return _nobody()
    if isinstance(error, SecondStepMissing) and request.method == "GET":
        return redirect(url_for("second_step.show"), code=303)
    status = status_of(error)
    if isinstance(error, Closed):
        response = make_response(bare.page("clock", *mishaps.mishap(error)), status)
        response.headers["Retry-After"] = str(CLOSED_FOR_S)
        return response
    response = _page(Mishap(status, *mishaps.mishap(error)))
    if isinstance(error, ExternalError | TooOften):
        response.headers["Retry-After"] = str(round(error.retry_after_s or 5))
    return response


def _nobody() -> ResponseReturnValue:
    if request.headers.get("Authorization"):  # App Bridge asks again with a fresh token
        response = make_response("", 401)
        response.headers[RETRY_HEADER] = "1"
        return response
    if is_embedded():
        # a body would be lost on the way; and no token was any good a moment ago
        if request.method not in ("GET", "HEAD") or was_bounced():
            return _page(Mishap(401, *_no_pass()))
        return bounce()
    if request.method != "GET":
        return signed_out.page()
    return redirect(url_for("sign_in.form", next=_here()), code=303)


def _here() -> str:
    """Where whoever signs in comes back to; an address with a password in it goes no further."""
    return request.path if "password" in request.args else request.full_path.rstrip("?")


def _no_pass() -> tuple[str, str]:
    return _("Open Rooz Auto again"), _(
        "Shopify's pass for this page has run out, and nothing was changed. Open Rooz Auto again in"
        " your Shopify admin."
    )


def _http(error: HTTPException) -> ResponseReturnValue:
    status = error.code or 500
    response = _page(Mishap(status, *mishaps.http_mishap(status)))
    for name, value in error.get_headers():
        if name.lower() not in ("content-type", "content-length"):
            response.headers[name] = value
    return response


def _bug(error: Exception) -> ResponseReturnValue:
    current_app.logger.error("bug", exc_info=error)
    # the bug may be in what every page shows, or in how we learn who looks: so neither is asked
    with force_locale(bare.of_browser()):
        return make_response(bare.page("warn", *mishaps.broken()), 500)


def _page(mishap: Mishap) -> Response:
    body = render_template("errors/mishap.html", mishap=mishap)
    return make_response(body, mishap.status)
