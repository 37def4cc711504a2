"""Rules in a merchant's words: what each asks for, what it did, and what stopped it."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.languages import OFFERED
from app.domain.rules import UNTRANSLATED, Look, Occasion, Rule, Stop
from app.web.finding_words import gap_name
from app.web.wording import service_name


def occasion_name(occasion: Occasion) -> str:
    """When a product falls under a rule, as a choice."""
    return {
        Occasion.NEW: _("A product is new"),
        Occasion.CHANGED: _("A product is new, or you changed it"),
    }[occasion]


def finding_name(finding: str) -> str:
    """What such a product lacks."""
    return _("Not in the language below") if finding == UNTRANSLATED else gap_name(finding)


def heading(rule: Rule) -> str:
    """A rule in one line."""
    if rule.finding != UNTRANSLATED:
        return f"{occasion_name(rule.occasion)} · {gap_name(rule.finding)}"
    lacks = _("Not yet in %(language)s", language=OFFERED[rule.language].name)
    return f"{occasion_name(rule.occasion)} · {lacks}"


def told(rule: Rule) -> str:
    """What it has drafted, and how much of it."""
    drafted = ngettext(
        "%(service)s in %(language)s, at most %(num)d product a day.",
        "%(service)s in %(language)s, at most %(num)d products a day.",
        rule.most_a_day,
        service=service_name(rule.service),
        language=OFFERED[rule.language].name,
    )
    if not rule.category:
        return drafted
    only = _("Only in: %(category)s.", category=rule.category)
    return f"{drafted} {only}"


def stopped(look: Look) -> str:
    """Why it ordered no more when it last looked."""
    n, refused = look.waiting, look.refused
    why = {
        Stop.NOTHING: _("Every product that fits has been ordered."),
        Stop.DAY_FULL: ngettext(
            "Today’s limit is reached; %(num)d product waits for tomorrow.",
            "Today’s limit is reached; %(num)d products wait for tomorrow.",
            n,
        ),
        Stop.NO_POINTS: ngettext(
            "Your points don’t cover more; %(num)d product waits for points.",
            "Your points don’t cover more; %(num)d products wait for points.",
            n,
        ),
        Stop.SHUT: _("The shop isn’t connected, so nothing is ordered. Connect it again."),
        Stop.REFUSED: "",
    }[look.stop]
    left_out = ngettext(
        "%(num)d product that fits can’t be written for; order it by hand to see why.",
        "%(num)d products that fit can’t be written for; order them by hand to see why.",
        refused,
    )
    return f"{why} {left_out}".strip() if refused else why


def trouble(code: str) -> str:
    """What is wrong with a field of the form, or with all of it."""
    return {
        "unread": _("The shop hasn’t been read yet. Rules can be made once it has."),
        "too_many": _("A shop has at most 20 rules. Remove one first."),
        "out_of_range": _("A whole number from 1 to 1000."),
        "own": _("The shop speaks that language already. Choose another to translate into."),
        "too_long": _("That is too long for a category’s name."),
    }.get(code, _("Choose one of the list."))
