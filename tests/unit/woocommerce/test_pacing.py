"""Requests go to a shop in turns, and its broken answers are understood as far as they can be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.woocommerce.client import Rest
from integrations.woocommerce.gate import Gate
from integrations.woocommerce.pacing import Paced, TooMuch

KEYS = {"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"}
NOTICE = b"<br />\n<b>Fatal error</b>: Uncaught Error in x.php:3<br />\n"


@dataclass
class FakeHttp:
    """Answers what it is told to."""

    answer: Answer
    total_s: float = 1.0
    sent: list[tuple[str, Any]] = field(default_factory=list)

    def send(
        self, method: str, _url: str, *, headers: Mapping[str, str] | None = None, **content: Any
    ) -> Answer:
        self.sent.append((method, content))
        return self.answer


def rest(reads: FakeHttp, writes: FakeHttp | None = None, gate: Gate | None = None) -> Rest:
    paced = Paced(reads, writes or reads, gate or Gate())  # type: ignore[arg-type]  a fake
    return Rest.of(paced, "https://shop.example/wp-json/", KEYS)


def test_reads_and_writes_have_deadlines_of_their_own() -> None:
    reads, writes = FakeHttp(Answer(200, {}, b"[]")), FakeHttp(Answer(200, {}, b"{}"))
    client = rest(reads, writes)
    client.get("wc/v3/products")
    client.put("wc/v3/products/1", {"name": "x"})
    assert [method for method, _ in reads.sent] == ["GET"]
    assert [method for method, _ in writes.sent] == ["PUT"]


def test_an_answer_that_was_whole_before_php_broke_is_taken() -> None:
    http = FakeHttp(Answer(500, {}, NOTICE + b'{"id":5,"name":"Mug"}'))
    assert rest(http).get("wc/v3/products/5") == {"id": 5, "name": "Mug"}


def test_and_so_is_one_that_is_no_error_though_it_has_a_code() -> None:
    http = FakeHttp(Answer(500, {}, NOTICE + b'{"code":"EUR","name":"Euro"}'))
    assert rest(http).get("wc/v3/data/currencies/current")["code"] == "EUR"


@pytest.mark.parametrize(
    "body",
    [
        NOTICE + b'{"id":5,"na',
        NOTICE,
        NOTICE + b'{"code":"internal_server_error","message":"x","data":{"status":500}}',
        b"",
    ],
)
def test_one_that_was_not_is_a_failure_that_may_pass(body: bytes) -> None:
    with pytest.raises(ExternalError) as failed:
        rest(FakeHttp(Answer(500, {}, body))).get("wc/v3/products/5")
    assert (failed.value.kind, failed.value.retryable) == ("unavailable", True)


def test_what_is_too_large_is_told_as_that() -> None:
    gate = Gate()
    with pytest.raises(TooMuch):
        rest(FakeHttp(Answer(413, {}, b"<html>")), gate=gate).post("x/batch", {"update": [1]})
    assert (gate.batch.now, gate.page.now) == (12, 100)


@pytest.mark.parametrize(
    ("content", "sizes"),
    [
        ({"per_page": 100}, (50, 25)),
        ({"per_page": 1}, (100, 25)),
        ({}, (100, 25)),
    ],
)
def test_a_page_that_breaks_the_shop_makes_the_next_smaller(
    content: dict[str, object], sizes: tuple[int, int]
) -> None:
    gate = Gate()
    with pytest.raises(ExternalError):
        rest(FakeHttp(Answer(502, {}, b"<html>")), gate=gate).get("wc/v3/products", **content)
    assert (gate.page.now, gate.batch.now) == sizes


@dataclass
class TooBig(FakeHttp):
    """Its answer was cut off: page builders put all of a page into meta."""

    def send(self, *_asked: Any, **_content: Any) -> Answer:
        raise ExternalError("over 20000000 bytes", retryable=False, kind="garbled")


def test_a_page_that_is_too_big_for_us_comes_in_parts_next_time() -> None:
    gate = Gate()
    with pytest.raises(ExternalError) as failed:
        rest(TooBig(Answer(200, {}, b"")), gate=gate).get("wc/v3/products", per_page=100)
    assert failed.value.retryable
    assert gate.page.now == 50


def test_one_thing_that_is_too_big_stays_so() -> None:
    gate = Gate()
    with pytest.raises(ExternalError) as failed:
        rest(TooBig(Answer(200, {}, b"")), gate=gate).get("wc/v3/products/5")
    assert not failed.value.retryable
    assert gate.page.now == 100
