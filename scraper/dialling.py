"""Where the crawler's connections go: a name is resolved once, checked, and dialled as checked."""

from collections.abc import Sequence
from typing import Any

from scrapy.crawler import Crawler
from twisted.internet.interfaces import (
    IAddress,
    IHostnameResolver,
    IHostResolution,
    IResolutionReceiver,
)
from zope.interface import implementer

from app.domain.addresses import PORTS, is_listed, is_public

MOST_DIALLED = 3


@implementer(IResolutionReceiver)
class _Checked:
    """Collects all addresses of a host, and passes them on only if every one may be dialled."""

    def __init__(self, inner: Any, keep: "PinnedResolver", place: tuple[str, int]) -> None:
        self.inner = inner
        self.keep = keep
        self.place = place
        self.found: list[Any] = []

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802  Twisted's word
        self.inner.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:  # noqa: N802  Twisted's word
        self.found.append(address)

    def resolutionComplete(self) -> None:  # noqa: N802  Twisted's word
        for address in self.keep.pinned(self.place, self.found):
            self.inner.addressResolved(address)
        self.inner.resolutionComplete()


@implementer(IHostResolution)
class _Known:
    def __init__(self, name: str) -> None:
        self.name = name

    def cancel(self) -> None:
        """Nothing is under way."""


@implementer(IHostnameResolver)
class PinnedResolver:
    """Answers what may be dialled, the same for the whole crawl.

    The connection goes to the very addresses that were checked: Twisted dials what its resolver
    answers, and a name that changes its mind (DNS rebinding) isn't asked again.
    """

    def __init__(self, inner: Any, allowed: Sequence[str]) -> None:
        """`allowed` are "host:port" that may be private."""
        self.inner = inner
        self.allowed = allowed
        self.known: dict[tuple[str, int], list[Any]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> "PinnedResolver":
        """Scrapy's way to make one."""
        made = cls(reactor.nameResolver, crawler.settings.getlist("EGRESS_ALLOW"))
        made.reactor = reactor  # type: ignore[attr-defined]  # only until it is installed
        return made

    def install_on_reactor(self) -> None:
        """Scrapy's way to put a resolver in place."""
        self.reactor.installNameResolver(self)  # type: ignore[attr-defined]  # see from_crawler

    def resolveHostName(  # noqa: N802  Twisted's signature
        self,
        resolutionReceiver: Any,  # noqa: N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803
    ) -> Any:
        """The checked addresses of a host; none where one of them is private."""
        place = (hostName, portNumber)
        if place in self.known:
            return _told(resolutionReceiver, hostName, self.known[place])
        receiver = _Checked(resolutionReceiver, self, place)
        return self.inner.resolveHostName(
            receiver, hostName, portNumber, addressTypes, transportSemantics
        )

    def pinned(self, place: tuple[str, int], found: list[Any]) -> list[Any]:
        """What of the answers may be dialled, from now on."""
        host, port = place
        is_free = is_listed(host, port, self.allowed)
        is_good = is_free or (
            port in PORTS.values() and all(is_public(address.host) for address in found)
        )
        kept = found[:MOST_DIALLED] if is_good else []
        if kept:
            self.known[place] = kept
        return kept


def _told(receiver: Any, host: str, addresses: list[Any]) -> Any:
    receiver.resolutionBegan(_Known(host))
    for address in addresses:
        receiver.addressResolved(address)
    receiver.resolutionComplete()
    return receiver
