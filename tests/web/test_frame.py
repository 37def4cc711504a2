"""The frame: who may frame an answer, no cookie, App Bridge first, words that nobody forges."""

import re
import time
from collections.abc import Iterator
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
import time_machine
from flask import make_response
from flask.testing import FlaskClient
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from app.embedded import Addresses
from app.web import frame
from tests.practice_shopify import OTHER, SHOP, Desk, opened

ADMIN = "https://admin.shopify.com"
THEIRS = f"frame-ancestors https://{SHOP} {ADMIN}"
NOBODY = "frame-ancestors 'none'"
ZERO = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    """Two shops that are installed; the merchant of one looks at us."""
    with opened(addresses) as made:
        made.installed(OTHER)
        made.installed()
        yield made


@pytest.fixture
def browser(desk: Desk) -> FlaskClient:
    """One that has cookies for us, which the frame must not heed."""
    client = desk.app.test_client()
    with client.session_transaction() as session:
        session["notice"] = {"kind": "good", "text": "from a cookie"}
    return client


def _own(desk: Desk) -> list[Rule]:
    """Every GET route, from the URL map: a new one is in here by itself."""
    return [rule for rule in desk.app.url_map.iter_rules() if "GET" in (rule.methods or ())]


def _path(rule: Rule) -> str:
    return re.sub(r"<[^>]+>", ZERO, rule.rule)


def _bridge(desk: Desk) -> str:
    with desk.app.app_context():
        return frame.settings().app_bridge_url


def _may_frame(answer: TestResponse) -> str:
    policy = answer.headers["Content-Security-Policy"].split("; ")
    [ancestors] = [part for part in policy if part.startswith("frame-ancestors")]
    return ancestors


def _bearer(desk: Desk, shop: str = SHOP, user: int = 41) -> dict[str, str]:
    return {"Authorization": f"Bearer {desk.peer.session_token(shop, user)}"}


def test_in_the_frame_each_route_names_its_shop_and_sets_no_cookie(
    desk: Desk, browser: FlaskClient
) -> None:
    token = desk.peer.session_token()
    answers = {
        rule.rule: browser.get(_path(rule), query_string={"embedded": "1", "id_token": token})
        for rule in _own(desk)
        # what programs are told is no page, and nobody frames it
        if rule.endpoint != frame.BOUNCE and not rule.rule.startswith("/api/")
    }
    assert {_may_frame(answer) for answer in answers.values()} == {THEIRS}
    assert [rule for rule, each in answers.items() if "Set-Cookie" in each.headers] == []
    assert {200, 403, 404, 422} <= {answer.status_code for answer in answers.values()}
    assert len(answers) >= 15


def test_a_page_that_leads_on_stays_in_the_frame(desk: Desk) -> None:
    asked = {"embedded": "1", "id_token": desk.peer.session_token(), "shop": SHOP, "locale": "ar"}
    led = desk.app.test_client().get("/review", query_string={**asked, "field": "seo_title"})
    shown = desk.app.test_client().get(led.headers["Location"])
    assert (led.status_code, shown.status_code) == (303, 200)
    assert (_may_frame(shown), 'lang="ar"' in shown.text) == (THEIRS, True)


def test_outside_nobody_may_frame_any_route(desk: Desk) -> None:
    client = desk.app.test_client()
    rules = [rule for rule in _own(desk) if rule.endpoint != frame.BOUNCE]
    answers = {rule.rule: client.get(_path(rule), query_string={"shop": SHOP}) for rule in rules}
    assert {_may_frame(answer) for answer in answers.values()} == {NOBODY}
    assert {200, 303, 404} <= {answer.status_code for answer in answers.values()}


