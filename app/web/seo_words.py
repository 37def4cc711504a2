"""What keeps us from SEO texts that a shop's plugin keeps apart, in its merchant's words."""

from flask_babel import gettext as _


def seo_trouble(code: str) -> str:
    """What went wrong, and what to do about it."""
    return {
        "seo_not_apart": _("Your shop’s SEO texts need no password of their own."),
        "seo_no_https": _(
            "An application password goes over https alone, and your shop is on http."
        ),
        "seo_no_passwords": _(
            "Your WordPress gives no application passwords. A security plugin may have switched"
            " them off, or WordPress is older than 5.6. Allow them, then try again."
        ),
        "seo_elsewhere": _(
            "Your shop’s screen for that is on another host than the shop itself, so we don’t go"
            " there. Check both addresses under Settings, General."
        ),
        "seo_other_shop": _("That answer came from another shop, so we didn’t take it."),
        "seo_no_answer": _("Your shop’s answer had no password. Try again."),
        "seo_refused": _(
            "That password doesn’t let us write SEO texts. Approve as an administrator, or as"
            " somebody who may edit products and their SEO settings. All in One SEO has to be"
            " 4.5.5 or newer."
        ),
        "seo_unanswered": _(
            "Your shop didn’t answer as we hoped, so nothing changed. Check the connection, then"
            " try again."
        ),
        "seo_over": _("That took too long, or was done already. Begin again on the store’s page."),
        "seo_not_revoked": _(
            "Your shop didn’t answer, so our application password still stands there. Delete the"
            " one named Rooz Auto: Users, Profile, Application Passwords."
        ),
    }.get(code, code)
