"""Somebody who is asked into the merchant's workspace, and what they do there."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from app.domain.ids import UserId
from app.domain.tenants import Viewer
from tests.fakes.mail import FakeMail
from tests.web.conftest import EMAIL, PASSWORD, Web

GUEST, WORDS = "omar@agency.example", "four quiet wooden bowls"


@pytest.fixture
def post(web: Web) -> FakeMail:
    """Mail of teams stays here."""
    mail = FakeMail()
    container = web.app.extensions["rooz"]
    for each in (container.invitations, container.teams):
        object.__setattr__(each, "mail", mail)
    return mail


def invite(web: Web, **form: str) -> Any:
    sent = {"address": GUEST, "role": "editor", "language": "ar", **form}
    return web.post("/team/invitations", **sent)


def link(post: FakeMail) -> str:
    return "/invitations/" + str(post.sent[-1].values["url"]).rsplit("/", 1)[1]


def joined(web: Web, post: FakeMail, **form: str) -> FlaskClient:
    """Somebody new, let in by the link."""
    invite(web, **form)
    client = web.app.test_client()
    sent = {"name": "Omar", "password": WORDS}
    assert client.post(f"{link(post)}/join", data=sent).status_code == 303
    return client


def csrf(client: FlaskClient, path: str = "/products") -> str:
    page = client.get(path).get_data(as_text=True)
    return re.findall(r'name="csrf" value="([^"]+)"', page)[0]


def send(client: FlaskClient, path: str, **form: str) -> Any:
    return client.post(path, data={"csrf": csrf(client, "/account"), **form})


def roles(web: Web) -> dict[str, str]:
    members = web.app.extensions["rooz"].teams.members(web.tenant)
    return {each.name: str(each.role) for each in members}


def member(web: Web, name: str) -> UserId:
    members = web.app.extensions["rooz"].teams.members(web.tenant)
    return next(each.user_id for each in members if each.name == name)


def viewer(web: Web, address: str = GUEST) -> Viewer:
    sign_ins = web.app.extensions["rooz"].sign_ins
    return sign_ins.viewer(sign_ins.enter(address, WORDS if address == GUEST else PASSWORD))


def spaces(web: Web) -> list[Any]:
    return list(web.app.extensions["rooz"].sign_ins.workspaces(viewer(web, EMAIL)))
