"""What the panel's codes mean in the reader's language."""

from collections.abc import Sequence

from flask_babel import gettext as _

from app.domain.audit_log import Deed
from app.domain.health import Part, State
from app.domain.platform_settings import Feature
from app.domain.runs import RunKind
from app.domain.services import ServiceCode
from app.domain.tenants import Role
from app.domain.workload import Line
from app.web.wording import run_name, service_name, when


def deed(code: Deed) -> str:
    """What an admin did."""
    return {
        Deed.ADMIN_MADE: _("Made an admin"),
        Deed.MODELS_SAVED: _("AI models changed"),
        Deed.MODEL_TRIED: _("A model asked once, for the task"),
        Deed.POINTS_GRANTED: _("Points granted"),
        Deed.POINTS_TAKEN_BACK: _("Points taken back"),
        Deed.BRANDING_CHANGED: _("Branding changed"),
        Deed.PRICE_CHANGED: _("Price changed:"),
        Deed.SETTING_CHANGED: _("Setting changed:"),
        Deed.GUEST_CAME: _("Looked into the workspace:"),
        Deed.GUEST_CHANGED: _("Changed something as a guest:"),
        Deed.GUEST_LEFT: _("Left the workspace"),
        Deed.JOB_RETRIED: _("A failed job tried again"),
        Deed.JOB_DROPPED: _("A failed job let go of"),
        Deed.RUN_WOKEN: _("Workers sent to a run"),
    }[code]


def role(code: Role) -> str:
    """What a member is."""
    return {
        Role.OWNER: _("Owner"),
        Role.EDITOR: _("Editor"),
        Role.REVIEWER: _("Reviewer"),
        Role.VIEWER: _("Viewer"),
    }[code]


def part(code: Part) -> str:
    """One of our own parts."""
    return {
        Part.DATABASE: _("Database"),
        Part.QUEUE: _("Queue’s server"),
        Part.WORKERS: _("Workers"),
        Part.CRAWLERS: _("Workers that crawl"),
        Part.CLOCK: _("Clock that finds what is due"),
        Part.TIME: _("Time on all machines"),
    }[code]


def health(code: State) -> str:
    """How a part is."""
    return {
        State.OK: _("well"),
        State.DEGRADED: _("hampered"),
        State.DOWN: _("away"),
    }[code]


def tone(code: State) -> str:
    """Its colour."""
    return {State.OK: "good", State.DEGRADED: "warn", State.DOWN: "bad"}[code]


def line(name: str) -> str:
    """A queue."""
    return {
        "io": _("Writing, reading and publishing"),
        "post": _("Telling programs what happened"),
        "heavy": _("Crawling"),
    }[name]


def oldest(lines: Sequence[Line]) -> str:
    """How long the oldest job waits."""
    times = [line.oldest_at for line in lines if line.oldest_at]
    return _("the oldest since %(when)s", when=when(min(times))) if times else ""


def run_kind(kind: RunKind) -> str:
    """What a run does, whatever its service."""
    return _("Writing") if kind is RunKind.GENERATE else run_name(kind, None)


def priced(code: str) -> str:
    """What has a price."""
    kind, _dot, name = code.partition(".")
    if kind == "service":
        return service_name(ServiceCode(name))
    if kind == "analysis":
        return _("Competitor analysis with AI") if name == "ai" else _("Competitor analysis")
    return _("Task through the API: %(task)s", task=name)


def feature(code: Feature) -> str:
    """What can be switched off."""
    return {
        Feature.REGISTRATION: _("New people can make accounts."),
        Feature.ORDERS: _("People and programs can order texts."),
        Feature.ANALYSES: _("They can have rivals’ shops analysed and watched."),
        Feature.READINGS: _("Shops are looked at by themselves, for what webhooks didn’t tell."),
    }[code]


def wrong(code: str) -> str:
    """What is wrong with something that an admin typed."""
    return {
        "points_whole": _("That has to be a whole number above 0."),
        "points_many": _("That is more than can be moved at a time."),
        "of_admin": _("Another admin belongs to it: nobody looks in there."),
        "no_browser": _("That takes a sign-in with a browser."),
        "price_malformed": _("A whole number from 1 to 1,000."),
        "price_unknown": _("That has no price."),
        "reason_missing": _("Say why, in three letters to 300."),
        "competitive_mode_malformed": _("There is no such way."),
        "point_usd_malformed": _("That has to be an amount such as 0.05, or nothing."),
        "switched_off_malformed": _("There is no such feature."),
        "banner_malformed": _("A banner has 300 letters at most."),
        "maintenance_malformed": _("It is on or off."),
        "banner_missing": _("Say it in English too: it stands where a language has none."),
    }[code]
