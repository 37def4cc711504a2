"""The Admin API: the token endpoint and GraphQL."""

import time

from flask import Blueprint, Response, request
from graphql import GraphQLError, parse

from .catalogue import Shop
from .costs import MOST, MUTATION, Bucket, actual, requested
from .practice import Json, failure, practice, reply
from .resolvers import API_VERSION, Root
from .tokens import Refused, ensure_open, grant

bp = Blueprint("admin_api", __name__)


@bp.post("/shops/<domain>/admin/oauth/access_token")
def token(domain: str) -> Response:
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
    answer = _paid(shop, query, body.get("variables") or {})
    return failure(fault) if fault and "status" in fault else reply(answer)


@bp.get("/bulk/<int:number>-<key>.jsonl")
def result(number: int, key: str) -> Response:
    """What a bulk query found, for whoever has the address."""
    operation = practice().bulk.operations.get(number)
    fault = practice().fault("bulk result")
    if fault:
        return failure(fault)
    if operation is None or operation.key != key:
        return Response("<Error><Code>AccessDenied</Code></Error>", 403)
    text = "".join(f"{line}\n" for line in operation.lines)
    return Response(text, content_type="application/jsonl")


def _paid(shop: Shop, query: str, variables: Json) -> Json:
    """Execute it, if it isn't too dear and the shop's bucket holds enough."""
    bucket = practice().bucket(shop.domain)
    try:
        cost = requested(parse(query), variables)
    except (GraphQLError, KeyError):
        cost = 0  # it will be refused for what is wrong with it
    if cost > MOST:
        said = f"Query cost is {cost}, which exceeds the single query max cost limit ({MOST})."
        extensions = {"code": "MAX_COST_EXCEEDED", "cost": cost, "maxCost": MOST}
        return {"errors": [{"message": said, "extensions": extensions}]}
    if not bucket.take(cost):
        practice().throttled += 1
        throttled = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}
        return {"errors": [throttled], "extensions": _extensions(bucket, cost, None)}
    answer = _execute(shop, query, variables)
    spent = actual(answer.get("data")) + (MUTATION if query.lstrip().startswith("mutation") else 0)
    spent = min(cost, spent)
    bucket.give_back(cost - spent)
    return {**answer, "extensions": _extensions(bucket, cost, spent)}


def _extensions(bucket: Bucket, cost: int, spent: int | None) -> Json:
    told = {"requestedQueryCost": cost, "actualQueryCost": spent}
    return {"cost": {**told, "throttleStatus": bucket.status()}}


def _execute(shop: Shop, query: str, variables: Json) -> Json:
    with practice().world.changing():
        before = {product.id: product.updated_at for product in shop.products.values()}
        root = Root(shop, request.host_url.rstrip("/"), practice().bulk)
        result = root.run(practice().built, query, variables)
        touched = [p for p in shop.products.values() if before.get(p.id) != p.updated_at]
    for product in touched:
        practice().courier.changed(shop, product)
    answer: Json = {}
    if result.errors:
        answer["errors"] = [error.formatted for error in result.errors]
    if result.data is not None:
        answer["data"] = result.data
    return answer
