"""Who reads a page, as far as its words go."""

from flask_babel import get_locale

from app.domain.interface_languages import OTHERWISE, spoken
from app.domain.languages import Language


def language() -> Language:
    """What the page is read in."""
    return spoken(str(get_locale() or OTHERWISE))
