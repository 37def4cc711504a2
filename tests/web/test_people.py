"""What is asked before a request: of people's browsers, not of who signs what they send."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.domain.permissions import Door, through
from app.web.guards import ask_people


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def client(asked: list[str]) -> FlaskClient:
    app = Flask("people")
    app.add_url_rule("/page", "page", through(Door.PUBLIC)(lambda: "page"))
    app.add_url_rule("/signed", "signed", through(Door.SIGNATURE)(lambda: "signed"))
    app.add_url_rule("/undeclared", "undeclared", lambda: "undeclared")
    ask_people(app, lambda: asked.append("first"), lambda: asked.append("second"))
    return app.test_client()


@pytest.mark.parametrize("path", ["/page", "/undeclared", "/nowhere"])
def test_people_are_asked_everything_in_order(
    path: str, client: FlaskClient, asked: list[str]
) -> None:
    client.get(path)
    assert asked == ["first", "second"]


def test_who_signs_is_asked_nothing(client: FlaskClient, asked: list[str]) -> None:
    assert client.get("/signed").text == "signed"
    assert asked == []


def test_the_first_answer_is_the_requests(asked: list[str]) -> None:
    app = Flask("people")
    app.add_url_rule("/page", "page", through(Door.PUBLIC)(lambda: "page"))
    ask_people(app, lambda: None, lambda: "stopped", lambda: asked.append("third"))
    assert app.test_client().get("/page").text == "stopped"
    assert asked == []
