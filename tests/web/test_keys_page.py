"""The page of one's API keys."""

from html import unescape

from tests.programs import Program
from tests.web.conftest import Web


def _made(web: Web, **form: object) -> str:
    said = web.post("/keys", **{"name": "Nightly", "scope": "read", "days": "90", **form})
    return unescape(said.text)


def test_a_new_key_is_shown_once_and_calls(web: Web) -> None:
    page = _made(web)
    key = page.split('<code class="key">')[1].split("<")[0]
    assert Program(web.app.test_client(), key).get("/api/v1/me").status_code == 200
    again = web.get("/keys")
    assert key not in again
    assert key[:13] in again


def test_a_key_without_a_name_or_rights_is_not_made(web: Web) -> None:
    assert "A name of at most 80 characters." in _made(web, name=" ")
    refused = web.post("/keys", name="Nightly", days="")
    assert "Choose at least one thing" in refused.text
    assert refused.status_code == 422
    assert "No program has a key of yours." in web.get("/keys")


def test_a_key_is_found_by_its_beginning_and_taken_back(web: Web) -> None:
    page = _made(web, days="")
    assert "No key of yours begins so." in web.get("/keys?prefix=rooz_nothing")
    place = page.split('action="/keys/')[1].split('"')[0]
    assert web.post(f"/keys/{place}").status_code == 303
    assert "No program has a key of yours." in web.get("/keys")


def test_the_settings_lead_there(web: Web) -> None:
    assert 'href="/keys"' in web.get("/settings")
