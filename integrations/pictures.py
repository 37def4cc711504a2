"""Looks at pictures that people name by their address, before our pages show them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.addresses import PORTS, is_listed
from app.domain.errors import ExternalError, Invalid
from integrations.http import Answer
from integrations.picture_sizes import size_of

FOUND = 200
Fetch = Callable[[str], tuple[str, Answer]]
# how each begins; what a server calls it counts for nothing
BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"\x00\x00\x01\x00")
ISO_BRANDS = frozenset({b"avif", b"avis"})
LOOKED_AT = 1_024
MOST_PIXELS = 4_096 * 4_096  # unpacked, they take a browser 64 MB


@dataclass(frozen=True, slots=True)
class WebPictures:
    """Implements `app.ports.branding.Pictures`. `fetch` goes through the guard for typed addresses.

    `allowed` are "host:port" that may be plain http: development's, never production's.
    """

    fetch: Fetch
    allowed: Collection[str] = ()

    def trouble(self, url: str, most_bytes: int) -> str:
        """Why it can't be shown."""
        if not self._is_secure(url):
            return "insecure"
        try:
            led_to, answer = self.fetch(url)
        except Invalid:
            return "private"
        except ExternalError as error:
            return "big" if error.kind == "garbled" else "away"
        if answer.status != FOUND:
            return "away"
        if not self._is_secure(led_to):
            return "insecure"
        return "big" if len(answer.body) > most_bytes else _trouble(answer.body)

    def _is_secure(self, url: str) -> bool:
        parts = urlsplit(url)
        port = parts.port or PORTS.get(parts.scheme, 0)
        return parts.scheme == "https" or is_listed(parts.hostname or "", port, self.allowed)


def _trouble(body: bytes) -> str:
    """An SVG can carry scripts and calls to others, so it is none of these."""
    is_webp = body[:4] == b"RIFF" and body[8:12] == b"WEBP"
    is_avif = body[4:8] == b"ftyp" and body[8:12] in ISO_BRANDS
    if body.startswith(BEGINNINGS) or is_webp or is_avif:
        width, height = size_of(body)
        if not width * height:
            return "no_picture"
        return "pixels" if width * height > MOST_PIXELS else ""
    return "drawing" if b"<svg" in body[:LOOKED_AT].lower() else "no_picture"
