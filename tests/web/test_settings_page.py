"""The settings page, the links in mail, and the page of a development machine's mail."""

import re
from pathlib import Path

import pytest

from integrations.mail import FolderMail
from tests.fakes.mail import FakeMail
from tests.web.conftest import Web


@pytest.fixture
def mail(web: Web) -> FakeMail:
    fake = FakeMail()
    container = web.app.extensions["rooz"]
    object.__setattr__(container.letters, "mail", fake)
    return fake


def _path(mail: FakeMail) -> str:
    return "/" + str(mail.sent[-1].values["url"]).split("/", 3)[3]


def test_an_address_is_confirmed_by_its_link_without_signing_in(web: Web, mail: FakeMail) -> None:
    assert "off</span>" in web.get("/settings")
    assert web.post("/settings/mail", address="nadia@shop.example").status_code == 303
    assert "waits to be confirmed" in web.get("/settings")
    stranger = web.app.test_client()
    assert "Send mail here?" in stranger.get(_path(mail)).get_data(as_text=True)
    assert "waits to be confirmed" in web.get("/settings")
    assert "nadia@shop.example" in stranger.post(_path(mail)).get_data(as_text=True)
    assert "on</span>" in web.get("/settings")


def test_it_is_taken_away_again(web: Web, mail: FakeMail) -> None:
    web.post("/settings/mail", address="nadia@shop.example")
    assert web.post("/settings/mail/remove").status_code == 303
    assert web.app.test_client().post(_path(mail)).status_code == 404
    assert "off</span>" in web.get("/settings")


def test_what_is_wrong_is_said(web: Web, mail: FakeMail) -> None:
    wrong = web.post("/settings/mail", address="nadia")
    web.post("/settings/mail", address="nadia@shop.example")
    again = web.post("/settings/mail", address="nadia@shop.example")
    mail.is_ready = False
    unable = web.post("/settings/mail", address="nadia@shop.example")
    assert (wrong.status_code, again.status_code, unable.status_code) == (422, 409, 422)
    assert "looks like name@shop.example" in wrong.get_data(as_text=True)
    assert "SMTP_URL" in unable.get_data(as_text=True)


def test_forged_links_and_forms_change_nothing(web: Web, mail: FakeMail) -> None:
    web.post("/settings/mail", address="nadia@shop.example")
    forged = _path(mail)[:-1] + ("0" if _path(mail)[-1] != "0" else "1")
    stranger = web.app.test_client()
    assert stranger.get(forged).status_code == 404
    assert stranger.post(forged).status_code == 404
    assert stranger.post(_path(mail).replace("confirm", "stop")).status_code == 404
    answer = web.client.post("/settings/mail/remove", data={"csrf": "forged"})
    assert answer.status_code == 403
    assert stranger.post(_path(mail)).status_code == 200


def test_the_folders_page_is_a_development_machines_alone(web: Web, tmp_path: Path) -> None:
    container, folder = web.app.extensions["rooz"], FolderMail(tmp_path, "rooz@rooz.example")
    object.__setattr__(container.letters, "mail", folder)
    object.__setattr__(container, "outbox", folder)
    web.post("/settings/mail", address="nadia@shop.example")
    page = web.get("/dev/mail")
    assert "nadia@shop.example" in page
    assert re.search(r'<a href="[^"]+/mail/confirm/', page)
    object.__setattr__(container, "outbox", None)
    assert web.client.get("/dev/mail").status_code == 404
