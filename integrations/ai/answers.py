"""What a provider's answer means: its text, or which kind of failure it is, and whose."""

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Any

import httpx

from app.domain.errors import ExternalError
from app.domain.usage import Tokens
from integrations.ai.pacing import Ended
from integrations.http import LONGEST_WAIT_S, Answer, retry_after_s

OK = "ok"
TIMEOUT = "timeout"
NO_SCHEMA = "no_schema"  # it can't be held to a form; asked for plain JSON it may do
# Source: console.groq.com/docs/errors, openrouter.ai/docs/api-reference/errors, OpenAI's codes
_BY_CODE: Mapping[str | int, tuple[str, Ended]] = {
    **dict.fromkeys(
        ("insufficient_quota", "quota_exceeded", "billing_hard_limit_reached"),
        ("quota", Ended.REFUSED),
    ),
    **dict.fromkeys(
        ("model_not_found", "model_decommissioned", "model_terms_required"), ("gone", Ended.FINE)
    ),
}
_BY_STATUS: Mapping[int, tuple[str, Ended]] = {
    401: ("unauthorized", Ended.REFUSED),
    402: ("quota", Ended.REFUSED),
    403: ("forbidden", Ended.FINE),  # this model, or this order, by its moderation
    404: ("gone", Ended.FINE),
    408: (TIMEOUT, Ended.FAILED),
    429: ("rate_limited", Ended.TOO_MANY),
}
_DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m(?!s))?(?:([\d.]+)s)?(?:([\d.]+)ms)?")
_UNITS = (3600.0, 60.0, 1.0, 0.001)
EPOCH_MS = 10**11  # smaller numbers are durations


@dataclass(frozen=True, slots=True)
class Heard:
    """What a call came to.

    `outcome` is "ok" or the failure's kind, `said` the provider's own word. `wait_s` is for how
    long it asks to wait, `tokens` and `cost_usd` what it tells of them.
    """

    outcome: str
    ended: Ended
    content: str = ""
    model: str = ""
    said: str = ""
    wait_s: float = 0.0
    tokens: Tokens | None = None
    cost_usd: Decimal | None = None


def heard(answer: Answer) -> Heard:
    """What the answer to an order means."""
    try:
        body = json.loads(answer.body)
    except (ValueError, RecursionError):
        body = None
    body = body if isinstance(body, dict) else {}
    code, said = _error(body)
    if answer.status == 200 and "error" not in body:  # noqa: PLR2004  HTTP
        return replace(_text(body), wait_s=_none_left_s(answer.headers))
    status = code if answer.status == 200 and isinstance(code, int) else answer.status  # noqa: PLR2004
    outcome, ended = _failure(status, code, said)
    is_limit = ended is Ended.TOO_MANY
    wait_s = _wait_s(answer) if is_limit or status == 503 else 0.0  # noqa: PLR2004  HTTP
    return Heard(outcome, ended, said=said, wait_s=wait_s)


def unheard(error: ExternalError) -> Heard:
    """What it means that there is no answer."""
    if error.kind == "garbled":  # far too long
        return Heard("garbled", Ended.FAILED, said=str(error))
    is_late = error.__cause__ is None or isinstance(error.__cause__, httpx.TimeoutException)
    return Heard(TIMEOUT if is_late else "unavailable", Ended.FAILED, said=str(error))


def _error(body: Mapping[str, Any]) -> tuple[str | int, str]:
    """The provider's code and word, where they are of a form that we know; never a page of HTML."""
    error = body.get("error")
    if not isinstance(error, dict):
        return "", str(error or "")[:200]
    code = error.get("code") or error.get("type") or ""
    said = str(error.get("message") or "")[:200]
    return (code if isinstance(code, int) and not isinstance(code, bool) else str(code)), said


def _failure(status: int, code: str | int, said: str) -> tuple[str, Ended]:
    named = _BY_CODE.get(code) or _BY_STATUS.get(status)
    if named is not None:
        return named
    if status == 400 and "response_format" in said:  # noqa: PLR2004  HTTP
        return NO_SCHEMA, Ended.FINE
    if 400 <= status < 500:  # noqa: PLR2004  HTTP: it is the order
        return "refused", Ended.FINE
    if status == 200:  # noqa: PLR2004  HTTP: an error that it doesn't name
        return "garbled", Ended.FAILED
    return "unavailable", Ended.FAILED


def _text(body: Mapping[str, Any]) -> Heard:
    """The first choice. What has none isn't an answer at all; the rest is the model's own doing."""
    try:
        choice = body["choices"][0]
        message, reason = choice["message"], choice.get("finish_reason")
        content, refusal = message.get("content"), message.get("refusal")
    except (KeyError, IndexError, TypeError, AttributeError):
        return Heard("garbled", Ended.FAILED, said="no usable choice")
    tokens, cost_usd = _usage(body)
    name = body.get("model")
    found = Heard(
        OK,
        Ended.FINE,
        model=name if isinstance(name, str) else "",
        tokens=tokens,
        cost_usd=cost_usd,
    )
    if reason in ("length", "content_filter") or refusal:
        outcome = {"length": "length", "content_filter": "filtered"}.get(str(reason), "refusal")
        return replace(found, outcome=outcome, said=f"it stopped: {outcome}")
    if not isinstance(content, str) or not content.strip():
        return replace(found, outcome="garbled", said="an empty text")
    return replace(found, content=content)


def _usage(body: Mapping[str, Any]) -> tuple[Tokens | None, Decimal | None]:
    usage = body.get("usage")
    if not isinstance(usage, dict):
        return None, None
    read, written = usage.get("prompt_tokens"), usage.get("completion_tokens")
    is_told = _is_count(read) and _is_count(written)
    return Tokens(read or 0, written or 0) if is_told else None, _usd(usage.get("cost"))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9


def _usd(cost: object) -> Decimal | None:
    """OpenRouter's own figure."""
    if cost is None:
        return None
    try:
        usd = Decimal(str(cost))
    except InvalidOperation:
        return None
    return usd if usd.is_finite() and usd >= 0 else None


def _wait_s(answer: Answer) -> float:
    """For how long a refusal asks to wait; 0 where it doesn't say."""
    asked = retry_after_s(answer)
    return asked if asked is not None else _none_left_s(answer.headers)


def _none_left_s(headers: Mapping[str, str]) -> float:
    """Until there is something left again of what the headers say is used up.

    Source: console.groq.com/docs/rate-limits ("2m59.56s"), openrouter.ai/docs/limits (epoch in ms).
    """
    waits = (
        _seconds(headers.get(f"x-ratelimit-reset{what}", "").strip())
        for what in ("-requests", "-tokens", "")
        if headers.get(f"x-ratelimit-remaining{what}", "").strip() == "0"
    )
    return max(waits, default=0.0)


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        found = _DURATION.fullmatch(text)
        try:
            parts = [float(part or 0) for part in found.groups()] if found else [0.0]
        except ValueError:
            return 0.0
        number = sum(part * unit for part, unit in zip(parts, _UNITS, strict=False))
    if number > EPOCH_MS:
        number = number / 1000 - time.time()
    return min(max(0.0, number), LONGEST_WAIT_S) if number == number else 0.0  # noqa: PLR0124  nan
