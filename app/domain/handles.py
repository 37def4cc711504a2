"""Addresses of products: which of them tell nobody anything, and what they should be."""

import re
import unicodedata

from app.domain.catalog import Kind, Product
from app.domain.drafts import Writer

RULE = Writer("offline", "address rule", "address.v1")
"""Who proposes them: no model is asked."""

LONGEST = 75  # Rank Math, assets/admin/src/analyzer/analysis
_MOST_WORDS = 8
_ADDRESS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_EMPTY = re.compile(
    r"(?:copy-of-.*|.*-copy(?:-\d+)?|(?:new-|my-|test-)?product(?:-\d+)?|untitled.*|test(?:-\d+)?"
    r"|(?:sku-?)?[\d-]+|draft(?:-\d+)?|auto-draft.*)"
)
# letters that no mark can be taken off
_LATIN = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ł": "l", "ı": "i"})


def is_address(text: str) -> bool:
    """Whether it can stand in an address as it is, on every platform."""
    return bool(_ADDRESS.fullmatch(text)) and len(text) <= LONGEST


def is_weak(product: Product) -> bool:
    """Whether its address tells nothing of it: an address that does is left alone.

    Search knows a page by it, so it is changed only where there is something to be won.
    """
    handle = product.handle
    if product.kind is not Kind.PRODUCT or not handle:
        return False
    words = set(address(product.title).split("-"))
    return bool(_EMPTY.fullmatch(handle)) or not words & set(handle.split("-"))


def address(title: str) -> str:
    """What a title is in an address; "" where it is in letters that an address would spell out."""
    spread = unicodedata.normalize("NFKD", title.casefold().translate(_LATIN))
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    if any(sign.isalpha() and not sign.isascii() for sign in bare):
        return ""
    words = re.findall(r"[a-z0-9]+", bare.replace("'", "").replace("’", ""))[:_MOST_WORDS]
    while len("-".join(words)) > LONGEST:
        words.pop()
    return "-".join(words)


def candidates(product: Product) -> tuple[str, ...]:
    """Addresses that it might have, the best first; none where its own is good enough."""
    own = address(product.title) if is_weak(product) else ""
    if not own or own == product.handle or _EMPTY.fullmatch(own):
        return ()
    return (own, *(f"{own[: LONGEST - 2].rstrip('-')}-{number}" for number in range(2, 5)))
