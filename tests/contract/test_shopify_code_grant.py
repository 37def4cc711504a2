"""Our side of the code grant against the practice shop, and against answers that are none."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest

from app.domain.errors import ExternalError
from app.ports.stores import Credentials
from integrations.http import Http, Rewriting, timed_transport
from integrations.shopify.oauth import ShopifyOAuth
from integrations.shopify.platform import ShopifyPlatform
from tests.factories import store
from tests.practice_shopify import APP_URL, KEY, OTHER, SHOP, ShopifyPeer, running

BACK = f"{APP_URL}/install/shopify/callback"
PAIR = {
    "access_token": "shpat_x",
    "scope": "write_products",
    "expires_in": 3600,
    "refresh_token": "shprt_x",
    "refresh_token_expires_in": 7_776_000,
}


@dataclass
class Ours:
    """Our adapter pointed at the practice shops."""

    peer: ShopifyPeer
    http: Http

    @property
    def oauth(self) -> ShopifyOAuth:
        return ShopifyOAuth(
            KEY.client_id, lambda: (KEY.client_secret,), self.http, self.peer.base_url
        )

    def granted(self, shop: str = SHOP) -> dict[str, str]:
        """What the merchant brings back after they approved."""
        back = self.peer.approve(self.oauth.grant_url(shop, "our state", BACK))
        return dict(parse_qsl(urlsplit(back).query))

    def token(self, **asked: str) -> httpx.Response:
        """The token endpoint, asked as Shopify's documentation does."""
        known = {"client_id": KEY.client_id, "client_secret": KEY.client_secret}
        url = f"{self.peer.url}/shops/{SHOP}/admin/oauth/access_token"
        return httpx.post(url, data={**known, **asked})


@pytest.fixture
def ours() -> Iterator[Ours]:
    with running() as peer:
        http = Http("shopify", total_s=1, transport=Rewriting(peer.base_url, timed_transport(1)))
        yield Ours(peer, http)
        http.close()


def test_a_merchant_comes_back_with_all_that_shopify_tells_and_its_signature(ours: Ours) -> None:
    back = ours.peer.approve(ours.oauth.grant_url(SHOP, "our state", BACK))
    assert back.startswith(f"{BACK}?")
    told = parse_qs(urlsplit(back).query)
    assert told.keys() == {"code", "hmac", "host", "shop", "state", "timestamp"}
    came = ours.oauth.visit(urlsplit(back).query)
    assert (came.shop, came.state, came.code) == (SHOP, "our state", told["code"][0])


def test_their_code_buys_a_key_that_ends_and_opens_the_shop(ours: Ours) -> None:
    key = ours.oauth.redeem(SHOP, ours.granted()["code"])
    assert key.expires_at is not None
    assert key.refresh_until is not None
    assert key.refresh_until > key.expires_at
    platform = ShopifyPlatform(ours.http, ours.http, ours.oauth)
    own = replace(store(), domain=SHOP, api_url=f"https://{SHOP}")
    with platform.connect(own, key) as client:
        assert client.shop().name == "Second Shop"


def test_it_can_be_refreshed(ours: Ours) -> None:
    key = ours.oauth.redeem(SHOP, ours.granted()["code"])
    assert ours.oauth.refresh(SHOP, key).values["access_token"] != key.values["access_token"]


def refusal(ours: Ours, code: str, shop: str = SHOP) -> str:
    with pytest.raises(ExternalError) as refused:
        ours.oauth.redeem(shop, code)
    assert not refused.value.retryable
    return refused.value.kind


def test_a_code_is_good_once(ours: Ours) -> None:
    code = ours.granted()["code"]
    ours.oauth.redeem(SHOP, code)
    assert refusal(ours, code) == "refused"


def test_and_for_a_minute(ours: Ours) -> None:
    code = ours.granted()["code"]
    shop, ends_at = ours.peer.practice.codes[code]
    assert 55 < ends_at - time.time() < 65
    ours.peer.practice.codes[code] = (shop, time.time() - 1)
    assert refusal(ours, code) == "refused"


