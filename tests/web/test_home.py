"""The front door, for whoever comes by."""

import re

import pytest

from app.domain.services import MENU
from tests.web.conftest import Web


@pytest.fixture
def page(web: Web) -> str:
    answer = web.app.test_client().get("/")
    assert answer.status_code == 200
    return answer.text


def test_strangers_see_what_we_do_and_members_their_dashboard(web: Web, page: str) -> None:
    assert "Product texts you can check, word by word." in page
    assert web.client.get("/").headers["Location"] == "/dashboard"


def test_programs_get_their_welcome(web: Web) -> None:
    told = web.app.test_client().get("/", headers={"Accept": "application/json"})
    assert told.json == {"name": "Rooz Auto", "health": "/api/health"}


def test_prices_are_the_menus(page: str) -> None:
    prices = [int(each) for each in re.findall(r'<td class="end number">(\d+)</td>', page)]
    assert prices == [*(service.price_points for service in MENU), 1]


def test_every_link_leads_somewhere(web: Web, page: str) -> None:
    stranger = web.app.test_client()
    links = set(re.findall(r'<a [^>]*href="([^"]+)"', page))
    assert len(links) > 4
    for link in links:
        path, _hash, anchor = link.partition("#")
        answer = stranger.get(path if path.startswith("/") else f"/{path}")
        assert answer.status_code == 200, link
        assert not anchor or f'id="{anchor}"' in answer.text, link


def test_it_needs_no_script_and_speaks_arabic(web: Web, page: str) -> None:
    assert "<script" not in page
    arabic = web.app.test_client().get("/?locale=ar").text
    assert '<html lang="ar" dir="rtl">' in arabic
