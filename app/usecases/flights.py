"""Orders on their way to text models and back, many at once."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import cache, partial

from app.domain.drafts import Writer
from app.domain.runs import Lease, Run
from app.domain.services import Task
from app.ports.text_models import Choices, TextAnswer, TextRequest
from app.usecases.writing import Came, Plan, Writing

MOST = 32  # threads of one worker; they begin as they are needed


@dataclass(slots=True)
class Flight:
    """Orders in the air. Iterating gives what came back together, also of orders sent meanwhile.

    Of orders that are the same only the first one goes out: `_others` wait for what it brings.
    `judges` are asked for once, and only where something is to be read.
    """

    writing: Writing
    run: Run
    plan: Plan
    pool: ThreadPoolExecutor
    judges: Callable[[], Choices]
    _flying: dict[Future[Came], str] = field(default_factory=dict)
    _others: dict[str, list[Lease]] = field(default_factory=dict)
    _landed: list[Came] = field(default_factory=list)

    def send(self, lease: Lease, order: TextRequest) -> None:
        """The first order about an item."""
        self._send(lease, order, self.plan.known)

    def send_to_seer(self, lease: Lease, order: TextRequest) -> None:
        """The first order about an item whose pictures are looked at before it is written."""
        self._send(lease, order, self.plan.known, self.plan.seers)

    def send_again(self, lease: Lease, order: TextRequest) -> None:
        """A second one, because of what came back.

        Raises:
            LostLease: another worker has the item by now.
        """
        choices = self.plan.choices
        self._send(lease, order, self.writing.again(self.run, lease, order, choices))

    def send_to_reader(self, lease: Lease, order: TextRequest, writer: Writer) -> bool:
        """Have a second one read what came back; False where nobody can.

        Raises:
            LostLease: another worker has the item by now.
        """
        choices = self._readers(writer)
        if choices is None:
            return False
        known = self.writing.asked_again(self.run, lease, order, choices)
        if known is None:
            return False
        self._send(lease, order, known, choices)
        return True

    def __iter__(self) -> Iterator[Sequence[Came]]:
        bugs: list[Future[Came]] = []
        while self._landed or self._flying:
            if not self._landed:
                done, _rest = wait(self._flying, return_when=FIRST_COMPLETED)
                bugs += [each for each in done if each.exception() is not None]
                self._land(done.difference(bugs))
                for each in done:
                    self._flying.pop(each)
            landed, self._landed = self._landed, []
            yield landed
        for bug in bugs:  # only now: what the others brought has been paid
            bug.result()

    def _land(self, done: Collection[Future[Came]]) -> None:
        self.writing.keep(self.run, [each.result() for each in done])
        for each in done:
            came = each.result()
            self._landed.append(came)
            for lease in self._others.pop(self._flying[each]):
                self._landed.append(Came(lease, came.answer, came.error))

    def _readers(self, writer: Writer) -> Choices | None:
        """Who may read a second time what the writer wrote; None where nobody can.

        The writer itself is not asked, but for a merchant's own model, which has no other beside
        it. What was written by our frames needs no reader.
        """
        if writer.is_offline:
            return None
        if self.run.on_own_model:
            return self.plan.choices
        others = [each for each in self.judges().models if each.model != writer.model]
        return Choices(tuple(others)) if others else None

    def _send(
        self,
        lease: Lease,
        order: TextRequest,
        known: Mapping[str, TextAnswer],
        asked: Choices | None = None,
    ) -> None:
        writing, choices = self.writing, asked or self.plan.choices
        keys = writing.text_model.keys(order, choices)
        answered = next((known[key] for key in keys if key in known), None)
        if answered is not None:
            self._landed.append(Came(lease, answered))
        elif keys[0] in self._others:
            self._others[keys[0]].append(lease)
        else:
            # what is logged on the way says for whom
            flown = self.pool.submit(copy_context().run, writing.ask, lease, order, choices)
            self._flying[flown], self._others[keys[0]] = keys[0], []


@contextmanager
def flight(writing: Writing, run: Run, plan: Plan) -> Iterator[Flight]:
    """Send orders, and take what comes back."""
    judges = cache(partial(writing.choices, Task.JUDGE))
    with ThreadPoolExecutor(MOST, thread_name_prefix="writing") as pool:
        yield Flight(writing, run, plan, pool, judges)
