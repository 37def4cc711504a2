"""The Admin API: the token endpoint and GraphQL."""

import time

from flask import Blueprint, Response, request

from .catalogue import Shop
from .practice import Json, failure, practice, reply
from .resolvers import API_VERSION, Root
from .tokens import Refused, ensure_open, grant

bp = Blueprint("admin_api", __name__)

BUCKET, RESTORE = 2000.0, 100.0


@bp.post("/shops/<domain>/admin/oauth/access_token")
def token(domain: str) -> Response:
    """The token endpoint."""
    shop = practice().shop(domain)
    asked = request.get_json(silent=True) or request.form.to_dict()
    fault = practice().fault("token")
    if fault and not fault.get("apply"):
        return failure(fault)
    try:
        with practice().world.changing():
            body = grant(shop, practice().key, asked)
    except Refused as refused:
        return reply(refused.body, refused.status)
    return failure(fault) if fault else reply(body)


@bp.post(f"/shops/<domain>/admin/api/{API_VERSION}/graphql.json")
def graphql(domain: str) -> Response:
    """One GraphQL request."""
    practice().requests += 1
    shop = practice().shop(domain)
    closed = ensure_open(shop, request.headers.get("X-Shopify-Access-Token", ""))
    if closed:
        return reply({"errors": closed[1]}, closed[0])
    body = request.get_json(silent=True) or {}
    query = str(body.get("query", ""))
    fault = practice().fault(query)
    if fault:
        time.sleep(float(fault.get("delay_s", 0)))
        if not fault.get("apply"):
            return failure(fault)
    answer = _execute(shop, query, body.get("variables") or {})
    return failure(fault) if fault and "status" in fault else reply(answer)


def _execute(shop: Shop, query: str, variables: Json) -> Json:
    with practice().world.changing():
        before = {product.id: product.updated_at for product in shop.products.values()}
        root = Root(shop, request.host_url.rstrip("/"))
        result = root.run(practice().built, query, variables)
        touched = [p for p in shop.products.values() if before.get(p.id) != p.updated_at]
    for product in touched:
        practice().courier.changed(shop, product)
    cost = 10.0 if query.lstrip().startswith("mutation") else 5.0
    answer: Json = {
        "extensions": {
            "cost": {
                "requestedQueryCost": cost,
                "actualQueryCost": cost,
                "throttleStatus": {
                    "maximumAvailable": BUCKET,
                    "currentlyAvailable": BUCKET - cost,
                    "restoreRate": RESTORE,
                },
            }
        }
    }
    if result.errors:
        answer["errors"] = [error.formatted for error in result.errors]
    if result.data is not None:
        answer["data"] = result.data
    return answer
