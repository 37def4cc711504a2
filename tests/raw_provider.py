"""A provider of text models on a bare socket: it answers well, unless it is told to misbehave."""

import gzip
import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from integrations.ai.practice import create_app

BOMB = gzip.compress(b" " * 50_000_000)
NOT_OURS = {"Content-Type": "text/html"}


@dataclass
class Play:
    """What to do for a call instead of answering well."""

    status: int = 200
    body: bytes | str | dict[str, Any] | None = None  # None: a good answer
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0
    cut_after: int | None = None  # bytes of the body, then a reset
    drip_s: float = 0.0  # between two bytes
    times: int = 1


@dataclass
class RawProvider:
    """Its address, what it was asked, and what it is to do next. Over `slots` it says 429."""

    url: str = ""
    slots: int = 1_000
    latency_s: float = 0.0
    plays: list[Play] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    refused: int = 0
    flying: int = 0
    most: int = 0
    gap: Play = field(default_factory=lambda: Play(429))
    good: Play = field(default_factory=Play)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def play(self, *plays: Play) -> None:
        with self.lock:
            self.plays[:] = plays

    def next(self) -> Play:
        """Under the lock."""
        if not self.plays:
            return self.good
        play = self.plays[0]
        play.times -= 1
        if play.times <= 0:
            self.plays.pop(0)
        return play

    def enter(self, body: dict[str, Any]) -> Play:
        with self.lock:
            self.asked.append(body)
            if self.flying >= self.slots:
                self.refused += 1
                return self.gap
            self.flying += 1
            self.most = max(self.most, self.flying)
            return self.next()

    def leave(self) -> None:
        with self.lock:
            self.flying -= 1


class Server(ThreadingHTTPServer):
    """Serves one provider."""

    request_queue_size = 512
    daemon_threads = True
    block_on_close = False

    def __init__(self, provider: RawProvider) -> None:
        super().__init__(("127.0.0.1", 0), Calls)
        self.provider = provider
        self.writer = create_app().test_client

    def handle_error(self, *_where: object) -> None:
        """A client that went away is part of the play."""


class Calls(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: Server

    def log_message(self, *_message: object) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        self._send(Play(), self.server.writer().get("/v1/models").data)

    def do_POST(self) -> None:
        provider = self.server.provider
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        play = provider.enter(body)
        if play is provider.gap:
            self._send(play, b"{}")
            return
        try:
            time.sleep(play.delay_s or provider.latency_s)
            self._send(play, _bytes(play, body, self.server.writer))
        finally:
            provider.leave()

    def _send(self, play: Play, body: bytes) -> None:
        self.send_response(play.status)
        for name, value in ({"Content-Type": "application/json"} | play.headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if play.cut_after is not None:
            self.wfile.write(body[: play.cut_after])
            linger = struct.pack("ii", 1, 0)  # a reset instead of an end
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.connection.close()
            self.close_connection = True
        elif play.drip_s:
            for byte in body:
                self.wfile.write(bytes([byte]))
                time.sleep(play.drip_s)
        else:
            self.wfile.write(body)


@contextmanager
def serving(**settings: Any) -> Iterator[RawProvider]:
    provider = RawProvider(**settings)
    server = Server(provider)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    provider.url = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _bytes(play: Play, asked: dict[str, Any], writer: Any) -> bytes:
    if play.body is None:
        headers = {"Authorization": "Bearer key"}
        return bytes(writer().post("/v1/chat/completions", json=asked, headers=headers).data)
    if isinstance(play.body, dict):
        return json.dumps(play.body).encode()
    return play.body.encode() if isinstance(play.body, str) else play.body


def said(content: Any, reason: str = "stop", **more: Any) -> dict[str, Any]:
    """A completion with that text."""
    message = {"role": "assistant", "content": content, **more}
    return {
        "object": "chat.completion",
        "model": "offline-writer",
        "choices": [{"index": 0, "message": message, "finish_reason": reason}],
        "usage": {"prompt_tokens": 100, "completion_tokens": 50},
    }
