"""What a merchant of the story can do, on whichever platform their shop runs."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from app.container import Container
from app.demo.browser import Deviation, Page
from app.domain.ids import TenantId

PATIENCE_S = 60.0
Form = Iterable[tuple[str, str]] | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shelf:
    """A product as the shop has it, byte for byte.

    `texts` are all that undo must bring back: by the name of the field in the shop's own form.
    """

    number: str
    handle: str
    description_field: str
    texts: Mapping[str, Any]

    @property
    def description(self) -> str:
        """The description as it is stored."""
        return str(self.texts[self.description_field])


class Merchant(Protocol):
    """The owner of one practice shop, with a browser."""

    @property
    def shop(self) -> str:
        """The shop's name, for the story."""
        ...

    def install(self, container: Container) -> tuple[Page, TenantId, str]:
        """Connect the shop. Answers the first page of ours, the workspace, and how it went."""
        ...

    def see(self, path: str) -> Page:
        """One of our pages."""
        ...

    def send(self, path: str, *form: tuple[str, str]) -> Page:
        """One of our forms; follows to the page after it."""
        ...

    def products(self) -> dict[str, str]:
        """The shop's products: number to title, from its own admin."""
        ...

    def raw(self, number: str) -> Shelf:
        """A product as the shop has it."""
        ...

    def describes(self, number: str, text: str) -> None:
        """Put a description of their own into the form of the shop's own admin."""
        ...

    def storefront(self, number: str) -> dict[str, str]:
        """The head of a product's page, as search sees it."""
        ...


def run_ends(merchant: Merchant, run: str) -> Page:
    """Wait for a run's page to say that it is over."""
    give_up_at = time.monotonic() + PATIENCE_S
    while True:
        page = merchant.see(f"/runs/{run}")
        if "data-live=" not in page.text:
            return page
        if time.monotonic() > give_up_at:
            raise Deviation(f"the run didn't end within {PATIENCE_S:.0f} s")
        time.sleep(0.3)


def head(page: Page) -> dict[str, str]:
    """Title and description in a page's head; "" where it has none."""
    said = page.all(r'<meta name="description" content="([^"]*)"')
    return {
        "title": page.one(r"<title>(.*?)</title>", "a title"),
        "description": said[0] if said else "",
    }
