"""Any provider that speaks OpenAI's chat completions: Groq, OpenRouter, or one's own."""

import time
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Any

import structlog

from app.domain.drafts import Writer
from app.domain.errors import ExternalError
from app.ports.text_models import ModelCall, Recorder, TextAnswer, TextRequest
from integrations.ai.pricing import cost_usd
from integrations.ai.schema import PROMPT, WriterAnswer, document, system_prompt, texts_of
from integrations.http import Answer, Http, failure

log = structlog.get_logger("rooz.ai")

OFFLINE = "offline-writer"
MAX_TOKENS = 4_000
TRIES = 2  # on a provider's own fault; more is the router's and the queue's work


@dataclass(frozen=True, slots=True)
class Compatible:
    """One provider, with a key."""

    name: str
    base_url: str
    key: str
    http: Http
    total_s: float

    def write(self, model: str, request: TextRequest, record: Recorder) -> TextAnswer:
        """Texts for the order, with one repair if the answer isn't of the form.

        Raises:
            ExternalError: the provider failed, or twice answered something else.
        """
        until = time.monotonic() + self.total_s
        complaint = ""
        for _ in range(2):
            asked = replace(request, complaint=complaint) if complaint else request
            content, model_name = self._ask(model, asked, record, until)
            try:
                texts = texts_of(content, request)
            except ValueError as error:
                complaint = str(error)
                continue
            return TextAnswer(texts, self._writer(model_name or model))
        raise ExternalError(
            f"{self.name} {model}: not of the form asked for: {complaint[:100]}",
            retryable=False,
            kind="garbled",
        )

    def _writer(self, model: str) -> Writer:
        return Writer("offline" if model == OFFLINE else self.name, model, PROMPT)

    def _ask(
        self, model: str, request: TextRequest, record: Recorder, until: float
    ) -> tuple[str, str]:
        body = {
            "model": model,
            "messages": [
                {"role": "system", "content": system_prompt()},
                {"role": "user", "content": document(request)},
            ],
            "temperature": 0.4,
            "max_tokens": MAX_TOKENS,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "texts", "schema": WriterAnswer.model_json_schema()},
            },
        }
        answer = self._post(model, request, body, record, until)
        if answer.status == 400 and b"response_format" in answer.body:  # noqa: PLR2004  HTTP
            body["response_format"] = {"type": "json_object"}
            answer = self._post(model, request, body, record, until)
        if answer.status != 200:  # noqa: PLR2004  HTTP
            raise failure(answer, self.name, _said(answer))
        return _content(answer, self.name)

    def _post(
        self,
        model: str,
        request: TextRequest,
        body: dict[str, Any],
        record: Recorder,
        until: float,
    ) -> Answer:
        for attempt in range(1, TRIES + 1):
            if time.monotonic() > until:
                raise ExternalError(f"{self.name}: too slow", retryable=True)
            started = time.monotonic()
            try:
                answer = self.http.send(
                    "POST",
                    f"{self.base_url}/chat/completions",
                    headers={"Authorization": f"Bearer {self.key}"},
                    json=body,
                )
            except ExternalError as error:
                record(_call(request, self.name, model, started, error.kind))
                if attempt == TRIES or not error.retryable:
                    raise
                continue
            record(_call(request, self.name, model, started, _outcome(answer), answer))
            if answer.status < 500 or attempt == TRIES:  # noqa: PLR2004  HTTP
                return answer
        raise AssertionError("the loop returns or raises")


def _outcome(answer: Answer) -> str:
    return "ok" if answer.status == 200 else str(answer.status)  # noqa: PLR2004  HTTP


def _said(answer: Answer) -> str:
    """The provider's own word, where it is one; never a page of HTML."""
    try:
        said = answer.json()["error"]
    except (ExternalError, KeyError, TypeError):
        return ""
    return str(said.get("message", "") if isinstance(said, dict) else said)


def _content(answer: Answer, provider: str) -> tuple[str, str]:
    """The text of the first choice, and the model that wrote it."""
    garbled = ExternalError(f"{provider}: no usable choice", retryable=False, kind="garbled")
    body = answer.json()
    try:
        choice = body["choices"][0]
        message = choice["message"]
        reason, content = choice.get("finish_reason"), message["content"]
    except (KeyError, IndexError, TypeError, AttributeError):
        raise garbled from None
    if reason in ("length", "content_filter") or message.get("refusal"):
        raise ExternalError(
            f"{provider} stopped: {reason or 'refusal'}", retryable=False, kind="garbled"
        )
    if not isinstance(content, str) or not content.strip():
        raise garbled
    name = body.get("model")
    return content, name if isinstance(name, str) else ""


def _call(
    request: TextRequest,
    provider: str,
    model: str,
    started: float,
    outcome: str,
    answer: Answer | None = None,
) -> ModelCall:
    usage = _usage(answer)
    tokens_in, tokens_out = _whole(usage, "prompt_tokens"), _whole(usage, "completion_tokens")
    call = ModelCall(
        request.task,
        provider,
        model,
        tokens_in,
        tokens_out,
        _own_cost(usage) or cost_usd(model, tokens_in, tokens_out),
        round((time.monotonic() - started) * 1000),
        outcome,
    )
    log.info(
        "model",
        task=str(call.task),
        provider=provider,
        model=model,
        outcome=outcome,
        tokens=tokens_in + tokens_out,
        cost_usd=None if call.cost_usd is None else str(call.cost_usd),
        duration_ms=call.duration_ms,
    )
    return call


def _usage(answer: Answer | None) -> dict[str, Any]:
    if answer is None:
        return {}
    try:
        usage = answer.json()["usage"]
    except (ExternalError, KeyError, TypeError):
        return {}
    return usage if isinstance(usage, dict) else {}


def _whole(usage: dict[str, Any], name: str) -> int:
    value = usage.get(name, 0)
    return value if isinstance(value, int) and 0 <= value < 10**9 else 0


def _own_cost(usage: dict[str, Any]) -> Decimal | None:
    """OpenRouter's own figure, in USD."""
    try:
        cost = Decimal(str(usage["cost"]))
    except (KeyError, InvalidOperation):
        return None
    return cost if cost.is_finite() and cost >= 0 else None
