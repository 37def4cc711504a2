"""The prices, for whoever comes by and for members."""

import pytest

from app.domain.competitor_jobs import Reader
from app.domain.services import MENU
from tests.web.conftest import Web


@pytest.fixture
def changed(web: Web) -> Web:
    web.make_admin()
    answer = web.post("/admin/menu", **{"service.seo": "7", "reason": "A dearer model."})
    assert answer.status_code == 303
    return web


def test_prices_are_those_of_now_for_strangers_and_members(changed: Web) -> None:
    told = '<span class="number">7</span></td>'
    stranger = changed.app.test_client().get("/pricing").text
    assert stranger.count(told) == changed.get("/pricing").count(told) == 1
    assert "Audit my shop, free" in stranger
    assert "Audit my shop, free" not in changed.get("/pricing")


def test_all_that_costs_points_is_there(web: Web) -> None:
    page = web.get("/pricing")
    assert page.count('data-label="Points for each product"') == len(MENU) + len(Reader)
    assert page.count('<td class="end number">') == len(MENU) + 7
    assert "25 points are a gift" in page


def test_the_front_door_leads_to_the_prices(web: Web) -> None:
    assert 'href="/pricing"' in web.app.test_client().get("/").text
