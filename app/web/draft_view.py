"""What review shows of a draft: both texts, their differences, its claims where they stand."""

from dataclasses import replace

import nh3

from app.domain.catalog import HTML_FIELDS, Product
from app.domain.drafts import Draft
from app.domain.held import setting_of
from app.domain.rewrites import earlier_text
from app.domain.richtext import plain, reading
from app.domain.worddiff import Piece, diff
from app.domain.zones import protected, running, without_zones
from app.usecases.review import Reviewed
from app.web.kept_words import zone_name
from app.web.marks import marked


def _original(draft: Draft, product: Product) -> str:
    """What the shop says in its own language, beside a text in another; "" elsewhere."""
    own = replace(draft.slot, locale="")
    return reading(product.text(own) or "", own) if draft.slot.locale else ""


def seen(draft: Draft, reviewed: Reviewed) -> dict[str, object]:
    """All that the page shows of one draft."""
    live = reviewed.product.text(draft.slot)
    is_html = draft.slot.field in HTML_FIELDS
    zones = protected(live or "") if is_html else ()
    before, own, after = _parts(draft) if is_html else ("", draft.whole, "")
    left = _without_held(draft, own) if is_html else draft.text
    said = "\n".join(filter(None, (plain(before), reading(left, draft.slot), plain(after))))
    shown = running(live or "")
    return {
        "draft": draft,
        "is_html": is_html,
        "live": live,
        "live_html": _clean(shown) if is_html else "",
        "marked": marked(own, draft.claims, is_html=is_html),
        "before": _clean(before) if plain(before) else "",
        "after": _clean(after) if plain(after) else "",
        "pieces": diff(plain(shown) if is_html else live or "", said),
        "own_pieces": _own_pieces(draft, said, is_html=is_html),
        "zones": [zone_name(zone.kind) for zone in zones],
        "original": _original(draft, reviewed.product),
        "is_stale": draft.is_stale(live),
        "live_words": len(plain(live or "").split()),
        "draft_words": len(said.split()),
    }


def _own_pieces(draft: Draft, said: str, *, is_html: bool) -> list[Piece]:
    """What a person changed in the writer's text; nothing where nobody did."""
    written = draft.origin.as_written
    if not written:
        return []
    return diff(plain(running(written)) if is_html else written, said)


def past(draft: Draft, current: Draft) -> dict[str, object]:
    """An earlier text, and what became of it."""
    before, after = earlier_text(draft), earlier_text(current)
    return {"draft": draft, "pieces": diff(before, after)}


def _parts(draft: Draft) -> tuple[str, str, str]:
    """What stays before our part of a draft, our part, and what stays behind, without zones."""
    if draft.edited:
        return "", without_zones(draft.text, draft.base or ""), ""
    setting = setting_of(draft)
    return running(setting.before), setting.within(draft.whole), running(setting.after)


def _without_held(draft: Draft, own: str) -> str:
    """Our part as it would be published."""
    return own if not draft.written else setting_of(draft).within(draft.text)


def _clean(html: str) -> str:
    return nh3.clean(html, tags=SHOWN_TAGS, attributes={"th": {"scope"}})


# what a live text may look like on our page: no pictures, no links, no frames of the shop's
SHOWN_TAGS = {
    *("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "b", "i", "br"),
    *("table", "tbody", "tr", "th", "td"),
}
