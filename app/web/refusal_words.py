"""Why a product stays out of an order, and which of its texts could be written all the same."""

from collections.abc import Iterable

from flask_babel import gettext as _

from app.domain.catalog import Field
from app.web.punctuation import listed_text
from app.web.wording import field_name


def refusal(reason: str, losses: tuple[str, ...]) -> str:
    """Why a product stays out of an order."""
    if reason == "losses" and losses == ("spelling",):
        return _(
            "On any write your shop spells this product's HTML in another way. Shoppers see no"
            " difference, but undo couldn't bring back every byte."
        )
    if reason == "losses":
        what = listed_text(map(_loss, losses))
        return _(
            "Your shop would drop %(what)s on any write, and undo couldn't bring it back.",
            what=what,
        )
    return {
        "trashed": _("It is in your shop's trash."),
        "nothing_missing": _("What you asked for is there already, so it costs nothing."),
        "left_alone": _("You keep it to yourself: it is on your never-touch list."),
        "unknown": _("It isn't in this store any more."),
        "kind": _("This service doesn't write for it."),
        "scope": _("Your shop hasn't allowed Rooz Auto to write it yet."),
        "no_seo_plugin": _(
            "Your shop has no SEO plugin to keep these texts. Install Yoast SEO or Rank Math, then"
            " read the shop again."
        ),
        "shut_seo_plugin": _(
            "Your SEO plugin keeps these texts where your shop's key doesn't reach. Let us write"
            " them too on the store's page."
        ),
        "seo_refused": _(
            "Your shop doesn't take our application password for SEO texts any more. Let us in"
            " again on the store's page."
        ),
        "no_language": _(
            "Your shop has no such language. Add it in your shop's settings, then read the shop"
            " again."
        ),
        "nothing_to_translate": _("It has no text of its own yet that could be translated."),
        "no_seo_place": _(
            "Your shop lets nobody from outside write SEO texts for categories and tags. Write them"
            " in your SEO plugin."
        ),
        "builder": _(
            "Its page is made with a page builder, and shoppers don't see its description. Put a"
            " description into the builder's page, or write the text there."
        ),
    }.get(reason, reason)


def field_names(fields: Iterable[Field]) -> str:
    """Fields, one after the other."""
    return listed_text(map(field_name, fields))


def _loss(code: str) -> str:
    return {
        "iframe": _("an embedded video or map"),
        "backslash": _("backslashes"),
        "script": _("a script"),
        "handler": _("interactive code"),
        "angle": _("a lone < sign"),
        "style": _("some inline styling"),
        "markup": _("some of its HTML"),
        "spelling": _("the spelling of its HTML"),
    }.get(code, code)
