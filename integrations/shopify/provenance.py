"""Who wrote which text, kept beside the product in a metafield of the app's own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.catalog import Product
from app.domain.errors import ExternalError
from app.ports.stores import Told
from integrations.provenance import merged
from integrations.shopify import mutations
from integrations.shopify.client import Graphql

TRIES = 4
STALE = frozenset({"STALE_OBJECT", "INVALID_COMPARE_DIGEST"})


@dataclass(frozen=True, slots=True)
class Provenance:
    """Tells it in one shop."""

    graphql: Graphql

    def tell(self, product: Product, told: Told) -> None:
        """Add it to what stands there; whoever wrote in between isn't overwritten.

        Raises:
            ExternalError: refused, or somebody was quicker again and again.
        """
        for _ in range(TRIES):
            kept, digest = self._kept(product)
            fresh = merged(kept, told)
            errors = self._set(product, fresh, digest)
            if not errors:
                return
            if not any(error.get("code") in STALE for error in errors):
                said = "; ".join(str(error.get("message", "")) for error in errors)[:300]
                raise ExternalError(said, retryable=False, kind="refused")
        raise ExternalError("shopify: somebody else is always quicker", retryable=True)

    def _kept(self, product: Product) -> tuple[dict[str, Any], str | None]:
        node = self.graphql.run(mutations.PROVENANCE, {"id": product.remote_id})["node"]
        if node is None:
            raise ExternalError("shopify has no such product", retryable=False, kind="gone")
        metafield = node.get("metafield")
        if metafield is None:
            return {}, None
        try:
            kept = json.loads(metafield["value"])
        except ValueError:
            kept = {}
        return kept if isinstance(kept, dict) else {}, metafield["compareDigest"]

    def _set(
        self, product: Product, told: Mapping[str, Any], digest: str | None
    ) -> list[dict[str, Any]]:
        wanted = {
            "ownerId": product.remote_id,
            "namespace": "$app:rooz",
            "key": "provenance",
            "type": "json",
            "value": json.dumps(told, ensure_ascii=False, sort_keys=True),
            "compareDigest": digest,  # null: it must not be there yet
        }
        payload = self.graphql.run(mutations.SET_PROVENANCE, {"metafields": [wanted]})
        return list((payload["metafieldsSet"] or {}).get("userErrors") or [])
