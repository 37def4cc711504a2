"""Finding by words: what a person may see and do, and nothing of anybody else's."""

from app.domain.tenants import Role
from tests.factories import product
from tests.web.conftest import Web

HERE = {"Referer": "http://localhost/wallet?page=2"}


def test_words_find_pages_products_services_shops_and_looks(web: Web) -> None:
    web.house.stock(web.store, product(web.store, 1), product(web.store, 2))
    found = web.get("/find?q=bowl 2")
    assert ("Tide bowl 2" in found, "Tide bowl 1" in found) == (True, False)
    assert 'href="/wallet"' in web.get("/find?q=WALL")
    assert "/services/seo" in web.get("/find?q=seo")
    assert f"/stores/{web.store.id}" in web.get(f"/find?q={web.store.name[:4]}")
    assert "Nothing is called like that." in web.get("/find?q=xyzzy")


def test_a_look_is_switched_on_the_page_over_which_it_was_found(web: Web) -> None:
    page = web.client.get("/find?q=theme", headers=HERE).text
    assert 'name="theme" value="dark"' in page
    assert 'name="back" value="/wallet?page=2"' in page
    elsewhere = {"Referer": "http://evil.example/wallet"}
    assert "evil" not in web.client.get("/find?q=theme", headers=elsewhere).text


def test_only_what_one_may_see_is_found(web: Web) -> None:
    assert 'href="/branding"' in web.get("/find?q=brand").split('data-part="found"')[1]
    web.play(Role.VIEWER)
    found = web.get("/find?q=brand").split('data-part="found"')[1]
    assert ('href="/branding"' in found, 'href="/voice"' in found) == (False, True)
    assert 'href="/admin"' not in web.get("/find").split('data-part="found"')[1]


def test_another_tenants_products_are_not_found(web: Web) -> None:
    sign_ins = web.app.extensions["rooz"].sign_ins
    other = sign_ins.register("other@shop.example", "a long sentence", "Fjell", "Ola")
    theirs = web.house.move_in(other)
    web.house.stock(theirs, product(theirs, 7))
    assert "Nothing is called like that." in web.get("/find?q=Tide bowl 7")
    stranger = web.app.test_client()
    stranger.post("/sign-in", data={"email": "other@shop.example", "password": "a long sentence"})
    assert "Tide bowl 7" in stranger.get("/find?q=Tide bowl 7").text
