"""What is wrong with what somebody typed about their account, in the reader's language."""

from flask import render_template
from flask.typing import ResponseReturnValue
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


def wrong_code() -> str:
    """A code that lets nobody in."""
    return _("That code isn’t good, or was used. Take the next one.")


def over(again: str, label: str) -> ResponseReturnValue:
    """The page of a mailed link that is good for nothing any more."""
    return render_template(
        "sign_in/over.html", layout="base.html", plain=True, again=again, label=label
    ), 404


def _said(name: str, code: str) -> str:
    return {
        "email": _("That isn’t an e-mail address. It looks like name@shop.example."),
        "differs": _("That isn’t it. Type it as it stands above."),
        "same": _("That is your address already."),
        "wrong": _("That isn’t your password.") if name == "old" else wrong_code(),
        "too_short": _("Take at least 8 characters."),
        "common": _(
            "That one is guessed at once. Take three or four words that don’t go together."
        ),
        "missing": _("Give it a name; it can be changed later."),
        "too_long": _("That is too long."),
    }.get(
        "email" if (name, code) == ("email", "malformed") else code,
        _("That can’t be taken."),
    )
