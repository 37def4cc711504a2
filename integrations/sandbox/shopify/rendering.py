"""What the Admin schema is answered with: products and collections as GraphQL reads them."""

from collections.abc import Callable
from typing import Any

from .catalogue import Collection, Option, Picture, Product, Shop, Variant
from .metafields import full
from .paging import Paged, listed
from .things import Described, Metafield, Thing, digest
from .translating import Translatable, translated

Json = dict[str, Any]


def product_node(shop: Shop, base: str, product: Product) -> Json:
    """A product; its connections are read when they are asked for."""
    shown = f"{base}/shops/{shop.domain}{shop.path_of(product)}"
    collections = [shop.collections[number] for number in product.collections]
    return {
        **thing_node(product),
        **_described(product),
        "bodyHtml": product.description_html,
        "productType": product.product_type,
        "vendor": product.vendor,
        "tags": sorted(product.tags),
        "status": product.status,
        "onlineStoreUrl": shown if product.status == "ACTIVE" else None,
        "onlineStorePreviewUrl": shown,
        "options": lambda _info, first=None: [
            _option(option, place)
            for place, option in enumerate(product.options[: first or None], start=1)
        ],
        "collections": connection(
            listed(collections, lambda each: collection_node(shop, base, each))
        ),
        "media": connection(listed(product.pictures, lambda each: picture_node(shop, base, each))),
        "variants": connection(
            listed(list(enumerate(product.variants, start=1)), lambda each: _variant(*each))
        ),
    }


def collection_node(shop: Shop, base: str, collection: Collection) -> Json:
    """A collection; who is in it is looked up when it is asked for."""

    def products(_info: Any, first: int | None = None, after: str | None = None) -> Json:
        found = listed(shop.within(collection), lambda each: product_node(shop, base, each))
        return found.page(first, after)

    return {
        **thing_node(collection),
        **_described(collection),
        "products": products,
        "productsCount": lambda _info: {
            "count": len(shop.within(collection)),
            "precision": "EXACT",
        },
    }


def picture_node(shop: Shop, base: str, picture: Picture) -> Json:
    """An image."""
    url = f"{base}/shops/{shop.domain}/images/{picture.file_name}"
    return {
        "__typename": "MediaImage",
        "id": picture.gid,
        "alt": picture.alt,
        "mediaContentType": "IMAGE",
        "fileStatus": "READY",
        "createdAt": picture.created_at,
        "updatedAt": picture.updated_at,
        "image": {"url": url, "width": 1200, "height": 1200, "altText": picture.alt},
        "translations": lambda _info, locale: translations_of(picture, locale),
    }


def thing_node(thing: Thing) -> Json:
    """What all things have."""
    return {
        "__typename": thing.kind,
        "id": thing.gid,
        "legacyResourceId": str(thing.id),
        "title": thing.title,
        "handle": thing.handle,
        "templateSuffix": thing.template_suffix,
        "createdAt": thing.created_at,
        "updatedAt": thing.updated_at,
        "metafield": lambda _info, key, namespace=None: _own(thing, namespace, key),
        "metafields": _metafields(thing),
        "translations": lambda _info, locale: translations_of(thing, locale),
    }


def metafield_node(entry: Metafield) -> Json:
    """A metafield, with what a comparing write compares."""
    return {
        "__typename": "Metafield",
        "id": f"gid://shopify/Metafield/{entry.id}",
        "namespace": entry.namespace,
        "key": entry.key,
        "type": entry.type,
        "value": entry.value,
        "compareDigest": digest(entry.value),
        "createdAt": entry.created_at,
        "updatedAt": entry.updated_at,
    }


def translations_of(of: Translatable, locale: str, *, outdated: bool | None = None) -> list[Json]:
    """What stands in a language; `outdated` asks only for those, or only for the others."""
    return [
        {
            "key": key,
            "locale": locale,
            "value": kept.value,
            "outdated": is_outdated,
            "updatedAt": kept.updated_at,
        }
        for key, kept, is_outdated in translated(of, locale)
        if outdated in (None, is_outdated)
    ]


def connection(whole: Paged[Any]) -> Callable[..., Json]:
    """A connection, as GraphQL calls it for a page."""
    return lambda _info, first=None, after=None: whole.page(first, after)


def _described(thing: Described) -> Json:
    return {
        "descriptionHtml": thing.description_html,
        "seo": {"title": thing.seo_title, "description": thing.seo_description},
    }


def _option(option: Option, position: int) -> Json:
    gid = f"gid://shopify/ProductOption/{option.id}"
    return {"id": gid, "name": option.name, "values": option.values, "position": position}


def _variant(position: int, variant: Variant) -> Json:
    return {
        "__typename": "ProductVariant",
        "id": f"gid://shopify/ProductVariant/{variant.id}",
        "title": variant.title,
        "sku": variant.sku,
        "barcode": variant.barcode,
        "price": variant.price,
        "position": position,
        "selectedOptions": [{"name": n, "value": v} for n, v in variant.choices.items()],
    }


def _metafields(thing: Thing) -> Callable[..., Json]:
    def page(
        _info: Any, first: int | None = None, after: str | None = None, namespace: str | None = None
    ) -> Json:
        wanted = None if namespace is None else full(namespace)
        found = [each for each in thing.metafields if wanted in (None, each.namespace)]
        return listed(found, metafield_node).page(first, after)

    return page


def _own(thing: Thing, namespace: str | None, key: str) -> Json | None:
    found = thing.metafield(full(namespace), key)
    return None if found is None else metafield_node(found)
