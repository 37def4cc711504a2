"""What the panel's codes mean in the reader's language."""

from flask_babel import gettext as _

from app.domain.audit_log import Deed
from app.domain.tenants import Role


def deed(code: Deed) -> str:
    """What an admin did."""
    return {
        Deed.ADMIN_MADE: _("Made an admin"),
        Deed.MODELS_SAVED: _("AI models changed"),
        Deed.POINTS_GRANTED: _("Points granted"),
        Deed.POINTS_TAKEN_BACK: _("Points taken back"),
    }[code]


def role(code: Role) -> str:
    """What a member is."""
    return {
        Role.OWNER: _("Owner"),
        Role.EDITOR: _("Editor"),
        Role.REVIEWER: _("Reviewer"),
        Role.VIEWER: _("Viewer"),
    }[code]


def wrong(code: str) -> str:
    """What is wrong with something that an admin typed."""
    return {
        "points_whole": _("That has to be a whole number above 0."),
        "points_many": _("That is more than can be moved at a time."),
        "reason_missing": _("Say why, in three letters to 300."),
    }[code]
