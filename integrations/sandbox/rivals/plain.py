"""A rival with a hand-made shop in German: nothing but pages for people."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from flask import Flask, abort

from .goods import Good
from .pages import links, page, serve

STEP = 5


def add_shop(app: Flask, stock: Sequence[Good]) -> None:
    """The shop's pages."""
    by_handle = {good.handle: good for good in stock}
    serve(
        app,
        "/",
        lambda: page(
            "Küchenhaus", f"<h1>Küchenhaus</h1>{links([('/sortiment/1', 'Alles')])}", language="de"
        ),
    )

    @app.get("/sortiment/<int:number>")
    def listing(number: int) -> str:
        shown = stock[(number - 1) * STEP : number * STEP]
        rows = [(f"/ware/{good.handle}.html", good.german) for good in shown]
        if len(stock) > number * STEP:
            rows.append((f"/sortiment/{number + 1}", "weiter"))
        return page("Sortiment", f"<h1>Sortiment</h1>{links(rows)}", language="de")

    @app.get("/ware/<handle>.html")
    def product(handle: str) -> str:
        good = by_handle.get(handle)
        if good is None:
            abort(404)
        return page(good.german, _product(good), language="de")


def _product(good: Good) -> str:
    before = f"<s>{_euros(good.before)}</s> " if good.before else ""
    stock = "Sofort lieferbar" if good.is_there else "Ausverkauft"
    return (
        f"<h1>{escape(good.german)}</h1>"
        f'<p class="preis">{before}<strong>{_euros(good.price)}</strong> inkl. MwSt.</p>'
        f"<p>{stock}</p><p>{escape(good.german_text)}</p>"
        f"<table><tr><th>Artikelnummer</th><td>{good.sku}</td></tr>"
        f"<tr><th>EAN</th><td>{good.gtin}</td></tr></table>"
        '<form action="/warenkorb"><button>In den Warenkorb</button></form>'
    )


def _euros(amount: Decimal) -> str:
    return f"{amount:.2f} €".replace(".", ",")
