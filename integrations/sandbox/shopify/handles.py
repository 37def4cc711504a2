"""The last part of a thing's address: how it is written, and that no two are alike."""

import itertools
import re
from collections.abc import Iterable

from .things import Thing


def slug(text: str) -> str:
    """Write `text` as a handle: lower case letters of any script, digits and single hyphens."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


def free_handle(others: Iterable[Thing], wanted: str) -> str:
    """Return `wanted`, or with the first number behind it that none of the others has."""
    taken = {other.handle for other in others}
    numbered = (f"{wanted}-{number}" for number in itertools.count(1))
    return next(handle for handle in itertools.chain([wanted], numbered) if handle not in taken)
