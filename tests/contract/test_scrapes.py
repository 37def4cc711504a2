"""What every crawler does, in our own processes and behind the service."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from werkzeug.serving import make_server

from app.domain.errors import Invalid
from app.ports.scrapes import CrawlOrder, Ended, Fruitless, Progress, Scrapes, Trouble
from integrations.http import Http
from integrations.scraper_service import ScraperService
from scraper.runner import OwnProcess
from scraper.service import create_app
from tests.rivals import Gathered, Rival, ignore, never, rival

TOKEN = "a-token-of-the-service"


@contextmanager
def serving(scrapes: Scrapes) -> Iterator[ScraperService]:
    server = make_server("127.0.0.1", 0, create_app(scrapes, TOKEN), threaded=True)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    http = Http("scraper", total_s=10)
    yield ScraperService(f"http://127.0.0.1:{server.server_port}", TOKEN, http)
    http.close()
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def shop() -> Iterator[Rival]:
    with rival("structured", crawl_delay_s=0.02) as made:
        yield made


@pytest.fixture(scope="module", params=["own process", "service"])
def scrapes(request: Any, shop: Rival) -> Iterator[Scrapes]:
    own = OwnProcess(shop.manners())
    if request.param == "own process":
        yield own
        return
    with serving(own) as service:
        yield service


def test_a_shop_is_crawled_and_what_was_told_adds_up(scrapes, shop):
    gathered = Gathered()
    crawl = scrapes.analyse(shop.order(), gathered.add, never)
    assert crawl.ended is Ended.DONE
    assert len(gathered.products) == gathered.last.products_found == 12
    assert crawl.profile.products_listed == 12
    assert (crawl.pages_seen, crawl.state) == (gathered.last.pages_seen, gathered.last.state)


def test_a_crawl_is_cancelled_and_keeps_what_it_found(scrapes, shop):
    gathered = Gathered()
    crawl = scrapes.analyse(shop.order(), gathered.add, lambda: bool(gathered.products))
    assert crawl.ended in (Ended.CANCELLED, Ended.DONE)
    assert gathered.products


def test_what_is_no_address_is_refused_with_the_reason(scrapes):
    with pytest.raises(Invalid) as wrong:
        scrapes.analyse(CrawlOrder("ftp://rival.example"), ignore, never)
    assert wrong.value.fields == {"url": "not_a_url"}


def test_a_page_that_is_not_there_is_fruitless(scrapes, shop):
    with pytest.raises(Fruitless) as nothing:
        scrapes.analyse(shop.order("products/nothing"), ignore, never)
    assert nothing.value.trouble is Trouble.NOT_FOUND


def test_what_progress_raises_comes_out(scrapes, shop):
    def gone(_progress: Progress) -> None:
        raise RuntimeError("lease lost")

    with pytest.raises(RuntimeError, match="lease lost"):
        scrapes.analyse(shop.order(), gone, never)
