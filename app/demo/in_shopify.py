"""A merchant of the practice Shopify: works in its admin, where our pages stand in a frame."""

import html
import json
import re
import urllib.parse
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.container import Container
from app.demo.browser import Browser, Deviation, Page
from app.demo.merchant import Shelf, head
from app.domain.ids import TenantId


@dataclass(frozen=True, slots=True)
class ShopifyMerchant:
    """Implements `app.demo.merchant.Merchant`. `domain` ends with `.myshopify.com`."""

    web: str
    shopify: str
    domain: str
    browser: Browser = field(default_factory=Browser)

    @property
    def shop(self) -> str:
        """The shop's name on its platform."""
        return self.domain

    @property
    def admin(self) -> str:
        """The shop's admin."""
        return f"{self.shopify}/store/{self.domain.removesuffix('.myshopify.com')}"

    def install(self, container: Container) -> tuple[Page, TenantId, str]:
        """Install from the shop's admin, and open the app in its frame."""
        self.browser.fetch(f"{self.admin}/apps/rooz-auto/install", {})
        admin = self.browser.fetch(f"{self.admin}/apps/rooz-auto")
        page = self.browser.fetch(admin.one(r'<iframe id="app" src="([^"]+)"', "the app's frame"))
        if 'data-skin="embedded"' not in page.text:
            raise Deviation("the app didn't open in Shopify's frame")
        tenant = container.install_shopify.enter(self._token()).tenant.id
        return page, tenant, "session token, token exchange, expiring key"

    def see(self, path: str) -> Page:
        """One of our pages."""
        return self._ours(path, None)

    def send(self, path: str, *form: tuple[str, str]) -> Page:
        """One of our forms."""
        return self._ours(path, form)

    def products(self) -> dict[str, str]:
        """Number to title."""
        page = self.browser.fetch(self.admin)
        listed = re.findall(r'href="/store/[^/"]+/products/(\d+)">([^<]*)<', page.text)
        return {number: html.unescape(title) for number, title in listed}

    def raw(self, number: str) -> Shelf:
        """A product as the shop has it."""
        page = self.browser.fetch(f"{self.shopify}/_practice/{self.domain}/products/{number}")
        told = json.loads(page.text)
        texts = {
            "title": told["title"],
            "description_html": told["description_html"],
            "seo_title": told["seo_title"],
            "seo_description": told["seo_description"],
            **{f"alt_{image}": alt for image, alt in told["alts"].items()},
        }
        return Shelf(number, told["handle"], "description_html", texts)

    def describes(self, number: str, text: str) -> None:
        """Change a description by the form in the shop's admin."""
        now = {name: value or "" for name, value in self.raw(number).texts.items()}
        form = {**now, "description_html": text}
        self.browser.fetch(f"{self.admin}/products/{number}", form)

    def storefront(self, number: str) -> dict[str, str]:
        """The head of a product's page."""
        handle = urllib.parse.quote(self.raw(number).handle)
        address = f"{self.shopify}/shops/{self.domain}/products/{handle}"
        return head(self.browser.fetch(address))

    def _token(self) -> str:
        """A fresh session token, as App Bridge gets one for each call."""
        return str(json.loads(self.browser.fetch(f"{self.admin}/session-token").text)["token"])

    def _ours(self, path: str, form: Iterable[tuple[str, str]] | None) -> Page:
        headers = {"Authorization": f"Bearer {self._token()}", "Accept": "text/html"}
        return self.browser.fetch(f"{self.web}{path}", form, headers)
