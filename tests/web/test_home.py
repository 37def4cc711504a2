"""The front door, for whoever comes by."""

import re

import pytest

from app.domain.branding import FIELDS
from app.domain.platform_settings import BANNER_NAMES
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
    prices = [int(each) for each in re.findall(r'<span class="number">(\d+)</span></td>', page)]
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


def test_it_looks_as_the_platform_does_and_says_what_the_platform_says(web: Web) -> None:
    web.make_admin()
    brand = {**dict.fromkeys(FIELDS, ""), "name": "Acme Texts", "seo_title": "Texts by Acme"}
    brand |= {"primary_color": "#123456", "seo_description": "Checked, word by word."}
    assert web.post("/admin/branding", **brand).status_code == 303
    notice = {"competitive_mode": "python", "point_usd": "", "on": ["registration", "orders"]}
    notice |= dict.fromkeys(BANNER_NAMES.values(), "Back at noon.")
    assert web.post("/admin/settings", **notice).status_code == 303
    page = web.app.test_client().get("/").text
    assert "<title>Texts by Acme</title>" in page
    assert '<meta name="description" content="Checked, word by word.">' in page
    assert "Acme Texts</a>" in page
    assert "/brand/123456-" in page
    assert "Back at noon." in page
