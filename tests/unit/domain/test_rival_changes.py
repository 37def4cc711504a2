from app.domain.competitors import Availability, RivalProduct
from app.domain.rival_changes import Change, Look, changes
from tests.rival_products import rival

OUT = Availability.OUT_OF_STOCK


def _seen(*products: RivalProduct, is_whole: bool = True) -> Look:
    return Look(products, is_whole)


def _kinds(before: Look, now: Look) -> list[tuple[Change, str]]:
    return [(each.kind, each.product.name.value) for each in changes(before, now)]


def test_a_price_that_went_down_and_one_that_went_up_are_told_apart() -> None:
    before = _seen(rival("Bowl", "12.00"), rival("Cup", "5.00"), rival("Jug", "9.00"))
    now = _seen(rival("Bowl", "14.00"), rival("Cup", "4.50"), rival("Jug", "9.0"))
    assert _kinds(before, now) == [(Change.CHEAPER, "Cup"), (Change.DEARER, "Bowl")]


def test_amounts_in_two_currencies_are_not_compared() -> None:
    before, now = _seen(rival(currency="EUR")), _seen(rival(price="11.00", currency="USD"))
    assert _kinds(before, now) == []


def test_what_is_sold_out_and_what_came_back_is_told() -> None:
    before = _seen(rival("Bowl"), rival("Cup", availability=OUT))
    now = _seen(rival("Bowl", availability=OUT), rival("Cup"))
    assert _kinds(before, now) == [(Change.OUT_OF_STOCK, "Bowl"), (Change.BACK_IN_STOCK, "Cup")]


def test_a_product_that_comes_later_can_be_had() -> None:
    later = rival(availability=Availability.PREORDER)
    assert _kinds(_seen(rival()), _seen(later)) == []
    assert _kinds(_seen(later), _seen(rival(availability=OUT))) == [(Change.OUT_OF_STOCK, "Bowl")]


def test_what_is_new_and_what_is_gone_is_told_of_whole_looks_alone() -> None:
    bowl, cup = rival("Bowl"), rival("Cup")
    assert _kinds(_seen(bowl), _seen(cup)) == [(Change.NEW, "Cup"), (Change.GONE, "Bowl")]
    assert _kinds(_seen(bowl, is_whole=False), _seen(cup)) == [(Change.GONE, "Bowl")]
    assert _kinds(_seen(bowl), _seen(cup, is_whole=False)) == [(Change.NEW, "Cup")]


def test_one_product_may_be_told_of_twice() -> None:
    now = _seen(rival(price="10.00", availability=OUT))
    assert _kinds(_seen(rival()), now) == [(Change.CHEAPER, "Bowl"), (Change.OUT_OF_STOCK, "Bowl")]


def test_what_the_page_did_not_say_is_no_change() -> None:
    silent = RivalProduct(rival().url)
    assert changes(_seen(silent), _seen(rival())) == []
    assert changes(_seen(rival()), _seen(silent)) == []
