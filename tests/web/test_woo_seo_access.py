"""A merchant lets us write SEO texts: from the store's page to WordPress's screen and back."""

import html
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from sqlalchemy import text

from app.domain.ids import StoreId
from app.domain.stores import SeoAccess, StoreState
from tests.woo_desk import PASSWORD, Desk

SCREEN = re.compile(r'href="([^"]+authorize-application\.php[^"]*)"')


@dataclass
class Seo:
    """A desk with a connected shop that All in One SEO keeps texts of."""

    desk: Desk
    store: StoreId

    @property
    def path(self) -> str:
        return f"/stores/{self.store}"

    @property
    def access(self) -> SeoAccess:
        [store] = self.desk.known
        return store.seo_access

    @property
    def page(self) -> str:
        return html.unescape(self.desk.shown(self.path))

    def screen(self) -> str:
        """The address of the shop's screen."""
        answer = self.desk.send(f"{self.path}/seo")
        assert answer.status_code == 303
        between = self.desk.client.get(answer.headers["Location"])
        [screen] = SCREEN.findall(between.get_data(as_text=True))
        assert between.headers["Refresh"] == f"0; url={html.unescape(screen)}"
        return html.unescape(screen)

    def answered(self, *, yes: bool = True, screen: str = "") -> str:
        """Where WordPress sends the browser of whoever approved, or didn't."""
        with httpx.Client(follow_redirects=True, verify=self.desk.trust.client_context()) as person:
            login = person.get(screen or self.screen())
            target = html.unescape(re.findall(r'name="redirect" value="([^"]+)"', login.text)[0])
            form = {"username": "merchant", "password": "practice-shop", "redirect": target}
            asked = person.post(login.url, data=form)
            fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', asked.text))
            wanted = {name: html.unescape(value) for name, value in fields.items()}
            wanted.pop("reject" if yes else "approve")
            person.follow_redirects = False
            return person.post(asked.url, data=wanted).headers["Location"]

    def back(self, url: str) -> Any:
        parts = urlsplit(url)
        return self.desk.client.get(f"{parts.path}?{parts.query}")

    def let_in(self) -> None:
        assert self.back(self.answered()).status_code == 303

    def passwords(self) -> int:
        return len(self.desk.woo.practice.shop.app_passwords)


@pytest.fixture
def seo(desk: Desk) -> Seo:
    desk.woo.lever("POST", "plugins", yoast=False)
    desk.woo.lever("POST", "conditions", aioseo=True)
    desk.by_hand(desk.woo.home, **desk.key())
    desk.read()
    return Seo(desk, desk.known[0].id)


def test_the_stores_page_offers_it(seo: Seo) -> None:
    assert "Let us write SEO texts too" in seo.page
    assert not seo.desk.known[0].keeps_seo


def test_and_not_where_another_plugin_keeps_the_texts(desk: Desk) -> None:
    desk.by_hand(desk.woo.home, **desk.key())
    [store] = desk.known
    assert "Let us write SEO texts too" not in desk.shown(f"/stores/{store.id}")
    assert "need no password" in html.unescape(
        desk.send(f"/stores/{store.id}/seo", follow_redirects="1").get_data(as_text=True)
    ) or "need no password" in html.unescape(desk.shown(f"/stores/{store.id}"))


def test_whoever_approves_lets_us_in(seo: Seo) -> None:
    seo.let_in()
    assert seo.access is SeoAccess.GRANTED
    assert seo.desk.known[0].keeps_seo
    assert "We may write them" in seo.page


def test_the_shop_is_read_with_what_it_shows(seo: Seo) -> None:
    number = seo.desk.woo.number("Riva mug")
    seo.desk.woo.lever("POST", f"aioseo/{number}", title="Shown")
    seo.let_in()
    seo.desk.read()
    with seo.desk.container.queries.database.reading(seo.desk.tenant) as connection:
        found = connection.execute(text("SELECT seo_title FROM products WHERE title = 'Riva mug'"))
        assert found.scalar_one() == "Shown"


def test_the_password_is_kept_encrypted_and_out_of_our_pages(seo: Seo) -> None:
    url = seo.answered()
    [secret] = parse_qs(urlsplit(url).query)["password"]
    answer = seo.back(url)
    assert secret not in answer.headers["Location"] + answer.get_data(as_text=True)
    assert secret not in seo.page
    with seo.desk.container.queries.database.reading(seo.desk.tenant) as connection:
        kept = bytes(connection.execute(text("SELECT seo FROM store_credentials")).scalar_one())
    assert secret.encode() not in kept
    assert secret in seo.desk.container.reach_seo.vault.open(kept)


def test_a_no_changes_nothing(seo: Seo) -> None:
    seo.back(seo.answered(yes=False))
    assert "You said no" in seo.page
    assert (seo.access, seo.passwords()) == (SeoAccess.NONE, 0)


def test_an_answer_counts_once(seo: Seo) -> None:
    url = seo.answered()
    seo.back(url)
    seo.desk.send(f"{seo.path}/seo/end")
    seo.back(url)
    assert "took too long, or was done already" in html.unescape(seo.desk.shown("/stores"))
    assert seo.access is SeoAccess.NONE


