"""Asks the models that may do a task one after the other, until one of them can."""

import hashlib
import json
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.catalog import Field, Slot
from app.domain.errors import ExternalError, MustWait
from app.domain.facts import Fact
from app.domain.routing import OWN, Choice, own
from app.domain.services import Task
from app.domain.texts import SlotBrief
from app.ports.text_models import (
    Choices,
    Endpoint,
    Listed,
    Pace,
    Recorder,
    TextAnswer,
    TextRequest,
)
from integrations.ai.compatible import Compatible
from integrations.ai.pictures import Picture, Pictures
from integrations.ai.schema import document, prompt_of, system_prompt

TRIAL = TextRequest(
    Task.SEO_BASIC,
    "en",
    "Practice shop",
    (Fact("f1", "title", "title", "Blue mug"),),
    (SlotBrief(Slot(Field.SEO_TITLE), 60),),
)
GONE_S = 600.0  # for so long a model that wasn't there isn't asked for again
KEPT = 256  # merchants' own endpoints, with their connections' state


@dataclass(slots=True)
class Router:
    """Implements `TextModel` and `Providers` of `app.ports.text_models`. Safe for threads.

    `ours` are the providers for which we have a key; `make_own` makes one of a merchant's. Models
    are asked in turn for `total_s`; what has begun by then still comes to its end. Without
    `pictures` nobody looks at any.
    """

    ours: Mapping[str, Compatible]
    make_own: Callable[[Endpoint], Compatible]
    total_s: float
    pictures: Pictures | None = None
    _own: OrderedDict[Endpoint, Compatible] = field(default_factory=OrderedDict)
    _gone: dict[tuple[str, ...], float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def keys(self, request: TextRequest, choices: Choices) -> tuple[str, ...]:
        """What names each model's answer to the order."""
        prompt = f"{prompt_of(request)} {system_prompt(request)}"
        order = f"{prompt} {document(request)} {request.edition}"
        place = choices.own.base_url if choices.own else ""
        return tuple(_key(choice, place, order) for choice in choices.models)

    def write(self, request: TextRequest, choices: Choices, record: Recorder) -> TextAnswer:
        """Texts from the first model that can."""
        until = time.monotonic() + self.total_s
        pictures = self._looked_at(request, until)
        waits: list[MustWait] = []
        failed: ExternalError | None = None
        for key, choice in zip(self.keys(request, choices), choices.models, strict=True):
            provider = self._provider(choice, choices)
            if provider is None or self._is_gone(choice, choices, request.task):
                continue
            try:
                answer = provider.write(choice, request, record, until, pictures)
            except MustWait as wait:
                waits.append(wait)
            except ExternalError as error:
                failed = error
                self._learn(choice, choices, request.task, error)
            else:
                return TextAnswer(answer.texts, answer.writer, key)
        raise _outcome(waits, failed)

    def names(self) -> Sequence[str]:
        """Providers for which we have a key."""
        return tuple(self.ours)

    def listed(self, provider: str) -> Listed:
        """Ask one which models it has."""
        found = self.ours.get(provider)
        return Listed(frozenset(), "no_key") if found is None else found.listed()

    def pace(self, provider: str) -> Pace:
        """How it is called at present."""
        grant = self.ours[provider].limiter.pace.look()
        rests_s = max(grant.pause_s, grant.shut_s)
        return Pace(grant.limit, rests_s, grant.why or ("paused" if rests_s else ""))

    def try_out(self, endpoint: Endpoint, model: str) -> Listed:
        """Have a merchant's own model write a title, as it will have to."""
        provider = self.make_own(endpoint)
        provider.limiter.pace.forget()  # the key may have been no good so far
        try:
            provider.write(own(model), TRIAL, lambda _call: None, time.monotonic() + self.total_s)
        except MustWait as wait:
            trouble = wait.why
        except ExternalError as error:
            trouble = error.kind
        else:
            trouble = ""
        return Listed(provider.listed().models, trouble)

    def _provider(self, choice: Choice, choices: Choices) -> Compatible | None:
        if choice.provider != OWN or choices.own is None:
            return self.ours.get(choice.provider)
        with self._lock:
            if choices.own not in self._own:
                self._own[choices.own] = self.make_own(choices.own)
            self._own.move_to_end(choices.own)
            while len(self._own) > KEPT:
                self._own.popitem(last=False)
            return self._own[choices.own]

    def _looked_at(self, request: TextRequest, until: float) -> Sequence[Picture]:
        """The pictures that an order is about; fetched once, whoever is asked.

        Raises:
            ExternalError: none of them can be had.
        """
        if request.task is not Task.SEE:
            return ()
        found = self.pictures.of(request, until) if self.pictures else ()
        if not found:
            raise ExternalError("no picture can be had", retryable=False, kind="gone")
        return found

    def _is_gone(self, choice: Choice, choices: Choices, task: Task) -> bool:
        blind = _blind(choice, choices) if task is Task.SEE else ()
        names = ((choice.provider, choice.model), blind)
        return any(self._gone.get(name, 0.0) > time.monotonic() for name in names)

    def _learn(self, choice: Choice, choices: Choices, task: Task, error: ExternalError) -> None:
        until = time.monotonic() + GONE_S
        if task is Task.SEE:
            if error.kind in ("gone", "refused"):  # it writes all the same
                self._gone[_blind(choice, choices)] = until
        # one merchant's own model says nothing about another's of that name
        elif error.kind == "gone" and choice.provider != OWN:
            self._gone[choice.provider, choice.model] = until


def _blind(choice: Choice, choices: Choices) -> tuple[str, ...]:
    """What names a model that takes no pictures."""
    place = choices.own.base_url if choices.own else ""
    return (choice.provider, choice.model, place)


def _outcome(waits: Sequence[MustWait], failed: ExternalError | None) -> MustWait | ExternalError:
    """Why nobody could."""
    if failed is None and waits:
        soonest = min(waits, key=lambda wait: wait.wait_s)
        return MustWait(
            soonest.wait_s, soonest.why, was_asked=any(wait.was_asked for wait in waits)
        )
    if failed is None:
        return ExternalError("no text model is configured", retryable=False, kind="unauthorized")
    if waits and not failed.retryable:  # another model may do better, once it can be asked
        return ExternalError(str(failed), retryable=True, kind=failed.kind)
    return failed


def _key(choice: Choice, place: str, order: str) -> str:
    named = json.dumps([choice.provider, choice.model, place, order])
    return hashlib.sha256(named.encode()).hexdigest()
