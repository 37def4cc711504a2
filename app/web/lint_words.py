"""What the lint says, in the reader's language."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.channels import Breach, Channel
from app.domain.counting import Unit
from app.domain.lint import Remark
from app.domain.policies.policy import Hit
from app.web.policy_words import policy_name


def remark(found: Remark) -> str:
    """One remark: what is wrong, and whether the order mends it."""
    said = _wording(found.found) if isinstance(found.found, Hit) else _limit(found.found)
    if found.is_mended:
        return _("%(remark)s This order writes it anew.", remark=said)
    return said


def _wording(hit: Hit) -> str:
    return _(
        "It says “%(wording)s” (%(policy)s): a text that repeats this name is kept out.",
        wording=hit.text,
        policy=policy_name(hit.policy),
    )


def _limit(breach: Breach) -> str:
    where = channel_name(breach.rule.channel)
    counted, allowed = _amount(breach.counted, breach.rule.unit), breach.allowed
    if breach.is_hard:
        return _(
            "It has %(counted)s; %(where)s takes %(allowed)d at most.",
            counted=counted,
            where=where,
            allowed=allowed,
        )
    if breach.counted > allowed:
        return _(
            "It has %(counted)s; for %(where)s more than %(allowed)d are too many.",
            counted=counted,
            where=where,
            allowed=allowed,
        )
    return _(
        "It has %(counted)s; for %(where)s fewer than %(allowed)d are too few.",
        counted=counted,
        where=where,
        allowed=allowed,
    )


def _amount(number: int, unit: Unit) -> str:
    if unit is Unit.PIXELS:
        return ngettext("a width of %(num)d pixel", "a width of %(num)d pixels", number)
    if unit is Unit.WORDS:
        return ngettext("%(num)d word", "%(num)d words", number)
    return ngettext("%(num)d character", "%(num)d characters", number)


def channel_name(channel: Channel) -> str:
    """A channel as people call it."""
    return {
        Channel.SHOPIFY: "Shopify",
        Channel.WOOCOMMERCE: "WooCommerce",
        Channel.SEARCH: _("search results"),
        Channel.YOAST: "Yoast SEO",
        Channel.RANK_MATH: "Rank Math",
        Channel.AIOSEO: "All in One SEO",
        Channel.MERCHANT_CENTER: "Google Merchant Center",
    }.get(channel, channel.value)
