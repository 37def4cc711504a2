"""Which network addresses may be called: the verdict on what people type and what that resolves to.

One code stands for everything that we won't call, so that nobody can use us to look around.
"""

import ipaddress
import re
import unicodedata
from collections.abc import Collection
from urllib.parse import urlsplit

from app.domain.errors import Invalid

LONGEST = 2_000
LONGEST_HOST = 253
PORTS = {"http": 80, "https": 443}
# what people paste instead of their shop's address
_ADMIN_TAIL = re.compile(r"/(?:wp-admin|wp-json|wp-login\.php)(?:/.*)?$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*:(?![0-9])", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.IGNORECASE)

# Source: IANA IPv4 and IPv6 Special-Purpose Address Registries, 2025-10; and the ranges that carry
# an IPv4 address inside, for what they carry may be private
CLOSED = tuple(
    ipaddress.ip_network(network)
    for network in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
        *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24"),
        *("192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15"),
        *("198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        *("::/8", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32"),
        *("2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"),
    )
)


def is_public(address: str) -> bool:
    """Whether we may connect to an address as a resolver gave it. Never raises."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if getattr(ip, "scope_id", None) is not None or not ip.is_global:
        return False
    return not any(ip.version == closed.version and ip in closed for closed in CLOSED)


def normalised(typed: str, allowed: Collection[str] = ()) -> str:
    """An address as a person types it, as an absolute http(s) URL without query and fragment.

    `allowed` are "host:port" that may be called though they are private or on an odd port.

    Raises:
        Invalid: `fields["address"]` is "address_malformed", or "address_private" for all that we
            won't call.
    """
    text = _clean(typed)
    parts = _split(text if _SCHEME.match(text) else f"https://{text}")
    host, port = parts
    scheme, path = _scheme_and_path(text)
    if f"{host}:{port or PORTS[scheme]}" not in allowed:
        _ensure_public_name(host)
        if port not in (None, PORTS[scheme]):
            raise _private()
    netloc = f"[{host}]" if ":" in host else host
    if port not in (None, PORTS[scheme]):
        netloc = f"{netloc}:{port}"
    return f"{scheme}://{netloc}{_ADMIN_TAIL.sub('', path).rstrip('/')}"


def _clean(typed: str) -> str:
    text = typed.strip()
    if not text or len(text) > LONGEST or "\\" in text or "@" in text.partition("/")[0]:
        raise _malformed()
    if any(sign.isspace() or unicodedata.category(sign)[0] == "C" for sign in text):
        raise _malformed()
    scheme = _SCHEME.match(text)
    if scheme and text[: scheme.end()].lower() not in ("http:", "https:"):
        # shop.example:8080 has no scheme, and javascript:alert(1) one that isn't ours
        raise _malformed()
    if scheme and not text[scheme.end() :].startswith("//"):
        raise _malformed()
    return text


def _split(url: str) -> tuple[str, int | None]:
    try:
        parts = urlsplit(url)
        port = parts.port
        host = parts.hostname or ""
    except ValueError:
        raise _malformed() from None
    if "@" in parts.netloc or "%" in parts.netloc or parts.netloc.endswith(":"):
        raise _malformed()
    if port == 0:
        raise _malformed()
    return (host if ":" in host else _ascii(host)), port


def _scheme_and_path(text: str) -> tuple[str, str]:
    parts = urlsplit(text if _SCHEME.match(text) else f"https://{text}")
    return parts.scheme.lower(), parts.path


def _ascii(host: str) -> str:
    """The host in lower case, by IDNA where it has other letters.

    Raises:
        Invalid: not a host name at all.
    """
    # ideographic full stops and wide digits mean what their plain forms mean
    name = unicodedata.normalize("NFKC", host).lower().rstrip(".")
    try:
        name = name if name.isascii() else name.encode("idna").decode()
    except UnicodeError:
        raise _malformed() from None
    is_name = all(_LABEL.fullmatch(label) for label in name.split("."))
    if not name or len(name) > LONGEST_HOST or not is_name:
        raise _malformed()
    return name


def _ensure_public_name(host: str) -> None:
    """Names for public hosts have two labels and a last one with a letter; else it is a number."""
    last = host.rpartition(".")[2]
    if ":" in host or _NUMBER.fullmatch(last):
        # "127.1", "0x7f.1" and "2130706433" are addresses to some resolvers, so they must be plain
        if not is_public(host):
            raise _private()
        return
    closed = ("localhost", "local", "internal", "home", "lan", "corp", "test", "invalid", "arpa")
    if "." not in host or last in closed:
        raise _private()


def _malformed() -> Invalid:
    return Invalid("not an address", {"address": "address_malformed"})


def _private() -> Invalid:
    return Invalid("an address that we don't call", {"address": "address_private"})
