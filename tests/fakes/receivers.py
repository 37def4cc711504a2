"""Programs elsewhere, in memory."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.subscriptions import Reply, reply

TAKEN = reply(200, None, 5)


@dataclass
class FakeReceivers:
    """Implements Receivers: keeps what came, and answers as it is told to."""

    came: list[tuple[str, Mapping[str, str], str]] = field(default_factory=list)
    replies: dict[str, Reply] = field(default_factory=dict)
    then: Callable[[], Any] = lambda: None

    def hand_over(self, url: str, headers: Mapping[str, str], body: str) -> Reply:
        self.came.append((url, headers, body))
        self.then()
        return self.replies.get(url, TAKEN)

    @property
    def ids(self) -> list[str]:
        return [headers["webhook-id"] for _url, headers, _body in self.came]
