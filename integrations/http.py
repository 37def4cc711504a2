"""The one maker of HTTP calls: total deadline, size cap, failures as ExternalError."""

import json
import ssl
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any

import httpx
import structlog

from app.domain.errors import ExternalError
from integrations.transport import CONNECTIONS, TimedBackend, TimedTransport

log = structlog.get_logger("rooz.http")

CONNECT_S = 5.0
MAX_BYTES = 20_000_000
LONGEST_WAIT_S = 3600.0
BEAT_S = 5.0
PACKED = frozenset({"gzip", "x-gzip", "deflate"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the names of headers in lower case, the body whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            ExternalError: of kind "garbled".
        """
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise ExternalError(
                f"the answer ({self.status}) isn't JSON", retryable=False, kind="garbled"
            ) from error


class Http:
    """Calls one provider or shop, over kept connections. Safe for threads."""

    def __init__(
        self,
        provider: str,
        *,
        total_s: float,
        ca_file: str = "",
        transport: httpx.BaseTransport | None = None,
        max_bytes: int = MAX_BYTES,
    ) -> None:
        """`provider` names it in logs; `total_s` ends a call, however slowly it drips."""
        self.provider = provider
        self.total_s = total_s
        self.max_bytes = max_bytes
        # httpx's own timeouts are for each read; the total is watched below
        timeout = httpx.Timeout(total_s, connect=min(CONNECT_S, total_s))
        self.client = httpx.Client(
            transport=transport or timed_transport(total_s, ca_file),
            timeout=timeout,
            follow_redirects=False,
            trust_env=False,
            # decompressing in one go would let a small answer fill the memory
            headers={"Accept-Encoding": "identity", "User-Agent": "RoozAuto/1"},
        )
        # one client serves all tenants: what one shop sets goes out with nobody's call
        self.client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        **content: Any,
    ) -> Answer:
        """Send a request; `content` is what httpx takes (params, json, data, content, auth).

        Raises:
            ExternalError: no answer within the total, too big a one, or none at all.
        """
        started = time.monotonic()
        outcome = "failed"
        try:
            with self.client.stream(method, url, headers=dict(headers or {}), **content) as got:
                body = self._read(got, started + self.total_s)
                outcome = str(got.status_code)
                named = {name.lower(): value for name, value in got.headers.items()}
                return Answer(got.status_code, named, body)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            outcome = type(error).__name__
            raise ExternalError(f"{self.provider}: {outcome}", retryable=True) from error
        finally:
            log.info(
                "call",
                provider=self.provider,
                method=method,
                outcome=outcome,
                duration_ms=round((time.monotonic() - started) * 1000),
            )

    def download(self, url: str, path: Path, most_bytes: int, beat: Callable[[], None]) -> int:
        """A file that may be big, straight to disk; answers its size in bytes.

        `beat` is called every few seconds as long as it comes.

        Raises:
            ExternalError: no success, too big, or not here within the total.
        """
        size = 0
        beaten_at = time.monotonic()
        try:
            with self.client.stream("GET", url) as got, path.open("wb") as file:
                if got.status_code != 200:  # noqa: PLR2004  HTTP
                    raise ExternalError(f"{self.provider}: {got.status_code}", retryable=True)
                for part in got.iter_raw():
                    size += len(part)
                    if size > most_bytes:
                        raise ExternalError(f"{self.provider}: too big", retryable=False)
                    file.write(part)
                    if time.monotonic() - beaten_at > BEAT_S:
                        beat()
                        beaten_at = time.monotonic()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise ExternalError(
                f"{self.provider}: {type(error).__name__}", retryable=True
            ) from error
        return size

    def close(self) -> None:
        """Let the connections go."""
        self.client.close()

    def _read(self, got: httpx.Response, until: float) -> bytes:
        parts: list[bytes] = []
        size = 0
        unpacked = _unpacking(got.headers.get("content-encoding", ""))
        for raw in got.iter_raw():
            part = unpacked(raw, self.max_bytes - size + 1)
            size += len(part)
            if size > self.max_bytes:
                raise ExternalError(
                    f"{self.provider}: over {self.max_bytes} bytes", retryable=False, kind="garbled"
                )
            if time.monotonic() > until:
                raise ExternalError(f"{self.provider}: too slow", retryable=True)
            parts.append(part)
        return b"".join(parts)


def _unpacking(coding: str) -> Callable[[bytes, int], bytes]:
    """How the parts of a body are to be read, at most so many bytes of each.

    Some hosts pack what they send whatever we say that we take.
    """
    if coding.strip().lower() not in PACKED:
        return lambda part, _most: part
    unpacking = zlib.decompressobj(zlib.MAX_WBITS + 32)  # finds out which of the two it is

    def unpacked(part: bytes, most: int) -> bytes:
        try:
            return unpacking.decompress(part, most)
        except zlib.error as error:
            raise ExternalError(
                "packed otherwise than told", retryable=True, kind="garbled"
            ) from error

    return unpacked


def timed_transport(
    total_s: float, ca_file: str = "", connections: int = CONNECTIONS
) -> httpx.BaseTransport:
    """What sends our calls, over so many `connections` at most, and ends each after `total_s`."""
    return TimedTransport(TimedBackend(), tls(ca_file), total_s, connections)


@cache
def tls(ca_file: str) -> ssl.SSLContext:
    """Verification by the system's roots, or by those in `ca_file`: reading them takes a while."""
    return ssl.create_default_context(cafile=ca_file or None)


def failure(answer: Answer, provider: str, said: str = "") -> ExternalError:
    """What a status that isn't a success means; `said` is the provider's own word, if harmless."""
    kinds: dict[int, tuple[str, bool]] = {
        401: ("unauthorized", False),
        402: ("unavailable", True),
        403: ("forbidden", False),
        404: ("gone", False),
        408: ("unavailable", True),
        410: ("gone", False),
        423: ("unavailable", True),
        425: ("unavailable", True),
        429: ("rate_limited", True),
        430: ("rate_limited", True),
    }
    is_theirs = answer.status >= 500  # noqa: PLR2004  a server's own fault
    kind, retryable = kinds.get(
        answer.status, ("unavailable", True) if is_theirs else ("refused", False)
    )
    return ExternalError(
        f"{provider} answered {answer.status} {said[:200]}".strip(),
        retryable=retryable,
        retry_after_s=retry_after_s(answer),
        kind=kind,
    )


def retry_after_s(answer: Answer) -> float | None:
    """The Retry-After header, seconds or a date, as seconds from now; never more than an hour."""
    text = answer.headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        wait_s = float(text)
    except ValueError:
        try:
            wait_s = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
        except (TypeError, ValueError):
            return None
    return min(max(0.0, wait_s), LONGEST_WAIT_S) if wait_s == wait_s else None  # noqa: PLR0124  nan


class Rewriting(httpx.BaseTransport):
    """Sends calls for `https://{shop}` to another base, for packages that name it themselves."""

    def __init__(self, template: str, inner: httpx.BaseTransport) -> None:
        """`template` has `{shop}`, such as `http://127.0.0.1:8101/shops/{shop}`."""
        self.template = template
        self.inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The same request, elsewhere."""
        base = httpx.URL(self.template.format(shop=request.url.host))
        request.url = base.copy_with(raw_path=base.raw_path.rstrip(b"/") + request.url.raw_path)
        request.headers["Host"] = base.netloc.decode()
        return self.inner.handle_request(request)

    def close(self) -> None:
        """Close what does the work."""
        self.inner.close()
