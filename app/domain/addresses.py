"""Which network addresses may be called: the verdict on what people type and what that resolves to.

One code stands for everything that we won't call, so that nobody can use us to look around.
"""

import ipaddress
import re
import unicodedata
from collections.abc import Collection
from urllib.parse import SplitResult, quote, urlsplit

from app.domain.errors import Invalid

LONGEST = 2_000
LONGEST_HOST = 253
PORTS = {"http": 80, "https": 443}
# what people paste instead of their shop's address
_ADMIN_TAIL = re.compile(r"/(?:wp-admin|wp-json|wp-login\.php)(?:/.*)?$")
# shop.example:8080 has no scheme, and javascript:alert(1) one that isn't ours
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*:(?![0-9])", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.IGNORECASE)
_BRACKETS = re.compile(r"\[([0-9a-f:.]+)\](?::[0-9]+)?", re.IGNORECASE)
# marks of direction and width that come along, unseen, when an address is copied from a page
_UNSEEN = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
# IDNA 2003, all that Python has, makes "ss" and "σ" of these, and so another's host; browsers don't
_DEVIATIONS = frozenset("ßς")
_LOCAL_ENDINGS = (
    *("localhost", "localdomain", "local", "internal", "home", "lan", "corp"),
    *("test", "invalid", "arpa"),
)
_PATH_SIGNS = "/%:@!$&'()*+,;=~"
_QUERY_SIGNS = f"{_PATH_SIGNS}?"

# Source: IANA IPv4 and IPv6 Special-Purpose Address Registries, 2025-10; and the ranges that carry
# an IPv4 address inside, for what they carry may be private
CLOSED = tuple(
    ipaddress.ip_network(network)
    for network in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
        *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24"),
        *("192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15"),
        *("198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        # Azure's metadata has a public number; the others' lie in the ranges above
        # Source: learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
        "168.63.129.16/32",
        # all but 2000::/3, the only block that is handed out (IANA IPv6 Address Space registry):
        # ::/3 holds loopback, mapped, compatible, 64:ff9b::/96, 64:ff9b:1::/48 and 100::/64
        *("::/3", "4000::/2", "8000::/1"),
        # 2001::/23 holds Teredo, ORCHID and benchmarking
        *("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"),
    )
)


def is_public(address: str) -> bool:
    """Whether we may connect to an address as a resolver gave it. Never raises.

    Python's own verdict differs between versions, so it can only refuse, never let through.
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if getattr(ip, "scope_id", None) is not None or not ip.is_global:
        return False
    return not any(ip.version == closed.version and ip in closed for closed in CLOSED)


def is_listed(host: str, port: int, allowed: Collection[str]) -> bool:
    """Whether "host:port" is on the list; an IPv6 host stands there in brackets."""
    return f"{_bracketed(host)}:{port}" in allowed


def normalised(typed: str, allowed: Collection[str] = ()) -> str:
    """An address as a person types it, as an absolute http(s) URL without query and fragment.

    `allowed` are "host:port" that may be called though they are private or on an odd port.

    Raises:
        Invalid: `fields["address"]` is "address_malformed", or "address_private" for all that we
            won't call.
    """
    parts = _split(_clean(typed))
    host, port = _host_and_port(parts)
    if not is_listed(host, port, allowed):
        _ensure_public(host, port)
    is_usual = port == PORTS[parts.scheme]
    netloc = _bracketed(host) if is_usual else f"{_bracketed(host)}:{port}"
    path = quote(_ADMIN_TAIL.sub("", parts.path).rstrip("/"), safe=_PATH_SIGNS)
    return f"{parts.scheme}://{netloc}{path}"


def as_typed(typed: str, allowed: Collection[str] = ()) -> str:
    """The address at which a program listens: with the path and the query that were typed.

    In the clear only to what `allowed` lists, as `normalised` takes it.

    Raises:
        Invalid: as of `normalised`; "address_plain" for what isn't https.
    """
    parts = _split(_clean(typed))
    host, port = _host_and_port(parts)
    is_free = is_listed(host, port, allowed)
    if not is_free:
        _ensure_public(host, port)
    if parts.scheme != "https" and not is_free:
        raise Invalid("in the clear", {"address": "address_plain"})
    is_usual = port == PORTS[parts.scheme]
    netloc = _bracketed(host) if is_usual else f"{_bracketed(host)}:{port}"
    query = f"?{quote(parts.query, safe=_QUERY_SIGNS)}" if parts.query else ""
    return f"{parts.scheme}://{netloc}{quote(parts.path, safe=_PATH_SIGNS) or '/'}{query}"


def not_callable() -> Invalid:
    """The one error for every address that we won't call, whatever the reason."""
    return Invalid("an address that we don't call", {"address": "address_private"})


