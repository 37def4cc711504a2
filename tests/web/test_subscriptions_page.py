"""The pages of programs that hear of what happens."""

from dataclasses import replace
from html import unescape

from tests.fakes.receivers import FakeReceivers
from tests.web.conftest import Web

FORM = {"name": "Orders", "url": "https://tools.example/hook", "event": "points.low"}


def _made(web: Web, **form: object) -> str:
    return unescape(web.post("/subscriptions", **{**FORM, **form}).text)


def _place(page: str) -> str:
    return page.split('action="/subscriptions/')[1].split("/", maxsplit=1)[0]


def test_a_secret_is_shown_once(web: Web) -> None:
    page = _made(web)
    secret = page.split('<code class="key">')[1].split("<")[0]
    assert secret.startswith("whsec_")
    place = f"/subscriptions/{_place(page)}"
    assert secret not in web.get(place)
    again = unescape(web.post(f"{place}/secret").text)
    assert "whsec_" in again
    assert secret not in again
    assert "The old one signs until" in unescape(web.get(place))


def test_what_cannot_be_kept_says_why_and_keeps_what_was_typed(web: Web) -> None:
    page = _made(web, url="http://tools.example/hook", event="run.paused")
    assert "The address has to begin with https://." in page
    assert 'value="http://tools.example/hook"' in page
    assert 'value="run.paused" checked' in page
    assert "No program hears of anything yet." in web.get("/subscriptions")


def test_a_test_is_sent_seen_and_sent_again(web: Web) -> None:
    place = f"/subscriptions/{_place(_made(web))}"
    receivers = FakeReceivers()
    deliveries = replace(web.app.extensions["rooz"].deliveries, receivers=receivers)
    assert web.post(f"{place}/test").status_code == 303
    deliveries.work(web.tenant)
    page = unescape(web.get(place))
    assert "Answered 200" in page
    again = page.split(f'action="{place}/deliveries/')[1].split("/")[0]
    assert web.post(f"{place}/deliveries/{again}/redeliver").status_code == 303
    deliveries.work(web.tenant)
    assert len(receivers.came) == 2
    assert len(set(receivers.ids)) == 1


def test_it_is_changed_switched_off_and_on_and_removed(web: Web) -> None:
    place = f"/subscriptions/{_place(_made(web))}"
    assert web.post(place, **{**FORM, "name": "Other"}).status_code == 303
    assert web.post(place, **{**FORM, "name": ""}).status_code == 422
    web.post(f"{place}/switch")
    page = unescape(web.get(place))
    assert "Other" in page
    assert "Nothing is sent there, for you switched it off." in page
    assert "Send a test" not in page
    web.post(f"{place}/switch", on="1")
    assert "Send a test" in web.get(place)
    assert web.post(f"{place}/remove").status_code == 303
    assert web.client.get(place).status_code == 404


def test_the_settings_lead_there(web: Web) -> None:
    assert 'href="/subscriptions"' in web.get("/settings")
