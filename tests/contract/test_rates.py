"""How often somebody tries: over all processes, and by ourselves while Redis is away."""

import pytest
import time_machine

from app.domain.errors import TooOften
from app.domain.rates import Rate
from integrations.rates import SharedRates
from tests.conftest import Servers

TWICE = Rate("twice", 2, 60)
NOWHERE = "redis://127.0.0.1:1/0"


@pytest.fixture(params=["shared", "alone"])
def rates(request: pytest.FixtureRequest, servers: Servers) -> SharedRates:
    url = servers.addresses.redis_url if request.param == "shared" else NOWHERE
    return SharedRates(url, f"{request.node.name}")


def test_the_one_too_many_is_told_when_to_come_again(rates: SharedRates) -> None:
    rates.spend(TWICE, "a")
    rates.spend(TWICE, "a")
    with pytest.raises(TooOften) as refused:
        rates.spend(TWICE, "a")
    assert 1 <= refused.value.retry_after_s <= 120
    rates.spend(TWICE, "b")
    rates.spend(Rate("other", 2, 60), "a")


def test_who_proved_themselves_begins_anew(rates: SharedRates) -> None:
    rates.spend(TWICE, "a")
    rates.spend(TWICE, "a")
    rates.forgive(TWICE, "a")
    rates.spend(TWICE, "a")
    rates.spend(TWICE, "a")
    with pytest.raises(TooOften):
        rates.spend(TWICE, "a")


def test_time_gives_tries_back() -> None:
    alone = SharedRates(NOWHERE, "time")
    with time_machine.travel(1_000_000_000, tick=False) as clock:
        alone.spend(TWICE, "a")
        alone.spend(TWICE, "a")
        with pytest.raises(TooOften):
            alone.spend(TWICE, "a")
        clock.shift(121)
        alone.spend(TWICE, "a")


def test_all_processes_count_together_and_installations_apart(servers: Servers) -> None:
    url = servers.addresses.redis_url
    one, two, other = (SharedRates(url, owner) for owner in ("a house", "a house", "another"))
    one.spend(TWICE, "together")
    two.spend(TWICE, "together")
    with pytest.raises(TooOften):
        one.spend(TWICE, "together")
    other.spend(TWICE, "together")


def test_no_address_lies_in_redis(servers: Servers) -> None:
    rates = SharedRates(servers.addresses.redis_url, "hidden")
    rates.spend(TWICE, "nadia@shop.example")
    keys = rates.shared.storage.storage.keys("*")  # type: ignore[attr-defined]
    assert any(b"twice" in key for key in keys)
    assert not any(b"nadia" in key for key in keys)
