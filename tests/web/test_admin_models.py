"""The router table's page: for admins alone, tried out before it is saved, and each change kept."""

from dataclasses import replace

import pytest

from app.domain.errors import Invalid, NotFound
from app.domain.routing import DEFAULT
from app.domain.services import Task
from app.ports.text_models import Listed
from app.usecases.try_model import TryModel
from tests.web.conftest import Web

MINE = '{"chatbot": [["groq", "openai/gpt-oss-20b"]]}'
PATH = "/admin/models"


@pytest.fixture
def admin(web: Web) -> Web:
    web.make_admin()
    return web


def _models(web: Web, task: Task) -> list[str]:
    return [choice.model for choice in web.app.extensions["rooz"].routing.table()[task]]


@pytest.mark.parametrize("path", [PATH, f"{PATH}/try", f"{PATH}/reset"])
def test_for_everybody_else_there_is_no_such_page(web: Web, path: str) -> None:
    assert web.post(path, table=MINE).status_code == 404
    assert web.client.get(PATH).status_code == 404
    assert 'href="/admin' not in web.get("/wallet")
    assert _models(web, Task.CHATBOT) == [c.model for c in DEFAULT[Task.CHATBOT]]


def test_a_stranger_is_sent_to_sign_in(web: Web) -> None:
    answer = web.app.test_client().get(PATH)
    assert answer.status_code == 303
    assert "/sign-in" in answer.headers["Location"]


def test_an_admin_saves_a_table_and_puts_it_back(admin: Web) -> None:
    assert "Nobody has changed it." in admin.get(PATH)
    assert admin.post(PATH, table=MINE).status_code == 303
    assert _models(admin, Task.CHATBOT) == ["openai/gpt-oss-20b"]
    page = admin.get(PATH)
    assert "you, today" in page
    assert '→ <bdi dir="ltr">groq openai/gpt-oss-20b</bdi>' in page
    assert admin.post(f"{PATH}/reset").status_code == 303
    assert _models(admin, Task.CHATBOT) == [c.model for c in DEFAULT[Task.CHATBOT]]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("{", "it is not JSON"),
        ('{"chatbot": [["nobody", "x"]]}', "no such provider: nobody"),
        ('{"chatbot": [["groq", "unheard-of"]]}', "nobody knows what unheard-of costs"),
        ("", "it is not JSON"),
    ],
)
def test_a_wrong_table_is_told_why_and_changes_nothing(
    admin: Web, table: str, message: str
) -> None:
    for path in (PATH, f"{PATH}/try"):
        answer = admin.post(path, table=table)
        assert answer.status_code == 422
        assert message in answer.get_data(as_text=True)
    assert "Nobody has changed it." in admin.get(PATH)


def test_a_trial_asks_the_providers_and_saves_nothing(
    admin: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    router = type(admin.app.extensions["rooz"].routing.providers)
    monkeypatch.setattr(router, "listed", lambda _self, _name: Listed(frozenset({"a-model"})))
    tried = '{"chatbot": [["groq", "a-model", 1, 2]]}'
    page = admin.post(f"{PATH}/try", table=tried).get_data(as_text=True)
    assert "Tried out, not saved" in page
    assert "there</span>" in page
    assert "gone</span>" in page
    assert _models(admin, Task.CHATBOT) == [c.model for c in DEFAULT[Task.CHATBOT]]


def test_only_somebody_with_a_password_becomes_admin(web: Web) -> None:
    sign_ins = web.app.extensions["rooz"].sign_ins
    with pytest.raises(NotFound):
        sign_ins.make_admin("nobody@shop.example")
    with pytest.raises(Invalid):
        sign_ins.make_admin("nobody")


def test_a_model_is_asked_once_and_told_with_its_cost(admin: Web) -> None:
    all_of_it = admin.app.extensions["rooz"]
    asking = TryModel(admin.house.database.open_uow, admin.house.writing)
    panel = replace(all_of_it.panel, try_model=asking)
    admin.app.extensions["rooz"] = replace(all_of_it, panel=panel)
    page = admin.post(f"{PATH}/ask", task="chatbot").get_data(as_text=True)
    first = DEFAULT[Task.CHATBOT][0]
    assert f"{first.provider} {first.model}" in page.split('id="once"')[1].split("</section>")[0]
    assert "Nothing came" not in page
    assert "A model asked once, for the task" in admin.get("/admin/audit")
    [spent] = [each for each in all_of_it.routing.spent_today() if each.calls]
    assert (spent.model, spent.calls) == (first.model, 1)


def test_where_nobody_answers_that_is_told_and_other_tasks_are_refused(admin: Web) -> None:
    answer = admin.post(f"{PATH}/ask", task="chatbot")
    assert "Nothing came" in answer.get_data(as_text=True)
    assert admin.post(f"{PATH}/ask", task="see").status_code == 422
