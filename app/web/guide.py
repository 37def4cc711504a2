"""The guide for merchants as pages of ours: docs/user-guide, in the reader's language."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from flask import Blueprint, Response, render_template, send_from_directory
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from app.domain.errors import NotFound
from app.domain.interface_languages import OTHERWISE
from app.domain.permissions import Door, through
from app.web import reader
from app.web.markdown import rendered

bp = Blueprint("guide", __name__)

GUIDE = Path(__file__).parents[2] / "docs" / "user-guide"
TOPICS = (
    *("shopify", "woocommerce", "audit", "ordering", "review", "publishing"),
    *("voice", "rules", "rivals", "points", "team", "trouble"),
)
# what a page's guide is, by the page's blueprint
ABOUT: Mapping[str, str] = MappingProxyType(
    {
        "dashboard": "audit",
        "products": "audit",
        "services": "ordering",
        "left_alone": "ordering",
        "drafts": "review",
        "rewrites": "review",
        "sheets": "review",
        "runs": "publishing",
        "provenance": "publishing",
        "voice": "voice",
        "rules": "rules",
        "policies": "rules",
        "outlines": "rules",
        "competitors": "rivals",
        "matches": "rivals",
        "watches": "rivals",
        "wallet": "points",
        "pricing": "points",
        "own_model": "points",
        "team": "team",
        "notifications": "team",
        "stores": "woocommerce",
    }
)


@bp.get("/help")
@through(Door.PUBLIC)
def index() -> ResponseReturnValue:
    """What the guide is about."""
    return render_template("guide/index.html", topics=_titles(_language()), language=_language())


@bp.get("/help/<topic>")
@through(Door.PUBLIC)
def show(topic: str) -> ResponseReturnValue:
    """One part of it."""
    language = _language()
    title, body = _read(language, topic)
    others = [(each, name) for each, name in _titles(language) if each != topic]
    return render_template(
        "guide/show.html",
        title=title,
        body=body,
        others=others,
        language=language,
    )


@bp.get("/help/<language>/pictures/<name>")
@through(Door.PUBLIC)
def picture(language: str, name: str) -> Response:
    """A picture of a page."""
    if language not in _languages():
        raise NotFound("no such language")
    return send_from_directory(GUIDE / language / "pictures", name)


def about(blueprint: str | None, *, in_frame: bool) -> str:
    """Which part of the guide explains a page; "" where none does."""
    found = ABOUT.get(blueprint or "", "")
    return "shopify" if in_frame and found == "woocommerce" else found


def _language() -> str:
    spoken = reader.language().code
    return spoken if spoken in _languages() else OTHERWISE


@cache
def _languages() -> frozenset[str]:
    return frozenset(each.name for each in GUIDE.iterdir() if each.is_dir())


@cache
def _titles(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((topic, _read(language, topic)[0]) for topic in TOPICS)


@cache
def _read(language: str, topic: str) -> tuple[str, Markup]:
    if topic not in TOPICS:
        raise NotFound("no such part of the guide")
    text = (GUIDE / language / f"{topic}.md").read_text(encoding="utf-8")
    return rendered(text, lambda address: _address(language, address))


def _address(language: str, written: str) -> str:
    """Where a link of the files leads here."""
    if written.endswith(".md"):
        return f"/help/{written.removesuffix('.md')}"
    return f"/help/{language}/{written}"
