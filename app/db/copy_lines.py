"""Products as lines for COPY, in its CSV format, and the hash that tells a changed one.

A list of strings in JSON is nearly a line of CSV, and nothing else is written as fast.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from app.db.product_columns import (
    IMAGE,
    PRODUCT,
    VARIANT,
    image_values,
    product_values,
    storable,
    variant_values,
)
from app.ports.catalog import Audited, Prepared

FORMAT = r"(FORMAT csv, NULL 'null', ESCAPE '\')"
PRODUCT_LINE = (*PRODUCT, "gaps", "content_hash", "updated_at", "source_hash")
VARIANT_LINE = ("product_id", *VARIANT)
IMAGE_LINE = ("product_id", *IMAGE)
NOT_IN_CSV = re.compile(rb'\\[^"]')  # which escapes quotes alone
NUL_IN_JSON = b"\\u0000"


def prepared(audited: Audited, source_hash: str | None = None) -> Prepared:
    """A product as its lines, hashed.

    The hash is of all that is kept but the time of the last change, which WooCommerce moves without
    any change: what isn't seen to be another isn't written again, whichever way it was read.
    """
    product, score, gaps = audited
    own = _own(product_values(product, score), gaps)
    variants = b"".join(
        [
            _line((product.id, *values, _json(options))) + b"\n"
            for *values, options in variant_values(product)
        ]
    )
    images = b"".join([_line((product.id, *values)) + b"\n" for values in image_values(product)])
    content_hash = hashlib.sha256(b"\n".join((own, variants, images))).hexdigest()
    rest = orjson.dumps((content_hash, product.updated_at, source_hash))[1:-1]
    return Prepared(
        product.id,
        product.status,
        content_hash,
        source_hash,
        b"%b,%b\n" % (own, rest),
        variants,
        images,
    )


def _own(values: Sequence[Any], gaps: Sequence[str]) -> bytes:
    *short, details, description, short_description = values
    line = _line((*short, _json(details)))
    # what has lines of its own is written as it is; JSON would escape them all
    long = (_quoted(description), _quoted(short_description))
    return b'%b,%b,%b,"{%b}"' % (line, *long, ",".join(gaps).encode())


def _line(values: Iterable[Any]) -> bytes:
    try:
        line = orjson.dumps(values, _told)
    except TypeError:  # half of a surrogate pair
        return _carefully(values)
    return _carefully(values) if NOT_IN_CSV.search(line) else line[1:-1]


def _carefully(values: Iterable[Any]) -> bytes:
    return b",".join([_quoted(value) for value in values])


def _quoted(value: Any) -> bytes:
    if value is None:
        return b"null"
    text = value if isinstance(value, str) else _told(value)
    try:
        told = text.encode()
    except UnicodeEncodeError:
        told = storable(text).encode()
    return b'"%b"' % told.replace(b"\0", b"").replace(b"\\", b"\\\\").replace(b'"', b'\\"')


def _told(value: Any) -> str:
    """What JSON has no form of, such as a price."""
    return str(value)


def _json(value: Any) -> str:
    try:
        text = orjson.dumps(value)
    except TypeError:  # half of a surrogate pair
        text = NUL_IN_JSON
    return (orjson.dumps(storable(value)) if NUL_IN_JSON in text else text).decode()
