"""Lists of the REST API: filters, order, pages and their headers."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlencode

from flask import request

from .catalogue import Product
from .practice import practice
from .rendering import ZONE, local
from .writing import invalid

Thing = TypeVar("Thing")
Fits = Callable[[Product], bool]
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
    filters = _filters()
    left = [product for product in products if all(fits(product) for fits in filters)]
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


def _filters() -> list[Fits]:
    """What was asked for; the trash is left out unless it is."""
    wanted = [_of_status(request.args.get("status", "any"))]
    elsewhere = practice().shop.conditions.wpml
    if elsewhere and request.args.get("lang") != "all":
        wanted.append(lambda p: str(p.id) not in elsewhere)
    for name, fits in FILTERS.items():
        if request.args.get(name):
            wanted.append(fits(request.args[name]))
    after = _after()
    if after is not None:
        is_gmt = request.args.get("dates_are_gmt") == "true"
        wanted.append(
            lambda p: datetime.fromisoformat(p.modified if is_gmt else local(p.modified)) > after
        )
    return wanted


def _included(asked: str) -> Fits:
    numbers = set(asked.split(","))
    return lambda p: str(p.id) in numbers


def _excluded(asked: str) -> Fits:
    numbers = set(asked.split(","))
    return lambda p: str(p.id) not in numbers


def _listed(taxonomy: str, asked: str) -> Fits:
    found = practice().shop.terms.get(int(asked)) if asked.isdigit() else None
    if found is None or found.taxonomy != taxonomy:
        return lambda _product: False
    key = found.key
    return lambda p: key in (p.categories if taxonomy == "category" else p.tags)


def _of_status(status: str) -> Fits:
    if status == "any":
        return lambda p: p.status != "trash"
    return lambda p: p.status == status


FILTERS: dict[str, Callable[[str], Fits]] = {
    "include": _included,
    "exclude": _excluded,
    "sku": lambda asked: lambda p: p.sku in asked.split(","),
    "category": partial(_listed, "category"),
    "tag": partial(_listed, "tag"),
    "search": lambda asked: lambda p: asked.lower() in f"{p.name} {p.description}".lower(),
}


def _after() -> datetime | None:
    text = request.args.get("modified_after")
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise invalid("modified_after", "rest_invalid_date", "Invalid date.") from None
    # with a zone it becomes the shop's own time, even where it is held against times in UTC
    return (moment.astimezone(UTC) + ZONE).replace(tzinfo=None) if moment.tzinfo else moment


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
