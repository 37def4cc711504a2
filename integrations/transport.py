"""A transport whose every request ends in time: its headers, too, may not drip for ever."""

import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore
import httpx

CONNECTIONS = 100
KEPT = 20  # or half of what there may be


class Deadline(threading.local):
    """When the request of this thread ends, as `time.monotonic` counts."""

    until = 0.0

    def left_s(self, timeout_s: float | None) -> float:
        """What is left of it, or `timeout_s` where that is less.

        Raises:
            httpcore.ReadTimeout: nothing.
        """
        left = self.until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the total is over")
        return left if timeout_s is None else min(left, timeout_s)


class TimedStream(httpcore.NetworkStream):
    """A stream that ends with its request: headers, too, may drip, each byte within its timeout."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self.inner = inner
        self.deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What came."""
        return self.inner.read(max_bytes, self.deadline.left_s(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send it."""
        self.inner.write(buffer, self.deadline.left_s(timeout))

    def close(self) -> None:
        """Let it go."""
        self.inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same under TLS."""
        left_s = self.deadline.left_s(timeout)
        stream = self.inner.start_tls(ssl_context, server_hostname, left_s)
        return TimedStream(stream, self.deadline)

    def get_extra_info(self, info: str) -> Any:
        """What the stream knows of itself."""
        return self.inner.get_extra_info(info)


class TimedBackend(httpcore.NetworkBackend):
    """Dials as httpcore does; what it dials ends with its request."""

    def __init__(self, network: httpcore.NetworkBackend | None = None) -> None:
        """`network` does the dialling."""
        self.network = network or httpcore.SyncBackend()
        self.deadline = Deadline()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A stream that ends in time."""
        left_s = self.deadline.left_s(timeout)
        dialled = self.network.connect_tcp(host, port, left_s, local_address, socket_options)
        return TimedStream(dialled, self.deadline)

    def sleep(self, seconds: float) -> None:
        """Wait between tries."""
        self.network.sleep(seconds)


class TimedTransport(httpx.BaseTransport):
    """Sends over what `backend` dials, and ends each request after `total_s`.

    httpx's own takes no network backend (encode/httpx discussion 2944); httpcore's pool does, so
    nothing here rests on a private name that an upgrade could leave without effect.
    """

    def __init__(
        self,
        backend: TimedBackend,
        roots: ssl.SSLContext,
        total_s: float,
        connections: int = CONNECTIONS,
    ) -> None:
        self.deadline = backend.deadline
        self.total_s = total_s
        self.pool = httpcore.ConnectionPool(
            ssl_context=roots,
            max_connections=connections,
            max_keepalive_connections=max(KEPT, connections // 2),
            keepalive_expiry=5.0,
            network_backend=backend,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send it, if its host may be called."""
        self.deadline.until = time.monotonic() + self.total_s
        where = request.url
        sent = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=where.raw_scheme, host=where.raw_host, port=where.port, target=where.raw_path
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _in_httpx_words():
            got = self.pool.handle_request(sent)
        # the client keeps cookies for all who use it: one tenant's would go out with another's call
        headers = [each for each in got.headers if each[0].lower() != b"set-cookie"]
        return httpx.Response(
            got.status, headers=headers, stream=_Body(got), extensions=got.extensions
        )

    def close(self) -> None:
        """Let the connections go."""
        self.pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, got: httpcore.Response) -> None:
        self.got = got

    def __iter__(self) -> Iterator[bytes]:
        with _in_httpx_words():
            yield from self.got.iter_stream()

    def close(self) -> None:
        self.got.close()


@contextmanager
def _in_httpx_words() -> Iterator[None]:
    known = (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError)
    try:
        yield
    except (*known, httpcore.UnsupportedProtocol) as error:
        # both packages give an error the same name
        raise getattr(httpx, type(error).__name__)(str(error)) from error
