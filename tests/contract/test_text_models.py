"""The router and the OpenAI-compatible adapter over real HTTP: each way a provider can fail us."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalog import Field, Slot
from app.domain.errors import ExternalError, MustWait
from app.domain.facts import sheet
from app.domain.limits import briefs
from app.domain.routing import Choice, Price
from app.domain.services import MENU, Task
from app.domain.stores import Platform
from app.ports.text_models import Choices, Endpoint, ModelCall, TextRequest
from integrations.ai.compatible import Compatible
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS, AlonePace
from integrations.ai.router import Router
from integrations.http import Http
from tests.factories import product, store
from tests.raw_provider import BOMB, NOT_OURS, Play, RawProvider, said, serving

BOWL = product(store())
WANTED = briefs(MENU[0], BOWL, Platform.SHOPIFY)
ORDER = TextRequest(Task.PRODUCT_DESCRIPTION, "en", "Fjell", sheet(BOWL), WANTED)
PRICE = Price(Decimal(1), Decimal(2))
FIRST, SECOND = Choice("groq", "first", PRICE), Choice("openrouter", "second", PRICE)
DESCRIPTION = Slot(Field.DESCRIPTION)


@dataclass
class Desk:
    """Two providers, and a router that asks them in turn."""

    first: RawProvider
    second: RawProvider
    router: Router
    calls: list[ModelCall] = field(default_factory=list)

    def write(self, *models: Choice) -> Any:
        return self.router.write(ORDER, Choices(models or (FIRST,)), self.calls.append)

    @property
    def outcomes(self) -> list[str]:
        return [call.outcome for call in self.calls]


def compatible(name: str, url: str, http: Http) -> Compatible:
    return Compatible(name, url, "key", http, Limiter(AlonePace(TERMS, 8)))


@pytest.fixture
def desk() -> Iterator[Desk]:
    http = Http("model", total_s=1.0, max_bytes=200_000)
    with serving() as first, serving() as second:
        ours = {
            "groq": compatible("groq", first.url, http),
            "openrouter": compatible("openrouter", second.url, http),
        }
        yield Desk(
            first, second, Router(ours, lambda own: compatible("own", own.base_url, http), 3.0)
        )
    http.close()


def test_texts_come_back_with_their_writer_usage_and_cost(desk: Desk) -> None:
    answer = desk.write()
    assert answer.texts[DESCRIPTION]
    assert answer.writer.is_offline
    [call] = desk.calls
    assert (call.provider, call.model, call.outcome) == ("groq", "first", "ok")
    assert call.cost_usd == PRICE.of(call.input_tokens, call.output_tokens) > 0


def test_a_providers_own_figure_counts_before_our_prices(desk: Desk) -> None:
    body = said('{"texts": [{"key": "description", "blocks": [{"text": "A bowl."}]}]}')
    desk.first.play(Play(body=body | {"usage": {**body["usage"], "cost": 0}}))
    desk.write()
    assert desk.calls[0].cost_usd == 0


def test_an_answer_that_tells_no_tokens_is_reckoned(desk: Desk) -> None:
    body = said('{"texts": [{"key": "description", "blocks": [{"text": "A bowl."}]}]}')
    desk.first.play(Play(body=body | {"usage": None}))
    desk.write()
    assert desk.calls[0].input_tokens > 100
    assert desk.calls[0].cost_usd


FAILURES = [
    (Play(500), "unavailable", True),
    (Play(529), "unavailable", True),
    (Play(302, headers={"Location": "http://127.0.0.1:1/v1"}), "unavailable", True),
    (Play(delay_s=2.0), "unavailable", True),
    (Play(drip_s=0.02), "unavailable", True),
    (Play(cut_after=40), "unavailable", True),
    (Play(body="<html>busy</html>", headers=NOT_OURS), "garbled", True),
    (Play(body='{"choices": []}'), "garbled", True),
    (Play(body='{"error": {"message": "upstream"}}'), "garbled", True),
    (Play(body={"error": {"code": 502, "message": "upstream"}}), "unavailable", True),
    (Play(body=b"x" * 10_000_000), "garbled", True),
    (Play(body=BOMB, headers={"Content-Encoding": "gzip"}), "garbled", True),
    (Play(400, {"error": {"code": "context_length_exceeded"}}), "refused", False),
    (Play(403, {"error": {"message": "moderated"}}), "forbidden", False),
    (Play(404, {"error": {"code": "model_not_found"}}), "gone", False),
    (Play(400, {"error": {"code": "model_decommissioned"}}), "gone", False),
    (Play(body=said(None, refusal="I can't")), "garbled", False),
    (Play(body=said("{", "length")), "garbled", False),
    (Play(body=said("", "content_filter")), "garbled", False),
    (Play(body=said('{"texts": "none"}')), "garbled", False),
    (Play(body=said('{"texts": [{"key')), "garbled", False),
    (Play(body=said('[["another shape"]]')), "garbled", False),
]


@pytest.mark.parametrize(("play", "kind", "retryable"), FAILURES)
def test_each_failure_has_its_outcome(desk: Desk, play: Play, kind: str, retryable: object) -> None:
    play.times = 4
    desk.first.play(play)
    with pytest.raises(ExternalError) as failed:
        desk.write()
    assert (failed.value.kind, failed.value.retryable) == (kind, retryable)
    assert len(desk.first.asked) <= 2


@pytest.mark.parametrize("play", [play for play, _kind, _retryable in FAILURES])
def test_after_each_failure_the_next_model_is_asked(desk: Desk, play: Play) -> None:
    play.times = 4
    desk.first.play(play)
    answer = desk.write(FIRST, SECOND)
    assert answer.texts[DESCRIPTION]
    assert answer.key == desk.router.keys(ORDER, Choices((FIRST, SECOND)))[1]
    assert len(desk.second.asked) == 1


@pytest.mark.parametrize(
    "play",
    [Play(401), Play(402), Play(429, {"error": {"code": "insufficient_quota", "message": "-"}})],
)
def test_a_key_that_is_no_good_waits_and_is_not_tried_by_everybody(desk: Desk, play: Play) -> None:
    play.times = 9
    desk.first.play(play)
    waits = [_wait(desk) for _ in range(3)]
    assert {wait.why for wait in waits} == {"refused"}
    assert len(desk.first.asked) == 1
    assert desk.write(FIRST, SECOND).texts  # another provider's key may be good


def test_429_with_a_short_wait_is_waited_for(desk: Desk) -> None:
    desk.first.play(Play(429, headers={"Retry-After": "0.4"}))
    started = time.monotonic()
    assert desk.write().texts
    assert time.monotonic() - started >= 0.4
    assert desk.outcomes == ["rate_limited", "ok"]


def test_429_that_says_nothing_is_waited_for_all_the_same(desk: Desk) -> None:
    desk.first.play(Play(429))
    assert desk.write().texts
    assert desk.outcomes == ["rate_limited", "ok"]


def test_429_with_a_long_wait_goes_on_to_the_next_model(desk: Desk) -> None:
    desk.first.play(Play(429, headers={"Retry-After": "120"}))
    assert desk.write(FIRST, SECOND).texts
    assert desk.write(FIRST, SECOND).texts
    assert len(desk.first.asked) == 1
    desk.second.play(Play(400))
    with pytest.raises(ExternalError) as failed:
        desk.write(FIRST, SECOND)
    assert failed.value.retryable  # the first may do better, once it can be asked


def test_where_nobody_else_is_left_a_long_wait_is_handed_on(desk: Desk) -> None:
    desk.first.play(Play(429, headers={"Retry-After": "120"}))
    wait = _wait(desk)
    assert wait.why == "paused"
    assert 100 < wait.wait_s <= 120


@pytest.mark.parametrize(
    "headers",
    [
        {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1m0.5s"},
        {"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "61s"},
    ],
)
def test_none_left_is_believed_before_anything_is_refused(
    desk: Desk, headers: dict[str, str]
) -> None:
    desk.first.play(Play(headers=headers))
    assert desk.write().texts
    assert _wait(desk).wait_s > 50
    assert desk.outcomes == ["ok"]


def test_some_left_stops_nobody(desk: Desk) -> None:
    headers = {"x-ratelimit-remaining-requests": "1", "x-ratelimit-reset-requests": "61s"}
    desk.first.play(Play(headers=headers))
    assert desk.write().texts
    assert desk.write().texts


def test_one_failure_of_the_provider_is_tried_again(desk: Desk) -> None:
    desk.first.play(Play(503))
    assert desk.write().texts
    assert desk.outcomes == ["unavailable", "ok"]


def test_a_provider_that_is_away_is_left_alone_and_tried_by_one(desk: Desk) -> None:
    desk.first.play(Play(500, times=99))
    for _ in range(2):
        with pytest.raises(ExternalError):
            desk.write()
    assert _wait(desk).was_asked  # the fifth failure shut the circuit
    asked = len(desk.first.asked)
    assert not _wait(desk).was_asked
    assert len(desk.first.asked) == asked == 5


def test_an_answer_of_another_form_is_repaired_once(desk: Desk) -> None:
    desk.first.play(Play(body=said("Sure! Here is your text.")))
    assert desk.write().texts
    assert "complaint" in desk.first.asked[1]["messages"][1]["content"]


def test_json_in_fences_is_read(desk: Desk) -> None:
    text = '```json\n{"texts": [{"key": "description", "blocks": [{"text": "A bowl."}]}]}\n```'
    desk.first.play(Play(body=said(text)))
    assert desk.write().texts[DESCRIPTION][0].text == "A bowl."
    assert desk.outcomes == ["ok"]


def test_a_model_that_knows_no_schemas_is_asked_for_json_from_then_on(desk: Desk) -> None:
    said_no = {"error": {"message": "response_format json_schema is not supported"}}
    desk.first.play(Play(400, said_no))
    assert desk.write().texts
    assert desk.write().texts
    forms = [asked["response_format"]["type"] for asked in desk.first.asked]
    assert forms == ["json_schema", "json_object", "json_object"]


def test_a_model_that_is_gone_is_not_asked_for_by_every_order(desk: Desk) -> None:
    desk.first.play(Play(404, times=99))
    assert desk.write(FIRST, SECOND).texts
    assert desk.write(FIRST, SECOND).texts
    assert len(desk.first.asked) == 1


def test_a_redirect_takes_the_key_nowhere(desk: Desk) -> None:
    desk.first.play(Play(307, headers={"Location": f"{desk.second.url}/chat/completions"}, times=9))
    with pytest.raises(ExternalError):
        desk.write()
    assert desk.second.asked == []


def test_a_merchants_own_model_is_asked_and_nobody_else(desk: Desk) -> None:
    own = Endpoint(desk.second.url, "theirs")
    choices = Choices((Choice("own", "llama", None),), own)
    answer = desk.router.write(ORDER, choices, desk.calls.append)
    assert answer.texts
    assert desk.first.asked == []
    assert desk.calls[0].cost_usd is None


def test_an_own_model_is_tried_out_by_writing_a_title(desk: Desk) -> None:
    own = Endpoint(desk.second.url, "theirs")
    assert desk.router.try_out(own, "llama").trouble == ""
    desk.second.play(Play(401, times=9))
    assert desk.router.try_out(own, "llama").trouble == "refused"
    desk.second.play(Play(404, times=9))
    assert desk.router.try_out(own, "llama").trouble == "gone"


def test_a_provider_lists_its_models(desk: Desk) -> None:
    assert desk.router.listed("groq").models == {"offline-writer"}
    assert desk.router.listed("nobody").trouble == "no_key"


def test_without_a_key_there_is_no_model_and_it_says_so(desk: Desk) -> None:
    with pytest.raises(ExternalError, match="no text model is configured"):
        Router({}, desk.router.make_own, 1.0).write(ORDER, Choices((FIRST,)), print)


def test_another_model_or_complaint_or_edition_has_another_name(desk: Desk) -> None:
    both = Choices((FIRST, SECOND))
    orders = (ORDER, replace(ORDER, complaint="longer"), replace(ORDER, edition=1))
    names = [name for order in orders for name in desk.router.keys(order, both)]
    assert len(set(names)) == 6
    assert desk.router.keys(ORDER, both) == desk.router.keys(ORDER, both)


def _wait(desk: Desk) -> MustWait:
    with pytest.raises(MustWait) as wait:
        desk.write()
    return wait.value
