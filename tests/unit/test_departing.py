"""A call that has to go says so in every answer of it, half a year before."""

import pytest
from flask import Flask
from flask_openapi3.openapi import OpenAPI

from app.api import fronts
from app.api.departing import departing
from app.api.document import document
from app.api.routes import blueprint, open_to_all
from app.domain.errors import Invalid

gone = departing(since="2027-01-01", until="2027-09-01", instead="/api/v1/new")


@pytest.fixture
def app() -> Flask:
    made = Flask("made-up")
    fronts.install(made, ())
    made.add_url_rule("/api/v1/old", "old", gone(lambda: "old"))
    made.add_url_rule("/api/v1/refused", "refused", gone(lambda: ("no", 422)))
    made.add_url_rule("/api/v1/new", "new", lambda: "new")
    return made


@pytest.mark.parametrize("path", ["/api/v1/old", "/api/v1/refused"])
def test_it_says_since_when_until_when_and_what_comes(app: Flask, path: str) -> None:
    told = app.test_client().get(path).headers
    assert told["Deprecation"] == "@1798761600"  # RFC 9745: seconds, as a structured date
    assert told["Sunset"] == "Wed, 01 Sep 2027 00:00:00 GMT"
    assert told["Link"] == '</api/v1/new>; rel="successor-version"'


def test_what_stays_says_nothing_of_it(app: Flask) -> None:
    told = app.test_client().get("/api/v1/new").headers
    assert {"Deprecation", "Sunset", "Link"}.isdisjoint(told.keys())


def test_nothing_goes_with_less_notice_than_half_a_year() -> None:
    with pytest.raises(Invalid):
        departing(since="2027-01-01", until="2027-06-01", instead="/api/v1/new")


def test_the_document_marks_it() -> None:
    calls = blueprint("made_up", "/api/v1", "Made up", is_open=True)

    def old() -> None:
        """Old."""

    def new() -> None:
        """New."""

    calls.get("/old", responses={"204": None})(gone(open_to_all(old)))
    calls.get("/new", responses={"204": None})(open_to_all(new))
    app = OpenAPI("made-up", doc_ui=False)
    app.register_api(calls)
    paths = document(app)["paths"]
    assert paths["/api/v1/old"]["get"]["deprecated"]
    assert "deprecated" not in paths["/api/v1/new"]["get"]
