"""Between our pages and a shop's own screen: the way there, and the wait for its key."""

import html
import re
import time
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine

from tests.woo_desk import ON_THE_WAY, PASSWORD, Desk
from tests.woo_recordings import told


def test_it_looks_for_the_key_by_itself(desk: Desk) -> None:
    _browser, approve, _deny = desk.approving()
    nonce = parse_qs(urlsplit(approve).query)["user_id"][0]
    first = desk.shown(f"/install/woocommerce/waiting?user_id={nonce}&looks=0")
    assert f"/install/woocommerce/waiting?user_id={nonce}&amp;looks=1" in first
    _browser.get(approve)
    after = desk.shown(f"/install/woocommerce/waiting?user_id={nonce}&looks=1")
    assert "Your shop is connected" in after
    assert "data-live" not in after


def test_after_some_looks_it_says_what_may_keep_the_key_away(desk: Desk) -> None:
    nonce = desk.nonce()
    at_first = desk.shown(f"/install/woocommerce/waiting?user_id={nonce}&looks=0")
    later = desk.shown(f"/install/woocommerce/waiting?user_id={nonce}&looks=5")
    assert "cURL error 60" not in at_first
    assert "cURL error 60" in later
    assert "/stores/woocommerce/keys" in later


def test_after_a_minute_it_looks_no_more(desk: Desk) -> None:
    nonce = desk.nonce()
    page = desk.shown(f"/install/woocommerce/waiting?user_id={nonce}&looks=40")
    assert "data-live" not in page
    assert "we stopped waiting" in page


@pytest.mark.parametrize(
    "recording",
    [
        "21-wcauth-callback-201",
        "21-wcauth-callback-204",
        "21-wcauth-callback-500",
        "21-wcauth-callback-refused",
        "21-wcauth-callback-self-signed",
        "21-wcauth-callback-stock-localhost",
        "21-wcauth-callback-stock-loopback",
        "21-wcauth-callback-untrusted-host",
        "22-wcauth-customer-role",
        "22-wcauth-bad-nonce",
    ],
)
def test_each_error_that_a_running_store_showed_is_explained(desk: Desk, recording: str) -> None:
    [error] = re.findall(r"Error: (.*?)</div>", told(recording)["body"])
    page = desk.shown("/install/woocommerce/trouble")
    known = re.findall(r'<bdi lang="en">(.*?)</bdi>', page)
    assert any(part in error for said in known for part in said.split(", "))


def test_a_shop_that_cannot_reach_us_keeps_no_key_and_is_explained(desk: Desk) -> None:
    browser, approve, _deny = desk.approving()
    desk.woo.practice.ca_file = ""
    assert "cURL error" in browser.get(approve).text
    assert (desk.stores, desk.woo.practice.shop.keys) == ([], {})


def between(desk: Desk) -> str:
    answer = desk.send("/stores/woocommerce", address=desk.woo.home)
    return str(answer.headers["Location"])


def test_the_page_between_sends_the_browser_on_at_once(desk: Desk) -> None:
    """Our own `form-action` stops a form whose answer is another site's address."""
    page = desk.client.get(between(desk))
    assert page.headers["Refresh"].startswith(f"0; url={desk.woo.home}/wc-auth/v1/authorize?")


def test_whom_the_back_button_led_there_waits_and_is_sent_nowhere(desk: Desk) -> None:
    path = between(desk)
    with time_machine.travel(time.time() + 60):
        page = desk.client.get(path)
    assert "Refresh" not in page.headers
    assert "What your shop may have said" in page.get_data(as_text=True)


def test_and_goes_to_the_stores_once_the_key_is_here(desk: Desk) -> None:
    path = between(desk)
    screen = html.unescape(ON_THE_WAY.findall(desk.shown(path))[0])
    nonce = parse_qs(urlsplit(screen).query)["user_id"][0]
    sent = {"user_id": nonce, "key_permissions": "read_write", **desk.key()}
    assert desk.call_back(sent).status_code == 200
    with time_machine.travel(time.time() + 60):
        assert desk.client.get(path).headers["Location"] == "/dashboard"


WAITING = re.compile(r'<a href="([^"]+)">What may be wrong, and how to go on</a>')


def test_who_goes_back_to_the_stores_finds_the_way_to_wait(desk: Desk) -> None:
    """Browsers put the page between out of their history."""
    between(desk)
    [page] = WAITING.findall(desk.shown())
    answer = desk.client.get(html.unescape(page))
    assert "Refresh" not in answer.headers
    assert "What your shop may have said" in answer.get_data(as_text=True)


def test_and_does_not_once_the_key_is_here(desk: Desk) -> None:
    desk.approve()
    assert WAITING.findall(desk.shown()) == []


def test_nor_once_its_time_is_over(desk: Desk) -> None:
    between(desk)
    with time_machine.travel(time.time() + 700):
        assert WAITING.findall(desk.shown()) == []


def test_nor_another_person_in_the_same_browser(desk: Desk) -> None:
    between(desk)
    desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Omar")
    desk.client.delete_cookie("rooz")
    desk.client.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    assert WAITING.findall(desk.shown()) == []


@pytest.mark.parametrize("to", ["", "x", "https://evil.example", "WyJhIiwiYiJd.aaaa.bbbb"])
def test_a_link_to_the_page_between_that_we_never_made_leads_nowhere(desk: Desk, to: str) -> None:
    page = desk.client.get("/install/woocommerce/approve", query_string={"to": to})
    assert (page.status_code, "Refresh" in page.headers) == (404, False)


def test_and_neither_does_one_whose_time_is_over(desk: Desk) -> None:
    path = between(desk)
    with time_machine.travel(time.time() + 700):
        assert desk.client.get(path).status_code == 404
