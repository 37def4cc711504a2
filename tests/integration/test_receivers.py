"""What is handed over to programs, over real sockets: it ends in time, and leads nowhere else."""

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from app.domain.subscriptions import DeliveryOutcome
from integrations.receivers import HttpReceivers
from tests.egress_peer import PUBLIC, Make, Wire

SENT = {"webhook-id": "1", "Content-Type": "application/json"}
MUCH = 200_000_000


@dataclass
class Program:
    """A program on loopback; its paths say what it does."""

    port: int = 0
    paths: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    let_go: threading.Event = field(default_factory=threading.Event)
    gone_bytes: int = 0

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.place}{path}"


class Listener(ThreadingHTTPServer):
    daemon_threads = True
    program: Program


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Listener

    def do_POST(self) -> None:
        program = self.server.program
        program.paths.append(self.path)
        program.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/hangs":
            program.let_go.wait(60)
        status = int(self.path[1:]) if self.path[1:].isdigit() else 200
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/inside")
        if status == 429:
            self.send_header("Retry-After", "120")
        self.send_header("Content-Length", str(MUCH if self.path == "/much" else 2))
        self.end_headers()
        with suppress(OSError):
            self.wfile.write(b"ok") if self.path != "/much" else self.pour()

    def pour(self) -> None:
        for _ in range(MUCH // 100_000):
            self.wfile.write(b"x" * 100_000)
            self.server.program.gone_bytes += 100_000

    def log_message(self, *_args: object) -> None:
        """Quiet."""


@pytest.fixture
def program() -> Iterator[Program]:
    server = Listener(("127.0.0.1", 0), Handler)
    server.program = Program(int(server.server_address[1]))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server.program
    server.program.let_go.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def receivers(program: Program, guard: Make) -> HttpReceivers:
    return HttpReceivers(guard(program.place, total_s=20).http("subscriptions"))


def test_what_is_sent_arrives_byte_for_byte(program: Program, receivers: HttpReceivers) -> None:
    said = receivers.hand_over(program.url("/hook?a=1"), SENT, '{"a":"عربي"}')
    assert (said.outcome, said.status) == (DeliveryOutcome.TAKEN, 200)
    assert program.paths == ["/hook?a=1"]
    assert program.bodies == ['{"a":"عربي"}'.encode()]


@pytest.mark.parametrize(
    ("path", "outcome"),
    [
        ("/202", DeliveryOutcome.TAKEN),
        ("/302", DeliveryOutcome.REDIRECTED),
        ("/410", DeliveryOutcome.REFUSED),
        ("/500", DeliveryOutcome.REFUSED),
    ],
)
def test_what_it_answers_is_told_and_followed_nowhere(
    program: Program, receivers: HttpReceivers, path: str, outcome: DeliveryOutcome
) -> None:
    said = receivers.hand_over(program.url(path), SENT, "{}")
    assert (said.outcome, said.status) == (outcome, int(path[1:]))
    assert program.paths == [path]


def test_a_pause_that_is_asked_for_is_told(program: Program, receivers: HttpReceivers) -> None:
    assert receivers.hand_over(program.url("/429"), SENT, "{}").retry_after_s == 120


def test_who_hangs_is_left_in_time(program: Program, guard: Make) -> None:
    receivers = HttpReceivers(guard(program.place, total_s=0.4).http("subscriptions"))
    started = time.monotonic()
    said = receivers.hand_over(program.url("/hangs"), SENT, "{}")
    assert (said.outcome, said.status) == (DeliveryOutcome.TOO_SLOW, None)
    assert time.monotonic() - started < 10


def test_who_pours_is_cut_off_and_has_taken_it(program: Program, receivers: HttpReceivers) -> None:
    said = receivers.hand_over(program.url("/much"), SENT, "{}")
    assert said.outcome is DeliveryOutcome.TAKEN
    assert program.gone_bytes < MUCH / 4


def test_nobody_there_is_told(guard: Make) -> None:
    receivers = HttpReceivers(guard("127.0.0.1:1").http("subscriptions"))
    assert (
        receivers.hand_over("http://127.0.0.1:1/", SENT, "{}").outcome
        is DeliveryOutcome.UNREACHABLE
    )


def test_a_name_that_has_become_private_is_not_called(wire: Wire, guard: Make) -> None:
    moved = [[PUBLIC], ["10.0.0.7"]]
    receivers = HttpReceivers(guard(network=wire, answers=moved).http("subscriptions"))
    url = "http://tools.example.com/"
    receivers.hand_over(url, SENT, "{}")
    assert receivers.hand_over(url, SENT, "{}").outcome is DeliveryOutcome.PRIVATE
    assert wire.dialled == [(PUBLIC, 80)]