def test_each_error_in_the_frame_names_its_shop_too(
    desk: Desk, browser: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(desk.app.view_functions, "wallet.show", lambda: 1 / 0)
    headers = _bearer(desk)
    answers = [
        browser.get("/nowhere", headers=headers),
        browser.delete("/wallet", headers=headers),
        browser.post("/quote", headers=headers, data={"product": "x" * 2_000_000}),
        browser.post("/quote", headers=headers),
        browser.get("/wallet", headers=headers),
        browser.post("/quote", query_string={"embedded": "1", "shop": SHOP}),
        browser.get("/runs", query_string={"embedded": "1", "shop": SHOP}),
    ]
    assert [answer.status_code for answer in answers] == [404, 405, 413, 422, 500, 401, 302]
    assert {_may_frame(answer) for answer in answers} == {THEIRS}
    assert not any("Set-Cookie" in answer.headers for answer in answers)


def test_each_document_in_the_frame_loads_app_bridge_before_any_other_script(desk: Desk) -> None:
    token = desk.peer.session_token()
    query = {"embedded": "1", "id_token": token, "shop": SHOP}
    paths = ("/wallet", "/nowhere", "/from-admin/product", "/install/shopify/bounce")
    pages = [desk.app.test_client().get(path, query_string=query).text for path in paths]
    scripts = [re.findall(r"<script[^>]*src=\"([^\"]+)\"", page) for page in pages]
    assert {found[0] for found in scripts} == {_bridge(desk)}
    assert all('<meta name="shopify-api-key" content="key">' in page for page in pages)
    assert all(re.search(r"<s-link href=\"[^\"]+\" rel=\"home\">", page) for page in pages)


def test_in_the_frame_an_account_says_how_all_of_it_is_deleted(desk: Desk) -> None:
    query = {"embedded": "1", "id_token": desk.peer.session_token(), "shop": SHOP}
    page = desk.app.test_client().get("/account", query_string=query).text
    assert "Uninstall Rooz Auto in your Shopify admin" in page
    assert "/account/delete" not in page


def test_outside_there_is_no_app_bridge(desk: Desk) -> None:
    page = desk.app.test_client().get("/sign-in").text
    assert "app-bridge" not in page


def test_a_body_without_a_token_is_not_sent_on_a_journey(desk: Desk) -> None:
    answer = desk.client.post("/quote?embedded=1", data={"service": "seo"})
    assert answer.status_code == 401
    assert "Open Rooz Auto again" in answer.text


def _bounced(answer: TestResponse) -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    """What the page in between is told, and what the page after it will be."""
    told = parse_qs(urlsplit(answer.headers["Location"]).query)
    return told, parse_qsl(urlsplit(told["shopify-reload"][0]).query)


def test_the_page_that_fetches_a_token_gets_all_that_app_bridge_and_the_page_need(
    desk: Desk,
) -> None:
    ids = [("ids[]", str(8_000_000_000_000 + number)) for number in range(250)]
    given = [("embedded", "1"), ("shop", SHOP), ("host", "aG9zdA"), ("locale", "ar")]
    stale = [("id_token", "stale"), ("hmac", "x" * 64), ("timestamp", "1"), ("session", "y" * 64)]
    answer = desk.client.get("/from-admin/products", query_string=[*given, *ids, *stale])
    told, target = _bounced(answer)
    assert answer.status_code == 302
    assert (told["shop"], told["host"], told["locale"]) == ([SHOP], ["aG9zdA"], ["ar"])
    assert target[:-1] == [*given, *ids]
    assert len(answer.headers["Location"]) < 8_000  # what servers and proxies take


def test_a_token_that_stays_bad_ends_the_journey_and_an_old_one_begins_it(desk: Desk) -> None:
    query = {"embedded": "1", "shop": SHOP, "id_token": "bad"}
    _told, target = _bounced(desk.client.get("/wallet", query_string=query))
    again = {**dict(target), "id_token": "bad"}
    assert desk.client.get("/wallet", query_string=again).status_code == 401
    with time_machine.travel(time.time() + 60):
        assert desk.client.get("/wallet", query_string=again).status_code == 302


@pytest.mark.parametrize("bounced", ["", "x", "-1", "9" * 400, "١"])
def test_a_made_up_journey_is_one_page(desk: Desk, bounced: str) -> None:
    query = {"embedded": "1", "shop": SHOP, "bounced": bounced}
    assert desk.client.get("/wallet", query_string=query).status_code in (302, 401)


@pytest.fixture
def told(desk: Desk) -> str:
    """Where the frame goes after something was done."""
    data = {"id": "987654321", "key": "read-it-now"}
    answer = desk.client.post("/from-admin/read", headers=_bearer(desk), data=data)
    return answer.headers["Location"]


def _toast(answer: TestResponse) -> list[str]:
    return re.findall(r"<p hidden data-toast>([^<]+)</p>", answer.text)


def test_what_was_done_is_told_to_who_did_it(desk: Desk, told: str) -> None:
    answer = desk.client.get(told, headers=_bearer(desk))
    assert _toast(answer) == ["We are reading your shop. Look again in a moment."]


def test_nobody_else_is_told(desk: Desk, told: str) -> None:
    assert _toast(desk.client.get(told, headers=_bearer(desk, user=42))) == []
    assert _toast(desk.client.get(told, headers=_bearer(desk, shop=OTHER))) == []
    assert "reading your shop. Look" not in desk.client.get(told).text


def test_a_minute_later_it_is_told_no_more(desk: Desk, told: str) -> None:
    with time_machine.travel(time.time() + frame.NOTICE_S + 2):
        assert _toast(desk.client.get(told, headers=_bearer(desk))) == []


def test_what_went_wrong_stands_in_the_page_and_is_no_toast(desk: Desk) -> None:
    with desk.app.test_request_context("/", headers=_bearer(desk)):
        frame.tell("bad", "That <b>failed</b>.")
        sent = make_response(frame.go("wallet.show"))
    answer = desk.client.get(sent.headers["Location"], headers=_bearer(desk))
    assert '<div class="notice bad" role="alert">' in answer.text
    assert "That &lt;b&gt;failed&lt;/b&gt;." in answer.text
    assert _toast(answer) == []


def test_outside_a_notice_goes_by_cookie_and_once(browser: FlaskClient) -> None:
    assert "from a cookie" in browser.get("/sign-in").text
    assert "from a cookie" not in browser.get("/sign-in").text


@pytest.mark.parametrize("notice", ["", "x", "WyJhIiwiZ29vZCIsIkJ1eSJd.x.y", "٣.٣.٣", "a" * 3_000])
def test_no_word_is_told_that_we_did_not_sign(desk: Desk, notice: str) -> None:
    answer = desk.client.get("/wallet", query_string={"notice": notice}, headers=_bearer(desk))
    assert answer.status_code == 200
    assert _toast(answer) == []
