"""Finding a WooCommerce shop at an address, and taking the keys that it sends."""

import pytest

from app.domain.errors import Invalid
from tests.practice_woo import WooPeer


def test_the_shop_is_found_at_its_address(woo: WooPeer) -> None:
    site = woo.auth.discover(f" {woo.home}/wp-admin/ ")
    assert (site.name, site.url, site.api_url) == ("Mirra Ceramics", woo.home, woo.practice.rest)


@pytest.mark.parametrize(
    ("switch", "code"),
    [
        ({"woocommerce": False}, "no_woocommerce"),
        ({"pretty_permalinks": False}, "plain_permalinks"),
    ],
)
def test_what_is_wrong_with_a_shop_is_named(
    woo: WooPeer, switch: dict[str, bool], code: str
) -> None:
    woo.lever("POST", "plugins", **switch)
    with pytest.raises(Invalid) as wrong:
        woo.auth.discover(woo.home)
    assert wrong.value.fields == {"address": code}


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"status": 403, "body": "<html>a firewall</html>"}, "rest_blocked"),
        ({"status": 503, "body": "<html>maintenance</html>"}, "maintenance"),
        ({"status": 502, "body": "<html>bad gateway</html>"}, "broken"),
        ({"status": 522, "body": "<html>timed out</html>"}, "host_down"),
        ({"status": 406, "body": "<html>ModSecurity</html>"}, "rest_blocked"),
        (
            {"status": 200, "body": '{"namespaces": ["wc/v3"], "home": "http://evil.example"}'},
            "elsewhere",
        ),
        (
            {"status": 200, "body": '{"namespaces": ["wc/v3"], "home": "javascript:x"}'},
            "no_wordpress",
        ),
    ],
)
def test_an_api_that_does_not_answer_is_named(
    woo: WooPeer, fault: dict[str, object], code: str
) -> None:
    woo.lever("POST", "faults", operation="/wp-json/", **fault)
    with pytest.raises(Invalid) as wrong:
        woo.auth.discover(woo.home)
    assert wrong.value.fields == {"address": code}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"consumer_key": 5, "consumer_secret": []},
        {"consumer_key": "ck_x", "consumer_secret": "cs_y", "key_permissions": "read_write"},
        {"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"},
        {
            "consumer_key": f"ck_{'0' * 40}",
            "consumer_secret": f"cs_{'0' * 40}",
            "key_permissions": "read",
        },
    ],
)
def test_a_callback_without_proper_keys_is_refused(woo: WooPeer, body: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        woo.auth.credentials(body)
