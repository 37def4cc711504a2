"""What running WooCommerce stores answered (tests/data/woocommerce), and a shop that says it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from integrations.egress import Egress
from integrations.http import Answer, Http
from integrations.woocommerce.auth import WooAuth

DATA = Path(__file__).parent / "data" / "woocommerce"
PLACE = "127.0.0.1:8443"
HOME = f"https://{PLACE}"


def told(name: str) -> dict[str, Any]:
    known = {**_read("refusals.json"), **_read("connecting.json")}
    return dict(known[name])


def recorded(name: str) -> Answer:
    answer = told(name)
    return Answer(answer["status"], answer["headers"], answer["body"].encode())


def _read(file: str) -> dict[str, Any]:
    return dict(json.loads((DATA / file).read_text("utf-8")))


Says = Callable[[httpx.Request], "str | Answer"]


@dataclass
class Shop:
    """Answers each call with the recording that is meant for its path; else it has no such page."""

    pages: Mapping[str, str | Answer | Says]
    place: str = PLACE
    asked: list[httpx.Request] = field(default_factory=list)

    @property
    def auth(self) -> WooAuth:
        names = ("typed", "woocommerce")
        transport = httpx.MockTransport(self._answer)
        kept = {name: Http(name, total_s=5, transport=transport) for name in names}
        return WooAuth(Egress((self.place,), "", 5.0, kept=kept))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        page = self.pages.get(f"{request.method} {request.url.path}", Answer(404, {}, b"<html>"))
        page = page(request) if callable(page) else page
        answer = recorded(page) if isinstance(page, str) else page
        stream = httpx.ByteStream(answer.body)  # unread, as it comes from a wire
        return httpx.Response(answer.status, headers=dict(answer.headers), stream=stream)
