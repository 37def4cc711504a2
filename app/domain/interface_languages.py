"""The languages that pages and mails speak.

Each has its texts in app/translations, and a test fails on one that isn't translated.
"""

from collections.abc import Mapping

from app.domain.languages import OFFERED, Language

OTHERWISE = "en"
"""What the texts of the code are in; whoever asks for another language reads this one."""

INTERFACE: Mapping[str, Language] = {code: OFFERED[code] for code in (OTHERWISE, "ar", "de", "fr")}
"""By code, in the order in which people are shown them."""


def spoken(code: str) -> Language:
    """The language of that code, or the one that stands in for it; "" is nobody's choice yet."""
    return INTERFACE.get(code, INTERFACE[OTHERWISE])
