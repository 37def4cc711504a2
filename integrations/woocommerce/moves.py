"""What a shop's answers tell of its having moved; our key never follows by itself."""

from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

import httpx

API = "/wp-json/"
WEB = ("http", "https")


def led_to(location: str) -> str:
    """The home of the shop whose API a redirect leads to; "" where that names no site."""
    try:
        there = urlsplit(location)
    except ValueError:
        return ""
    if there.scheme not in WEB or not there.hostname or "@" in there.netloc:
        return ""
    return f"{there.scheme}://{there.netloc}{there.path.partition(API)[0].rstrip('/')}"


def wants_slash(url: str, headers: Mapping[str, str]) -> bool:
    """Whether a redirect leads to the very same address, but for a slash behind its path."""
    try:
        here, there = urlsplit(url), urlsplit(urljoin(url, headers.get("location", "")))
    except ValueError:
        return False
    return (there.scheme, there.netloc, there.path) == (here.scheme, here.netloc, f"{here.path}/")


def elsewhere(home: str, known: str) -> str:
    """The home that a shop gives as its own, where that is another place than the one we know."""
    there = led_to(home)
    try:
        is_here = not there or _place(there) == _place(known)
    except httpx.InvalidURL:
        return ""
    return "" if is_here else there


def _place(url: str) -> tuple[bytes, int | None, str]:
    """Without what may change by itself: http or https, "www." before a name, a slash behind."""
    parts = httpx.URL(url)
    return parts.raw_host.removeprefix(b"www."), parts.port, parts.path.rstrip("/")
