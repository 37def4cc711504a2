"""Chooses the model for a task, and the next one where that fails."""

import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.errors import ExternalError, Invalid
from app.domain.services import Task
from app.ports.text_models import Recorder, TextAnswer, TextRequest
from integrations.ai.compatible import Compatible

Choice = tuple[str, str]  # provider, model
Policy = Mapping[Task, tuple[Choice, ...]]

_GROQ_20B = ("groq", "openai/gpt-oss-20b")
_GROQ_120B = ("groq", "openai/gpt-oss-120b")
_HAIKU = ("openrouter", "anthropic/claude-haiku-5.5")
_SONNET = ("openrouter", "anthropic/claude-sonnet-5.5")
_LUNA = ("openrouter", "openai/gpt-6-luna")
_QUICK = (_GROQ_20B, _GROQ_120B, _HAIKU)

DEFAULT: Policy = {
    Task.PRODUCT_DESCRIPTION: _QUICK,
    Task.SEO_BASIC: _QUICK,
    Task.REVIEWS_ANALYSIS: _QUICK,
    Task.CHATBOT: (_GROQ_120B, _LUNA),
    Task.ADS_COPY: (_SONNET, _GROQ_120B),
    Task.STRATEGIC_ANALYSIS: (_SONNET, _GROQ_120B),
    Task.SEO_ADVANCED: (_LUNA, _GROQ_120B),
}
PROVIDERS = ("groq", "openrouter")
OPENS_AFTER = 5  # failures in a row
OPEN_S = 30.0


def parse_policy(text: str) -> Policy:
    """The policy in JSON, over the default: `{"seo_basic": [["groq", "model"], …], …}`.

    Raises:
        Invalid: with what is wrong and where.
    """
    try:
        given = json.loads(text or "{}")
    except ValueError as error:
        raise Invalid(f"MODEL_ROUTER_POLICY is not JSON: {error}") from None
    if not isinstance(given, dict):
        raise Invalid("MODEL_ROUTER_POLICY must be an object of tasks")
    policy = dict(DEFAULT)
    for name, choices in given.items():
        if name not in set(Task):
            raise Invalid(f"MODEL_ROUTER_POLICY: no such task: {name}")
        policy[Task(name)] = _choices(name, choices)
    return policy


def _choices(task: str, given: object) -> tuple[Choice, ...]:
    if not isinstance(given, list) or not given:
        raise Invalid(f"MODEL_ROUTER_POLICY: {task} needs a list of [provider, model]")
    found: list[Choice] = []
    for choice in given:
        match choice:
            case [str(provider), str(model)] if provider in PROVIDERS and model:
                found.append((provider, model))
            case _:
                raise Invalid(
                    f"MODEL_ROUTER_POLICY: {task}: {choice!r} isn't [provider, model] with a"
                    f" provider of {', '.join(PROVIDERS)}"
                )
    return tuple(found)


@dataclass(slots=True)
class Router:
    """Implements `app.ports.text_models.TextModel` over the providers that have a key."""

    policy: Policy
    providers: Mapping[str, Compatible]
    _failures: dict[str, int] = field(default_factory=dict)
    _open_until: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def write(self, request: TextRequest, record: Recorder) -> TextAnswer:
        """Texts from the first model that can."""
        last: ExternalError | None = None
        for name, model in self.policy[request.task]:
            if name not in self.providers or self._is_open(name):
                continue
            try:
                answer = self.providers[name].write(model, request, record)
            except ExternalError as error:
                self._failed(name, error)
                last = error
            else:
                self._failures.pop(name, None)
                return answer
        if last is not None:
            raise last
        if self.providers:
            raise ExternalError("every text model is resting", retryable=True, retry_after_s=OPEN_S)
        raise ExternalError("no text model is configured", retryable=False, kind="unauthorized")

    def _is_open(self, name: str) -> bool:
        return self._open_until.get(name, 0.0) > time.monotonic()

    def _failed(self, name: str, error: ExternalError) -> None:
        if error.kind == "garbled":  # the model answered; the provider is well
            return
        with self._lock:
            self._failures[name] = self._failures.get(name, 0) + 1
            if self._failures[name] >= OPENS_AFTER:
                self._open_until[name] = time.monotonic() + OPEN_S
                self._failures[name] = 0
