"""Who is looking at us in Shopify's frame: what Shopify signed for us, now, and for one shop."""

import time
from typing import Any

import jwt
import pytest

from app.domain.errors import Unauthorized
from integrations.shopify.session_tokens import REQUIRED, verified
from tests.shop_names import LOOK_ALIKES

CLIENT = "client-id"
SECRET, OLD = "the app's own secret " * 4, "the secret before that " * 4
SHOP = "a-shop.myshopify.com"


def token(secret: str = SECRET, algorithm: str = "HS256", **changes: Any) -> str:
    now = int(time.time())
    claims = {
        "iss": f"https://{SHOP}/admin",
        "dest": f"https://{SHOP}",
        "aud": CLIENT,
        "sub": "41",
        "exp": now + 60,
        "nbf": now - 1,
        "iat": now,
        "jti": "token-id",
        "sid": "session-id",
        **changes,
    }
    told = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(told, secret, algorithm)


def test_a_good_token_says_who_and_where() -> None:
    session = verified(token(), CLIENT, (SECRET,))
    assert (session.shop, session.user_number, session.token_id) == (SHOP, "41", "token-id")


def test_the_old_secret_counts_for_a_while_after_a_rotation() -> None:
    assert verified(token(OLD), CLIENT, (SECRET, OLD)).shop == SHOP


@pytest.mark.parametrize("claim", REQUIRED)
def test_no_claim_may_be_missing(claim: str) -> None:
    with pytest.raises(Unauthorized):
        verified(token(**{claim: None}), CLIENT, (SECRET,))


@pytest.mark.parametrize(
    "changes",
    [
        {"exp": int(time.time()) - 60},
        {"nbf": int(time.time()) + 86_400},
        {"aud": "another app"},
        {"iss": "https://b-shop.myshopify.com/admin"},
        {"iss": f"https://{SHOP}"},
        {"iss": f"http://{SHOP}/admin"},
        {"iss": f"https://{SHOP}/admin/"},
        {"iss": f"https://{SHOP}/admin?x"},
        {"iss": f"https://{SHOP}\n/admin"},
        {"dest": SHOP, "iss": f"{SHOP}/admin"},
        {"dest": f"http://{SHOP}", "iss": f"http://{SHOP}/admin"},
        {"dest": f"HTTPS://{SHOP}", "iss": f"HTTPS://{SHOP}/admin"},
        {"dest": "", "iss": ""},
        {"dest": 5},
        {"dest": [f"https://{SHOP}"]},
        {"sub": 41},
        {"exp": "soon"},
    ],
)
def test_what_does_not_hold_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(Unauthorized):
        verified(token(**changes), CLIENT, (SECRET,))


@pytest.mark.parametrize(("shop", "sibling"), LOOK_ALIKES.items())
def test_a_token_for_what_only_looks_like_a_shop_is_refused(shop: str, sibling: str) -> None:
    for_it = token(dest=f"https://{shop}", iss=f"https://{shop}/admin")
    with pytest.raises(Unauthorized):
        verified(for_it, CLIENT, (SECRET,))
    for_sibling = token(dest=f"https://{sibling}", iss=f"https://{sibling}/admin")
    assert verified(for_sibling, CLIENT, (SECRET,)).shop == sibling.lower()


@pytest.mark.parametrize(("shop", "sibling"), LOOK_ALIKES.items())
def test_so_is_one_that_such_a_thing_issued(shop: str, sibling: str) -> None:
    for_it = token(dest=f"https://{sibling}", iss=f"https://{shop}/admin")
    with pytest.raises(Unauthorized):
        verified(for_it, CLIENT, (SECRET,))


FORGED = {
    "by another": lambda: token("another secret, just as long " * 3),
    "by the old secret, a day later": lambda: token(OLD),
    "by nobody": lambda: jwt.encode({"dest": f"https://{SHOP}"}, None, "none"),
    "in another way": lambda: token(algorithm="HS512"),
    "empty": lambda: "",
    "a word": lambda: "x",
    "three words": lambda: "a.b.c",
    "other letters": lambda: "é.é.é",
    "one letter more": lambda: f"{token()}x",
    "endless": lambda: "." * 5_000,
}


@pytest.mark.parametrize("forged", FORGED)
def test_what_shopify_did_not_sign_is_refused(forged: str) -> None:
    with pytest.raises(Unauthorized):
        verified(FORGED[forged](), CLIENT, (SECRET,))


def test_without_an_app_there_is_nobody() -> None:
    with pytest.raises(Unauthorized):
        verified(token(), "", ("",))
