"""The page of notifications, the bell of every page, and the same for programs."""

import re
from uuid import uuid4

import pytest

from app.domain.happenings import Happening, Kind
from app.domain.ids import TenantId, UserId
from app.domain.notifications import Way
from app.domain.tenants import Membership, Role, User
from tests.factories import BOB
from tests.web.conftest import EMAIL, PASSWORD, Web

API = "/api/v1/notifications"


def tell(web: Web, *happenings: Happening, tenant: TenantId | None = None) -> None:
    with web.house.database.open_uow(tenant or web.tenant) as uow:
        for each in happenings:
            uow.happenings.tell(each)


RUN = str(uuid4())
DRAFTS = Happening(Kind.DRAFTS_READY, RUN, {"run": RUN}, 12)
LOW = Happening(Kind.POINTS_LOW, "1", count=8)


@pytest.fixture
def api(web: Web) -> dict[str, str]:
    form = {"username": EMAIL, "password": PASSWORD}
    answer = web.client.post("/api/auth/login", json=form).get_json()
    return {"Authorization": f"Bearer {answer['access_token']}"}


def test_a_quiet_workspace_says_so_and_its_bell_shows_no_number(web: Web) -> None:
    page = web.get("/notifications")
    assert "All quiet" in page
    assert re.search(
        r'aria-label="Notifications" data-bell>.*?<span [^>]*></span>', page, re.DOTALL
    )
    assert "Mark all as read" not in page


def test_what_happened_is_told_counted_and_leads_to_its_page(web: Web) -> None:
    tell(web, DRAFTS, LOW)
    page = web.get("/notifications")
    assert "12 products have drafts that wait for your review." in page
    assert page.index("8 points are left") < page.index("12 products have")
    assert 'aria-label="Notifications, 2 not read"' in page
    first = re.findall(r'href="(/notifications/[0-9a-f-]{36})"', page)[1]
    answer = web.client.get(first)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/runs/{RUN}")
    assert 'aria-label="Notifications, 1 not read"' in web.get("/notifications")


def test_one_and_all_are_marked_as_read(web: Web) -> None:
    tell(web, DRAFTS, LOW)
    page = web.get("/notifications")
    one = re.search(r'action="(/notifications/[0-9a-f-]{36}/read)"', page)
    up_to = re.search(r'name="up_to" value="(\d+)"', page)
    assert one
    assert up_to
    web.post(one[1])
    assert 'aria-label="Notifications, 1 not read"' in web.get("/notifications")
    tell(web, Happening(Kind.STORE_SHUT, "1", {"store": str(web.store.id)}))
    web.post("/notifications/read", up_to=up_to[1])
    unread = web.get("/notifications?only=unread")
    assert "takes our key no more" in unread
    assert "12 products" not in unread


def test_older_ones_stand_on_the_next_page(web: Web) -> None:
    tell(web, *(Happening(Kind.POINTS_LOW, str(n), count=n) for n in range(2, 53)))
    older = re.search(r'href="(/notifications\?before=\d+)"', web.get("/notifications"))
    assert older
    page = web.get(older[1])
    assert "2 points are left" in page
    assert "52 points are left" not in page


def test_scripts_are_told_once_what_is_new(web: Web) -> None:
    tell(web, LOW)
    first = web.client.get("/notifications/bell")
    assert first.get_json()["unread"] == "1"
    assert [each["text"] for each in first.get_json()["news"]] == ["8 points are left to spend."]
    seen = {"If-None-Match": first.headers["ETag"]}
    assert web.client.get("/notifications/bell", headers=seen).status_code == 304
    tell(web, DRAFTS)
    again = web.client.get("/notifications/bell", headers=seen)
    assert (again.status_code, again.get_json()["unread"]) == (200, "2")


