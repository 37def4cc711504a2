"""A merchant's browser, for the demo: real HTTP to our pages and to the practice shop's."""

import html
import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

PATIENCE_S = 60.0


class Deviation(Exception):  # noqa: N818  it is what the demo ends with
    """Something didn't go as the story promises."""


@dataclass(frozen=True, slots=True)
class Page:
    """What came back, and where we ended up."""

    url: str
    status: int
    text: str

    def all(self, pattern: str) -> list[str]:
        """Every match's first group, in order, without doubles."""
        found = (html.unescape(match) for match in re.findall(pattern, self.text, re.DOTALL))
        return list(dict.fromkeys(found))

    def one(self, pattern: str, what: str) -> str:
        """The first match's first group."""
        found = self.all(pattern)
        if not found:
            raise Deviation(f"{what} is not on {self.url.split('?')[0]}")
        return found[0]


@dataclass(frozen=True, slots=True)
class Merchant:
    """The owner of one practice Shopify shop, inside its admin."""

    web: str
    shopify: str
    shop: str

    @property
    def handle(self) -> str:
        """The shop in the admin's addresses."""
        return self.shop.removesuffix(".myshopify.com")

    def install(self) -> Page:
        """Install from the shop's admin, and open the app in its frame."""
        self.fetch(f"{self.shopify}/store/{self.handle}/apps/rooz-auto/install", {})
        admin = self.fetch(f"{self.shopify}/store/{self.handle}/apps/rooz-auto")
        return self.fetch(admin.one(r'<iframe id="app" src="([^"]+)"', "the app's frame"))

    def token(self) -> str:
        """A fresh session token, as App Bridge gets one for each call."""
        answer = self.fetch(f"{self.shopify}/store/{self.handle}/session-token")
        return str(json.loads(answer.text)["token"])

    def see(self, path: str) -> Page:
        """One of our pages."""
        return self._ours(path, None)

    def send(self, path: str, *form: tuple[str, str]) -> Page:
        """One of our forms; follows to the page after it."""
        return self._ours(path, form)

    def raw(self, number: str) -> dict[str, Any]:
        """A product as the shop has it, byte for byte."""
        answer = self.fetch(f"{self.shopify}/_practice/{self.shop}/products/{number}")
        told: dict[str, Any] = json.loads(answer.text)
        return told

    def products(self) -> dict[str, str]:
        """The shop's products: number to title, from its admin."""
        admin = self.fetch(f"{self.shopify}/store/{self.handle}")
        listed = re.findall(rf'href="/store/{self.handle}/products/(\d+)">([^<]*)<', admin.text)
        return {number: html.unescape(title) for number, title in listed}

    def edits(self, number: str, **form: str) -> None:
        """Change a product by the form in the shop's own admin."""
        told = self.raw(number)
        kept = {
            "title": told["title"],
            "description_html": told["description_html"],
            "seo_title": told["seo_title"] or "",
            "seo_description": told["seo_description"] or "",
            **{f"alt_{image}": alt or "" for image, alt in told["alts"].items()},
        }
        self.fetch(f"{self.shopify}/store/{self.handle}/products/{number}", {**kept, **form})

    def storefront(self, number: str) -> dict[str, str]:
        """The head of a product's page, as search sees it."""
        handle = self.raw(number)["handle"]
        address = f"{self.shopify}/shops/{self.shop}/products/{urllib.parse.quote(handle)}"
        page = self.fetch(address)
        return {
            "title": page.one(r"<title>(.*?)</title>", "a title"),
            "description": page.one(r'<meta name="description" content="([^"]*)"', "a description"),
        }

    def run_ends(self, run: str) -> Page:
        """Wait for a run's page to say that it is over."""
        give_up_at = time.monotonic() + PATIENCE_S
        while True:
            page = self.see(f"/runs/{run}")
            if "data-live=" not in page.text:
                return page
            if time.monotonic() > give_up_at:
                raise Deviation(f"the run didn't end within {PATIENCE_S:.0f} s")
            time.sleep(0.3)

    def fetch(
        self,
        url: str,
        form: dict[str, str] | Iterable[tuple[str, str]] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Page:
        """Any address; a form is posted."""
        body = None
        if form is not None:
            pairs = list(form.items()) if isinstance(form, dict) else list(form)
            body = urllib.parse.urlencode(pairs).encode()
        request = urllib.request.Request(url, body, headers or {})  # noqa: S310  loopback, ours
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310  as above
                return Page(answer.url, answer.status, answer.read().decode())
        except urllib.error.HTTPError as error:
            with error:
                said = _said(error.read().decode())
                where = url.partition("?")[0]
                raise Deviation(f"{where} answered {error.code}: {said}") from None

    def _ours(self, path: str, form: Iterable[tuple[str, str]] | None) -> Page:
        headers = {"Authorization": f"Bearer {self.token()}", "Accept": "text/html"}
        return self.fetch(f"{self.web}{path}", form, headers)


def _said(text: str) -> str:
    title = re.search(r"<h1>(.*?)</h1>\s*<p>(.*?)</p>", text, re.DOTALL)
    return f"{title[1]}. {title[2]}" if title else text[:120]
