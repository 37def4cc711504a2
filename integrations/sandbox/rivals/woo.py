"""A rival on WooCommerce: its Store API answers everybody."""

import json
from collections.abc import Sequence
from html import escape
from typing import Any

from flask import Flask, Response, abort, request

from .goods import Good
from .pages import links, page, serve


def add_shop(app: Flask, stock: Sequence[Good]) -> None:
    """The shop's pages."""
    by_handle = {good.handle: good for good in stock}
    serve(app, "/", lambda: page("Woo", f"<h1>Shop</h1>{links([('/shop/', 'Shop')])}", head=_HEAD))

    @app.get("/shop/")
    def shop() -> str:
        rows = [(f"/product/{good.handle}/", good.name) for good in stock]
        rows += [(f"/shop/?add-to-cart={good.gtin}", "Add") for good in stock]
        return page("Shop", f"<h1>Shop</h1>{links(rows)}", head=_HEAD)

    @app.get("/product/<handle>/")
    def product(handle: str) -> str:
        good = by_handle.get(handle)
        if good is None:
            abort(404)
        body = (
            f'<h1 class="product_title">{escape(good.name)}</h1>'
            f'<p class="price">{good.price} €</p><p>{escape(good.text)}</p>'
            '<form class="cart"><button name="add-to-cart">Add to cart</button></form>'
        )
        return page(good.name, body, head=_HEAD)

    @app.get("/wp-json/wc/store/v1/products")
    def listed() -> Response:
        step, number = request.args.get("per_page", 10, int), request.args.get("page", 1, int)
        shown = [_listed(good) for good in stock[(number - 1) * step : number * step]]
        return Response(json.dumps(shown), content_type="application/json")


def _listed(good: Good) -> dict[str, Any]:
    now, before = int(good.price * 100), int((good.before or good.price) * 100)
    return {
        "id": int(good.gtin) % 100_000,
        "name": good.name,
        "slug": good.handle,
        "permalink": f"{request.host_url}product/{good.handle}/",
        "sku": good.sku,
        "on_sale": good.before is not None,
        "short_description": "",
        "description": f"<p>{good.text}</p>",
        "prices": {
            "price": str(now),
            "regular_price": str(before),
            "sale_price": str(now),
            "currency_code": "EUR",
            "currency_minor_unit": 2,
        },
        "average_rating": "0",
        "review_count": 0,
        "images": [],
        "attributes": [],
        "variations": [],
        "is_in_stock": good.is_there,
        "is_purchasable": True,
    }


_HEAD = (
    '<meta name="generator" content="WooCommerce 10.3">'
    '<link rel="stylesheet" href="/wp-content/plugins/woocommerce/assets/css/woocommerce.css">'
)