def test_and_for_its_own_shop(ours: Ours) -> None:
    ours.granted(OTHER)
    assert refusal(ours, ours.granted(SHOP)["code"], OTHER) == "refused"


@pytest.mark.parametrize("code", ["", "x", "a b&c=d%41", "é", "\0", "x" * 3_000])
def test_no_code_buys_nothing(ours: Ours, code: str) -> None:
    ours.granted()
    assert refusal(ours, code) in ("refused", "garbled")


def test_whoever_uninstalled_meanwhile_gives_no_key(ours: Ours) -> None:
    code = ours.granted()["code"]
    ours.peer.uninstall()
    assert refusal(ours, code) == "refused"


def test_a_wrong_secret_is_our_own_trouble_and_not_the_merchants(ours: Ours) -> None:
    code = ours.granted()["code"]
    wrong = replace(ours.oauth, secrets=lambda: ("another",))
    with pytest.raises(ExternalError) as failed:
        wrong.redeem(SHOP, code)
    assert (failed.value.kind, failed.value.retryable) == ("unavailable", True)


def test_shopify_takes_a_code_with_and_without_its_grant_type(ours: Ours) -> None:
    bare = ours.token(code=ours.granted()["code"], expiring="1")
    named = ours.token(code=ours.granted()["code"], expiring="1", grant_type="authorization_code")
    assert bare.json().keys() == named.json().keys() == PAIR.keys()


def test_unless_it_is_asked_it_gives_a_key_without_an_end(ours: Ours) -> None:
    told = ours.token(code=ours.granted()["code"]).json()
    assert told.keys() == {"access_token", "scope"}
    headers = {"X-Shopify-Access-Token": told["access_token"]}
    url = f"{ours.peer.url}/shops/{SHOP}/admin/api/2026-10/graphql.json"
    assert httpx.post(url, headers=headers, json={"query": "{shop{name}}"}).status_code == 403


def test_who_approved_before_is_not_asked_again(ours: Ours) -> None:
    ours.granted()
    page = httpx.get(ours.oauth.grant_url(SHOP, "s", BACK))
    assert page.headers["Location"].startswith(f"{BACK}?")


@pytest.mark.parametrize(
    "change",
    [("client_id=key", "client_id=other"), ("127.0.0.1", "evil.example"), ("callback", "x")],
)
def test_the_practice_shop_knows_its_app_and_where_it_may_send_people(
    ours: Ours, change: tuple[str, str]
) -> None:
    page = ours.oauth.grant_url(SHOP, "s", BACK)
    asked, _joint, query = page.partition("?")
    assert httpx.get(f"{asked}?{query.replace(*change)}").status_code == 400
    assert httpx.get(page).status_code == 200


