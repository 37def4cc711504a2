"""The guide as pages of the application."""

import pytest

from app.web.guide import ABOUT, TOPICS
from tests.web.conftest import Web


@pytest.mark.parametrize(("language", "title"), [("en", "Reviewing drafts"), ("ar", 'dir="rtl"')])
def test_anybody_reads_each_part_in_their_language(web: Web, language: str, title: str) -> None:
    stranger = web.app.test_client()
    said = {"Accept-Language": language}
    answers = [stranger.get(f"/help/{topic}", headers=said) for topic in TOPICS]
    assert {answer.status_code for answer in answers} == {200}
    assert title in stranger.get("/help/review", headers=said).text
    listed = stranger.get("/help", headers=said).text
    assert [topic for topic in TOPICS if f'href="/help/{topic}"' not in listed] == []


@pytest.mark.parametrize(
    ("language", "said"), [("de", "Dies ist der englische."), ("fr", "Voici le guide anglais.")]
)
@pytest.mark.parametrize("path", ["/help", "/help/review"])
def test_where_it_isnt_in_the_readers_language_that_is_said(
    web: Web, path: str, language: str, said: str
) -> None:
    page = web.app.test_client().get(path, headers={"Accept-Language": language}).text
    assert f'<html lang="{language}"' in page
    assert said in page


@pytest.mark.parametrize(
    ("language", "unsaid"), [("en", "the English one"), ("ar", "الدليل الإنجليزي")]
)
def test_where_it_is_nothing_is_said(web: Web, language: str, unsaid: str) -> None:
    page = web.app.test_client().get("/help", headers={"Accept-Language": language}).text
    assert f'lang="{language}">' in page
    assert unsaid not in page


def test_what_is_no_part_of_it_is_not_found(web: Web) -> None:
    paths = (
        "/help/none",
        "/help/..%2fREADME",
        "/help/en/pictures/none.webp",
        "/help/xx/pictures/a",
    )
    assert [web.client.get(path).status_code for path in paths] == [404] * 4


def test_a_page_leads_to_its_part_and_one_without_to_none(web: Web) -> None:
    assert 'href="/help/audit">' in web.get("/products")
    assert 'href="/help/woocommerce">' in web.get("/stores")
    assert "/help/" not in web.get("/account")


def test_pages_that_have_a_part_exist(web: Web) -> None:
    assert set(ABOUT) <= set(web.app.blueprints)
