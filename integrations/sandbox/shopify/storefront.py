"""The shop as shoppers and search engines see it."""

from flask import Blueprint, Response, abort, render_template

from integrations.sandbox.drawing import svg

from .practice import practice

bp = Blueprint("storefront", __name__)


@bp.get("/favicon.ico")
def icon() -> Response:
    """Browsers ask for one."""
    return Response(svg("pack", 160), content_type="image/svg+xml")


@bp.get("/shops/<domain>/")
def front(domain: str) -> str:
    """All products."""
    return render_template("front.html", shop=practice().shop(domain))


@bp.get("/shops/<domain>/products/<handle>")
def page(domain: str, handle: str) -> str:
    """One product."""
    shop = practice().shop(domain)
    product = shop.product_by_handle(handle) or abort(404)
    return render_template("storefront.html", shop=shop, product=product)


@bp.get("/shops/<domain>/images/<name>.svg")
def image(domain: str, name: str) -> Response:
    """A picture, drawn when it is asked for."""
    practice().shop(domain)
    kind, hue, *_ = [*name.rsplit("-", 2), "0"]
    drawn = svg(kind, int(hue) if hue.isdigit() else 0)
    return Response(drawn, content_type="image/svg+xml")
