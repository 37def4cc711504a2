"""Installs: the way back from a shop's grant screen, its keys, and Shopify's frame."""

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.errors import NotFound
from app.domain.tenants import Viewer
from app.web.frame import claimed_shop, container, go, signed_in

bp = Blueprint("installs", __name__, url_prefix="/install")


@bp.post("/woocommerce/callback")
def woocommerce_callback() -> ResponseReturnValue:
    """Take the keys; WooCommerce wants exactly 200, or it takes them away again."""
    body = request.get_json(force=True)
    container().install_woocommerce.callback(body if isinstance(body, dict) else {})
    return Response("", 200)


@bp.get("/woocommerce/return")
@signed_in
def woocommerce_return(who: Viewer) -> ResponseReturnValue:
    """The merchant comes back: connected, denied, or the keys are still on their way."""
    if request.args.get("success") != "1":
        return render_template("installs/outcome.html", outcome="denied")
    try:
        is_here = container().install_woocommerce.outcome(who, request.args.get("user_id", ""))
    except NotFound:
        return render_template("installs/outcome.html", outcome="unknown"), 404
    if is_here:
        return go("stores.index")
    return render_template("installs/outcome.html", outcome="waiting")


@bp.get("/shopify/bounce")
def bounce() -> ResponseReturnValue:
    """Only App Bridge: it loads the page that `shopify-reload` names, with a fresh token."""
    return render_template("installs/bounce.html", shop=claimed_shop(), layout="embedded.html")
