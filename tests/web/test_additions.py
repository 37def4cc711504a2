"""What is put beneath a shop's descriptions: chosen on its page, seen in review."""

from tests.factories import BOB, product
from tests.web.conftest import Web


def _path(web: Web) -> str:
    return f"/stores/{web.store.id}/additions"


def test_a_merchant_has_links_added_and_no_more(web: Web) -> None:
    assert "checked" not in web.get(f"/stores/{web.store.id}")
    assert web.post(_path(web), links="1").status_code == 303
    assert 'name="links" value="1" checked' in web.get(f"/stores/{web.store.id}")
    web.post(_path(web))
    assert "checked" not in web.get(f"/stores/{web.store.id}")


def test_another_workspaces_shop_is_none_of_ours(web: Web) -> None:
    theirs = web.house.move_in(BOB)
    assert web.post(f"/stores/{theirs.id}/additions", links="1").status_code == 404
    with web.house.database.open_uow(BOB) as uow:
        assert not uow.stores.get(theirs.id).adds_links


def test_review_shows_where_a_draft_leads(web: Web) -> None:
    one, two = product(web.store, 1), product(web.store, 2)
    web.house.stock(web.store, one, two)
    web.post(_path(web), links="1")
    web.house.written(web.store, one)
    page = web.get(f"/review/{one.id}")
    assert "See also: Tide bowl 2" in page
    assert f'<a href="/products/{two.id}" dir="auto">Tide bowl 2</a>' in page


def test_a_quote_says_what_stands_beneath_a_description_and_of_no_other_text(web: Web) -> None:
    one = product(web.store, 1)
    web.house.stock(web.store, one)
    form = {"store": web.store.id, "product": one.id, "language": "en"}
    web.post(_path(web), questions="1")
    described = web.post("/quote", service="product_description", **form).get_data(as_text=True)
    searched = web.post("/quote", service="seo", **form).get_data(as_text=True)
    assert "Each gets questions and answers beneath it." in described
    assert "Each gets links" not in described
    assert "beneath it" not in searched
