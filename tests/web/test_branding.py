"""Branding's page and what it makes of all others; a workspace's own is nobody else's."""

import re

import pytest

from app.domain.branding import FIELDS
from app.usecases.brand import Brand
from tests.web.conftest import PASSWORD, Web

EMPTY = dict.fromkeys(FIELDS, "")
MINE = {**EMPTY, "name": "Mirra Studio", "primary_color": "#123456", "theme": "dark"}


@pytest.fixture
def admin(web: Web) -> Web:
    web.make_admin()
    return web


def _sheet(page: str) -> str:
    return re.findall(r'href="(/brand/[^"]+)"', page)[0].replace("&amp;", "&")


def test_a_workspaces_own_name_colour_and_theme_are_on_its_pages_alone(web: Web) -> None:
    assert "/brand/" not in web.get("/wallet")
    assert web.post("/branding", **MINE).status_code == 303
    page = web.get("/wallet")
    assert "Mirra Studio" in page
    assert 'data-theme="dark"' in page
    assert "/brand/123456-e8894a.css?v=" in page
    container = web.app.extensions["rooz"]
    container.sign_ins.register("b@shop.example", PASSWORD, "Other", "Bob")
    other = web.app.test_client()
    other.post("/sign-in", data={"email": "b@shop.example", "password": PASSWORD})
    theirs = other.get("/wallet").text
    assert "Mirra Studio" not in theirs
    assert "/brand/" not in theirs


def test_its_sheet_is_public_and_kept_for_good_under_its_hash(web: Web) -> None:
    web.post("/branding", **MINE)
    address, stranger = _sheet(web.get("/wallet")), web.app.test_client()
    answer = stranger.get(address)
    assert answer.mimetype == "text/css"
    assert "--accent: light-dark(#123456," in answer.text
    assert answer.headers["Cache-Control"] == "public, immutable, max-age=31536000"
    assert "Cache-Control" not in stranger.get(address[:-1]).headers
    for wrong in ("red-blue", "123456", "123456-e8894a;}", "12345G-e8894a"):
        assert stranger.get(f"/brand/{wrong}.css").status_code == 404


def test_a_preview_saves_nothing_and_what_is_wrong_stays_typed(web: Web) -> None:
    answer = web.post("/branding/preview", **MINE)
    assert "123456-e8894a.css?for=preview" in answer.text
    wrong = web.post("/branding", **{**MINE, "secondary_color": "blue"})
    assert wrong.status_code == 422
    assert "A colour looks like #0b5c75." in wrong.text
    assert 'value="blue"' in wrong.text
    assert "Mirra Studio" not in web.get("/wallet")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://127.0.0.1/logo.png", "on the public internet"),
        ("https://169.254.169.254/logo.png", "on the public internet"),
        ("http://mirra.example/logo.png", "by https"),
    ],
)
def test_a_picture_that_may_not_be_fetched_is_refused_and_told_why(
    web: Web, url: str, told: str
) -> None:
    answer = web.post("/branding", **{**MINE, "logo_url": url})
    assert answer.status_code == 422
    assert told in answer.text
    assert url not in web.get("/wallet")


def test_what_admins_set_holds_where_a_workspace_says_nothing(
    admin: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    brand: Brand = admin.app.extensions["rooz"].panel.brand
    monkeypatch.setattr(type(brand.pictures), "trouble", lambda *_asked: "")
    theirs = {"name": "Acme Texts", "seo_description": "Texts for shops.", "logo_size": "48"}
    pictures = {"hero_image_url": "https://acme.example/a.png", "logo_url": "https://a.example/b"}
    assert admin.post("/admin/branding", **{**EMPTY, **theirs, **pictures}).status_code == 303
    page = admin.app.test_client().get("/sign-in").text
    assert "<title>Sign in · Acme Texts</title>" in page
    assert '<meta name="description" content="Texts for shops.">' in page
    assert "https://acme.example/a.png" in page
    assert 'height="48"' in admin.get("/wallet")
    assert "Mirra Ceramics" in admin.get("/wallet")
    assert "Branding changed" in admin.get("/admin/audit")
    assert admin.post("/branding", **MINE).status_code == 303
    assert "Mirra Studio" in admin.get("/wallet")
    assert "https://a.example/b" in admin.get("/wallet")
