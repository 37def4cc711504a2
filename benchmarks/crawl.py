"""Crawls of a shop: ours with all that it reads, against bare Scrapy, in one run.

1,000 pages for the speed, in rounds, and 5,000 of ours for the memory. CPU is all that a crawl's
process takes, its start with it, by so many pages. Modules are compiled before, as in an
installation.
"""

import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from app.ports.scrapes import Caps, CrawlOrder, Progress
from benchmarks.spread import ROUNDS, spread
from scraper.runner import OwnProcess
from scraper.settings import Manners

PAGES, MANY = 1_000, 5_000
WIDTH = 16
LEAST_RATIO = 0.60
MOST_CPU_MS = 5
MOST_MIB = 120
_WORDS = "Lorem ipsum dolor sit amet. "
_FILLER = "".join(
    f"<section class='block'><h3>About {n}</h3><p>{_WORDS * 12}</p></section>" for n in range(110)
)


def main() -> None:
    """Print pages a second of both, their ratio, what a page costs, and the memory of ours."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "app", "scraper"], check=True)
    with _serving() as port:
        pairs = [
            (_measured("bare", port, PAGES), _measured("ours", port, PAGES)) for _ in range(ROUNDS)
        ]
        many = _measured("ours", port, MANY)
    for name, each in zip(("bare Scrapy", "ours"), zip(*pairs, strict=True), strict=True):
        told = {key: median(one[key] for one in each) for key in each[0]}
        print(
            f"{name:12} {told['pages_s']:6.0f} pages/s  {told['mib']:4.0f} MiB"
            f"  {told['cpu_ms']:.1f} ms CPU a page ({_between([one['cpu_ms'] for one in each])})"
        )
    ratios = [ours["pages_s"] / bare["pages_s"] for bare, ours in pairs]
    print(f"bench crawl {spread(ratios)} least={LEAST_RATIO} most_cpu_ms={MOST_CPU_MS}")
    print(f"{MANY} pages: {many['cpu_ms']:.1f} ms CPU a page, {many['found']:.0f} products")
    print(f"RSS {many['mib']:.0f} MiB (at most {MOST_MIB})")
    print(f"and of who ordered it {many['parent_mib']:.0f} MiB")


def page(number: int) -> bytes:
    """A product's page of 50 kB with JSON-LD, as shops have them."""
    told = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": f"Kettle {number}",
        "sku": f"K-{number}",
        "brand": {"@type": "Brand", "name": "Northbrook"},
        "description": "Made of stainless steel. Holds 1.2 l.",
        "offers": {
            "@type": "Offer",
            "price": f"{number % 90 + 9}.90",
            "priceCurrency": "EUR",
            "availability": "https://schema.org/InStock",
        },
    }
    return (
        f"<!doctype html><html lang='en'><head><title>Kettle {number}</title>"
        f"<script type='application/ld+json'>{json.dumps(told)}</script></head><body>"
        f"<h1>Kettle {number}</h1><p class='price'>{number % 90 + 9}.90 €</p>"
        f"<form><button>Add to cart</button></form>{_FILLER}</body></html>"
    ).encode()


def serve() -> None:
    """The shop: as little work for each answer as can be."""
    entries = "".join(f"<url><loc>http://127.0.0.1:{{port}}/p/{n}</loc></url>" for n in range(MANY))

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        port = writer.get_extra_info("sockname")[1]
        while head := await _head(reader):
            path = head.split(b" ", 2)[1].decode()
            kind, body = "text/html; charset=utf-8", page(0)
            if path == "/robots.txt":
                kind, body = "text/plain", b"User-agent: *\nAllow: /\n"
            elif path == "/sitemap.xml":
                kind, body = "text/xml", f"<urlset>{entries}</urlset>".format(port=port).encode()
            elif path.startswith("/p/"):
                body = page(int(path[3:]))
            writer.write(
                f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
            await writer.drain()
        writer.close()

    async def run() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(run())


def bare(port: int) -> int:
    """The same pages with Scrapy alone; answers how many came."""
    import scrapy  # noqa: PLC0415  the shop's process needs none of it
    from scrapy.crawler import CrawlerProcess  # noqa: PLC0415

    came: list[int] = []

    class Bare(scrapy.Spider):
        name = "bare"
        start_urls = [f"http://127.0.0.1:{port}/p/{n}" for n in range(PAGES)]  # noqa: RUF012

        def parse(self, response: scrapy.http.Response) -> None:
            came.append(response.status)

    process = CrawlerProcess(
        {
            "LOG_LEVEL": "ERROR",
            "CONCURRENT_REQUESTS": WIDTH,
            "CONCURRENT_REQUESTS_PER_DOMAIN": WIDTH,
            "TELNETCONSOLE_ENABLED": False,
            "REMOTE_CONTROL_ENABLED": False,
        }
    )
    process.crawl(Bare)
    process.start()
    return len(came)


def ours(port: int, pages: int) -> tuple[int, int]:
    """All that we do with a shop; answers how many pages and products there were."""
    place = f"127.0.0.1:{port}"
    manners = Manners("https://rooz.example", (place,), delay_s=0, concurrency=WIDTH)
    order = CrawlOrder(f"http://{place}/", caps=Caps(pages, 600, 10**9), is_whole_shop=True)
    found: set[str] = set()

    def tell(told: Progress) -> None:
        found.update(product.url for product in told.products)

    return OwnProcess(manners).analyse(order, tell, lambda: False).pages_seen, len(found)


def _between(figures: list[float]) -> str:
    return f"{min(figures):.1f}-{max(figures):.1f}"


def _measured(what: str, port: int, pages: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.crawl", what, str(port), str(pages)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  our own
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def _one(what: str, port: int, pages: int) -> None:
    started = time.monotonic()
    if what == "bare":
        seen, found, who = bare(port), 0, resource.RUSAGE_SELF
    else:
        (seen, found), who = ours(port, pages), resource.RUSAGE_CHILDREN
    spent = resource.getrusage(who)
    told = {
        "pages_s": seen / (time.monotonic() - started),
        "found": found,
        "mib": spent.ru_maxrss / 1024,
        "parent_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "cpu_ms": (spent.ru_utime + spent.ru_stime) * 1000 / seen,
    }
    print(json.dumps(told))


@contextmanager
def _serving() -> Iterator[int]:
    command = [sys.executable, "-m", "benchmarks.crawl", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as shop:  # noqa: S603  our own
        try:
            yield int((shop.stdout or sys.stdin).readline())
        finally:
            shop.kill()


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        serve()
    elif sys.argv[1:]:
        _one(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
