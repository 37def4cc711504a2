"""An answer is known again by who gave it, where, and to what order."""

from dataclasses import replace

from app.domain.facts import sheet
from app.domain.limits import briefs
from app.domain.routing import own
from app.domain.services import MENU
from app.domain.stores import Platform
from app.ports.text_models import Choices, Endpoint, TextRequest
from integrations.ai.compatible import Compatible
from integrations.ai.router import Router
from tests.factories import product, store

BOWL = product(store())
ORDER = TextRequest(
    MENU[0].task, "en", "Fjell", sheet(BOWL), briefs(MENU[0], BOWL, Platform.SHOPIFY)
)


def nobody(_endpoint: Endpoint) -> Compatible:
    raise NotImplementedError


ROUTER = Router({}, nobody, 1.0)


def key(url: str, secret: str = "theirs", order: TextRequest = ORDER) -> str:  # noqa: S107
    return ROUTER.keys(order, Choices((own("llama"),), Endpoint(url, secret)))[0]


def test_a_model_of_the_same_name_elsewhere_is_another() -> None:
    assert key("https://one.example/v1") != key("https://two.example/v1")


def test_another_secret_changes_nothing_and_stands_in_no_key() -> None:
    assert key("https://one.example/v1") == key("https://one.example/v1", "newer")


def test_each_word_of_an_order_counts() -> None:
    asked = replace(ORDER, shop_name="Mirra")
    assert key("https://one.example/v1") != key("https://one.example/v1", order=asked)
