"""What the panel's codes mean in the reader's language."""

from flask_babel import gettext as _

from app.domain.audit_log import Deed


def deed(code: Deed) -> str:
    """What an admin did."""
    return {
        Deed.ADMIN_MADE: _("Made an admin"),
        Deed.MODELS_SAVED: _("AI models changed"),
        Deed.POINTS_GRANTED: _("Points granted"),
    }[code]
