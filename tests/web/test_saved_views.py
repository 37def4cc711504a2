"""Saved views of the products' list, and a product's neighbours in the list that one came from."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.ids import ProductId
from app.domain.list_views import MOST_NAME_CHARS
from tests.factories import product
from tests.web.conftest import Web
from tests.web.test_two_on_one_draft import sara, token

__all__ = ["sara"]

WEAK = {"grade": "weak", "gap": "seo_title_missing"}


@pytest.fixture
def stocked(web: Web) -> list[ProductId]:
    made = [product(web.store, n, title=f"{n} bowl") for n in (1, 2, 3)]
    web.house.stock(web.store, *made)
    return [each.id for each in made]


def opened(web: Web, path: str = "/products") -> dict[str, list[str]]:
    """The filter that the list opens with."""
    return parse_qs(urlsplit(web.client.get(path).headers.get("Location", "")).query)


def view_id(page: str) -> str:
    found = re.search(r"/products/views/([0-9a-f-]{36})/prefer", page)
    assert found
    return found[1]


@pytest.mark.usefixtures("stocked")
def test_a_view_is_kept_under_a_name_and_leads_to_its_filter(web: Web) -> None:
    led = web.post("/products/views", name=" <b>Weak</b>  ones ", **WEAK).headers["Location"]
    assert parse_qs(urlsplit(led).query) == {name: [said] for name, said in WEAK.items()}
    page = web.get("/products?view=all")
    assert "&lt;b&gt;Weak&lt;/b&gt; ones" in page
    assert "/products?gap=seo_title_missing&amp;grade=weak" in page


@pytest.mark.usefixtures("stocked")
def test_the_same_name_again_is_the_same_view(web: Web) -> None:
    web.post("/products/views", name="Mine", **WEAK)
    web.post("/products/views", name="Mine", sort="title")
    page = web.get("/products?view=all")
    assert page.count('<b class="grow" dir="auto">Mine</b>') == 1
    assert "/products?sort=title" in page


@pytest.mark.usefixtures("stocked")
@pytest.mark.parametrize("name", ["", " \0 ", "x" * (MOST_NAME_CHARS + 1)])
def test_a_view_needs_a_name_that_fits(web: Web, name: str) -> None:
    assert web.post("/products/views", name=name).status_code == 422


@pytest.mark.usefixtures("stocked")
def test_the_list_opens_with_the_view_that_is_preferred(web: Web) -> None:
    web.post("/products/views", name="Weak", **WEAK)
    path = f"/products/views/{view_id(web.get('/products?view=all'))}/prefer"
    assert opened(web) == {}
    web.client.post(path, data={"csrf": _token(web), "first": "1"})
    assert opened(web) == {name: [said] for name, said in WEAK.items()}
    assert opened(web, "/products?view=all") == {}
    web.client.post(path, data={"csrf": _token(web), "first": "0"})
    assert opened(web) == {}


def _token(web: Web) -> str:
    return web.get("/products?view=all").split('name="csrf" value="', 1)[1].split('"', 1)[0]


@pytest.mark.usefixtures("stocked")
def test_a_view_is_ones_own_unless_it_is_shared(web: Web, sara: object) -> None:
    web.post("/products/views", name="My own")
    hidden = view_id(web.get("/products?view=all"))
    web.post("/products/views", name="For all", shared="1", **WEAK)
    page = sara.get("/products").get_data(as_text=True)  # type: ignore[attr-defined]  # a client
    assert ("For all" in page, "My own" in page) == (True, False)
    path = f"/products/views/{view_id(page)}"
    form = {"csrf": token(sara), "first": "1"}  # type: ignore[arg-type]  # as above
    assert sara.post(f"{path}/remove", data=form).status_code == 404  # type: ignore[attr-defined]  # as above
    unseen = f"/products/views/{hidden}/prefer"
    assert sara.post(unseen, data=form).status_code == 404  # type: ignore[attr-defined]  # as above
    assert sara.post(f"{path}/prefer", data=form).status_code == 303  # type: ignore[attr-defined]  # as above


def test_a_product_leads_to_its_neighbours_in_the_list(web: Web, stocked: list[ProductId]) -> None:
    first, second, third = stocked
    page = web.get(f"/products/{second}?sort=title&gap=seo_title_missing")
    assert f"/products/{first}?gap=seo_title_missing&amp;sort=title" in page
    assert f"/products/{third}?gap=seo_title_missing&amp;sort=title" in page
    assert "/products?gap=seo_title_missing&amp;sort=title" in page
    assert f"/products/{third}?" not in web.get(f"/products/{first}?sort=title")
