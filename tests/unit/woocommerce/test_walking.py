"""A list is read to its end, whatever happens to it and to the shop meanwhile."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.woocommerce.client import Broke
from integrations.woocommerce.gate import Gate
from integrations.woocommerce.walking import Walk


def nothing_happens(_shop: "FakeShop", _start: int) -> None:
    """The usual."""


@dataclass
class FakeShop:
    """A list of numbers, read through a gate; `happens` before each page is told."""

    gate: Gate
    numbers: list[int]
    happens: Callable[["FakeShop", int], None] = nothing_happens
    unreadable: frozenset[int] = frozenset()
    poison: frozenset[int] = frozenset()
    tells_total: bool = True
    asked: list[tuple[int, int]] = field(default_factory=list)
    under_way: int = 0
    most: int = 0

    def part(
        self, _path: str, *, offset: int, per_page: int, _fields: str = "", **_wanted: object
    ) -> tuple[Any, int | None]:
        with self.gate.turn(5):
            self.under_way += 1
            self.most = max(self.most, self.under_way)
            self.asked.append((offset, per_page))
            self.happens(self, offset)
            self.under_way -= 1
            page = self.numbers[offset : offset + per_page]
            if _fields != "id" and not self.poison.isdisjoint(page):
                if per_page > 1:
                    self.gate.answered(self.gate.page, 0.1, Answer(500, {}, b"<html>"))
                raise Broke("500", None)
            told = [{"id": number} for number in page if number not in self.unreadable]
            return told, len(self.numbers) if self.tells_total else None

    def walk(self) -> Walk:
        return Walk(self, self.gate, "things", {}, lambda: None)  # type: ignore[arg-type]  a fake

    def read(self) -> list[int]:
        return [node["id"] for nodes in self.walk().pages() for node in nodes]


def gate(page: int, width: int = 2) -> Gate:
    made = Gate()
    made.page.now, made.width = page, width
    return made


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 19, 28, 29, 100])
def test_each_thing_comes_once_and_in_order(count: int) -> None:
    numbers = list(range(1, count + 1))
    assert FakeShop(gate(10), numbers).read() == numbers


def test_a_plugin_may_put_the_list_into_an_order_of_its_own() -> None:
    numbers = [*range(50, 0, -1), 77, 60]
    assert FakeShop(gate(10), numbers).read() == numbers


def test_a_list_of_one_page_costs_one_request() -> None:
    shop = FakeShop(gate(10), [1, 2, 3])
    shop.read()
    assert shop.asked == [(0, 10)]


def test_of_a_long_list_the_second_page_is_asked_for_with_the_first() -> None:
    shop = FakeShop(gate(10), list(range(1, 100)))
    walk = shop.walk()
    walk.is_long = True
    pages = walk.pages()
    next(pages)
    assert len(shop.asked) >= 2
    pages.close()


def test_the_next_pages_are_asked_for_before_one_is_worked_on() -> None:
    shop = FakeShop(gate(10), list(range(1, 100)))
    pages = shop.walk().pages()
    next(pages)
    next(pages)
    assert len(shop.asked) >= 3
    pages.close()


@pytest.mark.parametrize("width", [1, 2])
def test_no_more_pages_are_under_way_than_the_shop_bears(width: int) -> None:
    shop = FakeShop(gate(10, width), list(range(1, 100)), lambda _s, _start: time.sleep(0.02))
    assert shop.read() == list(range(1, 100))
    assert shop.most == width


def test_a_deletion_between_two_pages_hides_nothing() -> None:
    def two_go(shop: FakeShop, start: int) -> None:
        if start == 9:
            shop.numbers = [number for number in shop.numbers if number not in (4, 5)]

    seen = FakeShop(gate(10, width=1), list(range(1, 47)), two_go).read()
    assert sorted(set(range(1, 47)) - set(seen)) == []
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("size", [2, 3, 10])
@pytest.mark.parametrize(
    "unreadable",
    [{3}, {9, 10}, {10}, {19}, {1}, {46}, set(range(5, 30)), set(range(1, 20)), {18, 19, 20, 28}],
)
def test_what_the_shop_cannot_load_hides_nothing_else(size: int, unreadable: set[int]) -> None:
    """WooCommerce leaves it out of its page, which then isn't full."""
    numbers = list(range(1, 47))
    shop = FakeShop(gate(size, width=1), numbers, unreadable=frozenset(unreadable))
    assert shop.read() == [number for number in numbers if number not in unreadable]


