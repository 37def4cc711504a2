"""Find the shop at an address, in whatever spelling, or say why there is none to be found."""

import html
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from app.domain.addresses import normalised
from app.domain.diagnoses import Ailment, Diagnosis, Sight, Unwell
from app.domain.errors import ExternalError, Invalid
from app.ports.installs import WooSite
from integrations.egress import Egress
from integrations.http import Answer
from integrations.woocommerce import symptoms
from integrations.woocommerce.client import MOVED, said

REST = "https://api.w.org/"
INDEX_FIELDS = "name,url,home,namespaces"
NEEDED, EARLIER = "wc/v3", frozenset({"wc/v1", "wc/v2"})
# Source: WooCommerce's ComingSoonRequestHandler
COMING_SOON = re.compile(rb"<meta name=[\"']woo-coming-soon-page[\"']")
MOST_GUESSES = 4
PLACES = ("/wp-json/", "/index.php/wp-json/")  # the second on servers that rewrite no addresses
UNFOLLOWED = frozenset({Ailment.HOST_DOWN, Ailment.TOO_SLOW, Ailment.NO_HTTPS})
UNNAMED = frozenset({Ailment.NO_ADDRESS, Ailment.CERTIFICATE_NAME})
_LINK_HEADER = re.compile(r'<([^>]*)>\s*;\s*rel="?https://api\.w\.org/"?')
_LINK_TAG = re.compile(rb"<link[^>]*rel=[\"']https://api\.w\.org/[\"'][^>]*>", re.IGNORECASE)
_HREF = re.compile(rb"href=[\"']([^\"']+)[\"']", re.IGNORECASE)
_WORDPRESS = (REST.encode(), b"/wp-content/", b"/wp-includes/", b'content="WordPress')


@dataclass(slots=True)
class Search:
    """One search: all calls of it, and what they came to. `until` ends what is optional in it."""

    egress: Egress
    until: float
    sights: list[Sight] = field(default_factory=list)

    @classmethod
    def begin(cls, egress: Egress) -> "Search":
        """Within twice the time of a call."""
        return cls(egress, time.monotonic() + 2 * egress.total_s)

    def shop_at(self, url: str) -> WooSite:
        """The shop at a normalised address; its API may be on plain http.

        Raises:
            Invalid: an address on the way is one that we don't call.
            Unwell: no shop that we could connect.
        """
        try:
            page_url, page = self._fetch(url)
        except Unwell as failed:
            return self._elsewise(url, failed)
        if same_site(url, page_url):
            site = self._of_page(page_url, page)
        else:
            site = self._despite(url, page_url)
        return replace(site, is_coming_soon=COMING_SOON.search(page.body) is not None)

    def ensured_secure(self, site: WooSite) -> WooSite:
        """The shop, if its API is on https.

        Raises:
            Unwell: it isn't.
        """
        if not site.is_secure:
            raise Unwell.of(Ailment.NO_HTTPS, self.sights, leads_to=site.url)
        return site

    def _elsewise(self, url: str, failed: Unwell) -> WooSite:
        """The same site by its other name or without https, or why neither leads there."""
        parts, ailment = urlsplit(url), failed.diagnosis.ailment
        if ailment in UNNAMED and not parts.netloc.startswith("www."):
            other = parts._replace(netloc=f"www.{parts.netloc}").geturl()
            if self._answers(other):
                return self.shop_at(other)
        if ailment in UNFOLLOWED and parts.scheme == "https":
            plain = parts._replace(scheme="http").geturl()
            if self._answers(plain):
                return self.ensured_secure(self.shop_at(plain))
        raise failed

    def _answers(self, url: str) -> bool:
        with suppress(Invalid):  # also where it leads to what we don't call
            return self._has_time() and bool(self._fetch(url))
        return False

    def _of_page(self, url: str, page: Answer) -> WooSite:
        """The shop of a page; one that doesn't say where its API is has it at any of its parents.

        Source: developer.wordpress.org/rest-api/using-the-rest-api/discovery
        """
        named = _named_root(url, page)
        if "rest_route=" in named:
            raise Unwell.of(Ailment.PLAIN_PERMALINKS, self.sights)
        answers = []
        for root in [named] if named else _guesses(url):
            at, answer = self._index(root)
            if is_index(said(answer)):
                return self._site(at, said(answer))
            answers.append(answer)
        return self._without_index(url, page, answers)

    def _without_index(self, url: str, page: Answer, answers: Sequence[Answer]) -> WooSite:
        ill = next((answer for answer in answers if symptoms.of_answer(answer)), None)
        found = None if ill else self._index_by_query(url)
        if found is not None:
            return self._at_home(*found)
        usual, told = Ailment.NO_WORDPRESS, page
        if is_wordpress(page):
            usual, told = Ailment.REST_BLOCKED, answers[-1]
        wrong = symptoms.of_answer(ill or page) or usual
        raise Unwell(symptoms.diagnosis(wrong, self.sights, ill or told))

    def _index_by_query(self, url: str) -> tuple[str, Any] | None:
        with suppress(Unwell):
            asked = f"{symptoms.bare(url)}?rest_route=/&_fields={INDEX_FIELDS}"
            at, answer = self._fetch(asked, as_json=True)
            return (at, said(answer)) if is_index(said(answer)) else None
        return None

    def _at_home(self, at: str, index: Any) -> WooSite:
        """The shop whose index answers by query, which it does with any permalinks."""
        home = self._home(at, index)
        for place in PLACES:
            at, answer = self._index(f"{home}{place}")
            if is_index(said(answer)):
                return self._site(at, said(answer))
        raise Unwell.of(Ailment.PLAIN_PERMALINKS, self.sights)

    def _despite(self, url: str, page_url: str) -> WooSite:
        """The shop whose front page alone sends people away."""
        with suppress(Unwell):
            at, answer = self._index(f"{url}/wp-json/")
            if same_site(url, at) and is_index(said(answer)):
                return self._site(at, said(answer))
        raise Unwell(
            Diagnosis(
                Ailment.ELSEWHERE,
                tuple(self.sights),
                leads_to=symptoms.bare(page_url).rstrip("/"),
                is_for_good=leads_for_good(self.egress, url),
            )
        )

    def _index(self, root: str) -> tuple[str, Answer]:
        return self._fetch(f"{root}?_fields={INDEX_FIELDS}", as_json=True)

    def _site(self, at: str, index: Any) -> WooSite:
        """The shop that an index tells of. `at` is where redirects led: clients follow none."""
        if NEEDED not in index["namespaces"]:
            is_old = not EARLIER.isdisjoint(index["namespaces"])
            wrong = Ailment.OLD_WOOCOMMERCE if is_old else Ailment.NO_WOOCOMMERCE
            raise Unwell.of(wrong, self.sights)
        home = self._home(at, index)
        domain = home.partition("://")[2]
        name = html.unescape(str(index.get("name", ""))) or domain
        return self._secured(WooSite(domain, name, home, _at_root(symptoms.bare(at))))

    def _home(self, at: str, index: dict[str, Any]) -> str:
        """Where people visit it.

        A page could name another shop's home as its own, and so keep that shop from connecting.
        """
        try:
            home = normalised(str(index.get("home") or index.get("url")), self.egress.allow)
        except Invalid:
            raise Unwell.of(Ailment.NO_WORDPRESS, self.sights) from None
        if not same_site(home, at):
            raise Unwell.of(Ailment.ELSEWHERE, self.sights, leads_to=home)
        return home

    def _secured(self, site: WooSite) -> WooSite:
        """Over https wherever the shop answers there too, whatever it says of itself."""
        if site.is_secure or not self._has_time():
            return site
        root = f"https://{site.api_url.partition('://')[2]}"
        with suppress(Unwell):
            at, answer = self._index(root)
            index: Any = said(answer)
            if at.startswith("https://") and is_index(index) and NEEDED in index["namespaces"]:
                return replace(site, api_url=_at_root(symptoms.bare(at)))
        return site

    def _fetch(self, url: str, *, as_json: bool = False) -> tuple[str, Answer]:
        # without it a broken WordPress answers in HTML
        headers = {"Accept": "application/json"} if as_json else {}
        try:
            at, answer = self.egress.fetch(url, headers)
        except ExternalError as error:
            ailment = symptoms.of_failure(error)
            self.sights.append(symptoms.silence("GET", url, ailment))
            raise Unwell.of(ailment, self.sights) from error
        self.sights.append(symptoms.sight("GET", at, answer))
        return at, answer

    def _has_time(self) -> bool:
        return time.monotonic() < self.until


