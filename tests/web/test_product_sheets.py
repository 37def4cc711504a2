"""Picked products leave as a table."""

import csv
import io

from werkzeug.test import TestResponse

from tests.factories import ALICE, product
from tests.web.conftest import Web


def _rows(answer: object) -> list[dict[str, str]]:
    assert isinstance(answer, TestResponse)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="products.csv"'
    return list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))


def test_what_was_picked_is_told_with_what_it_lacks(web: Web) -> None:
    bowl = product(web.store, seo_title="Tide bowl, 30 cm")
    web.house.stock(web.store, bowl, product(web.store, 2))
    [row] = _rows(web.post("/products/export", product=str(bowl.id)))
    assert (row["title"], row["sku"], row["type"]) == (bowl.title, "TB-1", "Bowls")
    assert (row["seo_title"], row["images"], row["images_without_alt"]) == (
        "Tide bowl, 30 cm",
        "1",
        "1",
    )
    assert "No meta description" in row["missing"]


def test_all_that_a_list_found_leaves_weakest_first(web: Web) -> None:
    web.house.stock(
        web.store,
        product(web.store, 1),
        product(web.store, 2, description=""),
        product(web.store, 3),
    )
    form = {"all_found": "1", "kind": "product", "view": "all"}
    rows = _rows(web.post("/products/export", **form))
    assert [row["title"] for row in rows] == ["Tide bowl 2", "Tide bowl 1", "Tide bowl 3"]
    found = _rows(web.post("/products/export", **form, q="bowl 3"))
    assert [row["title"] for row in found] == ["Tide bowl 3"]


def test_no_cell_is_a_formula(web: Web) -> None:
    bowl = product(web.store, title="=HYPERLINK(1)", seo_title="@cmd")
    web.house.stock(web.store, bowl)
    [row] = _rows(web.post("/products/export", product=str(bowl.id)))
    assert (row["title"], row["seo_title"]) == ("'=HYPERLINK(1)", "'@cmd")


def test_another_workspaces_product_stays_theirs(web: Web) -> None:
    other = web.house.move_in(ALICE)
    web.house.stock(other, product(other, 9))
    assert _rows(web.post("/products/export", product=str(product(other, 9).id))) == []


def test_the_list_offers_it(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    assert 'formaction="/products/export"' in web.get("/products")
