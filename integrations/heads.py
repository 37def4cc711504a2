"""Reads what a product's public page tells search."""

import json
import secrets
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from app.domain.errors import ExternalError, Invalid
from app.domain.heads import Head
from integrations.http import Answer

Fetch = Callable[[str], tuple[str, Answer]]
"""Gets a page as shoppers do, and tells where its address led."""

FOUND = 200
SHUT = "/password"  # where Shopify sends everybody while a shop isn't open yet
COMING_SOON = "woo-coming-soon-page"  # WooCommerce's own page in the place of every other


class _Reader(HTMLParser):
    """Collects a page's title, its meta and what it describes in JSON-LD."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.titles: list[str] = []
        self.meta: dict[str, str] = {}
        self.blocks: list[str] = []
        self.within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.meta.setdefault(told.get("name", "").lower(), told.get("content", ""))
        elif tag == "title" and not self.titles:  # a drawing in the page has one as well
            self.within = tag
            self.titles.append("")
        elif tag == "script" and told.get("type", "").lower() == "application/ld+json":
            self.within = tag
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == self.within:
            self.within = ""

    def handle_data(self, data: str) -> None:
        if self.within == "title":
            self.titles[-1] += data
        elif self.within == "script":
            self.blocks[-1] += data


def look(fetch: Fetch, url: str, *, past_caches: bool = False) -> Head | None:
    """The head of a public page; past caches by an address that none of them knows.

    Raises:
        ExternalError: no answer, or its address leads where we don't call.
    """
    join = "&" if "?" in url else "?"
    try:
        led_to, page = fetch(f"{url}{join}rooz={secrets.token_hex(4)}" if past_caches else url)
    except Invalid as error:
        raise ExternalError(str(error), retryable=False, kind="refused") from error
    if page.status != FOUND or urlsplit(led_to).path.rstrip("/").endswith(SHUT):
        return None
    return head_of(page.body.decode("utf-8", "replace"))


def head_of(page: str) -> Head | None:
    """The head of a page; None for one that stands in the place of another."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    if COMING_SOON in reader.meta:
        return None
    title = reader.titles[0] if reader.titles else ""
    products = sum(map(_products, reader.blocks))
    return Head(title.strip(), reader.meta.get("description", "").strip(), products)


def _products(block: str) -> int:
    try:
        told = json.loads(block)
    except (ValueError, RecursionError):
        return 0
    return sum(map(_is_product, _nodes(told)))


def _nodes(told: Any) -> list[Any]:
    if isinstance(told, dict):
        graph = told.get("@graph")
        return graph if isinstance(graph, list) else [told]
    return told if isinstance(told, list) else []


def _is_product(node: Any) -> bool:
    kind = node.get("@type") if isinstance(node, dict) else None
    return "Product" in (kind if isinstance(kind, list) else [kind])
