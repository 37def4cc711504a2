"""The shop as shoppers and search engines see it."""

import html

from flask import Blueprint, Response, abort, current_app, render_template, request
from markupsafe import Markup

from integrations.sandbox.drawing import drawn, svg, taken

from . import seo
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
    shop = practice().shop
    return render_template("front.html", shop=shop, mark=seo.MARKS.get(seo.author(shop), ""))


@bp.get("/product/<slug>/")
def page(slug: str) -> str:
    """One product, with the head that search reads; a cache knows no address with a question."""
    shop = practice().shop
    kept: dict[str, str] = current_app.extensions.setdefault("pages", {})
    if shop.conditions.caches and slug in kept and not request.query_string:
        return kept[slug]
    product = shop.by_slug(slug) or abort(404)
    made = render_template(
        "storefront.html",
        shop=shop,
        product=product,
        mark=seo.MARKS.get(seo.author(shop), ""),
        name=html.unescape(product.name),
        title=seo.title(shop, product),
        meta_description=seo.description(shop, product),
        description=Markup(paragraphs(product.description)),  # noqa: S704  the merchant's own page
        short=Markup(paragraphs(product.short_description)),  # noqa: S704  as above
    )
    if shop.conditions.caches and not request.query_string:
        kept[slug] = made
    return made


@bp.get("/wp-content/uploads/<name>.svg")
def image(name: str) -> Response:
    """A picture, drawn when it is asked for."""
    kind, hue, *_rest = [*name.rsplit("-", 2), "0"]
    wanted = taken(request.headers.get("Accept", ""))
    picture = drawn(kind, int(hue) if hue.isdigit() else 0, wanted)
    return Response(picture, content_type=wanted)


@bp.get("/favicon.ico")
def icon() -> Response:
    """Browsers ask for one."""
    return Response(svg("mug", 24), content_type="image/svg+xml")
