"""A draft that says nearly the same as another product's text: review says so."""

import pytest

from app.domain.catalog import Product
from tests.factories import product
from tests.web.conftest import Web

SAID = (
    "A shape that feels at home on any table, from the first coffee to the last slice of cake,"
    " and that looks as if it had always been there, quiet and friendly beside all the rest."
)


@pytest.fixture
def bowl(web: Web) -> Product:
    one, two = product(web.store), product(web.store, 2, description=f"<p>{SAID}</p>")
    web.house.stock(web.store, one, two)
    return one


def test_review_names_the_other_product_the_share_and_the_limit(web: Web, bowl: Product) -> None:
    web.house.model.says[bowl.title] = [SAID]
    web.house.written(web.store, bowl)
    page = web.get(f"/review/{bowl.id}")
    assert "100% of this wording also stands in the text of “Tide bowl 2”" in page
    assert "more than 50% is too much" in page


def test_a_text_of_its_own_carries_no_such_word(web: Web, bowl: Product) -> None:
    web.house.written(web.store, bowl)
    assert "Nearly the same" not in web.get(f"/review/{bowl.id}")


def test_a_merchants_own_wording_carries_it_no_more(web: Web, bowl: Product) -> None:
    web.house.model.says[bowl.title] = [SAID]
    web.house.written(web.store, bowl)
    [draft] = web.house.review.product(web.tenant, bowl.id).drafts
    web.post(f"/drafts/{draft.id}/edit", text="<p>My own bowl, as I see it.</p>", seen=1)
    assert "Nearly the same" not in web.get(f"/review/{bowl.id}")
