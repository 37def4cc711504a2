"""The story: install, audit, write, review, publish, conflict, undo; and do the points add up?"""

import html
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from uuid import uuid4

from app.container import Container
from app.demo.browser import Deviation, Page
from app.demo.in_woocommerce import WooMerchant
from app.demo.merchant import Merchant, Shelf, run_ends
from app.demo.rivals import Rivals
from app.domain.audit_log import COMMAND_LINE
from app.domain.ids import TenantId
from app.local import LIES

COUNT = 10
GRANT = 100
EVIDENCE = r'<b dir="auto">([^<]+)</b><br>.*?<bdi>([^<]+)</bdi></span> <q dir="auto">([^<]+)</q>'
MADE_UP = ("solid titanium", "lifetime warranty")  # by the practice writer, of one product
MERCHANTS_OWN = "<p>My own words: this one stays as I wrote it.</p>"


@dataclass(slots=True)
class Story:
    """One merchant's first hour; with `rivals`, what those are good for as well."""

    merchant: Merchant
    container: Container
    say: Callable[[str], None]
    rivals: tuple[str, ...]
    table: dict[str, str] = field(default_factory=dict)

    def run(self) -> None:
        """From install to undo."""
        tenant = self._installed()
        self._granted(tenant)
        chapter = Rivals(self.merchant, self.say, self.table)
        analyses = [chapter.ordered(url) for url in self.rivals]  # they go on meanwhile
        numbers, products = self._chosen()
        before = {number: self.merchant.raw(number) for number in numbers}
        head_before = self.merchant.storefront(numbers[1])
        writing = [self._written(service, products) for service in ("product_description", "seo")]
        self._reviewed(writing[0], products)
        self._doubted(writing[0], products[0])
        published = [self._published(run, products) for run in writing]
        if any(word in self.merchant.raw(numbers[0]).description for word in MADE_UP):
            raise Deviation("what the writer made up reached the shop")
        self._storefront(numbers[1], head_before)
        published = [*self._conflict(numbers[2], products[2]), *published]
        self._undone(published, numbers, before)
        self._losses()
        if analyses:
            self._gap_taken(chapter, analyses)
        self._adds_up(tenant)

    def _installed(self) -> TenantId:
        page, tenant, how = self.merchant.install(self.container)
        self.say(f"Installed: {how}.")
        give_up_at = time.monotonic() + 60
        while "/quote" not in page.text:
            if time.monotonic() > give_up_at:
                raise Deviation("the first reading didn't end within a minute")
            time.sleep(0.3)
            page = self.merchant.see("/products")
        self._audited(page)
        return tenant

    def _audited(self, page: Page) -> None:
        head = page.one(r'<p class="muted">(\d+ products?, [^<]+)</p>', "the audit")
        gaps = page.all(r'<a class="chip"[^>]*>([^<]+<span class="muted number">\d+)</span>')
        self.say(f"Synced and audited: {head}")
        for gap in gaps[:5]:
            name, _span, count = gap.partition('<span class="muted number">')
            self.say(f"    {count:>4}  {name.strip()}")
        self.table["products read"] = head.split(" ", 1)[0]

    def _granted(self, tenant: TenantId) -> None:
        account = self.container.points.grant(
            tenant, GRANT, "for the demo", "demo", by=COMMAND_LINE
        )
        self.say(f"An operator granted {GRANT} points; with the welcome gift {account.available}.")

    def _chosen(self) -> tuple[list[str], list[str]]:
        """Ten products, the one that the writer lies about first: shop's numbers and our ids."""
        listed = self.merchant.products()
        page = self.merchant.see("/products?sort=title")
        ours = dict(_rows(page))
        liar = next(title for title in LIES if title in listed.values())
        titles = [title for title in listed.values() if title in ours and title != liar]
        chosen = [liar, *titles[: COUNT - 1]]
        by_title = {title: number for number, title in listed.items()}
        return [by_title[title] for title in chosen], [ours[title] for title in chosen]

    def _written(self, service: str, products: list[str]) -> str:
        order = self._order(service, products)
        quote = self.merchant.send("/quote", *order)
        quoted = quote.one(r'<dd class="value">(\d+)</dd><dd class="note">held', "the quote")
        key = quote.one(r'name="key" value="([^"]+)"', "the order's key")
        self.say(f"\nOrdered {service} for {len(products)} products: {quoted} points held.")
        run = self.merchant.send("/runs", ("key", key), *order).url.split("?")[0].rsplit("/", 1)[1]
        page = run_ends(self.merchant, run)
        taken, back = (
            page.one(rf"<dt>{name}</dt><dd class=\"value\">(\d+)", name)
            for name in ("Taken", "Given back")
        )
        self.say(f"Written by the offline writer, no AI: {taken} points taken, {back} given back.")
        self.table[f"points for {service}"] = f"{taken} taken, {back} back"
        return run

    def _reviewed(self, run: str, products: list[str]) -> None:
        page = self.merchant.see(f"/review/{products[1]}?run={run}")
        title = page.one(r"<h1[^>]*>([^<]+)</h1>", "the product")
        proofs = re.findall(EVIDENCE, page.text, re.DOTALL)
        if not proofs:
            raise Deviation("the draft shows no evidence")
        self.say(f"\nA draft, with its sources: {title}")
        for claim, place, quote in proofs[:5]:
            self.say(f"    {html.unescape(claim):<24} ← {place}: “{html.unescape(quote)[:60]}”")

    def _doubted(self, run: str, product: str) -> None:
        """What the writer made up: one sentence is kept back, the other was never let in."""
        page = self.merchant.see(f"/review/{product}?run={run}")
        held = page.all(r'<span class="claim held"[^>]*>([^<]+)<')
        cut = page.all(r'<b dir="auto">([^<]+)</b><br><span class="small muted">Left out\.')
        if not held or not cut:
            raise Deviation("the checks should stop what the writer made up")
        self.say(f"    kept back until the merchant confirms it: {html.unescape(held[0])}")
        self.say(f"    left out by our checks: {html.unescape(cut[0])}")

    def _published(self, run: str, products: list[str]) -> str:
        for product in products:
            page = self.merchant.see(f"/review/{product}?run={run}")
            self._accept(page, run)
        queue = self.merchant.see(f"/review/{products[-1]}?run={run}")
        key = queue.one(r'name="key" value="([^"]+)"', "the key of publish")
        page = self.merchant.send("/publish", ("key", key), ("all", "1"), ("run", run))
        published = page.url.split("?")[0].rsplit("/", 1)[1]
        page = run_ends(self.merchant, published)
        done = page.one(r"<h2>(\d+) of \d+ done</h2>", "how many")
        if "We left it alone" in page.text or "Failed" in page.text:
            raise Deviation("publishing should have gone through")
        self.say(f"Accepted and published: {done} products.")
        return published

    def _accept(self, page: Page, run: str) -> None:
        drafts = page.all(r'href="/review/[0-9a-f-]{36}\?draft=([0-9a-f-]{36})')
        if drafts:
            sent = [("draft", draft) for draft in drafts]
            self.merchant.send("/review/decide", ("state", "accepted"), ("run", run), *sent)

    def _storefront(self, number: str, before: dict[str, str]) -> None:
        after = self.merchant.storefront(number)
        self.say("\nThe storefront's head, before and after:")
        for name in ("title", "description"):
            self.say(f"    {name:<12} before  {before[name][:90] or '(nothing)'}")
            self.say(f"    {'':<12} after   {after[name][:90]}")
        if after == before:
            raise Deviation("the storefront doesn't show the new head")

    def _conflict(self, number: str, product: str) -> list[str]:
        """The second publish, if it wrote the texts that the merchant hadn't touched."""
        run = self._rewritten(product)
        self.merchant.describes(number, MERCHANTS_OWN)
        self.say("\nThe merchant edited a product in the shop, after our draft of it was accepted.")
        queue = self.merchant.see(f"/review/{product}?run={run}")
        key = queue.one(r'name="key" value="([^"]+)"', "the key of publish")
        page = self.merchant.send("/publish", ("key", key), ("all", "1"), ("run", run))
        again = page.url.split("?")[0].rsplit("/", 1)[1]
        page = run_ends(self.merchant, again)
        if "You changed this since, so we left it alone" not in page.text:
            raise Deviation("publish should report the conflict")
        if self.merchant.raw(number).description != MERCHANTS_OWN:
            raise Deviation("the merchant's own text was overwritten")
        self.say("Our second publish reported the conflict and left the merchant's text alone.")
        return [again] if f"/runs/{again}/undo" in page.text else []

    def _rewritten(self, product: str) -> str:
        order = self._order("product_description", [product], "ar")
        page = self.merchant.send("/runs", ("key", uuid4().hex), *order)
        run = page.url.split("?")[0].rsplit("/", 1)[1]
        run_ends(self.merchant, run)
        self._accept(self.merchant.see(f"/review/{product}?run={run}"), run)
        return run

    def _undone(self, published: list[str], numbers: list[str], before: dict[str, Shelf]) -> None:
        for run in published:
            page = self.merchant.send(f"/runs/{run}/undo", ("key", uuid4().hex))
            run_ends(self.merchant, page.url.split("?")[0].rsplit("/", 1)[1])
        for number in numbers:
            now, then = self.merchant.raw(number), before[number]
            expected = dict(then.texts)
            if number == numbers[2]:
                expected[then.description_field] = MERCHANTS_OWN
            if now.texts != expected:
                raise Deviation(f"undo left a difference: {_difference(expected, now.texts)}")
        same = str(len(numbers))
        self.say(
            f"\nUndone: {same} products compared byte for byte, and the merchant's edit is there."
        )
        self.table["restored byte for byte"] = same

    def _gap_taken(self, chapter: Rivals, analyses: list[str]) -> None:
        """What two rivals sell and say; and what of it our own data lets us say."""
        product, value = chapter.told(analyses)
        order = self._order("product_description", [product])
        page = self.merchant.send("/runs", ("key", uuid4().hex), *order)
        run = page.url.split("?")[0].rsplit("/", 1)[1]
        run_ends(self.merchant, run)
        page = self.merchant.see(f"/review/{product}?run={run}")
        proofs = re.findall(EVIDENCE, page.text, re.DOTALL)
        proof = next((each for each in proofs if value in html.unescape(each[2])), None)
        if proof is None:
            raise Deviation("the draft should say what was taken into it, with its evidence")
        claim, place, quote = map(html.unescape, proof)
        self.say(f"    in the draft: {claim:<24} ← {place}: “{quote[:60]}”")

    def _losses(self) -> None:
        """What a shop couldn't take back is refused before a point is held."""
        listed = self.merchant.products()
        ours = dict(_rows(self.merchant.see("/products?sort=title")))
        framed = next(
            (
                title
                for number, title in listed.items()
                if title in ours and "<iframe" in self.merchant.raw(number).description
            ),
            None,
        )
        if framed is None or not isinstance(self.merchant, WooMerchant):
            return
        quote = self.merchant.send("/quote", *self._order("product_description", [ours[framed]]))
        if "Your shop would drop" not in quote.text:
            raise Deviation(
                "a description with an iframe should be refused before anything is held"
            )
        self.say(f"\nRefused before a point was held: {framed}, whose video the shop would drop.")

    def _order(
        self, service: str, products: list[str], language: str = "en"
    ) -> list[tuple[str, str]]:
        store = self.merchant.see("/products").one(r'name="store" value="([^"]+)"', "the store")
        order = [("service", service), ("store", store), ("language", language)]
        return order + [("product", product) for product in products]

    def _adds_up(self, tenant: TenantId) -> None:
        queries = self.container.queries
        account = queries.counts(tenant).account
        lines = [entry for _number, entry in queries.ledger(tenant, 1_000, None)]
        if sum(line.available for line in lines) != account.available or account.held != 0:
            raise Deviation("the points don't add up")
        self.say(f"Points add up: {len(lines)} lines, {account.available} to spend, none held.")
        self.table["points left"] = str(account.available)


def _rows(page: Page) -> list[tuple[str, str]]:
    """Title and id of each product in a list."""
    ids = page.all(r'name="product" value="([0-9a-f-]{36})"')
    titles = page.all(r'data-pick="row" aria-label="([^"]*)"')
    return list(zip(titles, ids, strict=True))


def _difference(then: Mapping[str, object], now: Mapping[str, object]) -> str:
    return ", ".join(
        f"{name}: {then[name]!r} → {now[name]!r}" for name in then if then[name] != now.get(name)
    )[:400]
