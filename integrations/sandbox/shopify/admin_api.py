"""The Admin API: the token endpoint and GraphQL."""

import time

from flask import Blueprint, Response, request

from .execution import Caller
from .permissions import held_by
from .practice import failure, practice, reply
from .resolvers import API_VERSION
from .tokens import Refused, ensure_open, grant

bp = Blueprint("admin_api", __name__)


@bp.post("/shops/<domain>/admin/oauth/access_token")
def keys(domain: str) -> Response:
    """The token endpoint."""
    shop = practice().shop(domain)
    asked = request.get_json(silent=True) or request.form.to_dict()
    fault = practice().fault("token")
    if fault:
        time.sleep(float(fault.get("delay_s", 0)))
        if not fault.get("apply"):
            return failure(fault)
    try:
        with practice().world.changing():
            body = grant(shop, practice().key, asked, practice().codes)
    except Refused as refused:
        return reply(refused.body, refused.status)
    return failure(fault) if fault else reply(body)


@bp.post(f"/shops/<domain>/admin/api/{API_VERSION}/graphql.json")
def graphql(domain: str) -> Response:
    """One GraphQL request."""
    practice().requests += 1
    shop = practice().shop(domain)
    token = request.headers.get("X-Shopify-Access-Token", "")
    closed = ensure_open(shop, token)
    if closed:
        return reply({"errors": closed[1]}, closed[0])
    body = request.get_json(silent=True) or {}
    query = str(body.get("query", ""))
    fault = practice().fault(query)
    if fault:
        time.sleep(float(fault.get("delay_s", 0)))
        if not fault.get("apply"):
            return failure(fault)
    caller = Caller(practice(), shop, request.host_url.rstrip("/"), held_by(shop, token))
    answer = caller.answer(query, body.get("variables") or {})
    return failure(fault) if fault and "status" in fault else reply(answer)
