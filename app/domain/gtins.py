"""Global trade item numbers (EAN, UPC, ISBN-13): only those whose check digit is right."""

import re

_LENGTHS = frozenset({8, 12, 13, 14})
_PARTED = re.compile(r"[\s\-]")
_LONGEST = 24


def checked(text: str) -> str:
    """The number in its digits alone, or "": what isn't a GTIN, or has a wrong check digit.

    Source: gs1.org/services/how-calculate-check-digit-manually.
    """
    digits = _PARTED.sub("", text[:_LONGEST])
    if not digits.isascii() or not digits.isdigit() or len(digits) not in _LENGTHS:
        return ""
    if not digits.strip("0"):
        return ""
    weighed = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(digits[-2::-1]))
    return digits if (10 - weighed % 10) % 10 == int(digits[-1]) else ""


def same(one: str, other: str) -> bool:
    """Whether two checked numbers are one: a UPC is an EAN with a zero before it."""
    return bool(one) and one.zfill(14) == other.zfill(14)
