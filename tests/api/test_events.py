"""What programs are sent is what the document's `webhooks` promise, to the last field."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import jsonschema_rs
import pytest

from app.domain.events import Event, EventType, points_low
from app.domain.ids import DeliveryId, SubscriptionId, new_id
from app.domain.subscriptions import Delivery, body
from app.settings import Settings
from tests.factories import ALICE, NOW
from tests.programs import Program
from tests.unit.domain.test_events import every
from tests.web.conftest import Web


@dataclass
class Receiver:
    """A program on loopback; keeps what came."""

    port: int
    came: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    class Taker(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = self.rfile.read(int(self.headers["Content-Length"]))
            told.came.append(({name.lower(): said for name, said in self.headers.items()}, sent))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            """Quiet."""

    with HTTPServer(("127.0.0.1", 0), Taker) as server:
        told = Receiver(server.server_port)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield told
        server.shutdown()
        thread.join()


@pytest.fixture
def settings(settings: Settings, receiver: Receiver) -> Settings:
    return replace(settings, egress_allow=(receiver.place,))


@pytest.fixture
def document(program: Program) -> Any:
    return program.read("/api/openapi.json")


def promised(document: Any, event: str) -> Any:
    return document["webhooks"][event]["post"]


def complaints(document: Any, event: str, sent: Any) -> list[str]:
    """What the promise of that event's body has against it."""
    schema = promised(document, event)["requestBody"]["content"]["application/json"]["schema"]
    whole = {**schema, "components": document["components"]}
    validator = jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
    return [each.message for each in validator.iter_errors(sent)]


def sent_of(event: Event) -> Any:
    return json.loads(
        body(
            Delivery(
                *(ALICE, DeliveryId(new_id()), SubscriptionId(new_id()), event.id),
                *(event.type, event.about, NOW),
            )
        )
    )


def test_each_event_stands_in_the_document(document: Any) -> None:
    assert set(document["webhooks"]) == set(EventType)


def test_what_is_told_of_each_is_what_the_document_promises(document: Any) -> None:
    for event in every():
        sent = sent_of(event)
        schema = promised(document, event.type)["requestBody"]["content"]["application/json"]
        told = schema["schema"]["properties"]
        assert complaints(document, event.type, sent) == []
        assert set(sent) == set(told)
        assert set(sent["data"]) == set(told["data"].get("properties", {}))


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "points.high"},
        {"timestamp": "yesterday"},
        {"workspace_id": 5},
        {"data": {}},
        {"data": {"available": "3"}},
    ],
)
def test_what_is_not_promised_would_be_noticed(document: Any, wrong: dict[str, Any]) -> None:
    sent = sent_of(points_low(3))
    assert complaints(document, "points.low", sent) == []
    assert complaints(document, "points.low", sent | wrong) != []


def test_a_delivery_comes_with_the_headers_and_the_body_of_the_document(
    document: Any, program: Program, web: Web, receiver: Receiver
) -> None:
    form = {"name": "N", "url": f"http://{receiver.place}/", "events": ["points.low"]}
    made = program.post("/api/v1/subscriptions", form)
    assert made.status_code == 201, made.json
    with web.house.database.open_uow(web.tenant) as uow:
        uow.events.tell([points_low(3)])
    assert web.app.extensions["rooz"].deliveries.work(web.tenant) == 1
    [(headers, sent)] = receiver.came
    assert complaints(document, "points.low", json.loads(sent)) == []
    assert json.loads(sent)["workspace_id"] == str(web.tenant)
    for told in promised(document, "points.low")["parameters"]:
        schema = jsonschema_rs.Draft202012Validator(told["schema"], validate_formats=True)
        assert schema.is_valid(headers[told["name"]]), told["name"]
    assert headers["content-type"] == "application/json"
