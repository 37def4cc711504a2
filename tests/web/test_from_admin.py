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


def test_a_product_that_we_have_not_read_can_be_read_and_come_back_to(web: Web) -> None:
    page = web.get("/from-admin/product?id=gid://shopify/Product/987654321")
    assert "We haven’t read this product yet" in page
    answer = web.post("/from-admin/read", id="987654321", key="read-it-now")
    assert answer.headers["Location"] == "/from-admin/product?id=987654321"
    again = web.get(answer.headers["Location"])
    assert "We are reading your shop." in again
    assert "Look again" in again
    web.house.shop.stock(product(web.store, 987654321))
    [reading] = web.house.queries.runs(web.tenant, 2)
    web.house.work(web.tenant, reading.run.id)
    assert "Tide bowl 987654321" in web.get("/from-admin/product?id=987654321")


def test_a_shop_that_is_being_read_is_not_read_twice(web: Web) -> None:
    answers = [web.post("/from-admin/read", id="1", key=f"a-click-{each}") for each in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert len(web.house.queries.runs(web.tenant, 10)) == 1


def test_of_a_selection_those_that_we_have_read_can_be_ordered(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    query = "&".join(f"ids[]={number}" for number in (1, *range(1_000, 1_249)))
    page = web.get(f"/from-admin/products?{query}")
    assert "1 product picked" in page
    assert "We haven’t read 249 more of them yet" in page
    assert page.count('name="product"') == 1
    assert page.count('name="id"') == 250


def test_a_selection_of_which_nothing_was_read_says_so(web: Web) -> None:
    page = web.get("/from-admin/products?ids[]=1&ids[]=2")
    assert "We haven’t read these 2 products yet" in page
    answer = web.post("/from-admin/read", id=["1", "2"], key="read-both")
    assert answer.headers["Location"] == "/from-admin/products?ids%5B%5D=1&ids%5B%5D=2"


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
