"""What our codes mean in the reader's language: findings, outcomes, mishaps."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from flask_babel import format_currency, format_decimal, format_time
from flask_babel import gettext as _

from app.domain import competitor_jobs
from app.domain.catalog import Field, Kind, Slot
from app.domain.departures import FORMER
from app.domain.drafts import Claim
from app.domain.languages import OFFERED, base
from app.domain.runs import ItemState, RunKind, RunState
from app.domain.second_reading import DOUBTED
from app.domain.services import ServiceCode
from app.domain.sights import PICTURE
from app.web.days import NO_YEAR, WHOLE, dated
from app.web.policy_words import kept_out
from app.web.punctuation import listed_text
from app.web.rewrite_words import unchanged
from app.web.shop_words import explained
from app.web.written import written


def field_name(field: Field) -> str:
    """A field as merchants call it."""
    return {
        Field.TITLE: _("Title"),
        Field.DESCRIPTION: _("Description"),
        Field.SHORT_DESCRIPTION: _("Short description"),
        Field.SEO_TITLE: _("SEO title"),
        Field.META_DESCRIPTION: _("Meta description"),
        Field.FOCUS_KEYWORD: _("Focus keyword"),
        Field.HANDLE: _("Address"),
        Field.ALT_TEXT: _("Alt text"),
    }[field]


def slot_name(slot: Slot, numbers: Mapping[object, int]) -> str:
    """A slot, with the image's number where it is an alt text."""
    if slot.image_id is not None:
        return _("Alt text %(number)s", number=numbers.get(slot.image_id, "?"))
    name = field_name(slot.field)
    spoken = OFFERED.get(base(slot.locale))
    return f"{name} ({spoken.name if spoken else slot.locale})" if slot.locale else name


def kind_name(kind: Kind) -> str:
    """What of a shop, as a filter."""
    return {
        Kind.PRODUCT: _("Products"),
        Kind.COLLECTION: _("Collections"),
        Kind.TAG: _("Tags"),
        Kind.PAGE: _("Pages of the shop"),
        Kind.ARTICLE: _("Articles"),
    }[kind]


def service_name(code: ServiceCode | None) -> str:
    """An entry of the menu."""
    names = {
        ServiceCode.DESCRIPTION: _("Product descriptions"),
        ServiceCode.SEO: _("SEO texts"),
        ServiceCode.TRANSLATION: _("Translation"),
    }
    return names[code] if code else ""


def right(scope: str) -> str:
    """A right that a shop can grant, in a merchant's words."""
    seldom = {"write_online_store_navigation": _("Send shoppers on from old addresses")}
    return {**seldom, **dict(optional_rights())}.get(scope, scope)


def rights(scopes: tuple[str, ...]) -> str:
    """Several of them."""
    return listed_text(map(right, scopes))


def optional_rights() -> list[tuple[str, str]]:
    """What Shopify's merchants may allow besides, in the order of use."""
    return [
        ("write_content", _("Write SEO texts of pages and articles")),
        ("read_locales", _("See which languages the shop speaks")),
        ("write_translations", _("Write texts in the shop’s other languages")),
    ]


def run_name(kind: RunKind, service: ServiceCode | None) -> str:
    """A run by what it does."""
    names = {
        RunKind.SYNC: _("Reading the shop"),
        RunKind.PUBLISH: _("Publishing"),
        RunKind.UNDO: _("Taking back"),
    }
    return names.get(kind) or service_name(service)


def run_state(state: RunState) -> str:
    """Where a run stands."""
    return {
        RunState.ACTIVE: _("under way"),
        RunState.PAUSED: _("paused"),
        RunState.CANCELLED: _("cancelled"),
        RunState.FINISHED: _("done"),
        RunState.FAILED: _("stopped"),
    }[state]


def item_state(state: ItemState) -> str:
    """Where one product of a run stands."""
    return {
        ItemState.WAITING: _("Waiting"),
        ItemState.WORKING: _("At work"),
        ItemState.DONE: _("Ready"),
        ItemState.BLOCKED: _("Blocked"),
        ItemState.CONFLICT: _("Changed by you"),
        ItemState.FAILED: _("Failed"),
        ItemState.SKIPPED: _("Nothing to do"),
        ItemState.CANCELLED: _("Cancelled"),
    }[state]


def doubt(claim: Claim) -> str:
    """Why a sentence is held back, or was taken out."""
    if claim.kind.startswith("policy_"):
        return kept_out(claim.kind, claim.about)
    if claim.evidence is not None:
        return _(
            "Your shop says: “%(quote)s” (%(place)s).",
            quote=claim.evidence.quote,
            place=source_name(claim.evidence.source),
        )
    if claim.kind == DOUBTED:
        return _("A second reader doubts this: “%(claim)s”.", claim=claim.about)
    if claim.about:
        return _("“%(claim)s”: nothing in your shop says so.", claim=claim.about)
    return _("Nothing in your shop says so.")


