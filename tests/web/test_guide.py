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
