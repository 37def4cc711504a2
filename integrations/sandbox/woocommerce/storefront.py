"""The shop as shoppers and search engines see it."""

import html
import re

from flask import Blueprint, Response, abort, render_template
from markupsafe import Markup

from integrations.sandbox.drawing import svg

from .catalogue import Product, Shop
from .kses import paragraphs
from .practice import practice

bp = Blueprint("storefront", __name__)


@bp.after_app_request
def tell_of_rest(response: Response) -> Response:
    """WordPress says on each page where its API is."""
    root = practice().rest
    if not practice().shop.pretty_permalinks:
        root = f"{root.removesuffix('wp-json/')}index.php?rest_route=/"
    if "Link" not in response.headers:
        response.headers["Link"] = f'<{root}>; rel="https://api.w.org/"'
    return response


@bp.get("/")
def front() -> str:
    """All published products."""
    return render_template("front.html", shop=practice().shop)


@bp.get("/product/<slug>/")
def page(slug: str) -> str:
    """One product, with the head that search reads."""
    shop = practice().shop
    product = shop.by_slug(slug) or abort(404)
    return render_template(
        "storefront.html",
        shop=shop,
        product=product,
        name=html.unescape(product.name),
        title=head_title(shop, product),
        meta_description=_yoast(shop, product, "metadesc"),
        description=Markup(paragraphs(product.description)),  # noqa: S704  the merchant's own page
        short=Markup(paragraphs(product.short_description)),  # noqa: S704  as above
    )


@bp.get("/wp-content/uploads/<name>.svg")
def image(name: str) -> Response:
    """A picture, drawn when it is asked for."""
    kind, hue, *_rest = [*name.rsplit("-", 2), "0"]
    drawn = svg(kind, int(hue) if hue.isdigit() else 0)
    return Response(drawn, content_type="image/svg+xml")


@bp.get("/favicon.ico")
def icon() -> Response:
    """Browsers ask for one."""
    return Response(svg("mug", 24), content_type="image/svg+xml")


def head_title(shop: Shop, product: Product) -> str:
    """The title as Yoast writes it, its variables filled in; without Yoast the theme's."""
    written = _yoast(shop, product, "title")
    name = html.unescape(product.name)
    known = {"title": name, "sep": "-", "sitename": shop.name, "page": ""}
    filled = re.sub(r"%%(\w+)%%", lambda m: known.get(m[1], ""), written)
    return " ".join(filled.split()) if filled else f"{name} – {shop.name}"


def _yoast(shop: Shop, product: Product, part: str) -> str:
    value = product.meta_value(f"_yoast_wpseo_{part}") if shop.yoast else None
    return value if isinstance(value, str) else ""
