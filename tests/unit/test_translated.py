"""Texts in templates: in the reader's language, and what somebody typed is never markup."""

import pytest
from flask import Flask, render_template
from flask_babel import Babel
from jinja2 import DictLoader
from markupsafe import Markup

from app.web import translated

NAME = "<img src=x onerror=alert(1)>"
SAFE = "&lt;img src=x onerror=alert(1)&gt;"
TEXT = "{{ _('%(name)s asks you', name=name) }}"
COUNTED = "{{ ngettext('%(num)d of %(name)s', '%(num)d of %(name)s', n, name=name) }}"


@pytest.fixture
def app() -> Flask:
    app = Flask(__name__)
    Babel(app, locale_selector=lambda: "en")
    translated.install(app)
    pages = {
        "a.html": TEXT,
        "a.txt": TEXT,
        "n.html": COUNTED,
        "own.html": "{{ _('Don’t <b>%%</b>') }}",
    }
    app.jinja_loader = DictLoader(pages)
    return app


def _shown(app: Flask, template: str, **values: object) -> str:
    with app.test_request_context():
        return render_template(template, **values)


def test_a_value_is_escaped_where_it_stands_in_html(app: Flask) -> None:
    assert _shown(app, "a.html", name=NAME) == f"{SAFE} asks you"
    assert _shown(app, "n.html", n=2, name=NAME) == f"2 of {SAFE}"


def test_what_is_markup_stays_so(app: Flask) -> None:
    assert _shown(app, "a.html", name=Markup("<b>Nadia</b>")) == "<b>Nadia</b> asks you"


def test_in_a_mails_plain_text_it_stands_as_it_was_typed(app: Flask) -> None:
    assert _shown(app, "a.txt", name=NAME) == f"{NAME} asks you"


def test_our_own_words_may_hold_markup(app: Flask) -> None:
    assert _shown(app, "own.html") == "Don’t <b>%</b>"
