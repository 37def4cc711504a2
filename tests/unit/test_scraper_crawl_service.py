import threading

import pytest

from app.domain.errors import ExternalError
from app.ports.scrapes import Crawl, CrawlOrder, Ended, Progress, ShopProfile
from scraper.desk import KEPT_S, MOST_RUNNING, PATIENCE_S, Desk
from scraper.service import create_app

TOKEN = "a-token-of-the-service"
KNOWN = {"Authorization": f"Bearer {TOKEN}"}
ORDER = {"url": "https://rival.example"}


class Held:
    """A crawler that tells one thing, then waits to be let go or cancelled."""

    def __init__(self, failure=None):
        self.failure = failure
        self.let_go = threading.Event()

    def analyse(self, order, progress, is_cancelled):
        progress(Progress(1, state="one"))
        while not self.let_go.wait(0.01):
            if is_cancelled():
                return Crawl(ShopProfile(order.url), Ended.CANCELLED)
        if self.failure is not None:
            raise self.failure
        return Crawl(ShopProfile(order.url), Ended.DONE)


@pytest.fixture
def held():
    made = Held()
    yield made
    made.let_go.set()


@pytest.fixture
def client(held):
    return create_app(held, TOKEN).test_client()


def job(number):
    return {"id": f"{number:032x}", "order": ORDER}


def path(number, more=""):
    return f"/jobs/{number:032x}{more}"


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}])
def test_nobody_else_gives_orders(client, headers):
    assert client.post("/jobs", json=job(1), headers=headers).status_code == 401
    assert client.get(path(1), headers=headers).status_code == 401
    assert client.post(path(1, "/cancel"), headers=headers).status_code == 401


def test_who_knows_the_token_does_and_everybody_sees_that_it_lives(client):
    assert client.post("/jobs", json=job(1), headers=KNOWN).status_code == 202
    assert client.get("/health").json == {"status": "ok", "running": 1}


def test_an_order_that_comes_twice_is_one_crawl(client):
    assert client.post("/jobs", json=job(1), headers=KNOWN).status_code == 202
    assert client.post("/jobs", json=job(1), headers=KNOWN).status_code == 200
    assert client.get("/health").json["running"] == 1


@pytest.mark.parametrize(
    "form", [None, [], {}, {"id": "x", "order": ORDER}, {**job(1), "order": {}}]
)
def test_what_is_no_order_is_refused(client, form):
    assert client.post("/jobs", json=form, headers=KNOWN).status_code == 422


def test_more_than_may_run_are_asked_to_wait(client):
    taken = [
        client.post("/jobs", json=job(number), headers=KNOWN).status_code
        for number in range(MOST_RUNNING + 1)
    ]
    assert taken == [202] * MOST_RUNNING + [503]


def test_a_crawl_is_followed_to_its_end(client, held):
    client.post("/jobs", json=job(1), headers=KNOWN)
    first = client.get(path(1, "?after=0&wait=2"), headers=KNOWN).json
    held.let_go.set()
    last = client.get(path(1, f"?after={first['next']}&wait=2"), headers=KNOWN).json
    assert (first["status"], first["progress"][0]["state"]) == ("running", "one")
    assert (last["status"], last["crawl"]["ended"], last["progress"]) == ("ended", "done", [])


def test_a_crawl_is_cancelled(client):
    client.post("/jobs", json=job(1), headers=KNOWN)
    client.get(path(1, "?wait=2"), headers=KNOWN)
    assert client.post(path(1, "/cancel"), headers=KNOWN).status_code == 204
    last = client.get(path(1, "?after=1&wait=2"), headers=KNOWN).json
    assert last["crawl"]["ended"] == "cancelled"


def test_a_crawl_that_is_not_there_is_not_found(client):
    assert client.get(path(9), headers=KNOWN).status_code == 404
    assert client.post(path(9, "/cancel"), headers=KNOWN).status_code == 404


def test_a_crawl_whose_process_died_says_so(held, client):
    held.failure = ExternalError("died", retryable=True)
    held.let_go.set()
    client.post("/jobs", json=job(1), headers=KNOWN)
    client.get(path(1, "?wait=2"), headers=KNOWN)
    last = client.get(path(1, "?after=1&wait=2"), headers=KNOWN).json
    assert (last["status"], last["away"]) == ("ended", True)


def test_a_crawl_that_nobody_asks_for_ends_and_is_cleared_away(held):
    now = [0.0]
    desk = Desk(held, lambda: now[0])
    desk.take("a", CrawlOrder("https://rival.example"))
    now[0] = PATIENCE_S + 1
    with desk.news:
        assert desk.news.wait_for(lambda: desk.running() == 0, timeout=5)
    now[0] += KEPT_S
    desk.take("b", CrawlOrder("https://rival.example"))
    assert set(desk.jobs) == {"b"}
