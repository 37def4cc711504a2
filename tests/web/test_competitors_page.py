"""The pages of rivals' shops, and the same for programs."""

import json
from datetime import UTC, datetime
from typing import Any, cast
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from app.domain.competitor_jobs import MOST_AT_WORK, Reader, ending
from app.domain.competitors import Contradiction
from app.domain.ids import CompetitorJobId
from app.domain.points import EntryKind
from app.domain.tenants import BillingChannel, Tenant
from app.ports.competitors import Step
from app.usecases.competitors import Ask
from tests.factories import BOB
from tests.rival_products import reading, rival
from tests.web.conftest import Web

KEY = "a key of a form"


def _start(web: Web, url: str = "rival.example", key: str = KEY) -> str:
    answer = cast("Any", web.post("/competitors", url=url, key=key, whole="1"))
    assert answer.status_code == 303
    return str(answer.headers["Location"])


def _found(web: Web, place: str, *products: Any, outcome: str = "done") -> CompetitorJobId:
    job = CompetitorJobId(web.app.url_map.bind("x").match(place)[1]["job_id"])
    with web.house.database.open_uow(web.tenant) as uow:
        lease = uow.competitors.take(job, 60.0, MOST_AT_WORK)
        assert lease is not None
        uow.competitors.advance(lease, Step(4, {"robots": 1}, products), 60.0)
    with web.house.database.open_uow(web.tenant) as uow:
        status, settlement = ending(len(products))
        uow.competitors.finish(lease, status, outcome)
        uow.competitors.settle(job, settlement, "competitor_analysis")
    return job


def test_the_price_stands_there_before_the_click(web: Web) -> None:
    page = web.get("/competitors")
    assert "It costs 1 point, taken only if products are found." in page
    assert "Analyse for 1 point" in page
    assert "No shop was analysed yet" in page


