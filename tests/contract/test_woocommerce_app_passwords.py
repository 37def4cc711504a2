"""An application password leads to All in One SEO: how one is asked for, proven and revoked."""

from dataclasses import replace

import pytest

from app.domain.catalog import Field, Slot
from app.domain.errors import ExternalError, Invalid
from app.domain.stores import SeoAccess
from app.ports.stores import Credentials
from integrations.woocommerce.app_passwords import AppPasswords, seo_of
from tests.contract.test_woocommerce import remote
from tests.edits import write
from tests.practice_aioseo import let_in, row, store_of, with_aioseo
from tests.practice_woo import WooPeer

TITLE = Slot(Field.SEO_TITLE)


@pytest.fixture
def shop(woo: WooPeer) -> WooPeer:
    return with_aioseo(woo)


def test_the_shop_says_when_its_password_is_gone(shop: WooPeer) -> None:
    with let_in(shop) as client:
        assert client.shop().seo_access is None
        shop.lever("DELETE", "app-passwords")
        assert client.shop().seo_access is SeoAccess.REFUSED


def test_another_plugin_needs_no_password(woo: WooPeer) -> None:
    with let_in(woo) as client:
        client.shop()
        write(client, client.product(remote(woo, "Riva mug")), {TITLE: "A mug"})
    assert woo.lever("GET", f"products/{woo.number('Riva mug')}")["seo_title"] == "A mug"
    assert row(woo) == {}


def test_a_password_is_proven_by_reads_alone(shop: WooPeer) -> None:
    door, given = AppPasswords(shop.egress), shop.lever("POST", "app-passwords")
    door.prove(store_of(shop), given, remote(shop, "Riva mug"))
    assert shop.lever("GET", "writes") == []
    assert row(shop) == {}


@pytest.mark.parametrize("rights", [[], ["analysis"]])
def test_one_whose_owner_may_not_write_is_refused(shop: WooPeer, rights: list[str]) -> None:
    shop.lever("POST", "conditions", aioseo_rights=rights)
    given = shop.lever("POST", "app-passwords")
    with pytest.raises(ExternalError) as refused:
        AppPasswords(shop.egress).prove(store_of(shop), given, remote(shop, "Riva mug"))
    assert refused.value.kind == "seo_refused"


def test_a_wrong_one_is_refused(shop: WooPeer) -> None:
    given = {**shop.lever("POST", "app-passwords"), "password": "wrong"}
    with pytest.raises(ExternalError) as refused:
        AppPasswords(shop.egress).prove(store_of(shop), given, None)
    assert refused.value.kind == "seo_refused"


def test_it_is_revoked_by_itself_and_again_is_harmless(shop: WooPeer) -> None:
    door, given = AppPasswords(shop.egress), shop.lever("POST", "app-passwords")
    assert door.revoke(store_of(shop), given)
    assert shop.practice.shop.app_passwords == {}
    assert door.revoke(store_of(shop), given)


def test_it_never_goes_over_plain_http(shop: WooPeer) -> None:
    plain = replace(store_of(shop), api_url=f"{shop.home}/wp-json/")
    given = shop.lever("POST", "app-passwords")
    door = AppPasswords(shop.egress)
    with pytest.raises(ExternalError, match="https alone"):
        door.prove(plain, given, None)
    with pytest.raises(Invalid) as wrong:
        door.grant_url(plain, "https://us.example/back")
    assert wrong.value.fields == {"store": "seo_no_https"}
    keys, http = Credentials(shop.key().values, seo=given), shop.egress.http("woocommerce")
    assert seo_of(http, plain, keys) is None
    assert seo_of(http, store_of(shop), keys) is not None


def test_the_screen_is_the_one_that_the_shop_names(shop: WooPeer) -> None:
    url = AppPasswords(shop.egress).grant_url(store_of(shop), "https://us.example/back?state=x")
    root = shop.practice.rest.removesuffix("wp-json/")
    assert url.startswith(f"{root}wp-admin/authorize-application.php?app_name=Rooz+Auto&app_id=")
    assert "success_url=https%3A%2F%2Fus.example%2Fback%3Fstate%3Dx" in url


def test_a_screen_on_another_host_is_not_gone_to(shop: WooPeer) -> None:
    moved = replace(store_of(shop), url="https://shop.example")
    with pytest.raises(Invalid) as wrong:
        AppPasswords(shop.egress).grant_url(moved, "https://us.example/back")
    assert wrong.value.fields == {"store": "seo_elsewhere"}


def test_a_shop_that_switched_such_passwords_off_is_told_so(shop: WooPeer) -> None:
    shop.lever("POST", "conditions", offers_app_passwords=False)
    with pytest.raises(Invalid) as wrong:
        AppPasswords(shop.egress).grant_url(store_of(shop), "https://us.example/back")
    assert wrong.value.fields == {"store": "seo_no_passwords"}


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"site_url": "https://evil.example"}, "seo_other_shop"),
        ({"site_url": ""}, "seo_other_shop"),
        ({"password": ""}, "seo_no_answer"),
        ({"user_login": ""}, "seo_no_answer"),
        ({"password": "x" * 201}, "seo_no_answer"),
    ],
)
def test_only_the_shops_own_whole_answer_counts(
    shop: WooPeer, answer: dict[str, str], code: str
) -> None:
    whole = {"site_url": shop.home, "user_login": "merchant", "password": "abcd efgh"}
    door = AppPasswords(shop.egress)
    kept = door.credentials(store_of(shop), whole)
    assert kept == {"user": "merchant", "password": "abcd efgh"}
    with pytest.raises(Invalid) as wrong:
        door.credentials(store_of(shop), {**whole, **answer})
    assert wrong.value.fields == {"store": code}
