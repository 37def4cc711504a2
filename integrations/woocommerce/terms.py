"""A shop's categories and tags: pages that list products, with a text of their own.

They have neither meta, nor a date of change, nor a trash in the API. So nothing of ours can stand
beside such a text: that a write of ours came through, the text itself tells.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from app.domain.catalog import Attribute, Field, Kind, Product, ProductStatus, Slot
from app.domain.ids import ProductId, remote_uuid
from app.domain.stores import Store
from app.ports.stores import Live
from integrations.woocommerce.languages import language_of
from integrations.woocommerce.mapping import garbled, plain_name
from integrations.woocommerce.places import remote_id_of

VERSION = 2  # raised with each change of what is read of a term: all are read anew
TERM_FIELDS = "id,name,slug,description,count,lang,translations"
TITLES = 5  # of products on it, as facts for its text
# WordPress leads these on to the shop's own addresses, whatever base those have
_QUERIES = {Kind.COLLECTION: "product_cat", Kind.TAG: "product_tag"}


def term_of(node: Any, kind: Kind, store: Store, titles: Iterable[str]) -> Product:
    """A category or tag as the shop has it now.

    Raises:
        ExternalError: of kind "garbled" where the answer isn't of the form that we asked for.
    """
    try:
        return _term(node, kind, store, tuple(titles))
    except (KeyError, TypeError, AttributeError) as error:
        raise garbled(error) from error


def live_term(node: Any) -> Live:
    """Its texts as they are now; the same errors as `term_of`."""
    try:
        texts = {
            Slot(Field.TITLE): plain_name(node["name"]),
            Slot(Field.DESCRIPTION): str(node["description"]),
            Slot(Field.HANDLE): str(node["slug"]),
        }
    except (KeyError, TypeError, AttributeError) as error:
        raise garbled(error) from error
    return Live(dict(texts), None, ProductStatus.ACTIVE)


def source_hash(node: Any) -> str:
    """Of all that the list tells and that we read: with it unchanged, the category is."""
    told = {name: node.get(name) for name in TERM_FIELDS.split(",")}
    told["count"] = min(TITLES, node.get("count") or 0)  # further products are no news
    digest = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
    return f"{VERSION}:{digest}"


def _term(node: Any, kind: Kind, store: Store, titles: tuple[str, ...]) -> Product:
    remote_id = remote_id_of(kind, node["id"])
    return Product(
        ProductId(remote_uuid(store.id, "product", remote_id)),
        store.id,
        remote_id,
        plain_name(node["name"]),
        node["slug"],
        f"{store.url}/?{_QUERIES[kind]}={node['slug']}",
        ProductStatus.ACTIVE,
        "",
        "",
        node["description"],
        None,
        None,
        None,
        (),
        (),
        (Attribute("Products", titles, "collection"),) if titles else (),
        (),
        (),
        (),
        store.connected_at,  # the API knows none
        kind,
        language=language_of(node),
    )
