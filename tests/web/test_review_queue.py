"""Review as pages: one draft after the other as the filter wants, and many at once."""

from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.drafts import DraftState
from app.domain.services import ServiceCode
from app.ports.review_queue import QueuedDraft, QueueFilter
from tests.factories import product
from tests.web.conftest import Web


@pytest.fixture
def queue(web: Web) -> list[QueuedDraft]:
    """Three drafts of one product."""
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl, service=ServiceCode.SEO)
    return entries(web)


def entries(web: Web) -> list[QueuedDraft]:
    return list(web.house.queries.review_queue(web.tenant, QueueFilter()).entries)


def query(address: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(address).query)


def test_a_decision_leads_to_the_next_of_the_filter(web: Web, queue: list[QueuedDraft]) -> None:
    path = f"/drafts/{queue[1].draft_id}/decide"
    led = web.post(path, state="accepted", seen="1", sort="gain").headers["Location"]
    assert query(led)["sort"] == ["gain"]
    assert query(led)["draft"] == [str(queue[2].draft_id)]


def test_one_that_was_passed_over_comes_round_again(web: Web, queue: list[QueuedDraft]) -> None:
    led = web.post(f"/drafts/{queue[2].draft_id}/decide", state="rejected", seen="1")
    assert query(led.headers["Location"])["draft"] == [str(queue[0].draft_id)]


def test_at_the_end_stands_the_list_of_what_was_decided(web: Web, queue: list[QueuedDraft]) -> None:
    web.post("/review/decide", state="accepted", draft=[each.draft_id for each in queue[:2]])
    led = web.post(f"/drafts/{queue[2].draft_id}/decide", state="accepted", seen="1")
    page = web.get(led.headers["Location"])
    assert "3 drafts: 0 wait, 3 accepted." in page
    assert "Publish 3 accepted" in page


def test_who_shows_the_next_already_is_told_in_brief(web: Web, queue: list[QueuedDraft]) -> None:
    path = f"/drafts/{queue[0].draft_id}/decide"
    told = web.post(path, state="accepted", seen="1", brief="1").get_json()
    assert told == {"version": 2, "decided": 1, "publish": "Publish 1 accepted"}
    taken_back = web.post(path, state="ready", seen="2", brief="1").get_json()
    assert taken_back == {"version": 3, "decided": 0, "publish": ""}


def test_all_that_the_filter_finds_is_decided_on(web: Web, queue: list[QueuedDraft]) -> None:
    form = {"state": "accepted", "all_found": "1", "field": "seo_title", "list": "1"}
    page = web.get(web.post("/review/decide", **form).headers["Location"])
    assert "1 draft accepted." in page
    assert [each.state for each in entries(web)] == [DraftState.ACCEPTED, *[DraftState.READY] * 2]
    assert len(queue) == 3


def test_what_stays_as_it_was_is_counted(web: Web, queue: list[QueuedDraft]) -> None:
    ids = [each.draft_id for each in queue]
    web.post("/review/decide", state="accepted", draft=ids[:1])
    form = {"state": "accepted", "draft": ids, "list": "1"}
    page = web.get(web.post("/review/decide", **form).headers["Location"])
    assert "2 drafts accepted. 1 stays as it was" in page


def test_a_filter_that_fits_nothing_says_so(web: Web, queue: list[QueuedDraft]) -> None:
    assert len(queue) == 3
    assert "No draft fits this filter." in web.get("/review/list?verdict=held")
    assert "No draft fits" not in web.get("/review/list?verdict=clear")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Cup", "3 characters; "),
        (" ", "The text is empty."),
        ("<b>Cup</b>", "is kept out by your policy: Placeholders."),
    ],
)
def test_a_wording_is_looked_over_while_it_is_typed(
    web: Web, queue: list[QueuedDraft], text: str, said: str
) -> None:
    answer = web.post(f"/drafts/{queue[0].draft_id}/proof", text=text)
    assert said in answer.get_data(as_text=True)
    assert entries(web) == queue
