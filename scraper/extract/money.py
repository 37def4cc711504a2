"""Amounts of money as pages write them: European, English, Indian and Arabic numerals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app.domain.competitors import Money
from scraper.extract.currencies import (
    BEHIND,
    HEADS,
    SIGN,
    TAILS,
    THREE_DECIMALS,
    code,
    meant,
    of_host,
    of_region,
)

LARGEST = Decimal(10**12)
_LONGEST = 400
_DIGITS = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬\u00a0\u202f\u2009\u2007−",
    "01234567890123456789.,    -",
    "\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069",
)
_NUMBER = r"\d{1,3}(?:[ ,.'’]\d{2,3})*[ ,.'’]\d{3}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,4})?"
_AMOUNT = re.compile(rf"(?<![\d.,])(?:{_NUMBER})")
# numbers are found first: there are few, and a currency may be written in a hundred ways
_BEFORE = re.compile(rf"(?:{SIGN})\.?\s{{0,3}}$")
_AFTER = re.compile(
    rf"(?:[,.][-–—]{{1,2}})?\s{{0,3}}({SIGN}|(?:{'|'.join(BEHIND)})(?!\s{{0,3}}[\w()]))"
)
_CODE_BEHIND = re.compile(r"\s{0,3}([A-Z]{3})(?![A-Za-z])")  # $ 890.00 MXN
_ROOM = 18
_MILLIONS = re.compile(r"\s?(?:m|k|bn|mio|mrd|million|billion)\b", re.IGNORECASE)
_CENTS_BEHIND = re.compile(r"(?<![.,])(\d)\s?€\s?(\d{2})(?![\d.,]|\s?€)")  # 4€90
_PLAIN = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,10})?")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_FREE = frozenset(
    {"free", "gratis", "kostenlos", "gratuit", "gratuito", "مجاني", "مجانا", "مجانًا", "bedava"}
)


@dataclass(frozen=True, slots=True)
class Place:
    """What decides what a currency's sign means: what the page states, its host and language."""

    currency: str = ""
    host: str = ""
    language: str = ""
    region: str = ""

    @property
    def hints(self) -> tuple[str, ...]:
        """The currencies that it speaks for, the surest first."""
        return (self.currency, *of_host(self.host), of_region(self.region))


NOWHERE = Place()


def latin(text: str) -> str:
    """The text with Western digits and separators, and without marks of direction."""
    return text if text.isascii() else text.translate(_DIGITS)


def stated(text: str, place: Place = NOWHERE) -> tuple[tuple[Money, str], ...]:
    """Each amount with a currency in a text, with the words that say it."""
    return _stated(text[:_LONGEST], place.currency, place.host, place.language, place.region)


@lru_cache(maxsize=4_096)
def _stated(text: str, *place: str) -> tuple[tuple[Money, str], ...]:
    """Most texts stand on each page of a shop."""
    return tuple(_amounts(latin(text), Place(*place)))


def _amounts(line: str, place: Place) -> Iterator[tuple[Money, str]]:
    line = _CENTS_BEHIND.sub(r"\1.\2 €", line) if "€" in line else line
    taken = 0
    for found in _AMOUNT.finditer(line):
        if not _may_have_sign(line, found) or _MILLIONS.match(line, found.end()):
            continue
        start = max(taken, found.start() - _ROOM)
        before = _BEFORE.search(line[start : found.start()])
        after = None if before else _AFTER.match(line, found.end())
        if before is None and after is None:
            continue
        sign = before[0].rstrip(". ") if before else after[1] if after else ""
        taken = after.end() if after else found.end()
        behind = _CODE_BEHIND.match(line, found.end()) if before else None
        hint = behind[1] if behind else ""
        currency = meant(sign, (hint, *place.hints), place.language)
        amount = number(found[0], currency)
        if currency and amount is not None:
            begin = start + before.start() if before else found.start()
            yield Money(amount, currency), line[begin:taken].strip()


def _may_have_sign(line: str, amount: re.Match[str]) -> bool:
    """Whether what stands beside a number looks like a sign's end or beginning; most don't."""
    before = line[max(0, amount.start() - _ROOM) : amount.start()].rstrip().rstrip(".")
    if before[-1:] in TAILS or before[-2:] in TAILS:
        return True
    if line.startswith(BEHIND, amount.end()):
        return True
    after = line[amount.end() : amount.end() + _ROOM].lstrip(" \t\n\r\f\v,.-–—")
    return after[:1] in HEADS or after[:2] in HEADS


def said(value: Any, currency: str = "", place: Place = NOWHERE) -> Money | None:
    """The amount that a machine wrote, or that a person wrote where a machine should have."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float | Decimal):
        amount = _sane(Decimal(str(value)))
        return None if amount is None else Money(amount, currency)
    if not isinstance(value, str):
        return None
    return _said_in(latin(value[:_LONGEST]).strip(), currency, place)


def _said_in(text: str, currency: str, place: Place) -> Money | None:
    if _PLAIN.fullmatch(text):
        amount = number(text, currency) if _THOUSANDS.fullmatch(text) else _sane(Decimal(text))
        return None if amount is None else Money(amount, currency)
    for money, _ in stated(text, place):
        return Money(money.amount, currency or money.currency)
    if text.casefold().strip(" .!") in _FREE:
        return Money(Decimal(0), currency)
    alone = re.fullmatch(rf"\s*({_NUMBER})(?:[,.][-–—]+)?\s*", text)
    amount = number(alone[1], currency) if alone else None
    return None if amount is None else Money(amount, currency)


def number(text: str, currency: str = "") -> Decimal | None:
    """The number that digits with separators mean.

    The last of two kinds of separator is the decimal one. A single one before three digits parts
    thousands, as hardly a currency has thousandths; where one has, it parts those.
    """
    digits = re.sub(r"[ '’]", "", text)
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return _sane(Decimal(digits))
    whole, fraction = digits[:last], digits[last + 1 :]
    both = "." in digits and "," in digits
    repeated = digits.count(digits[last]) > 1
    thousand = len(fraction) == len("000") and whole.strip("0") and currency not in THREE_DECIMALS
    if repeated or (thousand and not both):
        whole, fraction = whole + fraction, ""
    cleaned = re.sub(r"[.,]", "", whole)
    return _sane(Decimal(f"{cleaned or '0'}.{fraction or '0'}" if fraction else cleaned or "0"))


def minor(value: Any, currency: str) -> Money | None:
    """An amount that is written in hundredths (or thousandths, or whole units) of its currency."""
    amount = said(value)
    if amount is None:
        return None
    places = 3 if currency in THREE_DECIMALS else 0 if currency in _WHOLE else 2
    return Money(amount.amount.scaleb(-places), code(currency))


_WHOLE = frozenset({"JPY", "KRW", "CLP", "VND", "ISK"})


def _sane(amount: Decimal) -> Decimal | None:
    return amount if amount.is_finite() and 0 <= amount < LARGEST else None
