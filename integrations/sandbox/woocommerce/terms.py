"""The REST API's routes for categories and tags."""

import html
from typing import Any

from flask import Response, request

from .catalogue import Json, Term, slug
from .kses import filtered_listing, one_line
from .listing import is_descending, ordered_by, page_of
from .practice import Refused, practice, reply
from .rest import bp as rest
from .rest import chosen, weigh
from .writing import invalid

ORDERS = ("id", "include", "name", "slug", "term_group", "description", "count")
TAXONOMIES = {"categories": "category", "tags": "tag"}


@rest.get("/wc/v3/products/<any(categories, tags):plural>")
def terms(plural: str) -> Response:
    """A page of them."""
    with practice().world.lock:
        order = ordered_by(ORDERS, "name")
        included = request.args.get("include")
        left = [
            term
            for term in practice().shop.terms.values()
            if term.taxonomy == TAXONOMIES[plural]
            and (not included or str(term.id) in included.split(","))
        ]
        left.sort(key=lambda term: term.id if order == "id" else term.name)
        if is_descending("asc"):
            left.reverse()
        found, headers = page_of(left)
        weigh(reads=len(found))
        return reply([chosen(_told(term)) for term in found], headers=headers)


@rest.route(
    "/wc/v3/products/<any(categories, tags):plural>/<int:number>",
    methods=["GET", "PUT", "POST", "PATCH", "DELETE"],
)
def term(plural: str, number: int) -> Response:
    """Look at one, change it or take it away."""
    found = practice().shop.terms.get(number)
    if found is None or found.taxonomy != TAXONOMIES[plural]:
        raise Refused(404, "woocommerce_rest_term_invalid", "Resource does not exist.")
    if request.method == "GET":
        weigh(reads=1)
        return reply(chosen(_told(found)))
    with practice().world.changing():
        if request.method == "DELETE":
            _delete(found)
        else:
            _change(found, _validated(request.get_json(silent=True)))
            weigh(writes=1)
        return reply(chosen(_told(found)))


@rest.post("/wc/v3/products/<any(categories, tags):plural>/batch")
def change_terms(plural: str) -> Response:
    """Many at once, without validation."""
    asked = (request.get_json(silent=True) or {}).get("update", [])
    with practice().world.changing():
        told = [_batch_item(TAXONOMIES[plural], entry) for entry in asked]
    weigh(writes=len(told))
    return reply({"update": told})


def _batch_item(taxonomy: str, entry: Any) -> Json:
    found = practice().shop.terms.get(int(entry.get("id", 0)))
    if found is None or found.taxonomy != taxonomy:
        # a batch doesn't look whether it is there; WordPress does, in its own words
        error = {"code": "invalid_taxonomy", "message": "Invalid taxonomy.", "data": None}
        return {"id": entry.get("id", 0), "error": error}
    try:
        _change(found, entry)
    except Refused as error:
        return {"id": found.id, "error": error.body}
    return _told(found)


def _validated(body: Any) -> Json:
    for name in ("name", "slug", "description"):
        if name in body and not isinstance(body[name], str):
            raise invalid(name, "rest_invalid_type", f"{name} is not of type string.")
    return dict(body)


def _change(found: Term, body: Json) -> None:
    if "name" in body:
        name = html.escape(html.unescape(one_line(str(body["name"]))), quote=False)
        if not name:
            raise Refused(400, "empty_term_name", "A name is required for this term.")
        found.name = name
    if body.get("slug"):
        found.slug = slug(str(body["slug"]))
    if "description" in body:
        found.description = filtered_listing(str(body["description"]))
    practice().shop.writes.append({"id": found.id, "fields": sorted(body), "attempt": None})


def _delete(found: Term) -> None:
    if request.args.get("force") != "true":
        message = "Resource does not support trashing."
        raise Refused(501, "woocommerce_rest_trash_not_supported", message)
    shop = practice().shop
    del shop.terms[found.id]
    for product in shop.products.values():
        for names in (product.categories, product.tags):
            if found.key in names:
                names.remove(found.key)


def _told(found: Term) -> Json:
    listed = [p for p in practice().shop.products.values() if p.status == "publish"]
    of = "categories" if found.taxonomy == "category" else "tags"
    told: Json = {
        **found.named,
        "description": found.description,
        "count": sum(found.key in getattr(product, of) for product in listed),
        "_links": {"collection": [{"href": f"{practice().rest}wc/v3/products/{of}"}]},
    }
    if found.taxonomy == "category":
        told |= {"parent": 0, "display": "default", "image": None, "menu_order": 0}
    return told
