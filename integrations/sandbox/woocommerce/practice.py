"""What all parts of the practice shop share: the shop, where it stands, and failures to play."""

import json
import threading
from dataclasses import dataclass, field
from typing import Any, cast

from flask import Response, current_app

from integrations.sandbox.faults import Faults

from .catalogue import Json, Shop
from .sickness import Sickness
from .webhooks import Courier
from .world import World


@dataclass(slots=True)
class Practice:
    """The shop with what runs it. `home` is where people go, `rest` where programs do.

    `rights` are those of the person whose keys there are: "all", "products" or "none". `asked` is
    which paths of the API there were requests of.
    """

    world: World
    courier: Courier
    home: str
    rest: str
    ca_file: str
    faults: Faults = field(default_factory=Faults)
    sick: Sickness = field(default_factory=Sickness)
    rights: str = "all"
    nonces: set[str] = field(default_factory=set)
    requests: int = 0
    asked: set[str] = field(default_factory=set)
    under_way: int = 0
    most_under_way: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def begins(self, path: str) -> None:
        """A request of the API came."""
        with self.lock:
            self.asked.add(path)
            self.requests += 1
            self.under_way += 1
            self.most_under_way = max(self.most_under_way, self.under_way)

    def ends(self) -> None:
        """It is answered."""
        with self.lock:
            self.under_way -= 1

    @property
    def shop(self) -> Shop:
        """The shop."""
        return self.world.shop


class Refused(Exception):  # noqa: N818  it is an answer
    """An error of the REST API with its HTTP status."""

    def __init__(self, status: int, code: str, message: str, **data: Any) -> None:
        super().__init__(message)
        self.status = status
        self.body: Json = {"code": code, "message": message, "data": {"status": status, **data}}


class Died(Refused):
    """PHP broke off: whatever else was in the request isn't answered, nor done any more."""


def practice() -> Practice:
    """The shop behind this request."""
    return cast("Practice", current_app.extensions["practice"])


def reply(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A JSON answer, with slashes escaped as PHP does."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":")).replace("/", "\\/")
    return Response(
        text, status, {"X-Robots-Tag": "noindex", **(headers or {})},
        content_type="application/json; charset=UTF-8",
    )  # fmt: skip


def failure(fault: Json) -> Response:
    """What a failure answers."""
    body = fault.get("body", '{"code":"internal_server_error","message":"practice","data":null}')
    return Response(body, int(fault.get("status", 500)), fault.get("headers"))
