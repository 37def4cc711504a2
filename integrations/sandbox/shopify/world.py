"""All practice shops, and their keeping in one JSON file."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .catalogue import (
    AccessToken,
    Metafield,
    Option,
    Picture,
    Product,
    RefreshToken,
    Shop,
    Variant,
)
from .seeds import seeded_shops

# A big catalogue takes long to write: the keeper rests this many times as long as it wrote.
_REST_FACTOR = 5
_SHORTEST_REST_S = 0.05


class World:
    """The shops by domain, changed under one lock; a keeper thread writes changes to `path`."""

    def __init__(self, path: Path | None) -> None:
        self.lock = threading.RLock()
        self._path = path
        self._dirty = threading.Event()
        self._closing = False
        self.shops = _read(path) if path and path.exists() else seeded_shops()
        self._keeper = threading.Thread(target=self._keep, name="shop-keeper", daemon=True)
        if path:
            self._keeper.start()

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """Hold the lock for a change, and have it written down afterwards."""
        with self.lock:
            yield
            self._dirty.set()

    def close(self) -> None:
        """Write what is still unwritten and end the keeper."""
        self._closing = True
        self._dirty.set()
        if self._keeper.is_alive():
            self._keeper.join(timeout=10)

    def _keep(self) -> None:
        while not self._closing:
            self._dirty.wait()
            self._dirty.clear()
            started = time.monotonic()
            self._write()
            if not self._closing:
                time.sleep(max(_SHORTEST_REST_S, _REST_FACTOR * (time.monotonic() - started)))

    def _write(self) -> None:
        assert self._path is not None
        with self.lock:
            text = json.dumps([asdict(shop) for shop in self.shops.values()], ensure_ascii=False)
        beside = self._path.with_suffix(".writing")
        beside.write_text(text, "utf-8")
        beside.replace(self._path)


def _read(path: Path) -> dict[str, Shop]:
    try:
        shops = [_shop(record) for record in json.loads(path.read_text("utf-8"))]
    except (ValueError, KeyError, TypeError) as unreadable:
        raise SystemExit(f"{path} is not a state of the practice shop: {unreadable}") from None
    return {shop.domain: shop for shop in shops}


def _shop(record: dict[str, Any]) -> Shop:
    products = [_product(entry) for entry in record["products"].values()]
    return Shop(
        **{
            **record,
            "products": {product.id: product for product in products},
            "access_tokens": {k: AccessToken(**v) for k, v in record["access_tokens"].items()},
            "refresh_tokens": {k: RefreshToken(**v) for k, v in record["refresh_tokens"].items()},
        }
    )


def _product(record: dict[str, Any]) -> Product:
    return Product(
        **{
            **record,
            "options": [Option(**entry) for entry in record["options"]],
            "variants": [Variant(**entry) for entry in record["variants"]],
            "pictures": [Picture(**entry) for entry in record["pictures"]],
            "metafields": [Metafield(**entry) for entry in record["metafields"]],
        }
    )
