"""Any provider that speaks OpenAI's chat completions: Groq, OpenRouter, or one's own."""

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import structlog

from app.domain.drafts import Writer
from app.domain.errors import ExternalError, MustWait
from app.domain.routing import Choice
from app.domain.usage import PICTURE_TOKENS, SIGNS_A_TOKEN, Tokens
from app.ports.text_models import Listed, ModelCall, Recorder, TextAnswer, TextRequest
from integrations.ai.answers import NO_SCHEMA, OK, TIMEOUT, Heard, heard, unheard
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import Ended
from integrations.ai.pictures import Picture
from integrations.ai.schema import answer_schema, document, prompt_of, system_prompt, texts_of
from integrations.http import Http, failure

log = structlog.get_logger("rooz.ai")

OFFLINE = "offline-writer"
MAX_TOKENS = 4_000
TRIES = 2  # on a provider's own fault; more is the router's and the queue's work
JITTER_S = (0.1, 0.4)  # not all at the same moment again
KINDS = {  # of failures as the house knows them; all others have the same name
    **dict.fromkeys(("length", "filtered", "refusal"), "garbled"),
    **dict.fromkeys((TIMEOUT, "quota"), "unavailable"),
    NO_SCHEMA: "refused",
}


@dataclass(frozen=True, slots=True)
class Compatible:
    """One provider, with a key. `schemaless` are models that can't be held to a form."""

    name: str
    base_url: str
    key: str = field(repr=False)
    http: Http
    limiter: Limiter
    schemaless: set[str] = field(default_factory=set)

    def write(
        self,
        choice: Choice,
        request: TextRequest,
        record: Recorder,
        until: float,
        pictures: Sequence[Picture] = (),
    ) -> TextAnswer:
        """Texts for the order, with one repair if the answer isn't of the form.

        `pictures` go with it, where it is about them. `until` is of the monotonic clock; what has
        begun by then still comes to its end.

        Raises:
            MustWait: the provider can't be asked now.
            ExternalError: it failed, or twice answered something else.
        """
        wrong = ""
        for _ in range(2):
            asked = replace(request, complaint=f"{request.complaint} {wrong}".strip())
            found = self._ask(choice, asked, record, until, pictures)
            try:
                texts = texts_of(found.content, request)
            except ValueError as error:
                wrong = str(error)
                continue
            return TextAnswer(texts, self._writer(found.model or choice.model, request))
        raise ExternalError(
            f"{self.name} {choice.model}: not of the form asked for: {wrong[:100]}",
            retryable=False,
            kind="garbled",
        )

    def listed(self) -> Listed:
        """Which models it has."""
        try:
            answer = self.http.send("GET", f"{self.base_url}/models", headers=self._headers())
            if answer.status != 200:  # noqa: PLR2004  HTTP
                return Listed(frozenset(), failure(answer, self.name).kind)
            return Listed(frozenset(str(model["id"]) for model in answer.json()["data"]))
        except ExternalError as error:
            return Listed(frozenset(), error.kind)
        except (KeyError, TypeError):
            return Listed(frozenset(), "garbled")

    def _writer(self, model: str, request: TextRequest) -> Writer:
        name = "offline" if model == OFFLINE else self.name
        return Writer(name, model, prompt_of(request))

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"}

    def _ask(
        self,
        choice: Choice,
        request: TextRequest,
        record: Recorder,
        until: float,
        pictures: Sequence[Picture],
    ) -> Heard:
        """Ask until it answers, as often as makes sense and there is time."""
        failed, was_asked = 0, False
        while True:
            body = self._body(choice.model, request, pictures)
            try:
                found = self._call(choice, request, body, record, until)
            except MustWait as wait:
                raise MustWait(wait.wait_s, wait.why, was_asked=was_asked) from None
            if found.outcome == OK:
                return found
            is_ill = found.ended is Ended.FAILED
            failed, was_asked = failed + is_ill, was_asked or is_ill
            if found.outcome == NO_SCHEMA and choice.model not in self.schemaless:
                self.schemaless.add(choice.model)
            elif is_ill and found.outcome != TIMEOUT and failed < TRIES:
                time.sleep(random.uniform(*JITTER_S))  # noqa: S311  no secret
            elif found.ended is not Ended.TOO_MANY:
                raise self._error(choice, found)

    def _error(self, choice: Choice, found: Heard) -> MustWait | ExternalError:
        """What a failure means: for the whole provider, or for this order alone."""
        shut_s = self.limiter.shut_s
        if found.ended is Ended.REFUSED:
            return MustWait(max(1.0, shut_s), "refused")
        if found.ended is Ended.FAILED and shut_s:
            return MustWait(shut_s, "away", was_asked=True)
        return ExternalError(
            f"{self.name} {choice.model}: {found.outcome} {found.said}".strip(),
            retryable=found.ended is Ended.FAILED,
            kind=KINDS.get(found.outcome, found.outcome),
        )

    def _body(
        self, model: str, request: TextRequest, pictures: Sequence[Picture]
    ) -> dict[str, Any]:
        schema = {"name": "texts", "schema": answer_schema(request.task)}
        is_free = model in self.schemaless
        return {
            "model": model,
            "messages": [
                {"role": "system", "content": system_prompt(request)},
                {"role": "user", "content": _content(document(request), pictures)},
            ],
            "temperature": 0.4,
            "max_tokens": MAX_TOKENS,
            "response_format": {"type": "json_object"}
            if is_free
            else {"type": "json_schema", "json_schema": schema},
            # OpenRouter tells what a call cost, if asked; others may refuse a word they don't know
            **({"usage": {"include": True}} if self.name == "openrouter" else {}),
        }

    def _call(
        self,
        choice: Choice,
        request: TextRequest,
        body: dict[str, Any],
        record: Recorder,
        until: float,
    ) -> Heard:
        with self.limiter.turn(until) as turn:
            try:
                found = heard(
                    self.http.send(
                        "POST",
                        f"{self.base_url}/chat/completions",
                        headers=self._headers(),
                        json=body,
                    )
                )
            except ExternalError as error:
                found = unheard(error)
            turn.ended, turn.wait_s = found.ended, found.wait_s
        record(_call_of(choice, request, body, found, time.monotonic() - turn.began))
        return found


