"""Numbers stand on pages as the reader's language writes them."""

import re
from pathlib import Path

import pytest
from flask import Flask
from flask_babel import force_locale

from app.web.numbers import number, signed
from tests.web.conftest import Web

FORMATTED = re.compile(r"'%\+?\d*(?:\.\d+)?[dfi]'")  # in a template, by a way of Python's
POINTS = {"en": "12,345", "ar": "12,345", "de": "12.345", "fr": "12\u202f345"}
COST = {"en": "0.00", "ar": "0.00", "de": "0,00", "fr": "0,00"}  # of nothing


@pytest.fixture
def admin(web: Web) -> Web:
    """One whose workspace has 12,345 points."""
    web.make_admin()
    missing = 12_345 - web.house.queries.counts(web.tenant).account.available
    form = {"key": "a-key-of-this-form", "direction": "grant", "reason": "to be counted"}
    web.post(f"/admin/tenants/{web.tenant}/points", points=str(missing), **form)
    return web


@pytest.mark.parametrize(("language", "told"), POINTS.items())
def test_points_and_amounts_are_written_so(admin: Web, language: str, told: str) -> None:
    admin.post("/preferences", language=language, theme="")
    of_one, cost = f"/admin/tenants/{admin.tenant}", f">{COST[language]}<"
    pages = [admin.get(path) for path in ("/wallet", "/admin/tenants", of_one)]
    assert [f">{told}<" in page for page in pages] == [True] * 3
    assert [">12345<" in page for page in pages] == [False] * 3
    assert [cost in page for page in (pages[2], admin.get("/admin"))] == [True] * 2


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["1,234", "0.1250", "+1,234", "−1,234", "0"]),
        ("ar", ["1,234", "0.1250", "+1,234", "−1,234", "0"]),
        ("de", ["1.234", "0,1250", "+1.234", "−1.234", "0"]),
        ("fr", ["1\u202f234", "0,1250", "+1\u202f234", "−1\u202f234", "0"]),
    ],
)
def test_each_language_writes_its_own(web: Web, language: str, expected: list[str]) -> None:
    app: Flask = web.app
    with app.test_request_context(), force_locale(language):
        shown = [number(1234), number(0.125, 4), signed(1234), signed(-1234), signed(0)]
    assert shown == expected


def test_no_template_formats_a_number_by_itself() -> None:
    assert FORMATTED.search("{{ '%.2f' % usd }}")
    assert FORMATTED.search("{{ '%+d'|format(n) }}")
    texts = {path: path.read_text("utf-8") for path in Path("templates").rglob("*.*")}
    assert [str(path) for path, text in texts.items() if FORMATTED.search(text)] == []