def test_an_answer_without_an_attempt_of_ours_is_not_taken(seo: Seo) -> None:
    given = seo.desk.woo.lever("POST", "app-passwords")
    query = f"site_url={seo.desk.woo.home}&user_login={given['user']}&password={given['password']}"
    seo.back(f"/install/wordpress/return?state=made-up&{query}")
    seo.back(f"/install/wordpress/return?{query}")
    assert seo.access is SeoAccess.NONE


def test_nor_one_that_somebody_else_began(seo: Seo) -> None:
    url = seo.answered()
    seo.desk.container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Bo")
    other = seo.desk.client.application.test_client()
    other.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    parts = urlsplit(url)
    assert other.get(f"{parts.path}?{parts.query}").headers["Location"] == "/stores"
    assert seo.access is SeoAccess.NONE


def test_nor_one_of_another_shop(seo: Seo) -> None:
    url = seo.answered().replace("127.0.0.1", "evil.example")
    seo.back(url)
    assert "came from another shop" in seo.page
    assert seo.access is SeoAccess.NONE


def test_woocommerces_callback_does_not_take_it_for_its_own(seo: Seo) -> None:
    state = parse_qs(urlsplit(parse_qs(urlsplit(seo.screen()).query)["success_url"][0]).query)
    body = {**seo.desk.key(), "key_permissions": "read_write", "user_id": state["state"][0]}
    assert seo.desk.call_back(body).status_code == 404


def test_whose_sign_in_ended_meanwhile_loses_the_password_on_the_way(seo: Seo) -> None:
    url = seo.answered()
    seo.desk.client.delete_cookie("rooz")
    answer = seo.back(url)
    assert answer.status_code == 303
    assert "password" not in answer.headers["Location"]


def test_a_password_that_may_not_write_is_given_back(seo: Seo) -> None:
    seo.desk.woo.lever("POST", "conditions", aioseo_rights=[])
    seo.back(seo.answered())
    assert "doesn’t let us write SEO texts" in seo.page
    assert (seo.access, seo.passwords()) == (SeoAccess.NONE, 0)


def test_a_second_one_replaces_the_first_which_is_revoked(seo: Seo) -> None:
    seo.let_in()
    seo.let_in()
    assert (seo.access, seo.passwords()) == (SeoAccess.GRANTED, 1)


def test_it_ends_by_the_merchants_click_over_there_too(seo: Seo) -> None:
    seo.let_in()
    seo.desk.send(f"{seo.path}/seo/end")
    assert "your shop has too" in seo.page
    assert (seo.access, seo.passwords()) == (SeoAccess.NONE, 0)


def test_and_by_disconnecting(seo: Seo) -> None:
    seo.let_in()
    seo.desk.send(f"{seo.path}/disconnect")
    assert seo.passwords() == 0
    assert seo.desk.stores == [StoreState.UNINSTALLED]
    assert seo.access is SeoAccess.NONE


def test_a_shop_that_does_not_answer_then_is_told_of(seo: Seo) -> None:
    seo.let_in()
    seo.desk.sick(died="broken")
    seo.desk.send(f"{seo.path}/disconnect")
    assert "our application password still stands there" in html.unescape(seo.desk.shown("/stores"))
    assert seo.passwords() == 1


def test_new_keys_leave_it_as_it_is(seo: Seo) -> None:
    seo.let_in()
    seo.desk.by_hand(seo.desk.woo.home, **seo.desk.key())
    assert seo.access is SeoAccess.GRANTED


def test_checking_the_connection_notices_a_revoked_one_and_a_good_one(seo: Seo) -> None:
    seo.let_in()
    seo.desk.woo.lever("POST", "conditions", aioseo_rights=[])
    seo.desk.send(f"{seo.path}/check")
    assert seo.access is SeoAccess.REFUSED
    assert "Let us in again" in seo.page
    seo.desk.woo.lever("POST", "conditions", aioseo_rights=["general", "analysis"])
    seo.desk.send(f"{seo.path}/check")
    assert seo.access is SeoAccess.GRANTED


def test_a_wordpress_without_such_passwords_is_told_of(seo: Seo) -> None:
    seo.desk.woo.lever("POST", "conditions", offers_app_passwords=False)
    assert seo.desk.send(f"{seo.path}/seo").headers["Location"] == seo.path
    assert "gives no application passwords" in seo.page


def test_a_production_wordpress_wants_our_page_on_https(seo: Seo) -> None:
    """Ours is, in production; here it isn't, and the shop's own page says so."""
    seo.desk.woo.lever("POST", "conditions", is_local=False)
    answer = httpx.get(seo.screen(), verify=seo.desk.trust.client_context())
    assert "must be served over a secure connection" in answer.text


def test_an_old_link_to_the_page_between_leads_to_the_stores(seo: Seo) -> None:
    answer = seo.desk.client.get("/install/wordpress/approve?to=forged")
    assert answer.headers["Location"] == "/stores"
