"""The panel's menu: prices are typed, told why, and shown to merchants."""

import pytest

from tests.factories import product
from tests.web.conftest import Web

PATH = "/admin/menu"


@pytest.fixture
def admin(web: Web) -> Web:
    web.make_admin()
    return web


def test_a_price_is_set_and_merchants_see_it(admin: Web) -> None:
    admin.house.stock(admin.store, product(admin.store))
    assert 'data-price="3"' in admin.get("/products")
    form = {"service.seo": "4", "reason": "models cost more"}
    assert admin.post(PATH, **form).status_code == 303
    assert 'data-price="4"' in admin.get("/products")
    page = admin.get(PATH)
    assert "models cost more" in page
    assert 'name="service.seo" value="4"' in page
    assert "Price changed:" in admin.get("/admin/audit")


def test_what_is_no_price_is_told_and_stays_typed(admin: Web) -> None:
    answer = admin.post(PATH, **{"service.seo": "many", "reason": "because"})
    assert answer.status_code == 422
    assert "A whole number from 1 to 1,000." in answer.text
    assert 'value="many"' in answer.text
    assert "All prices are the owner’s." in admin.get(PATH)
