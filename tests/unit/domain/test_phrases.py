"""The phrase by which a product is to be found is its own alone."""

import pytest

from app.domain.catalog import Field, Product
from app.domain.limits import briefs
from app.domain.phrases import chosen, focused, phrases
from app.domain.services import MENU
from app.domain.stores import Platform
from tests.factories import product, store

SHOP = store()


def titled(number: int, title: str) -> Product:
    return product(SHOP, number, title=title)


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Tide stoneware serving bowl, blue", "serving bowl"),
        ("Mirra Riva mug – 30 cl", "riva mug"),
        ("Tide bowl 1", "tide bowl"),
        *(("Mug", "mug"), ("وعاء أزرق كبير", "أزرق كبير")),
    ],
)
def test_the_shortest_that_says_enough_comes_first(title: str, first: str) -> None:
    assert phrases(titled(1, title))[0] == first


def test_what_is_in_another_title_is_not_taken() -> None:
    bowl = titled(1, "Tide serving bowl")
    said = {"serving bowl": 2, "tide serving": 1}
    assert chosen([bowl], lambda _asked: said) == {bowl.id: "tide serving"}


def test_two_of_one_order_do_not_take_the_same() -> None:
    one, other = titled(1, "Tide bowl"), titled(2, "Tide bowl")
    assert chosen([one, other], lambda _asked: {}) == {one.id: "tide bowl"}


def test_search_texts_are_told_of_it_and_no_others() -> None:
    bowl = titled(1, "Tide bowl")
    told = focused(briefs(MENU[1], bowl, Platform.WOOCOMMERCE), "tide bowl")
    fields = {brief.slot.field for brief in told if brief.about == "focus phrase: tide bowl"}
    assert fields == {Field.SEO_TITLE, Field.META_DESCRIPTION, Field.FOCUS_KEYWORD}
