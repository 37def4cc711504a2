"""A merchant in the practice shop's admin, which draws what the app asks Shopify to draw."""

from collections.abc import Callable
from http import HTTPStatus

from playwright.sync_api import FrameLocator, Locator, Page, Response, Route

from app.local import House


class Admin:
    """A merchant's page of the shop's admin, with what went wrong in it."""

    def __init__(self, page: Page, house: House, handle: str = "fjell-outdoor") -> None:
        self.page = page
        self.origin = f"http://localhost:{house.ports.shopify}"
        self.address = f"{self.origin}/store/{handle}/apps/rooz-auto"
        self.shop = f"{handle}.myshopify.com"
        self.app = house.web_url
        self.wrong: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on(
            "console",
            lambda message: self.wrong.append(message.text) if message.type == "error" else None,
        )

    @property
    def frame(self) -> FrameLocator:
        """What the app shows."""
        return self.page.frame_locator("#app")

    def open(self, path: str = "") -> FrameLocator:
        """Open the app, or a deep link into it, as Shopify does."""
        self.page.goto(f"{self.address}{path}")
        install = self.page.get_by_role("button", name="Install")
        if install.count():
            install.click()
            self.page.goto(f"{self.address}{path}")
        return self.frame

    def send_frame(self, address: str) -> None:
        """Open an address in the frame as it is, without a token."""
        self.page.locator("#app").evaluate("(frame, to) => { frame.src = to; }", self.app + address)

    def stocked(self) -> FrameLocator:
        """Open the list of products, once the first reading is through."""
        for _ in range(60):
            frame = self.open("/products")
            frame.locator("h1").wait_for()
            if frame.locator("input[data-pick=row]").count():
                return frame
            self.page.wait_for_timeout(500)
        raise AssertionError("the first reading didn't end")

    def bar(self, name: str) -> Locator:
        """A button of Shopify's save bar."""
        return self.page.locator("#bar").get_by_role("button", name=name)

    @property
    def path(self) -> str:
        """Where the app is, within itself."""
        return str(self.frame.locator(":root").evaluate("() => location.pathname"))

    def make_product(self) -> str:
        """Make a product of which no webhook tells; its number."""
        self.page.request.post(f"{self.origin}/_practice/{self.shop}/generate", data={"count": 1})
        self.page.goto(f"{self.origin}/store/fjell-outdoor")
        rows = self.page.locator("table a[href*='/products/']")
        links = [each.get_attribute("href") or "" for each in rows.all()]
        return max((link.rsplit("/", 1)[1] for link in links if "/store/" in link), key=int)

    def drafted(self) -> str:
        """Order SEO texts for a product that has none yet; where its first draft is reviewed."""
        frame = self.stocked()
        row = frame.locator("tbody tr", has_text="Not started").first
        row.locator("input[data-pick=row]").check()
        frame.get_by_role("button", name="SEO texts").click()
        frame.get_by_role("button", name="Write for 1 product").click()
        frame.get_by_role("link", name="Review 3 drafts").click(timeout=20_000)
        frame.get_by_role("heading", name="Where each claim comes from").wait_for()
        return self.path

    def edit(self, path: str, text: str) -> Locator:
        """Open a draft and type into it."""
        frame = self.open(path)
        frame.locator(".edit-switch").check(force=True)
        field = frame.locator("#edit-text")
        field.fill(text)
        return field

    def hold(self, pattern: str) -> Callable[[], Route]:
        """Let requests to `pattern` wait; answers with what gives the first, once it came."""
        held: list[Route] = []

        def first() -> Route:
            while not held:
                self.page.wait_for_timeout(20)
            return held[0]

        self.page.route(pattern, lambda route: held.append(route))  # noqa: PLW0108  it must be a function
        return first

    def hand_out_stale_tokens(self, pattern: str, count: int) -> None:
        """The session tokens are no good until so many requests to `pattern` were refused.

        By request and not by token: the page asks for news meanwhile, and would take one.
        """
        refused: list[str] = []

        def notice(response: Response) -> None:
            if response.status == HTTPStatus.UNAUTHORIZED and pattern in response.url:
                refused.append(response.url)

        def answer(route: Route) -> None:
            if len(refused) < count:
                route.fulfill(json={"token": "stale"})
            else:
                route.continue_()

        self.page.on("response", notice)
        self.page.route("**/session-token", answer)
