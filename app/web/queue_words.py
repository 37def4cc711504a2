"""Words of the review queue: its filters, decisions on many, and what is said while one types."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.drafts import Draft, DraftState, Problem
from app.domain.errors import Invalid
from app.domain.proofs import Proof
from app.web import mishaps, wording


def verdict(code: str) -> str:
    """What was found in a draft, as a filter."""
    return {
        "clear": _("Nothing doubted"),
        "held": _("A sentence held back"),
        "cut": _("A sentence left out"),
        "alike": _("Like another text"),
    }[code]


def length(code: str) -> str:
    """How a draft's length reads, as a filter."""
    return {
        "off": _("Too short or too long"),
        "short": _("Short"),
        "long": _("Long"),
    }[code]


def order(code: str) -> str:
    """In which order drafts come."""
    return {"written": _("As they were written"), "gain": _("What gains most first")}[code]


def state(code: DraftState) -> str:
    """Where a draft stands."""
    return {
        DraftState.READY: _("Waits"),
        DraftState.ACCEPTED: _("Accepted"),
        DraftState.REJECTED: _("Rejected"),
        DraftState.PUBLISHING: _("On its way"),
        DraftState.PUBLISHED: _("Published"),
        DraftState.BLOCKED: _("Blocked"),
    }[code]


def decided(state: DraftState, count: int, asked: int) -> str:
    """What came of a decision on many."""
    done = {
        DraftState.ACCEPTED: ngettext("%(num)d draft accepted.", "%(num)d drafts accepted.", count),
        DraftState.REJECTED: ngettext("%(num)d draft rejected.", "%(num)d drafts rejected.", count),
    }.get(state) or ngettext("%(num)d draft waits again.", "%(num)d drafts wait again.", count)
    left = asked - count
    if not left:
        return done
    stayed = ngettext(
        "%(num)d stays as it was: decided so already, changed in your shop, or not fit to go out.",
        "%(num)d stay as they were: decided so already, changed in your shop, or not fit to go"
        " out.",
        left,
    )
    return f"{done} {stayed}"


def publish(count: int) -> str:
    """The button that publishes what is accepted."""
    return ngettext("Publish %(num)d accepted", "Publish %(num)d accepted", count)


def changed(draft: Draft, who: str) -> str:
    """What somebody did to a draft, who and when."""
    at = wording.when(draft.changed_at or draft.created_at)
    if draft.state is DraftState.READY and draft.edited:
        return _("%(who)s wrote it anew, %(when)s.", who=who, when=at)
    if draft.state is DraftState.READY:
        return _("%(who)s changed it, and it waits again, %(when)s.", who=who, when=at)
    if draft.state is DraftState.ACCEPTED:
        return _("%(who)s accepted it, %(when)s.", who=who, when=at)
    if draft.state is DraftState.REJECTED:
        return _("%(who)s rejected it, %(when)s.", who=who, when=at)
    return _("%(who)s sent it to your shop, %(when)s.", who=who, when=at)


def measure(found: Proof) -> str:
    """How long a wording is, and how long it reads well."""
    least, most = found.good
    if found.in_words:
        return _(
            "%(n)s words; %(least)s to %(most)s read well",
            n=found.count,
            least=least,
            most=most,
        )
    return _(
        "%(n)s characters; %(least)s to %(most)s read well",
        n=found.count,
        least=least,
        most=most,
    )


def fault(found: Problem) -> str:
    """Why a wording wouldn't be taken."""
    if found.code in ("not_an_address", "empty"):
        return mishaps.invalid(Invalid("", {"text": found.code}))
    return wording.problem(found.code, found.subject)
