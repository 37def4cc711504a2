"""A shop that stops answering in the middle of a run: tries again, and then says why it ended."""

import html

import pytest

from app.domain.runs import ItemState, RunState
from app.domain.stores import StoreState
from app.web.wording import outcome
from jobs.tasks.runner import attempt
from tests.woo_desk import Desk


@pytest.fixture
def begun(desk: Desk) -> Desk:
    """With a connected shop whose first reading waits."""
    desk.by_hand(desk.woo.home, **desk.key())
    return desk


def run_of(desk: Desk) -> str:
    [shown] = desk.container.queries.stores(desk.tenant)
    assert shown.last_run is not None
    return str(shown.last_run.id)


def tries(desk: Desk) -> list[str]:
    """What became of each try of the reading, its waits left out."""
    container, found = desk.container, []
    [shown] = container.queries.stores(desk.tenant)
    assert shown.last_run is not None
    while (
        taken := container.items.take(desk.tenant, shown.last_run.id, container.sync)
    ) is not None:
        found += attempt(container.items, container.sync, desk.tenant, *taken).values()
        desk.age()
    return found


def test_woocommerce_switched_off_is_tried_again_and_then_told(begun: Desk) -> None:
    begun.woo.lever("POST", "plugins", woocommerce=False)
    assert tries(begun) == ["again:unavailable"] * 3 + ["given_up:unavailable"]
    page = html.unescape(begun.shown(f"/runs/{run_of(begun)}"))
    assert "WooCommerce is off in your shop" in page
    assert begun.stores == [StoreState.CONNECTED]


def test_and_goes_on_where_it_is_switched_on_in_between(begun: Desk) -> None:
    begun.woo.lever("POST", "faults", operation="/wp-json/wc/", times=1, status=404, body=OFF)
    assert tries(begun) == ["again:unavailable", "done"]
    assert begun.container.queries.overviews(begun.tenant)[0].products > 40


OFF = '{"code":"rest_no_route","message":"No route was found","data":{"status":404}}'


def test_a_security_plugin_in_between_costs_no_connection(begun: Desk) -> None:
    begun.sick(blocked_by="disable_rest_api")
    assert tries(begun)[-1] == "given_up:unavailable"
    page = html.unescape(begun.shown(f"/runs/{run_of(begun)}"))
    assert "Something blocks your shop’s REST API" in page
    assert begun.stores == [StoreState.CONNECTED]


def test_a_revoked_key_does(begun: Desk) -> None:
    begun.woo.lever("DELETE", "keys")
    tries(begun)
    [run] = begun.container.queries.runs(begun.tenant, 9)
    assert begun.stores == [StoreState.RECONNECT]
    assert run.run.state is RunState.FAILED
    assert run.progress.counts.get(ItemState.DONE) is None


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("woocommerce answered 404 rest_no_route No route", "WooCommerce is off"),
        ("woocommerce answered 503 wp_die Briefly unavailable", "under maintenance"),
        ("woocommerce answered 403", "blocks your shop’s REST API"),
        ("woocommerce answered 401 rest_forbidden Sorry", "blocks your shop’s REST API"),
        ("woocommerce answered 202", "blocks your shop’s REST API"),
        ("woocommerce answered 302", "blocks your shop’s REST API"),
        ("woocommerce answered 413: too large", "said: woocommerce answered 413"),
        ("woocommerce answered 429", "said: woocommerce answered 429"),
        ("woocommerce answered 500 internal_server_error <p>", "broke while it answered"),
        ("woocommerce answered 502", "said: woocommerce answered 502"),
        ("woocommerce answered 301 moved new.example", "leads to new.example now"),
        ("woocommerce answered 400 product_invalid_sku", "said: woocommerce answered 400"),
        ("groq: ReadTimeout", "said: groq: ReadTimeout"),
    ],
)
def test_what_a_shop_said_is_told_in_its_merchants_words(
    desk: Desk, detail: str, said: str
) -> None:
    with desk.client.application.test_request_context():
        assert said in outcome("unavailable", detail)
