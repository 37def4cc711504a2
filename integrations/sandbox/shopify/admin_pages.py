"""The shop's admin for people: products, the app in its frame, and App Bridge's stand-in."""

import hashlib
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request

from .catalogue import Shop
from .practice import Json, merchant_edits, practice
from .signing import host, signed_query
from .tokens import SCOPES, session_token

bp = Blueprint("admin_pages", __name__)


def shop_named(handle: str) -> Shop:
    """The shop behind a handle, or 404."""
    return practice().shop(f"{handle}.myshopify.com")


@bp.get("/store/<handle>")
def admin(handle: str) -> str:
    """The list of products."""
    return render_template("admin.html", shop=shop_named(handle))


@bp.get("/store/<handle>/apps/rooz-auto")
@bp.get("/store/<handle>/apps/rooz-auto/<path:path>")
def embedded(handle: str, path: str = "") -> str:
    """The app in its frame, or the question whether to install it."""
    shop = shop_named(handle)
    if shop.installed_scopes is None:
        return render_template(
            "install.html",
            shop=shop,
            scopes=SCOPES.split(","),
            approve=f"/store/{handle}/apps/rooz-auto/install",
            cancel=f"/store/{handle}",
        )
    return render_template("embedded.html", shop=shop, source=_source(shop, path))


@bp.post("/store/<handle>/apps/rooz-auto/install")
def install(handle: str) -> Any:
    """Grant what the app asks for."""
    shop = shop_named(handle)
    with practice().world.changing():
        shop.installed_scopes = SCOPES
    return redirect(f"/store/{handle}/apps/rooz-auto", code=303)


@bp.get("/store/<handle>/session-token")
def token(handle: str) -> Json:
    """A session token for the frame."""
    return {"token": session_token(shop_named(handle), practice().key)}


@bp.route("/store/<handle>/products/<int:number>", methods=["GET", "POST"])
def edit(handle: str, number: int) -> Any:
    """The merchant edits a product."""
    shop = shop_named(handle)
    product = shop.products.get(number) or abort(404)
    if request.method == "POST":
        with practice().world.changing():
            merchant_edits(product, request.form.to_dict())
        practice().courier.changed(shop, product)
        return redirect(f"/store/{handle}", code=303)
    return render_template("product.html", shop=shop, product=product)


def _source(shop: Shop, path: str) -> str:
    told = {
        "embedded": "1",
        "shop": shop.domain,
        "host": host(shop, request.host),
        "locale": shop.locales[0],
        "session": hashlib.sha256(shop.domain.encode()).hexdigest(),
        "id_token": session_token(shop, practice().key),
    }
    return f"{practice().app_url}/{path}?{signed_query(told, practice().key)}"


@bp.get("/app-bridge.js")
def bridge() -> Response:
    """Our stand-in of App Bridge."""
    text = Path(__file__).with_name("app-bridge.js").read_text("utf-8")
    return Response(text, content_type="text/javascript; charset=utf-8")
