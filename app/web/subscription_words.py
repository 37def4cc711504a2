"""What programs hear of, why one can't be kept, and what came of deliveries, in words."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.errors import Invalid
from app.domain.events import EventType
from app.domain.subscriptions import (
    LONGEST_NAME,
    MOST_SUBSCRIPTIONS,
    DeliveryOutcome,
    DeliveryState,
    Off,
)


def event(which: EventType) -> str:
    """What it tells of."""
    return {
        EventType.RUN_FINISHED: _("A run is done"),
        EventType.RUN_STOPPED: _("A run was stopped"),
        EventType.RUN_PAUSED: _("A run waits"),
        EventType.DRAFTS_READY: _("A product’s drafts wait for review"),
        EventType.PRODUCT_PUBLISHED: _("A product’s texts are in the shop"),
        EventType.PRODUCT_CONFLICT: _("A text was left alone, for somebody changed it"),
        EventType.REVISIONS_UNDONE: _("Texts of ours were taken back"),
        EventType.COMPETITOR_JOB_FINISHED: _("An analysis of a competitor is over"),
        EventType.POINTS_LOW: _("Few points are left"),
        EventType.STORE_RECONNECT: _("A store has to be connected again"),
        EventType.TEST: _("A test"),
    }[which]


def state(which: DeliveryState) -> str:
    """Where a delivery stands."""
    return {
        DeliveryState.WAITING: _("on its way"),
        DeliveryState.DELIVERED: _("delivered"),
        DeliveryState.GIVEN_UP: _("given up"),
    }[which]


def outcome(which: DeliveryOutcome, status: int | None) -> str:
    """What came of the last try."""
    if status is not None and which is not DeliveryOutcome.SWITCHED_OFF:
        return _("Answered %(status)s", status=status)
    return {
        DeliveryOutcome.TOO_SLOW: _("No answer within ten seconds"),
        DeliveryOutcome.UNREACHABLE: _("Couldn’t be reached"),
        DeliveryOutcome.PRIVATE: _("Leads to an address that we don’t call"),
        DeliveryOutcome.UNSIGNED: _("Couldn’t be signed; make a new secret"),
        DeliveryOutcome.SWITCHED_OFF: _("Not sent: it was switched off"),
    }.get(which, _("Not tried yet"))


def off(which: Off) -> str:
    """Why nothing is delivered."""
    return {
        Off.NOT: "",
        Off.BY_HAND: _("Nothing is sent there, for you switched it off."),
        Off.UNSUBSCRIBED: _("Your program said that it wants no more (it answered 410)."),
        Off.FAILING: _(
            "It failed for three days, so we switched it off. Mend it, then switch it on."
        ),
    }[which]


def wrong(error: Invalid) -> dict[str, str]:
    """By field, why it can't be kept so."""
    said = {
        "length": ngettext(
            "A name of at most %(num)d character.",
            "A name of at most %(num)d characters.",
            LONGEST_NAME,
        ),
        "missing": _("Choose at least one thing to hear of."),
        "address_malformed": _("This isn’t an address."),
        "address_plain": _("The address has to begin with https://."),
        "address_private": _("We can’t call this address: it has to be public, by https."),
        "too_many": ngettext(
            "There is %(num)d already; remove one first.",
            "There are %(num)d already; remove one first.",
            MOST_SUBSCRIPTIONS,
        ),
    }
    return {field: said.get(code, _("This can’t be kept.")) for field, code in error.fields.items()}