def answering(*answers: httpx.Response) -> tuple[ShopifyOAuth, list[httpx.Request]]:
    """Our adapter before a shop that answers just so."""
    seen: list[httpx.Request] = []
    waiting = list(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return waiting.pop(0)

    inner = httpx.MockTransport(handle)
    http = Http("shopify", total_s=1, transport=Rewriting("https://base.example/{shop}", inner))
    http.max_bytes = 100_000
    return ShopifyOAuth("key", lambda: ("secret",), http, "https://base.example/{shop}"), seen


def answer(status: int, body: object = b"", **headers: str) -> httpx.Response:
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(status, stream=httpx.ByteStream(text), headers=headers)


def test_what_we_send_is_what_shopify_wants() -> None:
    oauth, seen = answering(answer(200, PAIR))
    oauth.redeem(SHOP, "a-code")
    [request] = seen
    assert (request.method, str(request.url)) == (
        "POST",
        f"https://base.example/{SHOP}/admin/oauth/access_token",
    )
    sent = dict(parse_qsl(request.content.decode()))
    assert sent == {
        "client_id": "key",
        "client_secret": "secret",
        "code": "a-code",
        "expiring": "1",
    }
    assert request.headers["Accept-Encoding"] == "identity"
    assert "Authorization" not in request.headers


def test_of_two_shops_neither_gets_the_others_key_or_cookie() -> None:
    other = {**PAIR, "access_token": "shpat_y"}
    oauth, seen = answering(answer(200, PAIR, Set_Cookie="a=1; Path=/"), answer(200, other))
    assert oauth.redeem(SHOP, "1").values["access_token"] == "shpat_x"
    assert oauth.redeem(OTHER, "2").values["access_token"] == "shpat_y"
    assert "shpat_x" not in str([(each.headers, each.content) for each in seen])
    assert "Cookie" not in seen[1].headers


ANSWERS: dict[str, tuple[httpx.Response, str, bool]] = {
    "used": (answer(400, {"error": "invalid_request"}), "refused", False),
    "an error page": (answer(400, b"<h1>Oauth error</h1>"), "refused", False),
    "an error that is a list": (answer(400, {"error": ["a"]}), "refused", False),
    "an error in disguise": (answer(200, {"error": "invalid_grant"}), "refused", False),
    "elsewhere": (answer(302, b"", Location="https://evil.example"), "refused", False),
    "no right": (answer(403, {"errors": "no"}), "forbidden", False),
    "nowhere": (answer(404, {"errors": "no"}), "gone", False),
    "frozen": (answer(402, {}), "unavailable", True),
    "too many": (answer(429, {}, Retry_After="7"), "rate_limited", True),
    "down": (answer(500, PAIR), "unavailable", True),
    "away": (answer(503, b"<html>"), "unavailable", True),
    "nothing": (answer(200), "garbled", False),
    "no JSON": (answer(200, b"<html>"), "garbled", False),
    "no text": (answer(200, b"\xff\xfe\x00"), "garbled", False),
    "a list": (answer(200, []), "garbled", False),
    "null": (answer(200, b"null"), "garbled", False),
    "too deep": (answer(200, b"[" * 90_000), "garbled", False),
    "too big": (answer(200, b" " * 200_000), "garbled", False),
    "an empty thing": (answer(200, {}), "garbled", False),
}


@pytest.mark.parametrize("how", ANSWERS)
def test_each_answer_that_is_no_key_has_its_kind(how: str) -> None:
    given, kind, retryable = ANSWERS[how]
    oauth, _seen = answering(given)
    with pytest.raises(ExternalError) as failed:
        oauth.redeem(SHOP, "a-secret-code")
    assert (failed.value.kind, failed.value.retryable) == (kind, retryable)
    assert "a-secret-code" not in str(failed.value)


WRONG: dict[str, Any] = {
    "access_token": [None, "", 5, ["shpat_x"], {}],
    "expires_in": [None, 0, -1, "soon", 1e400, 10**12, [], {}, False],
    "refresh_token": [None, "", 5, [], {}],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_a_key_that_is_none_or_has_no_end_is_refused(name: str, value: object) -> None:
    told = {**PAIR, name: value}
    for given in (told, {each: told[each] for each in told if each != name}):
        oauth, _seen = answering(answer(200, given))
        with pytest.raises(ExternalError) as failed:
            oauth.redeem(SHOP, "a-code")
        assert failed.value.kind == "garbled"


@pytest.mark.parametrize("until", [None, "soon", -1, 10**12])
def test_one_whose_refreshing_has_no_end_is_taken(until: object) -> None:
    oauth, _seen = answering(answer(200, {**PAIR, "refresh_token_expires_in": until}))
    key: Credentials = oauth.redeem(SHOP, "a-code")
    assert key.refresh_until is None


def test_a_shop_that_is_slow_is_not_waited_for(ours: Ours) -> None:
    code = ours.granted()["code"]
    ours.peer.fault(status=200, delay_s=3)
    started = time.monotonic()
    with pytest.raises(ExternalError) as failed:
        ours.oauth.redeem(SHOP, code)
    assert failed.value.retryable
    assert time.monotonic() - started < 2.5


def test_no_process_is_told_at_its_start_what_authlib_would_rather_have() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", "import integrations.shopify.code_grant"],
        capture_output=True,
        check=True,
        text=True,
    )
    assert ran.stderr == ""
