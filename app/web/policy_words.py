"""What policies are called in the reader's language, and what each keeps out."""

from flask_babel import gettext as _

from app.domain.policies.policy import Policy

_KIND = "policy_"


def policy_name(policy: Policy) -> str:
    """A policy as a merchant calls it."""
    return {
        Policy.HEALTH: _("Health claims"),
        Policy.SUPERLATIVE: _("Superlatives"),
        Policy.GUARANTEE: _("Guarantees"),
        Policy.DISCRIMINATION: _("Discriminating words"),
        Policy.ADULT: _("Adult words"),
        Policy.RIVAL: _("Competitors’ names"),
        Policy.PRICE: _("Prices and offers"),
        Policy.PLACEHOLDER: _("Placeholders"),
        Policy.CAPITALS: _("Shouting in capitals"),
        Policy.EMOJI: _("Emoji"),
        Policy.LINK: _("Links and contacts"),
    }[policy]


def policy_example(policy: Policy) -> str:
    """What it keeps out, by an example or two."""
    return {
        Policy.HEALTH: _("“relieves back pain”, “clinically proven”"),
        Policy.SUPERLATIVE: _("“the best”, “number one”, “unbeatable”"),
        Policy.GUARANTEE: _("“guaranteed”, “risk-free”, “lasts forever”"),
        Policy.DISCRIMINATION: _("“for real men”, “not for girls”, slurs"),
        Policy.ADULT: _("“sexy”, swear words"),
        Policy.RIVAL: _("the names that you list below"),
        Policy.PRICE: _("“only €19”, “free shipping”, “half price”: they change, texts stay"),
        Policy.PLACEHOLDER: _("“[brand]”, “lorem ipsum”, “insert text here”"),
        Policy.CAPITALS: _("“BUY THIS NOW”"),
        Policy.EMOJI: _("they are taken out, and the sentence stays"),
        Policy.LINK: _("web addresses, e-mail addresses, telephone numbers"),
    }[policy]


def kept_out(code: str, wording: str) -> str:
    """Why a wording stops a text."""
    policy = policy_name(Policy(code.removeprefix(_KIND)))
    return _(
        "“%(wording)s” is kept out by your policy: %(policy)s.", wording=wording, policy=policy
    )


def refused(code: str) -> str:
    """Why a merchant's own wording isn't taken."""
    policy = policy_name(Policy(code.removeprefix(_KIND)))
    return _("Your shop keeps such a wording out: %(policy)s. Change it, or that.", policy=policy)


def mishap(code: str) -> str:
    """What is wrong with a reason, or with a list of names."""
    return {
        "too_short": _("Say why in a few words, so that it is understood later."),
        "too_long": _("A sentence is enough."),
        "too_many": _("At most 200 names."),
        "not_a_name": _("Each line is one name, of 2 to 80 characters."),
    }.get(code, _("Something in the form can't be taken. Nothing was changed."))
