"""The practice provider's finger: what on a shop's page looks like a price, and what it is for."""

import re

MOST_NAME_WORDS = 8
_SIGN = r"(?:€|\$|£|EUR|USD|GBP|CHF|SAR|AED|EGP|ر\.س|د\.إ|ج\.م|ريال|درهم|جنيه)"
_AMOUNT = r"\d[\d.,٫٬]*\d|\d"
_PRICE = re.compile(rf"(?:{_SIGN} ?(?:{_AMOUNT})|(?:{_AMOUNT}) ?{_SIGN})")
_STOCK = re.compile(
    r"out of stock|sold out|in stock|ausverkauft|auf lager|en stock|نفدت الكمية|غير متوفر|متوفر",
    re.IGNORECASE,
)
_SKU = re.compile(
    r"(?:SKU|Art\.-Nr\.|Item no\.?|رمز المنتج)[:\s]+([A-Z0-9][\w-]{2,30})", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?:;|›»>]\s")


def point(page: str) -> dict[str, str]:
    """The words of a page that state each field; fields of which it says nothing are left out."""
    price, stock, sku = _PRICE.search(page), _STOCK.search(page), _SKU.search(page)
    found = {
        "name": _name_before(page[: price.start()]) if price else "",
        "price": price[0] if price else "",
        "availability": stock[0] if stock else "",
        "sku": sku[1] if sku else "",
    }
    return {name: words for name, words in found.items() if words}


def _name_before(text: str) -> str:
    """The last words before a price, as far as they belong together."""
    last = _ENDS.split(text.strip())[-1]
    return " ".join(last.split()[-MOST_NAME_WORDS:])
