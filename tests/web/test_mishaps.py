"""Pages for what went wrong: they lead on, lose nothing that was sent, and stand alone."""

from dataclasses import replace

import pytest
from flask import Flask

from app.bootstrap import build_container
from app.factory import create_app
from app.settings import Settings
from tests.factories import product
from tests.web.conftest import Web


def test_a_form_that_came_after_the_sign_in_ended_can_be_sent_again(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    form = {"csrf": web.token(), "tone": 'Warm & "plain"', "avoid": ["a", "b"]}
    web.client.delete_cookie("rooz")
    page = web.client.post("/voice?from=here", data=form)
    assert page.status_code == 401
    assert f'data-workspace="{web.tenant}"' in page.text
    assert 'name="tone" value="Warm &amp; &#34;plain&#34;"' in page.text
    assert page.text.count('name="avoid"') == 2
    assert 'action="/voice?from=here"' in page.text


def test_what_is_secret_or_no_form_of_ours_is_not_put_into_a_page(web: Web) -> None:
    token = web.token()
    web.client.delete_cookie("rooz")
    secret = {"csrf": token, "address": "shop.example", "consumer_secret": "cs_1"}
    pages = [
        web.client.post("/stores/woocommerce/keys", data=secret),
        web.client.post("/voice", data={"csrf": "forged", "tone": "Warm"}),
    ]
    assert [page.status_code for page in pages] == [401, 401]
    assert [page.text.count("data-again") for page in pages] == [0, 0]
    assert "cs_1" not in pages[0].text


def test_who_is_signed_in_again_learns_the_new_token(web: Web) -> None:
    page = web.get("/signed-in")
    assert f'data-workspace="{web.tenant}"' in page
    assert f'data-csrf="{web.token()}"' in page
    stranger = web.app.test_client().get("/signed-in")
    assert stranger.headers["Location"].endswith("/sign-in?next=/signed-in")


def test_a_page_that_is_nowhere_leads_on(web: Web) -> None:
    inside, outside = web.client.get("/nowhere"), web.app.test_client().get("/nowhere")
    assert [inside.status_code, outside.status_code] == [404, 404]
    assert 'class="side"' in inside.text
    assert 'href="/sign-in"' in outside.text


def test_a_bug_shows_a_page_that_asks_nobody(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ValueError("in what every page shows")

    monkeypatch.setattr("app.factory.viewer", broken)
    page = web.client.get("/crawler", headers={"Accept-Language": "ar"})
    assert page.status_code == 500
    assert '<html lang="ar" dir="rtl">' in page.text
    assert "ValueError" not in page.text


@pytest.fixture
def without_a_database(settings: Settings) -> Flask:
    away = replace(settings, database_url="postgresql+psycopg2://rooz_app:x@127.0.0.1:1/x")
    return create_app(build_container(away), away)


def test_without_a_database_each_page_says_so_once(without_a_database: Flask) -> None:
    client = without_a_database.test_client()
    client.set_cookie("rooz", "somebody")
    page = client.get("/dashboard")
    assert (page.status_code, page.headers["Retry-After"]) == (503, "5")
    assert "Traceback" not in page.text
    assert client.get("/nowhere").status_code == 404
    assert client.get("/offline?locale=en").status_code == 200


def test_what_a_browser_keeps_for_later_comes_in_both_languages(web: Web) -> None:
    assert '<html lang="ar" dir="rtl">' in web.get("/offline?locale=ar&unsent=1")
    workers = [web.client.get(f"/worker.js?locale={each}") for each in ("en", "ar")]
    assert {worker.mimetype for worker in workers} == {"text/javascript"}
    assert workers[0].data != workers[1].data  # another page is another worker
