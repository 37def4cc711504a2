"""What stands behind labels on a page: article number, EAN, brand, and whether it is in stock."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from app.domain import gtins
from app.domain.competitors import Availability
from scraper.extract import stock
from scraper.extract.boxes import Box
from scraper.extract.found import Said
from scraper.extract.money import latin
from scraper.extract.trees import Element, Tree, is_hidden, is_unseen, shown
from scraper.extract.wording import clean

_ROOM = 20_000
_CHOICES = frozenset({"option", "label", "legend"})  # of a variant, not of the product
_LONGEST_LINE = 120
_TRUST = 0.6
_SKUS = (
    r"SKU|Best\.?[ -]?Nr\.?|Herstellernummer|(?<![\w-] )(?<!-)Code(?=\s?:)"
    r"|Art(?:ikel)?\.?[ -]?(?:Nr|Nummer|No|number)\.?|Bestell-?(?:Nr|nummer)\.?"
    r"|Produkt-?(?:Nr|nummer|code)\.?|Product (?:code|no|number|ID)|Item (?:no|number|#|code)"
    r"|Model(?: no| number)?|Modell(?:nummer)?|MPN|Référence|Réf|Ref|Referencia|Referenz|Código"
    r"|Codice(?: articolo)?"
    r"|Artikelkode|Kod produktu|Ürün Kodu|Artnr|Indeks|Kód|Артикул|رمز المنتج|رقم المنتج|رقم الصنف"
    r"|رقم الموديل|الموديل|كود المنتج|رمز التخزين"
)
_GTINS = r"EAN|GTIN|UPC|ISBN|Barcode|JAN|الباركود|باركود"
_BRANDS = (
    r"Brand|Marke|Hersteller|Manufacturer|Marque|Marca|Merk|Märke|Varumærke|Varemerke|Značka"
    r"|Marka|Vendor|Бренд|العلامة التجارية|الماركة|ماركة|الشركة المصنعة|الشركة(?=\s?[:：])"
)
_SKU = re.compile(
    rf"(?<!\w)(?:{_SKUS})(?!\w)(?: ?\(SKU)?[.)]?\s{{0,3}}[:#：]?\s{{0,5}}"
    r"(?P<value>[A-Za-z0-9][\w./-]{1,39})",
    re.IGNORECASE,
)
_GTIN = re.compile(
    rf"(?<!\w)(?:{_GTINS})(?:[ -]?(?:1[234]|8|code|nr\.?))?"
    r"(?: ?/ ?(?:EAN|GTIN|UPC))?\s{0,3}[:#：]?\s{0,5}(?P<value>[\d][\d -]{6,18}\d)",
    re.IGNORECASE,
)
_BRAND = re.compile(rf"^(?:{_BRANDS})\s{{0,3}}[:：]\s{{0,5}}(?P<value>\S.{{0,60}})$", re.IGNORECASE)
_BRAND_ALONE = re.compile(rf"^(?:{_BRANDS})\s{{0,3}}[:：]?$", re.IGNORECASE)
_LABEL = re.compile(rf"(?<!\w)(?:{_SKUS}|{_GTINS}|{_BRANDS})", re.IGNORECASE)
_REACH = 3  # a label, its colon, and its value may each be an element of their own
_APART = "\n" * 9  # more than stands between a label and its value
_STOCK_CLASS = re.compile(r"stock|vailab|nventory|deliver|liefer|verfueg|status")
_STOCK_ID = re.compile(r"vailab|stock")
# "brand" alone is mostly the shop's own
_BRAND_CLASS = re.compile(
    r"(?:product|item)[a-z]*[-_]{1,2}(?:brand|vendor|manufacturer)(?![a-z])"
    r"|(?<![a-z])(?:brand|vendor|manufacturer)[-_]name",
    re.IGNORECASE,
)
_LONGEST_BRAND = 40
_CLASS_TRUST = 0.5
_MAX_STOCKS = 40
_MAX_TOLD = 400
_LONGEST_NAME = 300
_NAMED_TRUST = 0.75
_WORDS_TRUST = 0.6
_BUTTON_TRUST = 0.55
MAYBE_TRUST = 0.35
"""Of what can be had if what looks as if it might order does so."""


def lines(tree: Tree, box: Box) -> list[str]:
    """The texts around the product, each element's by itself."""
    found: list[str] = []
    room = _ROOM
    for element, own, behind, is_marked in tree.pieces[box.position(box.holder) : box.end()]:
        text = own.strip() if own else ""
        tail = behind.strip() if behind and element is not box.holder else ""
        if not text and not tail:
            continue
        if _is_left_out(element, box, is_marked=is_marked):
            continue
        if text:
            found.append(text[:_LONGEST_LINE])
        if tail:
            found.append(tail[:_LONGEST_LINE])
        room -= len(text) + len(tail)
        if room < 0:
            break
    return found


def labelled(around: list[str]) -> dict[str, Said]:
    """SKU, GTIN and brand, as far as a label names them."""
    starts = [place for place, text in enumerate(around) if _has_label(text)]
    text = latin(_APART.join("\n".join(around[at : at + _REACH]) for at in starts))
    read: dict[str, Said] = {}
    sku = next((m for m in _SKU.finditer(text) if _is_code(m)), None)
    if sku is not None:
        read["sku"] = Said(sku["value"].strip("./-"), _words(sku), _TRUST)
    for match in _GTIN.finditer(text):
        digits = gtins.checked(match["value"])
        if digits:
            read["gtin"] = Said(digits, _words(match), _TRUST + 0.2)
            break
    brand = _brand(around, starts)
    if brand:
        read["brand"] = Said(brand, f"brand: {brand}", _TRUST)
    return read


