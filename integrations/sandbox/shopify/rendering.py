"""What the Admin schema is answered with: a practice shop's products as GraphQL reads them."""

from typing import Any

from .catalogue import Metafield, Picture, Product, Shop, Variant

APP_NAMESPACE = "app--70001--rooz"
Json = dict[str, Any]


def full(namespace: str | None) -> str:
    """A namespace with the app's own part written out."""
    return (namespace or "").replace("$app:", "app--70001--") or APP_NAMESPACE


def product_node(shop: Shop, base: str, product: Product) -> Json:
    """A product; its connections are read when they are asked for."""
    shown = f"{base}/shops/{shop.domain}/products/{product.handle}"
    metafields = [_metafield(entry) for entry in product.metafields]
    return {
        "__typename": "Product",
        "id": f"gid://shopify/Product/{product.id}",
        "legacyResourceId": str(product.id),
        "title": product.title,
        "handle": product.handle,
        "descriptionHtml": product.description_html,
        "productType": product.product_type,
        "vendor": product.vendor,
        "tags": sorted(product.tags),
        "status": product.status,
        "createdAt": product.created_at,
        "updatedAt": product.updated_at,
        "onlineStoreUrl": shown if product.status == "ACTIVE" else None,
        "onlineStorePreviewUrl": shown,
        "seo": {"title": product.seo_title, "description": product.seo_description},
        "category": None,
        "options": lambda _info, **_: [
            {"id": f"gid://shopify/ProductOption/{o.id}", "name": o.name, "values": o.values}
            for o in product.options
        ],
        "collections": lambda _info, **_: connection([{"title": t} for t in product.collections]),
        "media": lambda _info, first=0, **_: connection(
            [picture_node(shop, base, p) for p in product.pictures[:first]]
        ),
        "variants": lambda _info, first=0, **_: connection(
            [_variant(v, n) for n, v in enumerate(product.variants[:first], start=1)]
        ),
        "metafields": lambda _info, **_: connection(metafields),
        "metafield": lambda _info, key, namespace=None: _own(product, namespace, key),
    }


def picture_node(shop: Shop, base: str, picture: Picture) -> Json:
    """An image."""
    url = f"{base}/shops/{shop.domain}/images/{picture.file_name}"
    return {
        "__typename": "MediaImage",
        "id": f"gid://shopify/MediaImage/{picture.id}",
        "alt": picture.alt,
        "mediaContentType": "IMAGE",
        "fileStatus": "READY",
        "createdAt": picture.created_at,
        "updatedAt": picture.updated_at,
        "image": {"url": url, "width": 1200, "height": 1200, "altText": picture.alt},
    }


def connection(nodes: list[Json]) -> Json:
    """All of a list on one page."""
    info = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    return {"nodes": nodes, "edges": [{"node": node} for node in nodes], "pageInfo": info}


def _variant(variant: Variant, position: int) -> Json:
    return {
        "id": f"gid://shopify/ProductVariant/{variant.id}",
        "title": variant.title,
        "sku": variant.sku,
        "barcode": variant.barcode,
        "price": variant.price,
        "position": position,
        "selectedOptions": [{"name": n, "value": v} for n, v in variant.choices.items()],
    }


def _metafield(entry: Metafield) -> Json:
    return {
        "id": f"gid://shopify/Metafield/{entry.id}",
        "namespace": entry.namespace,
        "key": entry.key,
        "type": entry.type,
        "value": entry.value,
        "createdAt": entry.created_at,
        "updatedAt": entry.updated_at,
    }


def _own(product: Product, namespace: str | None, key: str) -> Json | None:
    found = product.metafield(full(namespace), key)
    return None if found is None else _metafield(found)
