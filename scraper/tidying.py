"""One form for all addresses of a page, and none that hides where it leads."""

import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from app.domain.addresses import PORTS

_I = re.IGNORECASE
_SAFE = "/%:@!$&'()*+,;=~-._"
# Shopify's recommendations and variants, and what advertisements and sessions append
_TRACKING = re.compile(
    r"utm_\w+|ga_\w+|_ga|_gl|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|ttclid|twclid|igshid"
    r"|mc_[ce]id|srsltid|ref|referrer|source|campaign\w*|aff\w*|pr_\w+|_pos|_sid|_ss|_psq|_fid|_v"
    r"|variant|variation_id|attribute_\w+|sid|sess\w*|phpsessid|jsessionid|osCsid|zenid|SubmitCurrency"
    r"|__cf\w*|_kx|spm|scm|trk\w*|cmpid|wickedid|si",
    _I,
)
# Shopify gives a product an address in each of its collections
_IN_COLLECTION = re.compile(r"^((?:/[a-z]{2}(?:-[a-z]{2})?)?)/collections/[^/]+/products/", _I)
# most addresses of a shop are tidy as they stand, and a sitemap has thousands
_TIDY = re.compile(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?!80/|443/)(?:[1-9]\d{1,3}|[1-5]\d{4}))?"
    r"/(?:[\w.~+%,-]+/)*[\w.~+%,-]*",
    re.ASCII,
)
_UNTIDY = re.compile(r"/collections/|/(?:\.|%2e){1,2}(?:/|$)", _I)
_DETOUR = re.compile(r"/(?:\.|%2e){1,2}(?=[/?#]|$)", _I)


def tidy(url: str) -> str:
    """One form for all addresses of a page: without tracking, fragment and default port.

    What can't be read as an address is "".
    """
    if _TIDY.fullmatch(url) and not _UNTIDY.search(url):
        return url
    try:
        url.encode()  # half a surrogate, out of somebody's JSON, is no address
        parts = urlsplit(url.strip())
        port, host = parts.port, (parts.hostname or "").lower()
    except ValueError:
        return ""
    if parts.scheme not in PORTS or not host:
        return ""
    place = f"[{host}]" if ":" in host else host
    if port is not None and port != PORTS[parts.scheme]:
        place += f":{port}"
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    path = _IN_COLLECTION.sub(r"\1/products/", _straight(parts.path))
    return urlunsplit((parts.scheme, place, quote(path, safe=_SAFE), urlencode(kept), ""))


def has_detour(url: str) -> bool:
    """Whether an address goes up and down again, so that robots.txt can't be asked about it."""
    return _DETOUR.search(url.partition("?")[0]) is not None


def _straight(path: str) -> str:
    """A path without what leads nowhere: empty steps, "." and "..", however they are written."""
    steps: list[str] = []
    for step in path.split("/"):
        said = step.replace("%2e", ".").replace("%2E", ".")
        if said == "..":
            steps = steps[:-1]
        elif said not in ("", "."):
            steps.append(step)
    is_folder = path.endswith(("/", "/.", "/..")) and bool(steps)
    return f"/{'/'.join(steps)}{'/' if is_folder else ''}"
