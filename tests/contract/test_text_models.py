"""The OpenAI-compatible adapter against the practice provider: what it says, and how it fails."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from werkzeug.serving import make_server

from app.domain.catalog import Field, Slot
from app.domain.errors import ExternalError, Invalid
from app.domain.facts import sheet
from app.domain.limits import briefs
from app.domain.services import MENU, Task
from app.domain.stores import Platform
from app.ports.text_models import ModelCall, TextRequest
from integrations.ai.compatible import Compatible
from integrations.ai.practice import create_app
from integrations.ai.router import DEFAULT, Router, parse_policy
from integrations.http import Http
from tests.factories import product, store

BOWL = product(store())
WANTED = briefs(MENU[0], BOWL, Platform.SHOPIFY)
ORDER = TextRequest(Task.PRODUCT_DESCRIPTION, "en", "Fjell", sheet(BOWL), WANTED)


@dataclass
class Provider:
    url: str
    model: Compatible
    calls: list[ModelCall]

    def play(self, *faults: dict[str, Any]) -> None:
        httpx.post(f"{self.url}/_practice/faults", json=list(faults))

    def write(self) -> Any:
        return self.model.write("any", ORDER, self.calls.append)


@pytest.fixture
def provider() -> Iterator[Provider]:
    server = make_server("127.0.0.1", 0, create_app(), threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}"
    http = Http("groq", total_s=1.0, max_bytes=200_000)
    yield Provider(url, Compatible("groq", f"{url}/v1", "key", http, 3.0), [])
    http.close()
    server.shutdown()
    thread.join()
    server.server_close()


def test_texts_come_back_with_their_writer_usage_and_cost(provider: Provider) -> None:
    answer = provider.write()
    assert answer.texts[Slot(Field.DESCRIPTION)]
    assert answer.writer.is_offline
    [call] = provider.calls
    assert call.outcome == "ok"
    assert call.input_tokens > 100


def test_one_failure_of_the_provider_is_tried_again(provider: Provider) -> None:
    provider.play({"status": 503})
    assert provider.write().texts
    assert [call.outcome for call in provider.calls] == ["503", "ok"]


@pytest.mark.parametrize(
    ("fault", "kind", "retryable"),
    [
        ({"status": 500}, "unavailable", True),
        ({"status": 429, "headers": {"Retry-After": "7"}}, "rate_limited", True),
        ({"status": 401}, "unauthorized", False),
        ({"status": 404}, "gone", False),
        ({"status": 200, "body": "<html>busy</html>"}, "garbled", False),
        ({"status": 200, "body": '{"choices": []}'}, "garbled", False),
        ({"status": 200, "body": "x" * 300_000}, "garbled", False),
        ({"content": '{"texts": "none"}'}, "garbled", False),
        ({"content": '{"texts": [{"key'}, "garbled", False),
        ({"finish_reason": "length"}, "garbled", False),
        ({"finish_reason": "content_filter"}, "garbled", False),
        ({"delay_s": 2.0, "status": 200}, "unavailable", True),
    ],
)
def test_each_failure_has_its_outcome(
    provider: Provider, fault: dict[str, Any], kind: str, retryable: object
) -> None:
    provider.play({**fault, "times": 4})
    with pytest.raises(ExternalError) as failed:
        provider.write()
    assert (failed.value.kind, failed.value.retryable) == (kind, retryable)
    assert provider.calls


def test_an_answer_of_another_form_is_repaired_once(provider: Provider) -> None:
    provider.play({"content": "Sure! Here is your text."})
    assert provider.write().texts
    assert len(provider.calls) == 2


def test_the_router_goes_on_to_the_next_model(provider: Provider) -> None:
    broken = Compatible("openrouter", "http://127.0.0.1:1/v1", "key", provider.model.http, 1.0)
    policy = dict(DEFAULT) | {Task.PRODUCT_DESCRIPTION: (("openrouter", "a"), ("groq", "b"))}
    router = Router(policy, {"openrouter": broken, "groq": provider.model})
    assert router.write(ORDER, provider.calls.append).texts
    assert [call.provider for call in provider.calls][-1] == "groq"


def test_without_a_key_there_is_no_model_and_it_says_so() -> None:
    with pytest.raises(ExternalError, match="no text model is configured"):
        Router(DEFAULT, {}).write(ORDER, print)


@pytest.mark.parametrize(
    ("policy", "complaint"),
    [
        ('{"magic": []}', "no such task: magic"),
        ('{"seo_basic": []}', "needs a list"),
        ('{"seo_basic": [["nobody", "x"]]}', "isn't"),
        ("[]", "must be an object"),
    ],
)
def test_a_wrong_policy_is_refused_with_what_is_wrong(policy: str, complaint: str) -> None:
    with pytest.raises(Invalid, match=complaint):
        parse_policy(policy)


def test_a_policy_overrides_one_task_and_keeps_the_others() -> None:
    policy = parse_policy('{"seo_basic": [["groq", "mine"]]}')
    assert policy[Task.SEO_BASIC] == (("groq", "mine"),)
    assert policy[Task.CHATBOT] == DEFAULT[Task.CHATBOT]
