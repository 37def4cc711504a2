"""The one guard for addresses that people type: resolve, check every answer, dial the checked one.

The check and the connection use the same answer of the resolver: a name that is public when it is
checked and private when it is dialled (DNS rebinding) has no second chance.
"""

import socket
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin, urlsplit

import httpcore
import httpx

from app.domain.addresses import PORTS, is_listed, is_public, normalised, not_callable
from app.domain.errors import ExternalError, Invalid
from integrations.http import Answer, Http, tls
from integrations.transport import TimedBackend, TimedStream, TimedTransport

MAX_HOPS = 5
MAX_DIALS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# whatever else a caller sends may be a credential, and stays with the origin it was meant for
HARMLESS = frozenset({"accept", "accept-language", "user-agent"})
Resolve = Callable[[str, int], list[str]]


class Refused(httpx.ConnectError):
    """The guard didn't let a connection out."""


def system_resolve(host: str, port: int) -> list[str]:
    """All addresses of a host, as this machine's resolver gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class GuardedBackend(TimedBackend):
    """Where connections are dialled: every way to a host goes through here, whatever asked for it.

    Under httpcore rather than in front of httpx: only the number that is dialled changes, so the
    host's name still goes into the Host header and TLS, a certificate is still checked against it
    (a number's against its IP SAN), and kept connections still belong to a name. Rewriting the URL
    to the number would share one connection, verified for one name, among all names of that number.
    """

    def __init__(
        self, allowed: Collection[str], resolve: Resolve, network: httpcore.NetworkBackend
    ) -> None:
        """`allowed` are "host:port" that may be private; `resolve` answers addresses."""
        super().__init__(network)
        self.allowed = allowed
        self.resolve = resolve

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Dial the host's addresses in turn, at most three, if every one of them may be dialled.

        Raises:
            Refused: one of them may not.
        """
        found = self._checked(host, port)[:MAX_DIALS]
        share_s = self.deadline.left_s(timeout) / len(found)
        failed: Exception = httpcore.ConnectError("not dialled")
        for address in found:
            dial = (address, port, share_s, local_address, socket_options)
            try:
                return TimedStream(self.network.connect_tcp(*dial), self.deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Never."""
        raise Refused(f"no sockets of this machine: {path} {timeout} {socket_options is None}")

    def _checked(self, host: str, port: int) -> list[str]:
        is_free = is_listed(host, port, self.allowed)
        if not is_free and port not in PORTS.values():
            raise Refused("a port that we don't call")
        try:
            found = self.resolve(host, port)
        except (OSError, ValueError) as error:  # a label that is too long is a UnicodeError
            raise httpcore.ConnectError(f"no address: {type(error).__name__}") from error
        if not found:
            raise httpcore.ConnectError("the name has no address")
        if not is_free and not all(map(is_public, found)):
            raise Refused("an address that we don't call")
        return found


@dataclass(frozen=True, slots=True)
class Egress:
    """The way out to addresses that people typed. `total_s` ends a call.

    `allow` are "host:port" that may be private: development's, never production's.
    """

    allow: tuple[str, ...]
    ca_file: str
    total_s: float
    resolve: Resolve = system_resolve
    max_bytes: int = 20_000_000
    kept: dict[str, Http] = field(default_factory=dict)
    network: httpcore.NetworkBackend = field(default_factory=httpcore.SyncBackend)

    def http(self, provider: str) -> Http:
        """Calls of one kind, over connections that are kept.

        A refused address is an ExternalError here, as a shop that is away is: whoever calls a shop
        that is long connected is prepared for that and for nothing else.
        """
        if provider not in self.kept:
            backend = GuardedBackend(self.allow, self.resolve, self.network)
            made = Http(
                provider,
                total_s=self.total_s,
                transport=TimedTransport(backend, tls(self.ca_file), self.total_s),
                max_bytes=self.max_bytes,
            )
            self.kept.setdefault(provider, made)  # another thread may have been faster
        return self.kept[provider]

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> tuple[str, Answer]:
        """Where an address led, after at most five redirects, and what came back.

        Raises:
            Invalid: an address on the way is one that we don't call, or one to which the caller's
                credentials would go in the clear.
            ExternalError: no answer, or no end of redirects within twice `total_s`.
        """
        until = time.monotonic() + self.total_s
        carried = {"Accept": "*/*", **(headers or {})}
        seen: set[str] = set()
        while len(seen) <= MAX_HOPS and url not in seen and time.monotonic() < until:
            seen.add(url)
            answer = self._get(url, carried)
            target = answer.headers.get("location", "")
            if answer.status not in REDIRECTS or not target:
                return url, answer
            url, carried = _onward(url, target, carried)
        raise ExternalError("redirects without an end", retryable=False, kind="refused")

    def _get(self, url: str, headers: Mapping[str, str]) -> Answer:
        self._ensure_callable(url)
        try:
            return self.http("typed").send("GET", url, headers=headers)
        except ExternalError as error:
            # httpx looks into a Location by itself: "mailto:x"
            if isinstance(error.__cause__, (Refused, httpx.InvalidURL)):
                raise not_callable() from None
            raise

    def _ensure_callable(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            normalised(f"{parts.scheme}://{parts.netloc}", self.allow)
        except (Invalid, ValueError):
            raise not_callable() from None


def _onward(url: str, target: str, carried: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The next hop's address, and what may be sent there."""
    try:
        onward = urldefrag(urljoin(url, target)).url
        here, there = urlsplit(url), urlsplit(onward)
    except ValueError:
        raise not_callable() from None
    if (here.scheme, here.netloc) == (there.scheme, there.netloc):
        return onward, carried
    kept = {name: value for name, value in carried.items() if name.lower() in HARMLESS}
    if here.scheme == "https" and there.scheme == "http" and kept != carried:
        raise not_callable()
    return onward, kept
