"""The developers' gallery: each component stands in it, in both languages and skins."""

import re
from dataclasses import replace
from itertools import chain
from pathlib import Path

from app.factory import create_app
from app.settings import Settings
from tests.web.conftest import Web

MACRO = re.compile(r"{% macro (\w+)\(")
IMPORTED = re.compile(r"{% from '_ui/\w+\.html' import (.+?)(?: with context)? %}")
LOOKS = ("", "?locale=ar&theme=dark", "?theme=gradient", "?embedded=1", "?embedded=1&locale=ar")


def _texts(folder: str) -> str:
    return "\n".join(path.read_text("utf-8") for path in Path("templates", folder).glob("*.html"))


def test_each_macro_stands_in_the_gallery() -> None:
    # what stands once a page stands in the frame that the gallery has as well
    gallery = _texts("gallery") + _texts("")
    known = dict(re.findall(r"(\w+) as (\w+)", gallery))
    shown = [
        name
        for name in MACRO.findall(_texts("_ui"))
        if not re.search(rf"(call |{{{{ ){known.get(name, name)}\(", gallery)
    ]
    assert shown == []


def test_what_the_gallery_imports_is_there() -> None:
    named = chain.from_iterable(line.split(", ") for line in IMPORTED.findall(_texts("gallery")))
    assert {each.split(" as ")[0] for each in named} <= set(MACRO.findall(_texts("_ui")))


def test_it_comes_in_each_look(web: Web) -> None:
    pages = {look: web.get(f"/_gallery{look}") for look in LOOKS}
    assert [look for look in LOOKS if '<html lang="ar" dir="rtl"' in pages[look]] == [
        LOOKS[1],
        LOOKS[4],
    ]
    assert [look for look in LOOKS if 'data-skin="embedded"' in pages[look]] == [*LOOKS[3:]]
    assert 'data-theme="dark"' in pages[LOOKS[1]]


def test_in_production_there_is_no_such_page(web: Web, settings: Settings) -> None:
    real = replace(settings, is_production=True)
    app = create_app(web.app.extensions["rooz"], real)
    assert app.test_client().get("/_gallery").status_code == 404
