"""How much of the practice pages is read right: with structured data, and without any."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.domain.competitors import RivalProduct
from scraper.extract import Page, PageKind, read_page

DATA = Path(__file__).parents[2] / "data" / "competitors"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
SETS = ("rules", "held", "later", "unseen", "templates", "abroad", "fresh")


def _pages(folder: str) -> Iterator[tuple[dict[str, Any], Page]]:
    for truth in json.loads((DATA / folder / "truth.json").read_text("utf-8")):
        body = (DATA / folder / truth["file"]).read_bytes()
        yield truth, Page(truth["url"], body, "text/html", "", NOW)


def _value(product: RivalProduct | None, field: str) -> Any:
    reading = getattr(product, field)
    value = None if reading is None else reading.value
    return getattr(value, "amount", value)


@cache
def _read(folder: str) -> list[tuple[dict[str, Any], RivalProduct | None]]:
    readings = ((truth, read_page(page)) for truth, page in _pages(folder))
    return [
        (truth, reading.products[0] if reading.kind is PageKind.PRODUCT else None)
        for truth, reading in readings
    ]


def _share_right(folder: str, field: str, *, structured: bool) -> float:
    read = [each for each in _read(folder) if each[0]["structured"] is structured]
    wanted = (Decimal(t[field]) if field == "price" else t[field] for t, _ in read)
    right = [
        product and _value(product, field) == want
        for (_, product), want in zip(read, wanted, strict=True)
    ]
    return sum(map(bool, right)) / len(right)


@pytest.mark.parametrize("folder", SETS)
@pytest.mark.parametrize("field", ["name", "price", "currency", "availability"])
def test_pages_with_structured_data_are_read_right(folder: str, field: str) -> None:
    assert _share_right(folder, field, structured=True) >= 0.97


@pytest.mark.parametrize("folder", SETS)
@pytest.mark.parametrize("field", ["name", "price", "currency", "availability"])
def test_pages_without_any_are_mostly_read_right(folder: str, field: str) -> None:
    assert _share_right(folder, field, structured=False) >= 0.85


@pytest.mark.parametrize("folder", SETS)
def test_variants_prices_are_their_own(folder: str) -> None:
    asked = [
        (variant["price"], {v.name: v.price for v in product.variants}.get(variant["name"]))
        for truth, product in _read(folder)
        if product is not None
        for variant in truth["variants"]
    ]
    right = [got is not None and got.amount == Decimal(want) for want, got in asked]
    assert sum(right) / len(right) >= 0.9


@pytest.mark.parametrize("folder", SETS)
def test_every_value_shows_where_it_stands(folder: str) -> None:
    products = [product for _, product in _read(folder) if product is not None]
    shown = [(p.price.evidence, p.name.evidence) for p in products if p.price and p.name]
    assert all(e.snippet and e.url and e.read_at == NOW for pair in shown for e in pair)


@pytest.mark.parametrize("field", ["regular_price", "sku", "gtin", "brand"])
def test_of_pages_of_many_systems_the_rest_is_read_right(field: str) -> None:
    read = [(t["file"], t[field], p and _value(p, field)) for t, p in _read("unseen")]
    wanted = [(f, Decimal(w) if w and field == "regular_price" else w or None) for f, w, _ in read]
    assert [(file, got) for file, _, got in read] == wanted


@pytest.mark.parametrize("folder", ["templates", "abroad"])
def test_what_a_product_was_before_it_was_reduced_is_read_off_each_systems_page(
    folder: str,
) -> None:
    wanted = [(t["file"], t["regular_price"]) for t, _ in _read(folder)]
    before = [(t["file"], p and _value(p, "regular_price")) for t, p in _read(folder)]
    assert before == [(file, Decimal(price) if price else None) for file, price in wanted]


def test_of_pages_of_many_systems_tables_and_variants_are_read_right() -> None:
    for truth, product in _read("unseen"):
        assert product is not None
        specs = {spec.name: spec.value for spec in product.specs}
        assert specs.items() >= truth["specs"].items(), truth["file"]
        prices = {v.name: v.price.amount for v in product.variants if v.price}
        wanted = {v["name"]: Decimal(v["price"]) for v in truth["variants"]}
        assert prices.items() >= wanted.items(), truth["file"]
        assert bool(prices) is bool(wanted), truth["file"]


def test_a_page_is_read_in_some_milliseconds() -> None:
    pages = [page for folder in SETS for _, page in _pages(folder)]
    before = time.process_time()
    list(map(read_page, pages))
    # 5 ms is the aim; the rest is for a machine that has other things to do
    assert (time.process_time() - before) / len(pages) < 0.015
