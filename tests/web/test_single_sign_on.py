"""Signing in with a provider, linking it by one's own act, and parting."""

from collections.abc import Iterator

import httpx
import pytest
from flask.testing import FlaskClient

from app.embedded import Addresses
from app.settings import Settings
from tests.oidc_provider import CLIENT_ID, CLIENT_SECRET, Provider, running
from tests.web.conftest import EMAIL, PASSWORD, Web
from tests.web.test_account_page import set_up

RETURN = "/sign-in/provider/return"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with running() as provider:
        provider.person = {"sub": "77", "name": "Sara Idrissi"}
        yield provider


@pytest.fixture
def settings(addresses: Addresses, provider: Provider) -> Settings:
    return Settings.from_env(
        {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": addresses.redis_url,
            "SECRET_KEYS": "a key of tests",
            "OIDC_ISSUER": provider.issuer,
            "OIDC_CLIENT_ID": CLIENT_ID,
            "OIDC_CLIENT_SECRET": CLIENT_SECRET,
            "OIDC_NAME": "Peer",
        }
    )


def _travelled(url: str) -> str:
    """Through the provider's page, back to ours."""
    answer = httpx.get(url, follow_redirects=False, trust_env=False)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("http://127.0.0.1:8000/")
    return str(answer.headers["Location"]).removeprefix("http://127.0.0.1:8000")


def _entered(browser: FlaskClient, target: str = "") -> str:
    """The address by which a browser comes back."""
    begun = browser.get(f"/sign-in/provider{target}")
    assert begun.status_code == 303
    return _travelled(begun.location)


def _linking(web: Web) -> str:
    page = web.post("/account/provider")
    assert page.status_code == 200
    assert page.headers["Refresh"].startswith("0; url=http://127.0.0.1:")
    return _travelled(page.headers["Refresh"].removeprefix("0; url="))


def test_a_stranger_gets_a_workspace_and_is_known_from_then_on(web: Web) -> None:
    browser = web.app.test_client()
    assert "Sign in with Peer" in browser.get("/sign-in").text
    answer = browser.get(_entered(browser, "?next=/wallet"))
    assert (answer.status_code, answer.location) == (303, "/wallet")
    assert browser.get_cookie("rooz-journey") is None
    assert "25 points" in browser.get("/wallet").text
    browser.delete_cookie("rooz")
    browser.get(_entered(browser))
    page = browser.get("/account").text
    assert "Sara Idrissi" in page
    assert "You sign in with Peer." in page
    assert "/account/provider/part" not in page  # no other way in would be left
    people = web.app.extensions["rooz"].sign_ins
    who = people.viewer(browser.get_cookie("rooz").value)
    assert len(people.workspaces(who)) == 1


def test_an_address_alone_links_nothing(web: Web, provider: Provider) -> None:
    provider.person |= {"email": EMAIL, "email_verified": True}
    browser = web.app.test_client()
    answer = browser.get(_entered(browser))
    assert answer.status_code == 403
    assert "Sign in with its password, and link Peer" in answer.text
    assert browser.get_cookie("rooz") is None
    provider.person["email_verified"] = False
    browser.get(_entered(browser))
    who = web.app.extensions["rooz"].sign_ins.viewer(browser.get_cookie("rooz").value)
    assert who.tenant.id != web.tenant


def test_an_account_is_linked_by_its_persons_act_and_parts_again(web: Web) -> None:
    assert "not linked" in web.get("/account")
    assert web.client.get(_linking(web)).status_code == 303
    assert "Peer lets you in from now on" in web.get("/account")
    browser = web.app.test_client()
    browser.get(_entered(browser))
    who = web.app.extensions["rooz"].sign_ins.viewer(browser.get_cookie("rooz").value)
    assert who.tenant.id == web.tenant
    assert web.post("/account/provider/part").status_code == 303
    assert "not linked" in web.get("/account")


def test_whom_another_account_has_is_not_linked_a_second_time(web: Web) -> None:
    browser = web.app.test_client()
    browser.get(_entered(browser))
    answer = web.client.get(_linking(web))
    assert answer.status_code == 403
    assert "linked to another account" in answer.text
    assert "not linked" in web.get("/account")


def test_a_journey_is_the_browsers_that_makes_it(web: Web) -> None:
    victim, thief = web.app.test_client(), web.app.test_client()
    back = _entered(thief)
    assert victim.get(back).status_code == 403  # nobody signs another in as themselves
    assert victim.get_cookie("rooz") is None
    assert thief.get(back).status_code == 303
    assert thief.get(back).status_code == 403


def test_a_link_is_finished_by_the_sign_in_that_began_it(web: Web) -> None:
    back = _linking(web)
    web.client.post("/sign-in", data={"email": EMAIL, "password": PASSWORD})
    assert web.client.get(back).status_code == 403
    assert "not linked" in web.get("/account")


def test_the_second_step_is_asked_for_here_too(web: Web) -> None:
    _totp, codes = set_up(web)
    web.client.get(_linking(web))
    browser = web.app.test_client()
    page = browser.get(_entered(browser, "?next=/wallet"))
    assert browser.get_cookie("rooz") is None
    ticket = page.text.split('name="ticket" value="', 1)[1].split('"', 1)[0]
    answer = browser.post("/sign-in/code?next=/wallet", data={"ticket": ticket, "code": codes[0]})
    assert (answer.status_code, answer.location) == (303, "/wallet")


def test_a_provider_that_fails_is_told(web: Web, provider: Provider) -> None:
    browser = web.app.test_client()
    back = _entered(browser)
    provider.is_broken = True
    assert browser.get(back).status_code == 503
