"""Lists of the REST API: filters, order, pages and their headers."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlencode

from flask import request

from .catalogue import Product
from .practice import practice
from .writing import invalid

Thing = TypeVar("Thing")
MOST = 100
VARIATION_ORDERS = ("date", "id", "include", "title", "slug", "modified")
ORDERS: dict[str, Callable[[Product], Any]] = {
    "id": lambda p: p.id,
    "date": lambda p: (p.created, p.id),
    "modified": lambda p: (p.modified, p.id),
    "title": lambda p: (p.name, p.id),
    "slug": lambda p: (p.slug, p.id),
}


def paged(products: list[Product]) -> tuple[list[Product], dict[str, str]]:
    """The page of products that was asked for. The trash is left out unless it is asked for.

    Raises:
        Refused: a parameter that the schema doesn't take.
    """
    left = [product for product in products if _is_wanted(product)]
    order = ordered_by(tuple(ORDERS))
    left.sort(key=ORDERS[order], reverse=is_descending())
    return page_of(left)


def ordered_by(known: tuple[str, ...], default: str = "date") -> str:
    """What the list is to be sorted by.

    Raises:
        Refused: the schema knows no such order.
    """
    order = request.args.get("orderby", default)
    if order not in known:
        raise invalid("orderby", "rest_not_in_enum", f"orderby is not one of {', '.join(known)}.")
    return order


def is_descending(default: str = "desc") -> bool:
    """Whether the last comes first, as it does with most lists unless one asks."""
    return request.args.get("order", default) == "desc"


def page_of(things: list[Thing]) -> tuple[list[Thing], dict[str, str]]:
    """The part of a list that was asked for, with the headers that count the whole."""
    size = _number("per_page", 10, 1, MOST)
    page = _number("page", 1, 1)
    start = _number("offset", (page - 1) * size, 0)
    pages = -(-len(things) // size)
    headers = {"X-WP-Total": str(len(things)), "X-WP-TotalPages": str(pages)}
    links = []
    for rel, number in (("prev", page - 1), ("next", page + 1)):
        if 1 <= number <= pages:
            query = urlencode({**request.args.to_dict(), "page": number})
            path = request.path.removeprefix("/wp-json/")
            links.append(f'<{practice().rest}{path}?{query}>; rel="{rel}"')
    if links:
        headers["Link"] = ", ".join(links)
    return things[start : start + size], headers


def _is_wanted(product: Product) -> bool:
    asked = request.args
    status = asked.get("status", "any")
    tests = [
        product.status == status if status != "any" else product.status != "trash",
        not asked.get("include") or str(product.id) in asked["include"].split(","),
        str(product.id) not in asked.get("exclude", "").split(","),
        not asked.get("sku") or product.sku in asked["sku"].split(","),
        _is_listed(product.categories, "category"),
        _is_listed(product.tags, "tag"),
        asked.get("search", "").lower() in f"{product.name} {product.description}".lower(),
    ]
    after = _after()
    is_new = after is None or datetime.fromisoformat(product.modified) > after
    return is_new and all(tests)


def _is_listed(names: list[str], taxonomy: str) -> bool:
    wanted = request.args.get(taxonomy)
    if not wanted:
        return True
    found = practice().shop.terms.get(int(wanted)) if wanted.isdigit() else None
    return found is not None and found.taxonomy == taxonomy and found.key in names


def _after() -> datetime | None:
    text = request.args.get("modified_after")
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=None)
    except ValueError:
        raise invalid("modified_after", "rest_invalid_date", "Invalid date.") from None


def _number(name: str, default: int, least: int, most: int | None = None) -> int:
    text = request.args.get(name)
    if text is None:
        return default
    if not text.isdigit():
        raise invalid(name, "rest_invalid_type", f"{name} is not of type integer.")
    number = int(text)
    if most is not None and not least <= number <= most:
        message = f"{name} must be between {least} (inclusive) and {most} (inclusive)"
        raise invalid(name, "rest_out_of_bounds", message)
    if number < least:
        message = f"{name} must be greater than or equal to {least}"
        raise invalid(name, "rest_out_of_bounds", message)
    return number
