"""What a call took is told however it ends: whoever counts money counts failures as well."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import ExternalError
from app.domain.facts import sheet
from app.domain.limits import briefs
from app.domain.routing import Choice, Price
from app.domain.services import MENU, Task
from app.domain.stores import Platform
from app.ports.text_models import ModelCall, TextRequest
from integrations.ai.compatible import Compatible
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS, AlonePace
from integrations.http import Http
from tests.factories import product, store
from tests.raw_provider import Play, RawProvider, said, serving

BOWL = product(store())
WANTED = briefs(MENU[0], BOWL, Platform.SHOPIFY)
ORDER = TextRequest(Task.PRODUCT_DESCRIPTION, "en", "Fjell", sheet(BOWL), WANTED)
PRICE = Price(Decimal(1), Decimal(2))
USED = {"prompt_tokens": 700, "completion_tokens": 90}


@dataclass
class Desk:
    """A provider, what is asked of it, and what is told of that."""

    provider: RawProvider
    asked: Compatible
    calls: list[ModelCall] = field(default_factory=list)

    def fails(self) -> list[ModelCall]:
        """What is told of an order that can't be had."""
        first = Choice("groq", "first", PRICE)
        with pytest.raises(ExternalError):
            self.asked.write(first, ORDER, self.calls.append, float("inf"))
        return self.calls


@pytest.fixture
def desk() -> Iterator[Desk]:
    http = Http("model", total_s=1.0, max_bytes=200_000)
    with serving() as provider:
        limiter = Limiter(AlonePace(TERMS, 8))
        yield Desk(provider, Compatible("groq", provider.url, "key", http, limiter))
    http.close()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (said("{", "length"), "length"),
        (said("", "content_filter"), "filtered"),
        (said(None, refusal="I can't"), "refusal"),
    ],
)
def test_what_a_failed_call_read_and_wrote_is_told_with_its_cost(
    desk: Desk, answer: dict[str, Any], outcome: str
) -> None:
    desk.provider.play(Play(body=answer | {"usage": USED}, times=2))
    [call] = desk.fails()
    assert (call.outcome, call.input_tokens, call.output_tokens) == (outcome, 700, 90)
    assert call.cost_usd == PRICE.of(700, 90) > 0


def test_of_an_answer_that_is_of_no_form_both_tries_are_told(desk: Desk) -> None:
    desk.provider.play(Play(body=said("Sure!") | {"usage": USED}, times=2))
    assert [call.input_tokens for call in desk.fails()] == [700, 700]


def test_a_call_without_an_answer_is_told_and_costs_nothing(desk: Desk) -> None:
    desk.provider.play(Play(500, times=2))
    told = [(call.outcome, call.input_tokens, call.cost_usd) for call in desk.fails()]
    assert told == [("unavailable", 0, Decimal(0))] * 2
