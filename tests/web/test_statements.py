"""How often a page asks the database: each question is a message, a plan and two sets of rows."""

from app.ports import meter
from tests.factories import product
from tests.web.conftest import Web

SHELL = 2  # who looks, with their workspaces; the numbers of the frame
# a transaction of four: for whom, the shops, their latest readings, the latest runs
DASHBOARD = SHELL + 1 + 4
# two transactions: for whom, views, the one by choice; for whom, rows, counts, stages, and the
# shops as above
PRODUCTS = SHELL + 3 + 4 + 3


def _asked(web: Web, path: str) -> int:
    web.get(path)  # what holds for some seconds is read by then
    web.get(path)
    counted = meter.current()
    assert counted is not None
    return counted.queries


def _stocked(web: Web, shops: int) -> None:
    for number in range(shops):
        store = web.store if not number else web.house.move_in(web.tenant)
        web.house.stock(store, *(product(store, each) for each in range(3)))
    web.house.written(web.store, product(web.store, 1))


def test_the_dashboard_asks_seven_times(web: Web) -> None:
    _stocked(web, 1)
    assert _asked(web, "/dashboard") == DASHBOARD


def test_the_list_of_products_asks_twelve_times(web: Web) -> None:
    _stocked(web, 1)
    assert _asked(web, "/products") == PRODUCTS


def test_more_shops_take_no_more_questions(web: Web) -> None:
    _stocked(web, 3)
    assert _asked(web, "/dashboard") == DASHBOARD
    assert _asked(web, "/products") == PRODUCTS


def test_the_shell_asks_twice(web: Web) -> None:
    assert _asked(web, "/workspaces/new") == SHELL
