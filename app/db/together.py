"""A group commit: who comes while a call is under way goes with the next one."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

import psycopg2

from app.domain.errors import ExternalError
from app.domain.ids import TenantId

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
Send: TypeAlias = Callable[[TenantId, Sequence[Asked]], Sequence[Answer]]
MOST = 100


@dataclass(slots=True, eq=False)
class _Waiting:
    send: Send[Any, Any]
    asked: Any
    woken: threading.Event = field(default_factory=threading.Event)
    answers: list[Any] = field(default_factory=list)
    failure: Exception | None = None

    def is_over(self) -> bool:
        return bool(self.answers) or self.failure is not None


class Together:
    """One call at a time for a tenant, for all that wait to have the same sent.

    The row that they all want is locked once for the many, instead of handed from one transaction
    to the next with a commit in between. Who is alone waits for nobody.
    """

    def __init__(self) -> None:
        """Nobody waits."""
        self._lock = threading.Lock()
        self._queues: dict[TenantId, list[_Waiting]] = {}

    def ask(self, tenant: TenantId, send: Send[Asked, Answer], asked: Asked) -> Answer:
        """Our part of the answer, or the error that ours alone would have met.

        `send` answers in the order asked; it raises psycopg2's errors where nothing was done, and
        ExternalError where nobody knows.
        """
        mine = _Waiting(send, asked)
        with self._lock:
            queue = self._queues.get(tenant)
            if queue is None:
                self._queues[tenant] = []
            else:
                queue.append(mine)
        if queue is not None:
            mine.woken.wait()
        if not mine.is_over():
            self._lead(tenant, mine)
        if mine.failure is not None:
            raise mine.failure
        answer: Answer = mine.answers[0]
        return answer

    def _lead(self, tenant: TenantId, mine: _Waiting) -> None:
        """Send ours and what waits for the same; then the next in the queue leads."""
        with self._lock:
            queue = self._queues[tenant]
            batch = [mine, *(each for each in queue if each.send == mine.send)][:MOST]
            queue[:] = [each for each in queue if each not in batch]
        try:
            _answer(tenant, batch)
        finally:
            with self._lock:
                following = queue.pop(0) if queue else None
                if following is None:
                    del self._queues[tenant]
            for other in [*([following] if following else []), *batch]:
                other.woken.set()


def _answer(tenant: TenantId, batch: Sequence[_Waiting]) -> None:
    for each in batch:  # for whoever is left without an answer
        each.failure = ExternalError("the call for several was broken off", retryable=True)
    try:
        answers = batch[0].send(tenant, [each.asked for each in batch])
    except (psycopg2.Error, ExternalError) as error:
        _refused(tenant, batch, error)
    else:
        for each, answer in zip(batch, answers, strict=True):
            each.answers.append(answer)
            each.failure = None


def _refused(tenant: TenantId, batch: Sequence[_Waiting], error: Exception) -> None:
    nothing_done = isinstance(error, psycopg2.Error)
    if nothing_done and len(batch) > 1:  # one bad apple is nobody else's fault
        for each in batch:
            _answer(tenant, [each])
    else:
        for each in batch:
            each.failure = error
