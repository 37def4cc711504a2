"""A day as the reader's language writes it: "4 December", "4 décembre"."""

from datetime import date

from babel import Locale
from flask_babel import format_date, get_locale

# our English has the day first; by "en" alone it would stand behind its month
ENGLISH = Locale("en", "GB")
NO_YEAR, SHORT_NO_YEAR, SHORT = "MMMMd", "MMMd", "yMMMd"  # skeletons of CLDR's
WHOLE = "long"  # a format of CLDR's, which has no such skeleton


def dated(moment: date, form: str = NO_YEAR) -> str:
    """A day, or the day of a time; `form` is one of those above."""
    own = get_locale() or ENGLISH
    locale = ENGLISH if own.language == ENGLISH.language else own
    patterns = locale.date_formats if form == WHOLE else locale.datetime_skeletons
    return str(format_date(moment, patterns[form].pattern))
