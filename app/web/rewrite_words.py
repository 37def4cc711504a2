"""What can be asked of a text that is written once more, and what came of it."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.asked import MOST_CHARS, Instruction, Usual
from app.domain.drafts import Check
from app.domain.errors import Invalid
from app.domain.rewrites import SAME, Covered, code
from app.domain.unmet import BANNED, KEPT_OUT, UNPROVEN, UNREAD
from app.usecases.rewrite import MOST_DRAFTS
from app.web.days import dated


def usual_name(usual: Usual) -> str:
    """One of the usual wishes."""
    return {
        Usual.SHORTER: _("Shorter"),
        Usual.LONGER: _("More detail"),
        Usual.BEGINNERS: _("For beginners"),
        Usual.LIST: _("As a list"),
        Usual.PROSE: _("No list"),
        Usual.FRESH: _("In other words"),
    }[usual]


def told(instruction: Instruction) -> str:
    """An instruction as the merchant gave it."""
    usual = [usual_name(each) for each in instruction.usual]
    own = [_("“%(words)s”", words=instruction.words)] if instruction.words else []
    return " · ".join([*usual, *own])


def followed(found: Check) -> str:
    """Whether a text does as it was asked; "" where the check is of something else."""
    done, missed = {
        code(Usual.SHORTER): (
            _("Shorter: %(lengths)s", lengths=found.detail),
            _("Not shorter: %(lengths)s", lengths=found.detail),
        ),
        code(Usual.LONGER): (
            _("More detail: %(lengths)s", lengths=found.detail),
            _("Your shop tells no more of it."),
        ),
        code(Usual.BEGINNERS): (_("Easier to read"), _("Not easier to read")),
        code(Usual.LIST): (_("As a list"), _("Not as a list")),
        code(Usual.PROSE): (_("Without a list"), _("Still with a list")),
        code(Usual.FRESH): (_("In other words"), _("Mostly the same words")),
        SAME: (_("Another text"), _("The same text")),
    }.get(found.code, ("", ""))
    return done if found.is_passed else missed


def missed(found: Check) -> str:
    """What was asked and not done, and why; "" where the check is of something else."""
    if found.code == UNREAD:
        return _(
            "The offline writer knows the suggestions alone. What you asked in your own words waits"
            " for a writer with AI."
        )
    return {
        UNPROVEN: _(
            "You asked for “%(what)s”. Nothing in your shop says so, so the text doesn’t.",
            what=found.detail,
        ),
        BANNED: _(
            "You asked for “%(what)s”. Your brand voice bans it, so the text doesn’t say it.",
            what=found.detail,
        ),
        KEPT_OUT: _(
            "You asked for “%(what)s”. A policy of your shop keeps that out, so the text doesn’t"
            " say it.",
            what=found.detail,
        ),
    }.get(found.code, "")


def unchanged(detail: str) -> str:
    """That a text is the one of before, and why; `detail` is what was asked in vain."""
    name, _colon, what = detail.partition(":")
    found = Check(name, is_passed=False, detail=what)
    why = missed(found) or followed(found)
    if why:
        return " ".join((why, _("The text stays as it was, and costs nothing.")))
    return _("The writer had no other words for it. The text stays as it was, and costs nothing.")


def price(points: int, covered: Covered | None) -> str:
    """What it costs, and why it is free."""
    if points:
        return ngettext("%(num)d point", "%(num)d points", points)
    if covered is None:
        return _("free")
    return ngettext(
        "free: %(num)d rewrite is left until %(day)s",
        "free: %(num)d rewrites are left until %(day)s",
        covered.left,
        day=dated(covered.until),
    )


def wrong(error: Invalid) -> str:
    """Why an instruction can't be taken."""
    said = {
        "asked_nothing": _("Choose a suggestion, or say it in your own words."),
        "asked_too_long": _("Say it in at most %(most)s characters.", most=MOST_CHARS),
        "asked_both_ways": _("A text can’t be both: choose one of the two."),
        "none_picked_again": _("Pick a draft first."),
        "too_many_drafts": _("Choose at most %(most)s drafts at once.", most=MOST_DRAFTS),
        "not_again": _("These drafts can’t be written once more. Order the texts anew."),
    }
    found = (said[code] for code in error.fields.values() if code in said)
    return next(found, _("Something in the form can't be taken. Nothing was changed."))