def _with_model(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    router = web.app.extensions["rooz"].competitors.read_pages.writing.routing.providers
    monkeypatch.setitem(router.ours, "groq", None)


def test_where_a_model_is_there_it_is_offered_with_its_price(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Analyse with AI" not in web.get("/competitors")
    _with_model(web, monkeypatch)
    assert "Analyse with AI for up to 3 points" in web.get("/competitors")
    answer = cast("Any", web.post("/competitors", url="rival.example", key=KEY, mode="ai"))
    assert answer.status_code == 303


def test_a_program_orders_with_a_model_where_one_is_there(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = {"url": "rival.example", "mode": "ai"}
    assert _call(web, order).json["fields"] == {"mode": "not_offered"}
    _with_model(web, monkeypatch)
    answer = _call(web, order)
    assert (answer.status_code, answer.json["mode"]) == (202, "ai")


def test_an_order_holds_a_point_and_shows_how_it_goes(web: Web) -> None:
    place = _start(web)
    page = web.get(place)
    assert "data-live" in page
    assert "https://rival.example" in page
    assert "Held for a competitor analysis" in web.get("/wallet")


def test_what_is_found_is_shown_with_its_evidence_and_no_markup_of_theirs(web: Web) -> None:
    place = _start(web)
    torn = Contradiction("name", (reading("Bowl"), reading("Dish")))
    _found(web, place, rival("<script>alert(1)</script>", "12.5", contradictions=(torn,)))
    page = web.get(place)
    assert "data-live" not in page
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "€12.50" in page
    assert "contradicts itself" in page


def test_an_address_that_a_browser_must_not_follow_is_no_link(web: Web) -> None:
    place = _start(web)
    _found(web, place, rival("Bowl", url="javascript:alert(1)"))
    assert 'href="javascript' not in web.get(place)


def test_a_shop_that_blocks_is_told_in_the_merchant_s_words(web: Web) -> None:
    place = _start(web)
    _found(web, place, outcome="blocked_by_shop")
    page = web.get(place)
    assert "The shop blocks automated visits" in page
    assert "It cost nothing." in page
    assert "Given back: competitor analysis" in web.get("/wallet")


@pytest.mark.parametrize(
    ("url", "said"), [("two words", "isn’t the address of a shop"), ("", "isn’t the address")]
)
def test_a_bad_address_comes_back_with_what_is_wrong(web: Web, url: str, said: str) -> None:
    answer = cast("Any", web.post("/competitors", url=url, key=KEY))
    assert answer.status_code == 422
    assert said in answer.get_data(as_text=True)


def test_cancelled_it_ends(web: Web) -> None:
    place = _start(web)
    assert cast("Any", web.post(f"{place}/cancel")).status_code == 303
    assert "You cancelled it before anything was found." in web.get(place)


def test_the_file_holds_no_formula(web: Web) -> None:
    place = _start(web)
    _found(web, place, rival("=HYPERLINK(1)", sku="B-1"))
    page = web.get(place)
    file = page.split("products.csv", 1)[1]
    link = f"{place}/products.csv{file.split(chr(34), 1)[0]}".replace("&amp;", "&")
    text = web.get(link)
    assert "'=HYPERLINK(1)" in text
    assert ",12.00,,EUR,in_stock," in text
    assert web.client.get(f"{place}/products.csv").status_code == 404


@pytest.mark.parametrize("tail", ["", "/progress"])
def test_another_workspace_s_analysis_is_not_there_and_one_s_own_is(web: Web, tail: str) -> None:
    place = _start(web)
    assert web.client.get(f"/competitors/{uuid4()}{tail}").status_code == 404
    foreign = _of_bob(web)
    assert web.client.get(f"/competitors/{foreign}{tail}").status_code == 404
    assert web.client.get(f"/api/competitors/job/{foreign}").status_code == 404
    assert cast("Any", web.post(f"/competitors/{foreign}/cancel")).status_code == 404
    assert web.client.get(f"{place}{tail}").status_code == 200


def _of_bob(web: Web) -> CompetitorJobId:
    with web.house.database.open_uow(BOB) as uow:
        uow.tenants.add(Tenant(BOB, "Bob", BillingChannel.DIRECT, datetime.now(UTC)))
        uow.wallet.open()
        uow.wallet.add(EntryKind.GRANT, "start", 5, "for tests")
    competitors = web.app.extensions["rooz"].competitors
    return CompetitorJobId(
        competitors.request(BOB, Ask("rival.example", Reader.PYTHON, "user:bob", "bob-1"))
    )


def _call(web: Web, body: Any, **headers: str) -> Any:
    sent = {"X-CSRF-Token": web.token(), **headers}
    return cast("FlaskClient", web.client).post("/api/competitors/analyze", json=body, headers=sent)


def test_a_program_orders_and_asks_how_it_goes(web: Web) -> None:
    answer = _call(web, {"url": "https://rival.example"})
    assert (answer.status_code, answer.json["mode"]) == (202, "python")
    told = web.client.get(f"/api/competitors/job/{answer.json['job_id']}").json
    assert told.keys() == {"id", "url", "mode", "status", "result", "created_at", "updated_at"}
    assert (told["status"], told["result"]) == ("pending", None)


def test_a_program_gets_what_was_found_with_a_schema(web: Web) -> None:
    job = _call(web, {"url": "https://rival.example", "mode": "python"}).json["job_id"]
    _found(web, f"/competitors/{job}", rival("Bowl"))
    told = json.loads(web.get(f"/api/competitors/job/{job}"))
    assert (told["status"], told["result"]["schema"]) == ("done", 1)
    assert told["result"]["products"][0]["price"]["value"]["amount"] == "12.00"


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, {"url": "missing"}),
        ([], {"body": "model_type"}),
        ({"url": 7}, {"url": "string_type"}),
        ({"url": "no shop"}, {"url": "not_a_url"}),
        ({"url": "rival.example", "mode": "magic"}, {"mode": "enum"}),
        ({"url": "rival.example", "mode": ["python"]}, {"mode": "enum"}),
        ({"url": "rival.example", "mode": "ai"}, {"mode": "not_offered"}),
    ],
)
def test_a_bad_order_is_a_problem_that_names_the_field(
    web: Web, body: Any, fields: dict[str, str]
) -> None:
    answer = _call(web, body)
    assert (answer.status_code, answer.mimetype) == (422, "application/problem+json")
    assert answer.json["fields"] == fields


def test_the_same_key_of_a_program_is_one_job(web: Web) -> None:
    bodies = [_call(web, {"url": "rival.example"}, **{"Idempotency-Key": "k"}) for _ in range(2)]
    assert bodies[0].json["job_id"] == bodies[1].json["job_id"]


def test_nobody_gets_a_problem_and_no_page(web: Web) -> None:
    stranger = web.app.test_client()
    answer = stranger.post("/api/competitors/analyze", json={"url": "rival.example"})
    assert (answer.status_code, answer.mimetype) == (401, "application/problem+json")


def test_a_cookie_alone_orders_nothing(web: Web) -> None:
    answer = web.client.post("/api/competitors/analyze", json={"url": "rival.example"})
    assert answer.status_code == 401
    assert _call(web, {"url": "rival.example"}).status_code == 202
