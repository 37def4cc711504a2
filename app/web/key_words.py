"""What keys may be used for, and why one can't be kept, in words."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.api_keys import LONGEST_NAME, MOST_KEYS, Scope
from app.domain.errors import Invalid


def scope(which: Scope) -> str:
    """What a key may do."""
    return {
        Scope.READ: _("Read all that you see"),
        Scope.ORDER: _("Order what costs points"),
        Scope.REVIEW: _("Decide on drafts and edit them"),
        Scope.PUBLISH: _("Publish into the shop, and take back"),
        Scope.MANAGE: _("Manage shops, brand voice and keys"),
    }[which]


def wrong(error: Invalid) -> dict[str, str]:
    """By field, why it can't be kept so."""
    said = {
        "length": ngettext(
            "A name of at most %(num)d character.",
            "A name of at most %(num)d characters.",
            LONGEST_NAME,
        ),
        "missing": _("Choose at least one thing that it may do."),
        "too_many": ngettext(
            "You have %(num)d key already; take one back first.",
            "You have %(num)d keys already; take one back first.",
            MOST_KEYS,
        ),
    }
    return {field: said.get(code, _("This can’t be kept.")) for field, code in error.fields.items()}
