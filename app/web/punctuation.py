"""What stands between two things said together, as the reader's language sets it.

French has a space before a colon, at which no line breaks; Arabic has a comma of its own.
"""

from collections.abc import Iterable

from flask_babel import gettext as _
from markupsafe import Markup, escape


def pair(name: object, value: object) -> Markup:
    """A name and what it says: "Brand: Mirra". What isn't HTML already is escaped."""
    return escape(_("%(name)s: %(value)s")) % {"name": name, "value": value}


def of(subject: object) -> Markup:
    """What an action's name goes on with where it is only heard: "Reject: Alba plate"."""
    said = escape(_(": %(subject)s")) % {"subject": subject}
    return Markup('<span class="hidden-visually">{}</span>').format(said)


def listed(items: Iterable[object]) -> Markup:
    """One after the other: "Title, Brand, Price". What isn't HTML already is escaped."""
    return escape(_(", ")).join(map(escape, items))


def listed_text(items: Iterable[str]) -> str:
    """The same of texts, as a text."""
    return _(", ").join(items)
