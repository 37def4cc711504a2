"""Making an account, confirming its address, and a forgotten password, as pages."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from integrations.mail import FolderMail
from tests.web.conftest import EMAIL, PASSWORD, Web

NEW = {
    "email": "sara@shop.example",
    "password": "kiln tuesday orbit",
    "workspace": "Atlas Bowls",
    "name": "Sara",
}


@pytest.fixture
def box(web: Web, tmp_path: Path) -> Path:
    """Where mail lies."""
    post = web.app.extensions["rooz"].account_mail
    object.__setattr__(post, "mail", FolderMail(tmp_path, "Rooz Auto <no-reply@rooz.example>"))
    return tmp_path


def _newest(web: Web, box: Path) -> tuple[str, str]:
    """Subject and link of the newest mail, which is written now."""
    web.app.extensions["rooz"].account_mail.deliver()
    newest = max(box.glob("*.eml"))
    mail = message_from_bytes(newest.read_bytes(), policy=default)
    lines = mail.get_body(("plain",)).get_content().splitlines()
    [link] = [line for line in lines if line.startswith("http")]
    return mail["subject"], "/" + link.split("/", 3)[3]


def test_a_stranger_makes_an_account_and_is_in(web: Web, box: Path) -> None:
    stranger = web.app.test_client()
    assert "Make a workspace" in stranger.get("/register").text
    answer = stranger.post("/register?next=/wallet", data=NEW)
    assert (answer.status_code, answer.location) == (303, "/wallet")
    page = stranger.get("/wallet").text
    assert "Atlas Bowls" in page
    assert "We sent a link to sara@shop.example" in page
    web.app.extensions["rooz"].account_mail.deliver()
    subjects = {message_from_bytes(mail.read_bytes())["to"] for mail in box.glob("*.eml")}
    assert subjects == {EMAIL, "sara@shop.example"}


def test_a_known_address_is_told_so(web: Web) -> None:
    answer = web.app.test_client().post("/register", data={**NEW, "email": EMAIL.upper()})
    assert answer.status_code == 409
    assert "This address has an account" in answer.text
    assert 'value="Atlas Bowls"' in answer.text


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("email", "sara", "looks like name@shop.example"),
        ("password", "12345678", "guessed at once"),
        ("password", "short", "at least 8"),
        ("workspace", " ", "Give it a name"),
        ("name", "x" * 121, "too long"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(web: Web, field: str, value: str, said: str) -> None:
    stranger = web.app.test_client()
    answer = stranger.post("/register", data={**NEW, field: value})
    assert answer.status_code == 422
    assert said in answer.text
    assert f'id="error-{field}"' in answer.text
    assert stranger.post("/register", data=NEW).status_code == 303


def test_the_button_confirms_and_the_link_alone_does_not(web: Web, box: Path) -> None:
    subject, path = _newest(web, box)
    assert subject == "Confirm your address for Rooz Auto"
    stranger = web.app.test_client()
    for _ in range(2):
        assert EMAIL in stranger.get(path).text
    assert "Confirmed" in stranger.post(path).text
    for answer in (stranger.get(path), stranger.post(path)):
        assert answer.status_code == 404
        assert "This link is over" in answer.text


def test_a_forgotten_password_is_replaced(web: Web, box: Path) -> None:
    _newest(web, box)
    stranger = web.app.test_client()
    known = stranger.post("/forgotten", data={"email": EMAIL})
    unknown = stranger.post("/forgotten", data={"email": "who@shop.example"})
    assert known.status_code == unknown.status_code == 200
    assert known.text.replace(EMAIL, "") == unknown.text.replace("who@shop.example", "")
    subject, path = _newest(web, box)
    assert subject == "A new password for Rooz Auto"
    assert "guessed at once" in stranger.post(path, data={"password": "password"}).text
    answer = stranger.post(path, data={"password": "kiln tuesday orbit"})
    assert (answer.status_code, answer.location) == (303, "/sign-in")
    assert "The new password holds" in stranger.get("/sign-in").text
    assert web.client.get("/wallet").status_code == 303
    assert "Ask for a new link" in stranger.get(path).text
    old = stranger.post("/sign-in", data={"email": EMAIL, "password": PASSWORD})
    new = stranger.post("/sign-in", data={"email": EMAIL, "password": "kiln tuesday orbit"})
    assert (old.status_code, new.status_code) == (401, 303)


def test_without_a_mail_server_that_is_said(web: Web) -> None:
    post = web.app.extensions["rooz"].account_mail
    stranger = web.app.test_client()
    assert stranger.post("/forgotten", data={"email": EMAIL}).status_code == 200

    class Nothing:
        is_ready = False

    object.__setattr__(post, "mail", Nothing())
    answer = stranger.post("/forgotten", data={"email": EMAIL})
    assert answer.status_code == 503
    assert "SMTP_URL" in answer.text


def test_whoever_guesses_waits(web: Web) -> None:
    stranger = web.app.test_client()
    wrong = {"email": EMAIL, "password": "wrong horse"}
    answers = [stranger.post("/sign-in", data=wrong).status_code for _ in range(11)]
    assert answers == [401] * 10 + [429]
    refused = stranger.post("/sign-in", data=wrong)
    assert int(refused.headers["Retry-After"]) >= 1
    assert "That was too often" in refused.text
    elsewhere = {"REMOTE_ADDR": "198.51.100.9"}
    right = {"email": EMAIL, "password": PASSWORD}
    answer = web.app.test_client().post("/sign-in", data=right, environ_overrides=elsewhere)
    assert answer.status_code == 303
