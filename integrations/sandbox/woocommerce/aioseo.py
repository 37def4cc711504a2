"""All in One SEO 4.9: its routes to a table of its own.

Source: all-in-one-seo-pack, app/Common/Api/PostsTerms.php and Traits/Helpers/Vue.php. Like there,
`posts-list/update-details-column` empties title or description where it isn't sent.
"""

import html
from typing import Any

from flask import Response, request

from .catalogue import Json, Product, Shop
from .keys import signed_in
from .practice import Refused, practice, reply
from .rest import bp as rest
from .rest import ensure_whole, no_route, weigh

USUAL = {"title": "#post_title #separator_sa #site_title", "description": "#post_excerpt"}
NO_KEYPHRASES: Json = {
    "focus": {
        "keyphrase": "",
        "score": 0,
        "analysis": {"keyphraseInTitle": {"score": 0, "maxScore": 9, "error": 1}},
    },
    "additional": [],
}


def row_of(shop: Shop, product: Product) -> Json:
    """What its table has of a product."""
    return shop.aioseo.setdefault(str(product.id), {})


def text(shop: Shop, product: Product, name: str) -> str:
    """A product's own text; "" where it goes by the pattern."""
    return str(row_of(shop, product).get(name) or "")


@rest.get("/aioseo/v1/post")
def post() -> Response:
    """All that its editor needs of one product; where it has no text, the pattern in its place."""
    _ensure_may("any")
    product = _product(request.args.get("postId", 0, type=int))
    weigh(reads=1)
    row = row_of(practice().shop, product)
    own = {name: row.get(name) or usual for name, usual in USUAL.items()}
    current = {
        "context": "post",
        "id": str(product.id),
        **own,
        "keywords": row.get("keywords") or [],
        "keyphrases": row.get("keyphrases") or NO_KEYPHRASES,
        "canonicalUrl": row.get("canonical_url"),
        "metaDefaults": USUAL,
    }
    return reply({"success": True, "data": {"currentPost": current, "redirects": None}})


@rest.post("/aioseo/v1/posts-list/load-details-column")
def load() -> Response:
    """What pages show of some."""
    _ensure_may("general")
    shop, told = practice().shop, []
    for number in _body().get("ids") or []:
        product = _product(int(number))
        name = html.unescape(product.name)
        title = text(shop, product, "title") or f"{name} - {shop.name}"
        described = text(shop, product, "description")
        told.append({"id": number, "titleParsed": title, "descriptionParsed": described})
    return reply({"success": True, "posts": told})


@rest.post("/aioseo/v1/posts-list/update-details-column")
def update() -> Response:
    """Title and description of one; whatever isn't sent is emptied."""
    _ensure_may("general")
    body = _body()
    product = _product(int(body.get("postId") or 0))
    with practice().world.changing():
        row = row_of(practice().shop, product)
        row["title"], row["description"] = body.get("title"), body.get("description")
        practice().shop.writes.append({"id": product.id, "fields": ["aioseo"], "attempt": None})
    weigh(writes=1)
    return reply({"success": True, "posts": product.id, **{n: row[n] or "" for n in USUAL}})


@rest.post("/aioseo/v1/keyphrases")
def keyphrases() -> Response:
    """Its keyphrases, all of them at once."""
    _ensure_may("analysis")
    body = _body()
    product = _product(int(body.get("postId") or 0))
    with practice().world.changing():
        if body.get("keyphrases"):
            row_of(practice().shop, product)["keyphrases"] = body["keyphrases"]
    return reply({"success": True, "post": product.id})


def _ensure_may(right: str) -> None:
    """See that the plugin is there and its people are.

    Raises:
        Refused: as it does.
    """
    if not practice().shop.conditions.aioseo:
        raise no_route()
    known = signed_in()
    allowed = practice().shop.conditions.aioseo_rights
    if known is None or (right != "any" and right not in allowed):
        status = 401 if known is None else 403
        raise Refused(status, "rest_forbidden", "Sorry, you are not allowed to do that.")


def _body() -> Json:
    body: Any = request.get_json(silent=True)
    return body if isinstance(body, dict) else {}


def _product(number: int) -> Product:
    found = practice().shop.products.get(number)
    if found is None:
        raise Refused(
            403, "rest_forbidden", "You are not allowed to access the data for this post."
        )
    ensure_whole(found)
    return found
