"""Spools a sync to a file that COPY takes as it is, so that no call is made in a transaction."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from app.db.product_columns import image_values, product_values, variant_values
from app.domain.catalog import Product

COLUMNS = (
    "id",
    "store_id",
    "kind",
    "remote_id",
    "title",
    "handle",
    "url",
    "status",
    "vendor",
    "product_type",
    "description",
    "short_description",
    "seo_title",
    "meta_description",
    "details",
    "updated_at",
    "content_hash",
    "score",
    "gaps",
    "words",
    "variants",
    "images",
)
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def spool(products: Iterator[tuple[Product, int, Sequence[str]]]) -> Path:
    """Write one line a product, in COPY's text format; memory stays flat."""
    with tempfile.NamedTemporaryFile(
        "w", prefix="rooz-sync-", suffix=".copy", delete=False, encoding="utf-8", newline="\n"
    ) as file:
        try:
            for product, score, gaps in products:
                file.write(line(product, score, gaps))
        except BaseException:
            Path(file.name).unlink()
            raise
    return Path(file.name)


def line(product: Product, score: int, gaps: Sequence[str]) -> str:
    """A product as one line for COPY, its variants and images as JSON in the last two columns."""
    values = product_values(product, score, gaps)
    values["gaps"] = "{" + ",".join(gaps) + "}"
    values["details"] = _json(values["details"])
    values["variants"] = _json([variant_values(variant) for variant in product.variants])
    values["images"] = _json([image_values(image) for image in product.images])
    return "\t".join(_cell(values[name]) for name in COLUMNS) + "\n"


def _json(value: Any) -> str:
    return json.dumps(value, default=str, ensure_ascii=False)


def _cell(value: Any) -> str:
    return "\\N" if value is None else str(value).translate(_ESCAPES)
