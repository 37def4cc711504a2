"""The page that our crawler names to the shops it visits."""

import pytest

from app.adapters import scrapes
from app.settings import Settings
from scraper.runner import OwnProcess
from scraper.settings import BOT
from tests.web.conftest import Web


@pytest.mark.parametrize(("language", "title"), [("en", "Our crawler"), ("ar", 'dir="rtl"')])
def test_whoever_was_visited_reads_who_it_was_and_how_to_refuse(
    web: Web, language: str, title: str
) -> None:
    stranger = web.app.test_client()
    page = stranger.get("/crawler", headers={"Accept-Language": language})
    assert page.status_code == 200
    assert title in page.text
    assert f"User-agent: {BOT}\nDisallow: /" in page.text
    assert "mailto:abuse@" in page.text


def test_it_is_the_page_that_the_crawler_names(web: Web, settings: Settings) -> None:
    crawler = scrapes(settings)
    assert isinstance(crawler, OwnProcess)
    named = crawler.manners.user_agent.partition("+")[2].rstrip(")")
    assert web.app.test_client().get(named).status_code == 200
