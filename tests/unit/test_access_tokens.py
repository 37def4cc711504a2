"""Access tokens: what is of our making, and what only looks like it."""

import time
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from json import dumps

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey

from app.domain.errors import Unauthorized
from app.domain.ids import ApiSessionId, UserId, new_id
from app.ports.access_tokens import Claims
from integrations.access_tokens import JwtAccessTokens

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
NEW, OLD, FOREIGN = ("n" * 32, "o" * 32, "f" * 32)
CLAIMS = Claims(UserId(new_id()), ApiSessionId(new_id()), NOW + timedelta(minutes=15))


def tokens(*secrets: str, now: datetime = NOW) -> JwtAccessTokens:
    return JwtAccessTokens(secrets, lambda: now)


def test_a_token_says_what_was_put_in() -> None:
    assert tokens(NEW).read(tokens(NEW).issue(CLAIMS)) == CLAIMS


def test_a_token_of_the_secret_before_is_read_and_a_foreign_one_is_not() -> None:
    assert tokens(NEW, OLD).read(tokens(OLD).issue(CLAIMS)) == CLAIMS
    with pytest.raises(Unauthorized):
        tokens(NEW, OLD).read(tokens(FOREIGN).issue(CLAIMS))


def test_a_token_ends() -> None:
    token = tokens(NEW).issue(CLAIMS)
    last = CLAIMS.expires_at - timedelta(seconds=1)
    assert tokens(NEW, now=last).read(token) == CLAIMS
    with pytest.raises(Unauthorized):
        tokens(NEW, now=CLAIMS.expires_at + timedelta(seconds=1)).read(token)


@pytest.mark.parametrize("token", ["", "rooz", "a.b.c", "é.é.é", "\ud800.a.b", "a" * 9_000])
def test_what_is_no_token_of_ours_is_nobodys(token: str) -> None:
    assert tokens(NEW).read(token) is None


def test_anothers_token_is_nobodys() -> None:
    key = OctKey.import_key("s" * 32, {})
    shopify = jwt.encode({"alg": "HS256"}, {"exp": time.time() + 60}, key)
    assert tokens(NEW).read(shopify) is None


@pytest.mark.parametrize(
    "change",
    [
        {"iss": "another"},
        {"aud": "another"},
        {"exp": None},
        {"exp": "soon"},
        {"exp": int(NOW.timestamp()) - 60},
        {"iat": int(NOW.timestamp()) + 600},
        {"sub": "nobody"},
        {"sid": None},
    ],
)
def test_claims_that_are_missing_or_wrong_are_refused(change: dict[str, object]) -> None:
    ours = tokens(NEW)
    key = ours.keys.keys[0]
    good = jwt.decode(ours.issue(CLAIMS), key, algorithms=["HS256"]).claims
    header = {"alg": "HS256", "kid": key.kid}
    assert ours.read(jwt.encode(header, good, key)) == CLAIMS
    forged = {name: value for name, value in (good | change).items() if value is not None}
    with pytest.raises(Unauthorized):
        ours.read(jwt.encode(header, forged, key))


@pytest.mark.parametrize("algorithm", ["none", "HS384", "RS256"])
def test_another_algorithm_is_refused(algorithm: str) -> None:
    ours = tokens(NEW)
    head, body, signature = ours.issue(CLAIMS).split(".")
    assert ours.read(f"{head}.{body}.{signature}") == CLAIMS
    forged = dumps({"alg": algorithm, "kid": ours.keys.keys[0].kid}).encode()
    other = urlsafe_b64encode(forged).decode().rstrip("=")
    with pytest.raises(Unauthorized):
        ours.read(f"{other}.{body}.{'' if algorithm == 'none' else signature}")
