"""Products that the merchant comes with from the admin before we have read them."""

from collections.abc import Iterator

import pytest

from app.embedded import Addresses
from integrations.sandbox.shopify.catalogue import Product
from tests.practice_shopify import SHOP, Desk, opened


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    """A shop that is installed, and of which nothing was read yet."""
    with opened(addresses) as made:
        made.installed()
        yield made


def theirs(desk: Desk) -> list[Product]:
    return list(desk.peer.practice.shop(SHOP).products.values())


def came_with(desk: Desk, path: str) -> str:
    bearer = {"Authorization": f"Bearer {desk.peer.session_token()}"}
    answer = desk.client.get(f"/from-admin/{path}", headers=bearer)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def test_a_product_is_read_while_its_page_is_waited_for(desk: Desk) -> None:
    [new, *_others] = theirs(desk)
    page = came_with(desk, f"product?id={new.id}")
    assert new.title in page
    assert "We haven’t read this product yet" not in page
    assert desk.rows("SELECT title FROM products") == [(new.title,)]


def test_so_are_those_of_a_selection(desk: Desk) -> None:
    first, second, *_others = theirs(desk)
    page = came_with(desk, f"products?ids[]={first.id}&ids[]={second.id}&ids[]=1")
    assert "2 products picked" in page
    assert "We haven’t read 1 more of them yet" in page


def test_one_that_the_shop_has_not_got_is_said_to_be_unread(desk: Desk) -> None:
    assert "We haven’t read this product yet" in came_with(desk, "product?id=1")
    assert desk.rows("SELECT count(*) FROM products") == [(0,)]


def test_a_shop_that_fails_keeps_nobody_from_the_page(desk: Desk) -> None:
    [new, *_others] = theirs(desk)
    desk.peer.fault(operation="one", status=500)
    assert "We haven’t read this product yet" in came_with(desk, f"product?id={new.id}")


def test_what_we_have_is_not_read_again(desk: Desk) -> None:
    [new, *_others] = theirs(desk)
    came_with(desk, f"product?id={new.id}")
    new.title = "Another title"
    assert "Another title" not in came_with(desk, f"product?id={new.id}")
