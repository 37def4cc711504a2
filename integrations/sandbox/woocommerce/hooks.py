"""The REST API's routes for webhooks, and what a delivery carries."""

import json

from flask import Response, request

from .catalogue import Hook, Json, Shop, now
from .listing import page_of
from .practice import Refused, practice, reply
from .rendering import local, product_json
from .rest import bp as rest

EVENTS = ("created", "updated", "deleted", "restored")


@rest.get("/wc/v3/webhooks")
def webhooks() -> Response:
    """A page of them."""
    found, headers = page_of(list(practice().shop.hooks.values()))
    return reply([_told(hook) for hook in found], headers=headers)


@rest.post("/wc/v3/webhooks")
def make_webhook() -> Response:
    """A new one; it knocks once, unsigned."""
    asked = request.get_json(silent=True) or {}
    resource, _dot, event = str(asked.get("topic", "")).partition(".")
    if resource not in ("product", "order") or event not in _events():
        message = "Webhook topic is required and must be valid."
        raise Refused(400, "woocommerce_rest_shop_webhook_invalid_topic", message)
    address = str(asked.get("delivery_url", ""))
    if not address.startswith(("http://", "https://")):
        message = "Webhook delivery URL must be a valid URL starting with http:// or https://."
        raise Refused(400, "woocommerce_rest_shop_webhook_invalid_delivery_url", message)
    with practice().world.changing():
        shop = practice().shop
        hook = Hook(
            shop.take_id(),
            str(asked.get("name", "")),
            f"{resource}.{event}",
            address,
            str(asked.get("secret", "")),
            str(asked.get("status", "active")),
            now(),
        )
        shop.hooks[hook.id] = hook
    practice().courier.ping(hook)
    return reply(_told(hook), 201)


@rest.route("/wc/v3/webhooks/<int:number>", methods=["GET", "PUT", "POST", "DELETE"])
def webhook(number: int) -> Response:
    """Look at one, change it or take it away."""
    hook = practice().shop.hooks.get(number)
    if hook is None:
        raise Refused(404, "woocommerce_rest_shop_webhook_invalid_id", "ID is invalid.")
    if request.method == "DELETE" and request.args.get("force") != "true":
        message = "Webhooks do not support trashing."
        raise Refused(501, "woocommerce_rest_trash_not_supported", message)
    with practice().world.changing():
        if request.method == "DELETE":
            del practice().shop.hooks[number]
        elif request.method != "GET":
            asked = request.get_json(silent=True) or {}
            # its count of failures stays: only a delivery that arrives sets it back
            hook.status = str(asked.get("status", hook.status))
            hook.delivery_url = str(asked.get("delivery_url", hook.delivery_url))
    return reply(_told(hook))


def _events() -> tuple[str, ...]:
    """Those that this version knows."""
    version = tuple(map(int, practice().shop.conditions.version.split(".")))
    return (*EVENTS, "published") if version >= (10, 9) else EVENTS


def body_of(shop: Shop, home: str, root: str, topic: str, number: int) -> bytes:
    """What a delivery says: the product as it is now, or the API's error where it is gone."""
    product = shop.products.get(number)
    if topic == "product.deleted":
        told: Json = {"id": number}
    elif product is None:
        told = Refused(404, "woocommerce_rest_product_invalid_id", "Invalid ID.").body
    else:
        told = product_json(shop, product, home, root, "view")
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return text.replace("/", "\\/").encode()


def _told(hook: Hook) -> Json:
    """Without its secret."""
    resource, _dot, event = hook.topic.partition(".")
    return {
        "id": hook.id,
        "name": hook.name,
        "status": hook.status,
        "topic": hook.topic,
        "resource": resource,
        "event": event,
        "hooks": [f"woocommerce_{event}_{resource}"],
        "delivery_url": hook.delivery_url,
        "date_created": local(hook.created),
        "date_created_gmt": hook.created,
        "date_modified": None,
        "date_modified_gmt": None,
        "_links": {"collection": [{"href": f"{practice().rest}wc/v3/webhooks"}]},
    }
