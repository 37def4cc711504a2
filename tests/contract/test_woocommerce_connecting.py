"""Connecting, against what running stores answered: what is found, what is proven, what is told."""

import json
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.domain.diagnoses import Ailment, Unwell
from app.ports.installs import WooSite
from app.ports.stores import Credentials
from integrations.http import Answer
from tests.woo_recordings import HOME, PLACE, Shop, recorded, told

KEYS = {"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"}
SITE = WooSite(PLACE, "Test Shop", HOME, f"{HOME}/wp-json/")
INDEX, READ = "GET /wp-json/", "GET /wp-json/wc/v3/products"
WRITE, MANAGE = "POST /wp-json/wc/v3/products/batch", "GET /wp-json/wc/v3/webhooks"
GOOD = {READ: "04-auth-query-string", WRITE: "07-batch-empty", MANAGE: "30-webhooks-list"}
FRONT = Answer(200, {"link": f'<{HOME}/wp-json/>; rel="https://api.w.org/"'}, b"<html>")


def index(*namespaces: str) -> Answer:
    known = {**json.loads(told("00-index")["body"]), "namespaces": ["wp/v2", *namespaces]}
    return Answer(200, {"content-type": "application/json"}, json.dumps(known).encode())


def discovered(shop: Shop) -> Ailment:
    with pytest.raises(Unwell) as unwell:
        shop.auth.discover(HOME)
    assert unwell.value.diagnosis.sights
    return unwell.value.diagnosis.ailment


def proven(shop: Shop, site: WooSite = SITE) -> Credentials:
    return shop.auth.prove(site, Credentials(KEYS))


def refused(shop: Shop, site: WooSite = SITE) -> Ailment:
    with pytest.raises(Unwell) as unwell:
        proven(shop, site)
    assert unwell.value.diagnosis.sights
    return unwell.value.diagnosis.ailment


def test_a_running_store_is_found() -> None:
    site = Shop({"GET ": FRONT, "GET /": FRONT, INDEX: "00-index"}).auth.discover(HOME)
    assert site == WooSite(PLACE, "Test Shop & Söhne", HOME, f"{HOME}/wp-json/")


@pytest.mark.parametrize(
    ("answer", "ailment"),
    [
        ("42-maintenance", Ailment.MAINTENANCE),
        ("42-maintenance-accept-json", Ailment.MAINTENANCE),
        ("42-fatal-php-error", Ailment.BROKEN),
        ("42-fatal-php-error-accept-json", Ailment.BROKEN),
        ("42-database-down", Ailment.BROKEN),
        ("42-database-down-accept-json", Ailment.BROKEN),
        ("42-php-down-502", Ailment.BROKEN),
        ("10-rate-limited-429", Ailment.BUSY),
        (index(), Ailment.NO_WOOCOMMERCE),
        (index("wc/v1", "wc/v2"), Ailment.OLD_WOOCOMMERCE),
    ],
)
def test_a_sick_store_is_told_by_its_index(answer: str | Answer, ailment: Ailment) -> None:
    assert discovered(Shop({"GET /": FRONT, INDEX: answer})) is ailment


@pytest.mark.parametrize("page", ["42-plain-permalinks", "42-plain-permalinks-accept-json"])
def test_a_store_with_plain_permalinks_is_told(page: str) -> None:
    assert discovered(Shop({"GET /": page, INDEX: page})) is Ailment.PLAIN_PERMALINKS


def test_and_so_it_is_where_it_hides_its_api() -> None:
    page = recorded("42-plain-permalinks")
    silent = Answer(page.status, {"content-type": "text/html"}, page.body)

    def front(request: httpx.Request) -> str | Answer:
        return "00-index" if "rest_route" in request.url.params else silent

    assert discovered(Shop({"GET /": front, INDEX: silent})) is Ailment.PLAIN_PERMALINKS


def test_how_long_a_store_under_maintenance_wants_is_told() -> None:
    with pytest.raises(Unwell) as unwell:
        Shop({"GET /": FRONT, INDEX: "42-maintenance"}).auth.discover(HOME)
    assert unwell.value.diagnosis.wait_s == 600


def test_a_good_key_is_proven_without_a_change() -> None:
    shop = Shop(GOOD)
    assert proven(shop).values == KEYS
    assert [(asked.method, asked.content) for asked in shop.asked] == [
        ("GET", b""),
        ("POST", b"{}"),
        ("GET", b""),
    ]


