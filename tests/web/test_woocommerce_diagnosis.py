"""What is wrong with a shop is told on a page of its own: why, what helps, and what we saw."""

import html
from typing import Any

import pytest

from app.domain.diagnoses import Ailment, Diagnosis
from app.web.remedies import remedy, title
from tests.woo_desk import Desk
from tests.woo_shops import elsewhere

SICK: list[tuple[dict[str, Any], Ailment, str]] = [
    ({"is_old": True}, Ailment.OLD_WOOCOMMERCE, "Updates"),
    ({"blocked_by": "wordfence"}, Ailment.REST_BLOCKED, "Wordfence"),
    ({"blocked_by": "ithemes"}, Ailment.REST_BLOCKED, "Solid Security (iThemes)"),
    ({"blocked_by": "disable_rest_api"}, Ailment.REST_BLOCKED, "Disable REST API"),
    ({"blocked_by": "theme"}, Ailment.REST_BLOCKED, "rest_forbidden"),
    ({"is_walled": True}, Ailment.BOT_WALL, "Cloudflare"),
    ({"died": "maintained"}, Ailment.MAINTENANCE, "in 10 minutes"),
    ({"died": "broken"}, Ailment.BROKEN, "critical error"),
]


def text_of(page: str) -> str:
    return html.unescape(page)


def told(desk: Desk, ailment: Ailment, address: str = "") -> str:
    """The page about the shop's ailment, which keeps the address for another try."""
    address = address or desk.woo.home
    answer = desk.send("/stores/woocommerce", address=address)
    page = text_of(answer.get_data(as_text=True))
    with desk.client.application.test_request_context():
        words = remedy(Diagnosis(ailment, leads_to=address))
    assert answer.status_code == 422
    assert f"<h1>{words.title}</h1>" in page
    assert words.steps[0] in page
    assert f'name="address" type="text" value="{address}"' in page
    assert desk.stores == []
    return page


@pytest.mark.parametrize(("how", "ailment", "detail"), SICK)
def test_each_ailment_has_its_page(
    desk: Desk, how: dict[str, Any], ailment: Ailment, detail: str
) -> None:
    desk.sick(**how)
    page = told(desk, ailment)
    assert detail in page
    assert "What we tried and saw" in page


@pytest.mark.parametrize(
    ("switch", "ailment"),
    [
        ({"woocommerce": False}, Ailment.NO_WOOCOMMERCE),
        ({"pretty_permalinks": False}, Ailment.PLAIN_PERMALINKS),
    ],
)
def test_and_so_have_switches_of_the_shop(
    desk: Desk, switch: dict[str, bool], ailment: Ailment
) -> None:
    desk.woo.lever("POST", "plugins", **switch)
    assert "200" in told(desk, ailment)


def test_once_it_is_mended_the_same_address_does(desk: Desk) -> None:
    desk.sick(blocked_by="wordfence")
    told(desk, Ailment.REST_BLOCKED)
    desk.woo.lever("DELETE", "sickness")
    assert "/wc-auth/v1/authorize" in desk.connect(desk.woo.home)


def test_a_shop_without_https_may_be_connected_by_hand(desk: Desk) -> None:
    desk.woo.lever("POST", "site", is_plain_http=True)
    page = told(desk, Ailment.NO_HTTPS)
    assert "/stores/woocommerce/keys?address=http://127.0.0.1" in page.replace("%3A%2F%2F", "://")


def test_nothing_else_is_offered_keys(desk: Desk) -> None:
    desk.sick(is_walled=True)
    assert "/stores/woocommerce/keys" not in told(desk, Ailment.BOT_WALL)


def test_an_address_that_leads_away_offers_the_other(desk: Desk) -> None:
    desk.sick(moved_to=elsewhere(desk.woo.home))
    page = text_of(desk.connect(desk.woo.home))
    assert f'<button class="btn">Connect {elsewhere(desk.woo.home)}</button>' in page


def test_one_that_leads_where_we_do_not_call_offers_nothing(desk: Desk) -> None:
    desk.sick(moved_to="http://169.254.169.254")
    page = text_of(desk.connect(desk.woo.home))
    assert "isn't on the public internet" in page
    assert "Connect http" not in page


def test_every_ailment_has_words_in_both_languages(desk: Desk) -> None:
    with desk.client.application.test_request_context():
        words = [remedy(Diagnosis(ailment)) for ailment in Ailment]
    assert len({each.title for each in words}) == len(Ailment)
    assert all(each.text and each.steps for each in words)


def test_what_a_shop_says_of_itself_is_text_to_us(desk: Desk) -> None:
    body = "<title><script>alert(1)</script></title>"
    desk.woo.lever("POST", "faults", operation="/wp-json/", status=403, body=body)
    answer = desk.send("/stores/woocommerce", address=desk.woo.home)
    assert "<script>alert" not in answer.get_data(as_text=True)


def test_an_ailment_elsewhere_in_the_app_is_told_in_a_line(desk: Desk) -> None:
    with desk.client.application.test_request_context():
        assert title(Ailment.REST_BLOCKED) == "Something blocks your shop’s REST API"
