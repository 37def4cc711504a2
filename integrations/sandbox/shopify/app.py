"""The practice shop's HTTP face: Admin API, admin pages, storefront, and levers for tests."""

import base64
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import urlencode

from flask import Flask, Response, abort, redirect, render_template, request
from graphql import GraphQLSchema

from integrations.sandbox.drawing import svg

from .catalogue import Product, Shop
from .resolvers import API_VERSION, Root, schema
from .seeds import generated
from .tokens import SCOPES, AppKey, Refused, ensure_open, grant, session_token
from .webhooks import Courier
from .world import World

Json = dict[str, Any]
BUCKET, RESTORE = 2000.0, 100.0


@dataclass(slots=True)
class Practice:
    """The shops with what runs them."""

    world: World
    key: AppKey
    courier: Courier
    app_url: str
    built: GraphQLSchema = field(default_factory=schema)
    faults: list[Json] = field(default_factory=list)
    requests: int = 0
    lock: Lock = field(default_factory=Lock)

    def shop(self, domain: str) -> Shop:
        """The shop, or 404."""
        found = self.world.shops.get(domain)
        return found if found is not None else abort(404)

    def fault(self, operation: str) -> Json | None:
        """The failure to play for this call, if it is its turn."""
        with self.lock:
            for fault in self.faults:
                if (
                    fault["operation"] not in (operation, "*")
                    and fault["operation"] not in operation
                ):
                    continue
                if int(fault.get("after", 0)) > 0:
                    fault["after"] = int(fault["after"]) - 1
                    continue
                if int(fault.get("times", 1)) <= 0:
                    continue
                fault["times"] = int(fault.get("times", 1)) - 1
                return fault
        return None


def create_app(practice: Practice) -> Flask:
    """All routes of the practice Shopify."""
    app = Flask(__name__, template_folder=str(Path(__file__).parent / "templates"))
    app.extensions["practice"] = practice
    _admin_api(app, practice)
    _admin_pages(app, practice)
    _storefront(app, practice)
    _levers(app, practice)
    return app


def _admin_api(app: Flask, practice: Practice) -> None:
    @app.post("/shops/<domain>/admin/oauth/access_token")
    def token(domain: str) -> Response:
        shop = practice.shop(domain)
        asked = request.get_json(silent=True) or request.form.to_dict()
        fault = practice.fault("token")
        if fault and not fault.get("apply"):
            return _failure(fault)
        try:
            with practice.world.changing():
                body = grant(shop, practice.key, asked)
        except Refused as refused:
            return _json(refused.body, refused.status)
        return _failure(fault) if fault else _json(body)

    @app.post(f"/shops/<domain>/admin/api/{API_VERSION}/graphql.json")
    def graphql(domain: str) -> Response:
        practice.requests += 1
        shop = practice.shop(domain)
        closed = ensure_open(shop, request.headers.get("X-Shopify-Access-Token", ""))
        if closed:
            return _json({"errors": closed[1]}, closed[0])
        body = request.get_json(silent=True) or {}
        query = str(body.get("query", ""))
        fault = practice.fault(query)
        if fault:
            time.sleep(float(fault.get("delay_s", 0)))
            if not fault.get("apply"):
                return _failure(fault)
        answer = _execute(practice, shop, query, body.get("variables") or {})
        return _failure(fault) if fault and "status" in fault else _json(answer)


def _execute(practice: Practice, shop: Shop, query: str, variables: Json) -> Json:
    with practice.world.changing():
        before = {product.id: product.updated_at for product in shop.products.values()}
        root = Root(shop, request.host_url.rstrip("/"))
        result = root.run(practice.built, query, variables)
        touched = [p for p in shop.products.values() if before.get(p.id) != p.updated_at]
    for product in touched:
        practice.courier.changed(shop, product)
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


def _admin_pages(app: Flask, practice: Practice) -> None:
    def shop_named(handle: str) -> Shop:
        return practice.shop(f"{handle}.myshopify.com")

    @app.get("/store/<handle>")
    def admin(handle: str) -> str:
        return render_template("admin.html", shop=shop_named(handle))

    @app.get("/store/<handle>/apps/rooz-auto")
    @app.get("/store/<handle>/apps/rooz-auto/<path:path>")
    def embedded(handle: str, path: str = "") -> str:
        shop = shop_named(handle)
        if shop.installed_scopes is None:
            return render_template("install.html", shop=shop, scopes=SCOPES.split(","))
        return render_template("embedded.html", shop=shop, source=_source(shop, path))

    @app.post("/store/<handle>/apps/rooz-auto/install")
    def install(handle: str) -> Any:
        shop = shop_named(handle)
        with practice.world.changing():
            shop.installed_scopes = SCOPES
        return redirect(f"/store/{handle}/apps/rooz-auto", code=303)

    @app.get("/store/<handle>/session-token")
    def token(handle: str) -> Json:
        return {"token": session_token(shop_named(handle), practice.key)}

    @app.route("/store/<handle>/products/<int:number>", methods=["GET", "POST"])
    def edit(handle: str, number: int) -> Any:
        shop = shop_named(handle)
        product = shop.products.get(number) or abort(404)
        if request.method == "POST":
            with practice.world.changing():
                _merchant_edits(product, request.form.to_dict())
            practice.courier.changed(shop, product)
            return redirect(f"/store/{handle}", code=303)
        return render_template("product.html", shop=shop, product=product)

    def _source(shop: Shop, path: str) -> str:
        host = base64.b64encode(f"{request.host}/store/{shop.handle}".encode()).decode()
        told = {
            "embedded": "1",
            "shop": shop.domain,
            "host": host.rstrip("="),
            "locale": shop.locales[0],
            "session": hashlib.sha256(shop.domain.encode()).hexdigest(),
            "timestamp": str(int(time.time())),
            "id_token": session_token(shop, practice.key),
        }
        signed = "&".join(f"{name}={told[name]}" for name in sorted(told))
        secret = practice.key.client_secret.encode()
        told["hmac"] = hmac.new(secret, signed.encode(), hashlib.sha256).hexdigest()
        return f"{practice.app_url}/{path}?{urlencode(told)}"

    @app.get("/app-bridge.js")
    def bridge() -> Response:
        text = Path(__file__).with_name("app-bridge.js").read_text("utf-8")
        return Response(text, content_type="text/javascript; charset=utf-8")


