"""What text models have to do with a run or a workspace, in the merchant's words."""

from decimal import ROUND_UP, Decimal

from flask_babel import format_currency, format_decimal
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.runs import Run
from app.domain.usage import Estimate
from app.web.wording import when

CENT = Decimal("0.01")


def waits(run: Run) -> str:
    """Why a paused run waits for text models, and when it goes on."""
    why = _own(run.waits_for_models) if run.on_own_model else _ours(run.waits_for_models)
    if run.resumes_at is None:
        return why
    then = _(
        "This goes on by itself, %(when)s. What is held stays held.", when=when(run.resumes_at)
    )
    return f"{why} {then}"


def _ours(why: str) -> str:
    return {
        "paused": _("Paused: the AI provider asks us to wait."),
        "away": _("Paused: the AI provider doesn’t answer at present."),
        "refused": _("Paused: the AI provider doesn’t let us in at present; we have been told."),
        "ceiling": _("Paused: this workspace has used what a day’s AI texts may cost."),
    }[why]


def _own(why: str) -> str:
    return {
        "paused": _("Paused: your AI model’s provider asks us to wait."),
        "away": _("Paused: your AI model doesn’t answer at present."),
        "refused": _(
            "Paused: your AI model’s provider doesn’t take your key. Mend it under AI model."
        ),
        "own_model": _(
            "Paused: this was ordered with your own AI model. Enter it again under AI model."
        ),
    }[why]


def estimate(found: Estimate) -> str:
    """About what the merchant's own provider will bill for an order."""
    tokens = _(
        "about %(read)s tokens read and %(written)s written",
        read=format_decimal(found.tokens.read),
        written=format_decimal(found.tokens.written),
    )
    if found.usd is None:
        return _(
            "Your provider bills %(tokens)s; what it asks for a token we don’t know.",
            tokens=tokens,
        )
    if found.usd < CENT:
        return _("Your provider bills less than a cent: %(tokens)s.", tokens=tokens)
    usd = format_currency(found.usd.quantize(CENT, ROUND_UP), "USD")
    return _("Your provider bills up to about %(usd)s: %(tokens)s.", usd=usd, tokens=tokens)


def trouble(error: Invalid) -> dict[str, str]:
    """What is wrong with an own model, by the field that it stands at."""
    said = {
        "address_malformed": _("That isn’t an address. It looks like https://ai.example/v1."),
        "address_private": _("We can’t call that address: it isn’t on the open internet."),
        "address_http": _("Your key would travel unprotected. The address must begin with https."),
        "missing": _("This is needed."),
    }
    found = {field: said.get(code, said["missing"]) for field, code in error.fields.items()}
    found_kind = error.fields.get("trial", "")
    if found_kind:
        field, text = _trial(found_kind)
        found = {field: text}
    return found


def _trial(kind: str) -> tuple[str, str]:
    """Where the message of a failed trial stands, and what it says."""
    return {
        "refused": (
            "key",
            _("The provider refuses this key, or its account is empty."),
        ),
        "forbidden": ("key", _("This key may not use that model.")),
        "gone": (
            "model",
            _("There is no such model at this address. Check both."),
        ),
        "garbled": (
            "model",
            _("It answers, but not in the form that we need. Choose a model that can write JSON."),
        ),
        "paused": ("key", _("The provider asks us to wait. Try again in a few minutes.")),
    }.get(kind, ("address", _("Nothing answers there in OpenAI’s protocol. Check the address.")))
