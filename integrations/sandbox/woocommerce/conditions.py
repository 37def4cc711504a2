"""Levers for what a host, its theme and its plugins are like, and what those do to an answer."""

import time
from dataclasses import fields, replace

from flask import Blueprint, Response, current_app, g, request

from .catalogue import Conditions
from .practice import practice, reply
from .rest import bp as rest

bp = Blueprint("conditions", __name__, url_prefix="/_practice")


@bp.post("/conditions")
def conditions() -> Response:
    """Change some."""
    known = {field.name for field in fields(Conditions)}
    asked = request.get_json()
    if set(asked) - known:
        return reply({"unknown": sorted(set(asked) - known)}, 400)
    with practice().world.changing():
        practice().shop.conditions = replace(practice().shop.conditions, **asked)
        current_app.extensions.pop("pages", None)
    return Response(status=204)


@rest.after_request
def talk(response: Response) -> Response:
    """PHP's notices come before whatever is answered."""
    notices = practice().shop.conditions.notices
    if notices:
        response.set_data(f"{notices}{response.get_data(as_text=True)}")
    return response


@rest.after_request
def take_its_time(response: Response) -> Response:
    """As long as a running store takes."""
    as_is = practice().shop.conditions
    takes_ms = as_is.request_ms
    takes_ms += g.get("reads", 0) * as_is.read_ms + g.get("writes", 0) * as_is.write_ms
    if takes_ms:
        time.sleep(takes_ms / 1000)
    return response
