"""What a shop's answers tell of its having moved; our key never follows by itself."""

from urllib.parse import urlsplit

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
