"""The app asks for more scopes, in a window of the admin's, and the person answers."""

from flask import Blueprint, Response, request

from .permissions import TOPIC, allow, granted_to
from .practice import practice, reply
from .scopes import OPTIONAL

bp = Blueprint("scope_requests", __name__)


@bp.post("/store/<handle>/scopes")
def grant(handle: str) -> Response:
    """What was asked for, {"scopes": […]}, with the person's yes, or "declined": true.

    `granted` are those of them that stand granted afterwards, and `all` everything that does.
    """
    shop = practice().shop(f"{handle}.myshopify.com")
    told = request.get_json(silent=True) or {}
    asked = [str(scope) for scope in told.get("scopes", ())]
    if shop.installed_scopes is None:
        return reply({"error": "The app isn't installed on this shop."}, 409)
    unknown = set(asked) - set(OPTIONAL) - set(granted_to(shop))
    if unknown or not asked:
        return reply({"error": f"Not declared as optional: {sorted(unknown)}"}, 400)
    if told.get("declined") or practice().declines:
        practice().declines = max(0, practice().declines - 1)
        return reply({"result": "declined-all", "granted": [], "all": granted_to(shop)})
    if not set(asked) <= set(granted_to(shop)):
        with practice().world.changing():
            body = allow(shop, asked)
        practice().courier.send(shop, TOPIC, body)
    return reply({"result": "granted-all", "granted": asked, "all": granted_to(shop)})
