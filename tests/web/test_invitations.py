"""Somebody is asked in by mail; the link lets in whom it was sent to, once, for a week."""

import pytest
from sqlalchemy import text

from app.domain.errors import ExternalError
from tests.fakes.mail import FakeMail
from tests.web.conftest import EMAIL, Web
from tests.web.guests import (
    GUEST,
    WORDS,
    csrf,
    invite,
    joined,
    link,
    member,
    post,
    roles,
    send,
    viewer,
)

__all__ = ["post"]


def test_a_mail_asks_somebody_in_in_their_language(web: Web, post: FakeMail) -> None:
    assert invite(web).status_code == 303
    [letter] = post.sent
    assert (letter.to, letter.language, letter.name) == (GUEST, "ar", "invitation")
    assert letter.values["workspace"] == "Mirra Ceramics"
    page = web.get("/team")
    assert GUEST in page
    assert "An invitation is on its way to omar@agency.example." in page


def test_whoever_has_an_account_is_written_to_in_its_language(web: Web, post: FakeMail) -> None:
    sign_ins = web.app.extensions["rooz"].sign_ins
    sign_ins.register(GUEST, WORDS, "Agency", "Omar")
    who = sign_ins.viewer(sign_ins.enter(GUEST, WORDS))
    sign_ins.prefer(who, "en", "")
    invite(web, language="ar")
    assert post.sent[0].language == "en"


def test_somebody_new_joins_by_the_link_alone(web: Web, post: FakeMail) -> None:
    guest = joined(web, post)
    assert roles(web) == {"Nadia": "owner", "Omar": "editor"}
    assert "Mirra Ceramics" in guest.get("/products").get_data(as_text=True)
    spaces = web.app.extensions["rooz"].sign_ins.workspaces
    who = viewer(web)
    assert [space.name for space in spaces(who)] == ["Mirra Ceramics"]


def test_a_link_is_good_once(web: Web, post: FakeMail) -> None:
    joined(web, post)
    path = link(post)
    again = web.app.test_client()
    assert again.get(path).status_code == 404
    sent = {"name": "Eve", "password": WORDS}
    assert again.post(f"{path}/join", data=sent).status_code == 404
    assert roles(web) == {"Nadia": "owner", "Omar": "editor"}


def test_only_opening_the_link_changes_nothing(web: Web, post: FakeMail) -> None:
    invite(web)
    stranger = web.app.test_client()
    shown = stranger.get(link(post)).get_data(as_text=True)
    assert "Nadia invites you to this workspace of Rooz Auto." in shown
    assert stranger.get(link(post)).status_code == 200
    assert roles(web) == {"Nadia": "owner"}


@pytest.mark.parametrize("spoilt", ["resent", "revoked", "old"])
def test_a_link_that_is_good_no_more_lets_nobody_in(web: Web, post: FakeMail, spoilt: str) -> None:
    invite(web)
    path = link(post)
    assert web.app.test_client().get(path).status_code == 200
    _spoil(web, spoilt)
    sent = {"name": "Omar", "password": WORDS}
    assert web.app.test_client().post(f"{path}/join", data=sent).status_code == 404
    assert roles(web) == {"Nadia": "owner"}


def _spoil(web: Web, how: str) -> None:
    [asked] = web.app.extensions["rooz"].invitations.open_ones(web.tenant)
    if how == "old":
        with web.house.database.reading(web.tenant) as connection:
            connection.execute(text("UPDATE invitations SET sent_at = now() - interval '7 days'"))
    else:
        done = {"resent": "resend", "revoked": "revoke"}[how]
        assert web.post(f"/team/invitations/{asked.id}/{done}").status_code == 303