def _storefront(app: Flask, practice: Practice) -> None:
    @app.get("/shops/<domain>/")
    def front(domain: str) -> str:
        return render_template("front.html", shop=practice.shop(domain))

    @app.get("/shops/<domain>/products/<handle>")
    def page(domain: str, handle: str) -> str:
        shop = practice.shop(domain)
        product = shop.product_by_handle(handle) or abort(404)
        return render_template("storefront.html", shop=shop, product=product)

    @app.get("/shops/<domain>/images/<name>.svg")
    def image(domain: str, name: str) -> Response:
        practice.shop(domain)
        kind, hue, *_ = [*name.rsplit("-", 2), "0"]
        drawn = svg(kind, int(hue) if hue.isdigit() else 0)
        return Response(drawn, content_type="image/svg+xml")


def _levers(app: Flask, practice: Practice) -> None:
    @app.get("/_practice/<domain>/writes")
    def writes(domain: str) -> Response:
        return _json(practice.shop(domain).writes)

    @app.get("/_practice/<domain>/requests")
    def requests(domain: str) -> Response:
        practice.shop(domain)
        return _json({"count": practice.requests})

    @app.route("/_practice/<domain>/faults", methods=["POST", "DELETE"])
    def faults(domain: str) -> Response:
        practice.shop(domain)
        with practice.lock:
            if request.method == "DELETE":
                practice.faults.clear()
            else:
                practice.faults.append(request.get_json())
        return Response(status=204)

    @app.get("/_practice/<domain>/session-token")
    def token(domain: str) -> Response:
        user = request.args.get("user", 41, type=int)
        return _json({"token": session_token(practice.shop(domain), practice.key, user)})

    @app.post("/_practice/<domain>/uninstall")
    def uninstall(domain: str) -> Response:
        shop = practice.shop(domain)
        practice.courier.send(shop, "app/uninstalled", {"id": 1, "domain": domain})
        with practice.world.changing():
            shop.installed_scopes = None
            shop.access_tokens.clear()
            shop.refresh_tokens.clear()
        return Response(status=204)

    @app.post("/_practice/<domain>/generate")
    def generate(domain: str) -> Response:
        with practice.world.changing():
            made = generated(practice.shop(domain), int(request.get_json()["count"]))
        return _json({"made": len(made)})

    @app.route("/_practice/<domain>/products/<int:number>", methods=["GET", "POST", "DELETE"])
    def raw(domain: str, number: int) -> Response:
        shop = practice.shop(domain)
        product = shop.products.get(number) or abort(404)
        if request.method == "DELETE":
            with practice.world.changing():
                del shop.products[number]
            practice.courier.changed(shop, product, "products/delete")
            return Response(status=204)
        if request.method == "POST":
            with practice.world.changing():
                _merchant_edits(product, request.get_json())
            practice.courier.changed(shop, product)
        return _json(_raw(product))


def _merchant_edits(product: Product, form: Json) -> None:
    """What the merchant's own form, or a test, changes."""
    product.title = form.get("title", product.title)
    product.description_html = form.get("description_html", product.description_html)
    product.seo_title = form.get("seo_title", product.seo_title) or None
    product.seo_description = form.get("seo_description", product.seo_description) or None
    for picture in product.pictures:
        picture.alt = form.get(f"alt_{picture.id}", picture.alt) or None
    product.touch()


def _raw(product: Product) -> Json:
    return {
        "id": product.id,
        "title": product.title,
        "handle": product.handle,
        "description_html": product.description_html,
        "seo_title": product.seo_title,
        "seo_description": product.seo_description,
        "alts": {str(picture.id): picture.alt for picture in product.pictures},
        "updated_at": product.updated_at,
    }


def _failure(fault: Json) -> Response:
    if "graphql_errors" in fault:
        return _json({"errors": fault["graphql_errors"], "data": None})
    status = int(fault.get("status", 500))
    return Response(fault.get("body", '{"errors":"practice fault"}'), status, fault.get("headers"))


def _json(body: Any, status: int = 200) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")
