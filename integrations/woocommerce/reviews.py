"""What shoppers say of a shop's products, from one list of the whole shop."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.domain.reviews import Review
from app.domain.richtext import plain
from app.ports.stores import Beat
from integrations.woocommerce.client import Rest
from integrations.woocommerce.gate import Gate
from integrations.woocommerce.mapping import garbled
from integrations.woocommerce.walking import Nodes, has_number

PATH = "wc/v3/products/reviews"
FIELDS = "id,product_id,rating,review,date_created_gmt,verified"  # and nobody's name or address
MOST = 2_000  # the newest: more are not worth a shop's time


def newest_reviews(
    rest: Rest, gate: Gate, asked: Mapping[str, object], beat: Beat
) -> Iterator[tuple[RemoteId, Review]]:
    """With the product that each is of, the newest first; those that wait for approval stay out."""
    seen: set[int] = set()
    start = 0
    while start < MOST:
        size = min(gate.page.now, MOST - start)
        nodes = _page(rest, start, size, asked)
        for node in nodes:
            if node["id"] not in seen:  # one that came meanwhile moves the others on
                seen.add(node["id"])
                yield review_of(node)
        if len(nodes) < size:
            return
        start += size
        beat()


def review_of(node: Mapping[str, Any]) -> tuple[RemoteId, Review]:
    """A review as WooCommerce tells it, and what it is of.

    Raises:
        ExternalError: of kind "garbled" where it isn't of the form that we asked for.
    """
    try:
        written_at = datetime.fromisoformat(node["date_created_gmt"]).replace(tzinfo=UTC)
        text = " ".join(plain(node["review"]).split())
        review = Review(int(node["rating"] or 0), text, written_at, bool(node.get("verified")))
        return RemoteId(str(node["product_id"])), review
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise garbled(error) from error


def _page(rest: Rest, start: int, size: int, asked: Mapping[str, object]) -> Nodes:
    nodes = rest.get(PATH, per_page=size, offset=start, status="approved", _fields=FIELDS, **asked)
    if not isinstance(nodes, list) or not all(map(has_number, nodes)):
        raise ExternalError("woocommerce: no list of reviews", retryable=True, kind="garbled")
    return nodes
