"""Programs that subscribed: what happened is handed over, and of the answer its head counts."""

import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass

import httpx

from app.domain.subscriptions import DeliveryOutcome, Reply, reply
from integrations.egress import Refused
from integrations.http import Answer, Http, retry_after_s

READ_BYTES = 16_000  # as much as keeps the connection for the next one; what is longer is cut off


@dataclass(frozen=True, slots=True)
class HttpReceivers:
    """Implements `app.ports.subscriptions.Receivers`, through the guard for typed addresses."""

    http: Http

    def hand_over(self, url: str, headers: Mapping[str, str], body: str) -> Reply:
        """Send it; nothing is followed, and nothing that comes back is kept."""
        started, client = time.monotonic(), self.http.client
        try:
            sent = client.build_request("POST", url, headers=dict(headers), content=body.encode())
            with closing(client.send(sent, stream=True)) as got:
                _let_go(got)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return Reply(_why(error), duration_ms=_since(started))
        head = Answer(got.status_code, dict(got.headers), b"")
        return reply(head.status, retry_after_s(head), _since(started))


def _let_go(got: httpx.Response) -> None:
    """Read a short body; one that is long, or drips, is none of ours: its head has come."""
    size = 0
    try:
        for part in got.iter_raw():
            size += len(part)
            if size > READ_BYTES:
                return
    except httpx.HTTPError:
        return


def _why(error: Exception) -> DeliveryOutcome:
    if isinstance(error, Refused) or isinstance(error.__cause__, Refused):
        return DeliveryOutcome.PRIVATE
    is_slow = isinstance(error, httpx.TimeoutException)
    return DeliveryOutcome.TOO_SLOW if is_slow else DeliveryOutcome.UNREACHABLE


def _since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)
