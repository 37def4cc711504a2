"""The way in from Shopify's own lists: a product's page, and a selection."""

import pytest

from tests.factories import product
from tests.web.conftest import Web


def test_a_product_of_the_admin_is_its_page_here(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    number = bowl.remote_id.rsplit("/", 1)[1]
    assert bowl.title in web.get(f"/from-admin/product?id={number}")
    assert bowl.title in web.get(f"/from-admin/product?id={bowl.remote_id}")


def test_a_product_that_we_have_not_read_is_not_here(web: Web) -> None:
    assert web.client.get("/from-admin/product?id=987654321").status_code == 404


def test_a_selection_leads_to_a_quote(web: Web) -> None:
    bowls = [product(web.store, number) for number in (1, 2)]
    web.house.stock(web.store, *bowls)
    numbers = [bowl.remote_id.rsplit("/", 1)[1] for bowl in bowls]
    page = web.get(f"/from-admin/products?ids[]={numbers[0]}&ids[]={numbers[1]}&ids[]={numbers[1]}")
    assert "2 products picked" in page
    assert str(bowls[1].id) in page


@pytest.mark.parametrize(
    "path",
    [
        *(
            "product",
            "product?id=",
            "product?id=x",
            "product?id=1;2",
            "products",
            "products?ids[]=",
        ),
        *("product?id=gid://shopify/Order/1", "products?ids[]=../1", f"product?id={'9' * 40}"),
    ],
)
def test_what_names_no_product_is_told(web: Web, path: str) -> None:
    assert web.client.get(f"/from-admin/{path}").status_code == 422


def test_more_than_a_run_may_have_are_refused(web: Web) -> None:
    query = "&".join(f"ids[]={number}" for number in range(1, 1_003))
    assert web.client.get(f"/from-admin/products?{query}").status_code == 422
