"""The team: given roles, parted with, and the workspace handed over."""

import threading

from sqlalchemy import text

from app.domain.api_keys import Scope
from app.domain.errors import Conflict, Invalid, RoozError
from app.domain.tenants import Role, Viewer
from tests.fakes.mail import FakeMail
from tests.web.conftest import EMAIL, Web
from tests.web.guests import (
    GUEST,
    joined,
    member,
    post,
    roles,
    send,
    spaces,
    viewer,
)

__all__ = ["post"]


def test_a_role_is_changed_and_holds_at_once(web: Web, post: FakeMail) -> None:
    guest = joined(web, post)
    assert guest.get("/wallet").status_code == 200
    path = f"/team/members/{member(web, 'Omar')}/role"
    assert web.post(path, role="viewer").status_code == 303
    assert guest.get("/wallet").status_code == 403


def test_an_editor_changes_no_roles(web: Web, post: FakeMail) -> None:
    guest = joined(web, post)
    path = f"/team/members/{member(web, 'Nadia')}/role"
    assert send(guest, path, role="viewer").status_code == 403
    assert "Nadia" in send(guest, path, role="viewer").get_data(as_text=True)
    assert roles(web)["Nadia"] == "owner"


def test_the_last_owner_neither_leaves_nor_steps_down(web: Web, post: FakeMail) -> None:
    joined(web, post)
    me = member(web, "Nadia")
    assert web.post("/team/leave").status_code == 422
    assert web.post(f"/team/members/{me}/role", role="viewer").status_code == 422
    assert web.post(f"/team/members/{me}/remove").status_code == 422
    assert roles(web)["Nadia"] == "owner"


def test_who_is_removed_is_out_at_once_with_their_keys(web: Web, post: FakeMail) -> None:
    guest, omar = joined(web, post), member(web, "Omar")
    container = web.app.extensions["rooz"]
    _made, key = container.api_keys.make(viewer(web), "Nightly", {Scope.READ}, None)
    ask = web.app.test_client().get
    held = {"Authorization": f"Bearer {key}"}
    assert ask("/api/v1/me", headers=held).status_code == 200
    assert web.post(f"/team/members/{omar}/remove").status_code == 303
    assert guest.get("/products").status_code == 303
    assert ask("/api/v1/me", headers=held).status_code == 401
    assert roles(web) == {"Nadia": "owner"}


def test_who_was_removed_from_all_has_a_workspace_when_they_sign_in(
    web: Web, post: FakeMail
) -> None:
    joined(web, post)
    web.post(f"/team/members/{member(web, 'Omar')}/remove")
    who = viewer(web)
    assert (who.tenant.name, who.role) == ("Omar", Role.OWNER)


def test_who_leaves_goes_on_in_another_of_theirs(web: Web, post: FakeMail) -> None:
    guest = joined(web, post)
    send(guest, "/workspaces/new", workspace="Omar’s own")
    assert send(guest, f"/workspace/{web.tenant}").status_code == 303
    assert send(guest, "/team/leave").status_code == 303
    assert "Omar’s own" in guest.get("/products").get_data(as_text=True)


def test_a_workspace_is_handed_over_with_the_others_consent(web: Web, post: FakeMail) -> None:
    guest, omar = joined(web, post), member(web, "Omar")
    assert web.post(f"/team/members/{omar}/role", role="owner").status_code == 422
    assert web.post(f"/team/members/{omar}/ownership", hands_over="1").status_code == 303
    assert post.sent[-1].name == "ownership_offer"
    assert roles(web) == {"Nadia": "owner", "Omar": "editor"}
    assert "Nadia asks you to own this workspace" in guest.get("/team").get_data(as_text=True)
    assert send(guest, "/team/ownership", answer="yes").status_code == 303
    assert roles(web) == {"Nadia": "editor", "Omar": "owner"}


def test_nobody_takes_what_another_was_offered(web: Web, post: FakeMail) -> None:
    guest, omar = joined(web, post), member(web, "Omar")
    assert send(guest, "/team/ownership", answer="yes").status_code == 404
    web.post(f"/team/members/{omar}/ownership")
    assert web.post("/team/ownership", answer="yes").status_code == 404
    assert send(guest, "/team/ownership", answer="no").status_code == 303
    assert send(guest, "/team/ownership", answer="yes").status_code == 404
    assert roles(web) == {"Nadia": "owner", "Omar": "editor"}


def test_of_two_owners_who_step_down_at_once_one_stays(web: Web, post: FakeMail) -> None:
    guest, omar = joined(web, post), member(web, "Omar")
    web.post(f"/team/members/{omar}/ownership")
    send(guest, "/team/ownership", answer="yes")
    teams, start, told = web.app.extensions["rooz"].teams, threading.Barrier(2), []
    both = [viewer(web), viewer(web, EMAIL)]

    def leave(who: Viewer) -> None:
        start.wait()
        try:
            teams.leave(who)
        except (Invalid, Conflict, RoozError) as error:
            told.append(str(error))

    threads = [threading.Thread(target=leave, args=(who,)) for who in both]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert told == ["a workspace has an owner"]
    assert list(roles(web).values()) == ["owner"]


def test_another_workspace_starts_without_a_gift(web: Web) -> None:
    before = viewer(web, EMAIL).tenant.id
    assert web.post("/workspaces/new", workspace="Second shop").status_code == 303
    who = next(s for s in spaces(web) if s.id != before)
    assert web.house.queries.counts(who.id).account.available == 0
    assert web.house.queries.counts(before).account.available > 0
    assert "Second shop" in web.get("/products")


def test_a_workspace_needs_a_name(web: Web) -> None:
    answer = web.post("/workspaces/new", workspace=" ")
    assert answer.status_code == 422
    assert "Give the workspace a name." in answer.get_data(as_text=True)


def test_in_a_shopify_workspace_shopify_says_who_comes_in(web: Web, post: FakeMail) -> None:
    with web.house.database.reading(web.tenant) as connection:
        connection.execute(text("UPDATE tenants SET billing_channel = 'shopify'"))
    page = web.get("/team")
    assert "Give and take that access there" in page
    assert "Send the invitation" not in page
    for path, form in (
        ("/team/invitations", {"address": GUEST, "role": "editor"}),
        ("/team/leave", {}),
        (f"/team/members/{member(web, 'Nadia')}/role", {"role": "viewer"}),
    ):
        assert web.post(path, **form).status_code == 422
    assert post.sent == []
