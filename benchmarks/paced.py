"""The anchor of writes: one loop that sends bare mutations, and waits just as long as it must."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from app.domain.catalog import Kind, Product
from benchmarks.accepted import DESCRIPTION, META, TITLE, texts
from integrations.shopify import mutations, queries
from integrations.shopify.operations import Operation

LOOK = 50


@dataclass(slots=True)
class Paced:
    """One shop over one kept connection, with a full bucket at first."""

    client: httpx.Client
    url: str
    level: float
    restore: float
    at: float = field(default_factory=time.monotonic)

    def write(self, products: Sequence[Product], edition: str) -> float:
        """Look at all products once, give each its texts, and answer how many seconds it took."""
        started = time.monotonic()
        for start in range(0, len(products), LOOK):
            some = products[start : start + LOOK]
            ids = [product.remote_id for product in some]
            self._send(queries.LIVE[Kind.PRODUCT], {"ids": ids}, len(ids))
            for thing in _things(some, edition):
                self._send(mutations.write(Kind.PRODUCT), {"thing": thing})
        return time.monotonic() - started

    def left(self) -> float:
        """What the shop says is in its bucket."""
        self._send(queries.COUNT, {})
        return self.level

    def _send(self, operation: Operation, variables: dict[str, Any], count: int = 1) -> None:
        missing = operation.cost * count - self.level
        missing -= (time.monotonic() - self.at) * self.restore
        if missing > 0:
            time.sleep(missing / self.restore)
        body = {"query": operation.text, "variables": variables}
        told = self.client.post(self.url, json=body).json()
        if "errors" in told:
            raise RuntimeError(told["errors"])
        status = told["extensions"]["cost"]["throttleStatus"]
        self.level, self.at = status["currentlyAvailable"], time.monotonic()


def _things(products: Iterable[Product], edition: str) -> Iterable[dict[str, Any]]:
    """What our own writes send, with the mark that they carry."""
    mark = {"namespace": "$app:rooz", "key": "attempt", "type": "single_line_text_field"}
    for product in products:
        wanted = texts(product, edition)
        yield {
            "id": product.remote_id,
            "descriptionHtml": wanted[DESCRIPTION],
            "seo": {"title": wanted[TITLE], "description": wanted[META]},
            "metafields": [mark | {"value": edition}],
        }
