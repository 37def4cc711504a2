"""What is told of a text that is in the shop."""

from collections.abc import Callable

from flask_babel import gettext as _

from app.domain.catalog import Field
from app.domain.links import GONE
from app.web.punctuation import listed_text


def written(detail: str, name_of: Callable[[Field], str]) -> str:
    """That it is there, what the shop made of it, and what its page shows; `detail` in codes."""
    said = [_("It is in your shop.")]
    notes = {
        GONE: _("A link was left out, for its product is gone."),
        "head_shown": _("Search sees it: it is in your page's head."),
        "head_late": _("Your page still shows what was there before, until its cache is renewed."),
        "head_other": _(
            "But your theme or another plugin shows something else in the page's head."
        ),
        "product_twice": _(
            "Your page describes the product to search more than once; one plugin is enough."
        ),
    }
    for part in filter(None, detail.split(";")):
        code, colon, fields = part.partition(":")
        if colon:
            names = [name_of(Field(name)) for name in fields.split(",")]
            said.append(_("Your shop changed its form: %(texts)s.", texts=listed_text(names)))
        else:
            said.append(notes.get(code, code))
    return " ".join(said)
