"""The REST API's routes for what shoppers say of products."""

import hashlib
import html
from datetime import datetime
from typing import Any

from flask import Response, request

from .catalogue import Json, Review, now
from .kses import paragraphs
from .listing import is_descending, ordered_by, page_of
from .practice import Refused, practice, reply
from .rendering import local, permalink
from .rest import bp as rest
from .rest import chosen, weigh
from .writing import invalid

ORDERS = ("date", "date_gmt", "id", "include", "product")
STATUSES = ("all", "hold", "approved", "spam", "trash")
SIZES = ("24", "48", "96")
TWICE = "Duplicate comment detected; it looks as though you&#8217;ve already said that!"


@rest.get("/wc/v3/products/reviews")
def reviews() -> Response:
    """A page of them; without any wish the newest that are approved."""
    with practice().world.lock:
        order = ordered_by(ORDERS, "date_gmt")
        left = [review for review in practice().shop.reviews.values() if _is_wanted(review)]
        left.sort(key=lambda r: (r.product_id if order == "product" else r.created, r.id))
        if order == "id":
            left.sort(key=lambda review: review.id)
        if is_descending():
            left.reverse()
        found, headers = page_of(left)
        weigh(reads=len(found))
        return reply([chosen(_told(review)) for review in found], headers=headers)


@rest.post("/wc/v3/products/reviews")
def write_review() -> Response:
    """One more, as a shopper's."""
    body: Json = request.get_json(silent=True) or {}
    with practice().world.changing():
        shop = practice().shop
        product = shop.products.get(int(body.get("product_id", 0)))
        if product is None:
            raise Refused(404, "woocommerce_rest_product_invalid_id", "Invalid product ID.")
        made = _review(shop.take_id(), product.id, body)
        if any(_is_same(made, known) for known in shop.reviews.values()):
            raise Refused(409, "woocommerce_rest_comment_duplicate", TWICE)
        shop.reviews[made.id] = made
        practice().courier.changed(product.id)
        # raw here, as it was sent; a list has it in paragraphs
        return reply({**_told(made), "review": made.text}, 201)


@rest.get("/wc/v3/products/reviews/<int:number>")
def review(number: int) -> Response:
    """Look at one."""
    with practice().world.lock:
        found = practice().shop.reviews.get(number)
        if found is None:
            raise Refused(404, "woocommerce_rest_review_invalid_id", "Invalid review ID.")
        return reply(chosen(_told(found)))


def _is_wanted(review: Review) -> bool:
    status = request.args.get("status", "approved")
    if status not in STATUSES:
        raise invalid("status", "rest_not_in_enum", f"status is not one of {', '.join(STATUSES)}.")
    product = request.args.get("product")
    after = request.args.get("after")
    return (
        status in ("all", review.status)
        and (not product or str(review.product_id) in product.split(","))
        and (not after or datetime.fromisoformat(review.created) > _moment(after))
    )


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=None)
    except ValueError:
        raise invalid("after", "rest_invalid_date", "Invalid date.") from None


def _review(number: int, product: int, body: Json) -> Review:
    return Review(
        number,
        product,
        str(body.get("reviewer", "")),
        str(body.get("reviewer_email", "")),
        str(body.get("review", "")),
        int(body.get("rating", 0)),
        str(body.get("date_created_gmt") or now()),
        status=str(body.get("status", "approved")),
    )


def _is_same(one: Review, other: Review) -> bool:
    return (one.product_id, one.text, one.reviewer_email) == (
        other.product_id,
        other.text,
        other.reviewer_email,
    )


def _told(review: Review) -> Json:
    product = practice().shop.products.get(review.product_id)
    face = hashlib.sha256(review.reviewer_email.encode()).hexdigest()
    place = f"https://secure.gravatar.com/avatar/{face}"
    path = f"{practice().rest}wc/v3/products/reviews"
    links: dict[str, Any] = {"collection": [{"href": path}]}
    return {
        "id": review.id,
        "date_created": local(review.created),
        "date_created_gmt": review.created,
        "product_id": review.product_id,
        "product_name": html.unescape(product.name) if product else "",
        "product_permalink": permalink(product, practice().home) if product else "",
        "status": review.status,
        "reviewer": review.reviewer,
        "reviewer_email": review.reviewer_email,
        "review": paragraphs(review.text),
        "rating": review.rating,
        "verified": review.verified,
        "reviewer_avatar_urls": {size: f"{place}?s={size}&d=mm&r=g" for size in SIZES},
        "_links": links,
    }
