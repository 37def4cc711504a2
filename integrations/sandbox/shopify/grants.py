"""The grant page, for installs that begin outside the admin: where they begin, and its codes."""

import secrets
import time
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, abort, redirect, render_template, request

from .catalogue import Shop
from .practice import practice
from .signing import host, signed_query
from .tokens import SCOPES

bp = Blueprint("grants", __name__)

CODE_S = 60.0


@bp.get("/store/<handle>/install-link")
def install_link(handle: str) -> Any:
    """What a listing or a mail leads to: the app's own address, signed."""
    shop = practice().shop(f"{handle}.myshopify.com")
    told = {"shop": shop.domain, "host": host(shop, request.host)}
    return redirect(f"{practice().app_url}/?{signed_query(told, practice().key)}", code=302)


@bp.get("/shops/<domain>/admin/oauth/authorize")
def ask(domain: str) -> Any:
    """The question to the merchant; who said yes before isn't asked again."""
    shop = practice().shop(domain)
    _ensure_known()
    if shop.installed_scopes is not None:
        return _back(shop)
    return render_template(
        "install.html",
        shop=shop,
        scopes=SCOPES.split(","),
        approve=request.full_path,
        cancel=f"/store/{shop.handle}",
    )


@bp.post("/shops/<domain>/admin/oauth/authorize")
def approve(domain: str) -> Any:
    """Yes."""
    shop = practice().shop(domain)
    _ensure_known()
    with practice().world.changing():
        shop.installed_scopes = SCOPES
    return _back(shop)


@bp.get("/shops/<domain>/admin/apps/<client_id>")
def app(domain: str, client_id: str) -> Any:
    """The app's page in the admin, which has a name of its own: people use localhost."""
    shop = practice().shop(domain)
    if client_id != practice().key.client_id:
        abort(404)
    port = urlsplit(request.host_url).port
    return redirect(f"http://localhost:{port}/store/{shop.handle}/apps/rooz-auto", code=302)


def _ensure_known() -> None:
    if request.args.get("client_id") != practice().key.client_id:
        abort(400, "Oauth error invalid_request: Could not find Shopify API application")
    # of an app's redirect_urls, as its configuration lists them
    if request.args.get("redirect_uri") != f"{practice().app_url}/install/shopify/callback":
        abort(400, "Oauth error invalid_request: The redirect_uri is not whitelisted")


def _back(shop: Shop) -> Any:
    code = secrets.token_hex(16)
    practice().codes[code] = (shop.domain, time.time() + CODE_S)
    told = {
        "code": code,
        "host": host(shop, request.host),
        "shop": shop.domain,
        "state": request.args.get("state", ""),
    }
    query = signed_query(told, practice().key)
    return redirect(f"{request.args['redirect_uri']}?{query}", code=302)