def _clean(typed: str) -> str:
    text = typed.strip().strip(_UNSEEN).strip()
    if not text or len(text) > LONGEST or "\\" in text:
        raise _malformed()
    if any(sign.isspace() or unicodedata.category(sign)[0] == "C" for sign in text):
        raise _malformed()
    return text


def _split(text: str) -> SplitResult:
    url = text if _SCHEME.match(text) else f"https://{text}"
    try:
        parts = urlsplit(url)
    except ValueError:
        raise _malformed() from None
    if parts.scheme not in PORTS or not url[len(parts.scheme) :].startswith("://"):
        raise _malformed()
    if "@" in parts.netloc or "%" in parts.netloc or parts.netloc.endswith(":"):
        raise _malformed()
    return parts


def _host_and_port(parts: SplitResult) -> tuple[str, int]:
    try:
        port = PORTS[parts.scheme] if parts.port is None else parts.port
    except ValueError:
        raise _malformed() from None
    if port == 0:
        raise _malformed()
    if "[" in parts.netloc or "]" in parts.netloc:
        return _ipv6(parts.netloc), port
    return _ascii(parts.hostname or ""), port


def _ipv6(netloc: str) -> str:
    # urlsplit overlooks what stands before and behind the brackets
    bracketed = _BRACKETS.fullmatch(netloc)
    try:
        return str(ipaddress.IPv6Address(bracketed[1] if bracketed else ""))
    except ValueError:
        raise _malformed() from None


def _ascii(host: str) -> str:
    """The host in lower case, by IDNA where it has other letters.

    Raises:
        Invalid: not a host name at all.
    """
    # ideographic full stops and wide digits mean what their plain forms mean
    name = unicodedata.normalize("NFKC", host).lower().replace("。", ".").removesuffix(".")
    try:
        labels = [_ascii_label(label) for label in name.split(".")]
    except UnicodeError:
        raise _malformed() from None
    name = ".".join(labels)
    if len(name) > LONGEST_HOST or not all(map(_LABEL.fullmatch, labels)):
        raise _malformed()
    return name


def _ascii_label(label: str) -> str:
    if label.isdecimal():  # in any script's digits, such as "١٢٧"
        return "".join(str(unicodedata.decimal(digit)) for digit in label)
    if label.isascii():
        return label
    encoded = label.encode("idna").decode()  # refuses what IDNA forbids, in either case
    if _DEVIATIONS.isdisjoint(label):
        return encoded
    return f"xn--{label.encode('punycode').decode()}"


def _ensure_public(host: str, port: int) -> None:
    """Names of public hosts have two labels and a last one with a letter; else it is a number."""
    last = host.rpartition(".")[2]
    if port not in PORTS.values():
        raise not_callable()
    if ":" in host or _NUMBER.fullmatch(last):
        # "127.1", "0x7f.1" and "2130706433" are addresses to some resolvers, so they must be plain
        if not is_public(host):
            raise not_callable()
    elif "." not in host or last in _LOCAL_ENDINGS:
        raise not_callable()


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _malformed() -> Invalid:
    return Invalid("not an address", {"address": "address_malformed"})
