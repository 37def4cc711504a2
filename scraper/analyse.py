"""`python -m scraper.analyse URL --mode python --out products.jsonl`: a rival's products."""

import argparse
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

import orjson

from app.domain.competitor_forms import to_json
from app.domain.competitors import Reading, RivalProduct, RivalVariant
from app.domain.errors import ExternalError, Invalid
from app.ports.scrapes import Caps, CrawlOrder, Fruitless, Mode, Progress
from app.settings import BadSettings
from scraper.runner import OwnProcess
from scraper.settings import CONTACT, Manners
from scraper.surroundings import ScraperSettings

REFUSED, FRUITLESS, AWAY = 2, 3, 4


def main() -> int:
    """Analyse, write, and say what happened; the exit status is 0 where products were found."""
    options = _options()
    try:
        settings = ScraperSettings.from_env()
    except BadSettings as bad:
        return _told(str(bad), REFUSED)
    runner = OwnProcess(Manners(f"{settings.public_url}{CONTACT}", settings.egress_allow))
    caps = Caps(options.pages, options.seconds)
    order = CrawlOrder(options.url, Mode(options.mode), caps, is_whole_shop=options.whole_shop)
    with tempfile.TemporaryFile() as spool:
        lines = Lines(spool)
        try:
            crawl = runner.analyse(order, lines.add, lambda: False)
        except Invalid as wrong:
            return _told(f"not analysed: {wrong.fields['url']}", REFUSED)
        except Fruitless as nothing:
            options.out.write_bytes(b"")
            return _told(f"nothing found: {nothing.trouble}", FRUITLESS)
        except ExternalError as away:
            return _told(str(away), AWAY)
        lines.copy_to(options.out)
    skipped = ", ".join(f"{why} {count}" for why, count in sorted(crawl.skipped.items()))
    pages, found = crawl.pages_seen, len(lines.places)
    return _told(f"{crawl.ended}: {found} products on {pages} pages; skipped: {skipped or '–'}", 0)


@dataclass(frozen=True, slots=True)
class Lines:
    """Products as lines in a file, so that a big shop takes no memory.

    Of a product that comes again the later line counts; `places` are where each begins and ends.
    """

    spool: IO[bytes]
    places: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, told: Progress) -> None:
        """Write what is new, and show how far it is."""
        for product in told.products:
            start = self.spool.tell()
            self.spool.write(orjson.dumps(line(product)) + b"\n")
            self.places[product.url] = (start, self.spool.tell())
        _show(told)

    def copy_to(self, path: Path) -> None:
        """One line for each product, in the order of finding."""
        with path.open("wb") as file:
            for start, end in self.places.values():
                self.spool.seek(start)
                file.write(self.spool.read(end - start))


def line(product: RivalProduct) -> dict[str, Any]:
    """A product as programs outside get it; what the shop doesn't say is null."""
    price, regular = product.price, product.regular_price
    return {
        "site": urlsplit(product.url).netloc,
        "url": product.url,
        "name": _value(product.name),
        "brand": _value(product.brand),
        "price": str(price.value.amount) if price else None,
        "regular_price": str(regular.value.amount) if regular else None,
        "sale_price": str(price.value.amount) if price and regular else None,
        "currency": _value(product.currency) or (price.value.currency if price else "") or None,
        "availability": _value(product.availability),
        "sku": _value(product.sku),
        "gtin": _value(product.gtin),
        "rating": _value(product.rating),
        "rating_count": _value(product.rating_count),
        "description": _value(product.description),
        "images": list(product.images),
        "specs": [{"name": spec.name, "value": spec.value} for spec in product.specs],
        "variants": [_variant(variant) for variant in product.variants],
        "contradictions": to_json(product)["contradictions"],
        "language": product.language,
    }


def _variant(variant: RivalVariant) -> dict[str, Any]:
    return {
        "name": variant.name,
        "options": dict(variant.options),
        "price": str(variant.price.amount) if variant.price else None,
        "regular_price": str(variant.regular_price.amount) if variant.regular_price else None,
        "currency": variant.price.currency if variant.price else None,
        "availability": variant.availability,
        "sku": variant.sku or None,
        "gtin": variant.gtin or None,
    }


def _value(reading: Reading[Any] | None) -> Any:
    if reading is None:
        return None
    return str(reading.value) if isinstance(reading.value, Decimal) else reading.value


def _show(progress: Progress) -> None:
    seen, found = progress.pages_seen, progress.products_found
    sys.stderr.write(f"\r{seen} pages, {found} products ")
    sys.stderr.flush()


def _told(text: str, status: int) -> int:
    sys.stderr.write(f"\n{text}\n")
    return status


def _options() -> argparse.Namespace:
    usual: Mapping[str, int] = {"pages": Caps().pages, "seconds": Caps().seconds}
    parser = argparse.ArgumentParser(prog="scraper.analyse", description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--mode", choices=[str(mode) for mode in Mode], default="python")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pages", type=int, default=usual["pages"])
    parser.add_argument("--seconds", type=int, default=usual["seconds"])
    parser.add_argument("--whole-shop", action="store_true", help="also from a product's page")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
