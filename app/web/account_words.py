"""What is wrong with what somebody typed about their account, in the reader's language."""

from flask_babel import gettext as _

from app.domain.errors import Invalid


def wrong(error: Invalid) -> dict[str, str]:
    """What to say at each field."""
    return {name: _said(name, code) for name, code in error.fields.items()}


def known() -> str:
    """Somebody has an account with that address already."""
    return _("This address has an account. Sign in, or set a new password if it is forgotten.")


def no_mail() -> str:
    """Nothing can be mailed."""
    return _("This server can’t send mail yet; whoever runs it has to set SMTP_URL.")


def _said(name: str, code: str) -> str:
    return {
        "email": _("That isn’t an e-mail address. It looks like name@shop.example."),
        "too_short": _("Take at least 8 characters."),
        "common": _(
            "That one is guessed at once. Take three or four words that don’t go together."
        ),
        "missing": _("Give it a name; it can be changed later."),
        "too_long": _("That is too long."),
    }.get(
        "email" if name == "email" else code,
        _("That can’t be taken."),
    )
