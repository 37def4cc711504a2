"""The never-touch list in pages: put there, shown, and taken off again."""

from tests.factories import ALICE, product
from tests.web.conftest import Web


def _marked(web: Web) -> str:
    return web.get("/products?view=left_alone")


def test_a_product_is_put_on_the_list_and_taken_off(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.post("/left-alone", product=str(bowl.id))
    assert bowl.title in _marked(web)
    assert "Take off the never-touch list" in web.get(f"/products/{bowl.id}")
    web.post("/left-alone/release", product=str(bowl.id))
    assert bowl.title not in _marked(web)


def test_all_that_a_list_found_can_be_put_there_at_once(web: Web) -> None:
    web.house.stock(web.store, product(web.store), product(web.store, 2))
    web.post("/left-alone", all_found="1", kind="product", view="all")
    assert all(product(web.store, n).title in _marked(web) for n in (1, 2))


def test_another_tenants_product_is_passed_over(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    other = web.house.move_in(ALICE)
    theirs = product(other, 9)
    web.house.stock(other, theirs)
    web.post("/left-alone", product=str(theirs.id))
    with web.house.database.open_uow(ALICE) as uow:
        assert not uow.left_alone.among([theirs.id])
    assert "Nothing fits this filter" in _marked(web)


def test_a_form_without_its_token_is_refused(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    assert web.client.post("/left-alone", data={"product": str(bowl.id)}).status_code >= 400
    assert bowl.title not in _marked(web)
