"""POST /api/ai/generate."""

import json
from dataclasses import replace
from threading import Event
from time import sleep
from typing import Any, get_args

import pytest

from app.api.errands import TaskName
from app.api.shapes import Tongue
from app.domain.errands import PRICE_POINTS
from app.domain.languages import OFFERED
from app.usecases.errands import Errands
from integrations.linguist import Langid
from tests.programs import Program, code
from tests.web.conftest import Web

GENERATE = "/api/ai/generate"
ASKED = {"task": "chatbot", "prompt": "Is it dishwasher safe?"}


@pytest.fixture
def writing(web: Web) -> Web:
    """With a writer in memory."""
    opened = web.house.database
    errands = Errands(opened.open_uow, opened.open_platform_uow, web.house.writing, Langid())
    web.app.extensions["rooz"] = replace(web.app.extensions["rooz"], errands=errands)
    return web


@pytest.mark.usefixtures("writing")
def test_a_task_is_answered_with_who_did_it_and_what_it_cost(program: Program) -> None:
    said = program.post(GENERATE, ASKED)
    assert said.status_code == 200
    assert said.json.keys() == {"result", "provider", "model", "usage", "points"}
    assert said.json["usage"] == {"input_tokens": 10, "output_tokens": 20}
    assert said.json["points"] == 1


def test_events_end_with_the_whole_answer(writing: Web, program: Program) -> None:
    said = program.post(GENERATE, ASKED, Accept="text/event-stream", Idempotency_Key="k")
    assert said.mimetype == "text/event-stream"
    events = [part.split("\n") for part in said.get_data(as_text=True).strip().split("\n\n")]
    assert [name.removeprefix("event: ") for name, _data in events] == [
        *("progress", "progress", "text", "done")
    ]
    assert [json.loads(data[6:])["stage"] for _name, data in events[:2]] == ["writing", "checking"]
    whole = json.loads(events[-1][1].removeprefix("data: "))
    assert whole == program.post(GENERATE, ASKED, Idempotency_Key="k").json
    assert len(writing.house.model.orders) == 1


def test_who_closes_the_stream_before_the_text_is_there_pays_nothing(
    writing: Web, program: Program
) -> None:
    model, before = writing.house.model, writing.house.queries.counts(writing.tenant).account
    closed = Event()
    model.meanwhile = lambda: closed.wait(60)
    headers = {"Authorization": f"Bearer {program.token}", "Accept": "text/event-stream"}
    said = program.client.post(GENERATE, json=ASKED, headers=headers, buffered=False)
    events = iter(said.response)
    assert b"writing" in next(events)
    said.close()
    closed.set()
    assert _settled(writing) == before
    assert len(model.orders) == 1


def _settled(web: Web) -> Any:
    """The account, once nothing is held any more."""
    for _look in range(1_000):
        account = web.house.queries.counts(web.tenant).account
        if not account.held:
            break
        sleep(0.02)
    return account


def test_what_fails_on_the_way_is_an_event_too(program: Program) -> None:
    said = program.post(GENERATE, ASKED, Accept="text/event-stream")
    assert 'event: problem\ndata: {"type":"about:blank"' in said.get_data(as_text=True)


def test_without_a_model_nothing_is_charged(web: Web, program: Program) -> None:
    before = web.house.queries.counts(web.tenant).account
    assert code(program.post(GENERATE, ASKED)) == (503, "external")
    assert web.house.queries.counts(web.tenant).account == before


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"task": "poem"}, {"task": "literal_error"}),
        ({"prompt": ""}, {"prompt": "string_too_short"}),
        ({"prompt": "a\x00b"}, {"prompt": "string_pattern_mismatch"}),
        ({"prompt": "a" * 8_001}, {"prompt": "string_too_long"}),
        ({"language": "xx"}, {"language": "literal_error"}),
        ({"points": 0}, {"points": "extra_forbidden"}),
    ],
)
@pytest.mark.usefixtures("writing")
def test_what_is_not_of_the_form_is_refused(
    program: Program, change: dict[str, object], fields: dict[str, str]
) -> None:
    said = program.post(GENERATE, ASKED | change)
    assert code(said) == (422, "invalid")
    assert said.json["fields"] == fields


def test_the_form_names_all_tasks_and_languages() -> None:
    assert set(get_args(TaskName)) == set(PRICE_POINTS)
    assert set(get_args(Tongue)) == OFFERED.keys()