def test_a_name_that_looks_like_html_is_text(web: Web) -> None:
    eve = UserId(uuid4())
    with web.house.database.open_platform_uow() as platform:
        platform.people.add(User(eve, "<i>Eve</i>", "USER"))
    with web.house.database.open_uow(web.tenant) as uow:
        uow.tenants.add_member(Membership(web.tenant, eve, Role.EDITOR))
    tell(web, Happening(Kind.DRAFTS_DECIDED, "1", by=eve))
    page = web.get("/notifications")
    assert "&lt;i&gt;Eve&lt;/i&gt; decided on 1 draft" in page
    assert "<i>Eve" not in page
    said = web.client.get("/notifications/bell").get_json()["news"][0]["text"]
    assert said.startswith("<i>Eve</i> decided")  # which scripts show as text


def test_each_hears_as_they_chose(web: Web) -> None:
    assert 'name="points_low"' in web.get("/notifications/settings")
    web.post("/notifications/settings", points_low="off", drafts_ready="on")
    tell(web, LOW, DRAFTS)
    page = web.get("/notifications")
    assert "points are left" not in page
    assert "12 products" in page


def test_mail_takes_an_address_that_is_confirmed(web: Web) -> None:
    answer = web.post("/notifications/settings", points_low="daily")
    assert answer.status_code == 422  # type: ignore[attr-defined]
    with web.house.database.open_platform_uow() as platform:
        platform.people.confirm(EMAIL)
    answer = web.post("/notifications/settings", points_low="daily")
    assert answer.status_code == 303  # type: ignore[attr-defined]
    assert '<option value="daily" selected' in web.get("/notifications/settings")


def test_who_sees_no_wallet_hears_nothing_of_it(web: Web) -> None:
    tell(web, LOW, DRAFTS)
    web.play(Role.VIEWER)
    page = web.get("/notifications")
    assert "points are left" not in page
    assert "12 products" in page
    assert 'name="points_low"' not in web.get("/notifications/settings")


def test_programs_list_page_by_page_and_read(web: Web, api: dict[str, str]) -> None:
    tell(web, DRAFTS, LOW)
    first = web.client.get(f"{API}?limit=1", headers=api).get_json()
    assert (first["items"][0]["kind"], first["unread"]) == ("points_low", 2)
    second = web.client.get(f"{API}?cursor={first['next_cursor']}", headers=api).get_json()
    assert [(e["kind"], e["count"], e["run_id"]) for e in second["items"]] == [
        ("drafts_ready", 12, RUN)
    ]
    assert second["next_cursor"] is None
    done = web.client.post(f"{API}/{first['items'][0]['id']}/read", headers=api)
    assert done.get_json()["is_read"] is True
    unread = web.client.get(f"{API}?unread=true&fields=kind", headers=api).get_json()
    assert [each["kind"] for each in unread["items"]] == ["drafts_ready"]
    newest = {"up_to": first["items"][0]["number"]}
    assert web.client.post(f"{API}/read", headers=api, json=newest).status_code == 204
    assert web.client.get(API, headers=api).get_json()["unread"] == 0


def test_programs_choose_ways(web: Web, api: dict[str, str]) -> None:
    off = {"items": [{"kind": "points_low", "way": "off"}]}
    answer = web.client.put(f"{API}/settings", headers=api, json=off).get_json()
    assert {e["kind"]: e["way"] for e in answer["items"]}["points_low"] == Way.OFF
    mailed = {"items": [{"kind": "run_done", "way": "at_once"}]}
    assert web.client.put(f"{API}/settings", headers=api, json=mailed).status_code == 422


def test_another_workspaces_are_not_found(web: Web, api: dict[str, str]) -> None:
    web.house.move_in(BOB)
    tell(web, LOW, tenant=BOB)
    tell(web, DRAFTS)
    listed = web.client.get(API, headers=api).get_json()["items"]
    assert [each["kind"] for each in listed] == ["drafts_ready"]
    assert web.client.get(f"/notifications/{listed[0]['id']}").status_code == 303
    assert web.client.get(f"/notifications/{uuid4()}").status_code == 404
