"""Which products have a gallery and no main picture: writing their pictures would make one."""

from collections.abc import Collection
from dataclasses import replace

from app.domain.errors import ExternalError
from integrations.woocommerce.client import Rest
from integrations.woocommerce.walking import has_number

# WooCommerce's own list tells all pictures in one row, WordPress's which one is the main one. It
# tells anybody, of published products, and takes no key of WooCommerce's.
# Source: WooCommerce, includes/class-wc-post-types.php ("show_in_rest")
ROUTE = "wp/v2/product"


def without_main(rest: Rest, numbers: Collection[int]) -> frozenset[int]:
    """Those of the products that have none, as far as WordPress tells."""
    if not numbers:
        return frozenset()
    asked = {"include": ",".join(map(str, numbers)), "per_page": len(numbers)}
    try:
        nodes = replace(rest, auth=None).get(ROUTE, _fields="id,featured_media", **asked)
    except ExternalError:
        return frozenset()  # many shops shut that route
    told = nodes if isinstance(nodes, list) else []
    return frozenset(
        node["id"] for node in told if has_number(node) and node.get("featured_media") == 0
    )
