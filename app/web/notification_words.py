"""What people are told, in words, and where it leads."""

from collections.abc import Mapping

from flask import get_template_attribute, url_for
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.happenings import Kind
from app.domain.ids import UserId
from app.domain.notifications import MOST_UNREAD, Notification, Way
from app.usecases.notification_mail import told_of

TONES = {
    Kind.DRAFTS_READY: ("review", "info"),
    Kind.RUN_DONE: ("check", "good"),
    Kind.RUN_PAUSED: ("clock", "warn"),
    Kind.RUN_STOPPED: ("warn", "bad"),
    Kind.PUBLISH_CONFLICT: ("warn", "warn"),
    Kind.DRAFTS_DECIDED: ("team", "info"),
    Kind.STORE_SHUT: ("store", "bad"),
    Kind.POINTS_LOW: ("wallet", "warn"),
    Kind.RIVAL_NEWS: ("search", "info"),
    Kind.MEMBER_JOINED: ("team", "good"),
}


def sentence(told: Notification, names: Mapping[UserId, str]) -> str:
    """What happened."""
    name = names.get(told.by, "") if told.by else ""
    line = get_template_attribute("email/notifications/lines.txt", "line")
    return str(line(told_of(told, name))).strip()


def symbol(kind: Kind) -> tuple[str, str]:
    """An icon, and how urgent it is."""
    return TONES[kind]


def address(told: Notification) -> str:
    """The page of what it tells of."""
    about = told.about
    if "run" in about:
        return url_for("runs.show", run_id=about["run"])
    if told.kind is Kind.STORE_SHUT:
        return url_for("stores.show", store_id=about["store"])
    pages = {
        Kind.POINTS_LOW: "wallet.show",
        Kind.RIVAL_NEWS: "competitors.index",
        Kind.MEMBER_JOINED: "team.show",
    }
    return url_for(pages.get(told.kind, "drafts.queue"))


def kind_name(kind: Kind) -> str:
    """A kind, as one chooses how to hear of it."""
    return {
        Kind.DRAFTS_READY: _("Drafts wait for your review"),
        Kind.RUN_DONE: _("A long order is done"),
        Kind.RUN_PAUSED: _("An order is paused"),
        Kind.RUN_STOPPED: _("An order was stopped"),
        Kind.PUBLISH_CONFLICT: _("A product was changed before we published"),
        Kind.DRAFTS_DECIDED: _("Somebody else decided on your drafts"),
        Kind.STORE_SHUT: _("A store has to be connected again"),
        Kind.POINTS_LOW: _("Points run low"),
        Kind.RIVAL_NEWS: _("News of shops that you watch"),
        Kind.MEMBER_JOINED: _("An invitation was accepted"),
    }[kind]


def way_name(way: Way) -> str:
    """A way to hear of it."""
    return {
        Way.OFF: _("Off"),
        Way.ON: _("Here"),
        Way.AT_ONCE: _("Here, and by mail at once"),
        Way.DAILY: _("Here, and by mail once a day"),
    }[way]


def bell_label(unread: int) -> str:
    """What a screen reader says of the bell."""
    if not unread:
        return _("Notifications")
    return _("Notifications, %(count)s not read", count=number(unread))


def number(unread: int) -> str:
    """The bell's small number."""
    return f"{MOST_UNREAD}+" if unread > MOST_UNREAD else str(unread)


def wrong(error: Invalid) -> str:
    """Why a way can't be had."""
    codes = set(error.fields.values())
    if "no_mail" in codes:
        return _("There is no confirmed e-mail address of yours to send mail to.")
    return _("That can’t be taken.")
