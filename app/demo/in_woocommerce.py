"""A merchant of the practice WooCommerce shop: signs in with us, and approves us over there."""

import html
import json
import re
import urllib.parse
from dataclasses import dataclass, field

from app.container import Container
from app.demo.browser import Browser, Deviation, Page
from app.demo.merchant import Shelf, head
from app.domain.ids import TenantId

EMAIL, PASSWORD = "owner@shop.example", "the demo's own password"
SHOP_USER, SHOP_PASSWORD = "merchant", "practice-shop"


@dataclass(frozen=True, slots=True)
class WooMerchant:
    """Implements `app.demo.merchant.Merchant`."""

    web: str
    site: str
    browser: Browser = field(default_factory=Browser)

    @property
    def shop(self) -> str:
        """The shop's name."""
        return "Mirra Ceramics"

    def install(self, container: Container) -> tuple[Page, TenantId, str]:
        """Sign in with us, type the shop's address, approve on the shop's own screen."""
        tenant = container.sign_ins.register(EMAIL, PASSWORD, self.shop, "Merchant")
        signed = {"email": EMAIL, "password": PASSWORD}
        self.browser.fetch(f"{self.web}/sign-in", signed)
        between = self.send("/stores/woocommerce", ("address", self.site))
        onward = between.one(r'href="([^"]+/wc-auth/[^"]+)"', "the way to the shop's own screen")
        login = self.browser.fetch(onward)
        form = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', login.text))
        known = {"username": SHOP_USER, "password": SHOP_PASSWORD}
        grant = self.browser.fetch(
            login.url, {**{name: html.unescape(value) for name, value in form.items()}, **known}
        )
        approve = grant.one(r'href="([^"]+)"[^>]*>\s*Approve', "the way to approve")
        page = self.browser.fetch(urllib.parse.urljoin(grant.url, approve))
        if not page.url.startswith(f"{self.web}/dashboard"):
            raise Deviation(f"approving didn't lead back to us: {page.url.partition('?')[0]}")
        return (
            self.see("/products"),
            tenant,
            "its own grant screen, keys by a verified https callback",
        )

    def see(self, path: str) -> Page:
        """One of our pages."""
        return self.browser.fetch(f"{self.web}{path}")

    def send(self, path: str, *form: tuple[str, str]) -> Page:
        """One of our forms, with the mark that shows that it is ours."""
        mark = self.see("/stores").one(r'name="csrf" value="([^"]+)"', "the form's own mark")
        return self.browser.fetch(f"{self.web}{path}", [("csrf", mark), *form])

    def products(self) -> dict[str, str]:
        """Number to title."""
        page = self.browser.fetch(f"{self.site}/wp-admin/")
        listed = re.findall(r'href="[^"]*post=(\d+)&amp;action=edit"[^>]*>([^<]*)<', page.text)
        return {number: html.unescape(html.unescape(title)) for number, title in listed}

    def raw(self, number: str) -> Shelf:
        """A product as the shop has it."""
        told = json.loads(self.browser.fetch(f"{self.site}/_practice/products/{number}").text)
        texts = {
            "title": told["title"],
            "description": told["description"],
            "short_description": told["short_description"],
            "seo_title": told["seo_title"],
            "seo_description": told["seo_description"],
            **{f"alt_{image}": alt for image, alt in told["alts"].items()},
            **{f"meta {key}": value for key, value in told["meta"].items()},
        }
        return Shelf(number, told["slug"], "description", texts)

    def describes(self, number: str, text: str) -> None:
        """Change a description by the form in wp-admin."""
        now = {name: value or "" for name, value in self.raw(number).texts.items()}
        form = {name: value for name, value in now.items() if not name.startswith("meta ")}
        address = f"{self.site}/wp-admin/post.php?post={number}&action=edit"
        self.browser.fetch(address, {**form, "description": text})

    def storefront(self, number: str) -> dict[str, str]:
        """The head of a product's page."""
        slug = urllib.parse.quote(self.raw(number).handle)
        return head(self.browser.fetch(f"{self.site}/product/{slug}/"))