def test_a_page_of_which_a_plugin_hides_all_makes_us_look_back_once() -> None:
    """Nothing in it tells whether it joins the one before; the total says that the list goes on."""
    hidden = frozenset(range(10, 20))
    shop = FakeShop(gate(10, width=1), list(range(1, 41)), unreadable=hidden)
    assert shop.read() == [number for number in range(1, 41) if number not in hidden]
    assert shop.asked.count((18, 10)) == 2


@pytest.mark.parametrize("poison", [{1}, {46}, {3, 4, 40}, {10, 20}, set(range(1, 21))])
def test_what_breaks_php_hides_nothing_else(poison: set[int]) -> None:
    numbers = list(range(1, 47))
    shop = FakeShop(gate(10, width=1), numbers, poison=frozenset(poison))
    assert shop.read() == [number for number in numbers if number not in poison]
    assert all(size <= 10 for _start, size in shop.asked)


def test_one_such_thing_costs_few_requests() -> None:
    shop = FakeShop(gate(100, width=1), list(range(1, 101)), poison=frozenset({40}))
    assert len(shop.read()) == 99
    assert len(shop.asked) < 45  # halves of halves, and three times before it is given up


def test_what_breaks_php_now_and_then_is_asked_for_until_it_comes() -> None:
    """A host that is merely ill; what is left out would count as gone."""

    def heals(shop: FakeShop, _start: int) -> None:
        if shop.asked.count((4, 1)) > 1:
            shop.poison = frozenset()

    numbers = list(range(1, 31))
    shop = FakeShop(gate(10, width=1), numbers, heals, poison=frozenset({5}))
    assert shop.read() == numbers
    assert shop.asked.count((4, 1)) == 2


def test_where_there_are_many_such_the_shop_is_ill() -> None:
    numbers = list(range(1, 47))
    with pytest.raises(ExternalError):
        FakeShop(gate(10, width=1), numbers, poison=frozenset(numbers)).read()


def test_where_no_total_is_told_a_page_that_is_not_full_is_the_last() -> None:
    shop = FakeShop(gate(10), list(range(1, 29)), tells_total=False)
    assert shop.read() == list(range(1, 29))
    assert len(shop.asked) <= 6


@pytest.mark.parametrize("readable", [set(), {1, 2, 3, 1_900}])
def test_a_list_that_promises_what_never_comes_is_told_as_that(readable: set[int]) -> None:
    """Else all that we know would count as gone."""
    numbers = list(range(1, 2_000 if readable else 40))
    with pytest.raises(ExternalError) as failed:
        FakeShop(gate(10), numbers, unreadable=frozenset(set(numbers) - readable)).read()
    assert (failed.value.kind, failed.value.retryable) == ("garbled", True)


def test_all_that_was_read_may_be_deleted_meanwhile() -> None:
    def the_first_go(shop: FakeShop, start: int) -> None:
        if start == 9:
            shop.numbers = [number for number in shop.numbers if number > 10]

    seen = FakeShop(gate(10, width=1), list(range(1, 31)), the_first_go).read()
    assert seen == list(range(1, 31))


def too_much_at(most: int) -> Callable[[FakeShop, int], None]:
    """Breaks down where it is asked for more."""

    def happens(shop: FakeShop, _start: int) -> None:
        size = shop.asked[-1][1]
        if size > most:
            shop.gate.answered(shop.gate.page, 0.1, Answer(500, {}, b"memory exhausted"))
            raise ExternalError("500", retryable=True)

    return happens


def test_what_is_too_much_for_the_shop_is_asked_for_in_smaller_parts() -> None:
    shop = FakeShop(gate(100), list(range(1, 301)), too_much_at(40))
    assert shop.read() == list(range(1, 301))
    assert shop.gate.page.now <= 40


def test_a_shop_that_breaks_down_over_anything_is_left_in_peace() -> None:
    shop = FakeShop(gate(100), list(range(1, 301)), too_much_at(0))
    with pytest.raises(ExternalError):
        shop.read()
    assert len(shop.asked) <= 4


def test_a_failure_that_has_nothing_to_do_with_the_size_is_told_at_once() -> None:
    def refuses(_shop: FakeShop, _start: int) -> None:
        raise ExternalError("404", retryable=True)

    shop = FakeShop(gate(100), [1], refuses)
    with pytest.raises(ExternalError):
        shop.read()
    assert len(shop.asked) == 1


def test_who_waits_keeps_its_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("integrations.woocommerce.walking.BEAT_S", 0.01)
    beats: list[int] = []
    shop = FakeShop(gate(10), [1], lambda _shop, _start: time.sleep(0.1))
    walk = shop.walk()
    walk.beat = lambda: beats.append(1)
    list(walk.pages())
    assert beats
