"""A connected shop that leads elsewhere is noticed without anybody asking, and never followed."""

import html
from typing import Any

import pytest

from app.domain.errors import ExternalError, Moved
from integrations.woocommerce.moves import led_to
from tests.woo_desk import PASSWORD, Desk
from tests.woo_shops import elsewhere

SAID = "Your shop leads to"


@pytest.fixture
def store(desk: Desk) -> str:
    """A connected shop that has been read."""
    desk.by_hand(desk.woo.home, **desk.key())
    desk.read()
    return str(desk.known[0].id)


def looked_at(desk: Desk) -> None:
    """What the clock lets a worker do: a look at the shop, whatever comes of it."""
    desk.container.sync.check(desk.tenant, desk.known[0].id)
    [shown] = desk.container.queries.stores(desk.tenant)
    assert shown.last_run is not None
    taken = desk.container.items.take(desk.tenant, shown.last_run.id, desk.container.sync)
    assert taken is not None
    try:
        desk.container.sync.do(desk.tenant, *taken)
    except ExternalError as error:
        desk.container.items.give_up(desk.tenant, taken[0], taken[1][0], error.kind, str(error))


def redirecting(desk: Desk) -> str:
    """The shop goes to another host; its old address says so for good."""
    desk.woo.lever("POST", "site", host="localhost")
    return desk.woo.practice.home


def test_a_shop_that_redirects_for_good_says_so_on_the_stores(desk: Desk, store: str) -> None:
    there = redirecting(desk)
    looked_at(desk)
    page = html.unescape(desk.shown())
    assert f"{SAID} {there} now" in page
    assert f"/stores/{store}/move?address=" in page
    assert desk.known[0].url != there


@pytest.mark.usefixtures("store")
def test_no_key_went_there(desk: Desk) -> None:
    redirecting(desk)
    desk.woo.lever("POST", "faults", operation="/wp-json/wc/", times=9, status=500)
    looked_at(desk)
    assert desk.woo.practice.faults.waiting[0]["times"] == 9


def test_one_that_names_another_home_is_noticed_and_still_read(desk: Desk, store: str) -> None:
    here, there = desk.woo.home, elsewhere(desk.woo.home)
    desk.woo.practice.home = there
    desk.container.sync.request(desk.tenant, desk.known[0].id, "again")
    desk.read()
    assert (desk.known[0].leads_to, desk.known[0].url) == (there, here)
    assert f"{SAID} {there} now" in html.unescape(desk.shown(f"/stores/{store}"))


@pytest.mark.usefixtures("store")
def test_a_shop_that_stays_is_said_to_lead_nowhere(desk: Desk) -> None:
    looked_at(desk)
    assert SAID not in desk.shown()


@pytest.mark.usefixtures("store")
def test_once_it_leads_nowhere_any_more_the_next_look_finds_out(desk: Desk) -> None:
    here, rest = desk.woo.home, desk.woo.practice.rest
    redirecting(desk)
    looked_at(desk)
    desk.woo.lever("DELETE", "sickness")
    desk.woo.practice.home, desk.woo.practice.rest = here, rest
    looked_at(desk)
    assert desk.known[0].leads_to == ""
    assert SAID not in desk.shown()


def test_a_check_that_finds_it_well_ends_it(desk: Desk, store: str) -> None:
    with desk.container.sync.open_uow(desk.tenant) as uow:
        uow.stores.set_leads_to(desk.known[0].id, "https://new.example")
    assert SAID in desk.shown()
    desk.send(f"/stores/{store}/check")
    assert SAID not in desk.shown()


def test_once_it_has_moved_nothing_is_said_any_more(desk: Desk, store: str) -> None:
    there = redirecting(desk)
    looked_at(desk)
    desk.send(f"/stores/{store}/move", address=there, confirmed="1")
    assert (desk.known[0].leads_to, desk.known[0].url) == ("", there)
    assert SAID not in desk.shown()


@pytest.mark.usefixtures("store")
def test_another_workspace_reads_nothing_of_it(desk: Desk) -> None:
    redirecting(desk)
    looked_at(desk)
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    assert SAID not in desk.shown()


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("location", ["", "/elsewhere", "javascript:alert(1)", "https://[x"])
def test_a_redirect_that_names_no_site_leads_nowhere(desk: Desk, location: str) -> None:
    connections: Any = desk.container.sync.connections
    with pytest.raises(Moved), connections.open(desk.tenant, desk.known[0].id):
        raise Moved("x", led_to(location))
    assert desk.known[0].leads_to == ""