def test_a_known_person_accepts_after_sign_in(web: Web, post: FakeMail) -> None:
    container = web.app.extensions["rooz"]
    container.sign_ins.register(GUEST, WORDS, "Agency", "Omar")
    invite(web, role="reviewer")
    client, path = web.app.test_client(), link(post)
    assert f"/sign-in?next={path}" in client.get(path).get_data(as_text=True)
    client.post("/sign-in", data={"email": GUEST, "password": WORDS})
    assert send(client, f"{path}/accept").status_code == 303
    assert roles(web) == {"Nadia": "owner", "Omar": "reviewer"}
    assert "Mirra Ceramics" in client.get("/products").get_data(as_text=True)
    with web.house.database.open_platform_uow() as platform:
        found = platform.people.email(member(web, "Omar"))
    assert found
    assert found.confirmed_at


def test_a_second_click_on_yes_leads_where_the_first_did(web: Web, post: FakeMail) -> None:
    web.app.extensions["rooz"].sign_ins.register(GUEST, WORDS, "Agency", "Omar")
    invite(web, role="reviewer")
    client, path = web.app.test_client(), link(post)
    client.post("/sign-in", data={"email": GUEST, "password": WORDS})
    form = {"csrf": csrf(client, "/account")}
    for _click in range(2):
        answer = client.post(f"{path}/accept", data=form)
        assert (answer.status_code, answer.headers["Location"]) == (303, "/")
    web.post(f"/team/members/{member(web, 'Omar')}/remove")
    assert send(client, f"{path}/accept").status_code == 404
    assert roles(web) == {"Nadia": "owner"}


def test_an_account_of_another_address_doesnt_get_in(web: Web, post: FakeMail) -> None:
    container = web.app.extensions["rooz"]
    container.sign_ins.register("eve@agency.example", WORDS, "Agency", "Eve")
    invite(web)
    client, path = web.app.test_client(), link(post)
    client.post("/sign-in", data={"email": "eve@agency.example", "password": WORDS})
    assert "you are signed in as somebody else" in client.get(path).get_data(as_text=True)
    assert send(client, f"{path}/accept").status_code == 422
    assert roles(web) == {"Nadia": "owner"}


def test_a_known_address_is_not_registered_again(web: Web, post: FakeMail) -> None:
    container = web.app.extensions["rooz"]
    invite(web)
    container.sign_ins.register(GUEST, WORDS, "Agency", "Omar")
    client = web.app.test_client()
    answer = client.post(f"{link(post)}/join", data={"name": "Eve", "password": "another " + WORDS})
    assert answer.headers["Location"] == link(post)
    assert roles(web) == {"Nadia": "owner"}


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"address": "nobody"}, "That isn’t an e-mail address."),
        ({"address": EMAIL}, "They are a member already."),
        ({"role": "ADMIN"}, "Choose one of the roles."),
    ],
)
def test_what_is_wrong_with_an_invitation_is_said(
    web: Web, post: FakeMail, form: dict[str, str], said: str
) -> None:
    answer = invite(web, **form)
    assert answer.status_code == 422
    assert said in answer.get_data(as_text=True)
    assert post.sent == []


def test_nobody_is_asked_twice_and_a_box_isnt_filled(web: Web, post: FakeMail) -> None:
    invite(web)
    assert invite(web).status_code == 422
    [asked] = web.app.extensions["rooz"].invitations.open_ones(web.tenant)
    path = f"/team/invitations/{asked.id}/resend"
    statuses = [web.post(path).status_code for _ in range(4)]
    assert statuses[0] == 303
    assert statuses[-1] == 429
    assert len(post.sent) <= 4


def test_mail_that_wasnt_sent_is_said_and_can_be_sent_again(web: Web, post: FakeMail) -> None:
    post.failures.append(ExternalError("away", retryable=True))
    answer = invite(web)
    assert answer.status_code == 422
    assert "The mail couldn’t be sent." in answer.get_data(as_text=True)
    [asked] = web.app.extensions["rooz"].invitations.open_ones(web.tenant)
    assert web.post(f"/team/invitations/{asked.id}/resend").status_code == 303
    assert web.app.test_client().get(link(post)).status_code == 200
