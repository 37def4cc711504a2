"""What a shop's own word, in the middle of a run, means for its merchant."""

import re

from flask_babel import gettext as _

NO_MAIN_PICTURE = "no main picture"  # as our WooCommerce adapter tells of it
# as our WooCommerce client tells of an answer: its status, its code and its message
_ANSWERED = re.compile(r"woocommerce answered (\d{3})(?: (\w+))?(?: (\S+))?")
BLOCKED = frozenset({"401", "403", "405", "406"})
PLAIN = frozenset({"408", "413", "429"})  # they say themselves what is the matter


def explained(detail: str) -> str:
    """What happened and what to do; "" where the shop's own word has to do."""
    if NO_MAIN_PICTURE in detail:
        return _(
            "It has a gallery and no main picture, and your shop would make one of the gallery’s"
            " the main one. So its alt texts stay out. Choose a main picture, then order again."
        )
    answered = _ANSWERED.match(detail)
    if answered is None:
        return ""
    status, code, rest = answered[1], answered[2] or "", answered[3] or ""
    if code == "moved":
        return _(
            "Your shop leads to %(place)s now. If it moved, say so on its page under Stores.",
            place=rest,
        )
    return _why(status, code)


def _why(status: str, code: str) -> str:
    if code == "rest_no_route":
        return _("WooCommerce is off in your shop. Activate it, then start this again.")
    if status == "503":
        return _("Your shop was under maintenance for too long. Start this again later.")
    if status == "500":
        return _(
            "Your shop broke while it answered. The mail that WordPress sent its administrator, or "
            "your host’s error log, says why."
        )
    # all that WordPress itself refuses has a code
    is_walled = not code and status < "500" and status not in PLAIN
    if status in BLOCKED or is_walled:
        return _("Something blocks your shop’s REST API. Check its connection under Stores.")
    return ""
