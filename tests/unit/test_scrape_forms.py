import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.competitors import (
    Evidence,
    Money,
    Platform,
    Reading,
    RivalProduct,
    Source,
    Statement,
    Topic,
)
from app.ports import scrape_forms as forms
from app.ports.scrapes import (
    Caps,
    Crawl,
    CrawlOrder,
    Ended,
    Fruitless,
    Mode,
    Progress,
    ShopProfile,
    Trouble,
    UnreadPage,
)

EVIDENCE = Evidence("https://rival.example/a", datetime(2026, 11, 1, tzinfo=UTC), "9", Source.PAGE)
PRICE = Reading(Money(Decimal("9.00"), "EUR"), 0.9, EVIDENCE)
UNREAD = (UnreadPage("https://rival.example/b", "a text"),)
TOLD = Progress(
    3, 1, {"robots": 2}, (RivalProduct("https://rival.example/a", price=PRICE),), UNREAD, "state"
)
PROFILE = ShopProfile(
    "https://rival.example",
    Platform.SHOPIFY,
    ("en", "ar"),
    "EUR",
    (Statement(Topic.RETURNS, "30 days", EVIDENCE),),
    12,
)


def test_an_order_is_the_same_after_a_way_as_json():
    order = CrawlOrder("https://rival.example", Mode.AI, Caps(1, 2, 3), state="state")
    assert forms.order_read(json.loads(json.dumps(forms.order_written(order)))) == order


def test_an_order_needs_an_address_only():
    assert forms.order_read({"url": "https://rival.example"}) == CrawlOrder("https://rival.example")


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"url": 5},
        {"url": ""},
        {"url": "x" * 4_001},
        {"url": "x", "mode": "magic"},
        {"url": "x", "caps": {"pages": 0}},
        {"url": "x", "caps": {"pages": True}},
        {"url": "x", "caps": {"pages": "9"}},
        {"url": "x", "caps": {"hours": 9}},
        {"url": "x", "caps": [9]},
        {"url": "x", "state": ["list"]},
        {"url": "x", "state": "x" * 2_000_001},
    ],
)
def test_what_is_no_order_is_refused(form):
    with pytest.raises(ValueError, match=r"."):
        forms.order_read(form)


def test_progress_and_end_are_the_same_after_a_way_as_json():
    crawl = Crawl(PROFILE, Ended.BLOCKED, 3, {"robots": 2}, "state")
    told = forms.progress_read(json.loads(json.dumps(forms.progress_written(TOLD))))
    ended = json.loads(json.dumps(forms.crawl_written(crawl)))
    assert told == TOLD
    assert forms.crawl_read(ended) == crawl


def test_a_failure_says_the_same_after_a_way_as_json():
    failure = forms.failure_read(forms.failure_written(Fruitless(Trouble.CAPTCHA)))
    assert isinstance(failure, Fruitless)
    assert failure.trouble is Trouble.CAPTCHA
    assert not failure.retryable


def test_orders_with_other_caps_may_not_stand_for_each_other():
    order = CrawlOrder("https://rival.example")
    assert order.key == CrawlOrder("https://rival.example", state="later").key
    assert order.key != CrawlOrder("https://rival.example", caps=Caps(pages=2)).key


@pytest.mark.parametrize("url", ["http://rival.example/", "https://www.rival.example"])
def test_an_address_written_in_another_way_is_the_same_order(url):
    assert CrawlOrder("https://rival.example").key == CrawlOrder(url).key
    assert CrawlOrder("https://rival.example").key != CrawlOrder(f"{url}?page=2").key
