"""What went wrong, in the reader's language: what happened, and what to do."""

from flask_babel import gettext as _

from app.domain.diagnoses import Ailment
from app.domain.errors import (
    Closed,
    Conflict,
    ExternalError,
    Invalid,
    NotEnoughPoints,
    NotFound,
    RoleForbids,
    RoozError,
    SecondStepMissing,
    SwitchedOff,
    TooOften,
    Unauthorized,
)
from app.web import policy_words, remedies, role_words


def mishap(error: RoozError) -> tuple[str, str]:
    """Title and sentence for an error: what happened, what to do."""
    if isinstance(error, NotEnoughPoints):
        return _("Not enough points"), _(
            "That needs %(needed)d points and you have %(available)d. Choose fewer products.",
            needed=error.needed,
            available=error.available,
        )
    if isinstance(error, RoleForbids):
        return role_words.forbidden(error)
    if isinstance(error, Conflict) and str(error) == "workspace_switched":
        return _("You switched workspaces"), _(
            "Another tab shows another workspace now. Nothing was changed. Go back to the one that"
            " this page belongs to, and try again."
        )
    if isinstance(error, Invalid):
        return _("That doesn't fit"), invalid(error)
    table: list[tuple[type[RoozError], str, str]] = [
        (
            Closed,
            _("Back in a little while"),
            _("We are at work on Rooz Auto itself. Your shop isn't touched, and nothing is lost."),
        ),
        (
            SwitchedOff,
            _("This is switched off at present"),
            _("Nothing was changed, and what is under way goes on. Try again later."),
        ),
        (NotFound, _("This page isn't here"), _("It may have moved with its product.")),
        (
            Unauthorized,
            _("You aren't signed in"),
            _("Your sign-in ended. Sign in again; nothing was changed."),
        ),
        (
            SecondStepMissing,
            _("Set up the second step first"),
            _("Whoever runs the platform needs one. Your account’s page leads there."),
        ),
        (
            TooOften,
            _("That was too often"),
            _("Wait a while and try again; nothing was changed."),
        ),
        (
            ExternalError,
            _("Something we need didn't answer"),
            _("Nothing was changed. Wait a moment and try again."),
        ),
    ]
    for kind, title, text in table:
        if isinstance(error, kind):
            return title, text
    return _("Somebody was quicker"), _(
        "This changed since you opened the page. Load it again to see how it stands now."
    )


def invalid(error: Invalid) -> str:
    """What is wrong with the input."""
    codes = {
        "shopify_only": _("A workspace made by Shopify has its one shop."),
        "none_left": _("None of these products can be written. The reasons stand beside them."),
        "none_picked": _("No product was picked. Pick some in Shopify's list first."),
        "too_many": _("Choose at most 1,000 products at once."),
        "none_accepted": _("Accept a draft first, then publish."),
        "several_stores": _("Publish one store's drafts at a time."),
        "too_many_views": _("You have enough views. Remove one first."),
        "too_long": _("The text is too long."),
        "empty": _("The text is empty."),
        "not_an_address": _("An address has small letters, digits and single hyphens alone."),
        "banned_word": _("Your brand voice bans a word of it. Change the text, or the voice."),
        "html_not_allowed": _("The text has code that we don't publish."),
        "address_malformed": _("That isn't a web address. Write it like shop.example."),
        "address_private": _("That address isn't on the public internet."),
        "key_malformed": _("That isn’t a key of WooCommerce’s: copy it whole, to the last sign."),
        "key_cut": _("That is just the end of a key, as lists show it. Make a new one to copy."),
        "key_swapped": _("That is the other part of the key: the two are in each other’s place."),
        "uninstall_there": _("Uninstall Rooz Auto in your Shopify admin; that disconnects it."),
        "reconnect": _("The store is shut to us. Connect it again first."),
        "uninstalled": _("The store was disconnected. Connect it again first."),
    }
    for code in error.fields.values():
        if code in codes:
            return codes[code]
        if code.startswith("policy_"):
            return policy_words.refused(code)
        if code in set(Ailment):
            return remedies.title(Ailment(code))
    return _("Something in the form can't be taken. Nothing was changed.")


def by_field(error: Invalid) -> dict[str, str]:
    """What is wrong with each field of a form."""
    return {name: invalid(Invalid("", {name: code})) for name, code in error.fields.items()}


def taken_here() -> str:
    """A shop that is a store already, here or elsewhere."""
    return _("This shop is connected as a store of its own. Disconnect that one first.")


def taken() -> str:
    """A shop that another workspace has."""
    return _("Another workspace has this shop. Disconnect it there first.")


def http_mishap(status: int) -> tuple[str, str]:
    """Title and sentence for an HTTP error."""
    if status >= 500:  # noqa: PLR2004
        return broken()
    return {
        404: (_("This page isn't here"), _("It may have moved with its product.")),
        405: (_("This page isn't here"), _("It may have moved with its product.")),
        413: (_("That is too big"), _("Send less than 1 MB. Nothing was changed.")),
        429: (_("That was too often"), _("Wait a while and try again; nothing was changed.")),
    }.get(status, (_("That doesn't fit"), _("The request couldn't be read. Nothing was changed.")))


def broken() -> tuple[str, str]:
    """What a bug of ours says to whoever met it."""
    return _("Something broke on our side"), _(
        "Nothing was charged, and nothing in your shop was changed. Try again."
    )


def unreached() -> tuple[str, str]:
    """What a browser shows where it finds no network, or nobody at its end."""
    return _("You're offline, or we are"), _(
        "This page comes by itself as soon as we can be reached again."
    )


def unsent() -> tuple[str, str]:
    """The same, after a form."""
    return _("You're offline, or we are"), _(
        "What you sent didn't get through. Go back: what you typed is still there."
    )
