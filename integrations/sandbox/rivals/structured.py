"""A rival with all its data in order, as shops of Shopify's have: JSON-LD and public JSON."""

import json
from collections.abc import Sequence
from html import escape
from typing import Any

from flask import Flask, Response, abort, request

from .goods import Good
from .pages import links, page, serve

STEP = 6
ROBOTS = (
    "User-agent: *\nDisallow: /cart\nDisallow: /secret/\nCrawl-delay: {delay}\n"
    "Sitemap: {home}sitemap.xml\n"
)


def add_shop(app: Flask, stock: Sequence[Good], crawl_delay_s: float) -> None:
    """The shop's pages."""
    by_handle = {good.handle: good for good in stock}
    serve(
        app, "/robots.txt", lambda: _text(ROBOTS.format(delay=crawl_delay_s, home=request.host_url))
    )
    serve(app, "/", _home)
    serve(app, "/collections/all", lambda: _collection(stock))
    serve(app, "/products.json", lambda: _json({"products": _step(stock)}))
    serve(app, "/secret/list", lambda: page("Secret", "<p>no</p>"))
    serve(app, "/sitemap.xml", lambda: _xml("sitemapindex", "sitemap", ["sitemap_products_1.xml"]))
    serve(
        app,
        "/sitemap_products_1.xml",
        lambda: _xml("urlset", "url", [f"products/{good.handle}" for good in stock]),
    )

    @app.get("/products/<handle>")
    def product(handle: str) -> Response:
        good = by_handle.get(handle.removesuffix(".js"))
        if good is None:
            abort(404)
        return _json(_in_cents(good)) if handle.endswith(".js") else _product(good)


def _home() -> str:
    all_links = [
        *(("/collections/all", "All"), ("/collections/all?sort_by=price", "By price")),
        *(("/cart", "Cart"), ("/secret/list", "Secret"), ("/de/collections/all", "Deutsch")),
        *(("/collections/all?utm_source=home", "All again"), ("/files/size.pdf", "Sizes")),
    ]
    return page("Northbrook", f"<h1>Northbrook</h1>{links(all_links)}", head=_HEAD)


def _collection(stock: Sequence[Good]) -> str:
    number = max(1, request.args.get("page", 1, int))
    shown = stock[(number - 1) * STEP : number * STEP]
    rows = [(f"/collections/all/products/{good.handle}", good.name) for good in shown]
    if len(stock) > number * STEP:
        rows.append((f"/collections/all?page={number + 1}", "Next"))
    return page("All products", f"<h1>All products</h1>{links(rows)}", head=_HEAD)


def _product(good: Good) -> Response:
    home = request.host_url
    address = f"{home}products/{good.handle}"
    offers = [
        {
            "@type": "Offer",
            "name": name,
            "sku": good.sku_of(number),
            "price": str(price),
            "priceCurrency": "EUR",
            "availability": f"http://schema.org/{'InStock' if is_there else 'OutOfStock'}",
        }
        for number, (name, price, is_there) in enumerate(_forms(good))
    ]
    told = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": good.name,
        "brand": {"@type": "Brand", "name": good.brand},
        "sku": good.sku,
        "gtin13": good.gtin,
        "description": good.text,
        "offers": offers,
    }
    head = (
        f'{_HEAD}<link rel="canonical" href="{escape(address)}">'
        f'<script type="application/ld+json">{json.dumps(told)}</script>'
    )
    body = (
        f"<h1>{escape(good.name)}</h1><p>{good.price} EUR</p><p>{escape(good.text)}</p>"
        '<form action="/cart/add"><button name="add">Add to cart</button></form>'
    )
    return Response(page(good.name, body, head=head))


def _step(stock: Sequence[Good]) -> list[dict[str, Any]]:
    limit, number = request.args.get("limit", 30, int), request.args.get("page", 1, int)
    return [_listed(good) for good in stock[(number - 1) * limit : number * limit]]


def _listed(good: Good) -> dict[str, Any]:
    return {
        "id": int(good.gtin),
        "title": good.name,
        "handle": good.handle,
        "body_html": f"<p>{good.text}</p>",
        "vendor": good.brand,
        "product_type": "Kitchen",
        "tags": [],
        "variants": [
            {
                "id": number,
                "title": name,
                "option1": name,
                "sku": good.sku_of(number),
                "available": is_there,
                "price": str(price),
                "compare_at_price": str(good.before) if good.before else None,
            }
            for number, (name, price, is_there) in enumerate(_forms(good), start=1)
        ],
        "images": [],
        "options": [{"name": "Size", "position": 1, "values": [form[0] for form in _forms(good)]}],
    }


def _in_cents(good: Good) -> dict[str, Any]:
    told = _listed(good)
    for variant in told["variants"]:
        variant["price"] = int(float(variant["price"]) * 100)
        variant["compare_at_price"] = int(good.before * 100) if good.before else None
    return {**told, "price": told["variants"][0]["price"], "url": f"/products/{good.handle}"}


def _forms(good: Good) -> Sequence[tuple[str, Any, bool]]:
    return good.forms or (("Default Title", good.price, good.is_there),)


def _xml(root: str, entry: str, paths: Sequence[str]) -> Response:
    rows = "".join(f"<{entry}><loc>{request.host_url}{path}</loc></{entry}>" for path in paths)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return Response(f'<{root} xmlns="{space}">{rows}</{root}>', content_type="application/xml")


def _json(told: Any) -> Response:
    return Response(json.dumps(told), content_type="application/json")


def _text(text: str) -> Response:
    return Response(text, content_type="text/plain")


_HEAD = '<script>var Shopify = Shopify || {}; Shopify.shop = "northbrook.myshopify.com";</script>'