def _content(told: str, pictures: Sequence[Picture]) -> str | list[dict[str, Any]]:
    """What a model is told; with pictures, each under its key."""
    if not pictures:
        return told
    parts: list[dict[str, Any]] = [{"type": "text", "text": told}]
    for picture in pictures:
        parts.append({"type": "text", "text": picture.key})
        parts.append({"type": "image_url", "image_url": {"url": picture.data_url}})
    return parts


def _call_of(
    choice: Choice, request: TextRequest, body: dict[str, Any], found: Heard, took_s: float
) -> ModelCall:
    tokens = found.tokens or _reckoned(body, found)
    price = choice.price
    cost_usd = found.cost_usd
    if cost_usd is None and price is not None:
        cost_usd = price.of(tokens.read, tokens.written)
    call = ModelCall(
        request.task,
        choice.provider,
        choice.model,
        tokens.read,
        tokens.written,
        cost_usd,
        round(took_s * 1000),
        found.outcome,
    )
    log.info(
        "model",
        task=str(call.task),
        provider=call.provider,
        model=call.model,
        outcome=call.outcome,
        tokens=tokens.read + tokens.written,
        cost_usd=None if cost_usd is None else str(cost_usd),
        duration_ms=call.duration_ms,
    )
    return call


def _reckoned(body: dict[str, Any], found: Heard) -> Tokens:
    """Of an answer that doesn't tell: a day's ceiling must not be blind to it."""
    if not found.content:
        return Tokens(0, 0)
    read = sum(_reckoned_part(message["content"]) for message in body["messages"])
    return Tokens(read, len(found.content) // SIGNS_A_TOKEN)


def _reckoned_part(content: str | list[dict[str, Any]]) -> int:
    if isinstance(content, str):
        return len(content) // SIGNS_A_TOKEN
    return sum(
        len(part["text"]) // SIGNS_A_TOKEN if "text" in part else PICTURE_TOKENS for part in content
    )
