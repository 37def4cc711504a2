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