def same_site(one: str, other: str) -> bool:
    """Whether two addresses are of the same site, which may put "www." before its name."""
    return _site_name(one) == _site_name(other)


def is_index(told: Any) -> bool:
    """Whether this is what WordPress says of its REST API."""
    return isinstance(told, dict) and isinstance(told.get("namespaces"), list)


def is_wordpress(page: Answer) -> bool:
    """Whether a page looks like one of WordPress's."""
    return REST in page.headers.get("link", "") or any(sign in page.body for sign in _WORDPRESS)


def leads_for_good(egress: Egress, url: str) -> bool:
    """Whether an address says that what was here is on another site now, for ever."""
    start, hops = url, 0
    while url and same_site(start, url) and hops < MOST_GUESSES:
        try:
            answer = egress.http("typed").send("GET", url)
        except ExternalError:
            return False
        if answer.status not in MOVED:
            return False
        url, hops = _joined(url, answer.headers.get("location", "")), hops + 1
    return bool(url) and not same_site(start, url)


def _named_root(url: str, page: Answer) -> str:
    """Where WordPress says that its REST API is; "" where it doesn't."""
    link = _LINK_HEADER.search(page.headers.get("link", ""))
    tag = _LINK_TAG.search(page.body)
    href = _HREF.search(tag[0]) if tag else None
    told = html.unescape(href[1].decode("utf-8", "replace")) if href else ""
    told = link[1] if link else told
    root = _joined(url, told) if told else ""
    return _at_root(root) if root else ""


def _joined(url: str, target: str) -> str:
    """Where a link leads, its host as the DNS has it; "" for whatever else stands there."""
    try:
        joined = httpx.URL(urljoin(url, target))
    except (ValueError, httpx.InvalidURL):
        return ""
    return str(joined) if joined.host else ""


def _at_root(url: str) -> str:
    return url if url.endswith("/") else f"{url}/"


def _guesses(url: str) -> Iterator[str]:
    """The usual place of the API in each folder that a page lies in, the nearest first.

    Shops lie in the root or not far from it, however deep their pages do.
    """
    parts = urlsplit(url)
    steps = [step for step in parts.path.split("/") if step]
    for end in range(min(len(steps), MOST_GUESSES - 1), -1, -1):
        path = "/".join(["", *steps[:end], "wp-json", ""])
        yield parts._replace(path=path, query="", fragment="").geturl()


def _site_name(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
