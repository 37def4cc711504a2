"""The page of the merchant's own AI model: messages where they belong, and no key ever shown."""

import re

import pytest

from app.domain.routing import own
from app.ports.text_models import Endpoint, Listed
from tests.factories import product
from tests.web.conftest import Web

GOOD = {"address": "https://ai.example.com/v1", "model": "llama", "key": "sk-secret"}


@pytest.fixture(autouse=True)
def trial(web: Web, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The trial's outcome; nothing reaches a provider."""
    outcome = [""]
    router = type(web.app.extensions["rooz"].own_models.providers)

    def tried(_self: object, _there: Endpoint, model: str) -> Listed:
        return Listed(frozenset({own(model).model}), outcome[0])

    monkeypatch.setattr(router, "try_out", tried)
    return outcome


def test_a_model_that_works_is_kept_and_can_be_removed(web: Web) -> None:
    assert "not set" in web.get("/model")
    assert web.post("/model", **GOOD).status_code == 303
    page = web.get("/model")
    assert "https://ai.example.com/v1" in page
    assert "in use" in page
    assert "sk-secret" not in page
    assert web.post("/model/remove").status_code == 303
    assert "not set" in web.get("/model")


@pytest.mark.parametrize(
    ("outcome", "field", "message"),
    [
        ("refused", "key", "refuses this key"),
        ("gone", "model", "no such model"),
        ("garbled", "model", "can write JSON"),
        ("unavailable", "address", "Nothing answers there"),
    ],
)
def test_a_trial_that_fails_says_what_to_mend(
    web: Web, trial: list[str], outcome: str, field: str, message: str
) -> None:
    trial[0] = outcome
    answer = web.post("/model", **GOOD)
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert re.search(rf'id="error-{field}">[^<]*{message}', page)
    assert "llama" in page
    assert "sk-secret" not in page


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"address": "http://ai.example.com"}, "must begin with https"),
        ({"address": "https://10.0.0.1/v1"}, "isn’t on the open internet"),
        ({"address": "nonsense !"}, "isn’t an address"),
        ({"model": " "}, "This is needed"),
        ({"key": ""}, "This is needed"),
    ],
)
def test_what_is_wrong_with_the_form_is_said(
    web: Web, changed: dict[str, str], message: str
) -> None:
    answer = web.post("/model", **(GOOD | changed))
    assert answer.status_code == 422
    assert message in answer.get_data(as_text=True)


def test_a_strangers_form_changes_nothing(web: Web) -> None:
    assert web.client.post("/model", data=GOOD | {"csrf": "forged"}).status_code == 403
    assert "not set" in web.get("/model")


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("llama", "what it asks for a token we don’t know"),
        ("openai/gpt-oss-120b", "Your provider bills less than a cent: about"),
        ("anthropic/claude-sonnet-5.5", "Your provider bills up to about $0.0"),
    ],
)
def test_a_quote_says_what_the_provider_will_bill(web: Web, model: str, said: str) -> None:
    bowls = [product(web.store, number) for number in (1, 2, 3)]
    web.house.stock(web.store, *bowls)
    picked = [bowl.id for bowl in bowls]
    order = {"store": web.store.id, "service": "product_description", "product": picked}
    assert "Your provider bills" not in web.post("/quote", **order).get_data(as_text=True)
    web.post("/model", **(GOOD | {"model": model}))
    assert said in web.post("/quote", **order).get_data(as_text=True)
