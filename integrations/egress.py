"""The one guard for addresses that people type: resolve, check every answer, dial the checked one.

The check and the connection use the same answer of the resolver: a name that is public when it is
checked and private when it is dialled (DNS rebinding) has no second chance.
"""

import socket
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from app.domain.addresses import is_public, normalised
from app.domain.errors import ExternalError, Invalid
from integrations.http import Answer, Http, tls

MAX_HOPS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
Resolve = Callable[[str, int], list[str]]


class Refused(httpcore.ConnectError):
    """The guard didn't let a connection out."""


def system_resolve(host: str, port: int) -> list[str]:
    """All addresses of a host, as this machine's resolver gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class GuardedBackend(httpcore.NetworkBackend):
    """Where connections are dialled: every way to a host goes through here, whatever asked for it.

    Under httpcore rather than in front of httpx, so that the host's name still goes into the Host
    header and TLS, and a certificate is still checked against it.
    """

    def __init__(self, allowed: Collection[str], resolve: Resolve) -> None:
        """`allowed` are "host:port" that may be private; `resolve` answers addresses."""
        self.allowed = allowed
        self.resolve = resolve
        self.inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Dial one of the host's addresses, if every one of them may be dialled."""
        return self.inner.connect_tcp(
            self._checked(host, port), port, timeout, local_address, socket_options
        )

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Never."""
        raise Refused(f"no sockets of this machine: {path} {timeout} {socket_options is None}")

    def sleep(self, seconds: float) -> None:
        """Wait between tries."""
        self.inner.sleep(seconds)

    def _checked(self, host: str, port: int) -> str:
        try:
            found = self.resolve(host, port)
        except OSError as error:
            raise httpcore.ConnectError(f"the name has no address: {error.errno}") from error
        if not found:
            raise httpcore.ConnectError("the name has no address")
        if f"{host}:{port}" not in self.allowed and not all(map(is_public, found)):
            raise Refused("an address that we don't call")
        return found[0]


def guarded_transport(
    allowed: Collection[str], ca_file: str = "", resolve: Resolve = system_resolve
) -> httpx.HTTPTransport:
    """A transport that dials checked addresses only."""
    transport = httpx.HTTPTransport(verify=tls(ca_file), retries=0, trust_env=False)
    # httpx takes no network backend of one's own (encode/httpx discussion 2944); its pool does
    pool: Any = transport._pool  # noqa: SLF001  see above
    pool._network_backend = GuardedBackend(allowed, resolve)  # noqa: SLF001  see above
    return transport


@dataclass(frozen=True, slots=True)
class Egress:
    """The way out to addresses that people typed. `total_s` ends a call."""

    allow: tuple[str, ...]
    ca_file: str
    total_s: float
    resolve: Resolve = system_resolve
    max_bytes: int = 20_000_000
    kept: dict[str, Http] = field(default_factory=dict)

    def http(self, provider: str) -> Http:
        """Calls of one kind, over connections that are kept."""
        if provider not in self.kept:
            self.kept[provider] = Http(
                provider,
                total_s=self.total_s,
                transport=guarded_transport(self.allow, self.ca_file, self.resolve),
                max_bytes=self.max_bytes,
            )
        return self.kept[provider]

    def fetch(self, url: str) -> tuple[str, Answer]:
        """Where an address led, after at most five redirects, and what came back.

        Raises:
            Invalid: an address on the way is one that we don't call.
            ExternalError: no answer, or no end of redirects.
        """
        seen: set[str] = set()
        for _hop in range(MAX_HOPS + 1):
            self._ensure_callable(url)
            seen.add(url)
            answer = self.http("typed").send("GET", url, headers={"Accept": "*/*"})
            target = answer.headers.get("location", "")
            if answer.status not in REDIRECTS or not target:
                return url, answer
            url = urljoin(url, target)
            if url in seen:
                break
        raise ExternalError("redirects without an end", retryable=False, kind="refused")

    def _ensure_callable(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https"):
            raise Invalid("an address that we don't call", {"address": "address_private"})
        normalised(f"{parts.scheme}://{parts.netloc}", self.allow)
