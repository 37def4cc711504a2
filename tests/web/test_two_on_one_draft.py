"""Two people, or two tabs, on one draft: the second is told, and overwrites nothing."""

import pytest
from flask.testing import FlaskClient

from app.domain.drafts import DraftState
from app.domain.services import ServiceCode
from app.domain.tenants import Membership, Role
from app.ports.review_queue import QueuedDraft, QueueFilter
from tests.factories import product
from tests.web.conftest import PASSWORD, Web

SARA = "sara@shop.example"


@pytest.fixture
def draft(web: Web) -> QueuedDraft:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl, service=ServiceCode.SEO)
    return now(web)


@pytest.fixture
def sara(web: Web) -> FlaskClient:
    """A colleague in a browser of her own."""
    sign_ins = web.app.extensions["rooz"].sign_ins
    sign_ins.register(SARA, PASSWORD, "Elsewhere", "Sara")
    user = sign_ins.viewer(sign_ins.enter(SARA, PASSWORD)).user
    with web.house.database.open_uow(web.tenant) as uow:
        uow.tenants.add_member(Membership(web.tenant, user.id, Role.EDITOR))
    client = web.app.test_client()
    client.post("/sign-in", data={"email": SARA, "password": PASSWORD})
    client.post(f"/workspace/{web.tenant}", data={"csrf": token(client)})
    return client


def token(client: FlaskClient) -> str:
    page = client.get("/products").get_data(as_text=True)
    return page.split('name="csrf" value="', 1)[1].split('"', 1)[0]


def now(web: Web) -> QueuedDraft:
    return web.house.queries.review_queue(web.tenant, QueueFilter()).entries[0]


def reject(client: FlaskClient, draft: QueuedDraft) -> None:
    form = {"csrf": token(client), "state": "rejected", "seen": "1"}
    assert client.post(f"/drafts/{draft.draft_id}/decide", data=form).status_code == 303


def test_the_second_is_told_who_was_quicker_and_overwrites_nothing(
    web: Web, draft: QueuedDraft, sara: FlaskClient
) -> None:
    reject(sara, draft)
    answer = web.post(f"/drafts/{draft.draft_id}/decide", state="accepted", seen="1")
    assert answer.status_code == 409
    assert "Sara rejected it, today" in answer.get_data(as_text=True)
    assert now(web).state is DraftState.REJECTED


def test_ones_own_wording_is_not_overwritten_either(
    web: Web, draft: QueuedDraft, sara: FlaskClient
) -> None:
    form = {"csrf": token(sara), "text": "A bowl of Sara's for the table", "seen": "1"}
    assert sara.post(f"/drafts/{draft.draft_id}/edit", data=form).status_code == 303
    answer = web.post(f"/drafts/{draft.draft_id}/edit", text="A bowl for the table", seen="1")
    assert answer.status_code == 409
    assert "Sara wrote it anew," in answer.get_data(as_text=True)


def test_who_looks_is_told_before_they_decide(
    web: Web, draft: QueuedDraft, sara: FlaskClient
) -> None:
    path = f"/drafts/{draft.draft_id}/meanwhile?seen=1"
    assert web.client.get(path).status_code == 204
    reject(sara, draft)
    assert "Sara rejected it," in web.get(path)
    assert web.client.get(path.replace("seen=1", "seen=2")).status_code == 204


def test_in_two_tabs_of_ones_own_it_was_oneself(web: Web, draft: QueuedDraft) -> None:
    path = f"/drafts/{draft.draft_id}/decide"
    assert web.post(path, state="accepted", seen="1").status_code == 303
    answer = web.post(path, state="rejected", seen="1")
    assert (answer.status_code, "Nadia accepted it," in answer.get_data(as_text=True)) == (
        409,
        True,
    )


def test_who_saw_the_latest_version_decides(
    web: Web, draft: QueuedDraft, sara: FlaskClient
) -> None:
    reject(sara, draft)
    answer = web.post(f"/drafts/{draft.draft_id}/decide", state="accepted", seen="2")
    assert answer.status_code == 303
    assert now(web).state is DraftState.ACCEPTED
