"""A merchant's own model: dialled by the guard alone, and nobody else's trouble."""

import threading
from collections.abc import Callable, Iterator

import pytest
from redis import Redis

from app.domain.errors import ExternalError
from app.domain.facts import sheet
from app.domain.limits import briefs
from app.domain.routing import own
from app.domain.services import MENU, Task
from app.domain.stores import Platform
from app.ports.text_models import Choices, Endpoint, TextAnswer, TextRequest
from integrations.ai.providers import router_of
from integrations.ai.router import Router
from tests.conftest import Servers
from tests.factories import product, store
from tests.raw_provider import Play, RawProvider, serving

BOWL = product(store())
WANTED = briefs(MENU[0], BOWL, Platform.SHOPIFY)
ORDER = TextRequest(Task.PRODUCT_DESCRIPTION, "en", "Fjell", sheet(BOWL), WANTED)


@pytest.fixture
def redis(servers: Servers) -> Iterator[Redis]:
    with Redis.from_url(servers.addresses.redis_url) as opened:
        yield opened
        for thread in threading.enumerate():
            if thread.name == "pace":  # it tells of its calls once more
                thread.join(5.0)


@pytest.fixture
def provider() -> Iterator[RawProvider]:
    with serving() as found:
        yield found


@pytest.fixture
def open_to(redis: Redis) -> Iterator[Callable[..., Router]]:
    """A router that may dial the guard's exceptions."""
    made: list[Router] = []

    def router(*allowed: str) -> Router:
        made.append(router_of({}, redis, allowed, "", 6.0))
        return made[-1]

    yield router
    for each in made:
        each.make_own(Endpoint("http://127.0.0.1:1", "")).http.close()  # all have the same


def _place(provider: RawProvider) -> str:
    return provider.url.removeprefix("http://").split("/")[0]


def _write(router: Router, url: str, key: str = "theirs") -> TextAnswer:
    return router.write(ORDER, Choices((own("llama"),), Endpoint(url, key)), lambda _call: None)


def test_a_private_address_is_not_dialled(
    open_to: Callable[..., Router], provider: RawProvider
) -> None:
    with pytest.raises(ExternalError):
        _write(open_to(), provider.url)
    assert provider.asked == []


def test_an_address_that_may_be_dialled_answers(
    open_to: Callable[..., Router], provider: RawProvider
) -> None:
    assert _write(open_to(_place(provider)), provider.url, "good").texts
    assert len(provider.asked) == 1


def test_a_model_that_one_merchant_does_not_have_another_may_have(
    open_to: Callable[..., Router], provider: RawProvider
) -> None:
    router = open_to(_place(provider))
    provider.play(Play(404, times=1))
    with pytest.raises(ExternalError):
        _write(router, provider.url, "one's")
    assert _write(router, provider.url, "another's").texts


def test_a_key_that_was_no_good_is_asked_anew_when_it_is_tried_out(
    open_to: Callable[..., Router], provider: RawProvider
) -> None:
    router, endpoint = open_to(_place(provider)), Endpoint(provider.url, "late")
    provider.play(Play(401, times=1))
    assert router.try_out(endpoint, "llama").trouble == "refused"
    assert router.try_out(endpoint, "llama").trouble == ""
