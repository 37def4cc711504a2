"""What joins two things is the language's, never the template's."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask_babel import Babel, force_locale
from markupsafe import Markup

from app.web.punctuation import listed, listed_text, of, pair

# a value's end, its tags', then a sign; or a sign at a tag's beginning; or one put by an expression
JOINED = re.compile(
    r"\}\}(?:</\w+>)*\s?[:,](?=\s|<|$)|>[:,] \{\{|(?:\{\{|~)\s*'\s?[:,] '|%\}[:,] |join\(', "
)


def _lines() -> Iterator[tuple[str, str]]:
    for path in Path("templates").rglob("*.*"):
        for line in path.read_text("utf-8").splitlines():
            yield str(path), line


def test_no_template_joins_by_a_sign_of_its_own() -> None:
    assert [
        f"{path}: {found[0]}" for path, line in _lines() if (found := JOINED.search(line))
    ] == []


@pytest.mark.parametrize(
    "line",
    [
        "{{ name }}: {{ value }}",
        "<b>{{ name }}</b>: <q>{{ value }}</q>",
        "<b>{{ name }}:</b> {{ value }}",
        "{{ name }} : {{ value }}",
        "{{ one }}, {{ other }}",
        "{{ _('See it') }}:",
        '<span class="hidden-visually">: {{ name }}</span>',
        "{{ ', ' if not loop.last }}",
        "{% if more %}{{ one }}{% endif %}, {{ other }}",
        "{{ names|join(', ') }}",
        "{{ name ~ ': ' ~ value }}",
    ],
)
def test_one_that_does_is_found(line: str) -> None:
    assert JOINED.search(line)


@pytest.mark.parametrize(
    "line",
    [
        "{{ pair(name, value) }}",
        "<li>{{ listed((one, other)) }}</li>",
        "{{ of(name) }}",
        "{% if a %}",
    ],
)
def test_one_that_asks_the_language_is_not(line: str) -> None:
    assert not JOINED.search(line)


@pytest.fixture(params=["en", "ar", "de", "fr"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    app = Flask(__name__)
    Babel(app, default_translation_directories=str(Path("app/translations").absolute()))
    with app.test_request_context(), force_locale(request.param):
        yield request.param


def test_each_language_sets_its_own_signs(language: str) -> None:
    colon = "\N{NO-BREAK SPACE}: " if language == "fr" else ": "
    comma = "، " if language == "ar" else ", "
    assert pair("SKU", "R-1") == f"SKU{colon}R-1"
    assert of("R-1") == f'<span class="hidden-visually">{colon}R-1</span>'
    assert listed((1, "R-1")) == listed_text(["1", "R-1"]) == f"1{comma}R-1"


@pytest.mark.usefixtures("language")
def test_what_is_no_html_is_escaped_and_what_is_stays() -> None:
    bold = Markup("<b>R</b>")
    assert "&lt;i&gt;" in pair("<i>", bold)
    assert "&lt;i&gt;" in listed(("<i>", bold))
    assert "&lt;i&gt;" in of("<i>")
    assert bold in pair("<i>", bold)
    assert bold in listed(("<i>", bold))


def test_nothing_is_listed_as_nothing() -> None:
    assert listed(()) == ""
