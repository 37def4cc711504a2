"""Sends a shop's requests in turns, and learns from its answers."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.errors import ExternalError
from integrations.http import Answer, Http
from integrations.woocommerce.client import said
from integrations.woocommerce.gate import Gate, Size

OK = 200
TOO_LARGE = 413
BROKEN = 500
ERROR = frozenset({"code", "message"})  # a currency has a code as well


class TooMuch(ExternalError):  # noqa: N818  the house's way
    """The host takes no request of that size; nothing of it was done."""

    def __init__(self) -> None:
        super().__init__("woocommerce answered 413: too large", retryable=False, kind="refused")


@dataclass(frozen=True, slots=True)
class Paced:
    """Implements `integrations.woocommerce.sending.Sends` for one shop.

    `reads` has a longer deadline than `writes`: what is read twice does no harm, and a slow shop
    may take its time over it; a write that takes so long is better looked at.
    """

    reads: Http
    writes: Http
    gate: Gate

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        **content: Any,
    ) -> Answer:
        """Send it when it is its turn.

        Raises:
            TooMuch: it was too large for whoever answered.
        """
        http = self.reads if method == "GET" else self.writes
        answer: Answer | None = None
        with self.gate.turn(http.total_s):
            started = time.monotonic()
            try:
                answer = _recovered(http.send(method, url, headers=headers, **content))
            except ExternalError as error:
                raise self._of_many(error, self._size(content)) from error
            finally:
                took_s = time.monotonic() - started
                self.gate.answered(self._size(content), took_s, answer)
        if answer.status == TOO_LARGE:
            raise TooMuch
        return answer

    def _of_many(self, error: ExternalError, size: Size | None) -> ExternalError:
        """An answer that is too big for us comes in parts next time: page builders fill meta."""
        if size is None or error.kind != "garbled":
            return error
        self.gate.shrink(size)
        return ExternalError(str(error), retryable=True, kind="garbled")

    def _size(self, content: Mapping[str, Any]) -> Size | None:
        """What the request's size goes by; None: it is of one thing."""
        if "update" in (content.get("json") or {}):
            return self.gate.batch
        asked = (content.get("params") or {}).get("per_page", 1)
        return self.gate.page if int(asked) > 1 else None


def _recovered(answer: Answer) -> Answer:
    """An answer that was whole before something that ran after it broke is one all the same."""
    if answer.status != BROKEN:
        return answer
    told = said(answer)
    is_whole = isinstance(told, list) or (isinstance(told, dict) and not set(told) >= ERROR)
    return replace(answer, status=OK) if is_whole else answer
