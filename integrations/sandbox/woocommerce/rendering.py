"""Products as the REST API tells them: the names and the order of a running store's answers."""

import html
import urllib.parse
from datetime import datetime, timedelta

from .catalogue import Json, Picture, Product, Shop, Variation, brand
from .kses import paragraphs
from .seeds import UNSORTED

ZONE = timedelta(hours=1)
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
_NEVER_ON_SALE: Json = {
    "date_on_sale_from": None,
    "date_on_sale_from_gmt": None,
    "date_on_sale_to": None,
    "date_on_sale_to_gmt": None,
    "on_sale": False,
}
_NO_FILE: Json = {
    "virtual": False,
    "downloadable": False,
    "downloads": [],
    "download_limit": -1,
    "download_expiry": -1,
}
_TAXED: Json = {"tax_status": "taxable", "tax_class": ""}
_SHIPPED: Json = {
    "shipping_required": True,
    "shipping_taxable": True,
    "shipping_class": "",
    "shipping_class_id": 0,
}
_UNRATED: Json = {
    "reviews_allowed": True,
    "average_rating": "0.00",
    "rating_count": 0,
    "upsell_ids": [],
    "cross_sell_ids": [],
    "parent_id": 0,
    "purchase_note": "",
}
_STOCK: Json = {
    "manage_stock": False,
    "stock_quantity": None,
    "backorders": "no",
    "backorders_allowed": False,
    "backordered": False,
    "low_stock_amount": None,
}


def local(stamp: str) -> str:
    """A stamp in the shop's own time."""
    return (datetime.fromisoformat(stamp) + ZONE).isoformat()


def permalink(product: Product, home: str) -> str:
    """Where people see the product; one that isn't published has no pretty address."""
    if product.status == "publish":
        return f"{home}/product/{urllib.parse.quote(product.slug)}/"
    return f"{home}/?post_type=product&p={product.id}"


def product_json(shop: Shop, product: Product, home: str, rest: str, context: str) -> Json:
    """A product, whole."""
    shown = paragraphs if context == "view" else str
    is_variable = bool(product.variations)
    price = min((v.price for v in product.variations), default=product.price, key=_amount)
    told: Json = {
        "id": product.id,
        "name": product.name,
        "slug": product.slug,
        "permalink": permalink(product, home),
        **_dates(product.created, product.modified),
        "type": "variable" if is_variable else "simple",
        "status": product.status,
        "featured": False,
        "catalog_visibility": "visible",
        "description": shown(product.description),
        "short_description": shown(product.short_description),
        "sku": product.sku,
        "price": price,
        "regular_price": "" if is_variable else price,
        "sale_price": "",
        **_NEVER_ON_SALE,
        "purchasable": bool(price),
        "total_sales": 0,
        **_NO_FILE,
        "external_url": "",
        "button_text": "",
        **_TAXED,
        **_STOCK,
        "sold_individually": False,
        "weight": product.weight,
        "dimensions": product.dimensions,
        **_SHIPPED,
        **_UNRATED,
        **_rated(shop.ratings(product)),
    }
    return {**told, **_related(shop, product, home, rest)}


def _rated(ratings: list[int]) -> Json:
    average = sum(ratings) / max(1, len(ratings))
    return {"average_rating": f"{average:.2f}", "rating_count": len(ratings)}


def _related(shop: Shop, product: Product, home: str, rest: str) -> Json:
    told: Json = {
        "categories": [
            shop.term("category", name).named for name in product.categories or [UNSORTED]
        ],
        "brands": [brand(name) for name in product.brands],
        "tags": [shop.term("tag", name).named for name in product.tags],
        "images": [image_json(picture, product, home) for picture in product.pictures],
        "attributes": product.attributes,
        "default_attributes": [],
        "variations": [variation.id for variation in product.variations],
        "grouped_products": [],
        "menu_order": 0,
        "price_html": "",
        "related_ids": [],
        "meta_data": [{"id": m.id, "key": m.key, "value": m.value} for m in product.meta],
        "stock_status": "instock",
        "has_options": bool(product.variations),
        "post_password": "",
        "global_unique_id": product.gtin,
        "permalink_template": f"{home}/product/%product%/",
        "generated_slug": product.slug,
    }
    if shop.yoast:
        title = product.meta_value("_yoast_wpseo_title") or f"{product.name} - {shop.name}"
        told["yoast_head"] = f"<title>{html.escape(str(title))}</title>"
        told["yoast_head_json"] = {"title": title}
    path = f"{rest}wc/v3/products"
    told["_links"] = {
        "self": [{"href": f"{path}/{product.id}", "targetHints": {"allow": METHODS}}],
        "collection": [{"href": path}],
    }
    return told


def image_json(picture: Picture, product: Product, home: str) -> Json:
    """An image; its local date is shifted by the zone twice, as in a running store."""
    src = f"{home}/wp-content/uploads/{picture.file_name}"
    return {
        "id": picture.id,
        "date_created": local(local(product.created)),
        "date_created_gmt": product.created,
        "date_modified": local(local(product.created)),
        "date_modified_gmt": product.created,
        "src": src,
        "name": picture.file_name,
        "alt": picture.alt,
        "srcset": "",
        "sizes": "(max-width: 800px) 100vw, 800px",
        "thumbnail": src,
    }


def variation_json(product: Product, variation: Variation, home: str, rest: str) -> Json:
    """A variation, whole."""
    slugs = {attribute["name"]: attribute for attribute in product.attributes}
    options = list(variation.options.items())
    return {
        "id": variation.id,
        "type": "variation",
        **_dates(product.created, product.modified),
        "description": "",
        "permalink": permalink(product, home),
        "sku": variation.sku,
        "global_unique_id": variation.gtin,
        "price": variation.price,
        "regular_price": variation.price,
        "sale_price": "",
        **_NEVER_ON_SALE,
        "status": "publish",
        "purchasable": True,
        **_NO_FILE,
        **_TAXED,
        **_STOCK,
        "stock_status": "instock",
        "weight": product.weight,
        "dimensions": product.dimensions,
        "shipping_class": "",
        "shipping_class_id": 0,
        "image": None,
        "gallery_image_ids": [],
        "attributes": [
            {"id": slugs[n]["id"], "name": n, "slug": slugs[n]["slug"], "option": value}
            for n, value in options
            if n in slugs
        ],
        "menu_order": product.variations.index(variation),
        "meta_data": [],
        "name": ", ".join(value for _name, value in options),
        "parent_id": product.id,
        "_links": {"up": [{"href": f"{rest}wc/v3/products/{product.id}"}]},
    }


def _dates(created: str, modified: str) -> Json:
    return {
        "date_created": local(created),
        "date_created_gmt": created,
        "date_modified": local(modified),
        "date_modified_gmt": modified,
    }


def _amount(text: str) -> float:
    return float(text or 0)
