"""Nobody overwrites by the API what they haven't seen: each edit of the URL map is tried."""

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text
from werkzeug.test import TestResponse

from app.usecases.routing import TABLE
from tests.editable import ALSO, BY_POST, EDITS, MODELS, NO_EDIT, OF_THE_WORKSPACE
from tests.fakes.mail import FakeMail
from tests.programs import Program, code
from tests.web.conftest import EMAIL, PASSWORD, Web
from tests.web.routes import calls
from tests.web.stocked import stocked


class Editor:
    """A program that edits what there is one of each of."""

    def __init__(self, web: Web) -> None:
        container, house = web.app.extensions["rooz"], web.house
        web.app.extensions["rooz"] = replace(
            container,
            letters=replace(container.letters, mail=FakeMail()),
            own_models=house.own_models,
        )
        self.ids = {name: str(each) for name, each in stocked(web, web.tenant, web.store).items()}
        self.web, self.program = web, Program(web.app.test_client())
        web.app.extensions["rooz"].sign_ins.make_admin(EMAIL)
        self.program.sign_in(EMAIL, PASSWORD)
        for of in ("letters_api.ask", "own_model_api.save"):  # else there is nothing to see
            assert self.put(of, self.body(of, 1)).status_code == 200

    def body(self, of: str, which: int) -> dict[str, Any]:
        more = ALSO.get(of, lambda _ids: {})(self.ids)
        return {**EDITS[of].bodies[which], **more}

    def put(self, of: str, body: Any, **headers: str) -> TestResponse:
        with self.web.house.database.reading(self.web.tenant) as connection:
            # mail may be asked for again
            connection.execute(text("UPDATE mail_addresses SET asked_at = now() - interval '1 h'"))
        path = EDITS[of].at.format(**self.ids)
        method = "POST" if of in BY_POST else "PUT"
        return self.program.send(method, path, body, **headers)

    def etag(self, of: str) -> str:
        said = self.program.get((EDITS[of].read or EDITS[of].at).format(**self.ids))
        assert said.status_code == 200, said.json
        return EDITS[of].find(said, self.ids)

    def waits(self, of: str) -> tuple[bool, bool]:
        """Whether it is done while another holds the workspace, and once they let it go."""
        with ThreadPoolExecutor(1) as call:
            with self.web.house.database.open_uow(self.web.tenant) as uow:
                uow.tenants.hold()
                sent = call.submit(self.put, of, self.body(of, 0))
                is_done = bool(wait([sent], 0.5).done)
            return is_done, sent.result().status_code in {200, 204}

    def edited_twice(self, of: str) -> list[object]:
        """Once as it was seen, once as it isn't any more, once as it is by then."""
        seen = self.etag(of)
        first = self.put(of, self.body(of, 0), If_Match=seen)
        now = self.etag(of)
        stale = self.put(of, self.body(of, 1), If_Match=seen)
        after = self.etag(of)
        again = self.put(of, self.body(of, 1), If_Match=now)
        told = first.headers.get("ETag")
        return [
            first.status_code in {200, 204},
            told == now != seen,
            code(stale) == (412, "outdated"),
            after == now,
            again.status_code in {200, 204},
        ]


def test_each_edit_is_made_as_it_was_seen_or_not_at_all(web: Web) -> None:
    editor = Editor(web)
    found = {of: editor.edited_twice(of) for of in EDITS}
    assert {of: said for of, said in found.items() if said != [True] * 5} == {}


def test_two_at_once_wait_for_each_other(web: Web) -> None:
    """Else both would find it as they saw it, and the second overwrite the first."""
    editor = Editor(web)
    waited = {of: editor.waits(of) for of in OF_THE_WORKSPACE}
    assert set(waited.values()) == {(False, True)}, waited


def test_two_tables_of_models_at_once_wait_for_each_other(web: Web) -> None:
    editor = Editor(web)
    with web.house.database.open_platform_uow() as platform, ThreadPoolExecutor(1) as call:
        platform.hold_setting(TABLE)
        sent = call.submit(editor.put, MODELS, editor.body(MODELS, 0))
        assert not wait([sent], 0.5).done
        platform.connection.commit()
        assert sent.result().status_code == 200


def test_who_says_not_what_they_saw_is_told_to_or_says_how_it_is(web: Web) -> None:
    editor = Editor(web)
    found = {of: editor.put(of, editor.body(of, 0)).status_code for of in EDITS}
    needed = {of for of, status in found.items() if status == 428}
    assert needed == {of for of, edit in EDITS.items() if edit.is_needed}
    assert {status for of, status in found.items() if of not in needed} == {200, 204}


@pytest.mark.parametrize("tag", ["*", ""])
def test_what_is_no_etag_of_ours_is_refused(web: Web, tag: str) -> None:
    editor = Editor(web)
    found = {of: code(editor.put(of, editor.body(of, 0), If_Match=tag)) for of in EDITS}
    assert {of: said for of, said in found.items() if said != (422, "invalid")} == {}


def test_the_document_tells_of_each(program: Program) -> None:
    paths = program.read("/api/openapi.json")["paths"].values()
    told = [call["put"] for call in paths if "put" in call]
    headers = [{each["name"]: each["required"] for each in call["parameters"]} for call in told]
    assert sum("If-Match" in each for each in headers) == len(EDITS) - len(BY_POST)
    assert sum(each.get("If-Match", False) for each in headers) == sum(
        edit.is_needed for edit in EDITS.values()
    )


def test_each_edit_of_the_api_is_tried_here(web: Web) -> None:
    found = {
        call.endpoint
        for call in calls(web.app)
        if call.method in {"PUT", "PATCH"} and call.rule.rule.startswith("/api/")
    }
    assert found ^ ((EDITS.keys() - BY_POST) | NO_EDIT.keys()) == set()


@pytest.mark.parametrize("of", ["own_model_api.save", "letters_api.ask"])
def test_what_is_not_there_is_not_as_it_was_seen(web: Web, of: str) -> None:
    editor = Editor(web)
    seen = editor.etag(of)
    assert editor.program.send("DELETE", EDITS[of].at).status_code == 204
    said = editor.put(of, editor.body(of, 0), If_Match=seen)
    assert code(said) == (412, "outdated")
