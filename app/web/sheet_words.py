"""What is told of a file of drafts and of its rows."""

from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.sheets import Told
from app.web.wording import problem

GOOD = frozenset({"accepted", "edited_accepted", "edited", "rejected"})


def wrong(error: Invalid) -> str:
    """Why a file can't be read."""
    return {
        "too_big": _("The file is too big. Send at most 5,000 rows at once."),
        "encoding": _("Save the file as “CSV UTF-8”, or send the Excel file itself."),
        "columns": _(
            "A column is missing. Keep the columns draft, version, proposed and decision."
        ),
    }.get(error.fields.get("file", ""), _("This is no CSV or Excel file that we can read."))


def outcome(told: Told) -> str:
    """What became of a row."""
    return {
        "accepted": _("Accepted"),
        "edited_accepted": _("Edited and accepted"),
        "edited": _("Edited; still to be decided"),
        "rejected": _("Rejected"),
        "left": _("Left as it was"),
        "changed": _("The draft or your shop's text changed since the file was made."),
        "unknown": _("No such draft in this store."),
        "on_its_way": _("It is on its way to the shop already."),
        "refused": _refused(told.detail),
    }[told.outcome]


def _refused(code: str) -> str:
    return {
        "decision": _("The decision must be accept, reject or empty."),
        "formula": _("A formula can't be a text."),
        "held": _("Nothing of it is confirmed yet."),
    }.get(code) or problem(code, "")
