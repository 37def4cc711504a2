"""Who wrote which text, kept beside the product in a meta entry of ours."""

import json
from dataclasses import dataclass
from typing import Any

from app.domain.catalog import Kind, Product
from app.ports.stores import Told
from integrations.provenance import merged
from integrations.woocommerce.client import Rest
from integrations.woocommerce.places import place_of

KEY = "_rooz_provenance"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Tells it in one shop. Its API knows no condition for a write; the last one told stays."""

    rest: Rest

    def tell(self, product: Product, told: Told) -> None:
        """Add it to what stands there. Categories and tags have no place for it."""
        if product.kind is not Kind.PRODUCT:
            return
        where = place_of(product.remote_id).path
        node = self.rest.get(where, context="edit", _fields="id,meta_data")
        fresh = merged(_kept(node), told)
        text = json.dumps(fresh, ensure_ascii=False, sort_keys=True)
        self.rest.put(where, {"meta_data": [{"key": KEY, "value": text}]})


def _kept(node: Any) -> dict[str, Any]:
    meta = node.get("meta_data") if isinstance(node, dict) else None
    for each in meta if isinstance(meta, list) else ():
        if each.get("key") == KEY:
            try:
                kept = json.loads(each["value"])
            except (TypeError, ValueError):
                return {}
            return kept if isinstance(kept, dict) else {}
    return {}
