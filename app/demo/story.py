"""The story: install, audit, write, review, publish, conflict, undo; and do the points add up?"""

import html
import re
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from app.bootstrap import build_container
from app.db import migrate
from app.demo.merchant import Deviation, Merchant, Page
from app.domain.ids import TenantId
from app.local import LIES, House, Ports
from app.settings import Settings
from app.supervisor import ChildFailed, Supervisor

SHOP = "fjell-outdoor.myshopify.com"
COUNT = 10
GRANT = 100
EVIDENCE = r'<b dir="auto">([^<]+)</b><br>.*?<bdi>([^<]+)</bdi></span> <q dir="auto">([^<]+)</q>'
MERCHANTS_OWN = "<p>My own words: this one stays as I wrote it.</p>"


def tell(home: Path, given: Mapping[str, str]) -> int:
    """Tell it on servers of its own in `home`; 0 if everything went as promised."""
    started = time.monotonic()
    house = House(home, given, Ports.free())
    house.erase()
    log: list[str] = []
    try:
        say("Starting PostgreSQL, Valkey, the practice shop, our web app, worker and clock …")
        settings = house.start_servers()
        migrate.upgrade(settings["MIGRATION_DATABASE_URL"])
        supervisor = Supervisor(
            house.children(settings), lambda name, line: log.append(f"{name} | {line}")
        )
        supervisor.start()
        try:
            story = Story(Merchant(house.web_url, house.shopify_url, SHOP), settings)
            story.run()
        finally:
            supervisor.stop()
    except (Deviation, ChildFailed) as wrong:
        (home / "demo.log").write_text("\n".join(log), encoding="utf-8")
        say(f"\nNOT as promised: {wrong}\nWhat the processes said: {home / 'demo.log'}")
        return 1
    finally:
        house.stop_servers()
    say(f"\nEverything went as promised, in {time.monotonic() - started:.0f} s.")
    say("Next: `make run` serves the same for you; README.md says how to go on with a real shop.")
    return 0


