"""Addresses that Shopify signs: known by the signature, whole, of this day, for one shop."""

import hashlib
import hmac
import time
from urllib.parse import quote, urlencode

import pytest
import shopify

from app.domain.errors import Unauthorized
from integrations.shopify.signed_queries import visit
from tests.shop_names import LOOK_ALIKES

SECRET, OLD = "the app's own secret", "the secret before that"
SHOP = "a-shop.myshopify.com"
Query = dict[str, str | list[str]]


def now(seconds: int = 0) -> str:
    return str(int(time.time()) + seconds)


def sent(told: Query, signature: str) -> str:
    return urlencode({**told, "hmac": signature}, doseq=True, quote_via=quote)


def signed(secret: str = SECRET, **changes: str | list[str]) -> str:
    """As Shopify's own library for Python signs: over the values as they are."""
    told: Query = {"shop": SHOP, "timestamp": now(), "state": "a-state", "code": "a-code"}
    told |= {name.replace("_array", "[]"): value for name, value in changes.items()}
    told = {name: value for name, value in told.items() if value != "-"}
    shopify.Session.setup(secret=secret)
    return sent(told, shopify.Session.calculate_hmac(told))


def encoded(**changes: str) -> str:
    """As its library for JavaScript does: over the values as an address has them."""
    told = {"shop": SHOP, "timestamp": now(), **changes}
    text = "&".join(f"{n}={quote(told[n], safe='')}" for n in sorted(told))
    return sent(dict(told), hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest())


def test_a_good_query_says_for_which_shop_and_what_was_granted() -> None:
    came = visit(signed(), (SECRET,))
    assert (came.shop, came.state, came.code) == (SHOP, "a-state", "a-code")


def test_an_install_link_has_neither_state_nor_code() -> None:
    came = visit(signed(state="-", code="-"), (SECRET,))
    assert (came.shop, came.state, came.code) == (SHOP, "", "")


@pytest.mark.parametrize("secret", [SECRET, OLD])
def test_for_an_hour_after_a_rotation_both_secrets_count(secret: str) -> None:
    assert visit(signed(secret), (SECRET, OLD)).shop == SHOP


@pytest.mark.parametrize("secrets", [(SECRET,), ("",), (), ("", "")])
def test_another_secret_or_none_does_not(secrets: tuple[str, ...]) -> None:
    with pytest.raises(Unauthorized):
        visit(signed(OLD), secrets)


def test_without_an_app_an_empty_secret_signs_nothing() -> None:
    with pytest.raises(Unauthorized):
        visit(signed(""), ("",))


AWKWARD = {
    "a space": "two words",
    "a plus": "a+b",
    "an ampersand": "a&b",
    "an equals sign": "YQ==",
    "a percent sign": "100%",
    "an escape": "a%20b",
    "another script": "متجر",
    "quotes": '"it\'s"',
    "a slash": "a/b:c",
    "nothing": "",
}


@pytest.mark.parametrize("how", AWKWARD)
def test_whatever_stands_in_it_both_ways_to_sign_are_known(how: str) -> None:
    assert visit(signed(state=AWKWARD[how]), (SECRET,)).state == AWKWARD[how]
    assert visit(encoded(state=AWKWARD[how]), (SECRET,)).state == AWKWARD[how]


def test_a_space_may_be_sent_in_both_ways() -> None:
    query = signed(state="two words")
    assert "two%20words" in query
    assert visit(query.replace("%20", "+"), (SECRET,)).state == "two words"


@pytest.mark.parametrize("ids", [["1"], ["1", "2"], ["gid://shopify/Product/1", "a&b"]])
def test_lists_are_signed_as_lists(ids: list[str]) -> None:
    query = signed(ids_array=ids)
    assert visit(query, (SECRET,)).shop == SHOP
    with pytest.raises(Unauthorized):
        visit(f"{query}&{quote('ids[]')}=3", (SECRET,))


@pytest.mark.parametrize("extra", ["shop=b.myshopify.com", "state=x", "hmac=0", "timestamp=1"])
def test_nothing_is_said_twice(extra: str) -> None:
    for query in (f"{signed()}&{extra}", f"{extra}&{signed()}"):
        with pytest.raises(Unauthorized):
            visit(query, (SECRET,))


@pytest.mark.parametrize("change", [("a-code", "b-code"), ("a-state", "b-state"), ("a-shop", "b")])
def test_what_was_changed_is_refused(change: tuple[str, str]) -> None:
    with pytest.raises(Unauthorized):
        visit(signed().replace(*change), (SECRET,))


def test_what_joins_the_pairs_may_not_move() -> None:
    """One value that holds a pair isn't two pairs, though both look alike once joined."""
    query = signed(state="x&code=stolen", code="-")
    assert visit(query, (SECRET,)).code == ""
    with pytest.raises(Unauthorized):
        visit(query.replace(quote("&code=", safe=""), "&code="), (SECRET,))


@pytest.mark.parametrize("seconds", [-86_000, -3_600, 0, 300])
def test_it_is_good_for_a_day(seconds: int) -> None:
    assert visit(signed(timestamp=now(seconds)), (SECRET,)).shop == SHOP


@pytest.mark.parametrize(
    "timestamp",
    [-86_500, 86_600, "-", "", "0", "soon", "-1", "1e9", "١٧", "9" * 40],
)
def test_not_longer_and_never_undated(timestamp: int | str) -> None:
    told = now(timestamp) if isinstance(timestamp, int) else timestamp
    for written in (told, f" {now()}"):
        with pytest.raises(Unauthorized):
            visit(signed(timestamp=written), (SECRET,))


@pytest.mark.parametrize(("shop", "sibling"), LOOK_ALIKES.items())
def test_what_only_looks_like_a_shop_is_refused_though_it_is_signed(
    shop: str, sibling: str
) -> None:
    for query in (signed(shop=shop), encoded(shop=shop)):
        with pytest.raises(Unauthorized):
            visit(query, (SECRET,))
    assert visit(signed(shop=sibling), (SECRET,)).shop == sibling.lower()


UNREADABLE = {
    "empty": "",
    "a word": "hmac",
    "an empty signature": f"shop={SHOP}&timestamp={now()}&hmac=",
    "no signature": f"shop={SHOP}&timestamp={now()}",
    "bytes of no text": "shop=%ff%fe&hmac=%ff",
    "no letters at all": f"shop={SHOP}&hmac=%C3%A9",
    "endless": f"{'a=1&' * 900}{signed()}",
    "one thing, endless": signed(state="x" * 5_000),
}


@pytest.mark.parametrize("how", UNREADABLE)
def test_what_cannot_be_read_is_refused(how: str) -> None:
    with pytest.raises(Unauthorized):
        visit(UNREADABLE[how], (SECRET,))