@pytest.mark.parametrize(
    ("answers", "ailment"),
    [
        ({READ: "04-auth-none"}, Ailment.KEY_UNKNOWN),
        ({READ: "04-auth-nonsense"}, Ailment.KEY_UNKNOWN),
        ({READ: "04-auth-unknown-key"}, Ailment.KEY_UNKNOWN),
        ({READ: "42-key-revoked"}, Ailment.KEY_UNKNOWN),
        ({READ: "04-auth-wrong-secret", WRITE: "04-auth-wrong-secret"}, Ailment.KEY_SECRET),
        ({READ: "04-auth-writeonly-read"}, Ailment.KEY_WRITE_ONLY),
        ({WRITE: "07-batch-readonly-key"}, Ailment.KEY_READ_ONLY),
        ({WRITE: "04-auth-readonly-write"}, Ailment.KEY_READ_ONLY),
        ({READ: "04-auth-customer-read"}, Ailment.KEY_USER),
        ({READ: "42-key-of-demoted-user"}, Ailment.KEY_USER),
        ({WRITE: "04-auth-customer-write"}, Ailment.KEY_USER),
        ({MANAGE: "04-auth-customer-read"}, Ailment.KEY_USER),
        ({READ: "42-woocommerce-deactivated-accept-json"}, Ailment.NO_WOOCOMMERCE),
        ({READ: "02-version-missing"}, Ailment.NO_WOOCOMMERCE),
        ({READ: "42-maintenance-accept-json"}, Ailment.MAINTENANCE),
        ({WRITE: "42-fatal-php-error-accept-json"}, Ailment.BROKEN),
        ({MANAGE: "42-php-down-502"}, Ailment.BROKEN),
        ({READ: "10-rate-limited-429"}, Ailment.BUSY),
        ({READ: "42-plain-permalinks"}, Ailment.REST_BLOCKED),
        ({READ: "04-auth-wc-key-on-wp-v2"}, Ailment.REST_BLOCKED),
    ],
)
def test_a_key_that_does_not_do_is_told(answers: dict[str, str], ailment: Ailment) -> None:
    assert refused(Shop({**GOOD, **answers})) is ailment


def test_a_read_only_key_is_found_out_before_anything_is_done() -> None:
    shop = Shop({**GOOD, WRITE: "07-batch-readonly-key"})
    refused(shop)
    assert [asked.content for asked in shop.asked if asked.method == "POST"] == [b"{}"]


def unseen_unless_asked(request: httpx.Request) -> str:
    return "04-auth-query-string" if "consumer_key" in request.url.params else "04-auth-none"


def test_where_the_header_never_arrives_the_key_goes_into_the_query() -> None:
    shop = Shop({**GOOD, READ: unseen_unless_asked})
    assert proven(shop).values == {**KEYS, "sent_as": "query"}
    assert [bool(asked.headers.get("authorization")) for asked in shop.asked] == [True] + [
        False
    ] * 3


def test_what_we_tell_of_it_holds_no_key() -> None:
    shop = Shop({READ: "04-auth-unknown-key"})
    with pytest.raises(Unwell) as unwell:
        proven(shop)
    assert len(unwell.value.diagnosis.sights) == 2
    assert "0" * 40 not in repr(unwell.value.diagnosis)


PLAIN = "127.0.0.1:8480"
PLAIN_SITE = WooSite(PLAIN, "Test Shop", f"http://{PLAIN}", f"http://{PLAIN}/wp-json/")


def test_over_plain_http_each_call_is_signed_and_no_secret_travels() -> None:
    shop = Shop({**GOOD, READ: "04-auth-oauth1-over-http"}, PLAIN)
    proven(shop, PLAIN_SITE)
    recording = parse_qs(urlsplit(told("04-auth-oauth1-over-http")["url"]).query)
    signs = {name for name in recording if name.startswith("oauth_")}
    assert all(signs <= set(asked.url.params) for asked in shop.asked)
    assert not any(asked.headers.get("authorization") for asked in shop.asked)
    assert not any(KEYS["consumer_secret"] in str(asked.url) for asked in shop.asked)


def test_a_signature_that_is_not_looked_at_is_a_bad_key() -> None:
    shop = Shop({**GOOD, READ: "04-auth-basic-over-http"}, PLAIN)
    assert refused(shop, PLAIN_SITE) is Ailment.KEY_UNKNOWN


def at(date: str) -> Answer:
    body = told("04-auth-wrong-secret")["body"].encode()
    return Answer(401, {"content-type": "application/json", "date": date}, body)


def test_a_shop_with_a_wrong_clock_takes_no_signature() -> None:
    shop = Shop({**GOOD, READ: at("Mon, 23 Nov 2020 03:13:28 GMT")}, PLAIN)
    assert refused(shop, PLAIN_SITE) is Ailment.CLOCK


def test_one_with_a_right_clock_that_takes_none_has_another_secret() -> None:
    wrong = at(format_datetime(datetime.now(UTC), usegmt=True))
    assert refused(Shop({**GOOD, READ: wrong, WRITE: wrong}, PLAIN), PLAIN_SITE) is (
        Ailment.KEY_SECRET
    )


def test_the_keys_that_a_running_store_sent_are_taken() -> None:
    sent = json.loads(told("20-wcauth-callback")["body"])
    assert Shop({}).auth.credentials(sent).values == KEYS


def test_what_we_ask_for_is_what_a_running_store_took() -> None:
    asked = urlsplit(told("20-wcauth-authorize-anonymous")["url"])
    ours = urlsplit(Shop({}).auth.grant_url(HOME, "nonce", "https://a/r", "https://a/c"))
    assert ours.path == asked.path
    assert set(parse_qs(ours.query)) == set(parse_qs(asked.query))


def test_our_name_is_not_cut_at_the_login() -> None:
    """A running store sent "Rec & Test App" on unencoded, and lost all behind the "&"."""
    on_login = urlsplit(told("20-wcauth-login-post")["headers"]["location"])
    assert parse_qs(on_login.query)["app_name"] == ["Rec"]
    ours = urlsplit(Shop({}).auth.grant_url(HOME, "nonce", "https://a/r", "https://a/c"))
    assert "&" not in parse_qs(ours.query)["app_name"][0]
