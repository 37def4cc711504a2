"""A running store's own screens: what they took, what they refused, how they bring us back."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest

from integrations.woocommerce.client import said
from integrations.woocommerce.discovery import is_wordpress
from tests.woo_recordings import HOME, Shop, recorded, told

KEYS = {"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"}


def test_the_keys_that_a_running_store_sent_are_taken() -> None:
    sent = json.loads(told("20-wcauth-callback")["body"])
    assert Shop({}).auth.credentials(sent).values == KEYS


def test_what_we_ask_for_is_what_a_running_store_took() -> None:
    asked = urlsplit(told("20-wcauth-authorize-anonymous")["url"])
    ours = urlsplit(Shop({}).auth.grant_url(HOME, "nonce", "https://a/r", "https://a/c"))
    assert ours.path == asked.path
    assert set(parse_qs(ours.query)) == set(parse_qs(asked.query))


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("22-wcauth-bad-scope", "Invalid scope"),
        ("22-wcauth-bad-return", "is not a valid URL"),
        ("22-wcauth-missing-user", "Missing parameter user_id"),
        ("22-wcauth-missing-scope", "Missing parameter scope"),
        ("22-wcauth-http-callback", "needs to be over SSL"),
    ],
)
def test_what_a_running_store_complained_of_is_not_so_with_us(name: str, complaint: str) -> None:
    assert complaint in told(name)["body"]
    url = Shop({}).auth.grant_url(HOME, "nonce", "https://a.example/r", "https://a.example/c")
    ours = {key: value for key, [value] in parse_qs(urlsplit(url).query).items()}
    assert (ours["scope"], ours["user_id"]) == ("read_write", "nonce")
    assert ours["return_url"].startswith("https://")
    assert ours["callback_url"].startswith("https://")


def test_a_running_stores_screens_carry_what_we_asked_for_to_the_end() -> None:
    login, grant = told("20-wcauth-login-form")["body"], told("20-wcauth-grant-page")["body"]
    for page in (login, grant):
        assert "user_id=tenant-42" in page
        assert "scope=read_write" in page
    assert "wc-auth-approve" in grant


@pytest.mark.parametrize(
    "name", ["20-wcauth-approve", "22-wcauth-approve-twice", "22-wcauth-no-scheme"]
)
def test_a_running_store_brings_the_merchant_back_with_what_we_look_for(name: str) -> None:
    answer = told(name)
    back = parse_qs(urlsplit(answer["headers"]["location"]).query)
    assert (answer["status"], back["success"], back["user_id"]) == (302, ["1"], ["tenant-42"])


def test_a_picture_in_place_of_a_page_is_none_of_wordpress() -> None:
    picture = recorded("03-image-head")
    assert said(picture) is None
    assert not is_wordpress(picture)


def test_our_name_is_not_cut_at_the_login() -> None:
    """A running store sent "Rec & Test App" on unencoded, and lost all behind the "&"."""
    on_login = urlsplit(told("20-wcauth-login-post")["headers"]["location"])
    assert parse_qs(on_login.query)["app_name"] == ["Rec"]
    ours = urlsplit(Shop({}).auth.grant_url(HOME, "nonce", "https://a/r", "https://a/c"))
    assert "&" not in parse_qs(ours.query)["app_name"][0]
