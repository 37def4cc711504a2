"""A provider's word for somebody, over real HTTP; and all that is not its word."""

import time
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from app.domain.errors import ExternalError, Unauthorized
from app.ports.single_sign_on import Journey, Vouched
from integrations.http import Http
from integrations.oidc import OidcProvider
from tests.oidc_provider import CLIENT_ID, CLIENT_SECRET, Provider, running

JOURNEY = Journey("a state", "a nonce", "a verifier that is long enough to be taken, as RFC 7636")
RETURN = "http://127.0.0.1:8000/sign-in/provider/return"


@pytest.fixture(scope="module")
def peer() -> Iterator[Provider]:
    with running() as provider:
        yield provider


@pytest.fixture
def provider(peer: Provider) -> Provider:
    peer.person = {"sub": "1", "email": "n@shop.example", "email_verified": True, "name": "Nadia"}
    peer.lies, peer.forge, peer.is_broken = {}, "", False
    peer.asked.clear()
    return peer


@pytest.fixture
def ours(provider: Provider) -> OidcProvider:
    http = Http("oidc", total_s=5.0)
    return OidcProvider(provider.issuer, CLIENT_ID, CLIENT_SECRET, "Peer", RETURN, http)


def _back(url: str) -> dict[str, str]:
    """What stands in the address by which the browser comes back."""
    answer = httpx.get(url, follow_redirects=False, trust_env=False)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith(f"{RETURN}?")
    return dict(parse_qsl(urlsplit(answer.headers["Location"]).query))


def test_the_provider_vouches_for_its_person(ours: OidcProvider) -> None:
    back = _back(ours.page(JOURNEY))
    assert ours.vouch(JOURNEY, back) == Vouched("1", "n@shop.example", "Nadia")
    with pytest.raises(Unauthorized):  # a code is good once
        ours.vouch(JOURNEY, back)


@pytest.mark.parametrize("verified", [False, None, "true", 1])
def test_an_address_that_it_doesnt_vouch_for_is_none(
    ours: OidcProvider, provider: Provider, verified: object
) -> None:
    provider.person["email_verified"] = verified
    assert ours.vouch(JOURNEY, _back(ours.page(JOURNEY))).email == ""


@pytest.mark.parametrize(
    "lies",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another"},
        {"aud": None},
        {"aud": [CLIENT_ID, "another"], "azp": "another"},
        {"iss": "https://another.example"},
        {"iss": None},
        {"exp": 1_000_000_000},
        {"exp": None},
        {"exp": "soon"},
        {"iat": None},
        {"iat": int(time.time()) + 3_600},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x" * 256},
    ],
)
def test_a_token_that_isnt_for_us_and_now_and_somebody_is_refused(
    ours: OidcProvider, provider: Provider, lies: dict[str, object]
) -> None:
    provider.lies = lies
    with pytest.raises(Unauthorized):
        ours.vouch(JOURNEY, _back(ours.page(JOURNEY)))
    provider.lies = {"aud": [CLIENT_ID, "another"], "azp": CLIENT_ID}
    ours.vouch(JOURNEY, _back(ours.page(JOURNEY)))


@pytest.mark.parametrize("forge", ["none", "secret", "stranger"])
def test_a_token_that_the_provider_didnt_sign_is_refused(
    ours: OidcProvider, provider: Provider, forge: str
) -> None:
    provider.forge = forge
    with pytest.raises(Unauthorized):
        ours.vouch(JOURNEY, _back(ours.page(JOURNEY)))


def test_who_didnt_set_out_doesnt_arrive(ours: OidcProvider) -> None:
    back = _back(ours.page(JOURNEY))
    for wrong in (
        {**back, "state": "another"},
        {**back, "state": ""},
        {**back, "iss": "https://another.example"},
        {"state": back["state"]},
        {"state": back["state"], "error": "access_denied"},
        {**back, "code": "another"},
    ):
        with pytest.raises(Unauthorized):
            ours.vouch(JOURNEY, wrong)
    ours.vouch(JOURNEY, back)


def test_a_code_without_its_verifier_buys_nothing(ours: OidcProvider) -> None:
    back = _back(ours.page(JOURNEY))
    thief = Journey(JOURNEY.state, JOURNEY.nonce, "x" * 60)
    with pytest.raises(Unauthorized):
        ours.vouch(thief, back)


def test_keys_rotate_and_are_read_again_but_not_for_every_forgery(
    ours: OidcProvider, provider: Provider
) -> None:
    ours.vouch(JOURNEY, _back(ours.page(JOURNEY)))
    provider.rotate()
    with pytest.raises(Unauthorized):  # read a moment ago
        ours.vouch(JOURNEY, _back(ours.page(JOURNEY)))
    assert provider.asked.count("/keys") == 1
    ours.clock = lambda: time.time() + 61
    provider.lies = {"exp": int(time.time()) + 200}
    ours.vouch(JOURNEY, _back(ours.page(JOURNEY)))
    assert provider.asked.count("/keys") == 2


def test_a_provider_that_is_away_or_somebody_else_is_told(
    ours: OidcProvider, provider: Provider
) -> None:
    back = _back(ours.page(JOURNEY))
    provider.is_broken = True
    with pytest.raises(ExternalError):
        ours.vouch(JOURNEY, back)
    other = OidcProvider(f"{provider.issuer}/", CLIENT_ID, CLIENT_SECRET, "Peer", RETURN, ours.http)
    with pytest.raises(ExternalError, match="calls itself"):
        other.page(JOURNEY)
    away = OidcProvider("http://127.0.0.1:1", CLIENT_ID, CLIENT_SECRET, "Peer", RETURN, ours.http)
    with pytest.raises(ExternalError):
        away.page(JOURNEY)