def problem(code: str, subject: str) -> str:
    """Why our checks stopped a text."""
    if code.startswith("policy_"):
        return kept_out(code, subject)
    if code.startswith("unproven_"):
        return _("“%(claim)s”: nothing in your shop says so.", claim=subject)
    return {
        "empty": _("The writer returned nothing."),
        "too_long": _("The text is too long (%(subject)s).", subject=subject),
        "html_not_allowed": _(
            "The text has code that we don't publish: %(subject)s", subject=subject
        ),
        "wrong_language": _("The text is in another language."),
        "fact_lost": _("The translation leaves out %(what)s.", what=subject),
        "name_changed": _("The text doesn't keep the name %(name)s.", name=subject),
        "control_characters": _("The text has invisible characters."),
        "nothing_written": _("The writer returned nothing."),
        "banned_word": _("Your brand voice bans: %(words)s", words=subject),
    }.get(code, code)


def outcome(code: str, detail: str) -> str:
    """What became of one product in a run."""
    if code == "written":
        return written(detail, field_name)
    if code in ("refused", "rate_limited", "garbled", "unavailable") and detail:
        said = _("Your shop or the writer said: %(detail)s", detail=detail)
        return explained(detail) or said
    if code == "same_again":
        return unchanged(detail)
    texts = {
        "ready": _("Drafts wait for you."),
        "already": _("Your shop had that text already."),
        "changed_in_store": _("You changed this since, so we left it alone."),
        "gone": _("The product isn't in your shop any more."),
        "trashed": _("The product is in your shop's trash."),
        "nothing_missing": _("Nothing was missing."),
        "left_alone": _("You keep it to yourself."),
        "questions": _("We know too little of it. Answer the questions on its page."),
        "losses": _("Your shop couldn't take back what stands there. Order it again to choose."),
        "synced": _("Read."),
        "cancelled": _("Cancelled before its turn."),
        "unauthorized": _("Your shop refused our key. Connect the store again."),
        "reconnect": _("Your shop's key had run out. Connect the store again, then order anew."),
        "seo_refused": _("Your shop doesn't let us write SEO texts. Let us in again on its page."),
        "forbidden": _("Your shop doesn't let us do that. Connect the store again."),
        "unavailable": _("Your shop or the writer didn't answer."),
        "rate_limited": _("There were too many requests. Try again later."),
        "garbled": _("The answer couldn't be read."),
        "internal": _("Something broke on our side. Nothing was charged."),
    }
    return texts.get(code) or problem(code, detail)


def author(named: str, me: str) -> str:
    """Who did something, as far as others are told."""
    if named == FORMER:
        return _("a former member")
    return _("you") if named == me else _("a colleague")


def when(moment: datetime) -> str:
    """A time as people say it: today 14:05, or the day."""
    now = datetime.now(UTC)
    if now - moment < timedelta(hours=20) and now.date() == moment.date():
        return _("today %(time)s", time=format_time(moment, "HH:mm"))
    return dated(moment, NO_YEAR if now.year == moment.year else WHOLE)


def price(amount: Decimal, currency: str) -> str:
    """An amount as people of the page's language write it."""
    if len(currency) == 3:  # noqa: PLR2004  ISO 4217
        return str(format_currency(amount, currency))
    return str(format_decimal(amount))


def ledger_line(kind: str, subject: str) -> str:
    """What a line of the wallet was for."""
    if subject == competitor_jobs.SUBJECT:
        return {
            "hold": _("Held for a competitor analysis"),
            "capture": _("Taken: competitor analysis"),
            "release": _("Given back: competitor analysis"),
        }.get(kind, kind)
    service = service_name(ServiceCode(subject)) if subject in set(ServiceCode) else subject
    return {
        "gift": _("Welcome gift"),
        "grant": _("Granted by the operator: %(reason)s", reason=subject),
        "correction": _("Corrected by the operator: %(reason)s", reason=subject),
        "hold": _("Held for %(service)s", service=service),
        "capture": _("Taken: %(service)s, one product", service=service),
        "release": _("Given back: %(service)s, one product", service=service),
    }.get(kind, kind)


def source_name(source: str) -> str:
    """Where a claim's evidence stands, as the merchant finds it."""
    kind, _colon, name = source.partition(":")
    names = {
        "title": _("Title"),
        "vendor": _("Brand"),
        "shop": _("Your shop's name"),
        "type": _("Product type"),
        "category": _("Category"),
        "tag": _("Tag"),
        "table": _("Your table"),
        PICTURE: _("Seen in the picture"),
        "description": _("Live text"),
        "short_description": _("Short description"),
        "note": _("What you told us"),
        "review": _("A shopper’s review"),
    }
    return name or names.get(kind, kind)
