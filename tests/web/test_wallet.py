"""The wallet's page and its table."""

import csv
import io
import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.domain.services import ServiceCode
from app.web import wallet_words
from tests.factories import BOB, product
from tests.web.conftest import Web

TODAY = date(2026, 11, 27)


def rows(web: Web, page: str) -> list[dict[str, str]]:
    link = re.search(r'href="(/wallet/[^"]+\.csv[^"]+)"', page)
    assert link is not None
    answer = web.app.test_client().get(link[1].replace("&amp;", "&"))
    assert answer.status_code == 200
    return list(csv.DictReader(io.StringIO(answer.get_data().decode("utf-8-sig"))))


def test_each_line_says_what_was_to_spend_after_it(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl, service=ServiceCode.SEO)
    account = web.house.queries.counts(web.tenant).account
    lines = rows(web, web.get("/wallet"))
    assert int(lines[0]["to_spend_after"]) == account.available
    for newer, older in pairwise(lines):
        moved = int(newer["to_spend_after"]) - int(older["to_spend_after"])
        assert moved == int(newer["to_spend"])
    assert sum(int(line["held"]) for line in lines) == account.held
    assert int(lines[-1]["to_spend_after"]) == int(lines[-1]["to_spend"])


def test_older_pages_go_on_where_the_newer_one_ended(web: Web) -> None:
    for number in range(3):
        with web.house.database.open_uow(web.tenant) as uow:
            uow.wallet.add("grant", f"more-{number}", 10, "for tests")
    everything = web.house.queries.statement(web.tenant, 100, None).lines
    before = everything[1].number
    assert web.house.queries.statement(web.tenant, 100, before).lines == everything[2:]
    assert "Your points" not in web.get(f"/wallet?before={before}")


def test_it_says_which_run_holds_points(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    order = web.house.order(web.store, bowl)
    run = web.house.generate.request(web.tenant, order)
    page = web.get("/wallet")
    assert f'2 held by <a href="/runs/{run}">Product descriptions</a>' in page
    web.house.work(web.tenant, run)
    assert "held by" not in web.get("/wallet")


def test_a_reason_that_looks_like_a_formula_is_none(web: Web) -> None:
    with web.house.database.open_uow(web.tenant) as uow:
        uow.wallet.add("grant", "=1+1", 10, "for tests")
    assert rows(web, web.get("/wallet"))[0]["reference"] == "'=1+1"


def test_the_table_is_for_whoever_has_its_link_and_for_nobody_else(web: Web) -> None:
    page = web.get("/wallet")
    assert rows(web, page)
    link = re.search(r'href="(/wallet/[^"]+\.csv[^"]+)"', page)
    assert link is not None
    other = link[1].replace(str(web.tenant), str(BOB))
    assert web.client.get(other).status_code == 404
    assert web.client.get(f"/wallet/{web.tenant}.csv").status_code == 404


def test_what_points_are_enough_for(web: Web) -> None:
    assert "SEO texts for" in web.get("/wallet")
    with web.app.test_request_context():
        assert wallet_words.enough(1, web.app.extensions["rooz"].menu) == [
            "Translation for 1 product"
        ]


@pytest.mark.parametrize(
    ("moved", "path"),
    [
        ({TODAY: -5}, "M0.0 "),
        ({TODAY - timedelta(days=2): 10, TODAY: -5}, "M0.0 "),
    ],
)
def test_its_chart_ends_with_what_there_is(web: Web, moved: dict[date, int], path: str) -> None:
    with web.app.test_request_context():
        drawn = wallet_words.course(20, moved, TODAY)
    assert drawn is not None
    start = 20 - sum(moved.values())
    assert drawn.told.startswith(f"From {start} points on ")
    assert " to 20 today; the most was 25." in drawn.told
    assert drawn.path.startswith(path)
    assert len(drawn.dots) == len(moved) + 1


def test_without_a_move_there_is_no_chart() -> None:
    assert wallet_words.course(20, {}, TODAY) is None