def say(text: str = "") -> None:
    """A line of the story."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@dataclass(slots=True)
class Story:
    """One merchant's first hour."""

    merchant: Merchant
    settings: Mapping[str, str] = field(repr=False)
    table: list[tuple[str, str]] = field(default_factory=list)

    def run(self) -> None:
        """From install to undo."""
        page = self._installed()
        self._audited(page)
        tenant = self._granted()
        numbers, products = self._chosen()
        before = {number: self.merchant.raw(number) for number in numbers}
        head_before = self.merchant.storefront(numbers[1])
        writing = [self._written(service, products) for service in ("product_description", "seo")]
        self._reviewed(writing[0], products)
        published = [self._published(run, products) for run in writing]
        self._storefront(numbers[1], head_before)
        self._conflict(numbers[2], products[2])
        self._undone(published, numbers, before)
        self._adds_up(tenant)
        self._summary()

    def _installed(self) -> Page:
        page = self.merchant.install()
        if 'data-skin="embedded"' not in page.text:
            raise Deviation("the app didn't open in Shopify's frame")
        say(f"Installed into {SHOP}: session token, token exchange, expiring key.")
        give_up_at = time.monotonic() + 60
        while "/quote" not in page.text:
            if time.monotonic() > give_up_at:
                raise Deviation("the first reading didn't end within a minute")
            time.sleep(0.3)
            page = self.merchant.see("/products")
        return page

    def _audited(self, page: Page) -> None:
        head = page.one(r'<p class="muted">(\d+ products?, [^<]+)</p>', "the audit")
        gaps = page.all(r'<a class="chip"[^>]*>([^<]+<span class="muted number">\d+)</span>')
        say(f"Synced and audited: {head}")
        for gap in gaps[:5]:
            name, _span, count = gap.partition('<span class="muted number">')
            say(f"    {count:>4}  {name.strip()}")
        self.table.append(("products read", head.split(" ", 1)[0]))

    def _granted(self) -> TenantId:
        container = build_container(Settings.from_env(self.settings))
        tenant = container.install_shopify.enter(self.merchant.token()).tenant.id
        account = container.points.grant(tenant, GRANT, "for the demo", "demo")
        say(f"An operator granted {GRANT} points; with the welcome gift {account.available}.")
        return tenant

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
        store = self.merchant.see("/products").one(r'name="store" value="([^"]+)"', "the store")
        order = [("service", service), ("store", store), ("language", "en")]
        order += [("product", product) for product in products]
        quote = self.merchant.send("/quote", *order)
        quoted = quote.one(r'<dd class="value">(\d+)</dd><dd class="note">held', "the quote")
        key = quote.one(r'name="key" value="([^"]+)"', "the order's key")
        say(f"\nOrdered {service} for {len(products)} products: {quoted} points held.")
        run = self.merchant.send("/runs", ("key", key), *order).url.split("?")[0].rsplit("/", 1)[1]
        page = self.merchant.run_ends(run)
        taken, back = (
            page.one(rf"<dt>{name}</dt><dd class=\"value\">(\d+)", name)
            for name in ("Taken", "Given back")
        )
        say(f"Written by the offline writer, no AI: {taken} points taken, {back} given back.")
        for reason in page.all(r"(“[^”]+”: nothing in your shop says so\.)"):
            say(f"    blocked by our checks: {reason}")
        is_first = service == "product_description"
        if is_first != ("nothing in your shop says so" in page.text):
            raise Deviation("the checks should block the false material, and that alone")
        self.table.append((f"points for {service}", f"{taken} taken, {back} back"))
        return run

    def _reviewed(self, run: str, products: list[str]) -> None:
        page = self.merchant.see(f"/review/{products[1]}?run={run}")
        title = page.one(r"<h1[^>]*>([^<]+)</h1>", "the product")
        proofs = re.findall(EVIDENCE, page.text, re.DOTALL)
        if not proofs:
            raise Deviation("the draft shows no evidence")
        say(f"\nA draft, with its sources: {title}")
        for claim, place, quote in proofs[:5]:
            say(f"    {html.unescape(claim):<24} ← {place}: “{html.unescape(quote)[:60]}”")

    def _published(self, run: str, products: list[str]) -> str:
        for product in products:
            page = self.merchant.see(f"/review/{product}?run={run}")
            self._accept(page, run)
        queue = self.merchant.see(f"/review/{products[-1]}?run={run}")
        drafts = queue.all(r'name="draft" value="([0-9a-f-]{36})"')
        key = queue.one(r'name="key" value="([^"]+)"', "the key of publish")
        sent = [("draft", draft) for draft in drafts]
        page = self.merchant.send("/publish", ("key", key), *sent)
        published = page.url.split("?")[0].rsplit("/", 1)[1]
        page = self.merchant.run_ends(published)
        done = page.one(r"<h2>(\d+) of \d+ done</h2>", "how many")
        if "We left it alone" in page.text or "Failed" in page.text:
            raise Deviation("publishing should have gone through")
        say(f"Accepted and published: {done} products.")
        return published

    def _accept(self, page: Page, run: str) -> None:
        drafts = page.all(r'href="/review/[0-9a-f-]{36}\?draft=([0-9a-f-]{36})')
        if drafts:
            sent = [("draft", draft) for draft in drafts]
            self.merchant.send("/review/decide", ("state", "accepted"), ("run", run), *sent)

    def _storefront(self, number: str, before: dict[str, str]) -> None:
        after = self.merchant.storefront(number)
        say("\nThe storefront's head, before and after:")
        for name in ("title", "description"):
            say(f"    {name:<12} before  {before[name][:90] or '(nothing)'}")
            say(f"    {'':<12} after   {after[name][:90]}")
        if after == before:
            raise Deviation("the storefront doesn't show the new head")

    def _conflict(self, number: str, product: str) -> None:
        run = self._rewritten(product)
        self.merchant.edits(number, description_html=MERCHANTS_OWN)
        say("\nThe merchant edited a product in the shop, after our draft of it was accepted.")
        queue = self.merchant.see(f"/review/{product}?run={run}")
        key = queue.one(r'name="key" value="([^"]+)"', "the key of publish")
        drafts = queue.all(r'name="draft" value="([0-9a-f-]{36})"')
        page = self.merchant.send("/publish", ("key", key), *[("draft", d) for d in drafts])
        page = self.merchant.run_ends(page.url.split("?")[0].rsplit("/", 1)[1])
        if "You changed this since, so we left it alone" not in page.text:
            raise Deviation("publish should report the conflict")
        if self.merchant.raw(number)["description_html"] != MERCHANTS_OWN:
            raise Deviation("the merchant's own text was overwritten")
        say("Our second publish reported the conflict and left the merchant's text alone.")

    def _rewritten(self, product: str) -> str:
        store = self.merchant.see("/products").one(r'name="store" value="([^"]+)"', "the store")
        page = self.merchant.send(
            "/runs",
            ("key", uuid4().hex),
            ("service", "product_description"),
            ("store", store),
            ("language", "ar"),
            ("product", product),
        )
        run = page.url.split("?")[0].rsplit("/", 1)[1]
        self.merchant.run_ends(run)
        self._accept(self.merchant.see(f"/review/{product}?run={run}"), run)
        return run

    def _undone(
        self, published: list[str], numbers: list[str], before: dict[str, dict[str, object]]
    ) -> None:
        for run in published:
            page = self.merchant.send(f"/runs/{run}/undo", ("key", uuid4().hex))
            self.merchant.run_ends(page.url.split("?")[0].rsplit("/", 1)[1])
        same = 0
        for number in numbers:
            now, then = self.merchant.raw(number), dict(before[number])
            if number == numbers[2]:
                then["description_html"] = MERCHANTS_OWN
            now.pop("updated_at")
            then.pop("updated_at")
            if now != then:
                raise Deviation(f"undo left {now['title']} different: {_difference(then, now)}")
            same += 1
        say(f"\nUndone: {same} products compared byte for byte, and the merchant's edit is there.")
        self.table.append(("restored byte for byte", str(same)))

    def _adds_up(self, tenant: TenantId) -> None:
        queries = build_container(Settings.from_env(self.settings)).queries
        account = queries.counts(tenant).account
        lines = [entry for _number, entry in queries.ledger(tenant, 1_000, None)]
        if sum(line.available for line in lines) != account.available or account.held != 0:
            raise Deviation("the points don't add up")
        say(f"Points add up: {len(lines)} lines, {account.available} to spend, none held.")
        self.table.append(("points left", str(account.available)))

    def _summary(self) -> None:
        say()
        for name, value in self.table:
            say(f"  {name:<34}{value}")


def _rows(page: Page) -> list[tuple[str, str]]:
    """Title and id of each product in a list."""
    ids = page.all(r'name="product" value="([0-9a-f-]{36})"')
    titles = page.all(r'data-pick="row" aria-label="([^"]*)"')
    return list(zip(titles, ids, strict=True))


def _difference(then: Mapping[str, object], now: Mapping[str, object]) -> str:
    return ", ".join(
        f"{name}: {then[name]!r} → {now[name]!r}" for name in then if then[name] != now.get(name)
    )[:400]
