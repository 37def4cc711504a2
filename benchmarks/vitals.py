"""What a slow phone makes of a page: when it shows, whether it jumps, how soon it answers.

As Chrome tells it (web.dev/articles/vitals): the largest contentful paint, the sum of layout
shifts, and of interactions the slowest, from the key or finger to the next picture; shorter ones
than 16 ms are told by no browser.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, Page, ViewportSize, sync_playwright

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
SLOWER = 4  # times, of the processor
LATENCY_MS = 150
BYTES_A_S = 1_600_000 / 8
SHORTEST_MS = 16.0
SETTLED_MS = 600  # after which nothing more is painted or shifts
PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1280, height=900)
WATCH = """
new PerformanceObserver((list) => list.getEntries().forEach((each) => told('lcp', each.startTime)))
  .observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((each) => {
  if (!each.hadRecentInput) told('cls', each.value);
})).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((each) => {
  if (each.interactionId) told('inp', each.duration);
})).observe({ type: 'event', buffered: true, durationThreshold: 16 });
"""


@dataclass(slots=True)
class Looker:
    """A page in a slow browser, and all that it tells of itself."""

    page: Page
    told: dict[str, list[float]] = field(default_factory=lambda: {"lcp": [], "cls": [], "inp": []})
    loaded: list[tuple[str, float]] = field(default_factory=list)  # kind and bytes

    def open(self, address: str) -> None:
        """Go there, and wait until it is at rest."""
        self.forget()
        self.page.goto(address, wait_until="load")
        self.page.wait_for_timeout(SETTLED_MS)

    def forget(self) -> None:
        """Begin anew."""
        for told in self.told.values():
            told.clear()
        self.loaded.clear()

    @property
    def lcp_ms(self) -> float:
        """When the largest part stood there."""
        return max(self.told["lcp"])

    @property
    def cls(self) -> float:
        """How much moved that nobody had touched."""
        return sum(self.told["cls"])

    @property
    def inp_ms(self) -> float:
        """The slowest answer."""
        return max(self.told["inp"], default=SHORTEST_MS)

    def bytes_of(self, *kinds: str) -> float:
        """As they went over the line, heads and all; without kinds of everything."""
        return sum(size for kind, size in self.loaded if not kinds or kind in kinds)


@contextmanager
def lookers() -> Iterator[Any]:
    """Makes browsers that nobody used yet: `new(cookie, address, window)`."""
    path = next(filter(None, map(shutil.which, CHROMIUM)))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))

        def new(cookie: str, address: str, window: ViewportSize) -> Looker:
            context = chromium.new_context(viewport=window, locale="en")
            return _looker(context, cookie, address)

        yield new
        chromium.close()


def _looker(context: BrowserContext, cookie: str, address: str) -> Looker:
    if cookie:
        # Chromium takes such a cookie from https alone, and sends it to this machine all the same
        secure = {"url": address.replace("http:", "https:"), "secure": True}
        context.add_cookies([{"name": "__Host-rooz", "value": cookie, **secure}])  # type: ignore[typeddict-item]  # as above
    looker = Looker(context.new_page())
    context.expose_function("told", lambda what, value: looker.told[what].append(value))
    context.add_init_script(WATCH)
    line = context.new_cdp_session(looker.page)
    line.send("Network.enable")
    line.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": LATENCY_MS,
            "downloadThroughput": BYTES_A_S,
            "uploadThroughput": BYTES_A_S,
        },
    )
    line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    kinds: dict[str, str] = {}
    line.on("Network.responseReceived", lambda e: kinds.update({e["requestId"]: e["type"]}))
    line.on(
        "Network.loadingFinished",
        lambda e: looker.loaded.append((kinds.get(e["requestId"], ""), e["encodedDataLength"])),
    )
    return looker
