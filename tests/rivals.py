"""Practice rivals for tests, a crawler that may call them, and a place that nobody may."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from werkzeug.serving import make_server

from app.domain.competitors import RivalProduct
from app.ports.scrapes import (
    Caps,
    Crawl,
    CrawlOrder,
    Fruitless,
    Progress,
    Scrapes,
    Trouble,
    UnreadPage,
)
from integrations.sandbox.rivals.app import create_app
from integrations.sandbox.rivals.diary import Diary
from scraper.runner import OwnProcess
from scraper.settings import Manners

QUICK = Caps(pages=60, seconds=20)


@dataclass
class Gathered:
    """All that a crawl has told so far; of a product that comes again the later one counts."""

    last: Progress = field(default_factory=Progress)
    by_url: dict[str, RivalProduct] = field(default_factory=dict)
    unread: list[UnreadPage] = field(default_factory=list)

    def add(self, told: Progress) -> None:
        self.last = told
        self.by_url.update((product.url, product) for product in told.products)
        self.unread.extend(told.unread)

    @property
    def products(self) -> list[RivalProduct]:
        return list(self.by_url.values())


@dataclass
class Rival:
    """A shop that listens, and what it was asked for."""

    place: str
    diary: Diary

    @property
    def url(self) -> str:
        return f"http://{self.place}/"

    def order(self, path: str = "", caps: Caps = QUICK, **given: Any) -> CrawlOrder:
        return CrawlOrder(f"{self.url}{path}", caps=caps, **given)

    def manners(self, **given: Any) -> Manners:
        quick = {"delay_s": 0.02, "timeout_s": 2.0, **given}
        return Manners("https://rooz.example/crawler", (self.place,), **quick)

    def crawl(
        self, path: str = "", caps: Caps = QUICK, **given: Any
    ) -> tuple[Crawl, list[RivalProduct]]:
        return crawled(OwnProcess(self.manners(**given)), self.order(path, caps))

    def trouble(self, caps: Caps = QUICK, **given: Any) -> Trouble:
        try:
            self.crawl(caps=caps, **given)
        except Fruitless as nothing:
            return nothing.trouble
        raise AssertionError("something was found")


def crawled(scrapes: Scrapes, order: CrawlOrder) -> tuple[Crawl, list[RivalProduct]]:
    """How a crawl ended, and the products that it told."""
    gathered = Gathered()
    crawl = scrapes.analyse(order, gathered.add, never)
    return crawl, gathered.products


def ignore(_progress: Progress) -> None:
    """Nobody listens."""


def never() -> bool:
    """Nobody cancels."""
    return False


@contextmanager
def rival(kind: str, **given: Any) -> Iterator[Rival]:
    app, diary = create_app(kind, **given)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield Rival(f"127.0.0.1:{server.server_port}", diary)
    server.shutdown()
    server.server_close()


@dataclass
class Forbidden:
    """A listener on a private address that isn't on the list."""

    listener: socket.socket

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}/inside"

    def was_called(self) -> bool:
        self.listener.settimeout(0)
        try:
            self.listener.accept()[0].close()
        except BlockingIOError:
            return False
        return True


@contextmanager
def forbidden() -> Iterator[Forbidden]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield Forbidden(listener)
