"""A Shopify shop of the benchmark's own: what a first sync asks for, and a bulk file."""

import json
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

OBJECTS = 4  # a product, its two variants and its image
PAGE = 500  # products, before their variants and images come
BULK = "gid://shopify/BulkOperation/1"
PRODUCT = "gid://shopify/Product/"
ENGLISH = (
    *("bowl", "stoneware", "glaze", "table", "hand", "thrown", "warm", "light", "everyday"),
    *("kitchen", "clay", "kiln", "fired", "safe", "deep", "wide", "blue", "sand", "edge", "foot"),
    *("ring", "stack", "set", "gift", "natural", "matte", "finish"),
)
ARABIC = (
    *("وعاء", "خزفي", "مصنوع", "يدويا", "بلون", "أزرق", "رملي", "مناسب", "للطاولة", "والمطبخ"),
    *("كل", "يوم"),
)


def write(path: Path, count: int) -> None:
    """A bulk file of so many products."""
    chance = random.Random(count)
    with path.open("w", encoding="utf-8") as file:
        for start in range(0, count, PAGE):
            for node in _page(chance, range(start + 1, min(count, start + PAGE) + 1)):
                file.write(json.dumps(node, ensure_ascii=False, separators=(",", ":")) + "\n")


@contextmanager
def serving(path: Path, objects: int) -> Iterator[str]:
    """The shop's address while it is open."""

    class Shop(_Shop):
        result = path
        counted = objects

    server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Shop(BaseHTTPRequestHandler):
    """Answers what is asked of a shop that has just installed the app."""

    result: Path
    counted: int

    def do_GET(self) -> None:
        """The bulk file."""
        self.send_response(200)
        self.send_header("Content-Length", str(self.result.stat().st_size))
        self.end_headers()
        with self.result.open("rb") as file:
            self.connection.sendfile(file)

    def do_POST(self) -> None:
        """GraphQL."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        body = json.dumps({"data": self._data(asked["query"])}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base's name
        """Nothing."""

    def _data(self, query: str) -> dict[str, Any]:
        operation = {
            "id": BULK,
            "status": "COMPLETED",
            "objectCount": str(self.counted),
            "url": f"http://{self.headers['Host']}/result.jsonl",
        }
        answers: dict[str, Any] = {
            "productsCount": {"count": self.counted // OBJECTS},
            "bulkOperationRunQuery": {"bulkOperation": operation, "userErrors": []},
            "bulkOperation": operation,
            "shopLocales": [],
            "collections": {"nodes": [], "pageInfo": {"hasNextPage": False}},
            "shop": {
                "name": "Bowls",
                "currencyCode": "EUR",
                "ianaTimezone": "Europe/Berlin",
                "primaryDomain": {"url": "https://b"},
            },
            "currentAppInstallation": {"accessScopes": []},
        }
        return {name: answer for name, answer in answers.items() if name in query}


def _page(chance: random.Random, numbers: range) -> Iterator[dict[str, Any]]:
    for number in numbers:
        yield _product(chance, number)
    for number in numbers:
        yield from (_variant(number, position) for position in (1, 2))
    for number in numbers:
        yield {
            "__typename": "MediaImage",
            "id": f"gid://shopify/MediaImage/{7_000_000_000 + number}",
            "alt": _text(chance, 5) if number % 3 else None,
            "image": {"url": f"https://cdn.shopify.com/s/files/1/2/products/{number}.jpg?v=1"},
            "__parentId": f"{PRODUCT}{number}",
        }


def _product(chance: random.Random, number: int) -> dict[str, Any]:
    address = f"https://bowls.example/products/bowl-{number}"
    return {
        "__typename": "Product",
        "id": f"{PRODUCT}{number}",
        "title": f"{_text(chance, 3).title()} {number}",
        "handle": f"bowl-{number}",
        "descriptionHtml": _description(chance, ENGLISH if number % 8 else ARABIC),
        "productType": "Bowls",
        "vendor": "Mirra",
        "tags": ["table", "gift", "blue"],
        "status": "ACTIVE",
        "updatedAt": "2026-11-20T10:00:00Z",
        "onlineStoreUrl": address,
        "onlineStorePreviewUrl": address,
        "seo": {"title": _text(chance, 6).title(), "description": _text(chance, 20)},
        "options": [{"name": "Glaze", "values": ["Blue", "Sand"]}],
        "attempt": None,
    }


def _variant(number: int, position: int) -> dict[str, Any]:
    glaze = ("Blue", "Sand")[position - 1]
    return {
        "__typename": "ProductVariant",
        "id": f"gid://shopify/ProductVariant/{9_000_000_000 + 2 * number + position}",
        "title": glaze,
        "sku": f"TB-{number}-{position}",
        "barcode": None,
        "price": "64.00",
        "position": position,
        "selectedOptions": [{"name": "Glaze", "value": glaze}],
        "__parentId": f"{PRODUCT}{number}",
    }


def _description(chance: random.Random, words: tuple[str, ...]) -> str:
    paragraphs = "".join(
        f"<p>{_text(chance, 45, words)} &amp; {_text(chance, 15, words)}.</p>\n" for _ in range(3)
    )
    items = "".join(
        f"<li><strong>{_text(chance, 2, words)}</strong>: {_text(chance, 6, words)}</li>"
        for _ in range(6)
    )
    return f"{paragraphs}<h3>{_text(chance, 4, words)}</h3>\n<ul>{items}</ul>"


def _text(chance: random.Random, count: int, words: tuple[str, ...] = ENGLISH) -> str:
    return " ".join(chance.choices(words, k=count))