def brand(tree: Tree, box: Box) -> Said | None:
    """The maker, where the page calls a short text so by its class alone."""
    for element, classes, _name in tree.named:
        if not _is_of_brand(classes[:_LONGEST_NAME]) or box.is_outside(element):
            continue
        text = clean(shown(element, _LONGEST_BRAND * 2), _LONGEST_BRAND * 2)
        if text and len(text) <= _LONGEST_BRAND and not _LABEL.search(text):
            return Said(text, text, _CLASS_TRUST)
    return None


def availability(tree: Tree, box: Box, around: list[str]) -> Said | None:
    """Whether the page tells its visitor that the product can be had."""
    if box.is_sold_out and box.button is not None:
        words = shown(box.button, 80) or "sold out"
        return Said(Availability.OUT_OF_STOCK, words, 0.7)
    above = box.holder.getparent()
    around_it = box.holder if above is None else above
    for element in islice(_called_so(tree, around_it), _MAX_STOCKS):
        text = shown(element, _LONGEST_LINE * 2)
        if len(text) > _LONGEST_LINE or box.is_outside(element) or _is_aside(element, box):
            continue
        told = stock.told(text)
        if told is not None:
            return Said(told[0], text, _NAMED_TRUST)
        named = stock.named(element.get("class") or "") if text else None
        if named is not None:
            return Said(named, text, _CLASS_TRUST)
    return _in_words(tree, around) or _by_button(box)


def _called_so(tree: Tree, above: Element) -> Iterator[Element]:
    """What is named as if it told of the stock, somewhere below an element."""
    for element, classes, name in tree.named:
        is_named = _is_of_stock(classes[:_LONGEST_NAME], name[:_LONGEST_NAME])
        if is_named and any(each is above for each in element.iterancestors()):
            yield element


@lru_cache(maxsize=4_096)
def _is_of_brand(classes: str) -> bool:
    """Names come again on each page of a shop."""
    return bool(_BRAND_CLASS.search(classes))


@lru_cache(maxsize=4_096)
def _is_of_stock(classes: str, name: str) -> bool:
    """Names come again on each page of a shop."""
    return bool(_STOCK_CLASS.search(classes) or _STOCK_ID.search(name))


def _is_left_out(element: Element, box: Box, *, is_marked: bool) -> bool:
    if element.tag in _CHOICES or (is_marked and _is_aside(element, box)):
        return True
    # a box around what isn't said to buy is wide
    return not box.is_said and box.is_outside(element)


def _is_aside(element: Element, box: Box) -> bool:
    """Whether a text is of a variant, for nobody to see yet, or a badge that styles hide."""
    if not element.keys():
        return element.tag in _CHOICES
    named = element.get("class") or ""
    if "badge" in named and box.button is not None and not box.is_sold_out:
        return True
    return element.tag in _CHOICES or is_hidden(element) or "label-unavailable" in named


def _in_words(tree: Tree, around: list[str]) -> Said | None:
    told = [(stock.told(each), each) for each in around if len(each) < _LONGEST_LINE // 2]
    found = [
        (each[0], words)
        for each, words in told[:_MAX_TOLD]
        if each is not None and _is_shown(tree, words)
    ]
    if not found:
        return None
    worst = min(found, key=lambda each: each[0] is Availability.IN_STOCK)
    return Said(worst[0], worst[1], _WORDS_TRUST)


def _is_shown(tree: Tree, words: str) -> bool:
    """Whether a text stands where a visitor sees it, and not where a script may show it later."""
    holders = (e for e, own, behind, _ in tree.pieces if words in (own or "") + (behind or ""))
    return not all(any(map(is_unseen, (e, *e.iterancestors()))) for e in islice(holders, 3))


def _by_button(box: Box) -> Said | None:
    button = box.control if box.button is None else box.button
    if button is None:
        return None
    words = shown(button, 80) or button.get("value") or "buy"
    if box.button is None:
        return Said(Availability.IN_STOCK, clean(words, 80), MAYBE_TRUST)
    if button.get("disabled") is not None:
        return Said(Availability.OUT_OF_STOCK, words, 0.4)
    return Said(Availability.IN_STOCK, clean(words, 80), _BUTTON_TRUST if box.is_said else 0.4)


def _is_code(match: re.Match[str]) -> bool:
    value = match["value"]
    has_mark = any(sign in match[0][: match.start("value") - match.start()] for sign in ":#：\n")
    return any(sign.isdigit() for sign in value) or (has_mark and value.isupper())


def _words(match: re.Match[str]) -> str:
    return clean(match[0], _LONGEST_LINE)


@lru_cache(maxsize=4_096)
def _has_label(text: str) -> bool:
    """Whether a text names what may follow; most texts stand on each page of a shop."""
    return bool(_LABEL.search(latin(text)))


def _brand(around: list[str], starts: list[int]) -> str:
    for place in starts:
        text = around[place]
        whole = _BRAND.match(text)
        if whole is not None:
            return clean(whole["value"], 60)
        if _BRAND_ALONE.match(text) and place + 1 < len(around):
            return clean(around[place + 1].lstrip(": "), 60)
    return ""
