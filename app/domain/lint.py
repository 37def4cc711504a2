"""The lint: what breaks a limit or a policy, before anyone pays and again before publishing."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.catalog import Field, Product, Slot
from app.domain.channels import Breach, Channel, Part, breaches
from app.domain.checks import check_edit
from app.domain.drafts import Draft, Problem
from app.domain.limits import CHANNELS
from app.domain.policies.finding import find
from app.domain.policies.policy import Hit, Policies
from app.domain.services import Service
from app.domain.stores import Store
from app.domain.voices import Voice
from app.domain.voicing import banned

# of SEO plugins, the channel whose limits their pages judge by
PLUGINS = {"yoast": Channel.YOAST, "rankmath": Channel.RANK_MATH, "aioseo": Channel.AIOSEO}
READ_BEFORE = (Field.TITLE, Field.SEO_TITLE, Field.META_DESCRIPTION)


@dataclass(frozen=True, slots=True)
class Remark:
    """That a live text breaks a channel's limit, or has a wording that a policy keeps out.

    `is_mended`: the order writes that text anew. A name stays as it is, and may keep texts out.
    """

    field: Field
    found: Breach | Hit
    is_mended: bool


def faults(
    draft: Draft, product: Product, store: Store, policies: Policies, voice: Voice
) -> tuple[Problem, ...]:
    """What keeps a draft out of the shop today, whatever was so when it was written."""
    found = check_edit(draft.text, draft, product, store, policies).problems
    return (*found, *banned(draft, voice))


def remarks(
    product: Product, store: Store, service: Service, policies: Policies
) -> tuple[Remark, ...]:
    """What is to be said of the short texts that an order rests on, or mends."""
    mended = {slot.field for slot in _slots(product, store, service)}
    names = (product.title, product.vendor, store.name)
    found: list[Remark] = []
    for field in READ_BEFORE:
        text = (product.text(Slot(field)) or "").strip()
        if text:
            is_mended = field in mended
            found += [Remark(field, breach, is_mended) for breach in _breaches(text, field, store)]
            hits = find(text, product.language or store.language, policies, names)
            once = {(hit.policy, hit.text.lower()): hit for hit in reversed(hits)}
            found += [Remark(field, hit, is_mended) for hit in reversed(once.values())]
    return tuple(found)


def _slots(product: Product, store: Store, service: Service) -> tuple[Slot, ...]:
    return service.slots(product, store.platform, keeps_seo=store.keeps_seo)


def _breaches(text: str, field: Field, store: Store) -> Iterator[Breach]:
    """Of the shop's own channel, of search and shopping, and of its SEO plugin."""
    # Yoast measures what search shows, and more strictly
    own, plugin = CHANNELS[store.platform], PLUGINS.get(store.seo_plugin, Channel.SEARCH)
    for channel in dict.fromkeys((own, Channel.MERCHANT_CENTER, plugin)):
        yield from breaches(text, channel, Part(field))
